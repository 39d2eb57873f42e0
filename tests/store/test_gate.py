"""What is no workspace of ours is refused with the right sentence, and not one byte of it changes."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3

import pytest

from convener.errors import Refused
from convener.model.person import Person
from convener.store import engine, schema
from convener.store.workspace import Workspace

OURS = engine.APPLICATION_ID


@pytest.fixture(scope="module")
def sound(tmp_path_factory):
    """A small workspace to be spoilt in copies."""
    path = tmp_path_factory.mktemp("sound") / "sound.convener"
    workspace = Workspace.create(path)
    with workspace.step("Add people") as db:
        db.add_all([Person(family_name=f"Person {number}") for number in range(200)])
    workspace.close()
    return path


def nothing(path, _sound):
    pass


def empty(path, _sound):
    path.touch()


def written(content):
    def make(path, _sound):
        path.write_bytes(content)

    return make


def folder(path, _sound):
    path.mkdir()


def pipe(path, _sound):
    os.mkfifo(path)


def dangling(path, _sound):
    path.symlink_to(path.with_name("elsewhere"))


def cut(share):
    def make(path, sound):
        content = sound.read_bytes()
        path.write_bytes(content[: int(len(content) * share)])

    return make


def spoilt(start, filling):
    """A copy with bytes overwritten from a byte, or a share of its length, on."""

    def make(path, sound):
        content = bytearray(sound.read_bytes())
        place = int(len(content) * start) if start < 1 else start
        content[place : place + len(filling)] = filling
        path.write_bytes(content)

    return make


def told(*statements):
    """A copy in which another program has executed something."""

    def make(path, sound):
        shutil.copy(sound, path)
        connection = sqlite3.connect(path, isolation_level=None)
        for statement in statements:
            connection.execute(statement)
        connection.close()

    return make


def other(*statements):
    def make(path, _sound):
        connection = sqlite3.connect(path, isolation_level=None)
        for statement in statements:
            connection.execute(statement)
        connection.close()

    return make


def read_only(path, sound):
    shutil.copy(sound, path)
    path.chmod(0o444)


def wal_of_another(path, _sound):
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE note (words TEXT)")
    connection.close()


SPOIL = b"\xff" * 6000

WRONG = {
    "nothing there": (nothing, "There is no workspace “wrong.convener” in"),
    "dangling link": (dangling, "There is no workspace “elsewhere”"),
    "empty": (empty, "is empty"),
    "one byte": (written(b"x"), "another sort of file"),
    "text": (written("Protokół\n".encode() * 100), "another sort of file"),
    "zip": (written(b"PK\x03\x04" + b"\0" * 5000), "another sort of file"),
    "pdf": (written(b"%PDF-1.7\n" * 1000), "another sort of file"),
    "zeros": (written(b"\0" * 8192), "another sort of file"),
    "magic only": (written(b"SQLite format 3\0"), "another sort of file"),
    "magic and text": (written(b"SQLite format 3\0" + b"x" * 8000), "belongs to another program"),
    "folder": (folder, "is a folder"),
    "pipe": (pipe, "is no file"),
    "sqlite without tables": (other("PRAGMA user_version = 1"), "belongs to another program"),
    "another program": (other("CREATE TABLE note (words TEXT)"), "belongs to another program"),
    "another program with wal": (wal_of_another, "belongs to another program"),
    "another application id": (other("PRAGMA application_id = 1196444487", "CREATE TABLE a (b)"), "another program"),
    "our id without tables": (other(f"PRAGMA application_id = {OURS}", "CREATE TABLE a (b)"), "holds no workspace"),
    "newer form": (told(f"PRAGMA user_version = {len(schema.REVISIONS) + 1}"), "newer version of Convener"),
    "newer revision": (told("UPDATE alembic_version SET version_num = '9999'"), "newer version of Convener"),
    "no revision": (told("DELETE FROM alembic_version"), "does not say which version"),
    "trigger": (
        told("CREATE TRIGGER evil AFTER UPDATE ON person BEGIN DELETE FROM person; END"),
        "changed by another program",
    ),
    "view": (told("CREATE VIEW evil AS SELECT * FROM person"), "changed by another program"),
    "virtual table": (told("CREATE VIRTUAL TABLE evil USING fts5(words)"), "changed by another program"),
    "cut in the head": (written(b"SQLite format 3\0\x10\0" + b"\1" * 50), "another sort of file"),
    "cut early": (cut(0.01), "incomplete"),
    "cut in the middle": (cut(0.5), "incomplete"),
    "cut late": (cut(0.999), "incomplete"),
    "spoilt schema": (spoilt(100, SPOIL[:2000]), "damaged"),
    "spoilt in the middle": (spoilt(0.5, SPOIL), "damaged"),
    "read-only": (read_only, "is read-only"),
}


def state(path):
    """All there is to see of a folder: names, sizes, times, contents."""
    found = {}
    for one in sorted(path.iterdir()):
        seen = one.lstat()
        content = hashlib.sha256(one.read_bytes()).hexdigest() if one.is_file() else ""
        found[one.name] = (seen.st_mode, seen.st_size, seen.st_mtime_ns, content)
    return found


@pytest.mark.parametrize("kind", WRONG)
def test_a_wrong_file_is_refused_and_left_as_it_is(kind, sound, tmp_path):
    make, sentence = WRONG[kind]
    path = tmp_path / "wrong.convener"
    make(path, sound)
    before = state(tmp_path)
    with pytest.raises(Refused, match=sentence) as refused:
        Workspace.open(path)
    assert state(tmp_path) == before
    assert str(refused.value).endswith(".")
    assert "Traceback" not in str(refused.value)


def test_a_new_workspace_takes_nobodys_place(sound):
    before = sound.read_bytes()
    with pytest.raises(Refused, match="already there"):
        Workspace.create(sound)
    assert sound.read_bytes() == before


def test_remains_of_another_workspace_are_not_played_into_a_new_one(tmp_path):
    (tmp_path / "new.convener-journal").write_bytes(b"remains")
    with pytest.raises(Refused, match="remains of an earlier workspace"):
        Workspace.create(tmp_path / "new.convener")


def test_a_workspace_is_opened_by_path_and_by_url(sound):
    for target in (sound, str(sound), f"sqlite:///{sound}"):
        workspace = Workspace.open(target)
        assert workspace.name == "sound"
        workspace.close()


def test_a_workspace_that_is_open_can_be_opened_again_while_it_is_written(tmp_path):
    first = Workspace.create(tmp_path / "shared.convener")
    with first.step("Add person") as db:
        db.add(Person(family_name="Amani"))
        db.flush()
        second = Workspace.open(tmp_path / "shared.convener")
        assert second.undo_label is None
    assert second.poll()
    first.close()
    second.close()


def test_every_connection_is_told_to_be_careful(tmp_path):
    workspace = Workspace.create(tmp_path / "new.convener")
    connection = workspace.session.connection()

    def pragma(name):
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()

    safe = ("delete", 3) if sqlite3.sqlite_version_info < engine.WAL_SINCE else ("wal", 2)
    assert (pragma("journal_mode"), pragma("synchronous")) == safe
    assert [pragma(name) for name in ("foreign_keys", "secure_delete", "trusted_schema", "cell_size_check")] == [
        1,
        1,
        0,
        1,
    ]
    assert (pragma("application_id"), pragma("user_version")) == (OURS, len(schema.REVISIONS))
    workspace.close()


def test_a_folder_that_is_copied_elsewhere_is_cautioned_against(tmp_path):
    (tmp_path / "Dropbox").mkdir()
    for folder, said in ((tmp_path, False), (tmp_path / "Dropbox", True)):
        workspace = Workspace.create(folder / "new.convener")
        assert bool(workspace.caution) is said
        assert not said or "Dropbox" in workspace.caution
        workspace.close()


def twins(db):
    for _ in range(2):
        db.add(person := Person(family_name="Geheimrat"))
        person.uid = "0" * 32


def test_what_sqlalchemy_says_of_a_fault_names_nobody(tmp_path):
    workspace = Workspace.create(tmp_path / "new.convener")
    with pytest.raises(Exception, match="UNIQUE") as fault, workspace.step("Add people") as db:
        twins(db)
    assert "Geheimrat" not in str(fault.value)
    workspace.close()
