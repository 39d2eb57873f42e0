"""Alembic's entry: runs revisions on the connection that `convener.store.upgrade` has opened and made safe.

There is no alembic.ini and no way to run without that connection: the transaction, the backup before it and the
foreign keys are its business. New revisions are written by `python migrations/make.py`.
"""

from __future__ import annotations

from typing import Any, Literal

from alembic import context
from sqlalchemy import Enum, TypeDecorator

from convener.store import schema


def render(kind: str, item: Any, _context: Any) -> str | Literal[False]:
    """Write our own types as plain ones: a revision must not change when the program does."""
    if kind == "type" and isinstance(item, TypeDecorator):
        return f"sa.{item.impl!r}"
    if kind == "type" and isinstance(item, Enum):
        return f"sa.String(length={item.length})"
    return False


def include(name: str | None, kind: str, _parents: Any) -> bool:
    """Leave out what the search makes beside the tables."""
    return not (kind in {"table", "index"} and name is not None and name.startswith("search_words"))


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=schema.metadata(),
    compare_type=True,
    render_as_batch=True,
    render_item=render,
    include_name=include,
)
context.run_migrations()
