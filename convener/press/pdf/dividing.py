"""Words wider than their line are divided between two letters: nothing may leave its column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from convener.press.pdf.pieces import Part, Words, on_level


def divided(words: Words, width: float) -> Words:
    """Return words of which none is wider than a line (in 1/1000 em): nothing may leave its column."""
    made = Words(level=words.level)
    for place, (wide, space, parts) in enumerate(zip(words.widths, words.spaces, words.parts, strict=True)):
        if wide > width:
            _divide(made, parts, width)
        else:
            for part in parts:
                made.add(part)
        made.end(space, words.gaps.get(place, 0))
    return made


def _divide(made: Words, parts: Sequence[Part], width: float) -> None:
    """Fill one line after the other."""
    letters = [letter for part in parts for letter in _letters(part)]
    first = 0
    while first < len(letters):
        last = _fitting(letters, first, width)
        for part in _whole(letters[first:last]):
            made.add(part)
        first = last
        if first < len(letters):
            made.end(0.0)


def _fitting(letters: Sequence[Part], first: int, width: float) -> int:
    """Return the end of the letters that fit on one line; one of them always does."""
    last, used = first + 1, letters[first][0].width
    while last < len(letters) and used + letters[last][0].width <= width:
        used += letters[last][0].width
        last += 1
    return last


def _letters(part: Part) -> Iterator[Part]:
    shaped, face, piece = part
    for letter in shaped.letters:
        yield on_level(face, letter, shaped.level), face, piece


def _whole(letters: Sequence[Part]) -> Iterator[Part]:
    """Give letters of one look as one part, kerned and joined, unless that makes them wider than they were counted."""
    for (face, piece, level), same in groupby(letters, lambda part: (part[1], part[2], part[0].level)):
        alone = list(same)
        one = on_level(face, "".join(shaped.letters for shaped, *_ in alone), level)
        if one.width <= sum(shaped.width for shaped, *_ in alone):
            yield one, face, piece
        else:
            yield from alone
