"""Whether those who come find a seat."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from convener.model.event import Room
from convener.model.participant import Participant
from convener.model.session import Session, SessionKind
from convener.model.theme import Theme
from convener.rules.cast import Sitting
from convener.rules.problem import Problem, to_settle
from convener.rules.wording import called, counted

_APART: Final = frozenset({SessionKind.BREAKOUT_ROUND, SessionKind.FIELD_VISIT})


def attending(participants: Iterable[Participant]) -> int:
    """How many people are expected in person."""
    return sum(one.people for one in participants if one.status.coming)


def problems(sitting: Sitting, coming: int, *, alone: bool) -> Iterator[Problem]:
    """Rooms and groups of one session that are too small.

    A plenary without a number of its own is for all who are `coming`, if it is `alone` at its time.
    """
    room, expected = sitting.room, sitting.expected
    if room is not None and room.seats is not None:
        if expected is None and alone and sitting.kind not in _APART:
            expected = coming
        if expected is not None and expected > room.seats:
            yield _short(sitting.session, room, expected, room.seats)
    for theme in sitting.themes:
        yield from _group(theme)


def _short(session: Session, room: Room, expected: int, seats: int) -> Problem:
    people = counted(expected, "person")
    sentence = f"“{called(session)}” is for {people}; {called(room)} has {counted(seats, 'seat')}."
    mend = "Choose a larger room, or say how many are expected."
    return to_settle("room-small", f"{counted(expected - seats, 'seat')} short", sentence, mend, session, room)


def _group(theme: Theme) -> Iterator[Problem]:
    limits = [seats for seats in (theme.seats, theme.room.seats if theme.room else None) if seats is not None]
    if not limits:
        return
    members, seats = sum(member.participant.people for member in theme.members), min(limits)
    if members > seats:
        sentence = f"“{called(theme)}” has {counted(members, 'member')} and {counted(seats, 'seat')}."
        mend = "Move members to another group, or choose a larger room."
        headline = f"{counted(members - seats, 'seat')} short"
        yield to_settle("group-full", headline, sentence, mend, theme.session, theme)
