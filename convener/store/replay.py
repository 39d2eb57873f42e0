"""Takes a step back, or does it again, by its row images, and never over what somebody has changed since.

The database defers its foreign keys to the end of the transaction, so rows come back in any order; what would be
left pointing at nothing is looked for here first, to be said in words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, Table, bindparam, delete, exc, insert, select, update

from convener.errors import Conflict, Refused
from convener.store import history, images, links, naming


@dataclass(frozen=True, slots=True)
class _Reversal:
    """What one row shall hold again (None: no row), and what it must hold now."""

    table: Table
    row: int
    target: images.Image | None
    expected: str | None


def play(connection: Connection, step: Row[Any]) -> list[images.Change]:
    """Reverse a step that stands done, or redo one that stands undone; all or nothing is the caller's transaction.

    Raises `Conflict` naming what was changed since and by whom, or `Refused` when something depends on it now.
    """
    reversals = list(_reversals(connection, step))
    before = _read(connection, reversals)
    for reversal in reversals:
        if images.digest(before[reversal.table][reversal.row]) != reversal.expected:
            raise _changed_since(connection, step, reversal)
    try:
        _write(connection, reversals, before)
    except exc.IntegrityError as fault:
        raise Refused(f"{_cannot(step)}: it no longer fits what has been entered since.") from fault
    after = _read(connection, reversals)
    changes = [images.Change(r.table.name, r.row, before[r.table][r.row], after[r.table][r.row]) for r in reversals]
    links.refuse_dangling(connection, _cannot(step), changes)
    return changes


def _reversals(connection: Connection, step: Row[Any]) -> Iterator[_Reversal]:
    undo = step.standing == history.DONE
    for line in history.changes_of(connection, step.id):
        table = images.kept().get(line.table_name)
        if table is None:
            raise Refused(f"{_cannot(step)}: this version of Convener no longer keeps what it changed.")
        target, expected = (line.before, line.digest_after) if undo else (line.after, line.digest_before)
        yield _Reversal(table, line.row_id, images.load(target), expected)


def _read(connection: Connection, reversals: Iterable[_Reversal]) -> dict[Table, dict[int, images.Image | None]]:
    keys: dict[Table, list[int]] = defaultdict(list)
    for reversal in reversals:
        keys[reversal.table].append(reversal.row)
    found = {table: images.read(connection, table, rows) for table, rows in keys.items()}
    return {table: {row: found[table].get(row) for row in rows} for table, rows in keys.items()}


def _write(
    connection: Connection,
    reversals: Sequence[_Reversal],
    before: dict[Table, dict[int, images.Image | None]],
) -> None:
    """Delete first, then update, then insert, so that a value that must be unique is free when it is taken again."""
    deleted: dict[Table, list[int]] = defaultdict(list)
    updated: dict[tuple[Table, tuple[str, ...]], list[dict[str, Any]]] = defaultdict(list)
    inserted: dict[Table, list[dict[str, Any]]] = defaultdict(list)
    for reversal in reversals:
        table, now = reversal.table, before[reversal.table][reversal.row]
        if reversal.target is None:
            deleted[table].append(reversal.row)
        elif now is None:
            image = {**reversal.target, images.VERSION: reversal.target[images.VERSION] + 1}
            inserted[table].append(images.values(table, image))
        else:
            image = images.values(table, {**reversal.target, images.VERSION: now[images.VERSION] + 1})
            updated[table, tuple(sorted(image))].append({**image, "key": reversal.row})
    for table, rows in deleted.items():
        for some in images.chunks(rows):
            connection.execute(delete(table).where(table.c.id.in_(some)))
    for (table, names), lines in updated.items():
        setting: dict[str, Any] = {name: bindparam(name) for name in names}
        connection.execute(update(table).where(table.c.id == bindparam("key")).values(setting), lines)
    for table, lines in inserted.items():
        connection.execute(insert(table), lines)


def _changed_since(connection: Connection, step: Row[Any], reversal: _Reversal) -> Conflict:
    table, row = reversal.table.name, reversal.row
    now = connection.execute(select(reversal.table).where(reversal.table.c.id == row)).mappings().first()
    what = naming.of(table, dict(now)) if now else f"the {naming.noun(table)} it changed"
    since = history.last_about(connection, table, row)
    told = f": {history.told(since)}" if since else ""
    happened = "has been changed" if now else "has been deleted"
    return Conflict(f"{_cannot(step)}, because {what} {happened} since{told}. Nothing was overwritten.")


def _cannot(step: Row[Any]) -> str:
    return f"“{step.label}” cannot be {'undone' if step.standing == history.DONE else 'redone'}"
