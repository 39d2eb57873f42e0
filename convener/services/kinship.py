"""Who is part of whom, who names whom and who cannot be without whom, read off the keys of the model."""

from __future__ import annotations

import functools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import inspect, orm, select
from sqlalchemy.orm import MANYTOONE, attributes

from convener.model import nouns
from convener.model.base import Base

CHUNK: Final = 500
"""How many keys one question to the database names."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A key of one noun: `child.<name>` is a `parent`; on its removal “cascade”, “clear” or “refuse”."""

    child: type[Base]
    parent: type[Base]
    key: str  # the column: event_id
    name: str  # the relationship: event
    kind: str
    back: str  # the parent's list of such children, if it keeps one: sessions
    ordered: bool  # whether that list is ordered by position


@functools.cache
def ties() -> tuple[Tie, ...]:
    """Every key between nouns, in the order of their declaration."""
    return tuple(tie for noun in nouns.every() for tie in _ties_of(noun))


@functools.cache
def upward(noun: type[Base]) -> tuple[Tie, ...]:
    """What an item of this noun is part of, names or needs."""
    return tuple(tie for tie in ties() if tie.child is noun)


@functools.cache
def downward(noun: type[Base]) -> tuple[Tie, ...]:
    """What may be part of an item of this noun, name it or need it."""
    return tuple(tie for tie in ties() if tie.parent is noun)


def pointing(db: orm.Session, tie: Tie, items: Iterable[Base]) -> list[Base]:
    """The children that point at one of these items by this key."""
    column = getattr(tie.child, tie.key)
    found: list[Base] = []
    for keys in _chunks([item.id for item in items]):
        found += db.scalars(select(tie.child).where(column.in_(keys)).order_by(tie.child.id))
    return found


def parts(db: orm.Session, item: Base) -> dict[type[Base], dict[int, Base]]:
    """The item and all that is part of it, by noun and id."""
    found: dict[type[Base], dict[int, Base]] = defaultdict(dict)
    found[type(item)][item.id] = item
    layer: dict[type[Base], list[Base]] = {type(item): [item]}
    while layer:
        following: dict[type[Base], list[Base]] = defaultdict(list)
        for noun, items in layer.items():
            for tie in downward(noun):
                if tie.kind == "cascade":
                    children = _children(db, tie, items)
                    following[tie.child] += [child for child in children if child.id not in found[tie.child]]
                    found[tie.child].update((child.id, child) for child in children)
        layer = {noun: items for noun, items in following.items() if items}
    return found


def family(item: Base) -> list[Any] | None:
    """The list of its owner in which an item has its place; none where it has no owner or no place."""
    for tie in upward(type(item)):
        owner = getattr(item, tie.name) if tie.kind == "cascade" and tie.ordered else None
        if owner is not None:
            siblings: list[Any] = getattr(owner, tie.back)
            return siblings
    return None


def sort(items: Iterable[Base]) -> None:
    """Bring every list that is in memory and holds one of these items into the order of positions."""
    seen: dict[int, list[Any]] = {}
    for item in items:
        for tie in upward(type(item)):
            owner = getattr(item, tie.name) if tie.ordered else None
            if owner is not None and tie.back in owner.__dict__:
                children = owner.__dict__[tie.back]
                seen[id(children)] = children
    for children in seen.values():
        children.sort(key=lambda child: child.position)


def lists(db: orm.Session, items: Iterable[Base]) -> set[tuple[Base, str]]:
    """Each list in memory that may hold one of these items, as its owner and the list's name."""
    found = set()
    for item in items:
        for tie in upward(type(item)):
            key = inspect(tie.parent).identity_key_from_primary_key((getattr(item, tie.key),))
            owner = db.identity_map.get(key) if tie.back else None
            if owner is not None and tie.back in owner.__dict__:
                found.add((owner, tie.back))
    return found


def _children(db: orm.Session, tie: Tie, owners: Sequence[Base]) -> list[Base]:
    children = pointing(db, tie, owners)
    if tie.back:  # the unit of work would otherwise ask for each owner's list by itself
        lists: dict[int, list[Base]] = defaultdict(list)
        for child in children:
            lists[getattr(child, tie.key)].append(child)
        for owner in owners:
            if tie.back not in owner.__dict__:
                attributes.set_committed_value(owner, tie.back, lists[owner.id])
    return children


def _ties_of(noun: type[Base]) -> Iterator[Tie]:
    mapper = inspect(noun)
    for column in mapper.local_table.c:
        if "on_delete" not in column.info:
            continue
        named = next(
            relation
            for relation in mapper.relationships
            if relation.direction is MANYTOONE and column in relation.local_columns
        )
        back = named.back_populates or ""
        order: Any = inspect(named.mapper.class_).relationships[back].order_by if back else ()
        ordered = any(by.key == "position" for by in order or ())
        yield Tie(noun, named.mapper.class_, column.key, named.key, column.info["on_delete"], back, ordered)


def _chunks(keys: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(keys), CHUNK):
        yield keys[start : start + CHUNK]
