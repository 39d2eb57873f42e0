"""Decides, before a byte is written, whether a file or database is a workspace that this version can open."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sqlalchemy import Connection, inspect

from convener.errors import Refused
from convener.store import engine

MAGIC: Final = b"SQLite format 3\x00"


def refuse_existing(path: Path) -> None:
    """A new workspace takes nobody's place."""
    if path.exists():
        raise Refused(f"“{path.name}” is already there. Choose another name, or open it.")
    if not path.parent.is_dir():
        raise Refused(f"There is no folder “{path.parent}”. Make it, or choose another.")


def refuse_filled(connection: Connection) -> None:
    """A new workspace is made in an empty database only."""
    if inspect(connection).get_table_names():
        raise Refused("The database is not empty. Open it, or give a new workspace a database of its own.")


def check(path: Path) -> None:
    """Refuse in one sentence what is no workspace of ours; reads the file's head and changes nothing."""
    if not path.exists():
        raise Refused(f"There is no workspace “{path.name}” in “{path.parent}”.")
    if path.is_dir():
        raise Refused(f"“{path.name}” is a folder. Choose the workspace in it.")
    head = path.read_bytes()[:100]
    if not head.startswith(MAGIC) or int.from_bytes(head[68:72], "big") != engine.APPLICATION_ID:
        raise Refused(f"“{path.name}” is no workspace of Convener.")
