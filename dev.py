#!/usr/bin/env python3
"""One door for everybody who works on Convener: python3 dev.py run | test | bundle | doctor.

Only Python's standard library is needed; everything else is set up here, and found set up the next time.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "convener-stamp"
RUN_LOCK, TEST_LOCK = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"
OLDEST = (3, 11)
LINE = "{}.{}".format(*sys.version_info)
# The whole suite in two processes, each module in one of them: on two cores it takes little over half the time.
SIDE_BY_SIDE = ("-n", "2", "--dist", "loadfile")

# What Qt's wheels expect of a Linux system, by the names of Debian: always, and to show windows on a screen.
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
}
SCREEN_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


def main(arguments: list[str]) -> int:
    """Do what the first argument names; the rest goes to Convener (run) or to pytest (test)."""
    doors = {"run": run, "test": test, "bundle": bundle, "doctor": doctor}
    if sys.version_info < OLDEST:
        sys.exit(f"Convener needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version.split()[0]}.")
    if not arguments or arguments[0] not in doors:
        sys.exit("Say what to do: python3 dev.py run | test | bundle | doctor")
    return doors[arguments[0]](arguments[1:])


def run(arguments: list[str]) -> int:
    """Show what Convener does: the sample dialogues and all their papers in out/, then the window."""
    provide_system(with_screen=has_screen())
    provide_environment(TEST_LOCK if holds(TEST_LOCK) else RUN_LOCK)
    return call(PYTHON, "-m", "convener", *(arguments or ["demo", "out"]))


def test(arguments: list[str]) -> int:
    """Run every check, name each with its time, and fail if one of them failed."""
    provide_system(with_screen=False)
    provide_environment(TEST_LOCK)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    checks: dict[str, tuple[str | Path, ...]] = {
        "ruff check": (PYTHON, "-m", "ruff", "check", "."),
        "ruff format": (PYTHON, "-m", "ruff", "format", "--check", "."),
        "mypy": (PYTHON, "-m", "mypy"),
        "import-linter": (PROGRAMS / "lint-imports", "--no-logo"),
        "pytest": (PYTHON, "-m", "pytest", *(arguments or SIDE_BY_SIDE)),
    }
    results = []
    for name, command in checks.items():
        say(f"\n== {name}")
        started = time.monotonic()
        code = call(*command)
        results.append((name, code, time.monotonic() - started))
    say("")
    for name, code, seconds in results:
        say(f"{name:<14} {seconds:6.1f} s  {'passed' if code == 0 else 'FAILED'}")
    return 1 if any(code for _, code, _ in results) else 0


def bundle(arguments: list[str]) -> int:
    """Build the wheel into dist/; it carries resources and migrations."""
    provide_system(with_screen=False)
    provide_environment(TEST_LOCK)
    return call(PYTHON, "-m", "hatchling", "build", "--target", "wheel", *arguments)


def doctor(_: list[str]) -> int:
    """Say in words what is there and what is missing; 1 if Convener cannot start."""
    missing = missing_packages(with_screen=has_screen())
    ready = holds(RUN_LOCK) or holds(TEST_LOCK)
    newest = tuple(map(int, sqlite3.sqlite_version.split("."))) >= (3, 51, 3)
    postgres = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb")) or shutil.which("initdb")
    lines = {
        "Python": f"{sys.version.split()[0]} at {sys.executable}",
        "System": f"missing: {apt_line(missing)}" if missing else "everything Qt needs is there",
        "Environment": f"{VENV.name} is set up" if ready else "not set up yet, or not as locked: python3 dev.py run",
        "Screen": "there" if has_screen() else "none: papers are written, no window opens",
        "SQLite": f"{sqlite3.sqlite_version}: workspaces use {'a write-ahead log' if newest else 'a rollback journal'}",
        "PostgreSQL": "its programs are there"
        if postgres
        else "no programs here: the tests of a team's workspace skip",
        "Node": "there" if shutil.which("node") else "none: the tests with ical.js skip",
    }
    for name, words in lines.items():
        say(f"{name:<12} {words}")
    return 0 if ready and not missing else 1


def has_screen() -> bool:
    """Tell whether a window can be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_packages(*, with_screen: bool) -> list[str]:
    """Name the Debian packages that are missing; on other systems nothing is."""
    if not sys.platform.startswith("linux"):
        return []
    wanted = {**LIBRARIES, **(SCREEN_LIBRARIES if with_screen else {})}
    packages = [package for library, package in wanted.items() if not loads(library)]
    if not PYTHON.exists() and not importlib.util.find_spec("ensurepip"):
        packages.append("python3-venv")  # Debian leaves it out of python3
    return packages


def loads(library: str) -> bool:
    """Tell whether the system finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def apt_line(packages: list[str]) -> str:
    """Give the line that installs packages."""
    return f"apt-get install -y --no-install-recommends {' '.join(packages)}"


def provide_system(*, with_screen: bool) -> None:
    """Install what the system lacks, where that is allowed; else print the exact line and stop."""
    packages = missing_packages(with_screen=with_screen)
    if not packages:
        return
    root = os.geteuid() == 0
    sudo = [] if root else ["sudo"]
    if shutil.which("apt-get") and (root or may_sudo()):
        say(f"Installing for the system: {' '.join(packages)}")
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (["apt-get", "update", "-q"], apt_line(packages).split()):
            ran = subprocess.run([*sudo, *command], env=quiet, capture_output=True, text=True, check=False)
            if ran.returncode:
                say(ran.stderr.strip())
        packages = missing_packages(with_screen=with_screen)
    if packages:
        sys.exit(f"The system lacks what Convener needs; this installs it on Debian:\n  sudo {apt_line(packages)}")


def may_sudo() -> bool:
    """Tell whether sudo works: without a password, or because somebody is there to type it."""
    if not shutil.which("sudo"):
        return False
    return sys.stdin.isatty() or subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL) == 0


def fingerprint(lock: Path) -> str:
    """Name what an environment is made from: the lock and the Python."""
    return f"{lock.name} {hashlib.sha256(lock.read_bytes()).hexdigest()} {LINE} {sys.base_prefix}"


def holds(lock: Path) -> bool:
    """Tell whether the environment is exactly what a lock asks for."""
    return STAMP.exists() and STAMP.read_text(encoding="utf-8") == fingerprint(lock)


def provide_environment(lock: Path) -> None:
    """Make the virtual environment and install exactly what the lock names, each file checked by its hash."""
    if holds(lock):
        return
    say(f"Setting up {VENV.name} from {lock.name}; this takes about a minute, once.")
    if not works(PYTHON):
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
    STAMP.unlink(missing_ok=True)
    # The lock names everything already; a resolver would ask for newer releases of what it finds behind an extra.
    how = ("--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes")
    if call(PYTHON, "-m", "pip", "install", *how, "-r", lock) != 0:
        sys.exit("The packages could not be installed (see above); with a network, run this again.")
    STAMP.write_text(fingerprint(lock), encoding="utf-8")


def works(python: Path) -> bool:
    """Tell whether an interpreter is there, of the same line as the one that runs this, and has pip."""
    ask = "import pip, sys; print('{}.{}'.format(*sys.version_info))"
    try:
        said = subprocess.run([python, "-c", ask], capture_output=True, text=True, check=False).stdout
    except OSError:
        return False
    return said.strip() == LINE


def call(*command: str | Path) -> int:
    """Run one of our own programs in the project's folder: assertions on, text as UTF-8."""
    mine = {name: value for name, value in os.environ.items() if name not in {"PYTHONOPTIMIZE", "PYTHONHOME"}}
    return subprocess.call([str(part) for part in command], cwd=ROOT, env={**mine, "PYTHONUTF8": "1"})


def say(words: str) -> None:
    """Print at once, in order with what the programs print."""
    print(words, flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
