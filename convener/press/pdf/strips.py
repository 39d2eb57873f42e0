"""What a page is stacked from: bands that cannot be divided, the marks they carry, and what may not be parted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum
from itertools import pairwise

from convener.press.figures import Drawing, Photograph, Tone
from convener.press.pdf.pieces import Line


@dataclass(slots=True, eq=False)
class Element:
    """A node of the structure tree (ISO 32000-1 §14.8.4): what a part of the page is to a reader who hears it."""

    tag: str
    parent: Element | None = None
    kids: list[Element | tuple[int, int]] = field(default_factory=list)
    """elements, and what was drawn for this one: (page from 0, number on that page)"""
    alt: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    note: int = 0
    actual: str = ""
    """the words as they are read, where they are drawn in another order"""
    language: str = ""
    """of its words (BCP 47), if not that of the paper"""

    def child(self, tag: str, alt: str = "") -> Element:
        """Add an element under this one."""
        one = Element(tag, self, alt=alt)
        self.kids.append(one)
        return one


@dataclass(frozen=True, slots=True)
class Words:
    """A line of words; y is its baseline."""

    line: Line
    x: float
    y: float
    element: Element | None


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled rectangle: a rule, a bar, a field."""

    x: float
    y: float
    width: float
    height: float
    tone: Tone


@dataclass(frozen=True, slots=True)
class Picture:
    """A photograph or a drawing, fitted into a rectangle."""

    image: Photograph | Drawing
    x: float
    y: float
    width: float
    height: float
    element: Element | None


Mark = Words | Bar | Picture


class Hold(IntEnum):
    """How firmly a band holds on to the one below."""

    NONE = 0
    KEPT = 1
    """together if a page can hold it all"""
    FIRM = 2
    """two lines of a paragraph, a heading and its text"""


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Bands that belong together over pages: `head` is repeated where they go on, `tone` lies beneath them."""

    head: tuple[Strip, ...] = ()
    tone: Tone | None = None


@dataclass(slots=True, eq=False)
class Strip:
    """A band of the text block, `height` points high; marks count from its upper left corner."""

    height: float
    marks: tuple[Mark, ...] = ()
    above: float = 0.0
    below: float = 0.0
    hold: Hold = Hold.NONE
    notes: tuple[int, ...] = ()
    anchors: tuple[str, ...] = ()
    side: tuple[Strip, ...] = ()
    clear: bool = False
    """waits until the side column above has ended"""
    group: Group | None = None
    fresh: bool = False
    """begins a new page"""
    snap: float = 0.0
    """stands on a multiple of so many points below the top of the text"""
    outline: tuple[int, str] | None = None
    """its level and title in the outline"""


def height(strips: Sequence[Strip]) -> float:
    """Return how high bands are when stacked."""
    total = sum(strip.height for strip in strips)
    return total + sum(max(one.below, two.above) for one, two in pairwise(strips))


def spaced(strips: list[Strip], above: float = 0.0, below: float = 0.0) -> list[Strip]:
    """Ask for space around bands; where two ask, the larger wins."""
    if strips:
        strips[0].above = max(strips[0].above, above)
        strips[-1].below = max(strips[-1].below, below)
    return strips


def held(strips: list[Strip], hold: Hold = Hold.KEPT, *, last: bool = False) -> list[Strip]:
    """Hold bands together; with `last`, also to what follows them."""
    for strip in strips if last else strips[:-1]:
        strip.hold = max(strip.hold, hold)
    return strips


FEW_ROWS = 6
"""so many rows are not divided over pages"""


def rows_held(rows: list[list[Strip]]) -> list[Strip]:
    """Return rows one below the other: a few stay together, of more at least two stand on either side of a page's end.

    What no page can hold is divided all the same.
    """
    last = len(rows) - 1
    for place, row in enumerate(rows):
        if last < FEW_ROWS or place in {0, last - 1}:
            held(row, last=place < last)
    return [strip for row in rows for strip in row]


def moved(strip: Strip, down: float) -> tuple[Mark, ...]:
    """Return a band's marks so many points lower."""
    return tuple(replace(mark, y=mark.y + down) for mark in strip.marks) if down else strip.marks


def merged(columns: Sequence[Sequence[Strip]]) -> Strip:
    """Return one band in which columns stand side by side; each mark already knows its own x."""
    marks: list[Mark] = []
    notes: list[int] = []
    anchors: list[str] = []
    deepest = 0.0
    for column in columns:
        y, below = 0.0, 0.0
        for place, strip in enumerate(column):
            y += max(below, strip.above) if place else 0.0
            marks += moved(strip, y)
            notes += strip.notes
            anchors += strip.anchors
            y += strip.height
            below = strip.below
        deepest = max(deepest, y)
    return Strip(deepest, tuple(marks), notes=tuple(sorted(notes)), anchors=tuple(anchors))


SLICE = 170.0
"""columns higher than this are divided into bands of about this height"""


def beside(columns: Sequence[Sequence[Strip]]) -> list[Strip]:
    """Return bands in which columns stand side by side, divided where they are too high for one band."""
    rest = [list(column) for column in columns if column]
    if not rest:
        return []
    if max(height(column) for column in rest) <= SLICE * 1.5:
        return [merged(rest)]
    bands: list[Strip] = []
    while any(rest):
        bands.append(merged([_taken(column) for column in rest]))
    return bands


def _taken(column: list[Strip]) -> list[Strip]:
    """Take from a column as many strips as one slice holds, at least one."""
    count, deep = 0, 0.0
    while count < len(column) and (not count or deep + column[count].height <= SLICE):
        deep += column[count].height + column[count].below
        count += 1
    taken = column[:count]
    del column[:count]
    return taken
