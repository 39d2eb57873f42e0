"""The small things blocks are made of: people as they may be named, columns, places, publications, logos."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from convener.press.figures import Photograph
from convener.press.inline import Spans


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who is named, as far as the attribution rule allows: a name, an office with its place, either, or both.

    `place` may stand for the office beside a name where there is no room for more.
    """

    name: str = ""
    office: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """People under one word: “Panel”, “Moderator”, “Facilitator”."""

    label: str
    people: tuple[Attribution, ...]


@dataclass(frozen=True, slots=True)
class Detail:
    """A label and its lines, to stand beside a text: “Host”: “Town of Świetlin”."""

    label: str
    lines: tuple[Spans, ...]


class Role(Enum):
    """What a paragraph is to its text."""

    BODY = auto()
    LEAD = auto()
    SMALL = auto()
    """a remark, quieter than the text"""
    ADDRESS = auto()
    """whom to ask, where to write"""


class Numbering(Enum):
    """How the items of a list are marked."""

    NUMBER = auto()
    """1. 2. 3."""
    LETTER_BRACKET = auto()
    """a) b) c)"""
    LETTER_POINT = auto()
    """a. b. c."""
    NUMBER_BRACKET = auto()
    """1) 2) 3)"""
    DASH = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class Example:
    """A place, an organisation or a group, and in one line (link, remark) what it shows."""

    label: str
    spans: Spans
    country: str = ""


class Align(Enum):
    """Where the words of a column stand."""

    LEFT = auto()
    RIGHT = auto()
    CENTRE = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """A column's head, its share of the width, and whether it is left empty to be filled in by hand.

    A `numeral` stands at its head for what is told elsewhere under that number.
    """

    head: Spans
    share: float = 1
    align: Align = Align.LEFT
    to_fill: bool = False
    numeral: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """Rows of a table under an optional title that spans them: a country of a list of participants."""

    rows: tuple[tuple[Spans, ...], ...]
    title: str = ""


class Width(Enum):
    """How much of the page a figure takes."""

    BLOCK = auto()
    MAIN = auto()
    HALF = auto()


@dataclass(frozen=True, slots=True)
class Country:
    """A country and its places, in the order to print."""

    name: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Endorsement:
    """A place that endorses, as printed, and its country."""

    name: str
    country: str = ""


@dataclass(frozen=True, slots=True)
class Theme:
    """A breakout theme in an agenda: its mark (A, 1), title, questions, who leads it, and its room."""

    mark: str
    title: Spans
    questions: tuple[Spans, ...] = ()
    groups: tuple[Group, ...] = ()
    room: str = ""


@dataclass(frozen=True, slots=True)
class Publication:
    """A title to read (with its link), who publishes it, and when."""

    title: Spans
    publisher: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Logo:
    """A partner's mark and the name that goes with it.

    The name prints where there is no picture, and below the picture where it was `worded` for print.
    """

    name: str
    picture: Photograph | None = None
    worded: bool = False


@dataclass(frozen=True, slots=True)
class Glance:
    """A line of a list at a glance; its anchor leads to the finding itself."""

    number: str
    spans: Spans
    anchor: str = ""
