"""For whom papers of one reader each are made: participants, the delegations of places, the addressees of a letter."""

from __future__ import annotations

from convener.documents import badges
from convener.model.event import Event
from convener.model.letter import Letter
from convener.model.participant import Participant
from convener.services import letters
from convener.services.paper import Addressed, Delegation


def participants(event: Event) -> list[Participant]:
    """Who comes and is somebody known, by the alphabet: each has a programme of their own."""
    return [one for one in badges.coming(event) if one.person is not None]


def principals(event: Event) -> list[Participant]:
    """Those of them who have a part in a session: each has a briefing."""
    return [one for one in participants(event) if one.roles]


def delegations(event: Event) -> list[Delegation]:
    """The places that somebody comes for."""
    places = dict.fromkeys(one.place for one in participants(event) if one.place is not None)
    return [Delegation(event, place) for place in places]


def addressees(letter: Letter) -> list[Addressed]:
    """Those who get a letter, each with theirs."""
    return [Addressed(letter, one) for one in letters.recipients(letter)]


def words(reader: Participant | Delegation | Addressed) -> tuple[str, str]:
    """How a reader is called in a list, and what tells them from their like."""
    if isinstance(reader, Delegation):
        return reader.place.name, reader.place.country
    one = reader.participant if isinstance(reader, Addressed) else reader
    where = one.place or one.organisation
    return one.name, one.listed_position or (where.name if where else "")
