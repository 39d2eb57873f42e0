"""The history of a workspace: its steps, what each changed, and which of them can be undone or redone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, insert, select, update

from convener.store import images
from convener.store.tables import CHANGE, STEP

DONE: Final = "done"
UNDONE: Final = "undone"
DROPPED: Final = "dropped"  # stands, and can be undone no more
GONE: Final = "gone"  # was undone, and can be redone no more


@dataclass(frozen=True, slots=True)
class Step:
    """One act: what it was called and which tables it touched."""

    label: str
    tables: frozenset[str]


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of history. `kind` is step, undo or redo; `undone` tells that a step has been taken back.

    `fields` is filled when the history of one item was asked for: each column that changed, before and after, as
    plain values (dates in ISO 8601); an item added has only values after, one deleted only values before.
    """

    id: int
    kind: str
    label: str
    who: str
    at: datetime  # UTC
    undone: bool
    fields: Mapping[str, tuple[Any, Any]]


def latest(connection: Connection) -> tuple[int, datetime | None]:
    """Number and time (UTC, naive) of the last line of history; 0 and None when there is none."""
    row = connection.execute(select(STEP.c.id, STEP.c.at).order_by(STEP.c.id.desc()).limit(1)).one_or_none()
    return (row.id, row.at) if row else (0, None)


def holds(connection: Connection, line: tuple[int, datetime | None]) -> bool:
    """Whether a line of history, by number and time, is still there."""
    number, at = line
    return at is None or connection.execute(select(STEP.c.at).where(STEP.c.id == number)).scalar_one_or_none() == at


def add(connection: Connection, label: str, who: str, changes: Sequence[images.Change]) -> int:
    """Write a new step down; what this person had undone cannot be redone any more."""
    connection.execute(
        update(STEP).where(STEP.c.standing == UNDONE, STEP.c.who == who).values(standing=GONE),
    )
    step = _line(connection, {"kind": "step", "standing": DONE, "label": label, "who": who})
    _write(connection, step, changes)
    return step


def reverse(connection: Connection, of: Row[Any], who: str, changes: Sequence[images.Change]) -> int:
    """Write down that a step was undone (or redone, if it stood undone)."""
    kind, standing = ("undo", UNDONE) if of.standing == DONE else ("redo", DONE)
    connection.execute(update(STEP).where(STEP.c.id == of.id).values(standing=standing))
    line = {"kind": kind, "of_id": of.id, "standing": DROPPED, "label": of.label, "who": who}
    step = _line(connection, line)
    _write(connection, step, changes)
    return step


def next_undo(connection: Connection, who: str) -> Row[Any] | None:
    """The step that this person would undo next."""
    asked = select(STEP).where(STEP.c.standing == DONE, STEP.c.who == who).order_by(STEP.c.id.desc()).limit(1)
    return connection.execute(asked).one_or_none()


def next_redo(connection: Connection, who: str) -> Row[Any] | None:
    """The step that this person would redo next."""
    asked = select(STEP).where(STEP.c.standing == UNDONE, STEP.c.who == who).order_by(STEP.c.id).limit(1)
    return connection.execute(asked).one_or_none()


def changes_of(connection: Connection, step: int) -> list[Row[Any]]:
    """What a step changed, as written down."""
    return list(connection.execute(select(CHANGE).where(CHANGE.c.step_id == step).order_by(CHANGE.c.id)))


def last_about(connection: Connection, table: str, row: int) -> Row[Any] | None:
    """The last line of history that changed this row."""
    asked = (
        select(STEP)
        .join(CHANGE, CHANGE.c.step_id == STEP.c.id)
        .where(CHANGE.c.table_name == table, CHANGE.c.row_id == row)
        .order_by(STEP.c.id.desc())
        .limit(1)
    )
    return connection.execute(asked).one_or_none()


def since(connection: Connection, seen: int) -> list[Row[Any]]:
    """Label, who, at, table and row of everything changed after line `seen`."""
    asked = (
        select(STEP.c.id, STEP.c.label, STEP.c.who, STEP.c.at, CHANGE.c.table_name, CHANGE.c.row_id)
        .join(CHANGE, CHANGE.c.step_id == STEP.c.id)
        .where(STEP.c.id > seen)
        .order_by(STEP.c.id, CHANGE.c.id)
    )
    return list(connection.execute(asked))


def entries(connection: Connection, limit: int, item: tuple[str, int] | None) -> list[Entry]:
    """The last lines of history, newest first: of the workspace, or of one item (table and id)."""
    asked = select(STEP).order_by(STEP.c.id.desc()).limit(limit)
    fields: dict[int, Mapping[str, tuple[Any, Any]]] = {}
    if item is not None:
        about = select(CHANGE).where(CHANGE.c.table_name == item[0], CHANGE.c.row_id == item[1])
        fields = {
            row.step_id: _fields(row) for row in connection.execute(about.order_by(CHANGE.c.id.desc()).limit(limit))
        }
        asked = asked.where(STEP.c.id.in_(fields))
    return [
        Entry(row.id, row.kind, row.label, row.who, row.at.replace(tzinfo=UTC), _undone(row), fields.get(row.id, {}))
        for row in connection.execute(asked)
    ]


def forget_undone(connection: Connection) -> None:
    """Let nothing of the past be undone or redone, as after the tables themselves have changed."""
    for old, new in ((DONE, DROPPED), (UNDONE, GONE)):
        connection.execute(update(STEP).where(STEP.c.standing == old).values(standing=new))


def told(row: Row[Any]) -> str:
    """Who did what and when, as a refusal says it: “Rename theme” by this computer at 14:02 on 3 May 2026 (UTC)."""
    return f"“{row.label}” by {row.who} at {row.at:%H:%M} on {row.at.day} {row.at:%B %Y} (UTC)"


def _line(connection: Connection, line: dict[str, Any]) -> int:
    line["at"] = datetime.now(UTC).replace(tzinfo=None)
    return int(connection.execute(insert(STEP).values(**line).returning(STEP.c.id)).scalar_one())


def _write(connection: Connection, step: int, changes: Iterable[images.Change]) -> None:
    lines = [_as_line(step, change) for change in changes]
    if lines:
        connection.execute(insert(CHANGE), lines)


def _as_line(step: int, change: images.Change) -> dict[str, Any]:
    before, after = change.narrowed()
    return {
        "step_id": step,
        "table_name": change.table,
        "row_id": change.row,
        "before": None if before is None else images.dump(before),
        "after": None if after is None else images.dump(after),
        "digest_before": images.digest(change.before),
        "digest_after": images.digest(change.after),
    }


def _fields(row: Row[Any]) -> dict[str, tuple[Any, Any]]:
    before, after = images.load(row.before) or {}, images.load(row.after) or {}
    hidden = {"id", "uid", images.VERSION}
    return {name: (before.get(name), after.get(name)) for name in {**before, **after} if name not in hidden}


def _undone(row: Row[Any]) -> bool:
    return bool(row.kind == "step" and row.standing in {UNDONE, GONE})
