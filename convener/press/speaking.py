"""With which typefaces the paper speaks that is being made on this thread; styles are made before any paper."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from convener.press.tree import Typefaces

_now: ContextVar[Typefaces] = ContextVar("speaking", default=Typefaces.SERIF_AND_SANS)


@contextmanager
def speaking(typefaces: Typefaces) -> Iterator[None]:
    """Make what follows, on this thread, with the typefaces of one paper."""
    before = _now.set(typefaces)
    try:
        yield
    finally:
        _now.reset(before)


def spoken() -> Typefaces:
    """Return the typefaces of the paper that is being made."""
    return _now.get()
