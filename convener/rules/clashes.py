"""What cannot be in two places at once: a room, and a person in whatever part."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from convener.model.base import Base
from convener.model.event import Room
from convener.model.session import Session
from convener.model.theme import Theme
from convener.rules.cast import Part
from convener.rules.problem import Problem, cannot_stand, to_settle
from convener.rules.wording import called, clock, hours, listed


class Booking(NamedTuple):
    """A room taken by a session, or by one group of it."""

    session: Session
    theme: Theme | None


Stay: TypeAlias = tuple[datetime, datetime, int, Part | Booking]
"""Beginning, end, a number of its own so that comparing ends there, and who or what is taken up by what."""


def overlap(one: Stay, other: Stay) -> bool:
    """Whether two stays share time: touching at one end does not, beginning and ending together does."""
    return (one[0] < other[1] and other[0] < one[1]) or one[:2] == other[:2]


def pairs(stays: Iterable[Stay]) -> Iterator[tuple[Stay, Stay]]:
    """All pairs that share time, the earlier first: one pass over the stays in order, holding those still open."""
    ordered = sorted(stays)
    if all(one[1] <= other[0] and one[0] != other[1] for one, other in pairwise(ordered)):
        return  # each ends before the next begins; what lasts no time may still begin with its like
    held: list[Stay] = []
    for stay in ordered:
        held = [one for one in held if one[1] >= stay[0]]
        for one in held:
            if overlap(one, stay):
                yield one, stay
        held.append(stay)


def clashes(taken: Base, stays: Iterable[Stay]) -> list[Problem]:
    """What is wrong with these stays of one room or one person; a pair of places is told once."""
    found: dict[tuple[int, int], Problem] = {}
    for one, other in pairs(stays):
        if not _one_place(one[3], other[3]):
            places = _place(one[3], other[3]), _place(other[3], one[3])
            found.setdefault(places, _problem(taken, one, other))
    return list(found.values())


def _one_place(one: Part | Booking, other: Part | Booking) -> bool:
    """Within one session only two different groups are two places."""
    return one.session is other.session and (one.theme is other.theme or one.theme is None or other.theme is None)


def _place(one: Part | Booking, other: Part | Booking) -> int:
    """What tells pairs apart: a person with two parts in a session is in one place there."""
    apart = isinstance(one, Booking) or one.session is other.session
    return id(one.theme if one.theme is not None and apart else one.session)


def _problem(taken: Base, one: Stay, other: Stay) -> Problem:
    mine, theirs = one[3], other[3]
    if isinstance(mine, Part) and isinstance(theirs, Part):
        return _person(mine, theirs, one, other)
    if mine.session is theirs.session:
        return _groups(taken, mine, theirs)
    return _room(taken, one, other)


def _room(room: Base, one: Stay, other: Stay) -> Problem:
    sentence = (
        f"{called(room)} has {_what(one[3])} ({hours(*one[:2])}) and {_what(other[3])} ({hours(*other[:2])}) "
        f"at once on {clock(other[0])}."
    )
    mend = "Move one of the two to another room or time."
    return cannot_stand("room-clash", "Room taken twice", sentence, mend, *_places(one[3], other[3]), room)


def _groups(room: Base, one: Part | Booking, other: Part | Booking) -> Problem:
    themes = listed(f"“{called(place.theme)}”" for place in (one, other) if place.theme)
    sentence = f"{called(room)} is to hold two groups of “{called(one.session)}” at once: {themes}."
    mend = "Give one of the groups another room."
    return to_settle("room-clash", "Groups share room", sentence, mend, *_places(one, other), room)


def _person(mine: Part, theirs: Part, one: Stay, other: Stay) -> Problem:
    here, there = _where(mine), _where(theirs)
    headline = "In two rooms" if here is not None and there is not None and here is not there else "In two places"
    first, second = mine.words, theirs.words
    if mine.session is not theirs.session:
        first += f" in “{called(mine.session)}” ({hours(*one[:2])})"
        second += f" in “{called(theirs.session)}” ({hours(*other[:2])})"
    sentence = f"On {clock(other[0])}, {called(mine.coming)} is {first} and {second} at once."
    mend = "Move one of the two, or let somebody else take a part."
    return cannot_stand("person-clash", headline, sentence, mend, *_places(mine, theirs), mine.coming)


def _where(part: Part) -> Room | None:
    return (part.theme.room if part.theme else None) or part.session.room


def _what(place: Part | Booking) -> str:
    name = f"“{called(place.session)}”"
    return f"“{called(place.theme)}” of {name}" if place.theme else name


def _places(one: Part | Booking, other: Part | Booking) -> list[Base]:
    themes = [place.theme for place in (one, other) if place.theme is not None]
    return [one.session, other.session, *themes]
