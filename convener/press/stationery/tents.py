"""Name tents: one sheet folded once, the name on both faces, the upper one on its head."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from convener.press.figures import Tone
from convener.press.pdf.faces import Name
from convener.press.pdf.strips import Bar, Element, Words
from convener.press.pdf.styles import BAR, Style
from convener.press.stationery import fitting
from convener.press.stationery.cards import Imprint, Tent
from convener.press.stationery.fitting import Room, Row
from convener.press.stationery.pen import Pen

MARGIN: Final = 56.0
_HEAD: Final = 42.0
_NAME: Final = 148.0
_BAR_BELOW: Final = 30.0
_OFFICE: Final = 222.0
_COUNTRY: Final = 258.0
_FLOOR: Final = 18.0
"""white at the foot of a face, where the paper bends least and thumbs hold it"""
_TICK: Final = 24.0
_DASH: Final = 3.0


def draw(pen: Pen, root: Element, *, tent: Tent, imprint: Imprint) -> None:
    """Draw both faces of a tent and the ticks to fold by; only the lower face is heard."""
    section = root.child("Sect")
    with pen.card(0, pen.sheet.width):
        _face(pen, tent, imprint, section)
    with pen.turned(), pen.card(0, pen.sheet.width):
        _face(pen, tent, imprint, None)
    pen.draw(_ticks(pen.sheet.width, pen.sheet.height / 2), 0)


def head(pen: Pen, imprint: Imprint, y: float, size: float = 12.0) -> None:
    """Draw the line at the top of a face: the series at the left, place and year at the right."""
    width = pen.sheet.width - 2 * MARGIN
    corner = fitting.line(imprint.corner, Style(Name.SANS, size, size, Tone.SOFT), width / 2)
    series = fitting.line(imprint.head, Style(Name.SANS_STRONG, size, size, Tone.ACCENT), width - corner.width - 14)
    pen.draw((Words(series, MARGIN, y, None), Words(corner, MARGIN + width - corner.width, y, None)), 0)


def _face(pen: Pen, tent: Tent, imprint: Imprint, parent: Element | None) -> None:
    fold, width = pen.sheet.height / 2, pen.sheet.width - 2 * MARGIN
    head(pen, imprint, fold + _HEAD)
    names = fitting.stacked(
        (Row(tent.name, Name.SANS_BOLD, 84, _NAME, turn=44, upward=True, tag="H1"),),
        Room(MARGIN, width, _HEAD + 8, _NAME + 0.3 * 84),
    )
    bar = (names[-1].baselines[-1] if names else _NAME) + _BAR_BELOW
    rows = (
        Row(tent.office, Name.SANS_STRONG, 30, _OFFICE, Tone.ACCENT, turn=23),
        Row(tent.country, Name.SANS, 30, _COUNTRY if tent.office else _OFFICE, turn=23, most=1),
    )
    below = fitting.stacked(rows, Room(MARGIN, width, bar + BAR[1] + 4, fold - _FLOOR))
    for sets in (names, below):
        elements = [parent.child(one.row.tag) if parent else None for one in sets]
        pen.draw(fitting.words(sets, MARGIN, fold, elements), 0)
    pen.draw((Bar(MARGIN, fold + bar, *BAR, Tone.ACCENT),), 0)


def _ticks(width: float, fold: float) -> Iterator[Bar]:
    """Dashes at both edges of the paper; nothing crosses the fold between them."""
    for start in (0.0, width - _TICK):
        for number in range(int(_TICK / _DASH / 2)):
            yield Bar(start + 2 * number * _DASH, fold - 0.2, _DASH, 0.4, Tone.RULE)
