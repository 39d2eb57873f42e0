"""All that is wrong with the programme of an event, found at once and kept up to date session by session."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import chain, count
from typing import Final

from convener.model.base import Base
from convener.model.event import Event, EventStatus
from convener.model.session import Session, SessionStatus
from convener.rules import capacity, casting, timing
from convener.rules.cast import Guests, Part, parts
from convener.rules.clashes import Stay, clashes
from convener.rules.problem import Problem

_PAST: Final = frozenset({EventStatus.HELD, EventStatus.REPORTED})


@dataclass(slots=True)
class Facts:
    """What the rules ask about a session, put together once."""

    slot: tuple[datetime, datetime] | None
    parts: list[Part]
    stays: list[tuple[Base, Stay]] = field(default_factory=list)  # the room or person taken up, and when


class Watch:
    """The problems of one event's programme.

    After a change of sessions `changed` looks again at those and at what they touch; after any other `again` does at
    all. Items are compared by identity, so the event must be loaded once.
    """

    def __init__(self, event: Event) -> None:
        self.event = event
        self._number = count()
        self.again()

    def again(self) -> None:
        """Look at everything anew."""
        self._facts: dict[Session, Facts] = {}
        self._taken: dict[Base, list[Stay]] = defaultdict(list)
        self._guests = Guests()
        self._span = timing.span(self.event)
        self._planned = self.event.status not in _PAST
        self._coming = capacity.attending(self.event.participants)
        for session in self._standing():
            self._enter(session)
        self._clashes = {taken: found for taken, stays in self._taken.items() if (found := _clashing(taken, stays))}
        self._measure_time()
        self._own = {session: self._of(session, facts) for session, facts in self._facts.items()}

    def changed(self, sessions: Iterable[Session]) -> None:
        """Look again at sessions that were changed, added or removed, with all that they share time or people with."""
        standing = set(self._standing())
        slots = []
        touched: set[Base] = set()
        for session in sessions:
            slots += [self._leave(session, touched)]
            if session in standing:
                slots += [self._enter(session, touched)]
        for taken in touched:
            self._clashes[taken] = _clashing(taken, self._taken[taken])
        self._measure_time()
        for session, facts in self._facts.items():
            if session not in self._own or any(_beside(facts.slot, slot) for slot in slots):
                self._own[session] = self._of(session, facts)

    def problems(self) -> list[Problem]:
        """All of them: what clashes, then what is wrong with each session in the order of the programme."""
        if self.event.status is EventStatus.CANCELLED:
            return []
        own = (self._own[session] for session in self.event.sessions if session in self._own)
        return [*timing.of_event(self.event), *chain(*self._clashes.values()), *chain(*own)]

    def _standing(self) -> list[Session]:
        return [session for session in self.event.sessions if session.status is not SessionStatus.CANCELLED]

    def _enter(self, session: Session, touched: set[Base] | None = None) -> tuple[datetime, datetime] | None:
        facts = self._facts[session] = Facts(session.slot, parts(session, self._guests))
        if facts.slot is not None:
            self._stay(session, facts, *facts.slot)
        for taken, stay in facts.stays:
            self._taken[taken].append(stay)
        if touched is not None:
            touched.update(taken for taken, _stay in facts.stays)
        return facts.slot

    def _leave(self, session: Session, touched: set[Base]) -> tuple[datetime, datetime] | None:
        facts = self._facts.pop(session, None)
        self._own.pop(session, None)
        if facts is None:
            return None
        for taken in {taken for taken, _stay in facts.stays}:
            self._taken[taken] = [stay for stay in self._taken[taken] if stay.session is not session]
            touched.add(taken)
        return facts.slot

    def _stay(self, session: Session, facts: Facts, begins: datetime, ends: datetime) -> None:
        stays, number = facts.stays, self._number
        if session.room is not None:
            stays.append((session.room, Stay(begins, ends, next(number), session, None, None)))
        for theme in session.themes:
            if theme.room is not None:
                stays.append((theme.room, Stay(begins, ends, next(number), session, theme, None)))
        for part in facts.parts:
            stays.append((part.guest.whoever, Stay(begins, ends, next(number), session, part.theme, part)))

    def _measure_time(self) -> None:
        lasting = [facts.slot for facts in self._facts.values() if facts.slot and facts.slot[0] < facts.slot[1]]
        self._begins = sorted(begins for begins, _ends in lasting)
        self._ends = sorted(ends for _begins, ends in lasting)

    def _alone(self, slot: tuple[datetime, datetime] | None) -> bool:
        """Whether nothing else is on: as many have ended by its beginning as will have begun before its end."""
        if slot is None:
            return False
        begins, ends = slot
        on = bisect_left(self._begins, ends) - bisect_right(self._ends, begins)
        return on <= (1 if begins < ends else 0)

    def _of(self, session: Session, facts: Facts) -> list[Problem]:
        found = list(timing.problems(session, facts.slot, facts.parts, self._span))
        if self._planned:
            found += capacity.problems(session, self._coming, alone=self._alone(facts.slot))
            found += casting.problems(session, facts.parts)
        return found


def problems(event: Event) -> list[Problem]:
    """All that is wrong with the programme of an event."""
    return Watch(event).problems()


def _clashing(taken: Base, stays: list[Stay]) -> list[Problem]:
    return clashes(taken, stays) if len(stays) > 1 else []


def _beside(one: tuple[datetime, datetime] | None, other: tuple[datetime, datetime] | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]
