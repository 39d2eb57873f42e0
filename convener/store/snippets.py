"""Cuts the few words around a find out of a long text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from convener import letters

TITLE: Final = 120
"""Characters of a title in a list of finds."""

BEFORE: Final = 40
"""Characters shown before the find."""

LENGTH: Final = 160
"""Characters shown in all."""

_SLACK: Final = 200


def shortened(text: str, length: int = TITLE) -> str:
    """The text on one line, cut after a word where it is longer than `length` characters."""
    line = " ".join(text[: length * 4].split())
    if len(line) <= length:
        return line
    return f"{line[:length].rsplit(' ', 1)[0]}…"


def around(text: str, folded: str, words: Sequence[str]) -> str:
    """The surroundings of the first of the folded `words` in a text, given with the same text `folded`.

    Folding changes lengths a little, so the place is estimated by proportion and then looked for nearby: a text of
    two million characters costs no more than one of a thousand.
    """
    found = re.search("|".join(rf"\b{re.escape(word)}" for word in words), folded)
    if found is None:
        return shortened(text, LENGTH)
    guess = found.start() * len(text) // max(len(folded), 1)
    start = _nearby(text, max(guess - _SLACK, 0), words)
    return _cut(text, guess if start is None else start)


def _nearby(text: str, begin: int, words: Sequence[str]) -> int | None:
    for start in range(begin, min(begin + 2 * _SLACK, len(text))):
        if start and text[start - 1].isalnum():
            continue
        here = letters.fold(text[start : start + 60])
        if any(here.startswith(word) for word in words):
            return start
    return None


def _cut(text: str, place: int) -> str:
    begin = max(place - BEFORE, 0)
    if begin:
        blank = re.compile(r"\s").search(text, begin, place)
        begin = blank.end() if blank else place
    line = " ".join(text[begin : begin + LENGTH * 2].split())
    short = shortened(line, LENGTH)
    return f"…{short}" if begin else short
