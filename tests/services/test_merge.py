"""One event of a dump comes into a workspace with all that is part of it and nothing else."""

import pytest
from sqlalchemy import create_engine, func, orm, select

from convener.errors import Refused
from convener.model.base import Base
from convener.model.event import Event, Room
from convener.model.finding import Evidence, Finding
from convener.model.participant import Participant
from convener.model.person import Person, Position
from convener.model.place import Place, PlaceName
from convener.model.series import Edition, Series
from convener.model.session import Role, Session
from convener.model.statement import Statement
from convener.services import dump, load, merge
from tests.services import dumped


@pytest.fixture
def fresh():
    engines = []

    def make():
        engine = create_engine("sqlite://")
        engines.append(engine)
        Base.metadata.create_all(engine)
        return orm.Session(engine)

    yield make
    for engine in engines:
        engine.dispose()


def two_events(db):
    """A series with an edition, and two events that share a mayor and a place."""
    series = Series(name="Harbours")
    city = Place(name="Wrocław", country="PL", names=[PlaceName(place=None, name="Breslau")])
    mayor = Person(given_name="Zofia", family_name="Łąka")
    office = Position(person=mayor, title="Mayor", place=city)
    db.add_all([series, city, mayor, office, Edition(series=series, year=2022, title="Ten findings")])
    for title in ("First", "Second"):
        event = Event(title=title, series=series, city=city)
        participant = Participant(event=event, person=mayor, held=office, place=city)
        session = Session(event=event, title="Opening", room=Room(event=event, name="Hall"))
        statement = Statement(event=event, words="A point", speaker=participant, session=session)
        finding = Finding(event=event, title="Found")
        db.add_all([event, Role(session=session, participant=participant), statement, finding])
        db.add(Evidence(finding=finding, statement=statement))
    db.flush()


def uid_of(db, title):
    return db.scalar(select(Event.uid).where(Event.title == title))


def count(db, kind):
    return db.scalar(select(func.count()).select_from(kind))


@pytest.fixture
def records(fresh):
    with fresh() as db:
        two_events(db)
        return load.read(dump.text(db)), uid_of(db, "First")


def test_only_the_event_and_what_it_needs_comes(fresh, records):
    with fresh() as db:
        merged = merge.event(db, *records)
        assert merged.event.title == "First"
        assert [count(db, kind) for kind in (Event, Session, Role, Person, Place, PlaceName, Position)] == [1] * 7
        assert [count(db, kind) for kind in (Statement, Evidence, Series, Edition)] == [1, 1, 1, 0]
        assert merged.event.participants[0].held.title == "Mayor"
        assert merged.left_out == []


def test_people_and_places_are_matched_by_folded_names(fresh, records):
    with fresh() as db:
        place = Place(name="Breslau", country="PL", names=[PlaceName(place=None, name="Wroclaw")])
        person = Person(printed_name="Zofia Laka")
        db.add_all([place, person])
        db.flush()
        merged = merge.event(db, *records)
        assert (count(db, Person), count(db, Place)) == (1, 1)
        assert merged.event.city is place
        assert merged.event.participants[0].person is person
        assert merged.matched == ["Breslau", "Zofia Laka"]


def test_a_place_of_the_same_name_in_another_country_is_not_taken_for_it(fresh, records):
    with fresh() as db:
        db.add(Place(name="Wrocław", country="US"))
        db.flush()
        assert merge.event(db, *records).event.city.country == "PL"


def test_two_of_one_name_are_matched_with_neither(fresh, records):
    with fresh() as db:
        db.add_all([Person(given_name="Zofia", family_name="Łąka") for _ in range(2)])
        db.flush()
        merge.event(db, *records)
        assert count(db, Person) == 3


def test_the_second_event_finds_what_the_first_brought(fresh, records):
    dumped_records, first = records
    second = next(uid for uid in dumped_records["event"] if uid != first)
    with fresh() as db:
        text = None
        merge.event(db, dumped_records, first)
        db.flush()
        merge.event(db, load.read(_text_of(dumped_records, fresh)), second)
        assert (count(db, Event), count(db, Person), count(db, Place), count(db, Position)) == (2, 1, 1, 1)
        assert text is None


def _text_of(records, fresh):
    with fresh() as db:
        load.into(db, records)
        return dump.text(db)


def test_an_event_that_is_there_already_is_refused(fresh, records):
    with fresh() as db:
        merge.event(db, *records)
        db.flush()
        with pytest.raises(Refused, match="“First” is in this workspace already"):
            merge.event(db, *records)


def test_an_event_the_dump_has_not_is_refused_with_those_it_has(fresh, records):
    with fresh() as db, pytest.raises(Refused, match="“Second”"):
        merge.event(db, records[0], "none")


def test_evidence_from_another_event_is_left_out_and_said(fresh):
    with fresh() as db:
        two_events(db)
        first, second = db.scalars(select(Finding).order_by(Finding.id))
        db.add(Evidence(finding=first, source=second))
        db.flush()
        read, uid = load.read(dump.text(db)), uid_of(db, "First")
    with fresh() as db:
        merged = merge.event(db, read, uid)
        assert merged.left_out == ["an evidence pointed at the finding “Found”, which is not part of the event."]
        assert count(db, Evidence) == 1


def test_every_noun_that_may_hang_on_an_event_can_be_merged(fresh):
    with fresh() as db:
        dumped.fill(db)
        read = load.read(dump.text(db))
    uid = next(iter(read["event"]))
    with fresh() as db:
        merge.event(db, read, uid)
        db.flush()
        assert count(db, Event) == 1
