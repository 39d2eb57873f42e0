"""Wall-clock time and the instants it means: zones change their rules, so only the wall clock is stored."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from convener.errors import Refused


def zone(name: str) -> ZoneInfo:
    """The zone of an IANA name; refused in words when there is none of that name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as unknown:
        raise Refused(f"There is no time zone called “{name}”. Choose one such as Europe/Warsaw.") from unknown


def instant(day: date, wall: time, where: str) -> datetime:
    """The instant, in UTC, at which clocks in the zone `where` show this day and time.

    A time that the clock shows twice means the first of the two; one that it skips means as much after the skip
    (RFC 5545 §3.3.5).
    """
    return datetime.combine(day, wall, zone(where)).astimezone(UTC)


def skipped(day: date, wall: time, where: str) -> bool:
    """Whether the clock never shows this time, because it is put forward over it that night."""
    there = zone(where)
    return datetime.combine(day, wall, there).astimezone(UTC).astimezone(there).replace(tzinfo=None) != (
        datetime.combine(day, wall)
    )


def span(day: date, starts: time, ends: time) -> tuple[datetime, datetime]:
    """Wall-clock beginning and end; an end before the beginning is on the following day."""
    first, last = datetime.combine(day, starts), datetime.combine(day, ends)
    return first, last if last >= first else last + timedelta(days=1)
