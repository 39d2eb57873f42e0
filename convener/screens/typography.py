"""What typing offers: the quotation mark, apostrophe, dash or ellipsis meant by a sign that keyboards have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

ENGLISH: Final = "en-GB"
_APOSTROPHE: Final = "’"
# Opening and closing marks of quotations and of those within them (CLDR, delimiters).
_MARKS: Final[Mapping[str, tuple[str, str, str, str]]] = {
    "de": ("„", "“", "‚", "‘"),
    "es": ("«", "»", "“", "”"),
    "fr": ("«\u00a0", "\u00a0»", "“", "”"),
    "it": ("«", "»", "“", "”"),
    "nl": ("“", "”", "‘", "’"),
    "pl": ("„", "”", "‚", "’"),
    "pt": ("«", "»", "“", "”"),
}
_USUAL: Final = ("“", "”", "‘", "’")
_OPENS: Final = re.compile(r"(?:^|[\s([{/–—„“‚‘«\u00a0])$")
# Inside an address, or the address of a link, signs are what they are.
_ADDRESS: Final = re.compile(r"(?:\]\([^)\n]*|\S*(?:://|@)\S*|#\S*)$")
_LIST: Final = re.compile(r"^\s*(?:[-*+]|\d+[.)])?\s*$")


@dataclass(frozen=True, slots=True)
class Mended:
    """So many signs before the cursor give way to these."""

    signs: int
    words: str


def mended(before: str, language: str = ENGLISH) -> Mended | None:
    """What the sign typed last, the end of the text before the cursor, was meant to be; nothing if itself.

    Straight quotation marks become those of the language (a BCP 47 tag), an apostrophe a curved one, “ - ” between
    words a dash, “--” a dash, “...” an ellipsis. Marks of Markdown lists and rules, addresses and numbers stay.
    """
    line = before.rpartition("\n")[2]
    if not line or _ADDRESS.search(line[:-1]):
        return None
    match line[-1]:
        case '"':
            return Mended(1, _quote(line[:-1], _marks(language)[:2]))
        case "'":
            return Mended(1, _single(line[:-1], _marks(language)[2:]))
        case "-":
            return _dash(line)
        case " ":
            return _spaced_dash(line)
        case ".":
            return Mended(3, "…") if line.endswith("...") and not line.endswith("....") else None
        case _:
            return None


def _marks(language: str) -> tuple[str, str, str, str]:
    return _MARKS.get(language.split("-", maxsplit=1)[0].lower(), _USUAL)


def _quote(before: str, marks: tuple[str, str]) -> str:
    opening, closing = marks
    return opening if _OPENS.search(before) else closing


def _single(before: str, marks: tuple[str, str]) -> str:
    """A mark within a quotation, or an apostrophe: after a letter it closes only what was opened."""
    opening, closing = marks
    if _OPENS.search(before):
        return opening
    open_still = before.count(opening) > before.count(closing)
    return closing if open_still else _APOSTROPHE


def _dash(line: str) -> Mended | None:
    said = line[:-2]
    if line.endswith("--") and not said.endswith("-") and not _LIST.match(said):
        return Mended(2, "–")
    return None


def _spaced_dash(line: str) -> Mended | None:
    if line.endswith(" - ") and not _LIST.match(line[:-3]) and not line[:-3].endswith(" "):
        return Mended(3, " – ")
    return None
