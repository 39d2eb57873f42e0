"""When sessions can be: within the event's days, while their people are there, and at times that clocks show."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from convener.errors import Refused
from convener.model import clock
from convener.model.event import Event
from convener.model.session import Session
from convener.rules import wording
from convener.rules.cast import Part, Sitting
from convener.rules.problem import Problem, cannot_stand, to_settle
from convener.rules.wording import called


class Span(NamedTuple):
    """The days and the zone of an event; without days every day is within."""

    first: date
    last: date
    zone: str


def span(event: Event) -> Span:
    """When an event is; one that ends before it begins is on its first day."""
    first = event.starts_on
    if first is None:
        return Span(date.min, date.max, event.zone)
    return Span(first, max(first, event.ends_on or first), event.zone)


def problems(sitting: Sitting, span: Span) -> Iterator[Problem]:
    """What is wrong with the time of one session."""
    on = sitting.day
    if on is not None and not span.first <= on <= span.last:
        yield _outside(sitting.session, on, span)
    if sitting.slot is None:
        return
    begins, ends = sitting.slot
    if _uneven(begins.date(), span.zone) or _uneven(ends.date(), span.zone):
        yield from _skipped(sitting.session, begins, ends, span.zone)
    for part in sitting.parts:
        guest = part.guest
        if guest.arrives is not None and guest.arrives > begins:
            yield _not_yet(part, guest.arrives, begins)
        if guest.leaves is not None and guest.leaves < ends:
            yield _gone(part, guest.leaves, ends)


def of_event(event: Event) -> Iterator[Problem]:
    """What is wrong with the event's own days."""
    if event.starts_on is not None and event.ends_on is not None and event.ends_on < event.starts_on:
        sentence = f"“{called(event)}” ends on {wording.day(event.ends_on)}, before it begins."
        yield cannot_stand("event-days", "Ends before beginning", sentence, "Change its last day.", event)


def _outside(session: Session, on: date, span: Span) -> Problem:
    days = wording.day(span.first)
    if span.last > span.first:
        days += f" to {wording.day(span.last)}"
    sentence = f"“{called(session)}” is on {wording.day(on)}; the event is on {days}."
    mend = "Move the session to one of the event's days, or change these."
    return to_settle("outside-days", "Outside event days", sentence, mend, session)


def _skipped(session: Session, begins: datetime, ends: datetime, zone: str) -> Iterator[Problem]:
    for moment in dict.fromkeys((begins, ends)):
        if clock.skipped(moment.date(), moment.time(), zone):
            sentence = (
                f"“{called(session)}” has the time {wording.clock(moment)}, which clocks in {zone} never show: "
                "they are put forward over it that night."
            )
            mend = "Choose a time before or after the skip."
            yield cannot_stand("skipped-time", "Clock skips this", sentence, mend, session)


@functools.lru_cache(maxsize=4096)
def _uneven(on: date, zone: str) -> bool:
    """Whether clocks are changed on this day, as they are on two days of a year."""
    try:
        there = clock.zone(zone)
    except Refused:
        return False
    before = datetime.combine(on, time(), there)
    return before.utcoffset() != (before + timedelta(days=1)).utcoffset()


def _not_yet(part: Part, arrives: datetime, begins: datetime) -> Problem:
    sentence = (
        f"{called(part.coming)} arrives on {wording.clock(arrives)}, after “{called(part.session)}” "
        f"({part.words}) begins on {wording.clock(begins)}."
    )
    mend = "Move the session, or ask for an earlier arrival."
    return cannot_stand("before-arrival", "Not there yet", sentence, mend, part.session, part.coming)


def _gone(part: Part, leaves: datetime, ends: datetime) -> Problem:
    sentence = (
        f"{called(part.coming)} leaves on {wording.clock(leaves)}, before “{called(part.session)}” "
        f"({part.words}) ends on {wording.clock(ends)}."
    )
    mend = "Move the session, or ask for a later departure."
    return cannot_stand("after-departure", "Gone by then", sentence, mend, part.session, part.coming)
