"""A paper as a frozen tree: what is said, in which order, and what each part is; never how it looks.

Everything a document needs is imported from here: `from convener.press import tree`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto

from convener.press.blocks import (
    AgendaDay,
    AgendaItem,
    AtAGlance,
    Beside,
    Block,
    CaseStudy,
    Disclaimer,
    Examples,
    Figure,
    Figures,
    Finding,
    Heading,
    Item,
    Items,
    Letter,
    Logos,
    Matter,
    PageBreak,
    Paragraph,
    Places,
    Quotation,
    Reading,
    Sitting,
    Table,
)
from convener.press.cues import CueBand, CueHeads, CueLine, CueSheet
from convener.press.declarations import Clause, Commitments, Endorsements, Signatures
from convener.press.figures import Anchoring, Circle, Drawing, Lettering, Photograph, Shape, Stroke, Tone
from convener.press.inline import (
    Degree,
    Form,
    LineBreak,
    Link,
    Note,
    Pages,
    Reference,
    Sign,
    Span,
    Spans,
    Text,
    plain,
    words,
)
from convener.press.parts import (
    Align,
    Attribution,
    Body,
    Column,
    Country,
    Detail,
    Endorsement,
    Example,
    Glance,
    Group,
    Logo,
    Numbering,
    Publication,
    Role,
    Theme,
    Width,
)

__all__ = [
    "AgendaDay",
    "AgendaItem",
    "Align",
    "Anchoring",
    "AtAGlance",
    "Attribution",
    "Beside",
    "Block",
    "Body",
    "CaseStudy",
    "Circle",
    "Clause",
    "Column",
    "Commitments",
    "Country",
    "Cover",
    "CueBand",
    "CueHeads",
    "CueLine",
    "CueSheet",
    "Degree",
    "Detail",
    "Disclaimer",
    "Document",
    "Dot",
    "Drawing",
    "Endorsement",
    "Endorsements",
    "Example",
    "Examples",
    "Fact",
    "Figure",
    "Figures",
    "Finding",
    "Form",
    "Glance",
    "Group",
    "Heading",
    "Item",
    "Items",
    "Letter",
    "Lettering",
    "LineBreak",
    "Link",
    "Logo",
    "Logos",
    "Matter",
    "Note",
    "Numbering",
    "PageBreak",
    "Pages",
    "Paper",
    "Paragraph",
    "Photograph",
    "Places",
    "PressWords",
    "Publication",
    "Quotation",
    "Reading",
    "Reference",
    "Role",
    "Shape",
    "Sign",
    "Signatures",
    "Sitting",
    "Span",
    "Spans",
    "Stroke",
    "Table",
    "Text",
    "Theme",
    "Tone",
    "Typefaces",
    "Width",
    "plain",
    "words",
]


class Paper(Enum):
    """The sheets an office prints on."""

    A4 = auto()
    LETTER = auto()


class Typefaces(Enum):
    """With which of the bundled typefaces a paper speaks."""

    SERIF_AND_SANS = auto()
    """what was said and agreed in serif, what helps to find one's way in sans"""
    SANS = auto()
    SERIF = auto()


@dataclass(frozen=True, slots=True)
class Fact:
    """A number on the cover and what it counts: 25 “harbour towns”."""

    number: str
    words: str


@dataclass(frozen=True, slots=True)
class Dot:
    """A place that took part, where it lies (degrees north and east)."""

    name: str
    latitude: float
    longitude: float
    host: bool = False


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page of a report: up to four facts and the places that took part, or a chosen photograph."""

    facts: tuple[Fact, ...] = ()
    dots: tuple[Dot, ...] = ()
    picture: Photograph | None = None
    picture_alt: str = ""


@dataclass(frozen=True, slots=True)
class PressWords:
    """The few words a press prints of its own accord, in the document's language."""

    page: str = "page"
    pages: str = "pages"
    page_of: str = "Page {page} of {pages}"
    continued: str = "continued"
    emphasis_added: str = "emphasis added"
    notes: str = "Notes"
    back_to_text: str = "Back to the text"
    to_text: str = "Skip to the text"
    contents: str = "Contents"
    opening: str = "“"
    closing: str = "”"


@dataclass(frozen=True, slots=True)
class Document:
    """One paper: its front matter and its blocks in reading order.

    `running` is the venue and date line of the page heads; `publication` stands at the foot of the first page;
    `foot` at the foot of the others (the kind, if empty); `publisher` goes into the file's metadata and is an
    organisation, never a person; `language` is a BCP 47 tag; `accent` a brand colour as #rrggbb, darkened
    by the press until it reads; `colophon` stands beside the opening text. `shorter` blocks may stand for the others on
    paper where these run over one page and the shorter do not; `endnotes` gathers the notes at the end where a page has
    a foot of its own; `mark` is the logo of the series, at the head of the first page.
    """

    title: str
    blocks: tuple[Block, ...]
    short_title: str = ""
    subtitle: str = ""
    kind: str = ""
    series: str = ""
    running: str = ""
    publication: str = ""
    foot: str = ""
    publisher: str = ""
    language: str = "en-GB"
    paper: Paper = Paper.A4
    landscape: bool = False
    accent: str = "#0B5568"
    cover: Cover | None = None
    colophon: tuple[Detail, ...] = ()
    endnotes: bool = False
    typefaces: Typefaces = Typefaces.SERIF_AND_SANS
    mark: Logo | None = None
    press_words: PressWords = field(default_factory=PressWords)
    shorter: tuple[Block, ...] = ()
