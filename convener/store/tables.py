"""What the store itself remembers beside the nouns: the workspace's name, the history, and the text to be searched."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, DateTime, ForeignKey, Index, Integer, MetaData, String, Table, Text

from convener.model import base

METADATA: Final = MetaData(naming_convention=base.NAMES)

WORKSPACE: Final = Table(
    "workspace",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("uid", String(32), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("made_at", DateTime, nullable=False),  # UTC
    sqlite_autoincrement=True,
)

# Steps are only ever added: an undo is a further line that names the step it took back.
STEP: Final = Table(
    "history_step",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("kind", String(8), nullable=False),  # step, undo, redo
    Column("of_id", Integer, ForeignKey("history_step.id"), index=True),  # the step an undo or redo is about
    Column("standing", String(8), nullable=False),  # done, undone, dropped, gone: see history
    Column("label", Text, nullable=False),
    Column("who", Text, nullable=False),
    Column("at", DateTime, nullable=False),  # UTC
    Index(None, "standing", "who"),
    sqlite_autoincrement=True,
)

# One row's image before and after, as JSON by column; of an update only what differs. The digests are of the
# whole row, so that a change since is noticed in whichever column it was. NULL image and digest: no row.
CHANGE: Final = Table(
    "history_change",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("step_id", Integer, ForeignKey("history_step.id"), nullable=False, index=True),
    Column("table_name", String(64), nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Column("digest_before", String(32)),
    Column("digest_after", String(32)),
    Index(None, "table_name", "row_id"),
    sqlite_autoincrement=True,
)

# As written, to be shown, and folded, to be found; the words themselves are indexed by each database's own means.
ENTRY: Final = Table(
    "search_entry",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("kind", String(40), nullable=False),
    Column("table_name", String(64), nullable=False),
    Column("row_id", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("folded_title", Text, nullable=False),
    Column("folded_body", Text, nullable=False),
    Index(None, "table_name", "row_id", unique=True),
    sqlite_autoincrement=True,
)
