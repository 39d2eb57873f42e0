"""Which way words run: levels of left and right by the Unicode Bidirectional Algorithm (UAX #9)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from unicodedata import bidirectional

_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
_TURNS = re.compile(f"[{_RIGHT}]")
_LANGUAGES = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi"})
_TO_THE_RIGHT, _TO_THE_LEFT = 0, 1
_STRONG = {"L": _TO_THE_RIGHT, "R": _TO_THE_LEFT, "AL": _TO_THE_LEFT}
_PAIRS = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⟦": "⟧", "⁅": "⁆", "⁽": "⁾", "₍": "₎"}
_CLOSING = {closing: opening for opening, closing in _PAIRS.items()}
_MOST_OPEN = 63
"""brackets open at once (UAX #9, BD16)"""
_FACING = {"<": ">", "«": "»", "‹": "›", "≤": "≥", "≪": "≫", **_PAIRS}
MIRRORED = str.maketrans({**_FACING, **{right: left for left, right in _FACING.items()}})
"""what faces the other way where words run to the left (UAX #9, L4)"""


def turns(text: str) -> bool:
    """Tell whether a text has letters of a script written from right to left."""
    return not text.isascii() and _TURNS.search(text) is not None


def of_language(language: str) -> bool:
    """Tell whether a language (BCP 47) is written from right to left."""
    parts = language.casefold().replace("_", "-").split("-")
    return "latn" not in parts and (parts[0] in _LANGUAGES or not {"arab", "hebr"}.isdisjoint(parts))


def base(text: str, *, turned: bool = False) -> int:
    """Return the level on which a text stands: 1 from right to left, else 0 (UAX #9, P2 and P3).

    The first letter decides. In a paper written from right to left (`turned`) most letters do, for many a sentence
    begins with a foreign name, and what has no letters follows the paper (HL1).
    """
    strong = (_STRONG.get(bidirectional(letter)) for letter in text)
    if not turned:
        return next((level for level in strong if level is not None), _TO_THE_RIGHT)
    counted = Counter(strong)
    return int(counted[_TO_THE_LEFT] >= counted[_TO_THE_RIGHT])


def levels(text: str, level: int) -> list[int]:
    """Return the level of each letter of one paragraph that stands on a level: even to the right, odd to the left.

    Embeddings and isolates are no part of a text here (the press leaves their controls out), so a paragraph is one
    sequence (UAX #9, X10).
    """
    kinds = [bidirectional(letter) or "L" for letter in text]
    _weak(kinds, "RL"[level == _TO_THE_RIGHT])
    _brackets(text, kinds, level)
    _neutral(kinds, level)
    raised = ({"R": 1, "AN": 2, "EN": 2}, {"L": 1, "AN": 1, "EN": 1})[level]
    return [
        level if bidirectional(one) in {"B", "S"} else level + raised.get(kind, 0) for one, kind in _zip(text, kinds)
    ]


def _zip(text: str, kinds: list[str]) -> zip[tuple[str, str]]:
    return zip(text, kinds, strict=True)


def _weak(kinds: list[str], opening: str) -> None:
    """Resolve marks and numbers (UAX #9, W1 to W7); marks of no width count with what they stand on."""
    before, strong = opening, opening
    for place, kind in enumerate(kinds):
        now = before if kind in {"NSM", "BN"} else kind
        if now in _STRONG:
            strong = now
        elif now == "EN" and strong == "AL":
            now = "AN"
        kinds[place] = before = now
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    _separators(kinds)
    strong = opening
    for place, kind in enumerate(kinds):
        if kind in _STRONG:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[place] = "L"


def _separators(kinds: list[str]) -> None:
    """Resolve what stands between and beside numbers (UAX #9, W4 to W6)."""
    for place in range(1, len(kinds) - 1):
        before, after = kinds[place - 1], kinds[place + 1]
        joins = kinds[place] == "CS" or (kinds[place] == "ES" and before == "EN")
        if joins and before == after and before in {"EN", "AN"}:
            kinds[place] = before
    place = 0
    for kind, group in groupby(list(kinds)):
        end = place + len(list(group))
        if kind == "ET":
            beside = "EN" in {*kinds[max(place - 1, 0) : place], *kinds[end : end + 1]}
            kinds[place:end] = ["EN" if beside else "ON"] * (end - place)
        elif kind in {"ES", "CS"}:
            kinds[place:end] = ["ON"] * (end - place)
        place = end


def _side(kind: str) -> str:
    """Return on which side a resolved kind pulls what stands beside it: numbers count as written to the left."""
    return "R" if kind in {"R", "EN", "AN"} else "L" if kind == "L" else ""


def _brackets(text: str, kinds: list[str], level: int) -> None:
    """Let both brackets of a pair go with what they enclose, or with what stands before them (UAX #9, N0)."""
    own, other = ("L", "R") if level == _TO_THE_RIGHT else ("R", "L")
    for opening, closing in _pairs(text, kinds):
        within = {_side(kind) for kind in kinds[opening + 1 : closing]}
        if own in within:
            chosen = own
        elif other in within:
            backwards = (kinds[place] for place in range(opening - 1, -1, -1))
            before = next((side for kind in backwards if (side := _side(kind))), own)
            chosen = other if before == other else own
        else:
            continue
        for place in (opening, closing):
            kinds[place] = chosen
            follows = place + 1
            while follows < len(text) and bidirectional(text[follows]) == "NSM":
                kinds[follows] = chosen
                follows += 1


def _pairs(text: str, kinds: Sequence[str]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    found: list[tuple[int, int]] = []
    for place, letter in enumerate(text):
        if kinds[place] != "ON":
            continue
        if letter in _PAIRS:
            if len(waiting) == _MOST_OPEN:
                return []
            waiting.append((letter, place))
        elif letter in _CLOSING:
            depth = next((n for n in range(len(waiting) - 1, -1, -1) if waiting[n][0] == _CLOSING[letter]), None)
            if depth is not None:
                found.append((waiting[depth][1], place))
                del waiting[depth:]
    return sorted(found)


def _neutral(kinds: list[str], level: int) -> None:
    """Let spaces and points go with what stands on both sides of them, or with the paragraph (UAX #9, N1 and N2)."""
    own = "RL"[level == _TO_THE_RIGHT]
    place, before = 0, own
    for side, group in groupby([_side(kind) for kind in kinds]):
        end = place + len(list(group))
        if not side:
            after = _side(kinds[end]) if end < len(kinds) else own
            kinds[place:end] = [before if before == after else own] * (end - place)
        else:
            before = side
        place = end


def order(given: Sequence[int]) -> list[int]:
    """Return in which order things on levels stand on a line, from its left edge (UAX #9, L2)."""
    places = list(range(len(given)))
    if not given:
        return places
    for level in range(max(given), 0, -1):
        first = 0
        for high, group in groupby([given[place] >= level for place in places]):
            end = first + len(list(group))
            if high:
                places[first:end] = reversed(places[first:end])
            first = end
    return places
