"""Finds the event, edition, session, participant or place that somebody means by a few typed words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeVar

from sqlalchemy import orm, select

from convener.errors import Refused
from convener.letters import fold
from convener.model.base import Base
from convener.model.event import Event
from convener.model.letter import Letter
from convener.model.participant import Participant
from convener.model.place import Place
from convener.model.series import Edition
from convener.model.session import Session

Item = TypeVar("Item", bound=Base)

_SHOWN: Final = 6


def event(db: orm.Session, text: str) -> Event:
    """The event of this number or uid, or the only one whose title, city and year hold all the words."""
    return _one(list(db.scalars(select(Event).order_by(Event.starts_on))), text, _event_words, "event")


def edition(db: orm.Session, text: str) -> Edition:
    """The edition of this number or uid, or the only one whose title, series and year hold all the words."""
    return _one(list(db.scalars(select(Edition).order_by(Edition.year))), text, _edition_words, "edition")


def event_or_edition(db: orm.Session, text: str) -> Event | Edition:
    """An event or an edition; numbers mean events, “edition 2” the edition of that number."""
    kind, _, rest = text.partition(" ")
    if fold(kind) == "edition":
        return edition(db, rest)
    if text.strip().isdigit():
        return event(db, text)
    found: list[Event | Edition] = [
        *db.scalars(select(Event).order_by(Event.starts_on)),
        *db.scalars(select(Edition).order_by(Edition.year)),
    ]
    return _one(found, text, _words, "event or edition")


def session(among: Event, text: str) -> Session:
    """The session of an event meant by words of its title or label."""
    return _one(among.sessions, text, lambda item: f"{item.label} {item.title}", "session")


def participant(among: Event, text: str) -> Participant:
    """The participant of an event meant by words of the name."""
    return _one(among.participants, text, lambda item: item.name, "participant")


def place(among: Event, text: str) -> Place:
    """The place meant by words of its name, among those that participants of an event come from."""
    places = dict.fromkeys(item.place for item in among.participants if item.place is not None)
    return _one(list(places), text, lambda item: item.name, "place of a participant")


def letter(among: Sequence[Letter], text: str) -> Letter:
    """The letter meant by words of its title or kind."""
    return _one(among, text, lambda item: f"{item.kind.label}: {item.title}", "letter")


def _words(item: Event | Edition) -> str:
    return _event_words(item) if isinstance(item, Event) else _edition_words(item)


def _event_words(item: Event) -> str:
    city = item.city.name if item.city else ""
    return f"{item.title} {item.short_title} {city} {item.starts_on.year if item.starts_on else ''}"


def _edition_words(item: Edition) -> str:
    return f"{item.title} {item.series.name} {item.series.short_name} {item.year}"


def _one(items: Sequence[Item], text: str, words: Callable[[Any], str], noun: str) -> Item:
    wanted = fold(text).split()
    exact = [item for item in items if item.uid == text.strip() or str(item.id) == text.strip()]
    found = exact or [item for item in items if wanted and set(wanted) <= set(fold(words(item)).split())]
    found = found or [item for item in items if wanted and all(word in fold(words(item)) for word in wanted)]
    if len(found) == 1:
        return found[0]
    if not items:
        raise Refused(f"There is no {noun} in this workspace yet.")
    if not found:
        raise Refused(f"No {noun} is called “{text}”. There is {_listed(items, words)}.")
    raise Refused(f"“{text}” may mean {_listed(found, words)}. Say which by its number or more of its name.")


def _listed(items: Sequence[Base], words: Callable[[Any], str]) -> str:
    named = [f"{item.id} “{' '.join(words(item).split())}”" for item in items[:_SHOWN]]
    more = f" and {len(items) - _SHOWN} more" if len(items) > _SHOWN else ""
    return "; ".join(named) + more
