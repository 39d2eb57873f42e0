"""What an organiser can do with places, the names they go by and the units they work in."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import orm, select

from convener import letters
from convener.exchange import countries
from convener.exchange.cities import City
from convener.model.place import Place, PlaceKind, PlaceName, PlaceUnit
from convener.services import items

_FACTS: Final = ("register_id", "country", "state", "latitude", "longitude", "population", "zone")


def every(db: orm.Session) -> list[Place]:
    """All places, with their names, filed by name whatever the marks on its letters."""
    found = db.scalars(select(Place).options(orm.selectinload(Place.names)))
    return sorted(found, key=lambda place: (letters.fold(place.name), place.id))


def add(db: orm.Session, name: str, **details: Any) -> Place:
    """A new place."""
    return items.add(db, Place, name=name, **details)


def find(db: orm.Session, name: str, country: str = "") -> Place | None:
    """The place of this name or variant, in this country if one is given; marks on letters and case do not count.

    A place that bears the name itself comes before one that has it as a variant.
    """
    wanted = letters.fold(name)
    among = [place for place in every(db) if not country or place.country in {country, ""}]
    own = (place for place in among if wanted in {letters.fold(place.name), letters.fold(place.local_name)})
    other = (place for place in among if any(letters.fold(variant.name) == wanted for variant in place.names))
    return next(own, None) or next(other, None)


def find_or_add(db: orm.Session, name: str, country: str = "", **details: Any) -> Place:
    """The place of this name or variant, or a new one."""
    return find(db, name, country) or add(db, name, country=country, **details)


def from_register(db: orm.Session, city: City) -> Place:
    """The place of a city of the register: the one taken from it before, else one of its name, else a new one.

    Of a place that is here already only what is empty is filled in. As it was found it is kept as a variant.
    """
    known = db.scalar(select(Place).where(Place.register_id == city.register_id)) or _unregistered(db, city)
    facts: dict[str, Any] = {key: getattr(city, key) for key in _FACTS}
    country = countries.get(city.country)
    facts["world_part"] = country.world_part if country else ""
    if known is None:
        known = add(db, city.name, kind=PlaceKind.CITY, **facts)
    else:
        items.change(db, known, **{key: value for key, value in facts.items() if getattr(known, key) in {None, ""}})
    if letters.fold(city.written) != letters.fold(known.name):
        add_name(db, known, city.written)
    return known


def add_name(db: orm.Session, place: Place, name: str, language: str = "") -> PlaceName:
    """Another way the place is written; one that is known already is not added again."""
    for known in place.names:
        if known.name == name:
            return known
    return items.add(db, PlaceName, place=place, name=name, language=language)


def add_unit(db: orm.Session, place: Place, name: str, short_name: str = "") -> PlaceUnit:
    """An office, department or senate of a place."""
    return items.add(db, PlaceUnit, place=place, name=name, short_name=short_name)


def _unregistered(db: orm.Session, city: City) -> Place | None:
    known = find(db, city.name, city.country)
    return known if known is not None and known.register_id is None else None
