"""What an organiser can do with contacts: the sentence that tells a reader whom to ask."""

from __future__ import annotations

from typing import Any

from sqlalchemy import orm

from convener.model.contact import Contact
from convener.model.event import Event
from convener.model.series import Edition
from convener.services import items


def of(owner: Event | Edition) -> list[Contact]:
    """The contacts of an event or edition in their order."""
    return list(owner.contacts)


def add(db: orm.Session, owner: Event | Edition, sentence: str = "", **details: Any) -> Contact:
    """A sentence, or a person, an address or a link from which it is composed."""
    whose = {"event": owner} if isinstance(owner, Event) else {"edition": owner}
    return items.add(db, Contact, sentence=sentence, **whose, **details)
