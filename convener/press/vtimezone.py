"""The rules of a time zone as calendars exchange them, taken from zoneinfo for the time that matters."""

from __future__ import annotations

import zoneinfo
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import icalendar

_MARGIN = timedelta(days=400)  # whoever repeats or moves an entry within a year still finds the rules
_STRIDE = timedelta(days=7)  # no zone changes its clocks twice within a week
_PRECISION = timedelta(seconds=1)
_BEFORE_ALL = datetime(1970, 1, 1, tzinfo=UTC)


def compose(zone: str, first: datetime, last: datetime) -> icalendar.Timezone:
    """The VTIMEZONE (RFC 5545 §3.6.5) of an IANA zone, right from a year before `first` to a year after `last`.

    Each change of the clocks has a part of its own instead of one part with a list or rule of dates: ical.js, and so
    Thunderbird, reads only the first date of a list.
    """
    clock = zoneinfo.ZoneInfo(zone)
    begin = first.astimezone(UTC) - _MARGIN
    parts = icalendar.Timezone()
    parts.add("tzid", zone)
    start = min(begin, _BEFORE_ALL)
    parts.add_component(_part(start, _offset(begin, clock), begin.astimezone(clock)))
    for change in _changes(clock, begin, last.astimezone(UTC) + _MARGIN):
        parts.add_component(_part(change, _offset(change - _PRECISION, clock), change.astimezone(clock)))
    return parts


def _part(change: datetime, before: timedelta, after: datetime) -> icalendar.Component:
    """What holds from a change on; its beginning is told by the clocks as they went before it."""
    part = icalendar.TimezoneDaylight() if after.dst() else icalendar.TimezoneStandard()
    part.add("dtstart", (change + before).replace(tzinfo=None))
    part.add("tzoffsetfrom", before)
    part.add("tzoffsetto", after.utcoffset())
    part.add("tzname", after.tzname())
    return part


def _changes(clock: zoneinfo.ZoneInfo, begin: datetime, end: datetime) -> Iterator[datetime]:
    """The instants in UTC, to the second, at which the clock changes."""
    while begin < end:
        after = begin + _STRIDE
        if _offset(begin, clock) != _offset(after, clock):
            yield _change(clock, begin, after)
        begin = after


def _change(clock: zoneinfo.ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The first second of the new offset, of which there is one change between the two instants."""
    old = _offset(before, clock)
    while after - before > _PRECISION:
        middle = before + (after - before) // 2
        if _offset(middle, clock) == old:
            before = middle
        else:
            after = middle
    return after.replace(microsecond=0)


def _offset(instant: datetime, clock: zoneinfo.ZoneInfo) -> timedelta:
    return instant.astimezone(clock).utcoffset() or timedelta()
