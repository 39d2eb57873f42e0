"""What history, search and locking cost: a step against the bare write, undo and import against plain SQLAlchemy."""

from __future__ import annotations

import itertools
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import create_engine, orm

from benchmarks import large, measure
from convener.model.event import Event
from convener.model.person import Person
from convener.model.session import Session
from convener.store import engine, schema
from convener.store.workspace import Workspace

PEOPLE = 5000
NUMBERS = itertools.count()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        measure.finish(
            _fresh(),
            _edit(Path(folder)),
            _imported(Path(folder)),
            _undone(),
            _searched(Path(folder)),
            _opened(Path(folder)),
        )


def _fresh() -> bool:
    return measure.within("A new workspace in memory", lambda: Workspace.in_memory().close(), 0.008, rounds=30)


def _edit(folder: Path) -> bool:
    """One field of one session of a thousand, on the disk when the step ends; bare: the same three rows by sqlite3."""
    workspace = Workspace.create(folder / "edit.convener")
    with workspace.step("Fill") as db:
        event = large.event(db, sessions=1000)
    session: Session = event.sessions[500]
    plain = engine.connect(_bare(folder))

    def bare() -> None:
        number = next(NUMBERS)
        plain.execute("BEGIN IMMEDIATE")
        plain.execute("UPDATE event SET title = ?, version = version + 1 WHERE id = 1", (f"{number}",))
        step = plain.execute(
            "INSERT INTO history_step (kind, standing, label, who, at) VALUES ('step', 'done', '', '', '')"
        )
        change = "INSERT INTO history_change (step_id, table_name, row_id) VALUES (?, 'event', 1)"
        plain.execute(change, (step.lastrowid,))
        plain.execute("COMMIT")

    def ours() -> None:
        with workspace.step("Rename session"):
            session.title = f"{next(NUMBERS)}"

    def reread() -> None:
        ours()
        assert sum(len(one.roles) for one in event.sessions) == 3000

    try:
        cases = {"sqlite3": bare, "ours": ours, "ours, and all 3,000 roles read again": reread}
        return measure.in_turn("One edit in an event of 1,000 sessions", cases, {"ours": 8.0}, rounds=40)
    finally:
        plain.close()
        workspace.close()


def _bare(folder: Path) -> Path:
    path = folder / "bare.convener"
    workspace = Workspace.create(path)
    with workspace.step("Add event") as db:
        db.add(Event(title="0"))
    workspace.close()
    return path


def _imported(folder: Path) -> bool:
    """Five thousand people: with history and search, against the same objects added by SQLAlchemy alone."""

    def bare() -> None:
        path = folder / f"plain {next(NUMBERS)}"
        opened = create_engine(f"sqlite:///{path}")
        schema.Base.metadata.create_all(opened)
        with orm.Session(opened) as db:
            db.add_all(_people())
            db.commit()
        opened.dispose()

    def ours() -> None:
        workspace = Workspace.create(folder / f"ours {next(NUMBERS)}.convener")
        with workspace.step("Import people") as db:
            db.add_all(_people())
        workspace.close()

    return measure.in_turn("5,000 people imported", {"SQLAlchemy": bare, "ours": ours}, {"ours": 2.5}, rounds=5)


def _undone() -> bool:
    workspace = Workspace.in_memory()
    with workspace.step("Import people") as db:
        db.add_all(_people())

    def there_and_back() -> None:
        workspace.undo()
        workspace.redo()

    try:
        return measure.within("5,000 people undone and redone", there_and_back, 4.0, rounds=5)
    finally:
        workspace.close()


def _searched(folder: Path) -> bool:
    """Each keystroke of the finder over 20,000 people, against a scan by LIKE."""
    path = folder / "search.convener"
    workspace = Workspace.create(path)
    with workspace.step("Import people") as db:
        db.add_all(_people(4 * PEOPLE))
    plain = sqlite3.connect(path)
    like = "SELECT id FROM person WHERE given_name LIKE ? OR family_name LIKE ? OR notes LIKE ? LIMIT 20"

    def asked(words: str) -> Callable[[], None]:
        def ask() -> None:
            assert workspace.search(words)

        return ask

    def scan() -> None:
        plain.execute(like, ("%given 19999%",) * 3).fetchall()

    cases = {"LIKE": scan, "a rare word": asked("19999"), "a common word": asked("given"), "one letter": asked("f")}
    try:
        return measure.in_turn("Search in 20,000 people", cases, {"a rare word": 0.5})
    finally:
        plain.close()
        workspace.close()


def _opened(folder: Path) -> bool:
    """Opening with all its checks, against sqlite3 reading the same file's quick check alone."""
    path = folder / "search.convener"

    def bare() -> None:
        plain = sqlite3.connect(path)
        plain.execute("PRAGMA quick_check").fetchall()
        plain.close()

    cases = {"quick check": bare, "ours": lambda: Workspace.open(path).close()}
    return measure.in_turn("A workspace of 20,000 people opened", cases, {"ours": 2.0})


def _people(count: int = PEOPLE) -> list[Person]:
    return [Person(given_name=f"Given {number}", family_name=f"Family {number % 97}") for number in range(count)]


if __name__ == "__main__":
    main()
