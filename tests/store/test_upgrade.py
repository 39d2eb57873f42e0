"""A workspace of an earlier version comes up whole, after a backup, or stays as it was."""

from __future__ import annotations

import gzip
import sqlite3
from pathlib import Path

import pytest
from next_version import NextVersion

from convener.errors import Refused
from convener.model.event import Event, Room
from convener.model.person import Person, Position
from convener.store import backups, engine, gate, schema
from convener.store.workspace import Workspace

SHIPPED = sorted((Path(__file__).parent / "shipped").glob("*.convener.gz"))


def fill(workspace):
    with workspace.step("Add people") as db:
        for number in range(50):
            db.add(person := Person(family_name=f"Person {number}"))
            db.add_all(Position(person=person, title=title) for title in ("Mayor", "Chair"))
    with workspace.step("Add event") as db:
        db.add(event := Event(title="Harbours"))
        db.add_all(Room(event=event, name=name) for name in "ABC")
    with workspace.step("Rename event"):
        event.title = "Harbour towns"
    workspace.undo()


@pytest.fixture
def old(tmp_path):
    path = tmp_path / "old.convener"
    workspace = Workspace.create(path)
    fill(workspace)
    workspace.close()
    return path


def content(path):
    """Every value of every table but the store's marks, by table and column."""
    with gate.reading(path) as connection:
        asked = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
        names = {row[0] for row in connection.execute(asked)} - {"sqlite_sequence", "alembic_version", "history_step"}
        found = {}
        for name in sorted(names):
            rows = connection.execute(f'SELECT * FROM "{name}" ORDER BY id')
            found |= {(name, column[0]): [] for column in rows.description}
            for row in rows.fetchall():
                for column, value in zip(rows.description, row, strict=True):
                    found[name, column[0]].append(value)
        return found


def test_an_upgrade_keeps_every_value_and_every_child(old, tmp_path):
    before = content(old)
    with NextVersion(tmp_path):
        workspace = Workspace.open(old)
        assert [hit.title for hit in workspace.search("harbours")] == ["Harbours"]
        assert workspace.history()[0].label == "Rename event"
        assert (workspace.undo_label, workspace.redo_label) == (None, None)
        fill(workspace)
        assert workspace.undo_label == "Add event"
        workspace.close()
        after = content(old)
    assert {key: after[key][: len(values)] for key, values in before.items()} == before
    assert after["event", "visits"] == [7, 0]


def test_the_old_form_is_backed_up_before(old, tmp_path):
    before = content(old)
    with NextVersion(tmp_path):
        Workspace.open(old).close()
    (kept,) = backups.listed(backups.folder_of(old))
    assert kept.reason == "upgrade"
    assert backups.check(kept.path) == schema.REVISIONS[-1]
    assert content(kept.path) == before


def test_this_version_refuses_what_the_next_one_has_upgraded(old, tmp_path):
    with NextVersion(tmp_path):
        Workspace.open(old).close()
    with pytest.raises(Refused, match="newer version of Convener"):
        Workspace.open(old)


@pytest.mark.parametrize("tail", ["raise ValueError", "op.execute('UPDATE room SET event_id = 99')"])
def test_a_failed_upgrade_changes_nothing(old, tmp_path, tail):
    before = old.read_bytes()
    with NextVersion(tmp_path, tail), pytest.raises((ValueError, Refused)):
        Workspace.open(old)
    assert old.read_bytes() == before
    Workspace.open(old).close()


def test_a_file_in_use_is_not_upgraded(old, tmp_path):
    holder = sqlite3.connect(old, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    with NextVersion(tmp_path), pytest.raises(Refused, match="Another window"):
        Workspace.open(old)
    holder.close()
    Workspace.open(old).close()


def test_a_server_is_upgraded_in_one_transaction(database, tmp_path):
    workspace = Workspace.create(database)
    fill(workspace)
    workspace.close()
    with NextVersion(tmp_path / "failing", "raise ValueError"), pytest.raises(ValueError):
        Workspace.open(database)
    Workspace.open(database).close()
    with NextVersion(tmp_path):
        workspace = Workspace.open(database)
        assert len(workspace.search("person")) == 20
        workspace.close()
    with pytest.raises(Refused, match="newer version of Convener"):
        Workspace.open(database)


def test_a_database_that_holds_something_else_is_refused(database):
    opened = engine.for_server(database)
    with opened.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE note (words TEXT)")
    opened.dispose()
    with pytest.raises(Refused, match="holds no workspace"):
        Workspace.open(database)
    with pytest.raises(Refused, match="not empty"):
        Workspace.create(database)


def test_a_server_that_is_not_there_is_told(tmp_path):
    with pytest.raises(Refused, match="does not answer"):
        Workspace.open(f"postgresql+psycopg://nobody@/workspace?host={tmp_path}")


def test_every_earlier_form_is_kept_for_this_test():
    assert [path.name.removesuffix(".convener.gz") for path in SHIPPED] == list(schema.REVISIONS)


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda path: path.name)
def test_a_workspace_of_every_earlier_form_comes_up(shipped, tmp_path):
    path = tmp_path / "shipped.convener"
    path.write_bytes(gzip.decompress(shipped.read_bytes()))
    before = content(path)
    assert before["person", "family_name"]
    workspace = Workspace.open(path)
    workspace.close()
    after = content(path)
    assert {key: after.get(key) for key in before} == before
