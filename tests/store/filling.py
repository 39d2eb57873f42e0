"""Fills a small disk and tries to write to it; run in a mount namespace of its own, prints what happened as JSON.

`unshare -rm python tests/store/filling.py FOLDER` mounts a tmpfs of six megabytes on the folder.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import rows
from next_version import NextVersion

from convener.errors import Refused
from convener.model.person import Person
from convener.store import backups, gate, schema
from convener.store.workspace import Workspace

NOW = schema.REVISIONS[-1]  # before a later version is pretended
SIZE = 6 << 20
FREE = (0, 128 << 10, 1300 << 10)  # the last takes a backup, and then nothing more


def main(disk: Path) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(disk)], check=True)
    said = {}
    for free in FREE:
        for act in (step, large_step, undo, backup, creation, upgrade, restoration):
            said[f"{act.__name__} with {free} bytes"] = act(disk, free)
            clear(disk)
    sys.stdout.write(json.dumps(said))


def clear(disk: Path) -> None:
    for path in disk.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def begin(disk: Path) -> tuple[Path, Workspace]:
    path = disk / "dialogues.convener"
    workspace = Workspace.create(path)
    add(workspace, 200)
    return path, workspace


def add(workspace: Workspace, people: int) -> None:
    with workspace.step("Add people") as db:
        db.add_all(Person(family_name=f"Person {number}", notes="n" * 200) for number in range(people))


def fill(disk: Path, free: int) -> Path:
    filler = disk / "filler"
    left = shutil.disk_usage(disk).free - free
    filler.write_bytes(b"\0" * max(left, 0))
    return filler


def refused(act: Callable[[], object]) -> str:
    """What was said; empty when the act went through."""
    try:
        act()
    except Refused as sentence:
        return str(sentence)
    return ""


def state(disk: Path) -> dict[str, str]:
    found = (path for path in disk.rglob("*") if path.is_file() and path.name != "filler")
    return {str(path.relative_to(disk)): hashlib.sha256(path.read_bytes()).hexdigest() for path in found}


def step(disk: Path, free: int, people: int = 1) -> str:
    _path, workspace = begin(disk)
    before, content = state(disk), rows.everything(workspace)
    filler = fill(disk, free)
    said = refused(lambda: add(workspace, people))
    if said:
        assert state(disk) == before
        assert rows.everything(workspace) == content
        assert workspace.undo_label == "Add people"
    filler.unlink()
    add(workspace, 3)
    assert len(workspace.history()) == (2 if said else 3)
    workspace.close()
    return said


def large_step(disk: Path, free: int) -> str:
    return step(disk, free, 1000)


def undo(disk: Path, free: int) -> str:
    _path, workspace = begin(disk)
    before, content = state(disk), rows.everything(workspace)
    filler = fill(disk, free)
    said = refused(workspace.undo)
    if said:
        assert state(disk) == before
        assert rows.everything(workspace) == content
    filler.unlink()
    if said:
        workspace.undo()
    assert rows.everything(workspace) == {}
    workspace.close()
    return said


def backup(disk: Path, free: int) -> str:
    path, workspace = begin(disk)
    workspace.backup()
    before = state(disk)
    fill(disk, free)
    said = refused(workspace.backup)
    assert state(disk).items() >= before.items()
    for one in backups.listed(backups.folder_of(path)):
        backups.check(one.path)
    workspace.close()
    return said


def creation(disk: Path, free: int) -> str:
    fill(disk, free)
    said = refused(lambda: Workspace.create(disk / "new.convener").close())
    assert not said or state(disk) == {}
    return said


def upgrade(disk: Path, free: int) -> str:
    path, workspace = begin(disk)
    workspace.close()
    before = state(disk)
    filler = fill(disk, free)
    with tempfile.TemporaryDirectory() as folder, NextVersion(Path(folder)):
        said = refused(lambda: Workspace.open(path).close())
        assert state(disk).items() >= before.items()
        assert gate.check(path) == NOW
        filler.unlink()
        Workspace.open(path).close()
    return said


def restoration(disk: Path, free: int) -> str:
    path, workspace = begin(disk)
    made = workspace.backup()
    add(workspace, 100)
    workspace.close()
    before = state(disk)
    fill(disk, free)
    said = refused(lambda: backups.restore(made, path))
    if said:
        assert state(disk).items() >= before.items()
    return said


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    os.umask(0o077)
    main(folder)
