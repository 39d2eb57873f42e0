"""Words fitted into a card: as large as its measures allow, smaller in half points, then in two lines."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from convener.press.figures import Tone
from convener.press.pdf import faces
from convener.press.pdf.faces import Name
from convener.press.pdf.lines import broken
from convener.press.pdf.pieces import Line, Piece, Way
from convener.press.pdf.strips import Element, Words
from convener.press.pdf.styles import Rag, Style

LEAST: Final = 10.0
"""points; nobody reads smaller letters on somebody else's chest"""
_HALF: Final = 0.5
_STEP: Final = 1.14
"""leading of one text"""
_APART: Final = 1.19
"""leading between two texts"""
_TOP: Final = 0.9
"""what letters with their marks rise above the baseline"""
_FOOT: Final = 0.26
"""what letters reach below it"""
_HANG: Final = 0.03
"""how far the bold letters of names hang left of the edge, for their side bearing, as a part of their size"""
_STRENGTHS: Final = (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36, 0.28, 0.2)
_SPACE: Final = re.compile(r"[^\S\u00a0]+")
_PARTS: Final = re.compile(r"[^\S\u00a0]+|(?<=[-–—/])")
_CUT: Final = "…"
_ENDLESS: Final = 1e6
_WAY: Final = Way(ranged=False)
"""all texts of a card begin on one edge, whichever way they run"""


@dataclass(frozen=True, slots=True)
class Row:
    """A text of a card: its face and tone, its largest size, the baseline it prefers (points below the card's top).

    Below the size `turn` it breaks into two lines before it gets smaller; `upward`, the baseline is that of its last
    line; it never takes more than `most` lines.
    """

    text: str
    name: Name
    largest: float
    baseline: float
    tone: Tone = Tone.INK
    turn: float = LEAST
    upward: bool = False
    most: int = 2
    tag: str = "P"
    apart: float = _APART
    """leading below the text above, as a part of the size"""

    def style(self, size: float) -> Style:
        """The style of its lines in a size."""
        return Style(self.name, size, size * _STEP, self.tone, Rag.BALANCED)


@dataclass(frozen=True, slots=True)
class Set:
    """A row with its lines, all in one size, and their baselines."""

    row: Row
    lines: tuple[Line, ...]
    baselines: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Room:
    """Where rows may stand: from x to x + width, between top and floor (points from the card's upper left corner)."""

    x: float
    width: float
    top: float
    floor: float


def stacked(rows: Sequence[Row], room: Room) -> list[Set]:
    """Return the rows fitted one below the other; all their letters stand within the room.

    They keep their baselines where they can, then move apart, then up, then get smaller, and only when all this does
    not help does the end of the last ones fall away behind an ellipsis.
    """
    rows = [replace(row, text=shown) for row in rows if (shown := seen(row.text))]
    for tried in _attempts(rows):
        sets = _baselines([_fitted(row, room.width) for row in tried], room)
        if sets is not None:
            return sets
    return []


def words(sets: Sequence[Set], x: float, y: float, elements: Sequence[Element | None]) -> Iterator[Words]:
    """Return the lines of fitted rows as marks, with an element for each row (or none: an artifact)."""
    for one, element in zip(sets, elements, strict=True):
        for made, baseline in zip(one.lines, one.baselines, strict=True):
            hang = made.size * _HANG if one.row.name is Name.SANS_BOLD else 0.0
            yield Words(made, x - hang, y + baseline, element)


def seen(text: str) -> str:
    """Return what paper shows of a text: one line, letters with their marks as one, empty where nothing is seen."""
    return _SPACE.sub(" ", unicodedata.normalize("NFC", faces.visible(text))).strip()


def line(text: str, style: Style, width: float) -> Line:
    """Return one line: smaller in half points until it fits."""
    row = Row(seen(text), style.name, style.size, 0, style.tone, most=1)
    if not row.text:
        return Line([], 0.0, style.size)
    size = min(style.size, _whole_size(row, width))
    return broken((_piece(row),), replace(style, size=max(size, _HALF)), width + _HALF, _WAY)[0]


def _attempts(rows: Sequence[Row]) -> Iterator[list[Row]]:
    for strength in _STRENGTHS:
        yield [replace(row, largest=_halved(row.largest * strength), turn=_halved(row.turn * strength)) for row in rows]
    small = [replace(row, largest=LEAST, turn=LEAST) for row in rows]
    for most in (2, 1):
        for place in range(len(small) - 1, -1, -1):
            small[place] = replace(small[place], most=min(most, small[place].most))
            yield list(small)
    for count in range(len(small) - 1, 0, -1):
        yield small[:count]


def _halved(size: float) -> float:
    """Return a size in half points, not below the least."""
    return max(LEAST, size // _HALF * _HALF)


def _fitted(row: Row, width: float) -> Set:
    natural = _natural(row)
    size = min(row.largest, _whole_size(row, width))
    if size >= row.turn:
        return _as_set(row, _lines(row, size, width))
    sizes = [size for size in _sizes(min(row.turn, row.largest)) if natural * size <= row.most * width]
    longest = _longest(row) if sizes else 0.0
    whole = [size for size in sizes if longest * size <= width]
    for size in (*whole, *sizes):
        lines = _lines(row, size, width)
        if len(lines) <= row.most:
            return _as_set(row, lines)
    return _as_set(row, _shortened(row, width))


def _sizes(largest: float) -> Iterator[float]:
    size = largest
    while size > LEAST:
        yield size
        size -= _HALF
    yield LEAST


def _natural(row: Row, text: str = "") -> float:
    """Return how wide a row, or a part of it, is on one line, in a size of one point."""
    lines = broken((Piece(text or row.text, row.name, row.tone),), row.style(1), _ENDLESS, _WAY)
    return lines[0].width if lines else 0.0


def _whole_size(row: Row, width: float) -> float:
    """Return the largest size, in half points, in which a row is one line."""
    natural = _natural(row)
    return width / natural // _HALF * _HALF if natural else row.largest


def _longest(row: Row) -> float:
    """Return how wide the longest part is that would have to be cut, in a size of one point."""
    return max((_natural(row, part) for part in _PARTS.split(row.text) if part), default=0.0)


def _lines(row: Row, size: float, width: float) -> list[Line]:
    return broken((_piece(row),), row.style(size), width, _WAY)


def _shortened(row: Row, width: float) -> list[Line]:
    """Return as many lines as a row may have; its text ends with an ellipsis, at a word where one ends near."""
    text, low, high = row.text, 0, len(row.text)
    while low < high:
        middle = (low + high + 1) // 2
        tried = replace(row, text=text[:middle].rstrip() + _CUT)
        low, high = (middle, high) if len(_lines(tried, LEAST, width)) <= row.most else (low, middle - 1)
    kept = text[:low]
    at_word = kept.rsplit(maxsplit=1)[0] if " " in kept else kept
    kept = at_word if len(kept) - len(at_word) < LEAST else kept
    return _lines(replace(row, text=kept.rstrip(" ,;") + _CUT), LEAST, width)


def _piece(row: Row) -> Piece:
    """The text with a space behind it, which keeps two lines apart for those who copy or hear them."""
    return Piece(f"{row.text} ", row.name, row.tone)


def _as_set(row: Row, lines: Sequence[Line]) -> Set:
    return Set(row, tuple(lines), ())


def _baselines(sets: Sequence[Set], room: Room) -> list[Set] | None:
    """Return the rows with their baselines, or nothing if they are too high for the room."""
    sizes = [one.size for fitted in sets for one in fitted.lines]
    wanted = [baseline for fitted in sets for baseline in _wanted(fitted)]
    if not sizes:
        return []
    steps = _steps(sets)[1:]
    placed = [max(wanted[0], room.top + sizes[0] * _TOP)]
    for want, step in zip(wanted[1:], steps, strict=True):
        placed.append(max(want, placed[-1] + step))
    limit = room.floor - sizes[-1] * _FOOT
    for number in range(len(placed) - 1, -1, -1):
        placed[number] = min(placed[number], limit)
        limit = placed[number] - (steps[number - 1] if number else 0)
    if placed[0] < room.top + sizes[0] * _TOP - 0.01:
        return None
    rest = iter(placed)
    return [replace(one, baselines=tuple(next(rest) for _ in one.lines)) for one in sets]


def _wanted(fitted: Set) -> Iterator[float]:
    row, count = fitted.row, len(fitted.lines)
    first = row.baseline - (count - 1) * fitted.lines[0].size * _STEP if row.upward else row.baseline
    for number, one in enumerate(fitted.lines):
        yield first + number * one.size * _STEP


def _steps(sets: Sequence[Set]) -> list[float]:
    """Return for each line how far its baseline must stand below the line above."""
    return [
        one.size * (_STEP if number else fitted.row.apart) for fitted in sets for number, one in enumerate(fitted.lines)
    ]
