"""Watches one session and knows, at the end of a step, which rows it changed and how they were before.

Rows are noticed by the session's own events, so it is the same on SQLite and PostgreSQL. What they held is read
from the database in a few statements, not put together from attributes that may never have been loaded.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final

from sqlalchemy import Connection, Table, event
from sqlalchemy.orm import Mapper, ORMExecuteState, Session, object_session

from convener.model.base import Base
from convener.store import images

_KEY: Final = "convener_capture"


class Capture:
    """The rows that the open step of one session has touched."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._before: dict[str, dict[int, images.Image | None]] | None = None
        session.info[_KEY] = self
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "do_orm_execute", self._refuse_bulk)

    def begin(self) -> None:
        """Take notes from now on."""
        self._before = defaultdict(dict)

    def end(self) -> None:
        """Take no more notes; a flush is a bug until the next step begins."""
        self._before = None

    def touched(self) -> Mapping[str, Iterable[int]]:
        """The keys of rows written so far, by table."""
        return self._before or {}

    def changes(self) -> list[images.Change]:
        """What differs now from the beginning of the step, read from the database after the last flush."""
        connection = self._session.connection()
        found = []
        for table, before in (self._before or {}).items():
            after = images.read(connection, images.kept()[table], before)
            found += [images.Change(table, row, image, after.get(row)) for row, image in before.items()]
        return [change for change in found if not change.empty]

    def _before_flush(self, session: Session, _context: object, _instances: object) -> None:
        if self._before is None:
            raise RuntimeError("An item was changed outside a step; services do so inside workspace.step(…) only.")
        wanted: dict[Table, set[int]] = defaultdict(set)
        for item in (*session.dirty, *session.deleted):
            table = images.kept().get(item.__tablename__)
            if table is not None and item.id not in self._before[table.name]:
                wanted[table].add(item.id)
        for table, keys in wanted.items():
            self._note(session.connection(), table, keys)

    def noticed(self, connection: Connection, table: Table, key: int) -> None:
        """A row is about to be updated or deleted; orphans are first heard of here."""
        if self._before is not None and key not in self._before[table.name]:
            self._note(connection, table, {key})

    def inserted(self, table: Table, key: int) -> None:
        """A row was inserted that was not there before (or was deleted earlier in the same step)."""
        if self._before is not None:
            self._before[table.name].setdefault(key, None)

    def _note(self, connection: Connection, table: Table, keys: set[int]) -> None:
        if self._before is not None:
            found = images.read(connection, table, keys)
            self._before[table.name].update({key: found.get(key) for key in keys})

    @staticmethod
    def _refuse_bulk(state: ORMExecuteState) -> None:
        if state.is_insert or state.is_update or state.is_delete:
            raise RuntimeError("Bulk SQL against the nouns would pass by history, search and locking.")


def _of(item: Any) -> tuple[Capture | None, Table | None]:
    session = object_session(item)
    capture = session.info.get(_KEY) if session is not None else None
    return capture, images.kept().get(item.__tablename__)


def _notice(_mapper: Mapper[Any], connection: Connection, item: Any) -> None:
    capture, table = _of(item)
    if capture is not None and table is not None:
        capture.noticed(connection, table, item.id)


def _insert(_mapper: Mapper[Any], _connection: Connection, item: Any) -> None:
    capture, table = _of(item)
    if capture is not None and table is not None:
        capture.inserted(table, item.id)


event.listen(Base, "before_update", _notice, propagate=True)
event.listen(Base, "before_delete", _notice, propagate=True)
event.listen(Base, "after_insert", _insert, propagate=True)
