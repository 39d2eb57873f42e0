"""Row images: what a row holds, as plain JSON values that are the same on every database."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias, TypeVar

from sqlalchemy import Connection, LargeBinary, Table, TypeDecorator, select
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeEngine

from convener.model.base import Base

Image: TypeAlias = dict[str, Any]
"""A row by column name, each value as SQLite would store it: text, number or nothing."""

VERSION: Final = "version"
"""The column that counts writes; it says nothing about the content and is compared nowhere."""

CHUNK: Final = 500
"""Keys asked for in one statement (SQLite before 3.32 takes at most 999 parameters)."""

# Values cross to JSON as SQLite would store them, whichever database they come from.
_REFERENCE: Final = sqlite.dialect()
_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True)
class Change:
    """One row before and after a step; None where there was or is no row."""

    table: str
    row: int
    before: Image | None
    after: Image | None

    def narrowed(self) -> tuple[Image | None, Image | None]:
        """The images as history keeps them: of an update only the columns that differ, and never the version."""
        if self.before is None or self.after is None:
            return self.before, self.after
        before, after = self.before, self.after
        names = [name for name in after if name != VERSION and before.get(name) != after[name]]
        return {name: before.get(name) for name in names}, {name: after[name] for name in names}

    @property
    def empty(self) -> bool:
        """Whether the row holds what it held."""
        if self.before is None or self.after is None:
            return self.before is self.after
        return all(self.before.get(name) == value for name, value in self.after.items() if name != VERSION)


@functools.cache
def kept() -> dict[str, Table]:
    """The tables whose rows have a history, by name: all nouns but those that hold bytes (pictures, by hash)."""
    tables = Base.metadata.tables.values()
    return {table.name: table for table in tables if not any(isinstance(c.type, LargeBinary) for c in table.columns)}


def read(connection: Connection, table: Table, keys: Iterable[int]) -> dict[int, Image]:
    """The images of those rows that exist, by key."""
    doors = _doors(table)
    images = {}
    for some in chunks(sorted(keys)):
        for row in connection.execute(select(table).where(table.c.id.in_(some))):
            image = {
                name: value if door is None else door(value) for (name, door), value in zip(doors, row, strict=True)
            }
            images[image["id"]] = image
    return images


def values(table: Table, image: Image) -> dict[str, Any]:
    """An image as the values SQLAlchemy writes; columns that are no more are left out."""
    ways = _ways_back(table)
    return {name: ways[name](value) for name, value in image.items() if name in ways}


def digest(image: Image | None) -> str | None:
    """Thirty-two hexadecimal digits that stand for a row's content; None for no row."""
    if image is None:
        return None
    content = {name: value for name, value in image.items() if name != VERSION}
    return hashlib.sha256(dump(content).encode()).hexdigest()[:32]


def dump(image: Image) -> str:
    """An image as text, the same text for the same image."""
    return json.dumps(image, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def load(text: str | None) -> Image | None:
    """An image from its text."""
    return None if text is None else dict(json.loads(text))


def chunks(items: Sequence[_Item]) -> Iterator[Sequence[_Item]]:
    """The items by the `CHUNK`, so that one statement names no more than a database takes."""
    for start in range(0, len(items), CHUNK):
        yield items[start : start + CHUNK]


@functools.cache
def _doors(table: Table) -> list[tuple[str, Callable[[Any], Any] | None]]:
    return [(column.name, _door(column.type)) for column in table.columns]


def _door(kind: TypeEngine[Any]) -> Callable[[Any], Any] | None:
    """How a value read becomes one for JSON; none for text that is kept as it is read, which is most of it."""
    if isinstance(kind, TypeDecorator) and type(kind).process_result_value is TypeDecorator.process_result_value:
        kind = kind.impl_instance
    return kind.dialect_impl(_REFERENCE).bind_processor(_REFERENCE)


@functools.cache
def _ways_back(table: Table) -> dict[str, Callable[[Any], Any]]:
    ways: dict[str, Callable[[Any], Any]] = {}
    for column in table.columns:
        kind = column.type.dialect_impl(_REFERENCE)
        ways[column.name] = kind.result_processor(_REFERENCE, None) or _as_it_is
    return ways


def _as_it_is(value: Any) -> Any:
    return value
