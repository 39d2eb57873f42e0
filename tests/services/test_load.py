"""A dump makes the same workspace again, and a faulty one makes nothing."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, orm, select

from convener.errors import Refused
from convener.model.base import Base
from convener.model.event import Event
from convener.model.person import Person
from convener.services import dump, load
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


@pytest.fixture
def full(fresh):
    with fresh() as db:
        dumped.fill(db)
        return dump.text(db)


def test_the_round_trip_is_exact(fresh, full):
    with fresh() as db:
        load.into(db, load.read(full))
        assert dump.text(db) == full


def test_a_full_workspace_is_not_loaded_over(fresh, full):
    with fresh() as db:
        load.into(db, load.read(full))
        with pytest.raises(Refused, match="merge one event"):
            load.into(db, load.read(full))


def changed(full, change):
    content = json.loads(full)
    change(content)
    return json.dumps(content).encode()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda c: c["items"]["session"][0].pop("title"), "“title” is missing (items, session, no. 1)"),
        (lambda c: c["items"]["session"][1].update(kind="party"), "“kind” must be one of opening, keynotes"),
        (lambda c: c["items"]["session"][1].update(day="15.11.2022"), "“day” must be a date such as"),
        (lambda c: c["items"]["session"][1].update(starts="09:30:00+01:00"), "“starts” must be a time"),
        (lambda c: c["items"]["session"][1].update(position="1"), "“position” must be a whole number"),
        (lambda c: c["items"]["session"][1].update(internal=1), "“internal” must be true or false"),
        (lambda c: c["items"]["session"][1].update(mood="good"), "has no field “mood” (items, session, no. 2)"),
        (lambda c: c["items"]["role"][0].update(session="nobody"), "points at the session “nobody”"),
        (lambda c: c["items"]["place"][1].update(name="a\x07b"), "control character at character 2"),
        (lambda c: c["items"]["place"][1].update(uid=c["items"]["place"][0]["uid"]), "stands twice"),
        (lambda c: c["items"]["place"][1].update(uid="../x"), "“uid” must be 1 to 32"),
        (lambda c: c["items"]["activity"][1].update(starts="2022-13"), "is no date for “Starts”"),
        (lambda c: c["items"].update(dragon=[]), "no noun “dragon”"),
        (lambda c: c["items"]["place"].append(7), "must be an object (items, place, no. 3)"),
        (lambda c: c["items"]["blob"][0].update(content="*"), "“content” must be bytes in base64"),
        (lambda c: c.update(format_version=99), "newer Convener"),
        (lambda c: c.update(format="other"), "no dump of a workspace"),
        (lambda c: c.update(items=[]), "has no “items”"),
    ],
)
def test_a_fault_is_told_with_its_place_and_nothing_is_made(fresh, full, change, fault):
    with fresh() as db, pytest.raises(Refused) as refused:
        load.into(db, load.read(changed(full, change)))
    assert any(fault in told for told in (str(refused.value), *getattr(refused.value, "faults", ())))
    assert not db.new


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{", b"[]", b"null", b"[" * 100_000, b'{"format": 1}'])
def test_what_is_no_dump_is_refused_in_a_sentence(content):
    with pytest.raises(Refused, match=r"no dump of a workspace.*\."):
        load.read(content)


def test_every_fault_is_named_at_once(full):
    def spoil(content):
        for row in content["items"]["place"]:
            row["population"] = "many"
        content["items"]["event"][0]["starts_on"] = 3

    with pytest.raises(load.Faulty) as refused:
        load.read(changed(full, spoil))
    assert len(refused.value.faults) == 3


def test_fields_left_out_mean_their_defaults(fresh):
    content = {
        "format": "convener-workspace",
        "format_version": 1,
        "items": {"event": [{"uid": "hague", "title": "Dialogue"}]},
    }
    with fresh() as db:
        load.into(db, load.read(json.dumps(content).encode()))
        assert db.scalars(select(Event)).one().zone == "UTC"


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=st.lists(st.tuples(st.text(max_size=40), st.text(max_size=40)), max_size=5))
def test_any_names_that_may_be_stored_come_back(fresh, names):
    with fresh() as db:
        for given_name, notes in names:
            try:
                db.add(Person(given_name=given_name, notes=notes))
            except Refused:
                continue
        db.flush()
        text = dump.text(db)
    with fresh() as other:
        load.into(other, load.read(text))
        assert dump.text(other) == text
