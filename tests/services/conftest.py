"""A workspace's tables in memory for each test of what an organiser can do, and a whole workspace for a few."""

import functools
import sqlite3

import pytest
from sqlalchemy import StaticPool, create_engine, orm

from convener.model import nouns
from convener.model.base import Base
from convener.store.workspace import Workspace


@functools.cache
def _empty():
    """Give the bytes of a database with every table; filling a copy is faster than making the tables anew."""
    assert nouns.every()
    raw = sqlite3.connect(":memory:", check_same_thread=False)
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    Base.metadata.create_all(engine)
    content = raw.serialize()
    engine.dispose()
    raw.close()
    return content


@pytest.fixture
def db():
    raw = sqlite3.connect(":memory:", check_same_thread=False)
    raw.deserialize(_empty())
    engine = create_engine("sqlite://", creator=lambda: raw, poolclass=StaticPool)
    with orm.Session(engine, expire_on_commit=False) as session:
        yield session
    engine.dispose()
    raw.close()


@pytest.fixture
def workspace():
    opened = Workspace.in_memory()
    yield opened
    opened.close()
