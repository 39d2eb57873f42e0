"""The way to what the search found: its page, or that of what it is part of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, Final

from sqlalchemy import orm

from convener.model import nouns
from convener.model.base import Base
from convener.model.statement import Tag
from convener.model.takeaway import Takeaway
from convener.screens import picks, troubles
from convener.screens.spec import Way

# What has no page of its own is shown within what it is part of.
_WITHIN: Final[Mapping[str, Callable[[Any], Base | None]]] = {
    "place_name": lambda item: item.place,
    "place_unit": lambda item: item.place,
    "organisation_name": lambda item: item.organisation,
    "position": lambda item: item.person,
    "room": lambda item: item.event,
    "finding_point": lambda item: item.finding,
    "case_study": lambda item: item.section,
    "place_example": lambda item: item.section,
    "clause": lambda item: item.declaration,
    "commitment": lambda item: item.declaration,
    "report_block": lambda item: item.report,
    "activity": lambda item: item.series,
}


def locate(db: orm.Session, kind: str, key: int) -> Way | None:
    """The way to a search hit by its kind and id; none when it is gone or has no page."""
    noun = _by_kind().get(kind)
    item = db.get(noun, key) if noun is not None else None
    while item is not None and item.__tablename__ in _WITHIN:
        item = _WITHIN[item.__tablename__](item)
    if isinstance(item, Takeaway) and item.parent is not None:
        item = item.parent
    if item is None:
        return None
    if isinstance(item, Tag):  # a word over many statements
        return Way("statements", label="Show in Statements")
    event = picks.event_of(item)
    return troubles.way(item.__tablename__, item.id, event.id if event is not None else None)


@cache
def _by_kind() -> dict[str, type[Base]]:
    return {noun.searched.kind: noun for noun in nouns.every() if noun.searched is not None}
