"""What an organiser can do with the places that take part, are mentioned, or host a field visit."""

from __future__ import annotations

from typing import Any

from sqlalchemy import orm

from convener.errors import Refused
from convener.model.event import Event
from convener.model.participation import Participation, ParticipationKind
from convener.model.place import Place
from convener.rules.wording import called
from convener.services import items


def of(event: Event, kind: ParticipationKind | None = None) -> list[Participation]:
    """The places of an event in their order, of one kind if it is given."""
    return [one for one in event.participations if kind in {None, one.kind}]


def add(
    db: orm.Session,
    event: Event,
    place: Place,
    kind: ParticipationKind = ParticipationKind.TAKES_PART,
    **details: Any,
) -> Participation:
    """A place at an event; each kind once."""
    if any(one.place is place for one in of(event, kind)):
        raise Refused(f"{called(place)} is listed as “{kind.label}” already.")
    return items.add(db, Participation, event=event, place=place, kind=kind, **details)


def taking_part(event: Event) -> list[Place]:
    """The places that take part, in the order in which documents print them."""
    return [one.place for one in of(event, ParticipationKind.TAKES_PART)]


def gather(db: orm.Session, event: Event) -> list[Participation]:
    """Add the places of all who come and whose place is not listed as taking part yet."""
    known = set(taking_part(event))
    found = [one.place for one in event.participants if one.place is not None and one.status.coming]
    return [add(db, event, place) for place in dict.fromkeys(found) if place not in known]
