"""How long an event of 1,000 sessions and 3,000 roles takes to load, against the same rows read by sqlite3 alone."""

from __future__ import annotations

import sqlite3
import tempfile
from pathlib import Path

from sqlalchemy import create_engine, orm

from benchmarks import large, measure
from convener.services import events
from convener.store.workspace import Workspace

LIMIT = 4.0
_TABLES = (
    ("event", "id = ?"),
    ("room", "event_id = ?"),
    ("session", "event_id = ?"),
    ("participant", "event_id = ?"),
    ("role", "session_id IN (SELECT id FROM session WHERE event_id = ?)"),
    ("theme", "session_id IN (SELECT id FROM session WHERE event_id = ?)"),
    ("person", "id IN (SELECT person_id FROM participant WHERE event_id = ?)"),
    ("position", "person_id IN (SELECT person_id FROM participant WHERE event_id = ?)"),
    ("place", "id IN (SELECT place_id FROM participant WHERE event_id = ?)"),
)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "large.convener"
        workspace = Workspace.create(target)
        with workspace.step("Fill") as db:
            key = large.event(db, sessions=1000).uid
        workspace.close()
        measure.finish(_loading(target, key))


def _loading(target: Path, key: str) -> bool:
    plain = sqlite3.connect(target)
    number = plain.execute("SELECT id FROM event WHERE uid = ?", (key,)).fetchone()[0]
    engine = create_engine(f"sqlite:///{target}")

    kept: list[object] = []  # letting go of what was loaded is not what is timed

    def raw() -> None:
        for table, which in _TABLES:
            kept.append(plain.execute(f"SELECT * FROM {table} WHERE {which}", (number,)).fetchall())

    def ours() -> None:
        db = orm.Session(engine)
        kept.append((db, events.load(db, key)))

    try:
        return measure.in_turn("Event of 1,000 sessions loaded", {"sqlite3": raw, "ours": ours}, {"ours": LIMIT})
    finally:
        engine.dispose()
        plain.close()


if __name__ == "__main__":
    main()
