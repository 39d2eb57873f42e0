"""Kills processes at random moments, and looks at what they leave: `python tests/store/killing.py steps 300`.

Children are forked from this process, which has everything imported, so that a kill costs a few hundredths of a
second. What a child was told to be saved it acknowledges through a pipe after the step; that alone must be there.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from next_version import REVISION, NextVersion

from convener.model.event import Event, Room
from convener.model.person import Person, Position
from convener.store import backups, gate, schema
from convener.store.workspace import Workspace

FRESH = 50  # kills before the file is begun anew
ROOMS = 3


def main(what: str, times: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        acts = {"steps": steps, "upgrade": upgrades, "backup": copies, "restore": restorations}
        sys.stdout.write(f"{acts[what](Path(folder), times)}\n")


def killed(work: Callable[[Callable[[int], None]], None], within: float) -> list[int]:
    """Fork, work, kill at a random moment; what was acknowledged until then."""
    read, write = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            os.close(read)
            work(lambda number: os.write(write, number.to_bytes(4, "big")))
        except BaseException:  # noqa: BLE001 (the child ends here, whatever happened)
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    os.close(write)
    time.sleep(random.uniform(0, within))
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert not os.WIFEXITED(status) or os.WEXITSTATUS(status) == 0, "the work failed by itself"
    with os.fdopen(read, "rb") as pipe:
        said = pipe.read()
    return [int.from_bytes(said[place : place + 4], "big") for place in range(0, len(said), 4)]


# Steps


def steps(folder: Path, times: int) -> str:
    warm = folder / "warm.convener"
    Workspace.create(warm).close()
    work(warm, range(6), lambda _number: None)
    began = time.perf_counter()
    work(warm, range(6, 12), lambda _number: None)
    takes = time.perf_counter() - began
    seen = {"acknowledged": 0, "in the middle of a write": 0}
    for turn in range(times):
        path = folder / f"{turn // FRESH}.convener"
        if turn % FRESH == 0:
            Workspace.create(path).close()
            known: set[int] = set()
        begin = turn * 10_000
        said = killed(lambda tell, path=path, begin=begin: work(path, range(begin, begin + 9_999), tell), takes * 1.5)
        known |= set(said)
        seen["acknowledged"] += len(said)
        journal = path.with_name(path.name + "-journal")
        seen["in the middle of a write"] += journal.exists() and journal.stat().st_size > 0
        look(path, known)
    return f"{times} kills: nothing acknowledged lost, nothing in part; {seen}"


def work(path: Path, numbers: range, tell: Callable[[int], None]) -> None:
    workspace = Workspace.open(path)
    for number in numbers:
        with workspace.step("Add event") as db:
            db.add(event := Event(title=f"Event {number}"))
            db.add_all(Room(event=event, name=f"Room {place}") for place in range(ROOMS))
            db.add(person := Person(family_name=f"Person {number}"))
            db.flush()
            db.add(Position(person=person, title="Mayor"))
        tell(number)
        if number % 3 == 0:
            workspace.undo()
            workspace.redo()
    workspace.close()


def look(path: Path, known: set[int]) -> None:
    """Everything acknowledged is there as a whole, and whatever is there is whole: rows, history and index."""
    Workspace.open(path).close()
    with gate.reading(path) as connection:

        def ask(sql: str) -> list[tuple]:
            return connection.execute(sql).fetchall()

        assert ask("PRAGMA integrity_check") == [("ok",)]
        assert ask("PRAGMA foreign_key_check") == []
        events = {int(title.split()[1]): key for key, title in ask("SELECT id, title FROM event")}
        people = {int(name.split()[1]) for (name,) in ask("SELECT family_name FROM person")}
        # the last of a life may stand undone, when the kill came between undo and redo
        undone = {
            key
            for (key,) in ask(
                "SELECT row_id FROM history_change JOIN history_step AS s ON s.id = step_id "
                "WHERE s.standing IN ('undone', 'gone') AND table_name = 'event'"
            )
        }
        assert len(known - set(events)) <= len(undone), f"lost: {known - set(events)}"
        assert set(events) == people
        assert {count for _, count in ask("SELECT event_id, count(*) FROM room GROUP BY 1")} <= {ROOMS}
        assert len(ask("SELECT DISTINCT event_id FROM room")) == len(events)
        assert ask("SELECT count(*) FROM position") == [(len(people),)]
        (standing,) = ask("SELECT count(*) FROM history_step WHERE kind = 'step' AND standing IN ('done', 'dropped')")[
            0
        ]
        assert standing == len(events)
        assert ask("SELECT count(*) FROM search_entry WHERE table_name = 'event'") == [(len(events),)]
        found = ask("SELECT count(*) FROM search_words WHERE search_words MATCH '\"event\"'")
        assert found == [(len(events),)]


# Upgrades, backups, restorations


def filled(folder: Path, people: int = 2000) -> Path:
    path = folder / "filled.convener"
    workspace = Workspace.create(path)
    with workspace.step("Add people") as db:
        db.add_all(Person(family_name=f"Person {number}") for number in range(people))
    workspace.close()
    return path


def upgrades(folder: Path, times: int) -> str:
    old = filled(folder)
    outcomes = {"old": 0, "new": 0}
    with NextVersion(folder):
        path = folder / "first.convener"
        shutil.copy(old, path)
        began = time.perf_counter()
        Workspace.open(path).close()
        takes = time.perf_counter() - began
        for turn in range(times):
            path = folder / f"upgrade {turn}.convener"
            shutil.copy(old, path)
            killed(lambda _tell, path=path: Workspace.open(path).close(), takes * 1.1)
            outcomes[form(path)] += 1
            Workspace.open(path).close()
            assert form(path) == "new"
            check_backups(backups.folder_of(path))
            shutil.rmtree(backups.folder_of(path))
            path.unlink()
    return f"{times} kills of an upgrade of {takes:.2f} s: {outcomes}, none between, each ran again"


def form(path: Path) -> str:
    """Whether a file is all of the old form or all of the new one."""
    revision = gate.check(path)
    with gate.reading(path) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        columns = {row[1] for row in connection.execute("PRAGMA table_info(event)")}
        (mark,) = connection.execute("PRAGMA user_version").fetchone()
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (2000,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert not {name for name in tables if name.startswith("_alembic")}
    new = revision == REVISION
    assert ("visit" in tables, "visits" in columns, mark == len(schema.REVISIONS)) == (new, new, new)
    return "new" if new else "old"


def check_backups(folder: Path) -> None:
    for backup in backups.listed(folder) if folder.exists() else []:
        backups.check(backup.path)
        with gate.reading(backup.path) as connection:
            assert connection.execute("SELECT count(*) FROM person").fetchone() == (2000,)


def copies(folder: Path, times: int) -> str:
    path = filled(folder)
    for _ in range(times):
        killed(lambda _tell: [backups.make(path) for _ in range(20)], 0.4)
        check_backups(backups.folder_of(path))
    return f"{times} kills during backups: {len(backups.listed(backups.folder_of(path)))} offered, all whole"


def restorations(folder: Path, times: int) -> str:
    path = filled(folder)
    backup = backups.make(path)
    workspace = Workspace.open(path)
    with workspace.step("Add people") as db:
        db.add_all(Person(family_name=f"Late {number}") for number in range(2000))
    workspace.close()
    later = folder / "later.convener"
    shutil.copy(path, later)
    outcomes = {2000: 0, 4000: 0}
    began = time.perf_counter()
    backups.restore(backup, path)
    takes = time.perf_counter() - began
    for _ in range(times):
        shutil.copy(later, path)
        killed(lambda _tell: backups.restore(backup, path), takes * 1.2)
        gate.check(path)
        with gate.reading(path) as connection:
            outcomes[connection.execute("SELECT count(*) FROM person").fetchone()[0]] += 1
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    return f"{times} kills during restoring: {outcomes[2000]} restored, {outcomes[4000]} as before, none between"


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
