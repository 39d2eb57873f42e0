"""What an item is called in a sentence: its noun and its title, as in “theme “Water””."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any, Final

from convener.model import base, nouns

_TITLES: Final = ("title", "name", "heading", "label")


@functools.cache
def classes() -> dict[str, type[base.Base]]:
    """The nouns by the name of their table."""
    return {str(noun.__tablename__): noun for noun in nouns.every()}


def noun(table: str) -> str:
    """What the organiser calls a row of this table."""
    found = classes().get(table)
    return (found.noun if found else "") or base.words(table).lower()


def of(table: str, row: Mapping[str, Any]) -> str:
    """The item with its title where it has one: the theme “Water”."""
    found = classes().get(table)
    columns = found.searched.title if found and found.searched else _TITLES
    title = " ".join(str(row[name]) for name in columns if row.get(name))
    return f"the {noun(table)} “{title}”" if title else f"the {noun(table)}"
