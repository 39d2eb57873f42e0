"""Reading many values at once gives what asking for each would."""

import gc

import pytest
from sqlalchemy import create_engine, orm

from convener.model.base import Base
from convener.rules.reading import reader
from convener.rules.undisturbed import undisturbed
from tests import make


def test_what_is_not_in_memory_is_asked_for():
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with orm.Session(engine) as db:
        event = make.event("Harbour dialogue")
        db.add(event)
        read = reader("title", "venue", "rooms")
        assert read(event) == ("Harbour dialogue", "", [])
        db.commit()
        assert read(event) == ("Harbour dialogue", "", [])
        event.title = "Changed"
        assert read(event) == ("Changed", "", [])
    engine.dispose()


def test_the_collector_works_again_whatever_happens():
    @undisturbed()
    def broken():
        return gc.isenabled(), next(iter(()))

    with pytest.raises(StopIteration):
        broken()
    assert gc.isenabled()
    gc.disable()
    with undisturbed():
        pass
    assert not gc.isenabled()
    gc.enable()
