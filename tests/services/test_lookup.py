"""A few typed words find what somebody means, or a sentence says what they may mean."""

from datetime import date

import pytest
from sqlalchemy import create_engine, orm

from convener.errors import Refused
from convener.model import nouns
from convener.model.event import Event
from convener.model.participant import Participant
from convener.model.place import Place
from convener.model.series import Edition, Series
from convener.model.session import Session
from convener.services import lookup


@pytest.fixture
def db():
    engine = create_engine("sqlite://")
    nouns.Base.metadata.create_all(engine)
    with orm.Session(engine) as session:
        series = Series(name="Harbours")
        session.add_all(
            [
                Event(title="Quays for Everyone", city=Place(name="Łódź"), starts_on=date(2027, 4, 15)),
                Event(title="Quays at Night", starts_on=date(2028, 4, 15)),
                Edition(series=series, year=2027, title="Ten findings"),
            ]
        )
        session.flush()
        yield session
    engine.dispose()


@pytest.mark.parametrize("text", ["everyone", "lodz", "quays 2027", "1", "QUAYS FOR EVERYONE", "every"])
def test_an_event_is_found_by_words_number_and_folded_letters(db, text):
    assert lookup.event(db, text).title == "Quays for Everyone"


def test_a_uid_finds_its_event(db):
    wanted = lookup.event(db, "night")
    assert lookup.event(db, wanted.uid) is wanted


def test_words_that_fit_several_are_answered_with_those(db):
    with pytest.raises(Refused, match=r"“quays” may mean 1 “Quays for Everyone.*2 “Quays at Night"):
        lookup.event(db, "quays")


@pytest.mark.parametrize("text", ["nothing", "", "99"])
def test_words_that_fit_none_are_answered_with_what_there_is(db, text):
    with pytest.raises(Refused, match="Quays at Night"):
        lookup.event(db, text)


def test_an_edition_is_told_from_an_event_of_the_same_year(db):
    assert isinstance(lookup.event_or_edition(db, "findings 2027"), Edition)
    assert isinstance(lookup.event_or_edition(db, "edition 2027"), Edition)
    assert isinstance(lookup.event_or_edition(db, "1"), Event)


def test_sessions_and_participants_are_found_within_an_event(db):
    event = lookup.event(db, "1")
    opening = Session(event=event, title="Opening", label="Plenary")
    guest = Participant(event=event, label="State Secretary")
    db.add_all([opening, guest])
    assert lookup.session(event, "plenary opening") is opening
    assert lookup.participant(event, "secretary") is guest


def test_an_empty_workspace_says_so(db):
    for item in [*db.query(Event), *db.query(Edition)]:
        db.delete(item)
    db.flush()
    with pytest.raises(Refused, match="no event in this workspace yet"):
        lookup.event(db, "any")
