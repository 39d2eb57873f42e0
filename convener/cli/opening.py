"""Which workspace a command means, opened for as long as the command runs."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import contextmanager

from convener import settings
from convener.errors import Refused
from convener.store.workspace import Workspace


@contextmanager
def workspace(asked: argparse.Namespace) -> Iterator[Workspace]:
    """Open the workspace that is meant, and close it again."""
    opened = Workspace.open(target(asked))
    try:
        yield opened
    finally:
        opened.close()


def target(asked: argparse.Namespace) -> str:
    """The workspace named, or that of CONVENER_WORKSPACE, or the one the window had open last."""
    recent = settings.read()[0].recent
    named: str = asked.workspace or os.environ.get("CONVENER_WORKSPACE") or (recent[0] if recent else "")
    if not named:
        raise Refused("Which workspace? Name it: convener --workspace FILE …, or make one: convener new FILE.")
    return named
