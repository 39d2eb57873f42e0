"""Pretends that a version after this one exists: one revision more, which rebuilds a table that others point at."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Self
from unittest import mock

from convener import folders
from convener.store import schema

REVISION = "9001"

SOURCE = f'''"""Widen names and count visits."""

import sqlalchemy as sa
from alembic import op

revision = "{REVISION}"
down_revision = "{schema.REVISIONS[-1]}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("person") as batch:
        batch.alter_column("family_name", type_=sa.String(900), existing_type=sa.String(500))
    with op.batch_alter_table("event") as batch:
        batch.add_column(sa.Column("visits", sa.Integer(), nullable=False, server_default="0"))
    op.create_table("visit", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("UPDATE event SET visits = 7")
    {{tail}}
'''


class NextVersion:
    """While it is entered, the program is one version further."""

    def __init__(self, folder: Path, tail: str = "pass") -> None:
        self.migrations = folder / "migrations"
        shutil.copytree(folders.migrations(), self.migrations, ignore=shutil.ignore_patterns("__pycache__"))
        (self.migrations / "versions" / f"{REVISION}_next.py").write_text(SOURCE.format(tail=tail), encoding="utf-8")
        self._patches = (
            mock.patch.object(folders, "migrations", return_value=self.migrations),
            mock.patch.object(schema, "REVISIONS", (*schema.REVISIONS, REVISION)),
        )

    def __enter__(self) -> Self:
        for patch in self._patches:
            patch.start()
        return self

    def __exit__(self, *_error: object) -> None:
        for patch in self._patches:
            patch.stop()
