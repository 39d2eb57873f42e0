"""Door signs: a room or a breakout theme with what happens there on one day, as large as the paper allows."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from convener.press.figures import Tone
from convener.press.pdf.faces import Name
from convener.press.pdf.strips import Bar, Element
from convener.press.pdf.styles import BAR
from convener.press.stationery import fitting
from convener.press.stationery.cards import Imprint, Sign
from convener.press.stationery.fitting import Room, Row, Set
from convener.press.stationery.pen import Pen
from convener.press.stationery.tents import MARGIN, head

_HEAD: Final = 56.0
_MARK: Final = 160.0
_MARK_SPACE: Final = 35.0
_FOOT: Final = 38.0
_UNKNOWN: Final = "–"
MOST: Final = 6
"""lines of hours on one sheet"""


@dataclass(frozen=True, slots=True)
class Layout:
    """The baselines of a sheet and the sizes of its letters; `when` is the width of the column of the hours."""

    mark: float
    title: float
    largest: float
    bar: float
    day: tuple[float, float]
    hours: tuple[float, float]
    step: float
    when: float


_FEW: Final = Layout(
    mark=240, title=216, largest=112, bar=270, day=(336, 40), hours=(402, 36), step=52, when=218
)  # up to three lines of hours
_MANY: Final = Layout(mark=205, title=170, largest=84, bar=218, day=(270, 30), hours=(322, 24), step=38, when=150)
_THREE: Final = 3
_SHORT: Final = 64
"""letters that take at most two lines"""


def parts(sign: Sign) -> Iterator[Sign]:
    """Return a sign as one or, with more hours than a sheet holds, several of about equal length."""
    count = max(1, -(-len(sign.hours) // MOST))
    size = max(1, -(-len(sign.hours) // count))
    for first in range(0, max(1, len(sign.hours)), size):
        yield replace(sign, hours=sign.hours[first : first + size])


def draw(pen: Pen, root: Element, *, sign: Sign, imprint: Imprint) -> None:
    """Draw one sign on its sheet."""
    with pen.card(0, pen.sheet.width):
        _draw(pen, sign, imprint, root.child("Sect"))


def _draw(pen: Pen, sign: Sign, imprint: Imprint, section: Element) -> None:
    layout = _layout(sign)
    head(pen, imprint, _HEAD, 16)
    left = MARGIN + (_mark(pen, sign.mark, layout, section) + _MARK_SPACE if sign.mark else 0.0)
    width = pen.sheet.width - MARGIN - left
    title = Row(
        sign.title,
        Name.SANS_BOLD,
        layout.largest,
        layout.title,
        turn=layout.largest * 0.54,
        upward=True,
        most=3 if sign.mark else 2,
        tag="H1",
    )
    _place(pen, fitting.stacked((title,), Room(left, width, _HEAD + 22, layout.bar - 8)), left, section)
    pen.draw((Bar(MARGIN, layout.bar, *BAR, Tone.ACCENT),), 0)
    _below(pen, sign, layout, section)


def _layout(sign: Sign) -> Layout:
    """Return the larger letters for few hours with short words."""
    longest = max((len(hour.what) for hour in sign.hours), default=0)
    return _FEW if len(sign.hours) <= _THREE and longest <= _SHORT else _MANY


def _mark(pen: Pen, mark: str, layout: Layout, section: Element) -> float:
    """Draw the number or letter of a theme and return its width."""
    room = Room(MARGIN, (pen.sheet.width - 2 * MARGIN) / 3, _HEAD + 4, layout.bar)
    row = Row(mark, Name.SERIF, _MARK, layout.mark, Tone.ACCENT, turn=60, upward=True)
    sets = fitting.stacked((row,), room)
    _place(pen, sets, MARGIN, section)
    return max((line.width for one in sets for line in one.lines), default=0.0)


def _below(pen: Pen, sign: Sign, layout: Layout, section: Element) -> None:
    """Draw the day, the hours with what happens, and the foot."""
    width, floor = pen.sheet.width - 2 * MARGIN, pen.sheet.height - _FOOT
    start, size = layout.hours
    day = Row(sign.day, Name.SANS_STRONG, layout.day[1], layout.day[0], Tone.ACCENT, most=1)
    _place(pen, fitting.stacked((day,), Room(MARGIN, width, layout.bar + 12, start - size)), MARGIN, section)
    foot = Row(sign.foot, Name.SANS, 16, floor - 6, Tone.SOFT, upward=True)
    lowest = fitting.stacked((foot,), Room(MARGIN, width, start, floor))
    ends = lowest[0].baselines[0] - 26 if lowest else floor
    _hours(pen, sign, layout, Room(MARGIN + layout.when, width - layout.when, start - size, ends), section)
    _place(pen, lowest, MARGIN, section)


def _hours(pen: Pen, sign: Sign, layout: Layout, room: Room, section: Element) -> None:
    start, size = layout.hours
    rows = [
        Row(
            fitting.seen(hour.what) or _UNKNOWN,
            Name.SANS,
            size,
            start + number * layout.step,
            turn=size,
            most=3,
            apart=layout.step / size,
        )
        for number, hour in enumerate(sign.hours)
    ]
    least = min((one.lines[0].size for one in fitting.stacked(rows, room)), default=size)
    rows = [replace(row, largest=least, turn=least) for row in rows]
    for hour, what in zip(sign.hours, fitting.stacked(rows, room), strict=True):
        element = section.child("P")
        y, same = what.baselines[0], what.lines[0].size
        when = Row(hour.when, Name.SANS_STRONG, same, y, turn=same, most=1)
        shown = fitting.stacked((when,), Room(MARGIN, layout.when - 14, y - 2 * same, y + same))
        pen.draw(fitting.words(shown, MARGIN, 0, [element] * len(shown)), 0)
        pen.draw(fitting.words([what], room.x, 0, [element]), 0)


def _place(pen: Pen, sets: list[Set], x: float, section: Element) -> None:
    pen.draw(fitting.words(sets, x, 0, [section.child(one.row.tag) for one in sets]), 0)
