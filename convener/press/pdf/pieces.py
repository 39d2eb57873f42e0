"""What lines are made of: pieces of one look, the words they hold, measured in their faces, and runs on a line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from convener.press import directions
from convener.press.figures import Tone
from convener.press.pdf import faces
from convener.press.pdf.faces import Face, Shaped

_SPACES = " \t\r\f\v\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u2028\u2029\u205f\u3000"
_SPACE = re.compile(rf"[{_SPACES}]+")
# After these a long word may turn: hyphens and dashes between letters, strokes and points of addresses.
_TURN = re.compile(r"(?<=\w[-–—/])(?=\w)|(?<=[?&=_])(?=\w)|(?<=[-\w]{12}\.)(?=\w)")
SHORT = 9
"""letters of a short word"""


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """Words of one look, in reading order; `note` is the footnote they call, `target` where they lead."""

    text: str
    name: faces.Name
    tone: Tone
    target: str = ""
    note: int = 0


Part = tuple[Shaped, Face, Piece]
_Said = tuple[str, Piece]


@dataclass(slots=True)
class Run:
    """Words of one piece on one line, as drawn, a space between two; x in points from the line's left edge."""

    x: float
    face: Face
    piece: Piece
    words: list[Shaped]
    width: float = 0.0
    spaced: bool = False
    """whether a space stands to its right: read, found and copied, never seen"""
    said: str = ""
    """how it is read, where it runs from right to left or stands among words that do"""
    gap: int = 0
    """by how much its spaces are wider than those of its face, in 1/1000 em"""


@dataclass(slots=True)
class Line:
    """One line: its runs in reading order, its width in points, the size of its letters, the footnotes called in it."""

    runs: list[Run]
    width: float
    size: float
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Way:
    """How a paper is written: in which language (BCP 47), and whether from right to left.

    Texts that run against the paper are ranged on the edge where they begin, unless a column keeps its own edge.
    """

    language: str = ""
    turned: bool = False
    ranged: bool = True


@dataclass(slots=True)
class Words:
    """Words up to a forced end of line; widths in 1/1000 em, the space after each, and the parts drawn."""

    widths: list[float] = field(default_factory=list)
    spaces: list[float] = field(default_factory=list)
    parts: list[tuple[Part, ...]] = field(default_factory=list)
    open: bool = False
    level: int | None = None
    """the level on which the text stands (UAX #9), or nothing if none of it turns"""
    gaps: dict[int, int] = field(default_factory=dict)
    """the levels of the spaces of a text that turns"""

    def add(self, part: Part) -> None:
        """Begin a word, or go on with the one that no space has ended."""
        if self.open:
            self.widths[-1] += part[0].width
            self.parts[-1] = (*self.parts[-1], part)
        else:
            self.widths.append(part[0].width)
            self.spaces.append(0.0)
            self.parts.append((part,))
            self.open = True

    def end(self, space: float, level: int = 0) -> None:
        """End the word that is open; `space` stands before the next one on the same line."""
        if self.open or (space and self.spaces):
            self.spaces[-1] = space
            if level:
                self.gaps[len(self.spaces) - 1] = level
        self.open = False


def stretches(pieces: Iterable[Piece], way: Way) -> Iterator[Words]:
    """Give the words of pieces, up to each forced end of line; letters no face has are replaced."""
    stretch: list[_Said] = []
    for piece in pieces:
        first, *others = piece.text.split("\n")
        stretch.append((first, piece))
        for text in others:
            yield _gathered(stretch, way)
            stretch = [(text, piece)]
    words = _gathered(stretch, way)
    if words.parts:
        yield words


def _gathered(stretch: Sequence[_Said], way: Way) -> Words:
    if way.turned or any(directions.turns(text) for text, _ in stretch):
        return _gathered_both_ways(stretch, way)
    words = Words()
    for text, piece in stretch:
        _gather(words, text, piece)
    return words


def _gather(words: Words, text: str, piece: Piece) -> None:
    face = faces.face(piece.name)
    whole = face.letters.issuperset(text)
    space = face.width(" ")
    chunks = _SPACE.split(text)
    last = len(chunks) - 1
    for place, chunk in enumerate(chunks):
        if chunk:
            if whole and len(chunk) <= SHORT:
                words.add((face.shape(chunk), face, piece))
            else:
                _add_long(words, chunk, piece)
        if place != last:
            words.end(space)


def _add_long(words: Words, chunk: str, piece: Piece) -> None:
    for place, turn in enumerate(_TURN.split(chunk)):
        if place:
            words.end(0.0)
        for name, shown in faces.runs(turn, piece.name):
            face = faces.face(name)
            words.add((face.shape(shown), face, piece))


def _gathered_both_ways(stretch: Sequence[_Said], way: Way) -> Words:
    """Gather a text of which some runs from right to left: each part of a word knows its level."""
    whole = "".join(text for text, _ in stretch)
    level = directions.base(whole, turned=way.turned)
    levels = directions.levels(whole, level)
    words = Words(level=level)
    start = 0
    for text, piece in stretch:
        end = start + len(text)
        _gather_both_ways(words, text, levels[start:end], piece)
        start = end
    return words


def _gather_both_ways(words: Words, text: str, levels: Sequence[int], piece: Piece) -> None:
    space, at = faces.face(piece.name).width(" "), 0
    for found in chain(_SPACE.finditer(text), (None,)):
        end = found.start() if found else len(text)
        turns = (turn.start() for turn in _TURN.finditer(text, at, end))
        for first, last in _between(at, turns, end):
            if first != at:
                words.end(0.0)
            for level, start, stop in _on_levels(levels, first, last):
                _add_on_level(words, text[start:stop], level, piece)
        if found:
            words.end(space, levels[found.start()])
            at = found.end()


def _between(first: int, turns: Iterable[int], last: int) -> Iterator[tuple[int, int]]:
    for turn in turns:
        yield first, turn
        first = turn
    yield first, last


def _on_levels(levels: Sequence[int], first: int, last: int) -> Iterator[tuple[int, int, int]]:
    start = first
    for place in range(first + 1, last):
        if levels[place] != levels[start]:
            yield levels[start], start, place
            start = place
    if first < last:
        yield levels[start], start, last


def _add_on_level(words: Words, text: str, level: int, piece: Piece) -> None:
    for name, shown in faces.runs(faces.unsteered(text), piece.name):
        face = faces.face(name)
        words.add((on_level(face, shown, level), face, piece))


def on_level(face: Face, text: str, level: int) -> Shaped:
    """Return a part of a word as it runs on a level."""
    shaped = face.turned(text) if level % 2 else face.shape(text)
    return shaped if shaped.level == level else replace(shaped, level=level)


def joined(left: Shaped, right: Shaped) -> Shaped:
    """Return two parts of a word, drawn side by side, as one."""
    drawn = len(left.text)
    kerns = tuple((place + drawn, move) for place, move in right.kerns)
    rises = tuple((place + drawn, rise) for place, rise in right.rises)
    said = f"{right.said}{left.said}" if left.level % 2 else ""
    width = left.width + right.width
    return Shaped(left.text + right.text, width, left.kerns + kerns, left.rises + rises, said, left.level)
