"""How sentences to the organiser count, list and call things."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Final

from convener.model.base import Base

LENGTH: Final = 60
"""How many characters of a title a sentence quotes."""

_MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_CALLED: Final = ("name", "title", "heading", "label", "sentence", "words", "text")
_PLURALS: Final = {
    "accepted problem": "accepted problems",
    "breakout theme": "breakout themes",
    "participation of a place": "participations",
    "variant of the name": "variants of names",
    "evidence": "pieces of evidence",
    "series": "series",
    "country": "countries",
    "activity": "activities",
    "case study": "case studies",
    "person": "people",
    "listed resource": "listed resources",
}
_SINGULARS: Final = {"participation of a place": "participation", "evidence": "piece of evidence"}


def counted(number: int, noun: str) -> str:
    """The noun with its number: 1 session, 2 sessions, 3 case studies."""
    if number == 1:
        return f"1 {_SINGULARS.get(noun, noun)}"
    return f"{number:,} {plural(noun)}"


def plural(noun: str) -> str:
    """The noun for several."""
    if noun in _PLURALS:
        return _PLURALS[noun]
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"


def listed(parts: Iterable[str]) -> str:
    """Words in a row as a sentence has them: a, b and c."""
    words = list(parts)
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def called(item: Base) -> str:
    """What an item is called in a sentence: its name or title, else “the” and its noun."""
    for key in _CALLED:
        text = getattr(item, key, "")
        if isinstance(text, str) and text:
            return short(text)
    return f"the {item.noun or 'item'}"


def quoted(item: Any) -> str:
    """The title in quotation marks, else “the” and its noun."""
    name = called(item)
    return name if name == f"the {item.noun or 'item'}" else f"“{name}”"


def short(text: str, most: int = LENGTH) -> str:
    """A text for a sentence: one line of at most so many characters."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def day(when: date) -> str:
    """A day for a sentence: 15 June 2027."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def clock(when: datetime) -> str:
    """A day and time for a sentence: 15 June, 09:30."""
    return f"{when.day} {_MONTHS[when.month - 1]}, {when:%H:%M}"


def hours(begins: datetime, ends: datetime) -> str:
    """A span of one day for a sentence: 09:30–10:15."""
    return f"{begins:%H:%M}–{ends:%H:%M}"
