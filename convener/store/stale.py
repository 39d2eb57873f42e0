"""What a session must read again after a step: precisely the attributes that the changed rows bear upon.

Expiring everything would make each keystroke reread an event of a thousand sessions.
"""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Mapper, RelationshipDirection, Session

from convener.model.base import Base
from convener.store import images, naming


def expire(session: Session, changes: Iterable[images.Change], *, wholly: bool) -> None:
    """Expire the changed items' relationships (`wholly`: all they hold) and the lists of items they belong to."""
    for change in changes:
        noun = naming.classes()[change.table]
        item = _loaded(session, noun, change.row)
        if item is not None:
            session.expire(item, None if wholly else _relationships(noun))
        for column, owners in _lists().get(change.table, {}).items():
            keys = {image[column] for image in (change.before, change.after) if image and image[column] is not None}
            for owner, attribute in owners:
                for key in keys:
                    _expire_list(session, owner, key, attribute)


def _expire_list(session: Session, owner: type[Base], key: int, attribute: str) -> None:
    item = _loaded(session, owner, key)
    if item is not None and attribute in item.__dict__:
        session.expire(item, [attribute])


def _loaded(session: Session, noun: type[Base], key: int) -> Base | None:
    return session.identity_map.get((noun, (key,), None))


@functools.cache
def _relationships(noun: type[Base]) -> list[str]:
    return [relationship.key for relationship in noun.__mapper__.relationships]


@functools.cache
def _lists() -> dict[str, dict[str, list[tuple[type[Base], str]]]]:
    """By table and foreign key column: the classes and attributes that list the rows pointing at them."""
    lists: dict[str, dict[str, list[tuple[type[Base], str]]]] = defaultdict(lambda: defaultdict(list))
    mappers: Iterable[Mapper[Any]] = (noun.__mapper__ for noun in naming.classes().values())
    for mapper in mappers:
        for relationship in mapper.relationships:
            if relationship.direction is not RelationshipDirection.MANYTOONE:
                for _mine, theirs in relationship.local_remote_pairs or ():
                    lists[str(theirs.table)][theirs.name].append((mapper.class_, relationship.key))
    return lists
