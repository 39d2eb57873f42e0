"""What an organiser can hand out as a calendar: the whole event, a day, a session, one person's part."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

from sqlalchemy import func, orm, select

from convener import folders
from convener.documents import invites
from convener.documents.invites import Issue
from convener.errors import Refused
from convener.model.event import Event
from convener.model.invitation import Invitation
from convener.model.participant import Participant
from convener.model.session import Session
from convener.press.entries import Calendar
from convener.services import fetching


def compose(
    db: orm.Session, of: Event | Session | Participant, day: date | None = None, stamp: datetime | None = None
) -> Calendar:
    """The calendar of an event (or one `day` of it), of a session, or of what concerns a participant.

    `stamp` (aware, UTC) is when it was written down, now if not given: the same plan and stamp give the same file.
    SEQUENCE is the highest that the ledger of invitations knows for each UID. Refused while nothing has a time.
    """
    event = of if isinstance(of, Event) else of.event
    fetching.fetch(db, event)
    issue = Issue(stamp or datetime.now(UTC).replace(microsecond=0), _sequences(db, event))
    match of:
        case Event():
            calendar = invites.whole(of, issue) if day is None else invites.day(of, day, issue)
        case Session():
            calendar = invites.session(of, issue)
        case Participant():
            calendar = invites.person(of, issue)
    if not calendar.entries:
        raise Refused("Nothing in this calendar has a day and hours yet. Give the sessions a beginning and an end.")
    return calendar


def issue(event: Event) -> Issue:
    """The issue of a calendar printed as a code, asked of an event alone: of this day, so that a day's print is one."""
    db = orm.object_session(event)
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return Issue(today, _sequences(db, event) if db is not None else {})


def render(calendar: Calendar) -> bytes:
    """The calendar as iCalendar file (RFC 5545)."""
    from convener.press import ics  # noqa: PLC0415 (the library loads slowly; who exports no calendar never waits)

    return ics.render(calendar)


def file_name(of: Event | Session | Participant, day: date | None = None) -> str:
    """The name of a calendar's file; one person's has a number where another would have the name."""
    match of:
        case Event():
            about = f"{of.short_title or of.title}{f' {day.isoformat()}' if day else ''}"
        case Session():
            about = f"{of.event.short_title or of.event.title} - {of.title}"
        case Participant():
            about = f"{of.event.short_title or of.event.title} - participant {of.uid[:8]}"
    return f"{folders.safe_name(about)}.ics"


def export(
    db: orm.Session,
    of: Event | Session | Participant,
    target: Path,
    day: date | None = None,
    stamp: datetime | None = None,
) -> Path:
    """Write a calendar to a file, or into a folder under its own name, whole or not at all; gives the file."""
    data = render(compose(db, of, day, stamp))
    if target.suffix.lower() != ".ics":
        target = folders.make_folder(target) / file_name(of, day)
    folders.write_whole(target, data)
    return target


def _sequences(db: orm.Session, event: Event) -> dict[str, int]:
    highest = select(Invitation.calendar_uid, func.max(Invitation.sequence)).group_by(Invitation.calendar_uid)
    return {row[0]: row[1] for row in db.execute(highest.where(Invitation.event == event))}
