"""Looks whether every item that is pointed at is there, and says in words what is missing or in the way."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table, select

from convener.errors import Refused
from convener.store import history, images, naming


def refuse_dangling(connection: Connection, cannot: str, changes: Sequence[images.Change]) -> None:
    """Refuse, beginning with `cannot`, changes after which an item would point at one that is not there.

    The database would refuse it too, at the end of the transaction and without a word on what it was.
    """
    gone: dict[str, set[int]] = defaultdict(set)
    needed: dict[tuple[Table, str], set[int]] = defaultdict(set)
    for change in changes:
        if change.after is None:
            gone[change.table].add(change.row)
            continue
        for column, parent in _pointers(images.kept()[change.table]):
            key = change.after[column.name]
            if key is not None and (change.before is None or change.before[column.name] != key):
                needed[parent, change.table].add(key)
    for table, keys in gone.items():
        _refuse_if_used(connection, cannot, table, sorted(keys))
    for (parent, child), keys in needed.items():
        _refuse_if_missing(connection, cannot, (parent, child), sorted(keys))


def _refuse_if_used(connection: Connection, cannot: str, table: str, keys: list[int]) -> None:
    for child in images.kept().values():
        for column, parent in _pointers(child):
            if parent.name != table:
                continue
            for some in images.chunks(keys):
                row = connection.execute(select(child).where(column.in_(some)).limit(1)).mappings().first()
                if row is not None:
                    since = history.last_about(connection, child.name, row["id"])
                    told = f" since {history.told(since)}" if since else ""
                    raise Refused(f"{cannot}: {naming.of(child.name, dict(row))} depends on it{told}.")


def _refuse_if_missing(connection: Connection, cannot: str, tables: tuple[Table, str], keys: list[int]) -> None:
    parent, child = tables
    for some in images.chunks(keys):
        there = set(connection.execute(select(parent.c.id).where(parent.c.id.in_(some))).scalars())
        missing = set(some) - there
        if missing:
            since = history.last_about(connection, parent.name, missing.pop())
            told = f" ({history.told(since)})" if since else ""
            raise Refused(
                f"{cannot}: the {naming.noun(parent.name)} that the {naming.noun(child)} belongs to"
                f" has been deleted since{told}."
            )


@functools.cache
def _pointers(table: Table) -> list[tuple[Column[Any], Table]]:
    return [(key.parent, key.column.table) for key in table.foreign_keys]
