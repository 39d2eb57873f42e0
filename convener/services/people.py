"""What an organiser can do with people and the positions they hold."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import orm, select

from convener import letters
from convener.model import dates
from convener.model.person import Person, Position
from convener.services import items


def every(db: orm.Session) -> list[Person]:
    """All people, with their positions and where they hold them, filed by name."""
    positions = orm.selectinload(Person.positions)
    found = db.scalars(
        select(Person).options(
            positions.selectinload(Position.place),
            positions.selectinload(Position.unit),
            positions.selectinload(Position.organisation),
        )
    )
    return sorted(found, key=lambda person: (letters.fold(person.filed_name), person.id))


def add(db: orm.Session, given_name: str = "", family_name: str = "", **details: Any) -> Person:
    """A new person; one of the names is enough."""
    return items.add(db, Person, given_name=given_name, family_name=family_name, **details)


def find(db: orm.Session, name: str) -> list[Person]:
    """The people of this name, in either order of its parts; marks on letters and case do not count."""
    wanted = letters.fold(name).replace(",", "")
    return [person for person in every(db) if wanted in _spellings(person)]


def add_position(db: orm.Session, person: Person, title: str = "", **details: Any) -> Position:
    """What somebody is, where (`place`, `unit`, `organisation`), and from when to when (`started`, `ended`)."""
    return items.add(db, Position, person=person, title=title, **details)


def held_on(person: Person, day: date | None) -> list[Position]:
    """The positions somebody holds on a day, in their order; without a day those not marked as former.

    A partial date counts generously: who began or ended in November 2022 held the position on each of its days.
    """
    return [position for position in person.positions if _holds(position, day)]


def _holds(position: Position, day: date | None) -> bool:
    if day is None or (position.former and position.ended is None):
        return not position.former and position.ended is None
    began = dates.first_day(position.started) if position.started else None
    return (began is None or began <= day) and (position.ended is None or _not_after(day, position.ended))


def _not_after(day: date, partial: str) -> bool:
    return day.isoformat()[: len(partial)] <= partial


def _spellings(person: Person) -> set[str]:
    names = (
        person.name,
        f"{person.given_name} {person.family_name}",
        f"{person.family_name} {person.given_name}",
        person.filed_name.replace(",", ""),
    )
    return {letters.fold(name) for name in names}
