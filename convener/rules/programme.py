"""All that is wrong with the programme of an event, found at once and kept up to date session by session."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import chain, count
from typing import Final, TypeAlias

from convener.model.base import Base
from convener.model.event import Event, EventStatus
from convener.model.session import Session, SessionStatus
from convener.rules import capacity, cast, casting, timing
from convener.rules.cast import Guests, Part, Sitting
from convener.rules.clashes import Booking, Stay, clashes
from convener.rules.problem import Problem
from convener.rules.undisturbed import undisturbed

_PAST: Final = frozenset({EventStatus.HELD, EventStatus.REPORTED})


Slot: TypeAlias = tuple[datetime, datetime]


class Watch:
    """The problems of one event's programme.

    After a change of sessions `changed` looks again at those and at what they touch; after any other `again` does at
    all. Items are compared by identity, so the event must be loaded once.
    """

    def __init__(self, event: Event) -> None:
        self.event = event
        self._number = count()
        self.again()

    @undisturbed()
    def again(self) -> None:
        """Look at everything anew."""
        self._sittings: dict[Session, Sitting] = {}
        self._taken: dict[Base, list[Stay]] = defaultdict(list)
        self._guests = Guests()
        self._span = timing.span(self.event)
        self._planned = self.event.status not in _PAST
        self._coming = capacity.attending(self.event.participants)
        for session in self._standing():
            self._enter(session)
        self._clashes = {taken: clashes(taken, stays) for taken, stays in self._taken.items() if len(stays) > 1}
        self._measure_time()
        self._own = {session: self._of(sitting) for session, sitting in self._sittings.items()}

    def changed(self, sessions: Iterable[Session]) -> None:
        """Look again at sessions that were changed, added or removed, with all that they share time or people with."""
        standing = set(self._standing())
        before_and_after: list[Sitting] = []
        for session in sessions:
            before_and_after += self._leave(session)
            if session in standing:
                before_and_after.append(self._enter(session))
        for taken in {taken for sitting in before_and_after for taken, _booking in _bookings(sitting)}:
            self._clashes[taken] = clashes(taken, self._taken[taken])
        self._measure_time()
        slots = [sitting.slot for sitting in before_and_after]
        for session, sitting in self._sittings.items():
            if session not in self._own or any(_beside(sitting.slot, slot) for slot in slots):
                self._own[session] = self._of(sitting)

    def problems(self) -> list[Problem]:
        """All of them: what clashes, then what is wrong with each session in the order of the programme."""
        if self.event.status is EventStatus.CANCELLED:
            return []
        own = (self._own[session] for session in self.event.sessions if session in self._own)
        return [*timing.of_event(self.event), *chain(*self._clashes.values()), *chain(*own)]

    def _standing(self) -> list[Session]:
        return [session for session in self.event.sessions if session.status is not SessionStatus.CANCELLED]

    def _enter(self, session: Session) -> Sitting:
        sitting = self._sittings[session] = cast.sitting(session, self._guests)
        if sitting.slot is not None:
            begins, ends = sitting.slot
            for taken, booking in _bookings(sitting):
                self._taken[taken].append((begins, ends, next(self._number), booking))
        return sitting

    def _leave(self, session: Session) -> list[Sitting]:
        self._own.pop(session, None)
        sitting = self._sittings.pop(session, None)
        if sitting is None:
            return []
        for taken in {taken for taken, _booking in _bookings(sitting)}:
            self._taken[taken] = [stay for stay in self._taken[taken] if stay[3].session is not session]
        return [sitting]

    def _measure_time(self) -> None:
        slots = (sitting.slot for sitting in self._sittings.values())
        lasting = [slot for slot in slots if slot is not None and slot[0] < slot[1]]
        self._begins = sorted(begins for begins, _ends in lasting)
        self._ends = sorted(ends for _begins, ends in lasting)

    def _alone(self, slot: Slot | None) -> bool:
        """Whether nothing else is on: as many have ended by its beginning as will have begun before its end."""
        if slot is None:
            return False
        begins, ends = slot
        on = bisect_left(self._begins, ends) - bisect_right(self._ends, begins)
        return on <= (1 if begins < ends else 0)

    def _of(self, sitting: Sitting) -> list[Problem]:
        found = list(timing.problems(sitting, self._span))
        if self._planned:
            found += capacity.problems(sitting, self._coming, alone=self._alone(sitting.slot))
            found += casting.problems(sitting)
        return found


def problems(event: Event) -> list[Problem]:
    """All that is wrong with the programme of an event."""
    return Watch(event).problems()


def _bookings(sitting: Sitting) -> Iterator[tuple[Base, Part | Booking]]:
    """Each room and person that a session takes up, with what it takes them up for."""
    if sitting.room is not None:
        yield sitting.room, Booking(sitting.session, None)
    for theme in sitting.themes:
        if theme.room is not None:
            yield theme.room, Booking(sitting.session, theme)
    for part in sitting.parts:
        yield part.guest.whoever, part


def _beside(one: Slot | None, other: Slot | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]
