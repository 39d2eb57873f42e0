"""What values an item may have, whichever door they come by; each refusal is one sentence that names the field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from sqlalchemy import Enum, String, inspect

from convener import letters
from convener.errors import Refused
from convener.model import dates
from convener.model.base import Base, LineType, PartialDateType, ProseType, words
from convener.model.contact import Contact
from convener.model.declaration import Clause, Commitment, Declaration, DeclarationStatus
from convener.model.event import Acceptance, Event, Room
from convener.model.organisation import Organisation, OrganisationName
from convener.model.participant import Participant
from convener.model.person import Person
from convener.model.place import Place, PlaceName, PlaceUnit
from convener.model.resource import Resource
from convener.model.section import CaseStudy, PlaceExample
from convener.model.series import Edition, Series
from convener.model.session import Cue, Session, Showing
from convener.model.statement import Statement, Tag
from convener.model.takeaway import Takeaway
from convener.model.task import Task
from convener.model.theme import Theme
from convener.rules.wording import called
from convener.services import shapes

# Each noun with what it cannot be without: at least one of the fields named together.
_NEEDED: Final[Mapping[type[Base], tuple[str, ...]]] = {
    CaseStudy: ("heading",),
    Clause: ("operative_words", "text"),
    Commitment: ("text",),
    Contact: ("sentence", "person", "email", "link", "telephone"),
    Cue: ("item",),
    Declaration: ("title",),
    Edition: ("title",),
    Event: ("title",),
    Organisation: ("name",),
    OrganisationName: ("name",),
    Participant: ("person", "label"),
    Person: ("given_name", "family_name", "printed_name"),
    Place: ("name",),
    PlaceExample: ("label", "place", "organisation", "title"),
    PlaceName: ("name",),
    PlaceUnit: ("name",),
    Resource: ("title",),
    Room: ("name",),
    Series: ("name",),
    Session: ("title", "label"),
    Showing: ("resource", "declaration", "note"),
    Statement: ("words",),
    Tag: ("name",),
    Takeaway: ("text",),
    Task: ("title",),
    Theme: ("title",),
    Acceptance: ("rule",),
}
_ADOPTED: Final = frozenset(
    {"title", "heading", "language", "chapeau", "operative", "closing", "status", "adopted_on", "event"}
)
_DATES: Final[Mapping[Any, str]] = {
    dt.date: "a day",
    dt.time: "a time of day",
    dt.datetime: "a day and time",
    int: "a whole number",
    float: "a number",
}


def fit(noun: type[Base], values: Mapping[str, Any], item: Base | None = None) -> dict[str, Any]:
    """The values as they will be stored, text cleaned and words of closed lists looked up; refused where one cannot be.

    `item` is what they are to change; without it they are all that is known of a new one.
    """
    fitting = {key: _stored(noun, key, value) for key, value in values.items()}
    for key, value in fitting.items():
        shapes.check(key, value, words(key))
        if item is not None and isinstance(value, noun):
            _no_circle(item, key, value)
    needed = _NEEDED.get(noun, ())
    if (item is None or not fitting.keys().isdisjoint(needed)) and needed:
        _has_one(noun, needed, {key: fitting.get(key, getattr(item, key, None)) for key in needed})
    return fitting


def still_open(item: Base, keys: Iterable[str] | None = None) -> None:
    """Refuse to touch the text of an adopted declaration; `keys` are the fields to change, none: the item as such."""
    match item:
        case Declaration() if keys is not None and not _ADOPTED.isdisjoint(keys):
            not_adopted(item)
        case Clause() | Commitment():
            not_adopted(item.declaration)
        case _:
            pass


def not_adopted(declaration: Declaration | None) -> None:
    """Refuse where a declaration has been adopted."""
    if declaration is not None and declaration.status is DeclarationStatus.ADOPTED:
        raise Refused(
            f"“{called(declaration)}” has been adopted and its text is closed. Make a new version and change that one."
        )


def _no_circle(item: Base, key: str, value: Base | None) -> None:
    while value is not None:
        if value is item:
            raise Refused(f"{called(item)} cannot come back to itself by “{words(key)}”. Choose another one.")
        value = getattr(value, key)


def _has_one(noun: type[Base], needed: tuple[str, ...], values: Mapping[str, Any]) -> None:
    if not any(values.values()):
        article = "An" if noun.noun[:1] in "aeiou" else "A"
        fields = " or ".join(f"“{words(key)}”" for key in needed)
        raise Refused(f"{article} {noun.noun} needs {'a text' if len(needed) == 1 else 'something'} for {fields}.")


def _stored(noun: type[Base], key: str, value: Any) -> Any:
    mapper = inspect(noun)
    if key not in mapper.attrs:
        raise TypeError(f"{noun.__name__} has no {key}.")
    if key not in mapper.column_attrs:
        return value
    column = mapper.column_attrs[key].columns[0]
    if value is None:
        return _nothing(column, key)
    if isinstance(column.type, (LineType, ProseType, PartialDateType)):
        return _text(column.type, value, words(key))
    if isinstance(column.type, Enum):
        return _member(column.type, value, words(key))
    expected = column.type.python_type
    if expected in _DATES and not _is(value, expected):
        raise Refused(f"“{words(key)}” must be {_DATES[expected]}, not “{value}”.")
    return float(value) if expected is float else value


def _nothing(column: Any, key: str) -> str | None:
    if column.nullable:
        return None
    if isinstance(column.type, (LineType, ProseType, String)) and not isinstance(column.type, Enum):
        return ""
    raise Refused(f"“{words(key)}” cannot be empty.")


def _is(value: Any, expected: type) -> bool:
    if isinstance(value, bool):
        return False
    if expected is float:
        return isinstance(value, (int, float))
    # a datetime is a date to Python, and its time of day would be lost unseen
    return isinstance(value, expected) and not (expected is dt.date and isinstance(value, dt.datetime))


def _text(kind: Any, value: Any, field: str) -> str | None:
    if not isinstance(value, str):
        raise Refused(f"“{field}” must be text, not “{value}”.")
    if isinstance(kind, LineType):
        return letters.clean(value, field)
    if isinstance(kind, ProseType):
        return letters.clean(value, field, letters.PROSE_LIMIT, lines=True)
    return dates.partial(value, field) if value.strip() else None


def _member(kind: Enum, value: Any, field: str) -> Any:
    closed: Callable[[Any], Any] | None = kind.enum_class
    if closed is None:
        return value
    try:
        return closed(value)
    except ValueError:
        raise Refused(f"“{value}” is not among the words for “{field}”: {', '.join(kind.enums)}.") from None
