"""Lists, counts and sorting as a document prints them in its language."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from typing import Final

from babel import lists

from convener import letters
from convener.documents.style import Style

_NUMBERS: Final = [
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
_ORDINALS: Final = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]


def joined(items: Sequence[str], style: Style) -> str:
    """“a, b and c”; where an item has a comma of its own, “a, x; b; and c”."""
    if not items:
        return ""
    if style.english and any(", " in item for item in items) and len(items) > 2:  # noqa: PLR2004 (of two, none is between)
        return "; ".join(items[:-1]) + "; and " + items[-1]
    return lists.format_list(list(items), locale=style.locale)


def counted(number: int, one: str, many: str) -> str:
    """“1 town”, “25 towns”, “1,200 towns”."""
    return f"{number:,} {one if number == 1 else many}"


def number(value: int) -> str:
    """A number in running text: words to twelve, figures beyond."""
    return _NUMBERS[value] if 0 <= value < len(_NUMBERS) else f"{value:,}"


def ordinal(value: int) -> str:
    """“first” to “tenth”, then “11th”, counted from 1."""
    if 1 <= value <= len(_ORDINALS):
        return _ORDINALS[value - 1]
    teen = 11 <= value % 100 <= 13  # noqa: PLR2004 (11th, 12th, 13th)
    return f"{value}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(value % 10, 'th')}"


def sentence(text: str) -> str:
    """The text with its first letter large, the rest as it stands."""
    return text[:1].upper() + text[1:]


@functools.lru_cache(maxsize=50_000)
def sort_key(text: str) -> tuple[str, str]:
    """Where a name stands in an alphabet that ignores marks: Żurawia beside Zurawia, Łódź beside Lodz."""
    return letters.fold(text), text


def in_order(names: Iterable[str]) -> list[str]:
    """Names by the alphabet, as `sort_key` has it."""
    return sorted(names, key=sort_key)
