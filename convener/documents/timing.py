"""When each line of a run of show falls: cue after cue by the time that passes, printed as the clock on the wall."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta

from convener.model import clock
from convener.model.session import Cue, Session


def minutes(session: Session) -> int | None:
    """How many minutes pass in a session, when the clock is changed that night too; none while hours are unknown."""
    slot = session.slot
    if slot is None:
        return None
    first, last = (_instant(wall, session.event.zone) for wall in slot)
    return int((last - first).total_seconds()) // 60


def begins(session: Session, cues: Sequence[Cue]) -> Iterator[datetime | None]:
    """When each cue begins, in UTC: at its own clock time, else when the one before it ends; none while unknown.

    A clock time means the one nearest to where the run has come to: doors before a session begins, and the last song
    after midnight.
    """
    zone = session.event.zone
    running = opening(session)
    for cue in cues:
        if cue.starts is not None and session.day is not None:
            running = _nearest(session.day, cue.starts, running, zone)
        yield running
        running = running + timedelta(minutes=cue.minutes or 0) if running else None


def on_the_wall(instant: datetime | None, zone: str) -> str:
    """“09:15”, as the clock in the event's zone shows it; empty while unknown."""
    return f"{instant.astimezone(clock.zone(zone)):%H:%M}" if instant else ""


def elapsed(since: datetime | None, now: datetime | None) -> str:
    """How long a session has been running, as “0:05”; empty before it begins and while unknown."""
    if since is None or now is None or now < since:
        return ""
    passed = int((now - since).total_seconds()) // 60
    return f"{passed // 60}:{passed % 60:02}"


def opening(session: Session) -> datetime | None:
    """When a session begins, in UTC; none while its day or hour is unknown."""
    if session.day is None or session.starts is None:
        return None
    return _instant(datetime.combine(session.day, session.starts), session.event.zone)


def shift(day: date, zone: str) -> int:
    """By how many minutes the clock is put forward on a day, or back (less than 0); mostly by none."""
    there = clock.zone(zone)
    offsets = [datetime.combine(day, at, there).utcoffset() or timedelta() for at in (time.min, time(23, 59))]
    return int((offsets[1] - offsets[0]).total_seconds()) // 60


def _nearest(day: date, wall: time, running: datetime | None, zone: str) -> datetime:
    there = [_instant(datetime.combine(day + timedelta(days=one), wall), zone) for one in (0, 1, -1)]
    return min(there, key=lambda one: abs(one - running)) if running else there[0]


def _instant(wall: datetime, zone: str) -> datetime:
    return wall.replace(tzinfo=clock.zone(zone)).astimezone(UTC)
