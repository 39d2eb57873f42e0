"""Reads an event whole: one question for each table, and everything joined up in memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Final, TypeVar

from sqlalchemy import BindParameter, Integer, Select, bindparam, orm, select
from sqlalchemy.orm import attributes

from convener.model.base import Base
from convener.model.event import Event, Room
from convener.model.organisation import Organisation
from convener.model.participant import Participant
from convener.model.person import Person, Position
from convener.model.place import Place, PlaceUnit
from convener.model.session import Role, Session
from convener.model.theme import Member, Theme
from convener.rules.undisturbed import undisturbed

Noun = TypeVar("Noun", bound=Base)

# Said once: putting a question together takes as long as reading a hundred rows.
_EVENT: Final[BindParameter[int]] = bindparam("event", type_=Integer)
_OWN: Final = select(Participant).where(Participant.event_id == _EVENT)
_HELD: Final = select(Position).where(Position.id.in_(_OWN.with_only_columns(Participant.held_id)))
_ROUNDS: Final = select(Session.id).where(Session.event_id == _EVENT)
_GROUPS: Final = select(Theme.id).where(Theme.session_id.in_(_ROUNDS))

_PARTICIPANTS: Final = _OWN.order_by(Participant.position)
_PEOPLE: Final = select(Person).where(Person.id.in_(_OWN.with_only_columns(Participant.person_id)))
_PLACES: Final = select(Place).where(
    Place.id.in_(_OWN.with_only_columns(Participant.place_id).union(_HELD.with_only_columns(Position.place_id)))
)
_BODIES: Final = select(Organisation).where(
    Organisation.id.in_(
        _OWN.with_only_columns(Participant.organisation_id).union(_HELD.with_only_columns(Position.organisation_id))
    )
)
_UNITS: Final = select(PlaceUnit).where(PlaceUnit.id.in_(_HELD.with_only_columns(Position.unit_id)))
_ROOMS: Final = select(Room).where(Room.event_id == _EVENT).order_by(Room.position)
_SESSIONS: Final = select(Session).where(Session.event_id == _EVENT).order_by(Session.position)
_ROLES: Final = select(Role).where(Role.session_id.in_(_ROUNDS)).order_by(Role.position)
_THEMES: Final = select(Theme).where(Theme.session_id.in_(_ROUNDS)).order_by(Theme.position)
_MEMBERS: Final = select(Member).where(Member.theme_id.in_(_GROUPS)).order_by(Member.position)


def programme(db: orm.Session, event: Event) -> None:
    """Read the rooms, sessions, roles, themes and members of an event, and its participants with who they are.

    What is in memory already keeps the state it has there. Takes eleven questions, however large the event.
    """
    db.flush()
    with undisturbed():
        people = _participants(db, event)
        rooms = _read(db, _ROOMS, event)
        sessions = _read(db, _SESSIONS, event)
        roles, themes, members = _read(db, _ROLES, event), _read(db, _THEMES, event), _read(db, _MEMBERS, event)
        _list([event], "rooms", rooms, "event_id")
        _list([event], "sessions", sessions, "event_id")
        _list(sessions, "roles", roles, "session_id")
        _list(sessions, "themes", themes, "session_id")
        _list(themes, "members", members, "theme_id")
        _name([*sessions, *themes], "room", rooms)
        _name([*roles, *members], "participant", people)


def _participants(db: orm.Session, event: Event) -> list[Participant]:
    """The participants with the person, the position they come in, and the place or organisation behind them."""
    found, held = _read(db, _PARTICIPANTS, event), _read(db, _HELD, event)
    places, bodies = _read(db, _PLACES, event), _read(db, _BODIES, event)
    _list([event], "participants", found, "event_id")
    _name(found, "represented_by", found)
    _name(found, "person", _read(db, _PEOPLE, event))
    _name(found, "held", held)
    _name(held, "unit", _read(db, _UNITS, event))
    for items in (found, held):
        _name(items, "place", places)
        _name(items, "organisation", bodies)
    return found


def _read(db: orm.Session, wanted: Select[Noun], event: Event) -> list[Noun]:
    return list(db.scalars(wanted, {"event": event.id}).all())


def _list(owners: Iterable[Base], name: str, children: Iterable[Base], key: str) -> None:
    lists: dict[int, list[Base]] = defaultdict(list)
    for child in children:
        lists[child.__dict__[key]].append(child)
    for owner in owners:
        attributes.set_committed_value(owner, name, lists[owner.id])


def _name(items: Iterable[Base], name: str, named: Iterable[Base]) -> None:
    known = {one.__dict__["id"]: one for one in named}
    key = f"{name}_id"
    for item in items:
        # what set_committed_value would do for what was just read, at a tenth of the time
        item.__dict__[name] = known.get(item.__dict__[key])
