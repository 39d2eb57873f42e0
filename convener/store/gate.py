"""Decides, before a byte is written, whether a file or database is a workspace that this version can open."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect, select

from convener.errors import Refused
from convener.store import engine, faults, schema

_MAGIC: Final = b"SQLite format 3\x00"
_HEAD: Final = 100  # bytes, https://www.sqlite.org/fileformat.html#the_database_header
_TABLES: Final = ("alembic_version", "workspace", "history_step")
_QUICK: Final = 16_000_000
"""Above so many bytes a file that was closed properly is checked without comparing its indexes (SQLite quick_check)."""

_WORDS: Final = "search_words"  # the one virtual table there is


@dataclass(frozen=True, slots=True)
class _Head:
    """What the first hundred bytes of a SQLite file say."""

    application: int
    form: int
    size: int  # bytes the file must at least have; 0 where the head does not know

    @classmethod
    def read(cls, path: Path) -> _Head | None:
        """None for a file that is no SQLite database."""
        with path.open("rb") as file:
            head = file.read(_HEAD)
        if len(head) < _HEAD or not head.startswith(_MAGIC):
            return None
        page = _number(head, 16, 2)
        known = _number(head, 24, 4) == _number(head, 92, 4)
        pages = _number(head, 28, 4) if known else 0
        return cls(_number(head, 68, 4), _number(head, 60, 4), (65536 if page == 1 else page) * pages)


def refuse_existing(path: Path) -> None:
    """A new workspace takes nobody's place."""
    if path.exists() or path.is_symlink():
        raise Refused(f"“{path.name}” is already there. Choose another name, or open it.")
    if not path.parent.is_dir():
        raise Refused(f"There is no folder “{path.parent}”. Make it, or choose another.")
    if any(beside.exists() for beside in _journals(path)):
        raise Refused(f"Beside “{path.name}” lie remains of an earlier workspace of that name. Choose another name.")


def refuse_filled(connection: Connection) -> None:
    """A new workspace is made in an empty database only."""
    if inspect(connection).get_table_names():
        raise Refused("The database is not empty. Open it, or give a new workspace a database of its own.")


def check(path: Path, *, to_write: bool = True) -> str:
    """The revision of the workspace in a file; refused in one sentence when there is none that can be opened.

    Nothing is changed in a file that is refused. In one of ours that was left in the middle of a write, SQLite
    first takes that write back, and the whole file is checked.
    """
    _refuse_place(path)
    head = _read_head(path)
    unclean = any(_filled(beside) for beside in _journals(path))
    if head.size > path.stat().st_size and not unclean:
        raise Refused(f"“{path.name}” is incomplete, as if copied in part. Copy it again, or restore a backup.")
    if to_write:
        _refuse_locked_up(path)
    try:
        with reading(path, recover=unclean) as connection:
            return _inspect(connection, path, wholly=unclean or path.stat().st_size < _QUICK)
    except sqlite3.Error as fault:
        if getattr(fault, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
            raise Refused(faults.BUSY) from fault
        raise Refused(f"“{path.name}” is damaged. Restore its latest backup.") from fault


def check_server(connection: Connection) -> str:
    """The revision of the workspace in a PostgreSQL database, refused when there is none that can be opened."""
    if not set(_TABLES) <= set(inspect(connection).get_table_names()):
        raise Refused("The database holds no workspace. Make a new one in it, or check its name in the address.")
    revision = connection.execute(select(schema.STAMP.c.version_num)).scalar_one_or_none()
    return _known(revision, "The database")


@contextmanager
def reading(path: Path, *, recover: bool = False) -> Iterator[sqlite3.Connection]:
    """A connection that cannot write, and trusts nothing; to `recover` it may finish what a crash left half-way."""
    mode = "rw" if recover else "ro"
    if not recover and _rests(path):
        mode = "ro&immutable=1"  # else SQLite leaves two empty files beside it
    address = f"{path.resolve().as_uri()}?mode={mode}"
    with closing(sqlite3.connect(address, uri=True, isolation_level=None, timeout=engine.PATIENCE / 1000)) as opened:
        for pragma in ("trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0"):
            opened.execute(f"PRAGMA {pragma}")
        if recover:
            opened.execute("SELECT count(*) FROM sqlite_master").fetchone()
        opened.execute("PRAGMA query_only = ON")
        yield opened


def _refuse_place(path: Path) -> None:
    try:
        kind = path.stat().st_mode
    except FileNotFoundError as fault:
        raise Refused(f"There is no workspace “{path.name}” in “{path.parent}”.") from fault
    except OSError as fault:
        raise Refused(f"“{path.name}” cannot be reached. Check that its disk is connected.") from fault
    if stat.S_ISDIR(kind):
        raise Refused(f"“{path.name}” is a folder. Choose the workspace file in it.")
    if not stat.S_ISREG(kind):
        raise Refused(f"“{path.name}” is no file. Choose a workspace.")


def _read_head(path: Path) -> _Head:
    try:
        head = _Head.read(path)
    except OSError as fault:
        raise Refused(f"“{path.name}” may not be read. Ask its owner for the right, or copy it.") from fault
    if path.stat().st_size == 0:
        raise Refused(f"“{path.name}” is empty. Restore a backup, or make a new workspace under another name.")
    if head is None:
        raise Refused(f"“{path.name}” is no workspace, but another sort of file. Choose one made by Convener.")
    if head.application != engine.APPLICATION_ID:
        raise Refused(f"“{path.name}” belongs to another program. Choose a workspace made by Convener.")
    if head.form > len(schema.REVISIONS):
        raise _newer(f"“{path.name}”")
    return head


def _refuse_locked_up(path: Path) -> None:
    writable = path.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH)
    if not writable or not os.access(path, os.W_OK):
        raise Refused(f"“{path.name}” is read-only. Allow writing to it, or open a copy.")
    if not os.access(path.parent, os.W_OK):
        raise Refused(f"The folder “{path.parent}” is read-only, and a workspace needs room beside it. Move it.")


def _inspect(connection: sqlite3.Connection, path: Path, *, wholly: bool) -> str:
    check_ = "integrity_check" if wholly else "quick_check"
    if connection.execute(f"PRAGMA {check_}(1)").fetchone()[0] != "ok":
        raise Refused(f"“{path.name}” is damaged. Restore its latest backup.")
    things = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    for kind, name, sql in things:
        virtual = str(sql or "").upper().startswith("CREATE VIRTUAL")
        if kind in {"trigger", "view"} or (virtual and name != _WORDS):
            raise Refused(f"“{path.name}” has been changed by another program and is not safe to open.")
    if not set(_TABLES) <= {name for _kind, name, _sql in things}:
        raise Refused(f"“{path.name}” holds no workspace. Restore a backup.")
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return _known(row[0] if row else None, f"“{path.name}”")


def _known(revision: str | None, what: str) -> str:
    if revision is None:
        raise Refused(f"{what} does not say which version made it. Restore a backup.")
    if revision not in schema.REVISIONS:
        raise _newer(what)
    return revision


def _newer(what: str) -> Refused:
    return Refused(f"{what} was made by a newer version of Convener. Update this one to open it.")


def _rests(path: Path) -> bool:
    """Whether a file kept with a WAL (byte 18 is 2) is open nowhere: then it has none."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    return head[18:19] == b"\2" and not path.with_name(path.name + "-wal").exists()


def _journals(path: Path) -> list[Path]:
    return [path.with_name(path.name + ending) for ending in ("-journal", "-wal")]


def _filled(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _number(head: bytes, start: int, length: int) -> int:
    return int.from_bytes(head[start : start + length], "big")
