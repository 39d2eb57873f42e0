"""What an organiser can do with publications and films, and the reading lists that name them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import orm, select

from convener import letters
from convener.errors import Refused
from convener.model.event import Event
from convener.model.resource import Listing, Resource, ResourceKind
from convener.model.series import Edition
from convener.rules.wording import called
from convener.services import items


def every(db: orm.Session) -> list[Resource]:
    """All publications and films by title."""
    return sorted(db.scalars(select(Resource)), key=lambda one: (letters.fold(one.title), one.id))


def add(db: orm.Session, title: str, kind: ResourceKind = ResourceKind.PUBLICATION, **details: Any) -> Resource:
    """A publication or film."""
    return items.add(db, Resource, title=title, kind=kind, **details)


def find(db: orm.Session, title: str) -> Resource | None:
    """The resource of this title; marks on letters and case do not count."""
    wanted = letters.fold(title)
    return next((one for one in every(db) if letters.fold(one.title) == wanted), None)


def listed(owner: Event | Edition) -> list[Listing]:
    """The reading list of an event or edition in its order."""
    return list(owner.listings)


def list_in(db: orm.Session, owner: Event | Edition, resource: Resource, printed_title: str = "") -> Listing:
    """Put a resource on the reading list of an event or edition; once."""
    if any(one.resource is resource for one in owner.listings):
        raise Refused(f"“{called(resource)}” is on this list already.")
    whose = {"event": owner} if isinstance(owner, Event) else {"edition": owner}
    return items.add(db, Listing, resource=resource, printed_title=printed_title, **whose)
