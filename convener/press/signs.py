"""Signs that tell by their shape how far something is: drawn where a press can draw, as letters elsewhere."""

from __future__ import annotations

import math
from typing import Final

from convener.press.figures import Circle, Drawing, Shape, Stroke, Tone
from convener.press.inline import Degree

SIZE: Final = 8.8
"""points across"""
LETTERS: Final = {Degree.FULL: "●", Degree.HALF: "◐", Degree.EMPTY: "○", Degree.NONE: "–"}
_CENTRE: Final = SIZE / 2
_RING: Final = 1.1
_STEPS: Final = 24


def drawn(degree: Degree) -> Drawing:
    """Return a sign as a drawing: a full circle, one whose left half is full, a ring, a dash."""
    return Drawing(SIZE, SIZE, _strokes(degree))


def _strokes(degree: Degree) -> tuple[Stroke, ...]:
    radius = _CENTRE - _RING / 2
    ring = Circle(_CENTRE, _CENTRE, radius, stroke=Tone.ACCENT, weight=_RING)
    match degree:
        case Degree.FULL:
            return (Circle(_CENTRE, _CENTRE, _CENTRE, fill=Tone.ACCENT),)
        case Degree.HALF:
            return (Shape((_left_half(radius),), fill=Tone.ACCENT), ring)
        case Degree.EMPTY:
            return (ring,)
        case Degree.NONE:
            dash = ((_CENTRE - 2.6, _CENTRE), (_CENTRE + 2.6, _CENTRE))
            return (Shape((dash,), stroke=Tone.RULE, weight=0.9, closed=False),)


def _left_half(radius: float) -> tuple[tuple[float, float], ...]:
    turns = (math.pi * (0.5 + step / _STEPS) for step in range(_STEPS + 1))
    return tuple((_CENTRE + radius * math.cos(turn), _CENTRE - radius * math.sin(turn)) for turn in turns)
