"""Convener as people get it: the wheel, what it carries, and the demo run from it far away from this folder."""

import ast
import importlib.metadata
import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROGRAMS = "Scripts" if os.name == "nt" else "bin"


def _run(*command, cwd, code=0, **more):
    alone = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
    ran = subprocess.run(
        [str(part) for part in command], cwd=cwd, env={**alone, **more}, capture_output=True, text=True, check=False
    )
    assert ran.returncode == code, f"{ran.stdout}\n{ran.stderr}"
    return ran.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    made = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", made, cwd=ROOT)
    return next(made.glob("convener-*.whl"))


@pytest.fixture(scope="module")
def installed(wheel, tmp_path_factory):
    """Give the programs of an empty environment with the wheel in it.

    The libraries are those of the environment the tests run in, added by a path file instead of being installed
    again, which would need a network and half a gigabyte. Convener itself is not among them: it runs from the tree.
    """
    home = tmp_path_factory.mktemp("installed")
    _run(sys.executable, "-m", "venv", "--without-pip", home, cwd=home)
    python = next((home / PROGRAMS).glob("python*"))
    _run(sys.executable, "-m", "pip", "--python", python, "install", "--no-index", "--no-deps", wheel, cwd=home)
    site = sysconfig.get_path("purelib", vars={"base": str(home), "platbase": str(home)})
    Path(site, "libraries.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    return home / PROGRAMS


def test_the_wheel_carries_what_the_program_needs_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    tracked = _run("git", "ls-files", "convener", "resources", "migrations", cwd=ROOT).splitlines()
    wanted = {re.sub(r"^(resources|migrations)/", r"convener/_\1/", name) for name in tracked}
    about = {name for name in names if ".dist-info/" in name}

    assert wanted - names == set()
    assert any(name.endswith("licenses/LICENSE") for name in about)
    assert {name.split("/")[0] for name in names - about} == {"convener"}


def test_it_runs_the_demo_from_the_wheel(installed, tmp_path):
    said = _run(
        installed / "convener", "demo", "out", "--no-window", cwd=tmp_path, CONVENER_HOME=str(tmp_path / "home")
    )

    endings = {path.suffix for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert {".convener", ".pdf", ".html", ".md", ".ics"} <= endings
    assert "out" in said
    assert not (tmp_path / "convener").exists()


def test_what_runs_is_the_wheel_s(installed, tmp_path):
    ask = "from convener import folders; print(folders.resource('fonts')); print(folders.migrations())"
    said = _run(installed / "python", "-c", ask, cwd=tmp_path)

    home = installed.parent.resolve()
    assert all(Path(line).is_relative_to(home) for line in said.splitlines())
    assert said.count("convener") >= 2


def test_with_assertions_off_it_refuses_to_start(installed, tmp_path):
    """A library we use guards calendars against injected lines by an assertion."""
    said = subprocess.run(
        [installed / "python", "-O", "-m", "convener", "--help"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert said.returncode != 0
    assert said.stderr.count("\n") == 1
    assert "assertions" in said.stderr


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_names_no_host_and_guards_each_library_by_hashes(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    pins = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]

    assert "://" not in text
    assert [pin.splitlines()[0] for pin in pins if "--hash=sha256:" not in pin] == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_lock_holds_what_the_project_asks_for(lock):
    text = (ROOT / lock).read_text(encoding="utf-8")
    pinned = dict(re.findall(r"^([a-z0-9.-]+)==([^\s;]+)", text, re.MULTILINE))
    asked = list(map(Requirement, PROJECT["project"]["dependencies"]))
    if "dev" in lock:
        asked += map(Requirement, PROJECT["dependency-groups"]["dev"])

    wrong = [str(need) for need in asked if pinned.get(need.name) not in need.specifier]
    assert wrong == []


def test_every_library_imported_is_asked_for_and_every_one_asked_for_is_imported():
    of = importlib.metadata.packages_distributions()
    named = {
        name.split(".")[0]
        for path in [*(ROOT / "convener").rglob("*.py"), *(ROOT / "migrations").rglob("*.py")]
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""])
    }
    imported = {canonicalize_name(library) for name in named - {"convener"} for library in of.get(name, [])}
    asked = {Requirement(need).name for need in PROJECT["project"]["dependencies"]}

    assert imported - asked == set()
    assert asked - imported == {"tzdata"}  # read by zoneinfo where the system has no zones
