"""How a database is opened: SQLite made safe, PostgreSQL by its URL, and when a transaction begins.

Reading happens outside any transaction of the database: each SELECT sees what is there and holds nothing,
so a window left open for days neither blocks writers nor shows old data. A step begins a transaction that takes
the one right to write at once (BEGIN IMMEDIATE; on PostgreSQL an advisory lock): steps of several windows follow
one another as a whole, and a reader never has to become a writer half-way.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event, make_url, text
from sqlalchemy.orm import Session

from convener import folders
from convener.store import faults

WAL_SINCE: Final = (3, 51, 3)
"""SQLite before this may corrupt a WAL file when two connections write at once (https://www.sqlite.org/wal.html)."""

APPLICATION_ID: Final = 0x434F4E56
"""“CONV”, in bytes 68 to 71 of the file, tells a workspace from other programs' SQLite files."""

PATIENCE: Final = 1000
"""Milliseconds that a step waits for another window to finish."""

_STEP: Final = "convener_step"
_LOCK: Final = APPLICATION_ID  # the advisory lock that PostgreSQL sessions take in turn


def for_file(path: Path) -> Engine:
    """An engine of one connection on a workspace file; the file must have passed the gate."""
    return _sqlite(lambda: connect(path))


def in_memory(content: bytes | None = None) -> Engine:
    """An engine on a database that lives as long as the engine, empty or with the `content` of a file."""

    def made() -> sqlite3.Connection:
        connection = sqlite3.connect(":memory:", isolation_level=None)
        if content is not None:
            connection.deserialize(content)
        _prepare(connection, ("MEMORY", "OFF"))
        return connection

    return _sqlite(made)


def for_server(url: str) -> Engine:
    """An engine on a PostgreSQL database; reads are their own transactions."""
    engine = create_engine(
        make_url(url), hide_parameters=True, isolation_level="AUTOCOMMIT", pool_pre_ping=True, pool_size=2
    )
    event.listen(engine, "handle_error", faults.tell)
    return engine


def path_of(target: Path | str) -> Path | None:
    """The file that a path or a `sqlite:///` URL names; None for a server's URL."""
    if isinstance(target, Path):
        return target.resolve()
    if "://" not in target:
        return Path(target).resolve()
    url = make_url(target)
    return Path(url.database or "").resolve() if url.get_backend_name() == "sqlite" else None


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction with the right to write, outside any session."""
    with engine.connect() as plain:
        if engine.dialect.name == "sqlite":
            connection = plain.execution_options(**{_STEP: True})
        else:
            connection = plain.execution_options(isolation_level="READ COMMITTED")
        with connection.begin():
            if engine.dialect.name != "sqlite":
                take_turn(connection)
            yield connection


@contextmanager
def at_one_moment(engine: Engine) -> Iterator[Connection]:
    """A connection that only reads, and sees the database as it is now however long it reads."""
    if engine.dialect.name == "sqlite":  # in memory: nobody else can write
        with engine.connect() as plain:
            yield plain
        return
    with engine.connect() as plain:
        connection = plain.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        with connection.begin():
            yield connection


def user(connection: Connection) -> str:
    """The name under which one is known to the server; empty for a file."""
    if connection.dialect.name == "sqlite":
        return ""
    return str(connection.exec_driver_sql("SELECT current_user").scalar_one())


def data_version(connection: Connection) -> int | None:
    """A number that changes when another connection has written to the file; None where the database has none."""
    if connection.dialect.name != "sqlite":
        return None
    return int(connection.exec_driver_sql("PRAGMA data_version").scalar_one())


def begin_step(session: Session) -> Connection:
    """Begin the transaction of a step and take the right to write, waiting `PATIENCE` for it."""
    session.commit()  # ends what SQLAlchemy calls a transaction of reading; the database knows of none
    if session.get_bind().dialect.name == "sqlite":
        return session.connection(execution_options={_STEP: True})
    connection = session.connection(execution_options={"isolation_level": "READ COMMITTED"})
    take_turn(connection)
    return connection


def take_turn(connection: Connection) -> None:
    """Wait for the right to write on PostgreSQL; it ends with the transaction."""
    connection.execute(text(f"SET LOCAL lock_timeout = {PATIENCE}"))
    connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))


def journal_mode(path: Path) -> tuple[str, str]:
    """The journal mode and `synchronous` that lose nothing acknowledged with this version of SQLite, in this place."""
    if sqlite3.sqlite_version_info >= WAL_SINCE and folders.on_network(path) is None:
        return "WAL", "FULL"
    return "DELETE", "EXTRA"


def connect(path: Path) -> sqlite3.Connection:
    """A connection to a workspace file, made safe; the file must have passed the gate."""
    connection = sqlite3.connect(path, isolation_level=None, timeout=PATIENCE / 1000)
    _prepare(connection, journal_mode(path))
    return connection


def _prepare(connection: sqlite3.Connection, journal: tuple[str, str]) -> None:
    mode, synchronous = journal
    for pragma in (
        f"busy_timeout = {PATIENCE}",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "secure_delete = ON",
        f"journal_mode = {mode}",
        f"synchronous = {synchronous}",
        "fullfsync = ON",
        "checkpoint_fullfsync = ON",
        "foreign_keys = ON",
    ):
        connection.execute(f"PRAGMA {pragma}").close()


def _sqlite(made: Callable[[], sqlite3.Connection]) -> Engine:
    engine = create_engine("sqlite://", creator=made, poolclass=StaticPool, hide_parameters=True)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", faults.tell)
    return engine


def _begin(connection: Connection) -> None:
    if connection.get_execution_options().get(_STEP):
        connection.exec_driver_sql("BEGIN IMMEDIATE")
