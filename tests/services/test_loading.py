"""An event is read whole: as many questions for a thousand sessions as for one, and nothing in memory is lost."""

from datetime import date

import pytest
from sqlalchemy import event as sql
from sqlalchemy import orm

from convener.model.session import RoleKind
from convener.services import events, loading, participants, people, places, sessions, themes


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


def test_an_event_that_is_loaded_already_is_brought_up_to_date(db):
    event = filled(db, 1)
    with orm.Session(db.get_bind()) as other:
        sessions.add(other, events.get(other, event.id), "Theirs")
        other.commit()
    loading.programme(db, event)
    assert [one.title for one in event.sessions] == ["Session 0", "Theirs"]
