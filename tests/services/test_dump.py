"""A dump holds all of a workspace."""

import json

import pytest
from sqlalchemy import create_engine, orm

from convener.model.base import Base
from convener.services import dump, dump_format
from tests.services import dumped


@pytest.fixture
def db():
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with orm.Session(engine) as session:
        yield session
    engine.dispose()


def test_every_field_of_every_noun_is_in_the_dump(db):
    dumped.fill(db)
    items = json.loads(dump.text(db))["items"]
    for name, noun in dump_format.nouns_of_a_dump().items():
        _bare, full = items[name]
        assert {slot.name for slot in noun.slots} | {"uid"} == set(full), name


def test_an_empty_workspace_is_an_empty_list_of_items(db):
    assert json.loads(dump.text(db)) == {"format": "convener-workspace", "format_version": 1, "items": {}}


def test_what_equals_its_default_is_left_out(db):
    dumped.fill(db)
    bare = json.loads(dump.text(db))["items"]["session"][0]
    assert set(bare) == {"uid", "event", "title"}


def test_equal_workspaces_have_equal_dumps(db):
    dumped.fill(db)
    assert dump.text(db) == dump.text(db)
