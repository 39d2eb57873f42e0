"""A workspace of each sort, and two windows on one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import postgres_server
import pytest

from convener.store.workspace import Workspace


@pytest.fixture(scope="session")
def postgres(tmp_path_factory) -> Iterator[postgres_server.Server]:
    """A private PostgreSQL, or the reason why there is none."""
    reason = postgres_server.missing()
    if reason:
        pytest.skip(reason)
    running = postgres_server.start()
    yield running
    running.stop()


@pytest.fixture
def target(request, tmp_path):
    """Where a workspace of the asked sort is to be made; None for one in memory."""
    if request.param == "memory":
        return None
    if request.param == "file":
        return tmp_path / "dialogues.convener"
    return request.getfixturevalue("postgres").database()


@pytest.fixture
def window(target) -> Iterator[Callable[..., Workspace]]:
    """Opens windows on one workspace; the first makes it."""
    opened: list[Workspace] = []

    def open_(who: str = "") -> Workspace:
        if target is None:
            workspace = Workspace.in_memory(who=who)
        else:
            workspace = Workspace.open(target, who=who) if opened else Workspace.create(target, who=who)
        opened.append(workspace)
        return workspace

    yield open_
    for workspace in opened:
        workspace.close()


@pytest.fixture
def workspace(window) -> Workspace:
    """One open workspace."""
    return window()
