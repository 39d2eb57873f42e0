"""What may be picked where a field names another item: the candidates, how each reads, and how a new one is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import orm, select

from convener.exchange import cities
from convener.exchange.cities import City
from convener.letters import fold
from convener.model.base import Base
from convener.model.declaration import Commitment
from convener.model.event import Event, Room
from convener.model.finding import Finding
from convener.model.participant import Participant
from convener.model.person import Person, Position
from convener.model.place import Place, PlaceUnit
from convener.model.section import Section
from convener.model.series import Edition, Series
from convener.model.session import Session
from convener.model.statement import Statement, Tag
from convener.model.takeaway import Takeaway
from convener.model.theme import Theme
from convener.rules.wording import called, short
from convener.screens import icons, kinds
from convener.screens.kinds import Option
from convener.services import events, organisations, people, places, resources, themes

_MOST: Final = 50
_REGISTERED: Final = 6


@dataclass(frozen=True, slots=True)
class _Source:
    """Where candidates come from, and what tells one from its like."""

    rows: Callable[[orm.Session, Any], Iterable[Any]]
    words: Callable[[Any], str] = called
    more: Callable[[Any], str] = lambda _item: ""
    create: Callable[[orm.Session, Any, str], Any] | None = None
    made: str = ""


def of(noun: type[Base], *, needed: bool = False) -> kinds.Pick:
    """The pick of an item of this noun; `needed` where nothing picked is refused."""
    source = _SOURCES.get(noun.__tablename__, _Source(lambda db, _row: db.scalars(select(noun))))
    options = _places if noun is Place else _options(source, icons.of_noun(noun))
    words = _place_words if noun is Place else source.words
    return kinds.Pick(
        options=options,
        words=lambda item: words(item) if item is not None else "",
        none="" if needed else "None",
        create=source.create,
        made=source.made,
    )


def entered(db: orm.Session, value: Any) -> Any:
    """The item picked; a city of the register becomes a place of the workspace first."""
    return places.from_register(db, value) if isinstance(value, City) else value


def event_of(row: Any) -> Event | None:
    """The event that an item is part of, at any depth."""
    for _step in range(5):
        if row is None or isinstance(row, Event):
            return row
        owner = next((name for name in _OWNERS if getattr(row, name, None) is not None), "")
        row = getattr(row, owner, None) if owner else None
    return None


_OWNERS: Final = ("event", "session", "theme", "section", "finding", "declaration", "report", "statement", "takeaway")


def _options(source: _Source, icon: str) -> Callable[[orm.Session, Any, str], Sequence[Option]]:
    def find(db: orm.Session, row: Any, text: str) -> Sequence[Option]:
        candidates = ((item, source.words(item), source.more(item)) for item in source.rows(db, row))
        found = _fitting(candidates, text)
        return [Option(item, words, icon, more) for item, words, more in found[:_MOST]]

    return find


def _fitting(candidates: Iterable[tuple[Any, str, str]], text: str) -> list[tuple[Any, str, str]]:
    """Those that hold every word typed, those that begin with the text first, in their own order otherwise."""
    wanted = fold(text)
    words = wanted.split()
    keyed = [(fold(f"{name} {more}"), (item, name, more)) for item, name, more in candidates]
    found = [(not key.startswith(wanted), one) for key, one in keyed if all(word in key for word in words)]
    return [one for _later, one in sorted(found, key=lambda pair: pair[0])]


def _places(db: orm.Session, _row: Any, text: str) -> Sequence[Option]:
    """Places of the workspace by any of their names, then cities of the register that are not among them."""
    every = places.every(db)
    spelt = ((place, _place_words(place), " ".join(_spellings(place))) for place in every)
    found = [place for place, _words, _names in _fitting(spelt, text)]
    options = [Option(place, _place_words(place), "map-pin", place.country) for place in found[:_MOST]]
    if len(text) < 2:  # noqa: PLR2004 (a single letter names no city)
        return options
    known = {place.register_id for place in every}
    registered = [city for city in cities.search(text, _REGISTERED + len(found)) if city.register_id not in known]
    more = [Option(city, _place_words(city), "plus", _told(city)) for city in registered[:_REGISTERED]]
    return [*options, *more]


def _spellings(place: Place) -> list[str]:
    return [place.local_name, place.country, *(name.name for name in place.names)]


def _place_words(place: Place | City) -> str:
    return place.name


def _told(city: City) -> str:
    return ", ".join(part for part in (city.state, city.country, "from the register of cities") if part)


def _within(key: str) -> Callable[[orm.Session, Any], Iterable[Any]]:
    def rows(_db: orm.Session, row: Any) -> Iterable[Any]:
        event = event_of(row)
        return getattr(event, key) if event is not None else ()

    return rows


def _of_sections(key: str) -> Callable[[orm.Session, Any], Iterable[Any]]:
    def rows(db: orm.Session, row: Any) -> Iterable[Any]:
        return [item for section in _sections(db, row) for item in getattr(section, key)]

    return rows


def _sections(_db: orm.Session, row: Any) -> Iterable[Section]:
    owner = event_of(row) or _edition_of(row)
    return owner.sections if owner is not None else ()


def _edition_of(row: Any) -> Edition | None:
    for owner in (row, getattr(row, "report", None), getattr(row, "finding", None), getattr(row, "section", None)):
        edition = getattr(owner, "edition", None)
        if isinstance(edition, Edition):
            return edition
    return None


def _findings(db: orm.Session, row: Any) -> Iterable[Finding]:
    """The findings of the same event or edition; of an edition also those of the events of its series."""
    edition = _edition_of(row)
    if edition is not None:
        return [*edition.findings, *(one for event in edition.series.events for one in event.findings)]
    return _within("findings")(db, row)


def _statements(db: orm.Session, row: Any) -> Iterable[Statement]:
    edition = _edition_of(row)
    if edition is not None:
        return [one for event in edition.series.events for one in event.statements]
    return _within("statements")(db, row)


def _takeaways(_db: orm.Session, row: Any) -> Iterable[Takeaway]:
    edition, event = _edition_of(row), event_of(row)
    among = edition.series.events if edition is not None else [event] if event is not None else []
    return [one for each in among for session in each.sessions for one in session.takeaways]


def _themes(_db: orm.Session, row: Any) -> Iterable[Theme]:
    session = getattr(row, "session", None)
    if isinstance(session, Session):
        return session.themes
    event = event_of(row)
    return themes.every(event) if event is not None else ()


def _positions(_db: orm.Session, row: Any) -> Iterable[Position]:
    person = getattr(row, "person", None)
    return person.positions if person is not None else ()


def _units(_db: orm.Session, row: Any) -> Iterable[PlaceUnit]:
    place = getattr(row, "place", None)
    return place.units if place is not None else ()


def _commitments(_db: orm.Session, row: Any) -> Iterable[Commitment]:
    declaration = getattr(row, "declaration", None)
    return declaration.commitments if declaration is not None else ()


def _person(db: orm.Session, _row: Any, text: str) -> Person:
    """Somebody new from a name typed: “given names family name”, or “family name, given names”."""
    family, comma, given = text.partition(",")
    if comma:
        return people.add(db, given.strip(), family.strip())
    given, _, family = text.strip().rpartition(" ")
    return people.add(db, given, family)


def _room(db: orm.Session, row: Any, text: str) -> Room:
    event = event_of(row)
    if event is None:
        raise TypeError(row)
    return events.add_room(db, event, text)


def position_words(position: Position) -> str:
    """A position in words: title, unit, place or organisation."""
    parts = (position.title, position.unit, position.place, position.organisation)
    return ", ".join(part if isinstance(part, str) else part.name for part in parts if part) or "Without a title"


def _participant_more(item: Participant) -> str:
    where = item.place or item.organisation
    return item.listed_position or (where.name if where else "")


def _statement_words(item: Statement) -> str:
    return short(item.words, 80)


def _statement_more(item: Statement) -> str:
    return item.speaker.name if item.speaker else ""


_SOURCES: Final[Mapping[str, _Source]] = {
    "person": _Source(
        lambda db, _row: people.every(db),
        lambda item: item.name,
        lambda item: position_words(item.positions[0]) if item.positions else "",
        _person,
        "Add a person named",
    ),
    "place": _Source(
        lambda db, _row: places.every(db),
        create=lambda db, _row, text: places.add(db, text),
        made="Add a place named",
    ),
    "organisation": _Source(
        lambda db, _row: organisations.every(db),
        more=lambda item: item.short_name,
        create=lambda db, _row, text: organisations.add(db, text),
        made="Add an organisation named",
    ),
    "resource": _Source(
        lambda db, _row: resources.every(db),
        more=lambda item: item.publishers,
        create=lambda db, _row, text: resources.add(db, text),
        made="Add a resource titled",
    ),
    "room": _Source(_within("rooms"), create=_room, made="Add a room named"),
    "participant": _Source(_within("participants"), lambda item: item.name or "Nobody yet", _participant_more),
    "session": _Source(_within("sessions"), more=lambda item: item.label),
    "statement": _Source(_statements, _statement_words, _statement_more),
    "finding": _Source(_findings),
    "takeaway": _Source(_takeaways, lambda item: short(item.text, 80)),
    "theme": _Source(_themes),
    "section": _Source(_sections),
    "case_study": _Source(_of_sections("case_studies")),
    "position": _Source(_positions, position_words),
    "place_unit": _Source(_units),
    "commitment": _Source(_commitments, lambda item: short(item.text, 80)),
    "declaration": _Source(_within("declarations")),
    "picture": _Source(_within("pictures"), lambda item: item.caption or short(item.alternative_text, 60) or "Picture"),
    "series": _Source(lambda db, _row: db.scalars(select(Series).order_by(Series.position))),
    "edition": _Source(lambda db, _row: db.scalars(select(Edition).order_by(Edition.year))),
    "event": _Source(lambda db, _row: events.every(db)),
    "tag": _Source(lambda db, _row: db.scalars(select(Tag).order_by(Tag.name))),
}
