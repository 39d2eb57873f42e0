"""Words become lines: breaking, balancing, and the quietest right edge; linear in the length of the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from convener.press.pdf import dividing, turning
from convener.press.pdf.faces import Shaped
from convener.press.pdf.pieces import SHORT, Line, Piece, Run, Way, Words, joined, stretches
from convener.press.pdf.styles import COLUMN, Rag, Style

_FEW = 3
_NARROWER = (0.0, 2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0)
_NARROW = COLUMN * 1000
"""a column in which long words are divided, in 1/1000 pt"""
_PLAINLY = Way()


def broken(pieces: Iterable[Piece], style: Style, width: float, way: Way = _PLAINLY) -> list[Line]:
    """Return the lines of pieces set in a style and a width (points); no line is wider than the width."""
    lines: list[Line] = []
    for words in stretches(pieces, way):
        lines += _stretch(words, _ranged(words, style, way), width * 1000 / style.size, way)
    return lines


def _ranged(words: Words, style: Style, way: Way) -> Style:
    """Return a style as a text is ranged: on the edge where it begins, unless it stands in a narrow column.

    What stands left in a paper written from right to left comes to stand right when the whole page is turned.
    """
    against = words.level is not None and bool(words.level) is not way.turned
    return replace(style, right=True) if against and way.ranged and style.rag is not Rag.PLAIN else style


def _stretch(words: Words, style: Style, width: float, way: Way) -> list[Line]:
    if not words.parts:
        return [Line([], 0.0, style.size)]
    if max(words.widths) > width:
        words = dividing.divided(words, width, way.language)
    if width * style.size <= _NARROW and style.rag is Rag.PLAIN and words.level is None and sum(words.widths) > width:
        words = dividing.filled(words, width, way.language)
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
    if style.rag is Rag.BALANCED:
        breaks = _between_words(words.spaces, starts, ends, width, breaks)
    return [_line(words, first, last, style, width) for first, last in pairwise((*breaks, count))]


def _short_end(words: Words) -> bool:
    return len(words.parts) > _FEW and sum(len(shaped.letters) for shaped, *_ in words.parts[-1]) <= SHORT


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


def _between_words(
    spaces: list[float], starts: list[float], ends: list[float], width: float, breaks: list[int]
) -> list[int]:
    """Return breaks of as many lines of which none is inside a compound (“Inter-|Connected”), or those given."""
    if all(spaces[at - 1] for at in breaks[1:]):
        return breaks
    whole = [at for at in range(len(starts)) if not at or spaces[at - 1]]
    begins, stops = [starts[at] for at in whole], [ends[at - 1] for at in (*whole[1:], len(ends))]
    fits = max(stop - begin for begin, stop in zip(begins, stops, strict=True)) <= width
    tried = _greedy(begins, stops, width) if fits else []
    if len(tried) != len(breaks):
        return breaks
    return [whole[at] for at in _balanced(begins, stops, width, tried)]


def _unrest(starts: list[float], ends: list[float], breaks: list[int], width: float) -> float:
    """Rate an edge: the mean square of what the lines leave white, and a last line that is too short."""
    whites = [width - (ends[following - 1] - starts[first]) for first, following in pairwise(breaks)]
    last = ends[-1] - starts[breaks[-1]]
    return sum(white * white for white in whites) / len(whites) + (9e6 if last < width * 0.2 else 0)


def _continue(words: list[Shaped], shaped: Shaped, *, spaced: bool) -> None:
    """Go on with a run: with a further word, or with a further part of the same word."""
    if spaced:
        words.append(shaped)
    else:
        words[-1] = joined(words[-1], shaped)


def _line(words: Words, first: int, last: int, style: Style, width: float) -> Line:
    line = turning.line if words.level is not None else _line_to_the_right
    made = line(words, first, last, style.size)
    if style.right:
        for run in made.runs:
            run.x += width * style.size / 1000 - made.width
    return made


def _line_to_the_right(words: Words, first: int, last: int, size: float) -> Line:
    runs: list[Run] = []
    notes: list[int] = []
    x, scale, space, piece, run_face = 0.0, size / 1000, False, None, None
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
    return Line(runs, used, size, tuple(notes))
