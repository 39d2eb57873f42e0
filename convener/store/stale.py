"""What a session must read again after a step: precisely the attributes that the changed rows bear upon.

Expiring everything would make each keystroke reread an event of a thousand sessions.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column
from sqlalchemy.orm import RelationshipDirection, RelationshipProperty, Session

from convener.model.base import Base
from convener.store import images, naming


@dataclass(frozen=True, slots=True)
class _List:
    """An attribute that lists the rows pointing at its owner by one column, in an order that other columns give."""

    owner: type[Base]
    attribute: str
    column: str
    order: frozenset[str]

    def owners(self, change: images.Change) -> set[int]:
        """The keys of those whose list a change bears upon."""
        before, after = change.before, change.after
        if before and after:
            names = self.order | {self.column}
            if all(before[name] == after[name] for name in names):
                return set()
        return {image[self.column] for image in (before, after) if image and image[self.column] is not None}


def expire(session: Session, changes: Iterable[images.Change], *, columns: bool) -> list[Any]:
    """Expire lists and links that changed rows have made wrong, and their `columns` where the session did not set them.

    Gives the items of the expired lists: whoever holds on to them until the lists are read again spares reading those
    items, with all that they list, once more.
    """
    held: list[Any] = []
    for change in changes:
        noun = naming.classes()[change.table]
        item = _loaded(session, noun, change.row)
        if item is not None and change.after is not None:
            wrong = [name for name, column in _links(noun) if _differs(item, name, change.after[column])]
            if columns:
                wrong += _columns(noun)
            if wrong:
                session.expire(item, wrong)
        elif item is not None:
            session.expire(item)
        for listed in _lists().get(change.table, ()):
            for key in listed.owners(change):
                held += _expire_list(session, listed, key)
    return held


def _expire_list(session: Session, listed: _List, key: int) -> list[Any]:
    owner = _loaded(session, listed.owner, key)
    if owner is None or listed.attribute not in owner.__dict__:
        return []
    items = owner.__dict__[listed.attribute]
    session.expire(owner, [listed.attribute])
    return [*items] if isinstance(items, list) else [items]


def _differs(item: Base, link: str, key: int | None) -> bool:
    """Whether a link that has been read leads elsewhere than the row says."""
    if link not in item.__dict__:
        return False
    there = item.__dict__[link]
    return key != (None if there is None else there.__dict__.get("id"))


def _loaded(session: Session, noun: type[Base], key: int) -> Base | None:
    return session.identity_map.get((noun, (key,), None))


@functools.cache
def _columns(noun: type[Base]) -> list[str]:
    return [attribute.key for attribute in noun.__mapper__.column_attrs]


@functools.cache
def _links(noun: type[Base]) -> list[tuple[str, str]]:
    """The attributes that lead to the one item a key column names, each with that column."""
    return [
        (link.key, column.name)
        for link in noun.__mapper__.relationships
        if link.direction is RelationshipDirection.MANYTOONE
        for column in link.local_columns
    ]


@functools.cache
def _lists() -> dict[str, list[_List]]:
    """By table: the attributes that list its rows."""
    lists: dict[str, list[_List]] = defaultdict(list)
    for noun in naming.classes().values():
        for link in noun.__mapper__.relationships:
            if link.direction is not RelationshipDirection.MANYTOONE:
                for _mine, theirs in link.local_remote_pairs or ():
                    lists[str(theirs.table)].append(_List(noun, link.key, theirs.name, _order(link)))
    return lists


def _order(link: RelationshipProperty[Any]) -> frozenset[str]:
    order = link.order_by or ()
    return frozenset(column.name for column in order if isinstance(column, Column))
