"""Brings a workspace made by an earlier version to the form of this one, wholly or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine

from convener import folders
from convener.errors import Refused
from convener.store import backups, engine, gate, history, schema, search

if TYPE_CHECKING:
    from alembic.config import Config


def bring_up(path: Path) -> Path:
    """Upgrade a workspace file; gives the backup of the old form, which is made and verified before.

    Raises `Refused` when the backup cannot be made, the disk is full or another window has the file open; the file
    is then as it was, and the upgrade can be tried again.
    """
    kept = backups.make(path, reason="upgrade")
    opened = engine.for_file(path)
    try:
        with _without_foreign_keys(opened) as connection:
            run(connection)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise Refused(f"“{path.name}” cannot be upgraded: some of its items point at nothing. It is unchanged.")
            schema.mark(connection)
    finally:
        opened.dispose()
    return kept


def bring_up_server(opened: Engine) -> None:
    """Upgrade a PostgreSQL database where it is of an earlier form, in one transaction; colleagues wait meanwhile."""
    with opened.connect() as connection:
        if gate.check_server(connection) == schema.REVISIONS[-1]:
            return
    with engine.writing(opened) as connection:
        if gate.check_server(connection) != schema.REVISIONS[-1]:
            run(connection)


def run(connection: Connection) -> None:
    """Run what is missing of the revisions, index anew, and let nothing older be undone, in the open transaction."""
    from alembic import command  # noqa: PLC0415 (loads slowly, and only a workspace of an earlier version needs it)

    command.upgrade(config(connection), "head")
    history.forget_undone(connection)
    search.rebuild(connection)


def config(connection: Connection) -> Config:
    """Alembic's settings, made here so that an installed program needs no file for them."""
    from alembic.config import Config  # noqa: PLC0415 (as above)

    settings = Config()
    settings.set_main_option("script_location", str(folders.migrations()).replace("%", "%%"))
    settings.set_main_option("path_separator", "os")
    settings.attributes["connection"] = connection
    return settings


@contextmanager
def _without_foreign_keys(opened: Engine) -> Iterator[Connection]:
    """One transaction in which tables can be rebuilt without their children being deleted.

    SQLite ignores the pragma inside a transaction; the connection is thrown away afterwards.
    """
    with opened.connect() as connection:
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    with engine.writing(opened) as connection:
        yield connection
