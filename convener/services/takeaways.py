"""What an organiser can do with the takeaways of a breakout round."""

from __future__ import annotations

from typing import Any

from sqlalchemy import orm

from convener.model.session import Session
from convener.model.takeaway import Takeaway
from convener.model.theme import Theme
from convener.services import items


def of(session: Session, theme: Theme | None = None) -> list[Takeaway]:
    """The numbered takeaways of one theme, or the crosscutting ones; topics stand under theirs."""
    return [one for one in session.takeaways if one.theme is theme and one.parent is None]


def add(db: orm.Session, session: Session, text: str, theme: Theme | None = None, **details: Any) -> Takeaway:
    """A result of one theme of the round, or a crosscutting one."""
    return items.add(db, Takeaway, session=session, text=text, theme=theme, **details)


def add_topic(db: orm.Session, takeaway: Takeaway, text: str) -> Takeaway:
    """A topic under a takeaway."""
    return items.add(db, Takeaway, session=takeaway.session, theme=takeaway.theme, parent=takeaway, text=text)


def number(takeaway: Takeaway) -> int:
    """The number it prints with, from 1."""
    among = takeaway.parent.topics if takeaway.parent else of(takeaway.session, takeaway.theme)
    return among.index(takeaway) + 1
