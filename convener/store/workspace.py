"""An open workspace: one database, one session on the window's thread, and every change a step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

from sqlalchemy import Connection, Engine, Row, orm, select

from convener import folders
from convener.errors import Refused
from convener.store import (
    backups,
    carry,
    engine,
    faults,
    gate,
    history,
    images,
    links,
    replay,
    schema,
    search,
    seen,
    stale,
    upgrade,
)
from convener.store.capture import Capture
from convener.store.history import Entry, Step
from convener.store.tables import WORKSPACE

SOMEBODY: Final = "this computer"
"""Who made a step where nobody has given a name."""


@dataclass(frozen=True, slots=True)
class Change:
    """What watchers are told: which tables a step touched, what it was called, and whether it was made here."""

    label: str
    tables: frozenset[str]
    mine: bool


class Workspace:
    """One open workspace. Read with `session`, change inside `step`, and close it in the end.

    Everything is used on the thread that opened it. Items read before a step stay usable after it; of them only what
    the step bears upon is read again.
    """

    def __init__(self, opened: Engine, path: Path | None, who: str) -> None:
        self._engine = opened
        self.path = path
        self.session = orm.Session(opened, expire_on_commit=False)
        self.who = who or engine.user(self._reading()) or SOMEBODY
        self._capture = Capture(self.session)
        self._watchers: list[Callable[[Change], None]] = []
        self._within = False
        self._held: list[Any] = []  # see stale.expire
        self._seen = seen.Seen(self._reading())

    @classmethod
    def in_memory(cls, *, name: str = "", who: str = "") -> Self:
        """A workspace that is gone when it is closed."""
        opened = engine.in_memory(schema.blank())
        with engine.writing(opened) as connection:
            schema.christen(connection, name)
        return cls(opened, None, who)

    @classmethod
    def create(cls, target: Path | str, *, name: str = "", who: str = "") -> Self:
        """Make a new workspace: a file at a path or `sqlite:///` URL, or in an empty PostgreSQL database by its URL.

        Refused when there is something already, or the place cannot be written.
        """
        path = engine.path_of(target)
        if path is not None:
            gate.refuse_existing(path)
            folders.write_whole(path, schema.new(name or path.stem))
            return cls(engine.for_file(path), path, who)
        opened = engine.for_server(str(target))
        try:
            with engine.writing(opened) as connection:
                gate.refuse_filled(connection)
                schema.create(connection, name)
            return cls(opened, None, who)
        except BaseException:
            opened.dispose()
            raise

    @classmethod
    def open(cls, target: Path | str, *, who: str = "") -> Self:
        """Open a workspace by path or URL; one made by an earlier version is backed up and upgraded first.

        Refused, in one sentence and without a byte changed, when there is none that this version can open.
        """
        path = engine.path_of(target)
        if path is not None and gate.check(path) != schema.REVISIONS[-1]:
            upgrade.bring_up(path)
        opened = engine.for_file(path) if path else engine.for_server(str(target))
        try:
            if path is None:
                upgrade.bring_up_server(opened)
            return cls(opened, path, who)
        except BaseException:
            opened.dispose()
            raise

    @property
    def name(self) -> str:
        """What the workspace is called."""
        return str(self._reading().execute(select(WORKSPACE.c.name)).scalar_one())

    @property
    def caution(self) -> str | None:
        """One sentence where the workspace lies in a folder that may spoil it; None where it lies well."""
        where = folders.on_network(self.path) if self.path else None
        return (
            where and f"This workspace lies in {where}, which may spoil it. Keep it on this computer; back it up there."
        )

    @contextmanager
    def step(self, label: str) -> Iterator[orm.Session]:
        """Everything changed inside is one transaction, one entry to undo, one line of history, one announcement.

        Whatever is raised inside takes all of it back. Raises `Conflict` when somebody else has changed the same item
        since this window last looked, and `Refused` when another window is writing or the disk is full; the step
        can then simply be made again. A step that changed nothing leaves no trace.
        """
        with self._turn() as others:
            yield self.session
            self.session.flush()
            seen.refuse_overwriting(others, self._capture)
            changes = self._capture.changes()
            links.refuse_dangling(self.session.connection(), f"“{label}” cannot be done", changes)
            if changes:
                self._write_down(label, changes)
        self._held = stale.expire(self.session, changes, columns=False)
        self._announce(label, changes, others)

    def undo(self) -> Step:
        """Take back the last step that this person made; what was changed since is refused in words."""
        return self._replay(history.next_undo, "There is nothing to undo.")

    def redo(self) -> Step:
        """Make the step again that was undone last."""
        return self._replay(history.next_redo, "There is nothing to redo.")

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back."""
        step = history.next_undo(self._reading(), self.who)
        return step.label if step else None

    @property
    def redo_label(self) -> str | None:
        """What `redo` would make again."""
        step = history.next_redo(self._reading(), self.who)
        return step.label if step else None

    def history(self, limit: int = 100, item: tuple[str, int] | None = None) -> list[Entry]:
        """The last lines of history, newest first; with `item` (table and id) those about it, field by field."""
        return history.entries(self._reading(), limit, item)

    def search(self, words: str, kinds: Iterable[str] | None = None, limit: int = 20) -> list[search.Hit]:
        """Items that hold a word beginning with each of `words`, accents and case aside; `kinds` as the nouns say."""
        return search.find(self._reading(), words, kinds, limit)

    def watch(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Be told after each change; calling the answer ends it."""
        self._watchers.append(callback)
        return lambda: self._watchers.remove(callback) if callback in self._watchers else None

    def poll(self) -> bool:
        """Look whether other windows or colleagues have changed something; if so tell the watchers, and answer yes."""
        if self._within:
            return False
        self.session.commit()  # on PostgreSQL this gives the connection back
        connection = self._reading()
        if not self._seen.written_to(connection):
            return False
        if self._seen.restored(connection):
            self._hear(seen.RESTORED, seen.everything())
            return True
        others = self._seen.others(connection)
        if others:
            self._hear(others[-1].label, frozenset(row.table_name for row in others))
        return bool(others)

    def backup(self, folder: Path | None = None) -> Path:
        """Make a verified backup, beside the workspace or in a folder (a server's needs one); gives the file."""
        if self.path is not None:
            return backups.make(self.path, folder)
        if folder is None:
            raise Refused("This workspace lies in no folder. Name one for the backup.")
        final = backups.named(folder)
        carry.to_file(self._engine, final)
        return final

    def backup_if_due(self) -> Path | None:
        """Make a backup where the last one is an hour old and something has changed since."""
        due = self.path is not None and backups.due(self.path)
        return self.backup() if due else None

    def close(self) -> None:
        """Let go of the database."""
        self.session.close()
        self._engine.dispose()

    @contextmanager
    def _turn(self) -> Iterator[list[Row[Any]]]:
        """One transaction with the right to write; gives what others have changed since this window last looked."""
        if self._within:
            raise RuntimeError("A step was begun within a step.")
        self._within = True
        try:
            with faults.overtaken():
                others = self._seen.others(engine.begin_step(self.session))
                if others:
                    self.session.expire_all()
                self._capture.begin()
                yield others
                self.session.commit()
        except BaseException:
            self.session.rollback()
            raise
        finally:
            self._capture.end()
            self._within = False

    def _replay(self, following: Callable[[Connection, str], Row[Any] | None], nothing: str) -> Step:
        with self._turn() as others:
            connection = self.session.connection()
            step = following(connection, self.who)
            if step is None:
                raise Refused(nothing)
            changes = replay.play(connection, step)
            search.follow(connection, changes)
            history.reverse(connection, step, self.who, changes)
        self._held = stale.expire(self.session, changes, columns=True)
        self._announce(step.label, changes, others)
        return Step(step.label, _tables(changes))

    def _write_down(self, label: str, changes: list[images.Change]) -> None:
        connection = self.session.connection()
        search.follow(connection, changes)
        history.add(connection, label, self.who, changes)

    def _announce(self, label: str, changes: list[images.Change], others: list[Row[Any]]) -> None:
        self._seen.catch_up(self._reading())
        if others:
            self._tell(Change(others[-1].label, frozenset(row.table_name for row in others), mine=False))
        if changes:
            self._tell(Change(label, _tables(changes), mine=True))

    def _hear(self, label: str, tables: frozenset[str]) -> None:
        self.session.expire_all()
        self._seen.catch_up(self._reading())
        self._tell(Change(label, tables, mine=False))

    def _tell(self, change: Change) -> None:
        for callback in tuple(self._watchers):
            callback(change)

    def _reading(self) -> Connection:
        return self.session.connection()


def _tables(changes: list[images.Change]) -> frozenset[str]:
    return frozenset(change.table for change in changes)
