"""Kinds of fields: what a person may put into a field, said without saying which widget asks for it."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from sqlalchemy import orm  # the window is painted before the database is imported


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that may be chosen: its value, the words it is chosen by, an icon, and what tells it from its like."""

    value: Any
    words: str
    icon: str = ""
    more: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of plain text; the value is a `str`, empty for nothing unless `empty` is None."""

    placeholder: str = ""
    empty: str | None = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """Paragraphs in the small Markdown; the value is a `str`, empty for nothing unless `empty` is None."""

    placeholder: str = ""
    empty: str | None = ""
    lines: int = 4


@dataclass(frozen=True, slots=True)
class Number:
    """A number between two bounds, whole unless `decimals` is given; None where `optional` and nothing is written."""

    least: float = 0
    most: float = 999_999_999
    decimals: int = 0
    unit: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Date:
    """A day: the value is a `datetime.date`, or None."""


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A day, month or year: the value is a `str` as ISO 8601 writes it with reduced precision, or None."""


@dataclass(frozen=True, slots=True)
class Time:
    """A time of the day on the wall clock of the event: a naive `datetime.time`, or None."""


@dataclass(frozen=True, slots=True)
class DateTime:
    """A day and time on the wall clock of the event: a naive `datetime.datetime`, or None."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few; `none` is how nothing chosen reads, and empty where something must be chosen."""

    options: Sequence[Option]
    none: str = ""


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no, shown as a tick box with the field's label beside it."""


@dataclass(frozen=True, slots=True)
class ThreeWay:
    """Yes, no, or never asked: the value is True, False or None."""

    yes: str = "Yes"
    no: str = "No"
    unasked: str = "Not asked"


@dataclass(frozen=True, slots=True)
class Pick:
    """Another item of the workspace, found by typing.

    `options` gives what may be picked, best first (it gets the text typed so far, empty at first, and should limit
    itself to some 50); `words` says how a picked item reads; `none` how nothing picked reads, empty where something
    must be picked. `create` makes what was not found from the text typed and returns it; `made` names that act
    (“Add a place named”). With `several` the value is a tuple of items, in an order the person can change.
    """

    options: Callable[[orm.Session, Any, str], Sequence[Option]]
    words: Callable[[Any], str]
    none: str = "None"
    create: Callable[[orm.Session, Any, str], Any] | None = None
    made: str = ""
    several: bool = False


@dataclass(frozen=True, slots=True)
class Languages:
    """Languages in order: a list of BCP 47 tags; with `one` a single tag or None."""

    one: bool = False


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its two letters (ISO 3166-1 alpha-2), or None."""


@dataclass(frozen=True, slots=True)
class Zone:
    """A time zone by its IANA name."""


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour as `#RRGGBB`, or None."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image: `image` gives its bytes; `write` receives the bytes of the chosen file, or None to take it away."""

    image: Callable[[orm.Session, Any], bytes | None]


@dataclass(frozen=True, slots=True)
class Link:
    """An address on the web or of e-mail, with a way to open it; a `str`, empty for nothing unless `empty` is None."""

    empty: str | None = ""


@dataclass(frozen=True, slots=True)
class ReadOnly:
    """Words only: `read` gives the text."""


Kind: TypeAlias = (
    Line | Prose | Number | Date | PartialDate | Time | DateTime | Choice | Flag | ThreeWay | Pick
    | Languages | Country | Zone | Colour | Picture | Link | ReadOnly
)  # fmt: skip


def choice(
    members: type[enum.Enum],
    words: Mapping[Any, str] | None = None,
    icons: Mapping[Any, str] | None = None,
    none: str = "",
) -> Choice:
    """A choice among the members of an enumeration, in its order; unnamed members read as their value."""
    named, drawn = words or {}, icons or {}
    return Choice(
        tuple(Option(member, named.get(member, _words(member)), drawn.get(member, "")) for member in members), none
    )


def _words(member: enum.Enum) -> str:
    text = str(member.value).replace("_", " ")
    return text[:1].upper() + text[1:]
