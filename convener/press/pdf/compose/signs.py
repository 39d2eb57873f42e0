"""Signs that tell by their shape: in a cell of their own, and explained in a line above their table."""

from __future__ import annotations

from dataclasses import replace

from convener.press import signs
from convener.press.inline import Degree, Sign, Spans
from convener.press.pdf import styles
from convener.press.pdf.faces import visible
from convener.press.pdf.setter import Room, Setter, single
from convener.press.pdf.strips import Element, Mark, Picture, Strip, Words

_APART = 17.5
_BASELINE = 9.0
_TOP = _BASELINE - 3.3 - signs.SIZE / 2
"""so that a sign stands on the middle of small letters"""


def alone(spans: Spans) -> Sign | None:
    """Return the sign that is all there is."""
    first = spans[0] if len(spans) == 1 else None
    return first if isinstance(first, Sign) else None


def cell(sign: Sign, room: Room) -> list[Strip]:
    """Set a sign in the middle of a cell; it is heard as its words."""
    element = room.parent.child("Figure", alt=visible(sign.words).strip() or "–")
    x = room.x + (room.width - signs.SIZE) / 2
    return [Strip(styles.TABLE.leading, (_picture(sign.degree, x, element),))]


def centred(strips: list[Strip], room: Room) -> list[Strip]:
    """Move the lines of a cell to its middle."""
    for strip in strips:
        strip.marks = tuple(
            replace(mark, x=mark.x + (room.width - mark.line.width) / 2) if isinstance(mark, Words) else mark
            for mark in strip.marks
        )
    return strips


def legend(setter: Setter, told: tuple[Sign, ...], room: Room) -> list[Strip]:
    """Explain signs in as many lines as they need."""
    lines: list[list[Mark]] = []
    x = room.x + room.width
    paragraph = room.parent.child("P")
    for sign in told:
        words = single(f"{sign.words} ", styles.SOFT, turned=setter.way.turned)
        wide = signs.SIZE + styles.UNIT + words.width
        if x + wide > room.x + room.width or not lines:
            lines.append([])
            x = room.x
        lines[-1] += [
            _picture(sign.degree, x, None),
            Words(words, x + signs.SIZE + styles.UNIT, _BASELINE, paragraph),
        ]
        x += wide + _APART
    return [Strip(styles.LINE, tuple(marks)) for marks in lines]


def _picture(degree: Degree, x: float, element: Element | None) -> Picture:
    return Picture(signs.drawn(degree), x, _TOP, signs.SIZE, signs.SIZE, element)
