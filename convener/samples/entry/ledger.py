"""What has been entered so far: every place, organisation, person and result by its key."""

from dataclasses import dataclass, field
from typing import Any, TypeVar

from sqlalchemy import orm

from convener.exchange import cities, countries
from convener.model.base import Base
from convener.model.organisation import Organisation
from convener.model.participant import Participant
from convener.model.person import Person
from convener.model.place import Place, PlaceKind
from convener.model.resource import Resource
from convener.model.series import Series
from convener.model.statement import Statement, Tag, Tagging
from convener.samples.entry.wording import REFERENCE, values
from convener.samples.forms import known
from convener.services import items, organisations, people, pictures, places, resources, statements

Noun = TypeVar("Noun", bound=Base)


@dataclass
class Ledger:
    """Keys of the forms and the items they became; what the workspace had before is found by name."""

    db: orm.Session
    known_places: dict[str, known.Place]
    known_organisations: dict[str, known.Organisation]
    places: dict[str, Place] = field(default_factory=dict)
    organisations: dict[str, Organisation] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    participants: dict[str, Participant] = field(default_factory=dict)
    resources: dict[str, Resource] = field(default_factory=dict)
    series: dict[str, Series] = field(default_factory=dict)
    tags: dict[str, Tag] = field(default_factory=dict)
    results: dict[str, Base] = field(default_factory=dict)
    """Sessions, statements, takeaways, findings, sections and declarations by table and key: “finding:hague-1”."""

    def __post_init__(self) -> None:
        """Find what is there already."""
        self.places |= {place.name: place for place in places.every(self.db)}
        self.organisations |= {one.name: one for one in organisations.every(self.db)}
        self.resources |= {one.title: one for one in resources.every(self.db)}

    def place(self, name: str) -> Place | None:
        """The place of this name, entered when it is first asked for; none for no name."""
        if not name or name in self.places:
            return self.places.get(name)
        form = self.known_places[name]
        facts = values(form, ("names", "units", "part_of"))
        if form.latitude is None:
            facts |= _facts(form)
        country = countries.get(form.country)
        facts.setdefault("world_part", country.world_part if country else "")
        place = places.add(self.db, **facts, part_of=self.place(form.part_of))
        for other in form.names:
            places.add_name(self.db, place, other)
        for unit in form.units:
            places.add_unit(self.db, place, unit)
        self.places[name] = place
        return place

    def organisation(self, name: str) -> Organisation | None:
        """The organisation of this name, entered when it is first asked for; none for no name."""
        if not name or name in self.organisations:
            return self.organisations.get(name)
        form = self.known_organisations[name]
        logo = pictures.store(self.db, form.logo()) if form.logo else None
        facts = values(form, ("names", "seat", "logo"))
        one = organisations.add(self.db, **facts, seat=self.place(form.seat), logo=logo)
        for other in form.names:
            organisations.add_name(self.db, one, other)
        self.organisations[name] = one
        return one

    def person(self, form: known.Person) -> Person:
        """The person, entered with every position when first met."""
        if form.key in self.people:
            return self.people[form.key]
        person = people.add(self.db, **values(form, ("key", "positions")))
        for position in form.positions:
            self._position(person, position)
        self.people[form.key] = person
        return person

    def resource(self, form: known.Resource) -> Resource:
        """The publication or film, entered when first met."""
        if form.title not in self.resources:
            self.resources[form.title] = resources.add(self.db, **values(form))
        return self.resources[form.title]

    def tag(self, statement: Statement, name: str) -> None:
        """Put a statement under a tag; one that was used before is not looked for again."""
        if name in self.tags:
            items.add(self.db, Tagging, statement=statement, tag=self.tags[name])
        else:
            self.tags[name] = statements.tag(self.db, statement, name).tag

    def result(self, noun: type[Noun], key: str) -> Noun | None:
        """What was entered under this key: a session, statement, takeaway, finding, section or declaration."""
        found = self.results.get(f"{noun.__tablename__}:{key}")
        return found if isinstance(found, noun) else None

    def keep(self, item: Base, key: str) -> None:
        """Remember an item under its key."""
        self.results[f"{item.__tablename__}:{key}"] = item

    def resolve(self, item: Base, *names: str) -> None:
        """Put the keys of the workspace into references such as (#finding:hague-1)."""
        for name in names:
            text: str = getattr(item, name)
            if "(#" in text:
                items.change(self.db, item, **{name: REFERENCE.sub(self._target, text)})

    def _target(self, reference: Any) -> str:
        noun, key = reference.groups()
        table = noun.replace("-", "_")
        return f"(#{noun}-{self.results[f'{table}:{key}'].uid})"

    def _position(self, person: Person, form: known.Position) -> None:
        place = self.place(form.place)
        unit = next((unit for unit in place.units if unit.name == form.unit), None) if place else None
        people.add_position(
            self.db,
            person,
            **values(form, ("place", "unit", "organisation")),
            place=place,
            unit=unit,
            organisation=self.organisation(form.organisation),
        )


def _facts(form: known.Place) -> dict[str, Any]:
    """Where a city lies, how large it is and which zone it has, from the register, if it knows the city."""
    if form.kind is not PlaceKind.CITY:
        return {}
    wanted = {cities.sort_key(name) for name in (form.name, form.local_name, *form.names)}
    for city in cities.search(form.name, 8, form.country):
        if cities.sort_key(city.name) in wanted and form.state in {"", city.state}:
            asked = ("register_id", "latitude", "longitude", "population", "zone")
            return {name: getattr(city, name) for name in asked}
    return {}
