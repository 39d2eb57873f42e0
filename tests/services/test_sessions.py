"""Sessions: who does what in them, and where the clock puts them."""

from datetime import date, datetime, time

import pytest

from convener.errors import Refused
from convener.model.session import RoleKind, SessionStatus
from convener.services import events, participants, resources, sessions

DAY = date(2027, 6, 15)


def at(hour, minute=0):
    return datetime.combine(DAY, time(hour, minute))


@pytest.fixture
def event(db):
    return events.add(db, "Harbour dialogue", starts_on=DAY)


def placed(db, event, title, hour, minutes=60, *, room=None, **details):
    session = sessions.add(db, event, title, **details)
    sessions.place(db, session, at(hour), minutes, room)
    return session


def test_a_shift_takes_what_follows_up_to_the_next_fixed_start(db, event):
    first, second, lunch, third = (
        placed(db, event, "One", 9),
        placed(db, event, "Two", 10),
        placed(db, event, "Lunch", 12, fixed_start=True),
        placed(db, event, "Three", 13),
    )
    assert sessions.shift(db, first, 30, following=True) == [first, second]
    assert [one.starts for one in (first, second, lunch, third)] == [time(9, 30), time(10, 30), time(12), time(13)]
    sessions.shift(db, third, -15)
    assert (third.starts, third.ends) == (time(12, 45), time(13, 45))


def test_a_shift_past_midnight_changes_the_day(db, event):
    dinner = placed(db, event, "Dinner", 23, 30)
    sessions.shift(db, dinner, 90)
    assert (dinner.day, dinner.starts, dinner.ends) == (date(2027, 6, 16), time(0, 30), time(1))


def test_the_next_free_slot_is_where_the_room_is_free(db, event):
    hall, library = events.add_room(db, event, "Hall"), events.add_room(db, event, "Library")
    placed(db, event, "One", 9, room=hall)
    placed(db, event, "Two", 10, 30, room=hall)
    placed(db, event, "Cancelled", 11, 600, room=hall, status=SessionStatus.CANCELLED)
    assert sessions.next_free(event, DAY, 60, hall) == at(10, 30)
    assert sessions.next_free(event, DAY, 60, library) == at(9)
    assert sessions.next_free(event, DAY, 60) == at(10, 30)
    assert sessions.next_free(event, DAY, 60, hall, time(8)) == at(8)
    assert sessions.next_free(event, DAY, 90, hall, time(8)) == at(10, 30)
    assert sessions.next_free(event, DAY, 900, hall) is None


def test_by_time_keeps_sessions_without_a_time_last_and_as_they_stood(db, event):
    for title, hour in (("C", 15), ("A", 9), ("B", 10)):
        placed(db, event, title, hour)
    sessions.add(db, event, "Y")
    sessions.add(db, event, "X")
    sessions.by_time(db, event)
    assert "".join(one.title for one in event.sessions) == "ABCYX"
    assert [one.title for one in sessions.unplaced(event)] == ["Y", "X"]
    assert [one.title for one in sessions.on(event, DAY)] == ["A", "B", "C"]


def test_a_role_is_given_once_and_within_the_event(db, event):
    session = sessions.add(db, event, "Panel")
    guest = participants.add(db, event, label="the State Secretary")
    sessions.add_role(db, session, guest, RoleKind.CHAIR)
    sessions.add_role(db, session, guest, RoleKind.PANELLIST)
    assert sessions.with_role(session, RoleKind.CHAIR) == [guest]
    with pytest.raises(Refused, match="the State Secretary is chair in “Panel” already"):
        sessions.add_role(db, session, guest, RoleKind.CHAIR)
    stranger = participants.add(db, events.add(db, "Other"), label="Stranger")
    with pytest.raises(Refused, match="another event"):
        sessions.add_role(db, session, stranger)


def test_a_copy_has_the_people_but_no_place(db, event):
    session = placed(db, event, "Panel", 9)
    sessions.add_role(db, session, participants.add(db, event, label="Guest"), RoleKind.CHAIR)
    sessions.show(db, session, resources.add(db, "A film"))
    sessions.add_cue(db, session, "Lights", minutes=1)
    twin = sessions.copy(db, session)
    assert twin.slot is None
    assert [role.kind for role in twin.roles] == [RoleKind.CHAIR]
    assert (twin.showings, twin.cues) == ([], [])
    sessions.unplace(db, session)
    assert session.slot is None


@pytest.mark.parametrize("minutes", [-1, 1440])
def test_a_session_lasts_less_than_a_day(db, event, minutes):
    with pytest.raises(Refused, match="cannot last"):
        sessions.place(db, sessions.add(db, event, "Panel"), at(9), minutes)
