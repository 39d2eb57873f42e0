"""Participants: who comes, for whom, and who comes instead."""

from datetime import date

import pytest

from convener.errors import Refused
from convener.model.participant import InvitationStatus
from convener.services import events, participants, participations, people, places


@pytest.fixture
def event(db):
    return events.add(db, "Harbour dialogue", starts_on=date(2022, 11, 15))


def test_a_person_comes_in_the_position_held_then(db, event):
    gdynia, sopot = places.add(db, "Gdynia"), places.add(db, "Sopot")
    person = people.add(db, "Ola", "Nordmann")
    people.add_position(db, person, "Mayor", place=gdynia, ended="2020")
    now = people.add_position(db, person, "Mayor", place=sopot, started="2021")
    guest = participants.add(db, event, person)
    assert (guest.held, guest.place) == (now, sopot)
    assert participants.find(event, person) is guest
    with pytest.raises(Refused, match="Ola Nordmann is a participant of “Harbour dialogue” already"):
        participants.add(db, event, person)


def test_a_deputy_comes_and_may_not_be_represented_by_whom_they_represent(db, event):
    mayor = participants.add(db, event, label="The mayor")
    deputy = participants.add(db, event, label="The deputy", status=InvitationStatus.ACCEPTED)
    participants.represent(db, mayor, deputy)
    assert mayor.status is InvitationStatus.REPRESENTED
    assert participants.represented(event, deputy) == [mayor]
    assert participants.coming(event) == [deputy]
    with pytest.raises(Refused, match="cannot come back to itself"):
        participants.represent(db, deputy, mayor)
    with pytest.raises(Refused, match="cannot come back to itself"):
        participants.represent(db, deputy, deputy)
    stranger = participants.add(db, events.add(db, "Other"), label="Stranger")
    with pytest.raises(Refused, match="not asked to this event"):
        participants.represent(db, mayor, stranger)
    participants.come_in_person(db, mayor)
    assert participants.coming(event) == [mayor, deputy]


def test_the_places_of_those_who_come_are_gathered_once(db, event):
    gdynia, sopot = places.add(db, "Gdynia"), places.add(db, "Sopot")
    for place, status in ((gdynia, "accepted"), (gdynia, "confirmed"), (sopot, "declined")):
        participants.add(db, event, label="Guest", place=place, status=status)
    participations.add(db, event, sopot, "mentioned")
    participations.gather(db, event)
    participations.gather(db, event)
    assert participations.taking_part(event) == [gdynia]
    with pytest.raises(Refused, match="Gdynia is listed as “Takes part” already"):
        participations.add(db, event, gdynia)
