"""What an organiser can do with those who are asked to an event."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import orm

from convener.errors import Refused
from convener.model.event import Event
from convener.model.participant import InvitationStatus, Participant
from convener.model.person import Person, Position
from convener.rules.wording import called
from convener.services import items, people


def of(event: Event) -> list[Participant]:
    """Its participants in their order."""
    return list(event.participants)


def add(db: orm.Session, event: Event, person: Person | None = None, label: str = "", **details: Any) -> Participant:
    """A person, or somebody not yet named, or a group (`label`, `people`), at an event.

    A person comes in the first position held on the event's first day, and for its place or organisation, unless
    `held`, `place` or `organisation` say otherwise.
    """
    if person is not None:
        _refuse_twice(event, person)
        _position(person, event.starts_on, details)
    return items.add(db, Participant, event=event, person=person, label=label, **details)


def find(event: Event, person: Person) -> Participant | None:
    """This person as a participant of the event."""
    return next((one for one in event.participants if one.person is person), None)


def coming(event: Event) -> list[Participant]:
    """Those who are expected in person."""
    return [one for one in event.participants if one.status.coming]


def represent(db: orm.Session, participant: Participant, deputy: Participant) -> None:
    """Let a deputy come in a participant's place; the participant keeps every role, which the deputy then takes."""
    if deputy.event is not participant.event:
        raise Refused(f"{called(deputy)} is not asked to this event. Add them as a participant first.")
    items.change(db, participant, represented_by=deputy, status=InvitationStatus.REPRESENTED)


def come_in_person(db: orm.Session, participant: Participant) -> None:
    """End a representation: the participant comes after all."""
    items.change(db, participant, represented_by=None, status=InvitationStatus.ACCEPTED)


def represented(event: Event, deputy: Participant) -> list[Participant]:
    """Those whom a participant represents."""
    return [one for one in event.participants if one.represented_by is deputy]


def _refuse_twice(event: Event, person: Person) -> None:
    if find(event, person) is not None:
        raise Refused(f"{called(person)} is a participant of “{called(event)}” already.")


def _position(person: Person, day: date | None, details: dict[str, Any]) -> None:
    if "held" not in details:
        details["held"] = next(iter(people.held_on(person, day)), None)
    held: Position | None = details["held"]
    if held is not None and "place" not in details and "organisation" not in details:
        details |= {"place": held.place, "organisation": held.organisation}
