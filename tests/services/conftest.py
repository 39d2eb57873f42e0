"""A workspace in memory for each test of what an organiser can do."""

import pytest
from sqlalchemy import StaticPool, create_engine, orm

from convener.model.base import Base


@pytest.fixture
def db():
    engine = create_engine("sqlite://", poolclass=StaticPool)
    Base.metadata.create_all(engine)
    with orm.Session(engine, expire_on_commit=False) as session:
        yield session
    engine.dispose()
