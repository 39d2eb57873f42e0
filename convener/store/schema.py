"""Makes the tables of a new workspace, at once in the newest form."""

from __future__ import annotations

import functools
import uuid
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Column, Connection, Index, MetaData, PrimaryKeyConstraint, String, Table, insert, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from convener.model import nouns
from convener.model.base import Base
from convener.store import engine, search
from convener.store.tables import METADATA, WORKSPACE

REVISIONS: Final = ("0001", "0002", "0003")
"""Every form the tables have had, oldest first, as `migrations/versions` numbers them; the last is made here."""

STAMP: Final = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Where Alembic notes the form; told here so that a new workspace need not wait for Alembic."""

nouns.every()


def metadata() -> tuple[MetaData, MetaData]:
    """The nouns' tables, and the store's own."""
    return Base.metadata, METADATA


def create(connection: Connection, name: str) -> None:
    """Make every table in an empty database and name the workspace; the transaction is the caller's."""
    create_tables(connection)
    christen(connection, name)


def create_tables(connection: Connection) -> None:
    """Make every table in an empty database, with no row but the number of their form."""
    if connection.dialect.name == "sqlite":
        for statement in _statements():
            connection.exec_driver_sql(statement)
        mark(connection)
    else:
        for tables in metadata():
            tables.create_all(connection)
        for statement in search.POSTGRES:
            connection.exec_driver_sql(statement)
    stamp(connection)


def christen(connection: Connection, name: str) -> None:
    """Give a workspace its name and its identity."""
    made = {"uid": uuid.uuid4().hex, "name": name, "made_at": datetime.now(UTC).replace(tzinfo=None)}
    connection.execute(insert(WORKSPACE).values(**made))


def form(connection: Connection) -> str | None:
    """The revision that the tables are of."""
    return connection.execute(select(STAMP.c.version_num)).scalar_one_or_none()


def mark(connection: Connection) -> None:
    """Write into the head of the file whose it is and which form it has (SQLite)."""
    connection.exec_driver_sql(f"PRAGMA application_id = {engine.APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version = {len(REVISIONS)}")


def stamp(connection: Connection) -> None:
    """Note the form for Alembic, as it would itself."""
    STAMP.create(connection)
    connection.execute(insert(STAMP).values(version_num=REVISIONS[-1]))


@functools.cache
def blank() -> bytes:
    """The file of a workspace without a name: copied, it makes a new one in memory in a millisecond."""
    opened = engine.in_memory()
    with engine.writing(opened) as connection:
        create_tables(connection)
    raw = opened.raw_connection()
    content: bytes = raw.serialize()
    raw.close()
    opened.dispose()
    return content


def new(name: str) -> bytes:
    """The whole file of a new workspace, to be written at once: no crash leaves half of one."""
    opened = engine.in_memory(blank())
    with engine.writing(opened) as connection:
        christen(connection, name)
    raw = opened.raw_connection()
    content: bytes = raw.serialize()
    raw.close()
    opened.dispose()
    return content


@functools.cache
def _statements() -> tuple[str, ...]:
    dialect = sqlite.dialect()
    statements = []
    for tables in metadata():
        for table in tables.sorted_tables:
            statements.append(str(CreateTable(table).compile(dialect=dialect)))
            statements += [str(CreateIndex(index).compile(dialect=dialect)) for index in _by_name(table.indexes)]
    return (*statements, *search.SQLITE)


def _by_name(indexes: set[Index]) -> list[Index]:
    return sorted(indexes, key=lambda index: str(index.name))
