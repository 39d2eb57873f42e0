"""What an organiser can do with organisations and the names they go by."""

from __future__ import annotations

from typing import Any

from sqlalchemy import orm, select

from convener import letters
from convener.model.organisation import Organisation, OrganisationName
from convener.services import items


def every(db: orm.Session) -> list[Organisation]:
    """All organisations, with their names, filed by name."""
    found = db.scalars(select(Organisation).options(orm.selectinload(Organisation.names)))
    return sorted(found, key=lambda one: (letters.fold(one.name), one.id))


def add(db: orm.Session, name: str, **details: Any) -> Organisation:
    """A new organisation."""
    return items.add(db, Organisation, name=name, **details)


def find(db: orm.Session, name: str) -> Organisation | None:
    """The organisation of this full, short or other name; marks on letters and case do not count."""
    wanted = letters.fold(name)
    among = every(db)
    own = (one for one in among if wanted in {letters.fold(one.name), letters.fold(one.short_name)})
    other = (one for one in among if any(letters.fold(variant.name) == wanted for variant in one.names))
    return next(own, None) or next(other, None)


def find_or_add(db: orm.Session, name: str, **details: Any) -> Organisation:
    """The organisation of this name, or a new one."""
    return find(db, name) or add(db, name, **details)


def add_name(db: orm.Session, organisation: Organisation, name: str, language: str = "") -> OrganisationName:
    """Another name it goes by; one that is known already is not added again."""
    for known in organisation.names:
        if known.name == name:
            return known
    return items.add(db, OrganisationName, organisation=organisation, name=name, language=language)
