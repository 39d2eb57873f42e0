"""Finds words anywhere in the workspace, whatever accents they are typed with, as they are typed.

Which columns are found is said by each noun (`searched`). The index is written in the transaction of the step from
the same row images as the history, so it follows undo, redo and failed steps by itself. SQLite finds by FTS5,
PostgreSQL by a `tsvector` of the same folded text in its dictionary “simple”.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, bindparam, delete, func, insert, select, text

from convener import letters
from convener.model.base import Searched
from convener.store import images, naming, snippets
from convener.store.tables import ENTRY

SQLITE: Final = (
    (
        "CREATE VIRTUAL TABLE search_words USING fts5(folded_title, folded_body, content='search_entry', "
        "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    ),
)
_VECTOR: Final = (
    "setweight(to_tsvector('simple', folded_title), 'A') || setweight(to_tsvector('simple', folded_body), 'D')"
)
POSTGRES: Final = (f"CREATE INDEX search_words ON search_entry USING gin (({_VECTOR}))",)
"""What the databases are told beyond tables, so that words are found (kept the same by the migrations)."""

_FORGET: Final = text(
    "INSERT INTO search_words (search_words, rowid, folded_title, folded_body) "
    "SELECT 'delete', id, folded_title, folded_body FROM search_entry WHERE table_name = :table AND row_id IN :rows"
).bindparams(bindparam("rows", expanding=True))
_LEARN: Final = text(
    "INSERT INTO search_words (rowid, folded_title, folded_body) "
    "SELECT id, folded_title, folded_body FROM search_entry WHERE id > :last"
)
_FIND_SQLITE: Final = (
    "SELECT e.kind, e.row_id, e.title, e.body, e.folded_body FROM search_words AS w "
    "JOIN search_entry AS e ON e.id = w.rowid WHERE search_words MATCH :words {kinds}"
    "ORDER BY bm25(search_words, 8.0, 1.0), e.title, e.id LIMIT :limit"
)
_FIND_POSTGRES: Final = (
    "SELECT e.kind, e.row_id, e.title, e.body, e.folded_body "
    "FROM search_entry AS e, to_tsquery('simple', :words) AS q "
    "WHERE ({vector}) @@ q {kinds}"
    "ORDER BY ts_rank_cd({vector}, q) DESC, e.title, e.id LIMIT :limit"
)
_WORD: Final = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Hit:
    """An item found: its kind and id, its title, and the words around the first place where it was found."""

    kind: str
    id: int
    title: str
    snippet: str


def find(connection: Connection, words: str, kinds: Iterable[str] | None = None, limit: int = 20) -> list[Hit]:
    """The items that hold a word beginning with each of `words`, those that hold it in their title first."""
    sought = _WORD.findall(letters.fold(words))
    wanted = None if kinds is None else sorted(kinds)
    if not sought or wanted == []:
        return []
    sqlite = connection.dialect.name == "sqlite"
    narrowed = "" if wanted is None else "AND e.kind IN :kinds "
    asked = (_FIND_SQLITE if sqlite else _FIND_POSTGRES).format(vector=_VECTOR, kinds=narrowed)
    query = " AND ".join(f'"{word}"*' for word in sought) if sqlite else " & ".join(f"{word}:*" for word in sought)
    statement = text(asked)
    given: dict[str, Any] = {"words": query, "limit": limit}
    if wanted is not None:
        statement = statement.bindparams(bindparam("kinds", expanding=True))
        given["kinds"] = wanted
    return [
        Hit(row.kind, row.row_id, row.title, snippets.around(row.body, row.folded_body, sought))
        for row in connection.execute(statement, given)
    ]


def follow(connection: Connection, changes: Iterable[images.Change]) -> None:
    """Bring the index in step with changed rows."""
    rows: dict[str, dict[int, images.Image | None]] = defaultdict(dict)
    for change in changes:
        searched = _searched().get(change.table)
        if searched and _text_of(searched, change.before) != _text_of(searched, change.after):
            rows[change.table][change.row] = change.after
    for table, some in rows.items():
        _forget(connection, table, list(some))
    _learn(connection, rows)


def rebuild(connection: Connection) -> None:
    """Make the whole index anew from the nouns, as after an upgrade."""
    connection.execute(delete(ENTRY))
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql("INSERT INTO search_words (search_words) VALUES ('rebuild')")
    for name in _searched():
        table = images.kept()[name]
        keys = connection.execute(select(table.c.id).order_by(table.c.id)).scalars().all()
        for some in images.chunks(keys):
            _learn(connection, {name: dict(images.read(connection, table, some))})


def _forget(connection: Connection, table: str, rows: Sequence[int]) -> None:
    for some in images.chunks(rows):
        if connection.dialect.name == "sqlite":
            connection.execute(_FORGET, {"table": table, "rows": list(some)})
        connection.execute(delete(ENTRY).where(ENTRY.c.table_name == table, ENTRY.c.row_id.in_(some)))


def _learn(connection: Connection, rows: Mapping[str, Mapping[int, images.Image | None]]) -> None:
    lines = [line for table, some in rows.items() for row, image in some.items() if (line := _line(table, row, image))]
    if not lines:
        return
    last = connection.execute(select(func.coalesce(func.max(ENTRY.c.id), 0))).scalar_one()
    connection.execute(insert(ENTRY), lines)
    if connection.dialect.name == "sqlite":
        connection.execute(_LEARN, {"last": last})


def _line(table: str, row: int, image: images.Image | None) -> dict[str, Any] | None:
    searched = _searched()[table]
    title, body = _text_of(searched, image)
    if not title and not body:
        return None
    return {
        "kind": searched.kind,
        "table_name": table,
        "row_id": row,
        "title": snippets.shortened(title or body),
        "body": body if title else "",
        "folded_title": _folded(title or body),
        "folded_body": _folded(body) if title else "",
    }


def _text_of(searched: Searched, image: images.Image | None) -> tuple[str, str]:
    if image is None:
        return "", ""
    title = " ".join(str(image[name]) for name in searched.title if image[name])
    return title, "\n".join(str(image[name]) for name in searched.text if image[name])


def _folded(words: str) -> str:
    """Folded words and blanks only, so that both databases divide them at the same places."""
    return " ".join(_WORD.findall(letters.fold(words)))


@functools.cache
def _searched() -> dict[str, Searched]:
    nouns = naming.classes().items()
    return {table: noun.searched for table, noun in nouns if noun.searched is not None and table in images.kept()}
