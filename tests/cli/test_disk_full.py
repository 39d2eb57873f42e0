"""A full disk loses nothing: what is exported or dumped is there whole, or the old file is there as it was."""

import contextlib
import hashlib
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from convener.cli import commands
from convener.services import events
from convener.store.workspace import Workspace


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 256 kB, half of it taken."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs Linux and root")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(disk)], check=False)
    if mounted.returncode != 0:
        pytest.skip("no tmpfs can be mounted here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


@pytest.fixture
def file(tmp_path):
    target = tmp_path / "event.convener"
    workspace = Workspace.create(target)
    with workspace.step("Prepare") as db:
        events.add(db, "Quays", starts_on=date(2027, 4, 15), about="A long text. " * 40_000)
    workspace.close()
    return target


def fill(disk: Path) -> None:
    """Take what room is left."""
    with contextlib.suppress(OSError), (disk / "filler").open("wb", buffering=0) as filler:
        while filler.write(b"\0" * 4096):
            pass


@pytest.mark.parametrize(
    ("arguments", "name"),
    [
        (["dump", "--to", "{disk}/all.json"], "all.json"),
        (["export", "quays", "--paper", "agenda", "--to", "{disk}"], "Quays - Agenda.pdf"),
        (["export", "quays", "--paper", "agenda", "--format", "html", "--to", "{disk}"], "Quays - Agenda.html"),
        (["backup", "--to", "{disk}"], None),
    ],
)
def test_the_old_file_stays_and_one_sentence_says_why(small_disk, file, capsys, arguments, name):
    if name is not None:
        (small_disk / name).write_bytes(b"what was there before")
    fill(small_disk)
    before = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in small_disk.iterdir()}
    asked = [part.format(disk=small_disk) for part in arguments]
    assert commands.main(["--workspace", str(file), *asked]) == 2
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "disk is full" in told
    after = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in small_disk.iterdir()}
    assert after == before
