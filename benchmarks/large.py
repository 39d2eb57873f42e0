"""Makes an event as large as wanted, the same every time, with a few clashes planted."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy import orm

from convener.model import nouns
from convener.model.event import Event, Room
from convener.model.participant import InvitationStatus, Participant
from convener.model.person import Person, Position
from convener.model.session import Role, RoleKind, RoleStatus, Session, SessionKind

assert nouns.every()  # mapped classes are known to one another once all are imported

FIRST = date(2027, 3, 26)
_LASTING = timedelta(minutes=45)
_ROLES = (RoleKind.CHAIR, RoleKind.PANELLIST, RoleKind.PANELLIST)


def event(db: orm.Session | None = None, sessions: int = 1000) -> Event:
    """An event over five days with three roles a session, as many people as sessions, a clash in each hundred."""
    made = Event(title="Large", starts_on=FIRST, ends_on=FIRST + timedelta(days=4), zone="Europe/Berlin")
    if db is not None:
        db.add(made)
    rooms = max(1, sessions // 50)
    for number in range(rooms):
        Room(event=made, name=f"Room {number}", seats=5000, position=number)
    people = [_participant(made, number) for number in range(sessions)]
    for number in range(sessions):
        _session(made, number, rooms, people)
    if db is not None:
        db.add_all([*made.rooms, *made.participants, *made.sessions])
        db.add_all([one.person for one in made.participants if one.person])
        db.flush()
    return made


def _participant(of: Event, number: int) -> Participant:
    person = Person(given_name=f"Zoë {number}", family_name=f"Łęcka-{number}")
    held = Position(person=person, title="Mayor", place=None)
    return Participant(event=of, person=person, held=held, status=InvitationStatus.CONFIRMED, position=number)


def _session(of: Event, number: int, rooms: int, people: list[Participant]) -> None:
    """Rooms are filled one slot after the other; each hundredth session is put where another is already."""
    slot, room = divmod(number, rooms)
    if number % 100 == 99:
        slot = max(0, slot - 1)
    day, of_day = divmod(slot, 11)
    begins = (
        datetime.combine(FIRST + timedelta(days=day % 5), datetime.min.time()) + timedelta(hours=8) + of_day * _LASTING
    )
    made = Session(
        event=of,
        title=f"Session {number}",
        kind=SessionKind.PANEL,
        day=begins.date(),
        starts=begins.time(),
        ends=(begins + _LASTING).time(),
        room=of.rooms[room],
        position=number,
    )
    for place, kind in enumerate(_ROLES):
        guest = people[(number + place * rooms + (1 if number % 100 == 50 and place else 0)) % len(people)]
        Role(session=made, participant=guest, kind=kind, status=RoleStatus.CONFIRMED, position=place)
