"""Events: their days, their rooms, and how they are read whole."""

from datetime import date, datetime, timedelta

import pytest

from convener.errors import Refused
from convener.services import events, participants, sessions


def filled(db):
    event = events.add(db, "Harbour dialogue", starts_on=date(2027, 6, 15))
    sessions.add(db, event, "Panel")
    participants.add(db, event, label="Guest")
    return event


def test_an_event_that_is_not_there(db):
    with pytest.raises(Refused):
        events.load(db, "0" * 32)


def test_days(db):
    event = events.add(db, "Talk", starts_on=date(2027, 6, 15))
    assert events.days(event) == [date(2027, 6, 15)]
    event.ends_on = date(2027, 6, 17)
    assert events.days(event)[-1] == date(2027, 6, 17)
    assert events.days(events.add(db, "Idea")) == []


def test_an_event_is_put_off_with_all_that_is_in_it(db):
    event = filled(db)
    session, guest = event.sessions[0], event.participants[0]
    sessions.place(db, session, datetime(2027, 6, 15, 9), 60)  # noqa: DTZ001
    guest.arrives = datetime(2027, 6, 14, 20)  # noqa: DTZ001
    events.move_days(db, event, 7)
    assert (event.starts_on, event.ends_on, session.day) == (date(2027, 6, 22),) * 3
    assert guest.arrives.date() == date(2027, 6, 21)
    assert session.slot[1] - session.slot[0] == timedelta(hours=1)


def test_latest_events_come_first(db):
    old, idea, new = (
        events.add(db, "Old", starts_on=date(2022, 11, 15)),
        events.add(db, "Idea"),
        events.add(db, "New", starts_on=date(2023, 6, 15)),
    )
    assert events.every(db) == [idea, new, old]
