"""A backup is what was there, proves that it still is, and comes back whole."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import rows

from convener.errors import Refused
from convener.model.person import Person
from convener.store import backups, rotation
from convener.store.workspace import Workspace

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "dialogues.convener"


@pytest.fixture
def workspace(path):
    opened = Workspace.create(path)
    add(opened, "Northwick")
    yield opened
    opened.close()


def add(workspace, name):
    with workspace.step(f"Add {name}") as db:
        db.add(Person(family_name=name))


def held(path):
    """What a workspace or a backup holds; a copy is opened, for a backup must stay as it is to the last bit."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(shutil.copy(path, folder))
        workspace = Workspace.open(copy)
        try:
            return rows.everything(workspace), workspace.undo_label
        finally:
            workspace.close()


def test_a_backup_is_a_workspace_with_its_history(workspace, path):
    made = workspace.backup()
    assert held(made) == (rows.everything(workspace), "Add Northwick")
    assert [backup.path for backup in backups.listed(backups.folder_of(path))] == [made]
    assert backups.check(made)
    assert sorted(one.suffix for one in made.parent.iterdir()) == [".convener", ".sha256"]


def test_a_backup_is_made_while_a_step_is_open(workspace):
    with workspace.step("Add person") as db:
        db.add(Person(family_name="Southwick"))
        db.flush()
        made = workspace.backup()
    assert len(held(made)[0]["person"]) == 1


def test_one_changed_bit_is_noticed(workspace):
    made = workspace.backup()
    content = bytearray(made.read_bytes())
    content[len(content) // 2] ^= 1
    made.write_bytes(content)
    with pytest.raises(Refused, match="is damaged"):
        backups.check(made)


def test_restoring_brings_back_what_was_and_keeps_what_is(workspace, path):
    then = rows.everything(workspace)
    made = workspace.backup()
    add(workspace, "Southwick")
    now = rows.everything(workspace)
    workspace.close()
    kept = backups.restore(made, path)
    assert held(path) == (then, "Add Northwick")
    assert held(kept) == (now, "Add Southwick")


def test_what_a_crash_left_is_not_played_into_the_restored(workspace, path):
    made = workspace.backup()
    then = rows.everything(workspace)
    connection = workspace.session.connection().connection.dbapi_connection
    connection.execute("PRAGMA cache_spill = 1")
    connection.execute("PRAGMA cache_size = 2")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE person SET family_name = hex(randomblob(100000))")
    left = [ending for ending in ("", "-journal", "-wal") if Path(f"{path}{ending}").exists()]
    assert len(left) == 2
    for ending in left:
        shutil.copy(f"{path}{ending}", f"{path}{ending}.kept")
    connection.execute("ROLLBACK")
    workspace.close()
    for ending in left:
        shutil.copy(f"{path}{ending}.kept", f"{path}{ending}")
    backups.restore(made, path)
    assert held(path)[0] == then


def test_a_damaged_workspace_is_set_aside_and_replaced(workspace, path):
    then = rows.everything(workspace)
    made = workspace.backup()
    workspace.close()
    path.write_bytes(b"\0" * 50_000)
    kept = backups.restore(made, path)
    assert kept.read_bytes() == b"\0" * 50_000
    assert held(path)[0] == then


def test_a_lost_workspace_is_replaced(workspace, path):
    then = rows.everything(workspace)
    made = workspace.backup()
    workspace.close()
    path.unlink()
    assert backups.restore(made, path) is None
    assert held(path)[0] == then


def test_a_damaged_backup_restores_nothing(workspace, path):
    made = workspace.backup()
    workspace.close()
    made.write_bytes(made.read_bytes()[:-100])
    before = path.read_bytes()
    with pytest.raises(Refused, match="is damaged"):
        backups.restore(made, path)
    assert path.read_bytes() == before


def test_another_window_notices_a_restoration(workspace, path):
    made = workspace.backup()
    add(workspace, "Southwick")
    told = []
    workspace.watch(told.append)
    backups.restore(made, path)
    assert workspace.poll()
    assert "person" in told[0].tables
    assert workspace.undo_label == "Add Northwick"


def test_a_backup_is_due_an_hour_after_the_last_where_something_changed(workspace, path):
    assert backups.due(path)
    workspace.backup()
    later = datetime.now(UTC) + timedelta(hours=1)
    assert not backups.due(path, later)
    assert workspace.backup_if_due() is None
    add(workspace, "Southwick")
    assert not backups.due(path, later - timedelta(minutes=10))
    assert backups.due(path, later)


def test_an_interrupted_copy_does_not_count(workspace, monkeypatch):
    """SQLite finds such a copy sound: it is an empty database."""
    earlier = workspace.backup()
    monkeypatch.setattr(backups, "_copy", lambda path, part: sqlite3.connect(part).close() or {"person": 1})
    with pytest.raises(Refused):
        workspace.backup()
    assert [one.path for one in backups.listed(earlier.parent)] == [earlier]
    assert len(list(earlier.parent.iterdir())) == 2


def test_backups_are_thinned_to_days_weeks_and_months():
    made = {NOW - timedelta(hours=hour) for hour in range(24 * 365)}
    kept = sorted(made - rotation.superfluous(made, NOW), reverse=True)
    ages = [(NOW - at) / timedelta(days=1) for at in kept]
    assert sum(age <= 2 for age in ages) == 49
    assert 11 <= sum(2 < age <= 14 for age in ages) <= 13
    assert 10 <= sum(14 < age <= 84 for age in ages) <= 12
    assert 9 <= sum(age > 84 for age in ages) <= 11
    assert kept[0] == NOW


def test_thinning_again_takes_no_more():
    made = {NOW - timedelta(hours=7 * number) for number in range(1000)}
    kept = made - rotation.superfluous(made, NOW)
    assert rotation.superfluous(kept, NOW) == set()


def test_the_last_backup_stays_however_old():
    assert rotation.superfluous({NOW - timedelta(days=9999)}, NOW) == set()


def test_backups_before_upgrades_are_kept_for_ninety_days(workspace, path):
    folder = backups.folder_of(path)
    made = backups.make(path, reason="upgrade")
    for days in (89, 91):
        at = datetime.now(UTC) - timedelta(days=days)
        shutil.copy(made, folder / f"before-upgrade-{at:%Y-%m-%dT%H%M%S.%fZ}.convener")
    workspace.backup()
    ages = [(datetime.now(UTC) - one.made).days for one in backups.listed(folder) if one.reason == "upgrade"]
    assert ages == [0, 89]


def test_remains_of_a_lost_workspace_are_not_played_into_the_restored(workspace, path):
    then = rows.everything(workspace)
    made = workspace.backup()
    workspace.close()
    path.unlink()
    path.with_name(f"{path.name}-journal").write_bytes(b"remains" * 1000)
    backups.restore(made, path)
    assert held(path)[0] == then


def test_a_backup_that_cannot_be_written_to_is_restored(workspace, path):
    made = workspace.backup()
    workspace.close()
    made.chmod(0o400)
    backups.restore(made, path)
    assert held(path)


@pytest.mark.parametrize("target", ["memory", "postgres"], indirect=True)
def test_what_lies_in_no_file_is_backed_up_as_a_workspace_file_with_its_history(window, target, tmp_path):
    workspace = window()
    add(workspace, "Northwick")
    add(workspace, "Łódzki")
    workspace.undo()
    with pytest.raises(Refused, match="Name one"):
        workspace.backup()
    made = workspace.backup(tmp_path / "kept")
    assert backups.check(made)
    copied = Workspace.open(made, who=workspace.who)
    assert rows.everything(copied) == rows.everything(workspace)
    assert copied.history() == workspace.history()
    assert (copied.undo_label, copied.redo_label) == ("Add Northwick", "Add Łódzki")
    copied.redo()
    assert [hit.title for hit in copied.search("lodz")] == ["Łódzki"]
    copied.close()
