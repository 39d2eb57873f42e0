"""Reads several values of an item at once, as the rules do for thousands of items in a few milliseconds."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter, itemgetter
from typing import Any

from convener.model.base import Base


def reader(*names: str) -> Callable[[Base], Any]:
    """A function that gives these values of an item as a tuple.

    Where all are in memory they are taken from there, past the descriptor of each, which takes a fifth of the time;
    else each is asked for, and the database if need be.
    """
    quick, sure = itemgetter(*names), attrgetter(*names)

    def read(item: Base) -> Any:
        try:
            return quick(item.__dict__)
        except KeyError:
            return sure(item)

    return read
