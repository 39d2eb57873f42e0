"""What an organiser can do with events and their rooms, and how a whole event is read in few questions."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import orm, select

from convener.errors import Refused
from convener.model.event import Event, Room
from convener.model.participant import Participant
from convener.model.session import Session
from convener.services import items, loading


def every(db: orm.Session) -> list[Event]:
    """All events, latest first, those without a date before all others."""
    found = db.scalars(select(Event).options(orm.joinedload(Event.series), orm.joinedload(Event.city)))
    return sorted(found, key=lambda event: (event.starts_on or date.max, event.title), reverse=True)


def add(db: orm.Session, title: str, **details: Any) -> Event:
    """A new event; it ends on its first day unless `ends_on` says otherwise."""
    if details.get("ends_on") is None and details.get("starts_on") is not None:
        details["ends_on"] = details["starts_on"]
    return items.add(db, Event, title=title, **details)


def get(db: orm.Session, key: str | int) -> Event:
    """The event of a uid or id; refused when there is none."""
    found = db.scalar(select(Event).where(Event.id == key if isinstance(key, int) else Event.uid == key))
    if found is None:
        raise Refused("This event is not in the workspace. Choose one from the list of events.")
    return found


def load(db: orm.Session, key: str | int) -> Event:
    """The event with its programme and people read at once: rooms, sessions, roles, themes, members, participants."""
    event = get(db, key)
    loading.programme(db, event)
    return event


def days(event: Event) -> list[date]:
    """Its days from the first to the last; none while the dates are unknown."""
    if event.starts_on is None:
        return []
    last = event.ends_on or event.starts_on
    return [event.starts_on + timedelta(days=number) for number in range((last - event.starts_on).days + 1)]


def add_room(db: orm.Session, event: Event, name: str, seats: int | None = None, **details: Any) -> Room:
    """A room of the venue, or a place that a field visit goes to."""
    return items.add(db, Room, event=event, name=name, seats=seats, **details)


def rooms(event: Event) -> list[Room]:
    """Its rooms in their order."""
    return list(event.rooms)


def move_days(db: orm.Session, event: Event, by: int) -> None:
    """Put the event and all its sessions, arrivals and departures so many days later (earlier below 0)."""
    gap = timedelta(days=by)
    for key in ("starts_on", "ends_on"):
        _put_off(db, event, key, gap)
    for session in event.sessions:
        _put_off(db, session, "day", gap)
    for participant in event.participants:
        _put_off(db, participant, "arrives", gap)
        _put_off(db, participant, "leaves", gap)


def _put_off(db: orm.Session, item: Event | Session | Participant, key: str, gap: timedelta) -> None:
    value = getattr(item, key)
    if value is not None:
        items.change(db, item, **{key: value + gap})
