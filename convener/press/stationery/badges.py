"""One badge, drawn: series, name in two sizes, place, office, and what its bearer is in a strip of words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from convener.press.figures import Tone
from convener.press.pdf.faces import Name
from convener.press.pdf.strips import Element, Words
from convener.press.pdf.styles import Style
from convener.press.stationery import fitting
from convener.press.stationery.cards import Badge, Imprint, Standing
from convener.press.stationery.codes import Modules
from convener.press.stationery.fitting import Room, Row
from convener.press.stationery.pen import Pen
from convener.press.stationery.sheets import MM

HEIGHT: Final = 62 * MM
"""the badge whose baselines are the measure; others scale them by their height"""
WIDTH: Final = 90 * MM
_PADDING: Final = 17.0
_STRIP: Final = 18.0
_LOW: Final = 48 * MM
"""lower badges have no line of the series"""
_CODE_SHARE: Final = 0.7
_LOOK: Final = {
    Standing.PARTICIPANT: (None, Tone.INK),
    Standing.SPEAKER: (Tone.ACCENT, Tone.WHITE),
    Standing.HOST: (Tone.TINT_22, Tone.INK),
    Standing.STAFF: (None, Tone.INK),
}


@dataclass(frozen=True, slots=True)
class Box:
    """Where a badge stands: its upper left corner and its size in points."""

    x: float
    y: float
    width: float
    height: float

    @property
    def scale(self) -> float:
        """How large its letters and baselines are against the measure."""
        return min(self.height / HEIGHT, max(self.width / WIDTH, 1.0))

    @property
    def padding(self) -> float:
        """What stays white at its sides."""
        return min(max(_PADDING * self.scale, 8.0), 0.08 * self.width)


def draw(pen: Pen, badge: Badge, imprint: Imprint, box: Box, parent: Element | None) -> None:
    """Draw the face of a badge; without a parent in the structure it is a repetition, and nothing to be heard."""
    scale, padding, room = box.scale, box.padding, _room(box)
    if box.height >= _LOW:
        _head(pen, imprint, box)
    rows = _rows(badge, scale)
    sets = fitting.stacked(rows, room)
    elements = [parent.child(one.row.tag) if parent else None for one in sets]
    pen.draw(fitting.words(sets, box.x + padding, box.y, elements), 0)
    _strip(pen, badge, box, parent.child("P") if parent else None)


def draw_code(pen: Pen, badge: Badge, modules: Modules, box: Box, parent: Element, *, alt: str, scan: str) -> None:
    """Draw the back of a badge that bears a code: the code at the left, whose it is beside it.

    `alt` tells the code to those who cannot see it, `scan` what it is for.
    """
    padding = box.padding
    side = min(_CODE_SHARE * box.height, 0.55 * box.width)
    top = (box.height - side) / 2
    figure = parent.child("Figure", alt=alt)
    pen.code(modules, figure, (box.x + padding, box.y + top), side)
    x = 2 * padding + side
    room = Room(x, box.width - x - padding, top - 2, top + side + 2)
    rows = (
        Row(badge.name, Name.SANS_BOLD, 17, top + 14, turn=12),
        Row(badge.rest, Name.SANS, 14, top + 30, turn=11),
        Row(scan, Name.SANS, fitting.LEAST, top + side - 14, Tone.SOFT, upward=True, most=3),
    )
    sets = fitting.stacked(rows, room)
    elements = [parent.child("P") for _ in sets]
    pen.draw(fitting.words(sets, box.x + x, box.y, elements), 0)


def _room(box: Box) -> Room:
    low = box.height < _LOW
    top, above_strip = (6.0, 1.0) if low else (27 * box.scale, 4 * box.scale)
    floor = box.height - _strip_height(box) - above_strip
    return Room(box.padding, box.width - 2 * box.padding, top, floor)


def _rows(badge: Badge, scale: float) -> tuple[Row, ...]:
    """The texts with their baselines; a single name stands in the middle of where two would."""
    return (
        Row(
            badge.name,
            Name.SANS_BOLD,
            _half(34 * scale),
            (66 if badge.rest else 78) * scale,
            turn=_half(21 * scale),
            upward=True,
            tag="H1",
        ),
        Row(badge.rest, Name.SANS, _half(21 * scale), 91 * scale, turn=_half(14 * scale)),
        Row(badge.place, Name.SANS_STRONG, _half(14 * scale), 122 * scale, Tone.ACCENT, apart=1.36),
        Row(badge.office, Name.SANS, _half(11.5 * scale), (138 if badge.place else 122) * scale, most=3),
    )


def _half(size: float) -> float:
    """A size in half points, not below the least."""
    return max(fitting.LEAST, round(size * 2) / 2)


def _head(pen: Pen, imprint: Imprint, box: Box) -> None:
    size = max(7.5, 8.75 * box.scale)
    width = box.width - 2 * box.padding
    corner = fitting.line(imprint.corner, Style(Name.SANS, size, size, Tone.SOFT), width / 2)
    head = fitting.line(imprint.head, Style(Name.SANS_STRONG, size, size, Tone.ACCENT), width - corner.width - size)
    y = box.y + 21 * box.scale
    right = box.x + box.width - box.padding - corner.width
    pen.draw((Words(head, box.x + box.padding, y, None), Words(corner, right, y, None)), 0)


def _strip_height(box: Box) -> float:
    return max(13.0, _STRIP * box.scale)


def _strip(pen: Pen, badge: Badge, box: Box, element: Element | None) -> None:
    height = _strip_height(box)
    top = box.y + box.height - height
    field, tone = _LOOK[badge.standing]
    if field:
        pen.bar(box.x, top, box.width, height, field)
    elif badge.standing is Standing.STAFF:
        pen.bar(box.x, top, box.width, 2, Tone.INK)
    else:
        pen.bar(box.x + box.padding, top, box.width - 2 * box.padding, 0.5, Tone.RULE)
    size = max(9.0, 9.5 * box.scale)
    said = badge.word or badge.standing.value
    word = fitting.line(said, Style(Name.SANS_STRONG, size, size, tone), box.width - 2 * box.padding)
    pen.draw((Words(word, box.x + box.padding, top + height / 2 + 0.36 * size, element),), 0)
