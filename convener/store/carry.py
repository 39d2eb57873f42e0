"""Carries a whole workspace, history and all, from one database to another: a server's backup is a workspace file."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, Table, func, insert, select, text

from convener.store import backups, engine, schema


def to_file(source: Engine, final: Path) -> None:
    """Write the workspace of a server to a new file, as it stands at this moment, verified and with its SHA-256."""

    def fill(part: Path) -> dict[str, int]:
        target = engine.for_file(part)
        try:
            with engine.at_one_moment(source) as there, engine.writing(target) as here:
                schema.create_tables(here)
                return over(there, here)
        finally:
            target.dispose()

    backups.keep(fill, final)


def over(source: Connection, target: Connection) -> dict[str, int]:
    """Copy every row to tables that are still empty; gives how many there were in each."""
    counts = {
        table.name: _table(source, target, table) for tables in schema.metadata() for table in tables.sorted_tables
    }
    if target.dialect.name == "sqlite":
        target.exec_driver_sql("INSERT INTO search_words (search_words) VALUES ('rebuild')")
    return counts


def _table(source: Connection, target: Connection, table: Table) -> int:
    count = 0
    for rows in source.execution_options(yield_per=500).execute(select(table)).mappings().partitions():
        target.execute(insert(table), [dict(row) for row in rows])
        count += len(rows)
    if target.dialect.name != "sqlite" and count:
        last = target.execute(select(func.max(table.c.id))).scalar_one()
        target.execute(
            text("SELECT setval(pg_get_serial_sequence(:table, 'id'), :last)"), {"table": table.name, "last": last}
        )
    return count
