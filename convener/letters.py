"""The one door for text: which characters may enter, and how letters are folded to be found and compared."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from convener.errors import Refused

LINE_LIMIT: Final = 500
PROSE_LIMIT: Final = 2_000_000

# Unicode TR 9 embeddings, overrides and isolates: they make text read otherwise than it is stored.
_BIDI: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_LINE_ENDS: Final = re.compile("\r\n|\r|\u2028|\u2029|\x85|\x0b|\x0c")
_BLANKS: Final = re.compile(r"\s+")
# Letters that no decomposition takes apart (Unicode has no mark for their stroke).
_UNDECOMPOSED: Final[Mapping[str, str]] = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "æ": "ae",
    "œ": "oe",
    "ß": "ss",
    "ħ": "h",
    "ı": "i",
    "ŋ": "n",
    "ŧ": "t",
    "ĸ": "k",
    "ƒ": "f",
    "ə": "e",
    "’": "'",
    "‘": "'",
    "ʼ": "'",
    "–": "-",
    "—": "-",
    "‑": "-",
    "“": '"',
    "”": '"',
}
_FOLDING: Final = str.maketrans(dict(_UNDECOMPOSED))


def clean(text: str, field: str, limit: int = LINE_LIMIT, *, lines: bool = False) -> str:
    """The text as it is stored: NFC (Unicode TR 15), plain line ends, no blanks at either end.

    A single line (`lines` false) has its runs of blanks and line ends joined to one space. Refuses, naming the
    `field`, a control character, a lone surrogate, a bidirectional override, or more than `limit` characters.
    """
    if text.isascii() and text.isprintable():
        cleaned = text.strip() if lines else " ".join(text.split())
    else:
        cleaned = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text))
        cleaned = cleaned.strip() if lines else _BLANKS.sub(" ", cleaned).strip()
        _refuse_unprintable(cleaned, field)
    if len(cleaned) > limit:
        raise Refused(
            f"The text for “{field}” has {len(cleaned):,} characters; at most {limit:,} are kept. "
            "Shorten it, or divide it."
        )
    return cleaned


def fold(text: str) -> str:
    """The text for finding and comparing: lower case, no marks, ł as l, ø as o, ß as ss, one space between words."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_FOLDING))
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return " ".join(bare.casefold().translate(_FOLDING).split())  # ℠ is taken apart into capitals


def _refuse_unprintable(text: str, field: str) -> None:
    for place, letter in enumerate(text, 1):
        fault = _fault(letter)
        if fault:
            raise Refused(
                f"The text for “{field}” holds {fault} at character {place} (U+{ord(letter):04X}). "
                "Remove it, or paste the text without formatting."
            )


def _fault(letter: str) -> str:
    if letter in _BIDI:
        return "a character that turns the direction of reading"
    match unicodedata.category(letter):
        case "Cc" if letter not in "\n\t":
            return "a control character"
        case "Cs":
            return "half of a character"
        case _:
            return ""
