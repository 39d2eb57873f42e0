"""Days, hours and counts as the window tells them, always in one style."""

from __future__ import annotations

from datetime import date, time
from typing import Final

import babel

from convener.documents import dating
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.place import Place
from convener.model.session import Session
from convener.rules import attribution

_STYLE: Final = Style()


def days(event: Event) -> str:
    """“15–16 April 2027”, or that no day is set."""
    return dating.days(event.starts_on, event.ends_on, _STYLE) or "No day set yet"


def country(code: str) -> str:
    """The country's name in English."""
    return attribution.english(code) if code else ""


def language(tag: str) -> str:
    """The name of a language in English by its tag (BCP 47), as fields offer it: “British English”."""
    return str(babel.Locale("en", "GB").languages.get(tag.replace("-", "_"), tag))


def where(event: Event) -> str:
    """“Skärvik, Sweden”."""
    return place(event.city) if event.city else ""


def place(row: Place) -> str:
    """A place with its state and country."""
    return ", ".join(part for part in (row.name, row.state, country(row.country)) if part)


def day(when: date | None) -> str:
    """“Thu 15 April”."""
    return f"{when:%a} {when.day} {when:%B}" if when else ""


def long_day(when: date | None) -> str:
    """“15 April 2027”."""
    return dating.day(when, _STYLE) if when else ""


def hours(session: Session) -> str:
    """“10:45–12:15”, as far as it is known."""
    return _hour(session.starts) + (f"–{_hour(session.ends)}" if session.ends else "")


def _hour(wall: time | None) -> str:
    return f"{wall:%H:%M}" if wall else ""


def duration(session: Session) -> str:
    """“1 h 30”, “45 min”."""
    if session.slot is None:
        return ""
    minutes = int((session.slot[1] - session.slot[0]).total_seconds()) // 60
    whole, rest = divmod(minutes, 60)
    if not whole:
        return f"{rest} min"
    return f"{whole} h {rest:02}" if rest else f"{whole} h"
