"""Revisions and model say the same, on both databases, and every earlier form comes up to the newest."""

from __future__ import annotations

import pytest
import sqlalchemy
from alembic import command
from alembic.script import ScriptDirectory

from convener.store import engine, naming, schema, upgrade


@pytest.fixture(params=["sqlite", "postgres"])
def empty(request):
    sqlite = request.param == "sqlite"
    opened = engine.in_memory() if sqlite else engine.for_server(request.getfixturevalue("database"))
    yield opened
    opened.dispose()


def test_the_revisions_say_what_the_model_says(empty):
    with engine.writing(empty) as connection:
        upgrade.run(connection)
        command.check(upgrade.config(connection))


def test_a_new_workspace_has_the_form_that_the_revisions_lead_to(empty):
    with engine.writing(empty) as connection:
        upgrade.run(connection)
        upgraded = form(connection)
        connection.rollback()
    with engine.writing(empty) as connection:
        schema.create(connection, "")
        assert form(connection) == upgraded


def test_every_revision_is_known_in_order():
    revisions = ScriptDirectory.from_config(upgrade.config(None)).walk_revisions()
    assert tuple(revision.revision for revision in revisions)[::-1] == schema.REVISIONS


def form(connection):
    """All that two databases of the same form have in common."""
    if connection.dialect.name == "sqlite":
        return sqlite_form(connection)
    inspector = sqlalchemy.inspect(connection)
    return {
        table: (
            [(c["name"], str(c["type"]), c["nullable"], c["default"]) for c in inspector.get_columns(table)],
            inspector.get_pk_constraint(table),
            by_name(inspector.get_foreign_keys(table)),
            by_name(inspector.get_unique_constraints(table)),
            indexes(connection, table),
        )
        for table in inspector.get_table_names()
    }


def sqlite_form(connection):
    def ask(pragma, table):
        return connection.exec_driver_sql(f'SELECT * FROM pragma_{pragma}("{table}")').fetchall()

    found = {}
    for kind, name, table, sql in connection.exec_driver_sql("SELECT type, name, tbl_name, sql FROM sqlite_master"):
        if sql is None:  # the index of a unique constraint is numbered by its place in the statement
            found.setdefault((kind, table), set()).add(tuple(row[2] for row in ask("index_info", name)))
            continue
        found[kind, name] = (
            (ask("table_xinfo", name), sorted(row[2:] for row in ask("foreign_key_list", name)), "AUTOINCREMENT" in sql)
            if kind == "table"
            else ask("index_xinfo", name)
        )
    return found


def by_name(things):
    return sorted(things, key=lambda thing: thing["name"])


def indexes(connection, table):
    asked = "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = %s ORDER BY 1"
    return connection.exec_driver_sql(asked, (table,)).fetchall()


def test_no_key_acts_by_itself():
    """History sees what the session does; a deletion or emptying done by the database would pass by it."""
    keys = [key for noun in naming.classes().values() for key in noun.__table__.foreign_keys]
    assert [str(key) for key in keys if key.ondelete or key.onupdate or not key.deferrable] == []


def test_the_names_of_figures_become_a_choice_and_no_words_are_lost(empty):
    given = [("", "participants_by_country"), ("", "Rings of trust"), ("Who came", "A map"), ("Nothing", "")]
    with engine.writing(empty) as connection:
        command.upgrade(upgrade.config(connection), "0002")
        report = add(connection, "report", kind="event_report")
        for heading, figure in given:
            add(connection, "report_block", report_id=report, kind="figure", heading=heading, figure=figure)
    if empty.dialect.name == "sqlite":
        with empty.connect() as connection:
            connection.exec_driver_sql("PRAGMA foreign_keys = OFF")  # as `upgrade.bring_up` does
    with engine.writing(empty) as connection:
        command.upgrade(upgrade.config(connection), "head")
        asked = "SELECT heading, figure, width FROM report_block ORDER BY id"
        assert [tuple(row) for row in connection.exec_driver_sql(asked)] == [
            ("", "participants_by_country", None),
            ("Rings of trust", None, None),
            ("Who came", None, None),
            ("Nothing", None, None),
        ]


def add(connection, name, **given):
    """Add a row to a table as it is in the database now; what is not given and needed is empty."""
    table = sqlalchemy.Table(name, sqlalchemy.MetaData(), autoload_with=connection)
    empty = {int: 0, str: "", bool: False}
    needed = [column for column in table.c if not column.nullable and column.name not in {"id", "uid"}]
    values = {column.name: empty[column.type.python_type] for column in needed} | given
    uid = f"{name}-{connection.scalar(sqlalchemy.select(sqlalchemy.func.count()).select_from(table))}"
    return connection.execute(table.insert().values(uid=uid, **values)).inserted_primary_key[0]
