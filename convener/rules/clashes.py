"""What cannot be in two places at once: a room, and a person in whatever part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import NamedTuple

from convener.model.base import Base
from convener.model.event import Room
from convener.model.session import Session
from convener.model.theme import Theme
from convener.rules.cast import Part
from convener.rules.problem import Problem, cannot_stand, to_settle
from convener.rules.wording import called, clock, hours, listed


class Stay(NamedTuple):
    """Somebody or something taken up by a session for its time; sorted by time."""

    begins: datetime
    ends: datetime
    number: int  # unique, so that comparing ends here
    session: Session
    theme: Theme | None
    part: Part | None  # of a person; none: it is a room


def overlap(one: Stay, other: Stay) -> bool:
    """Whether two stays share time: touching at one end does not, beginning and ending together does."""
    if (one.begins, one.ends) == (other.begins, other.ends):
        return True
    return one.begins < other.ends and other.begins < one.ends


def pairs(stays: Iterable[Stay]) -> Iterator[tuple[Stay, Stay]]:
    """All pairs that share time, the earlier first: one pass over the stays in order, holding those still open."""
    held: list[Stay] = []
    for stay in sorted(stays):
        held = [one for one in held if one.ends >= stay.begins]
        for one in held:
            if overlap(one, stay):
                yield one, stay
        held.append(stay)


def clashes(taken: Base, stays: list[Stay]) -> list[Problem]:
    """What is wrong with these stays of one room or one person; a pair of places is told once."""
    found: dict[tuple[int, int], Problem] = {}
    for one, other in pairs(stays):
        if _same_place(one, other):
            continue
        problem = _room(taken, one, other) if isinstance(taken, Room) else _person(one, other)
        found.setdefault((_place(one, other), _place(other, one)), problem)
    return list(found.values())


def _place(stay: Stay, other: Stay) -> int:
    """What tells pairs apart: a person with two parts in a session is in one place there."""
    return id(stay.theme if stay.theme and (stay.part is None or stay.session is other.session) else stay.session)


def _same_place(one: Stay, other: Stay) -> bool:
    """Within one session only two different groups are two places."""
    return one.session is other.session and (one.theme is other.theme or one.theme is None or other.theme is None)


def _room(room: Room, one: Stay, other: Stay) -> Problem:
    if one.session is other.session:
        themes = listed(f"“{called(stay.theme)}”" for stay in (one, other) if stay.theme)
        sentence = f"{called(room)} is to hold two groups of “{called(one.session)}” at once: {themes}."
        mend = "Give one of the groups another room."
        return to_settle("room-clash", "Groups share room", sentence, mend, *_places(one, other), room)
    sentence = (
        f"{called(room)} has {_what(one)} ({hours(one.begins, one.ends)}) and {_what(other)} "
        f"({hours(other.begins, other.ends)}) at once on {clock(other.begins)}."
    )
    mend = "Move one of the two to another room or time."
    return cannot_stand("room-clash", "Room taken twice", sentence, mend, *_places(one, other), room)


def _person(one: Stay, other: Stay) -> Problem:
    mine, theirs = one.part, other.part
    if mine is None or theirs is None:
        raise TypeError("A person's stay has a part.")
    here, there = _where(one), _where(other)
    headline = "In two rooms" if here is not None and there is not None and here is not there else "In two places"
    first = f"{mine.words} in “{called(one.session)}” ({hours(one.begins, one.ends)})"
    second = f"{theirs.words} in “{called(other.session)}” ({hours(other.begins, other.ends)})"
    if one.session is other.session:
        first, second = mine.words, theirs.words
    sentence = f"On {clock(other.begins)}, {called(mine.coming)} is {first} and {second} at once."
    mend = "Move one of the two, or let somebody else take a part."
    return cannot_stand("person-clash", headline, sentence, mend, *_places(one, other), mine.coming)


def _where(stay: Stay) -> Room | None:
    return (stay.theme.room if stay.theme else None) or stay.session.room


def _what(stay: Stay) -> str:
    return f"“{called(stay.theme)}” of “{called(stay.session)}”" if stay.theme else f"“{called(stay.session)}”"


def _places(one: Stay, other: Stay) -> list[Base]:
    themes = [stay.theme for stay in (one, other) if stay.theme is not None]
    return [one.session, other.session, *themes]
