"""The styles of an editable paper, named as its blocks: face, size, leading, spaces and colours of the printed one."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum, auto

from convener.press import speaking
from convener.press.docx.measures import BAR, INDENT, MAIN_X
from convener.press.figures import Tone
from convener.press.tree import AgendaDay, Document, Typefaces

END = math.inf
"""a tab stop at the end of the line"""


class Face(Enum):
    """The two voices; the value is the name of the typeface."""

    SERIF = "Source Serif 4"
    SANS = "Source Sans 3"


_TYPEFACES: dict[Typefaces, dict[Face, Face]] = {
    Typefaces.SERIF_AND_SANS: {},
    Typefaces.SANS: {Face.SERIF: Face.SANS},
    Typefaces.SERIF: {Face.SANS: Face.SERIF},
}


def spoken(face: Face) -> Face:
    """Return the voice that stands for this one in the paper being written."""
    return _TYPEFACES[speaking.spoken()].get(face, face)


class Edge(Enum):
    """Which side of a paragraph has a rule."""

    TOP = auto()
    BOTTOM = auto()


@dataclass(frozen=True, slots=True)
class Rule:
    """A line above or below a paragraph: its tone, weight and distance, in points."""

    edge: Edge
    tone: Tone
    weight: float = 0.5
    space: float = 0.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a paragraph stands outside the flow: so far below the page's upper edge, or at the text's foot."""

    y: float | None = None


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style; all measures in points. `loose` lines grow with what stands in them, others keep `leading`.

    `level` is the outline level, from 1. `tabs` are left tab stops; `END` is a right one where lines end. `long` is how
    long a rule alone on its line is.
    """

    name: str
    face: Face
    size: float
    leading: float
    tone: Tone = Tone.INK
    strong: bool = False
    before: float = 0.0
    after: float = 0.0
    left: float = MAIN_X
    right: float = 0.0
    long: float = 0.0
    hanging: float = 0.0
    level: int = 0
    loose: bool = False
    keep_next: bool = False
    rows: bool = False
    """whether, in a cell, it keeps its row with the next one"""
    keep_lines: bool = False
    place: Place | None = None
    rule: Rule | None = None
    tabs: tuple[float, ...] = ()
    follower: str = "Body Text"

    @property
    def id(self) -> str:
        """What paragraphs call the style by."""
        return self.name.title().replace(" ", "")


def _serif(name: str, size: float, leading: float) -> Style:
    return Style(name, Face.SERIF, size, leading, loose=True)


def _sans(name: str, size: float, leading: float) -> Style:
    return Style(name, Face.SANS, size, leading)


def _heading(name: str, size: float, leading: float, level: int) -> Style:
    return Style(name, Face.SANS, size, leading, strong=True, level=level, keep_next=True, keep_lines=True)


NORMAL = replace(_serif("Normal", 10.25, 14), left=0.0, follower="Normal")
BODY = replace(_serif("Body Text", 10.25, 14), after=7)
LEAD = replace(_serif("Lead", 13, 17.5), after=7)
TITLE = replace(_serif("Title", 35, 38.5), strong=True, left=0.0, after=7, keep_next=True, keep_lines=True)
SUBTITLE = replace(_serif("Subtitle", 13, 17.5), tone=Tone.SOFT, left=0.0, right=MAIN_X / 2, after=21, keep_lines=True)
HEADING_1 = replace(_heading("heading 1", 21, 24.5, 1), left=0.0, before=42, after=14)
HEADING_2 = replace(_heading("heading 2", 16, 19.25, 2), before=35, after=7)
HEADING_3 = replace(_heading("heading 3", 11.5, 14, 3), before=21, after=1.75)
HEADINGS = {1: HEADING_1, 2: HEADING_2, 3: HEADING_3}
FINDING = replace(_heading("Finding", 11.5, 17.5, 2), before=14, after=1.75)
FINDING_TEXT = replace(BODY, name="Finding Text", loose=False, before=10.5)
FINDING_LEAD = replace(BODY, name="Finding Lead", strong=True, keep_next=True)
MATTER = replace(
    _heading("Matter", 11.5, 14, 1), left=0.0, before=21, after=3.5, rule=Rule(Edge.TOP, Tone.HAIR, space=7)
)
CASE_TITLE = replace(_heading("Case Study", 16, 19.25, 3), before=14, after=3.5, rows=True)
CASE_HEADING = replace(_heading("Case Heading", 11.5, 14, 4), tone=Tone.ACCENT, left=0.0, before=7)
DAY = replace(TITLE, name="Agenda Day", size=27.0, leading=31.5, level=1)
SLOT = replace(_heading("Agenda Item", 11.5, 14, 2), after=3.5, follower="Agenda Text")
QUIET_SLOT = replace(SLOT, name="Agenda Break", tabs=(END,), size=10.25, strong=False, tone=Tone.SOFT, after=0.0)

LABEL = replace(_sans("Label", 9, 10.5), strong=True, tone=Tone.ACCENT, before=3.5, keep_next=True)
ABOVE = replace(_sans("Above", 8.75, 10.5), tone=Tone.SOFT, before=21, after=3.5, keep_next=True, keep_lines=True)
DETAILS = replace(
    _sans("Details", 8.75, 10.5),
    left=MAIN_X + 84,
    hanging=84.0,
    tabs=(MAIN_X + 84,),
    after=3.5,
    keep_lines=True,
)
SMALL = replace(_sans("Small", 8.75, 10.5), tone=Tone.SOFT, after=7)
DISCLAIMER = replace(
    SMALL, name="Disclaimer", hanging=MAIN_X, tabs=(MAIN_X,), before=14, after=14, keep_lines=True,
    rule=Rule(Edge.TOP, Tone.HAIR, space=7),
)  # fmt: skip
OPENING = replace(DISCLAIMER, name="Opening Disclaimer", before=0.0, after=0.0, place=Place())
ADDRESS = replace(_sans("Address", 9.5, 12.25), after=7)
CAPTION = replace(_sans("caption", 8.75, 10.5), before=3.5, after=14, keep_lines=True)
TABLE_CAPTION = replace(HEADING_3, name="Table Caption", level=0, left=0.0, after=5.25)
FIGURE = replace(_serif("Figure", 10.25, 14), before=7, keep_next=True)
FOOTNOTE = replace(_sans("footnote text", 8.75, 10.5), hanging=10.5, left=MAIN_X + 10.5, tabs=(MAIN_X + 10.5,), after=2)
ENDNOTE = replace(FOOTNOTE, name="endnote text")

LISTS = (
    replace(BODY, name="List Number", after=1.75),
    replace(BODY, name="List Number 2", after=1.75),
    replace(BODY, name="List Number 3", after=1.75),
)
LIST_MORE = replace(BODY, name="List Continue", left=MAIN_X + INDENT, after=1.75)

QUOTATION_BAR = Style(
    "Quotation Bar", Face.SANS, 2, 7, before=14, long=28.0, keep_next=True,
    rule=Rule(Edge.TOP, Tone.ACCENT, BAR), follower="Quotation",
)  # fmt: skip
QUOTATION = replace(
    _serif("Quotation", 18, 24.5), tone=Tone.ACCENT, hanging=8.0, after=5.25, keep_next=True, keep_lines=True,
    follower="Quotation Source",
)  # fmt: skip
QUOTATION_SOURCE = replace(_sans("Quotation Source", 8.75, 10.5), after=17.5)
QUOTE = replace(_serif("Quote", 10.25, 14), left=MAIN_X + INDENT, after=3.5, keep_lines=True)
QUOTE_SOURCE = replace(_sans("Quote Source", 8.75, 10.5), left=MAIN_X + INDENT, after=7)

CLAUSE = replace(_serif("Clause", 10.25, 14), after=5.25)
COMMITMENT = replace(_serif("Commitment", 10.25, 14), loose=False, after=7, keep_lines=True)
SIGNATURE = replace(_sans("Signature", 9.5, 12.25), before=3.5, after=7, left=0.0, keep_lines=True)
NAMES_TITLE = replace(
    _heading("Names Title", 11.5, 14, 2), left=0.0, before=21, after=7, rule=Rule(Edge.TOP, Tone.INK, 0.75, 7)
)
NAME = replace(_sans("Endorsement", 8.75, 12.25), left=7.0, hanging=7.0, keep_lines=True, follower="Endorsement")
PLACES = replace(_sans("Places", 8.75, 11), left=0.0, after=2.5, keep_lines=True, follower="Places")

GLANCE = replace(
    _sans("At a Glance", 9.5, 14), left=MAIN_X + 24.5, hanging=24.5, tabs=(MAIN_X + 24.5,), after=5.25, keep_lines=True
)
READING = replace(_sans("Reading", 9.5, 12.25), after=5.25, keep_lines=True)
LOGOS = replace(_sans("Logos", 9.5, 12.25), loose=True, before=7, after=10.5, keep_next=True)

CELL = replace(_sans("Table Text", 9.5, 12.25), left=0.0, before=3, after=2, follower="Table Text")
CELL_HEAD = replace(CELL, name="Table Head", size=9, strong=True, tone=Tone.ACCENT, keep_next=True, rows=True)
CELL_GROUP = replace(CELL, name="Table Group", strong=True, before=8.75, keep_next=True, rows=True)
CELL_TOTAL = replace(CELL, name="Table Total", strong=True)

HOURS = replace(_sans("Agenda Hours", 11.5, 14), strong=True, left=0.0, before=7)
QUIET_HOURS = replace(HOURS, name="Agenda Break Hours", strong=False, tone=Tone.SOFT, before=5.25, after=5.25)
ROOM = replace(_sans("Agenda Room", 8.75, 10.5), tone=Tone.SOFT, left=0.0, before=1.75)
AGENDA_TEXT = replace(_sans("Agenda Text", 9.5, 12.25), after=1.75, follower="Agenda Text")
ROLES = replace(AGENDA_TEXT, name="Agenda Roles", left=MAIN_X + 63, hanging=63.0, tabs=(MAIN_X + 63,))
THEME = replace(
    _sans("Theme", 9.5, 14), strong=True, left=21.0, hanging=21.0, tabs=(21.0,), after=3.5,
    keep_next=True, follower="Theme Text",
)  # fmt: skip
THEME_TEXT = replace(_sans("Theme Text", 9, 11.5), left=0.0, after=3.5, follower="Theme Text")

SPACER = Style("Spacer", Face.SANS, 2, 7, left=0.0)
FACT = Style("Cover Fact", Face.SANS, 10.25, 42, left=0.0, tabs=(38.5,), follower="Cover Fact")
SERIES = replace(_sans("Series", 10.5, 14), left=0.0, tabs=(END,), place=Place(35.0))
HEADER = replace(
    _sans("header", 8.75, 10.5), left=0.0, tabs=(END,), rule=Rule(Edge.BOTTOM, Tone.HAIR, space=5),
    follower="header",
)  # fmt: skip
FOOTER = replace(_sans("footer", 8.75, 10.5), left=0.0, tone=Tone.SOFT, tabs=(END,), follower="footer")

STYLES = (
    NORMAL, BODY, LEAD, TITLE, SUBTITLE, HEADING_1, HEADING_2, HEADING_3, FINDING, FINDING_TEXT, FINDING_LEAD, MATTER,
    CASE_TITLE, CASE_HEADING, DAY, SLOT, QUIET_SLOT, LABEL, ABOVE, DETAILS, SMALL, ADDRESS, CAPTION, TABLE_CAPTION,
    FIGURE, FOOTNOTE, ENDNOTE, *LISTS, LIST_MORE, QUOTATION_BAR, QUOTATION, QUOTATION_SOURCE, QUOTE, QUOTE_SOURCE,
    CLAUSE, COMMITMENT, SIGNATURE, NAMES_TITLE, NAME, PLACES, GLANCE, READING, LOGOS, CELL, CELL_HEAD, CELL_GROUP,
    CELL_TOTAL, DISCLAIMER, OPENING, HOURS, QUIET_HOURS, ROOM, AGENDA_TEXT, ROLES, THEME, THEME_TEXT, SPACER, FACT,
    SERIES, HEADER, FOOTER,
)  # fmt: skip

_FULL_SIZE = (26, 70)
"""letters of a title that take one line of 35 pt, two of 27 pt"""


def title(document: Document) -> Style:
    """Return the style of a document's own title: smaller the longer it is, and quiet above a day's programme."""
    if document.blocks and isinstance(document.blocks[0], AgendaDay):
        return replace(TITLE, size=13.0, leading=17.5, tone=Tone.SOFT, strong=False, after=3.5)
    if len(document.title) <= _FULL_SIZE[0]:
        return TITLE
    size, leading = (27.0, 31.5) if len(document.title) <= _FULL_SIZE[1] else (21.0, 24.5)
    return replace(TITLE, size=size, leading=leading)
