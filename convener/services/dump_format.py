"""The plain form of a workspace: which fields each noun has in a dump, and how their values are written.

A dump is one JSON object (RFC 8259) as `docs/dump.md` tells and `docs/dump.schema.json` says for machines. Items are
named by their `uid`; a field that points at another item holds that item's uid. What equals its default is left out.
"""

from __future__ import annotations

import base64
import binascii
import enum
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache
from typing import Any, Final

from sqlalchemy import Column, Date, DateTime, Enum, LargeBinary, String, Time, inspect
from sqlalchemy.orm import RelationshipProperty

from convener import letters
from convener.model import dates, nouns
from convener.model.base import Base, LineType, PartialDateType, ProseType, words

FORMAT: Final = "convener-workspace"
FORMAT_VERSION: Final = 1
UID: Final = re.compile(r"[A-Za-z0-9_-]{1,32}")
_KEPT_BY_THE_STORE: Final = frozenset({"id", "uid", "version"})


@dataclass(frozen=True, slots=True)
class Slot:
    """One field of a noun as a dump has it.

    `name` is the attribute that is set; `target` the noun it points at, if it does; `on_delete` what becomes of this
    item when that one goes; `needed` whether it must be given; `default` what is left out.
    """

    name: str
    column: str
    kind: str
    needed: bool
    default: Any
    read: Callable[[Any], Any]
    write: Callable[[Any], Any]
    values: tuple[str, ...] = ()
    limit: int | None = None
    target: str = ""
    on_delete: str = ""


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun and its fields, in the order of its columns."""

    name: str
    kind: type[Base]
    slots: tuple[Slot, ...]

    @property
    def values(self) -> tuple[Slot, ...]:
        """The fields that hold a value."""
        return tuple(slot for slot in self.slots if not slot.target)

    @property
    def references(self) -> tuple[Slot, ...]:
        """The fields that point at another item."""
        return tuple(slot for slot in self.slots if slot.target)


@cache
def nouns_of_a_dump() -> dict[str, Noun]:
    """Every noun by the name of its table, those that are pointed at before those that point."""
    return {kind.__tablename__: Noun(kind.__tablename__, kind, _slots(kind)) for kind in nouns.every()}


def _slots(kind: type[Base]) -> tuple[Slot, ...]:
    mapper = inspect(kind)
    pointing = {
        next(iter(relationship.local_columns)).name: relationship
        for relationship in mapper.relationships
        if relationship.direction.name == "MANYTOONE"
    }
    columns = [column for column in mapper.local_table.columns if column.name not in _KEPT_BY_THE_STORE]
    return tuple(
        _reference(column, pointing[column.name]) if column.name in pointing else _value(column) for column in columns
    )


def _reference(column: Any, relationship: RelationshipProperty[Any]) -> Slot:
    return Slot(
        name=relationship.key,
        column=column.name,
        kind="reference",
        needed=not column.nullable,
        default=None,
        read=_uid,
        write=_same,
        target=relationship.mapper.class_.__tablename__,
        on_delete=column.info["on_delete"],
    )


def _value(column: Any) -> Slot:
    kind, read, write = _codec(column)
    default = column.default.arg if column.default is not None else None
    choices = column.type.enum_class if isinstance(column.type, Enum) else None
    values = tuple(member.value for member in choices or ())
    needed = not column.nullable and column.default is None
    limit = column.type.length if isinstance(column.type, String) and not values else None
    return Slot(column.name, column.name, kind, needed, default, read, write, values, limit)


def _codec(column: Column[Any]) -> tuple[str, Callable[[Any], Any], Callable[[Any], Any]]:
    if isinstance(column.type, Enum) and column.type.enum_class is not None:
        return "choice", column.type.enum_class, lambda value: value.value
    label = words(column.name)
    for sort, name, read, write in _CODECS:
        if isinstance(column.type, sort):
            return name, _reader(read, label), write
    return _plain(column.type.python_type)


def _reader(read: Callable[[Any, str], Any], label: str) -> Callable[[Any], Any]:
    return lambda value: read(value, label)


def _plain(kind: type) -> tuple[str, Callable[[Any], Any], Callable[[Any], Any]]:
    names = {int: "whole number", float: "number", bool: "yes or no"}

    def read(value: Any) -> Any:
        number = kind is float and isinstance(value, int) and not isinstance(value, bool)
        if type(value) is not kind and not number:
            raise ValueError(names[kind])
        return kind(value)

    return names[kind], read, _same


def _same(value: Any) -> Any:
    return value


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value


def _uid(value: Any) -> str:
    if not isinstance(value, str) or not UID.fullmatch(value):
        raise ValueError("uid")
    return value


def _bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(_text(value), validate=True)
    except binascii.Error as wrong:
        raise ValueError("base64") from wrong


def _iso(kind: Any, value: Any) -> Any:
    moment = kind.fromisoformat(_text(value))
    if getattr(moment, "tzinfo", None) is not None:
        raise ValueError("wall-clock time has no zone")
    return moment


# a decorated type is told from the plain one beneath it by standing first
_CODECS: Final[tuple[tuple[type, str, Callable[[Any, str], Any], Callable[[Any], Any]], ...]] = (
    (LineType, "line", lambda value, label: letters.clean(_text(value), label), _same),
    (
        ProseType,
        "prose",
        lambda value, label: letters.clean(_text(value), label, letters.PROSE_LIMIT, lines=True),
        _same,
    ),
    (PartialDateType, "partial date", lambda value, label: dates.partial(_text(value), label), _same),
    (LargeBinary, "bytes", lambda value, _label: _bytes(value), lambda value: base64.b64encode(value).decode("ascii")),
    (DateTime, "date and time", lambda value, _label: _iso(datetime, value), datetime.isoformat),
    (Date, "date", lambda value, _label: _iso(date, value), date.isoformat),
    (Time, "time", lambda value, _label: _iso(time, value), time.isoformat),
    (String, "text", lambda value, label: letters.clean(_text(value), label), _same),
)


def said(slot: Slot) -> str:
    """What a field takes, in words, for a sentence such as “must be …”."""
    shapes = {
        "line": "one line of text",
        "prose": "text",
        "text": "text",
        "partial date": "a date such as 2022, 2022-11 or 2022-11-15",
        "date": "a date such as 2022-11-15",
        "time": "a time such as 09:30:00",
        "date and time": "a date and time such as 2022-11-15T09:30:00",
        "bytes": "bytes in base64",
        "whole number": "a whole number",
        "number": "a number",
        "yes or no": "true or false",
        "reference": f"the uid of a {slot.target.replace('_', ' ')}",
    }
    return f"one of {', '.join(slot.values)}" if slot.values else shapes[slot.kind]


def left_out(slot: Slot, value: Any) -> bool:
    """Whether a dump leaves this value out, because a missing field means just that."""
    default = slot.default
    if isinstance(default, enum.Enum):
        return value is default
    return not slot.needed and value == default and type(value) is type(default)
