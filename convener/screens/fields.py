"""Fields of the inspector made from the model: what a column holds decides which kind of field asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any, Final

from sqlalchemy import Date, DateTime, Enum, Time, inspect, orm

from convener.model.attribution import AttributionRule
from convener.model.base import Base, LineType, PartialDateType, ProseType, words
from convener.model.participant import Consent
from convener.screens import icons, kinds, picks
from convener.screens.spec import Field, nothing
from convener.services import items

_LANGUAGES: Final = frozenset({"languages"})
_LINKS: Final = frozenset({"link", "website", "report_link", "email", "assistant_email"})
_CONSENT: Final[Mapping[Consent, bool | None]] = {Consent.GIVEN: True, Consent.REFUSED: False, Consent.NOT_ASKED: None}
_TIMES: Final[tuple[tuple[type, kinds.Kind], ...]] = (
    (DateTime, kinds.DateTime()),
    (Date, kinds.Date()),
    (Time, kinds.Time()),
    (PartialDateType, kinds.PartialDate()),
)
_PLAIN: Final = (str, int, float, bool, date, datetime, time)


def of(
    noun: type[Base],
    key: str,
    label: str = "",
    *,
    kind: kinds.Kind | None = None,
    hint: Callable[[Any], str] = nothing,
    shown: Callable[[Any], bool] | None = None,
) -> Field[Any]:
    """The field for one attribute of a noun; label and kind follow from the column unless they are given."""
    mapper = inspect(noun)
    field = _reference(mapper, key) if key in mapper.relationships else _value(mapper, key)
    changes: dict[str, Any] = {"label": label or words(key), "hint": hint}
    if kind is not None:
        changes["kind"] = kind
    if shown is not None:
        changes["shown"] = shown
    return replace(field, **changes)


def several(noun: type[Base], *keys: str | tuple[str, str]) -> tuple[Field[Any], ...]:
    """The fields for several attributes; a pair gives the label too."""
    return tuple(of(noun, key) if isinstance(key, str) else of(noun, *key) for key in keys)


def shown(label: str, read: Callable[[Any], str]) -> Field[Any]:
    """Words that are only shown."""
    return Field(label=label, read=read, kind=kinds.ReadOnly())


def _value(mapper: orm.Mapper[Any], key: str) -> Field[Any]:
    column = mapper.column_attrs[key].columns[0]
    if key in _LANGUAGES:
        return _through(key, kinds.Languages(), lambda text: text.split(), " ".join)
    if key == "language":
        return _through(key, kinds.Languages(one=True), lambda text: text or None, lambda tag: tag or "")
    if key == "country":
        return _through(key, kinds.Country(), lambda code: code or None, lambda code: code or "")
    if key == "accent":
        return _through(key, kinds.Colour(), lambda text: text or None, lambda text: text or "")
    if isinstance(column.type, Enum) and column.type.enum_class is Consent:
        answers = {answer: consent for consent, answer in _CONSENT.items()}
        return _through(key, kinds.ThreeWay(), lambda consent: _CONSENT[consent], lambda answer: answers[answer])
    return _through(key, _kind(column, key), _same, _same)


def _kind(column: Any, key: str) -> kinds.Kind:
    if isinstance(column.type, Enum):
        return choice_of(column)
    if key == "zone":
        return kinds.Zone()
    if key in _LINKS:
        return kinds.Link()
    for sort, kind in _TIMES:
        if isinstance(column.type, sort):
            return kind
    if isinstance(column.type, (LineType, ProseType)):
        return kinds.Prose() if isinstance(column.type, ProseType) else kinds.Line()
    return _plain(column)


def choice_of(column: Any) -> kinds.Choice:
    """A choice among the words of a closed list; where nothing need be chosen it says what then holds."""
    members = column.type.enum_class
    none = ""
    if column.nullable:
        none = "As what it stands in" if members is AttributionRule else "Not said"
    options = tuple(kinds.Option(member, member.label, icons.of(member)) for member in members)
    return kinds.Choice(options, none)


def _plain(column: Any) -> kinds.Kind:
    kind = column.type.python_type
    if kind is bool:
        return kinds.Flag()
    if kind is float:
        return kinds.Number(-180, 180, decimals=5, optional=column.nullable)
    if kind is int:
        return kinds.Number(optional=column.nullable)
    return kinds.Line()


def _through(key: str, kind: kinds.Kind, read: Callable[[Any], Any], stored: Callable[[Any], Any]) -> Field[Any]:
    def write(db: orm.Session, row: Any, value: Any) -> None:
        items.change(db, row, **{key: stored(value)})

    return Field(label=words(key), read=lambda row: read(getattr(row, key)), write=write, kind=kind)


def _same(value: Any) -> Any:
    return value


def _reference(mapper: orm.Mapper[Any], key: str) -> Field[Any]:
    def write(db: orm.Session, row: Any, value: Any) -> None:
        items.change(db, row, **{key: picks.entered(db, value)})

    relationship = mapper.relationships[key]
    needed = not next(iter(relationship.local_columns)).nullable
    kind = picks.of(relationship.mapper.class_, needed=needed)
    return Field(label=words(key), read=lambda row: getattr(row, key), write=write, kind=kind)
