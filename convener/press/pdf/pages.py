"""Bands become pages: nothing is parted that belongs together, nothing overflows, notes stand at the foot."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from convener.press.pdf.strips import Group, Hold, Strip, Words, height
from convener.press.pdf.styles import TOP

NOTES_ABOVE = 14.0
NOTES_RULE = 7.0
"""from the rule above the notes to their first line's box"""
SIDE_GAP = 10.5
SIDE_SHARE = 84.0
"""so much of a side text (or all of it) must fit beside the beginning of its text"""
SLACK = 0.05
_FEW = 12
_SHORT = 84.0
"""what is less than six lines on a last page is drawn in"""
_TIGHTER = (0.94, 0.88, 0.82)
"""by how much of their spaces bands may be drawn together for that"""


@dataclass(slots=True)
class Page:
    """What stands on one page, each band with the y of its upper edge, from the paper's upper edge."""

    top: float
    bottom: float
    bands: list[tuple[Strip, float]] = field(default_factory=list)
    fields: dict[Group, tuple[float, float]] = field(default_factory=dict)
    notes: list[tuple[Strip, float]] = field(default_factory=list)
    notes_rule: float = 0.0


class Pages:
    """Places bands from top to bottom, page after page."""

    def __init__(
        self, bottom: float, notes: Callable[[int], list[Strip]], first: Page, called: Sequence[int] = ()
    ) -> None:
        self.pages = [first]
        self._bottom = bottom
        self._notes_of = notes
        self._begun: set[Group] = set()
        self._note_strips: list[Strip] = []
        self._carried_notes: list[Strip] = []
        self._side: list[Strip] = []
        self._restart(first)
        for number in called:
            self._call(number, first.top)

    def fill(self, strips: Sequence[Strip]) -> list[Page]:
        """Place all bands and return the pages."""
        for chunk in _chunks(strips, Hold.NONE):
            self._place(chunk, Hold.NONE)
        while self._side or self._carried_notes:
            self._turn()
        self._close_notes()
        return self.pages

    def _restart(self, page: Page) -> None:
        self._page = page
        self._y = page.top
        self._below = 0.0
        self._side_end = 0.0
        self._empty = True
        self._note_strips = self._carried_notes
        self._carried_notes = []
        room = page.bottom - page.top - NOTES_ABOVE - NOTES_RULE
        while self._note_strips and height(self._note_strips) > room:
            self._carried_notes.insert(0, self._note_strips.pop())
        self._place_side(page.top)

    def _turn(self) -> None:
        self._close_notes()
        page = Page(TOP, self._bottom)
        self.pages.append(page)
        self._restart(page)

    def _place(self, chunk: Sequence[Strip], hold: Hold) -> None:
        if chunk[0].fresh and not self._empty:
            self._turn()
        while self._side and (chunk[0].clear or chunk[0].side):
            self._turn()
        while not self._fits(chunk):
            if self._too_high(chunk):
                self._divide(chunk, hold)
                return
            self._turn()
        self._put(chunk)

    def _divide(self, chunk: Sequence[Strip], hold: Hold) -> None:
        if len(chunk) == 1:
            if not self._empty:
                self._turn()
            self._put(chunk)
            return
        looser = Hold(hold + 1) if hold < Hold.FIRM else Hold.FIRM
        parts = [[strip] for strip in chunk] if hold is Hold.FIRM else list(_chunks(chunk, looser))
        for part in parts:
            self._place(part, looser)

    def _too_high(self, chunk: Sequence[Strip]) -> bool:
        """Tell whether not even an empty page would hold these bands."""
        room = self._bottom - TOP - height(self._head(chunk))
        whole = self._page.top <= TOP and self._page.bottom >= self._bottom
        return (self._empty and whole) or _stacked(chunk)[1] + self._notes_height(chunk, alone=True) > room

    def _fits(self, chunk: Sequence[Strip]) -> bool:
        start = self._start(chunk)
        side = min(height(chunk[0].side), SIDE_SHARE)
        deep = max(height(self._head(chunk)) + _stacked(chunk)[1], side)
        return start + deep + self._notes_height(chunk) <= self._page.bottom + SLACK

    def _start(self, chunk: Sequence[Strip]) -> float:
        first = chunk[0]
        start = self._y if self._empty else self._y + max(self._below, first.above)
        if first.clear or first.side:
            start = max(start, self._side_end + _side_gap(first)) if self._side_end else start
        if first.snap:
            start = TOP + math.ceil((start - TOP - SLACK) / first.snap) * first.snap
        return start

    def _head(self, chunk: Sequence[Strip]) -> tuple[Strip, ...]:
        """Return the bands to repeat before these: the head of a table or a case that goes on after a page break."""
        group = chunk[0].group
        if group and self._empty and group in self._begun and height(group.head) < (self._bottom - TOP) / 2:
            return group.head
        return ()

    def _put(self, chunk: Sequence[Strip]) -> None:
        head = self._head(chunk)
        y = self._start(chunk)
        if head and chunk[0].group:
            self._lay_field(chunk[0].group, y, y)
        for strip in head:
            self._stand(strip, y)
            y += strip.height
        offsets, deep = _stacked(chunk)
        for strip, down in zip(chunk, offsets, strict=True):
            self._stand(strip, y + down)
        self._y = y + deep
        self._below = chunk[-1].below
        self._empty = False

    def _stand(self, strip: Strip, y: float) -> None:
        if strip.side:  # drawn first, so that the text beside it is copied in one piece
            self._side = list(strip.side)
            self._place_side(y)
        self._page.bands.append((strip, y))
        if strip.group:
            self._begun.add(strip.group)
            self._lay_field(strip.group, y, y + strip.height)
        for number in strip.notes:
            self._call(number, y + strip.height)

    def _lay_field(self, group: Group, top: float, bottom: float) -> None:
        if group.tone:
            begun, _ = self._page.fields.get(group, (top, top))
            self._page.fields[group] = (begun, bottom)

    def _place_side(self, y: float) -> None:
        below = 0.0
        begun = False
        while self._side:
            strip = self._side[0]
            gap = max(below, strip.above) if begun else 0.0
            if begun and y + gap + _held_height(self._side) > self._page.bottom + SLACK:
                break
            y += gap
            self._page.bands.append((self._side.pop(0), y))
            y += strip.height
            for number in strip.notes:
                self._call(number, max(y, self._y))
            below, begun = strip.below, True
        if begun:
            self._side_end = y

    def _call(self, number: int, y: float) -> None:
        strips = self._notes_of(number)
        while strips:
            used = height(self._note_strips) + strips[0].height + NOTES_ABOVE + NOTES_RULE
            if self._carried_notes or y + used > self._page.bottom + SLACK:
                break
            self._note_strips.append(strips.pop(0))
        self._carried_notes += strips

    def _notes_height(self, chunk: Sequence[Strip], *, alone: bool = False) -> float:
        called = [note for strip in chunk for number in strip.notes for note in self._notes_of(number)]
        notes = called if alone else [*self._note_strips, *called]
        return height(notes) + NOTES_ABOVE + NOTES_RULE if notes else 0.0

    def _close_notes(self) -> None:
        if not self._note_strips:
            return
        y = self._page.bottom - height(self._note_strips)
        self._page.notes_rule = y - NOTES_RULE
        for place, strip in enumerate(self._note_strips):
            y += max(self._note_strips[place - 1].below, strip.above) if place else 0.0
            self._page.notes.append((strip, y))
            y += strip.height
        self._note_strips = []


def filled(strips: Sequence[Strip], begun: Callable[[], Pages]) -> list[Page]:
    """Place all bands from a beginning; a few lines on a page of their own are drawn in where tighter spaces do it."""
    pages = begun().fill(strips)
    if _ends_short(pages):
        for share in _TIGHTER:
            tried = begun().fill([replace(one, above=one.above * share, below=one.below * share) for one in strips])
            if len(tried) < len(pages):
                return tried
    return pages


def _ends_short(pages: Sequence[Page]) -> bool:
    """Tell whether the last page holds a few lines that no page break has put there."""
    *before, last = pages
    if not before or not last.bands or any(strip.fresh for strip, _ in last.bands):
        return False
    return max(y + strip.height for strip, y in last.bands) < last.top + _SHORT and not last.notes


def _held_height(strips: Sequence[Strip]) -> float:
    """Return how high the first band is with those it is held to, if these are a few."""
    together = 1
    while together < min(len(strips), _FEW) and strips[together - 1].hold:
        together += 1
    return height(strips[:together]) if together < _FEW else strips[0].height


def _side_gap(strip: Strip) -> float:
    """Return how far below a side text a band stands that has waited for it: a text nearer than below one of its own.

    Rules, pictures and boxes have no air of their own.
    """
    begins = any(not isinstance(mark, Words) and mark.y <= 0 for mark in strip.marks)
    return max(SIDE_GAP, strip.above if begins else strip.above * 0.6)


def _stacked(chunk: Sequence[Strip]) -> tuple[list[float], float]:
    """Return how far below the first each band stands, and how high all are; side texts are waited for."""
    offsets: list[float] = []
    y = below = side_end = 0.0
    for place, strip in enumerate(chunk):
        y += max(below, strip.above) if place else 0.0
        if side_end and (strip.clear or strip.side):
            y = max(y, side_end + _side_gap(strip))
        if strip.side:
            side_end = y + height(strip.side)
        offsets.append(y)
        y += strip.height
        below = strip.below
    return offsets, y


def _chunks(strips: Sequence[Strip], hold: Hold) -> Iterator[list[Strip]]:
    """Give the bands in runs that are held together more firmly than `hold`."""
    chunk: list[Strip] = []
    for strip in strips:
        if chunk and strip.fresh:
            yield chunk
            chunk = []
        chunk.append(strip)
        if strip.hold <= hold:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
