"""The blocks a paper is made of; each says what it is, and the press decides how it looks."""

from __future__ import annotations

from dataclasses import dataclass

from convener.press.cues import CueSheet
from convener.press.declarations import Clause, Commitments, Endorsements, Signatures
from convener.press.figures import Drawing, Photograph
from convener.press.inline import Link, Sign, Spans
from convener.press.parts import (
    Attribution,
    Body,
    Column,
    Country,
    Detail,
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


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a part (level 1 to 3); `label` stands before it, `remark` is a small text beside it."""

    level: int
    spans: Spans
    anchor: str = ""
    label: str = ""
    remark: Spans = ()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of running text."""

    spans: Spans
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list; lists inside it are blocks of it."""

    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list, marked in one of six ways, counted from `start`."""

    items: tuple[Item, ...]
    numbering: Numbering = Numbering.DASH
    start: int = 1


@dataclass(frozen=True, slots=True)
class Finding:
    """A numbered result: title and/or lead sentence, text and points, whom it addresses, and what it rests on."""

    number: str
    title: Spans = ()
    lead: Spans = ()
    blocks: tuple[Block, ...] = ()
    addressee: str = ""
    evidence: tuple[Spans, ...] = ()  # short lines: “9 statements”, “6 towns”, Pages(…)
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Sitting:
    """A session as told afterwards: label, title (of level 1 or 2), facts (kind, day, hour, room), who, narrative."""

    title: Spans
    label: str = ""
    facts: tuple[str, ...] = ()
    groups: tuple[Group, ...] = ()
    blocks: tuple[Block, ...] = ()
    anchor: str = ""
    level: int = 2


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of one speaker, without quotation marks (the press sets them); `pull` sets it apart as a pull quotation."""

    spans: Spans
    by: Attribution | None = None
    emphasis_added: bool = False
    pull: bool = True


@dataclass(frozen=True, slots=True)
class Examples:
    """One-line examples under a heading: “Other city examples”."""

    title: Spans
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class Matter:
    """A titled part whose title stands beside its blocks: next steps, reading, partners, contact; parts of a case."""

    title: str
    blocks: tuple[Block, ...]
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class CaseStudy:
    """A place's box: `label`, heading, introduction, its matters (Challenge, Approach, Impact), a link to read on."""

    title: Spans
    matters: tuple[Matter, ...]
    label: str = "Case study"
    intro: Spans = ()
    read_on: Link | None = None
    read_on_label: str = "Read on"
    figure: Figure | None = None
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under one head that repeats on each page; `wide` tables take the whole block, `total` closes the sum.

    `signs` are explained above it; `again` stands over the head where it goes on, on a page handed round alone.
    """

    columns: tuple[Column, ...]
    bodies: tuple[Body, ...]
    total: tuple[Spans, ...] = ()
    caption: Spans = ()
    wide: bool = True
    anchor: str = ""
    signs: tuple[Sign, ...] = ()
    again: str = ""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture, chart or map; `alt` says to those who cannot see it what it shows and is not the caption."""

    image: Photograph | Drawing
    alt: str
    label: str = ""
    caption: Spans = ()
    credit: str = ""
    width: Width = Width.MAIN
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Figures:
    """Two figures (or more, two by two) side by side."""

    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """Places by country, in columns; sorted already."""

    countries: tuple[Country, ...]
    title: Spans = ()


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """A slot of the day, hours as printed (empty if unknown); `quiet` for meals, breaks, registration.

    The `abstract` is told where there is room for it; the other blocks always are.
    """

    title: Spans
    start: str = ""
    end: str = ""
    room: str = ""
    label: str = ""
    groups: tuple[Group, ...] = ()
    abstract: tuple[Block, ...] = ()
    blocks: tuple[Block, ...] = ()
    themes: tuple[Theme, ...] = ()
    quiet: bool = False
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """A day of the programme; begins a page in print, or follows the day before where it is `flowing`.

    To bring a day onto one page a press may leave out abstracts, then set places for offices; a flowing day has no
    page of its own to fit, and says all. One that holds `together` turns the page rather than be divided.
    """

    title: str
    items: tuple[AgendaItem, ...]
    remark: Spans = ()
    anchor: str = ""
    flowing: bool = False
    together: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """Publications and films, in the order to print."""

    publications: tuple[Publication, ...]


@dataclass(frozen=True, slots=True)
class Logos:
    """Partners' marks and the sentences that give them credit."""

    logos: tuple[Logo, ...]
    credits: tuple[Spans, ...] = ()


@dataclass(frozen=True, slots=True)
class Disclaimer:
    """What the document does not claim; `opening` puts it at the foot of the first page."""

    label: str
    spans: Spans
    opening: bool = False


@dataclass(frozen=True, slots=True)
class AtAGlance:
    """All findings in one line each."""

    title: Spans
    entries: tuple[Glance, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """Any blocks with details in the side column; the details follow their text over pages."""

    side: tuple[Detail, ...]
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter on pages of its own; `contact` is how to answer, `address` the recipient's, a line each."""

    sender: str
    address: tuple[str, ...]
    subject: Spans
    blocks: tuple[Block, ...]
    date: str = ""
    contact: tuple[Spans, ...] = ()
    signed: tuple[Attribution, ...] = ()
    logo: Logo | None = None


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


Block = (
    Heading
    | Paragraph
    | Items
    | Finding
    | Sitting
    | Quotation
    | Examples
    | CaseStudy
    | Matter
    | Table
    | Figure
    | Figures
    | Places
    | Endorsements
    | Clause
    | Commitments
    | Signatures
    | AgendaDay
    | CueSheet
    | Reading
    | Logos
    | Disclaimer
    | AtAGlance
    | Beside
    | Letter
    | PageBreak
)
