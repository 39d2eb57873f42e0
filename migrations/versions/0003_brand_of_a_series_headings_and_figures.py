"""Brand of a series; headings, figures and widths of a report."""

from __future__ import annotations

from contextlib import AbstractContextManager

import sqlalchemy as sa
from alembic import op
from alembic.operations import BatchOperations

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_HEADINGS = ("findings", "sessions", "themes", "places", "resources", "partners", "contact")
_FIGURES = (
    "map_of_places",
    "participants_by_category",
    "participants_by_country",
    "participants_by_gender",
    "places_by_part_of_the_world",
    "places_by_inhabitants",
    "places_by_experience",
)


def upgrade() -> None:
    _add("picture", sa.Column("width", sa.String(length=40), nullable=False, server_default="text"))
    headings = [
        sa.Column(f"{name}_heading", sa.String(length=500), nullable=False, server_default="") for name in _HEADINGS
    ]
    _add("report", *headings)
    _add("series", sa.Column("typefaces", sa.String(length=40), nullable=False, server_default="serif_and_sans"))
    with _rebuilt("series") as batch_op:
        batch_op.add_column(sa.Column("mark_id", sa.Integer(), nullable=True))
        batch_op.create_index(batch_op.f("ix_series_mark_id"), ["mark_id"], unique=False)
        batch_op.create_foreign_key(
            batch_op.f("fk_series_mark_id"), "blob", ["mark_id"], ["id"], initially="DEFERRED", deferrable=True
        )
    _add("series", sa.Column("mark_text", sa.String(length=500), nullable=False, server_default=""))
    with _rebuilt("report_block") as batch_op:
        batch_op.alter_column("figure", existing_type=sa.String(length=500), nullable=True)
    _choose_figures()
    with _rebuilt("report_block") as batch_op:
        batch_op.alter_column(
            "figure", existing_type=sa.String(length=500), type_=sa.String(length=40), existing_nullable=True
        )
        batch_op.add_column(sa.Column("width", sa.String(length=40), nullable=True))


def _rebuilt(table: str) -> AbstractContextManager[BatchOperations]:
    """SQLite makes the table anew; that ids are never used again is not read from the old one and must be said."""
    return op.batch_alter_table(table, schema=None, table_kwargs={"sqlite_autoincrement": True})


def _add(table: str, *columns: sa.Column[str]) -> None:
    """Add columns that rows there already fill with a value; new rows bring their own."""
    with _rebuilt(table) as batch_op:
        for column in columns:
            batch_op.add_column(column)
    with _rebuilt(table) as batch_op:
        for column in columns:
            batch_op.alter_column(column.name, existing_type=column.type, existing_nullable=False, server_default=None)


def _choose_figures() -> None:
    """A figure was any text and was not drawn; it is one of a list now, and other text is kept as the heading."""
    block = sa.table("report_block", *(sa.column(name, sa.String()) for name in ("figure", "heading", "kind")))
    unsaid = sa.and_(block.c.kind == "figure", block.c.heading == "")
    heading = sa.case((unsaid, block.c.figure), else_=block.c.heading)
    # in one statement: PostgreSQL checks the keys of a row written twice only at the end, and meanwhile alters nothing
    op.execute(block.update().where(block.c.figure.not_in(_FIGURES)).values(heading=heading, figure=None))
