"""A workspace of each sort, and two windows on one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

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
def database(postgres) -> Iterator[str]:
    """An empty database on the server."""
    url = postgres.database()
    yield url
    postgres.drop(url)


@pytest.fixture
def target(request, tmp_path) -> Iterator[Path | str | None]:
    """Where a workspace of the asked sort lies; None for one in memory."""
    if request.param == "postgres":
        server = request.getfixturevalue("postgres")
        url = server.workspace()
        yield url
        server.drop(url)
    elif request.param == "file":
        Workspace.create(tmp_path / "dialogues.convener").close()
        yield tmp_path / "dialogues.convener"
    else:
        yield None


@pytest.fixture
def window(target) -> Iterator[Callable[..., Workspace]]:
    """Opens windows on one workspace."""
    opened: list[Workspace] = []

    def open_(who: str = "") -> Workspace:
        workspace = Workspace.in_memory(who=who) if target is None else Workspace.open(target, who=who)
        opened.append(workspace)
        return workspace

    yield open_
    for workspace in opened:
        workspace.close()


@pytest.fixture
def workspace(window) -> Workspace:
    """One open workspace."""
    return window()
