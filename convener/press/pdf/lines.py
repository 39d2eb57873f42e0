"""Words become lines: breaking, balancing, and the quietest right edge; linear in the length of the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise

from convener.press.figures import Tone
from convener.press.pdf import faces
from convener.press.pdf.faces import Face, Shaped
from convener.press.pdf.styles import Rag, Style

_SPACES = " \t\r\f\v\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u2028\u2029\u205f\u3000"
_SPACE = re.compile(rf"[{_SPACES}]+")
# After these a long word may turn: hyphens and dashes between letters, strokes and points of addresses.
_TURN = re.compile(r"(?<=\w[-–—/])(?=\w)|(?<=[?&=_])(?=\w)|(?<=[-\w]{12}\.)(?=\w)")
_SHORT_LAST = 9
"""a last word of up to so many letters is tied to the one before"""
_FEW = 3
_NARROWER = (0.0, 2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0)


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Words of one look, in reading order; `note` is the footnote they call, `target` where they lead."""

    text: str
    name: faces.Name
    tone: Tone
    target: str = ""
    note: int = 0


_Part = tuple[Shaped, Face, Piece]


@dataclass(slots=True)
class Run:
    """Words of one piece on one line, a space between two; x in points from the line's left edge."""

    x: float
    face: Face
    piece: Piece
    words: list[Shaped]
    width: float = 0.0
    spaced: bool = False
    """whether a space follows: read, found and copied, never seen"""


@dataclass(slots=True)
class Line:
    """One line: its runs, its width in points, the size of its letters, the footnotes called in it."""

    runs: list[Run]
    width: float
    size: float
    notes: tuple[int, ...] = ()


@dataclass(slots=True)
class _Words:
    """Words up to a forced end of line; widths in 1/1000 em, the space after each, and the parts drawn."""

    widths: list[float] = field(default_factory=list)
    spaces: list[float] = field(default_factory=list)
    parts: list[tuple[_Part, ...]] = field(default_factory=list)
    open: bool = False

    def add(self, part: _Part) -> None:
        """Begin a word, or go on with the one that no space has ended."""
        if self.open:
            self.widths[-1] += part[0].width
            self.parts[-1] = (*self.parts[-1], part)
        else:
            self.widths.append(part[0].width)
            self.spaces.append(0.0)
            self.parts.append((part,))
            self.open = True

    def end(self, space: float) -> None:
        """End the word that is open; `space` stands before the next one on the same line."""
        if self.open or (space and self.spaces):
            self.spaces[-1] = space
        self.open = False


def broken(pieces: Iterable[Piece], style: Style, width: float) -> list[Line]:
    """Return the lines of pieces set in a style and a width (points); no line is wider than the width."""
    lines: list[Line] = []
    for words in _stretches(pieces):
        lines += _stretch(words, style, width * 1000 / style.size)
    return lines


def _stretches(pieces: Iterable[Piece]) -> Iterator[_Words]:
    words = _Words()
    for piece in pieces:
        first, *others = piece.text.split("\n")
        _gather(words, first, piece)
        for text in others:
            yield words
            words = _Words()
            _gather(words, text, piece)
    if words.parts:
        yield words


def _gather(words: _Words, text: str, piece: Piece) -> None:
    face = faces.face(piece.name)
    whole = face.letters.issuperset(text)
    space = face.width(" ")
    chunks = _SPACE.split(text)
    last = len(chunks) - 1
    for place, chunk in enumerate(chunks):
        if chunk:
            if whole and len(chunk) <= _SHORT_LAST:
                words.add((face.shape(chunk), face, piece))
            else:
                _add_long(words, chunk, piece)
        if place != last:
            words.end(space)


def _add_long(words: _Words, chunk: str, piece: Piece) -> None:
    for place, turn in enumerate(_TURN.split(chunk)):
        if place:
            words.end(0.0)
        for name, shown in faces.runs(turn, piece.name):
            face = faces.face(name)
            words.add((face.shape(shown), face, piece))


def _stretch(words: _Words, style: Style, width: float) -> list[Line]:
    if not words.parts:
        return [Line([], 0.0, style.size)]
    if max(words.widths) > width:
        words = _cut(words, width)
    starts, ends, at = [], [], 0.0
    for wide, space in zip(words.widths, words.spaces, strict=True):
        starts.append(at)
        at += wide
        ends.append(at)
        at += space
    if ends[-1] <= width:
        return [_line(words, 0, len(starts), style, width)]
    count = len(starts)
    if style.rag is not Rag.PLAIN and _short_end(words) and ends[-1] - starts[-2] <= width:
        del starts[-1], ends[-2]
    breaks = _chosen(starts, ends, style.rag, width)
    return [_line(words, first, last, style, width) for first, last in pairwise((*breaks, count))]


def _cut(words: _Words, width: float) -> _Words:
    """Cut words wider than the line letter by letter: nothing may leave its column."""
    cut = _Words()
    for wide, space, parts in zip(words.widths, words.spaces, words.parts, strict=True):
        for part in parts:
            for piece in _letters(part) if wide > width else (part,):
                if cut.open and cut.widths[-1] + piece[0].width > width:
                    cut.end(0.0)
                cut.add(piece)
        cut.end(space)
    return cut


def _letters(part: _Part) -> Iterator[_Part]:
    shaped, face, piece = part
    for letter in shaped.text:
        yield face.shape(letter), face, piece


def _short_end(words: _Words) -> bool:
    return len(words.parts) > _FEW and sum(len(shaped.text) for shaped, *_ in words.parts[-1]) <= _SHORT_LAST


def _chosen(starts: list[float], ends: list[float], rag: Rag, width: float) -> list[int]:
    breaks = _greedy(starts, ends, width)
    if len(breaks) == 1 or rag is Rag.PLAIN:
        return breaks
    if rag is Rag.BALANCED:
        return _balanced(starts, ends, width, breaks)
    best, least = breaks, _unrest(starts, ends, breaks, width)
    for less in _NARROWER[1:]:
        tried = _greedy(starts, ends, width - less * 100)
        if len(tried) > len(breaks):
            break
        if tried != best and (unrest := _unrest(starts, ends, tried, width)) < least:
            best, least = tried, unrest
    return best


def _greedy(starts: list[float], ends: list[float], width: float) -> list[int]:
    breaks, first, count = [], 0, len(ends)
    while first < count:
        breaks.append(first)
        first = max(first + 1, bisect_right(ends, starts[first] + width, first))
    return breaks


def _balanced(starts: list[float], ends: list[float], width: float, breaks: list[int]) -> list[int]:
    low, high = width * 0.4, width
    while high - low > 100:  # noqa: PLR2004 (a tenth of an em)
        middle = (low + high) / 2
        tried = _greedy(starts, ends, middle)
        if len(tried) <= len(breaks):
            high, breaks = middle, tried
        else:
            low = middle
    return breaks


def _unrest(starts: list[float], ends: list[float], breaks: list[int], width: float) -> float:
    """Rate an edge: the mean square of what the lines leave white, and a last line that is too short."""
    whites = [width - (ends[following - 1] - starts[first]) for first, following in pairwise(breaks)]
    last = ends[-1] - starts[breaks[-1]]
    return sum(white * white for white in whites) / len(whites) + (9e6 if last < width * 0.2 else 0)


def _continue(words: list[Shaped], shaped: Shaped, *, spaced: bool) -> None:
    """Go on with a run: with a further word, or with a further part of the same word."""
    if spaced:
        words.append(shaped)
        return
    before = words[-1]
    kerns = tuple((place + len(before.text), move) for place, move in shaped.kerns)
    words[-1] = Shaped(before.text + shaped.text, before.width + shaped.width, before.kerns + kerns)


def _line(words: _Words, first: int, last: int, style: Style, width: float) -> Line:
    runs: list[Run] = []
    notes: list[int] = []
    x, scale, space, piece, run_face = 0.0, style.size / 1000, False, None, None
    for after, parts in zip(words.spaces[first:last], words.parts[first:last], strict=True):
        for shaped, face, of in parts:
            if of is piece and face is run_face:
                _continue(runs[-1].words, shaped, spaced=space)
            else:
                if runs:
                    runs[-1].spaced = space
                runs.append(Run(x * scale, face, of, [shaped]))
                piece, run_face = of, face
            space = False
            x += shaped.width
            runs[-1].width = x * scale - runs[-1].x
            if of.note:
                notes.append(of.note)
        x += after
        space = after > 0
    used = (x - words.spaces[last - 1]) * scale
    runs[-1].spaced = words.spaces[last - 1] > 0
    if style.right:
        for run in runs:
            run.x += width * scale - used
    return Line(runs, used, style.size, tuple(notes))
