"""Nouns: how they are kept, cleaned, named and tied to one another."""

from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import create_engine, inspect, orm
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm.exc import StaleDataError

from convener.errors import Refused
from convener.model import nouns
from convener.model.attribution import AttributionRule
from convener.model.base import Base, Kind, words
from convener.model.report import CountryStyle
from convener.model.session import SessionKind
from convener.model.task import Task
from tests import make


@pytest.fixture
def db():
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with orm.Session(engine) as session:
        yield session
    engine.dispose()


@pytest.mark.parametrize("noun", nouns.every(), ids=lambda noun: noun.__name__)
def test_every_noun_keeps_the_habits_of_the_house(noun):
    assert noun.noun
    assert noun.__mapper__.version_id_col is noun.__table__.c.version
    for column in noun.__table__.c:
        if column.foreign_keys:
            assert column.info["on_delete"] in {"cascade", "clear", "refuse"}
            assert column.index
            assert column.nullable or column.info["on_delete"] != "clear"
            assert not column.nullable or column.info["on_delete"] != "refuse"
    if noun.searched:
        assert {*noun.searched.title, *noun.searched.text} <= set(noun.__mapper__.column_attrs.keys())


def test_those_that_are_pointed_at_come_first():
    seen = set()
    for noun in nouns.every():
        seen.add(noun.__tablename__)
        for column in noun.__table__.c:
            for key in column.foreign_keys:
                assert key.column.table.name in seen


def test_text_is_cleaned_when_it_is_set_and_refused_by_its_field(db):
    event = make.event("  Harbour\u0020\u0020dialogue ")
    assert event.title == "Harbour dialogue"
    with pytest.raises(Refused, match="“Short title”"):
        event.short_title = "a\x00b"
    event.about = "One\r\n\r\nTwo"
    db.add(event)
    db.commit()
    db.expire_all()
    assert event.about == "One\n\nTwo"


def test_two_who_write_the_same_row_do_not_overwrite_one_another(db):
    db.add(make.event())
    db.commit()
    with orm.Session(db.get_bind()) as other:
        theirs = other.get(type(make.event()), 1)
        theirs.title = "Theirs"
        mine = db.get(type(theirs), 1)
        mine.title = "Mine"
        db.commit()
        with pytest.raises(StaleDataError):
            other.commit()


def test_an_id_is_never_given_twice(db):
    first = make.event()
    db.add(first)
    db.commit()
    key = first.id
    db.delete(first)
    db.commit()
    second = make.event()
    db.add(second)
    db.commit()
    assert second.id > key
    assert len(second.uid) == 32
    assert second.uid != first.uid


def test_a_uid_stands_once(db):
    one, other = make.event(), make.event()
    other.uid = one.uid
    db.add_all([one, other])
    with pytest.raises(IntegrityError):
        db.commit()


def test_words_of_closed_lists_are_read_as_words():
    assert SessionKind.BREAKOUT_ROUND.label == "Breakout round"
    assert CountryStyle.THE_SHORT.label == "the US"
    assert [rule.strictness for rule in AttributionRule] == [0, 1, 2, 3, 4]
    assert words("sort_name") == "Sort name"
    assert words("place_id") == "Place"
    labels = [kind.label for kind in _kinds()]
    assert all(label and label == label.strip() for label in labels)


def _kinds():
    return [member for kind in Kind.__subclasses__() for member in kind]


def test_names_of_people():
    ola = make.person("Ola", "Nordmann")
    assert (ola.name, ola.filed_name) == ("Ola Nordmann", "Nordmann, Ola")
    assert (make.person("", "Sukarno").name, make.person("", "Sukarno").filed_name) == ("Sukarno", "Sukarno")
    halsema = make.person("Femke", "Halsema", printed_name="F. Halsema", sort_name="Halsema F")
    assert (halsema.name, halsema.filed_name) == ("F. Halsema", "Halsema F")


def test_a_session_has_a_slot_when_all_of_its_time_is_known():
    event = make.event()
    panel = make.session(event, at="23:30", minutes=60)
    assert panel.slot == tuple(map(datetime.fromisoformat, ("2027-06-15 23:30", "2027-06-16 00:30")))
    panel.ends = None
    assert panel.slot is None
    panel.ends, panel.starts = time(1), None
    assert panel.slot is None


def test_a_task_is_due_before_the_event_unless_a_day_is_set():
    event = make.event()
    task = Task(event=event, title="Visas", days_before=30)
    assert task.due == event.starts_on - timedelta(days=30)
    task.due_on = date(2027, 1, 1)
    assert task.due == date(2027, 1, 1)
    task.due_on = event.starts_on = None
    assert task.due is None


def test_an_endorsement_stands_from_its_day_until_it_is_withdrawn():
    given = make.endorsement(make.declaration(make.event()), endorsed_on=date(2022, 11, 15))
    assert not given.stands_on(date(2022, 11, 14))
    assert given.stands_on(date(2022, 11, 15))
    given.withdrawn_on = date(2023, 1, 1)
    assert given.stands_on(date(2022, 12, 31))
    assert not given.stands_on(date(2023, 1, 1))


def test_an_item_does_not_tell_personal_data_of_others_in_a_log():
    event = make.event()
    make.participant(event, person=make.person("Ola", "Nordmann"))
    assert "Nordmann" not in repr(event)
    assert inspect(event).transient
