"""The words inside a block: what they mean, never how they look."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


@dataclass(frozen=True, slots=True)
class Text:
    """Words said in one tone; `operative` marks the words of a declaration that bind."""

    words: str
    strong: bool = False
    emphasis: bool = False
    quiet: bool = False
    operative: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to an address; only http, https and mailto become links, all others print as words."""

    spans: tuple[Span, ...]
    url: str


class Form(Enum):
    """How a reference names what it points at."""

    PAGE = auto()
    """“page 6”; where there are no pages, the title"""
    NUMBER = auto()
    """“4”: the number of a finding, or the label of a session or a figure"""
    TITLE = auto()
    """the title, as it stands there"""
    FOLIO = auto()
    """“6”: the number of the page alone; nothing where there are no pages"""


@dataclass(frozen=True, slots=True)
class Reference:
    """A pointer to an anchored block of the same document; the press computes what to print."""

    anchor: str
    form: Form = Form.PAGE


@dataclass(frozen=True, slots=True)
class Pages:
    """“Pages 4, 6”: where several anchored blocks stand, each page once; their labels where there are no pages."""

    anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote, called where it stands and numbered by the press through the document."""

    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class LineBreak:
    """A new line inside the same paragraph."""


class Degree(Enum):
    """How far something is."""

    FULL = auto()
    HALF = auto()
    EMPTY = auto()
    NONE = auto()
    """nothing is known of it"""


@dataclass(frozen=True, slots=True)
class Sign:
    """A mark that tells by its shape how far something is; `words` say the same to those who cannot see it."""

    degree: Degree
    words: str


Span = Text | Link | Reference | Pages | Note | LineBreak | Sign
Spans = tuple[Span, ...]


def plain(words: str) -> Spans:
    """Return words without any tone, or nothing for no words."""
    return (Text(words),) if words else ()


def words(spans: Spans) -> str:
    """Return the words of spans in reading order; references, notes and their numbers are left out."""
    return "".join(_words(span) for span in spans)


def _words(span: Span) -> str:
    match span:
        case Text():
            return span.words
        case Link():
            return words(span.spans)
        case LineBreak():
            return " "
        case Sign():
            return span.words
        case Reference() | Pages() | Note():
            return ""
