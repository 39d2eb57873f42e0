"""What can be done with an item of any noun: add it, change it, remove it, put it in another place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, TypeVar

from sqlalchemy import func, inspect, orm, select

from convener.errors import Refused
from convener.model.base import Base
from convener.model.takeaway import Takeaway
from convener.rules.wording import called, counted, listed
from convener.services import checks, kinship

Noun = TypeVar("Noun", bound=Base)


def add(db: orm.Session, noun: type[Noun], **values: Any) -> Noun:
    """A new item with these values, after its siblings; refused where a value cannot be."""
    fitting = checks.fit(noun, values)
    with db.no_autoflush:
        if "position" in noun.__table__.c and "position" not in fitting:
            fitting["position"] = _next(db, noun, fitting)
        item = noun(**fitting)
        checks.still_open(item)
        db.add(item)
    return item


def change(db: orm.Session, item: Base, **values: Any) -> None:
    """Set some fields of an item; all of them, or, where one is refused, none."""
    fitting = checks.fit(type(item), values, item)
    changed = {key: value for key, value in fitting.items() if getattr(item, key) != value}
    checks.still_open(item, changed)
    with db.no_autoflush:
        for key, value in changed.items():
            setattr(item, key, value)


def remove(db: orm.Session, item: Base) -> None:
    """Take an item out, with all that is part of it; what merely names it names nothing any more.

    Refused while something that stays cannot be without it.
    """
    checks.still_open(item)
    db.flush()
    if inspect(item).transient:
        return
    going = kinship.parts(db, item)
    _refuse_needed(db, item, going)
    _clear_links(db, going)
    every = [one for items in going.values() for one in items.values()]
    lists = kinship.lists(db, every)
    for one in every:
        db.delete(one)
    db.flush()
    for owner, name in lists:
        if inspect(owner).persistent:
            db.expire(owner, [name])


def siblings(db: orm.Session, item: Base) -> list[Any]:
    """The items among which this one has its place, itself included, in their order."""
    family = kinship.family(item)
    if family is None:
        return list(db.scalars(select(type(item)).order_by(_position(type(item)), type(item).id)))
    if isinstance(item, Takeaway):  # numbered for each theme, and within each other
        return [one for one in family if (one.parent, one.theme) == (item.parent, item.theme)]
    return list(family)


def move(db: orm.Session, item: Base, to_index: int) -> None:
    """Put an item at this place (0 is the first) among its siblings; beyond either end means that end."""
    wanted = siblings(db, item)
    wanted.remove(item)
    wanted.insert(max(0, min(to_index, len(wanted))), item)
    order(db, wanted)


def order(db: orm.Session, wanted: Sequence[Any]) -> None:
    """Bring these siblings into this order, on the places that they hold now among all theirs (0 to n-1)."""
    if not wanted:
        return
    checks.still_open(wanted[0])
    family = kinship.family(wanted[0])
    chosen, following = set(wanted), iter(wanted)
    ordered = [next(following) if one in chosen else one for one in (wanted if family is None else family)]
    for place, one in enumerate(ordered):
        if one.position != place:
            one.position = place
    kinship.sort(ordered)
    db.flush()


def _next(db: orm.Session, noun: type[Base], values: dict[str, Any]) -> int:
    for tie in kinship.upward(noun):
        owner = values.get(tie.name) if tie.kind == "cascade" and tie.ordered else None
        if owner is not None:
            family = getattr(owner, tie.back)
            return int(family[-1].position) + 1 if family else 0
    if any(tie.ordered for tie in kinship.upward(noun)):
        return 0
    last: int | None = db.scalar(select(func.max(_position(noun))))
    waiting: list[Any] = [item for item in db.new if isinstance(item, noun)]
    places: list[int] = [item.position for item in waiting]
    return max([-1 if last is None else last, *places]) + 1


def _position(noun: type[Base]) -> Any:
    return noun.position  # type: ignore[attr-defined]


def _refuse_needed(db: orm.Session, item: Base, going: dict[type[Base], dict[int, Base]]) -> None:
    resting: Counter[str] = Counter()
    for noun, items in going.items():
        for tie in kinship.downward(noun):
            if tie.kind == "refuse":
                staying = [
                    one for one in kinship.pointing(db, tie, items.values()) if one.id not in going.get(tie.child, {})
                ]
                resting[tie.child.noun] += len(staying)
    needing = [counted(number, noun) for noun, number in resting.items() if number]
    if needing:
        verb = "rests" if resting.total() == 1 else "rest"
        raise Refused(f"{called(item)} cannot be removed: {listed(needing)} {verb} on it.")


def _clear_links(db: orm.Session, going: dict[type[Base], dict[int, Base]]) -> None:
    for noun, items in list(going.items()):
        for tie in kinship.downward(noun):
            if tie.kind != "clear":
                continue
            for one in kinship.pointing(db, tie, items.values()):
                if one.id not in going.get(tie.child, {}):
                    setattr(one, tie.name, None)
                elif tie.child is tie.parent:  # two that go and name each other could be put in no order of deletion
                    setattr(one, tie.name, None)
                    db.flush()
    db.flush()
