"""Words too wide for their line: divided by a hyphen where their language lets them, else between two letters."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

import pyphen

from convener.press.pdf.pieces import Part, Words, on_level

_HYPHEN = "\u00ad"
"""drawn like any hyphen, and told apart from it by whoever searches or copies (ISO 32000-1 §14.8.2.2.3)"""
_WORD = re.compile(r"[^\w/@]*[^\W\d_]{6,99}(?:[-'’][^\W\d_]{1,99})*[^\w/@&=]*")
_IN_ADDRESSES = "/?&=_."
_LEAST = 3
"""letters before and after a hyphen"""
_LONG = 12
"""letters of a word that may be divided to fill a line"""
_EMPTY = 0.4
"""what part of a line may stay white before the next word is divided"""


def divided(words: Words, width: float, language: str) -> Words:
    """Return words of which none is wider than a line (in 1/1000 em): nothing may leave its column."""
    made = Words(level=words.level)
    for place, (wide, space, parts) in enumerate(zip(words.widths, words.spaces, words.parts, strict=True)):
        if wide > width:
            letters = [letter for part in parts for letter in _letters(part)]
            _divide(made, letters, width, _hyphens(words, place, language))
        else:
            _add(made, parts)
        made.end(space, words.gaps.get(place, 0))
    return made


def filled(words: Words, width: float, language: str) -> Words:
    """Return words for a narrow column, long ones divided where the line before would stay nearly empty.

    No word may be wider than a line. Names are left whole: only words in small letters are divided, and in German,
    where all nouns have capitals, others too.
    """
    made, at, room = Words(), 0.0, 0.0
    for place, (wide, space, parts) in enumerate(zip(words.widths, words.spaces, words.parts, strict=True)):
        letters: Sequence[Part] = parts
        cut = 0
        if at and at + room + wide > width:
            if at < width * (1 - _EMPTY) and _common(words, place, language):
                letters = [letter for part in parts for letter in _letters(part)]
                hyphens = _hyphens(words, place, language)
                cut = next((cut for cut in reversed(hyphens) if _takes(letters[:cut], width - at - room)), 0)
            at = room = 0.0
        if cut:
            _add(made, [*_whole(letters[:cut]), _hyphen(letters[cut - 1])])
            made.end(0.0)
        _add(made, _whole(letters[cut:]) if cut else parts)
        at, room = at + room + made.widths[-1], space
        made.end(space)
    return made


def _common(words: Words, place: int, language: str) -> bool:
    """Tell whether a word is long, no name, and not divided yet."""
    word = _written(words, place)
    long = sum(letter.isalpha() for letter in word) >= _LONG
    return long and word[-1] != _HYPHEN and (word[0].islower() or language.casefold().startswith("de"))


def _add(made: Words, parts: Sequence[Part]) -> None:
    for part in parts:
        made.add(part)


def _divide(made: Words, letters: Sequence[Part], width: float, hyphens: Sequence[int]) -> None:
    """Fill one line after the other: up to the last hyphen that it can take, or the last letter."""
    first = 0
    while first < len(letters):
        last = _fitting(letters, first, width)
        near = hyphens[bisect_right(hyphens, first) : bisect_right(hyphens, last)] if last < len(letters) else ()
        cut = next((at for at in reversed(near) if _takes(letters[first:at], width)), 0)
        _add(made, _whole(letters[first : cut or last]))
        if cut:
            made.add(_hyphen(letters[cut - 1]))
        first = cut or last
        if first < len(letters):
            made.end(0.0)


def _fitting(letters: Sequence[Part], first: int, width: float) -> int:
    """Return the end of the letters that fit on one line; one of them always does."""
    last, used = first + 1, letters[first][0].width
    while last < len(letters) and used + letters[last][0].width <= width:
        used += letters[last][0].width
        last += 1
    return last


def _takes(letters: Sequence[Part], width: float) -> bool:
    """Tell whether letters and a hyphen fit into a width."""
    return sum(shaped.width for shaped, *_ in letters) + _hyphen(letters[-1])[0].width <= width


def _hyphen(after: Part) -> Part:
    _, face, piece = after
    return face.shape(_HYPHEN), face, piece


def _letters(part: Part) -> Iterator[Part]:
    shaped, face, piece = part
    for letter in shaped.letters:
        yield on_level(face, letter, shaped.level), face, piece


def _whole(letters: Sequence[Part]) -> list[Part]:
    """Return letters of one look as one part, kerned and joined, unless that is wider than was counted."""
    made: list[Part] = []
    for (face, piece, level), same in groupby(letters, lambda part: (part[1], part[2], part[0].level)):
        alone = list(same)
        one = on_level(face, "".join(shaped.letters for shaped, *_ in alone), level)
        fits = one.width <= sum(shaped.width for shaped, *_ in alone)
        made += [(one, face, piece)] if fits else alone
    return made


def _written(words: Words, place: int) -> str:
    return "".join(shaped.letters for shaped, *_ in words.parts[place])


def _hyphens(words: Words, place: int, language: str) -> tuple[int, ...]:
    """Return before which letters of a word a hyphen may stand: in no address, and in no word that runs to the left."""
    word = _written(words, place)
    inside = place and not words.spaces[place - 1] and _written(words, place - 1)[-1:] in _IN_ADDRESSES
    patterns = None if inside or words.level is not None or not _WORD.fullmatch(word) else _patterns(language)
    if patterns is None:
        return ()
    return tuple(int(at) for at in patterns.positions(word) if at.data is None and _joined(word, at))


def _joined(word: str, at: int) -> bool:
    """Tell whether enough letters stand on both sides of a place."""
    return word[at - _LEAST : at].isalpha() and word[at : at + _LEAST].isalpha() and at + _LEAST <= len(word)


@functools.lru_cache(maxsize=8)
def _patterns(language: str) -> pyphen.Pyphen | None:
    """Return where words of a language (BCP 47) may be divided, or nothing if nobody has told us."""
    known = pyphen.language_fallback(language.replace("-", "_"))
    return pyphen.Pyphen(lang=known) if known else None
