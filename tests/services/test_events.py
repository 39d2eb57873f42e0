"""Events: their days, their rooms, and how they are read whole."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import event as sql
from sqlalchemy import orm

from convener.errors import Refused
from convener.model.session import RoleKind
from convener.services import events, participants, people, places, sessions, themes


def filled(db, size):
    event = events.add(db, "Harbour dialogue", starts_on=date(2027, 6, 15))
    hall = events.add_room(db, event, "Hall", 40)
    for number in range(size):
        person = people.add(db, "Ola", f"Nordmann {number}")
        gdynia = places.find_or_add(db, f"Town {number}", "PL")
        people.add_position(db, person, "Mayor", place=gdynia, unit=places.add_unit(db, gdynia, "Office"))
        guest = participants.add(db, event, person)
        session = sessions.add(db, event, f"Session {number}", room=hall)
        sessions.add_role(db, session, guest, RoleKind.CHAIR)
        themes.add_member(db, themes.add(db, session, "Water"), guest)
    db.commit()
    return event


def told(event):
    return [
        (role.participant.name, role.participant.place.name, role.participant.held.unit.name, session.room.name)
        for session in event.sessions
        for role in (*session.roles, *(member for theme in session.themes for member in theme.members))
    ]


@pytest.mark.parametrize("size", [1, 30])
def test_loading_asks_as_much_for_many_sessions_as_for_one(db, size):
    key, engine = filled(db, size).uid, db.get_bind()
    asked = []
    with orm.Session(engine) as fresh:
        sql.listen(engine, "before_cursor_execute", lambda *of: asked.append(of[2]))
        event = events.load(fresh, key)
        assert len(told(event)) == 2 * size
        assert [one.represented_by for one in event.participants] == [None] * size
    assert len(asked) == 12


def test_loading_keeps_what_is_in_memory_and_not_yet_stored(db):
    event = filled(db, 2)
    added = sessions.add(db, event, "New")
    event.sessions[0].title = "Changed"
    loaded = events.load(db, event.id)
    assert loaded is event
    assert [one.title for one in event.sessions] == ["Changed", "Session 1", "New"]
    db.commit()
    assert added in event.sessions


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
    event = filled(db, 1)
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
