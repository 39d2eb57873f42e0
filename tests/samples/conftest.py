"""One workspace with every sample in it, which these tests only read."""

import pytest
from sqlalchemy import select

from convener import samples
from convener.model.event import Event
from convener.model.series import Edition
from convener.store.workspace import Workspace


@pytest.fixture(scope="session")
def filled():
    workspace = Workspace.in_memory()
    samples.enter(workspace)
    yield workspace
    workspace.close()


@pytest.fixture(scope="session")
def event_called(filled):
    def find(short_title):
        return filled.session.scalars(select(Event).where(Event.short_title == short_title)).one()

    return find


@pytest.fixture(scope="session")
def edition_of(filled):
    def find(year):
        return filled.session.scalars(select(Edition).where(Edition.year == year)).one()

    return find
