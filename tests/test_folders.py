import os
import stat
import subprocess
import sys
import time
import unicodedata
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convener import folders
from convener.errors import Refused

ROOT = Path(folders.__file__).parents[1]

posix = pytest.mark.skipif(os.name != "posix", reason="rights and mounts of this kind are POSIX's")


def _left(folder):
    return sorted(found.name for found in folder.iterdir())


# Where things lie


def test_what_the_program_brings_along_is_found():
    assert (folders.resource("fonts") / "SourceSans3_400Regular.ttf").is_file()
    assert folders.resource("icons/house.svg").is_file()
    assert folders.migrations().is_dir()


def test_what_it_does_not_bring_along_is_a_bug():
    with pytest.raises(FileNotFoundError):
        folders.resource("fonts/Comic.ttf")


def test_a_bundle_comes_before_a_wheel_and_a_wheel_before_the_tree(tmp_path):
    code = f"import sys; sys._MEIPASS = {str(tmp_path)!r}; from convener import folders; print(folders.migrations())"
    (tmp_path / "migrations").mkdir()
    package = tmp_path / "installed" / "convener"
    for made in ("_migrations", "_resources"):
        (package / made).mkdir(parents=True)
    for module in ("__init__", "errors", "folders"):
        (package / f"{module}.py").write_bytes(Path(folders.__file__).with_name(f"{module}.py").read_bytes())

    def said(code):
        return subprocess.run(
            [sys.executable, "-c", code], cwd=package.parent, capture_output=True, text=True, check=True
        ).stdout.strip()

    assert said(code) == str((tmp_path / "migrations").resolve())
    assert said("from convener import folders; print(folders.migrations())") == str((package / "_migrations").resolve())


def test_everything_of_a_person_lies_in_one_folder_when_asked(monkeypatch, tmp_path):
    monkeypatch.setenv("CONVENER_HOME", str(tmp_path))

    own = [folders.settings_file(), folders.log_folder(), folders.workspace_folder()]

    assert all(place.is_relative_to(tmp_path) for place in own)


def test_by_custom_of_the_platform_they_lie_under_the_person(monkeypatch):
    monkeypatch.delenv("CONVENER_HOME")

    for place in (folders.settings_file(), folders.log_folder(), folders.workspace_folder()):
        assert place.is_absolute()
        assert "convener" in str(place).casefold()


def test_a_folder_is_made_with_those_above_it_or_refused_in_words(tmp_path):
    assert folders.make_folder(tmp_path / "a" / "b").is_dir()
    assert folders.make_folder(tmp_path / "a" / "b").is_dir()
    (tmp_path / "file").write_text("x")
    with pytest.raises(Refused, match=r"“.*file.c”.*file"):
        folders.make_folder(tmp_path / "file" / "c")


# Writing whole


def test_new_content_replaces_the_old_and_leaves_nothing_beside(tmp_path):
    target = tmp_path / "agenda.pdf"

    folders.write_whole(target, b"first")
    folders.write_whole(target, b"second, and longer")

    assert target.read_bytes() == b"second, and longer"
    assert _left(tmp_path) == ["agenda.pdf"]


@posix
def test_a_new_file_has_the_usual_rights_and_an_old_one_keeps_its_own(tmp_path):
    usual = tmp_path / "usual"
    usual.touch()
    mine = tmp_path / "mine.json"

    folders.write_whole(mine, b"1")
    assert stat.S_IMODE(mine.stat().st_mode) == stat.S_IMODE(usual.stat().st_mode)

    mine.chmod(0o600)
    folders.write_whole(mine, b"2")
    assert stat.S_IMODE(mine.stat().st_mode) == 0o600


@posix
def test_a_link_stays_a_link_and_its_target_is_written(tmp_path):
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_bytes(b"old")
    link.symlink_to(real)

    folders.write_whole(link, b"new")

    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("place", "cause"),
    [
        ("folder", "a folder of that name is in the way"),
        ("nowhere/paper.pdf", "there is no such folder"),
        ("file/paper.pdf", "its folder is a file"),
        ("n" * 300, "the name is too long"),
        ("a\0b", "is no file name"),
    ],
)
def test_a_place_that_cannot_take_a_file_is_refused_in_one_sentence(tmp_path, place, cause):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").write_bytes(b"old")

    with pytest.raises(Refused) as refused:
        folders.write_whole(tmp_path / place, b"new")

    assert cause in str(refused.value)
    assert str(refused.value).endswith(".")
    assert _left(tmp_path) == ["file", "folder"]
    assert (tmp_path / "file").read_bytes() == b"old"


@posix
def test_a_pipe_or_device_is_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    with pytest.raises(Refused, match="“pipe”"):
        folders.write_whole(pipe, b"new")

    assert stat.S_ISFIFO(pipe.stat().st_mode)


_AS_NOBODY = """
import os, pathlib, sys
from convener import errors, folders
if os.geteuid() == 0:  # root may write anywhere
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    folders.write_whole(pathlib.Path(sys.argv[1]), b"new" * 100_000)
except errors.Refused as refused:
    print(refused)
"""


@posix
@pytest.mark.parametrize("guarded", ["folder", "file"])
def test_without_rights_it_is_refused_and_the_old_file_stays(tmp_path_factory, guarded):
    folder = tmp_path_factory.mktemp("rights")
    for above in (folder, *folder.parents[:2]):
        above.chmod(0o755)
    target = folder / "paper.pdf"
    target.write_bytes(b"old")
    target.chmod(0o444 if guarded == "file" else 0o666)
    folder.chmod(0o555 if guarded == "folder" else 0o777)

    ran = subprocess.run(
        [sys.executable, "-c", _AS_NOBODY, str(target)], cwd=ROOT, capture_output=True, text=True, check=True
    )

    folder.chmod(0o755)
    assert ran.stdout.count(".\n") == 1
    assert "“paper.pdf” was not written" in ran.stdout
    assert "not allowed" in ran.stdout
    assert target.read_bytes() == b"old"
    assert _left(folder) == ["paper.pdf"]


@pytest.fixture(scope="session")
def tiny_disk(tmp_path_factory):
    """A real file system of 64 KiB; only root of Linux can mount one."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        pytest.skip("a tiny disk can be mounted by root on Linux only")
    disk = tmp_path_factory.mktemp("tiny")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], capture_output=True, text=True, check=False
    )
    if mounted.returncode:
        pytest.skip(f"no tiny disk can be mounted here: {mounted.stderr.strip()}")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_on_a_full_disk_the_old_file_stays_byte_for_byte(tiny_disk):
    target = tiny_disk / "report.pdf"
    old = os.urandom(30_000)
    folders.write_whole(target, old)

    for size in (40_000, 1_000_000):
        with pytest.raises(Refused) as refused:
            folders.write_whole(target, b"x" * size)

        assert str(refused.value) == (
            f"“report.pdf” was not written to “{tiny_disk}”: the disk is full; make room and repeat it."
        )
        assert target.read_bytes() == old
        assert _left(tiny_disk) == ["report.pdf"]


@posix
def test_killed_at_any_moment_there_is_the_old_or_the_new_file(tmp_path):
    target = tmp_path / "dump.json"
    contents = {b"a" * 300_000, b"b" * 200_000}
    folders.write_whole(target, b"a" * 300_000)
    code = """
import itertools, pathlib, sys
from convener import folders
for data in itertools.cycle([b"b" * 200_000, b"a" * 300_000]):
    folders.write_whole(pathlib.Path(sys.argv[1]), data)
    print(flush=True)
"""
    for kill in range(8):
        with subprocess.Popen([sys.executable, "-c", code, str(target)], cwd=ROOT, stdout=subprocess.PIPE) as writer:
            writer.stdout.readline()
            time.sleep(kill * 0.003)  # no signal to wait for: the moment shall be any
            writer.kill()
        assert target.read_bytes() in contents


def test_a_finished_file_is_moved_into_place(tmp_path):
    beside, target = tmp_path / "made.tmp", tmp_path / "copy.convener"
    beside.write_bytes(b"whole")

    folders.move_whole(beside, target)

    assert target.read_bytes() == b"whole"
    assert _left(tmp_path) == ["copy.convener"]
    with pytest.raises(Refused, match="no such folder"):
        folders.move_whole(target, tmp_path / "nowhere" / "copy.convener")
    assert target.read_bytes() == b"whole"


# Names


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Ten key findings", "Ten key findings"),
        ("Łódź: the mayors’ dialogue", "Łódź the mayors dialogue"),
        ("11–12 June 2026", "11-12 June 2026"),
        ("../../etc/passwd", "etc passwd"),
        ("report\u202egpj.exe", "report gpj exe"),
        (".hidden", "hidden"),
        ("CON", "CON_"),
        ("lpt1", "lpt1_"),
        ("Convention", "Convention"),
        ("e\u0301te\u0301", "été"),
        ("Київ і Αθήνα", "Київ і Αθήνα"),
        ("a\nb\tc", "a b c"),
        ("", "untitled"),
        ("…", "untitled"),
        ("議" * 100, "議" * 40),
    ],
)
def test_a_title_becomes_a_file_name(title, name):
    assert folders.safe_name(title) == name


@given(st.text(max_size=200))
def test_any_title_becomes_a_name_that_stays_in_its_folder(tmp_path_factory, title):
    folder = tmp_path_factory.getbasetemp()
    name = folders.safe_name(title)

    assert 0 < len(name.encode()) <= folders.NAME_BYTES + 1
    assert (folder / f"{name}.pdf").resolve().parent == folder.resolve()
    assert not name.startswith(".")
    assert name == name.strip()
    assert unicodedata.is_normalized("NFC", name)
    assert folders.safe_name(name) in {name, name.rstrip("_"), f"{name}_"}


# Other people's folders

MOUNTS = [
    ("/", "ext4"),
    ("/mnt/team share", "cifs"),
    ("/mnt/team share/local", "ext4"),
    ("/mnt/auto", "autofs"),
    ("/mnt/auto", "nfs4"),
]


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/x", "ext4"),
        ("/mnt/team share/x", "cifs"),
        ("/mnt/team share 2/x", "ext4"),
        ("/mnt/team share/local/x", "ext4"),
        ("/mnt/auto/x", "nfs4"),
    ],
)
def test_the_deepest_and_latest_mount_says_what_a_path_lies_on(path, kind):
    assert folders.kind_in(PurePosixPath(path), MOUNTS) == kind


@pytest.mark.parametrize(
    ("folder", "said"),
    [
        ("OneDrive - City of Delft", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Mobile Documents", "iCloud"),
        ("Nextcloud", "Nextcloud"),
    ],
)
def test_a_cloud_s_folder_is_named(tmp_path, folder, said):
    assert said in folders.on_network(tmp_path / folder / "a.convener")


def test_a_folder_of_this_machine_is_nothing_to_speak_of(tmp_path):
    assert folders.on_network(tmp_path / "a.convener") is None


# Opening outside


@pytest.fixture
def opened(tmp_path, monkeypatch):
    """What the system's opener was asked to open: a stand-in program on the search path writes it down."""
    if sys.platform == "win32":
        pytest.skip("Windows opens by a system call, no program stands between")
    programs, seen = tmp_path / "programs", tmp_path / "seen"
    programs.mkdir()
    for name in ("xdg-open", "open"):
        (programs / name).write_text(f'#!/bin/sh\nprintf "%s" "$1" > "{seen}.new" && mv "{seen}.new" "{seen}"\n')
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")

    def wait():
        until = time.monotonic() + 10
        while not seen.exists() and time.monotonic() < until:
            time.sleep(0.01)
        return seen.read_text()

    return wait


@pytest.mark.parametrize("link", ["https://example.org/a?b=c&d=$(x)", "mailto:ana@example.org"])
def test_a_link_is_opened_by_the_system(opened, link):
    folders.open_outside(link)

    assert opened() == link


def test_a_paper_and_a_folder_are_opened_by_the_system(opened, tmp_path):
    paper = tmp_path / "-agenda 1.PDF"
    paper.write_bytes(b"%PDF")

    folders.open_outside(paper)

    assert opened() == str(paper.resolve())


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "javascript:alert(1)",
        "HTTPS:x",
        "https://a b",
        "https://a\nb",
        "-x",
        "",
        Path("nowhere.pdf"),
        Path(sys.executable),
    ],
)
def test_anything_else_is_refused(target):
    with pytest.raises(Refused, match="is not opened"):
        folders.open_outside(target)


def test_where_no_program_is_there_it_says_so(monkeypatch, tmp_path):
    if sys.platform == "win32":
        pytest.skip("Windows opens by a system call")
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(Refused, match="open it yourself"):
        folders.open_outside(tmp_path)
