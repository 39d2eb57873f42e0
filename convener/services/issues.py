"""What an organiser can do with issues of a programme: number one when it is handed out, and compare two."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import orm, select

from convener.documents import run_of_show
from convener.model.event import Event
from convener.model.issue import Issue
from convener.model.session import Session, SessionStatus
from convener.services import items


def of(db: orm.Session, event: Event) -> list[Issue]:
    """The issues of an event's programme by number."""
    return list(db.scalars(select(Issue).where(Issue.event == event).order_by(Issue.number)))


def handed_out(event: Event) -> list[Issue]:
    """The same, asked of an event alone."""
    db = orm.object_session(event)
    return of(db, event) if db is not None else []


def last(event: Event) -> Issue | None:
    """The issue handed out last, if any was."""
    return max(handed_out(event), key=lambda one: one.number, default=None)


def before(event: Event, issue: Issue) -> Issue | None:
    """The issue handed out before this one, if any was."""
    return max(
        (one for one in handed_out(event) if one.number < issue.number), key=lambda one: one.number, default=None
    )


def programme(issue: Issue) -> dict[str, dict[str, Any]]:
    """What each public session said in an issue, by uid."""
    said: dict[str, dict[str, Any]] = _kept(issue)["programme"]
    return said


def stage(issue: Issue) -> dict[str, list[str]] | None:
    """What each line of the run of show said in an issue, by uid; none in an issue of a version that kept no lines."""
    said: dict[str, list[str]] | None = _kept(issue).get("stage")
    return said


def stands(event: Event, issue: Issue) -> bool:
    """Whether nothing has changed since an issue, on the stage as in public, as far as the issue tells."""
    lines = stage(issue)
    return programme(issue) == snapshot(event) and lines in (None, run_of_show.kept(event))


def _kept(issue: Issue) -> dict[str, Any]:
    """An issue as kept: programme and stage; at first the programme alone was kept, as sessions by uid."""
    said: dict[str, Any] = json.loads(issue.programme or "{}")
    return said if "programme" in said else {"programme": said}


def add(db: orm.Session, event: Event, note: str = "", made: datetime | None = None) -> Issue:
    """Keep how the programme stands now, under the next number; `made` in UTC, now if not given."""
    number = max((one.number for one in of(db, event)), default=0) + 1
    moment = (made or datetime.now(UTC)).replace(tzinfo=None, microsecond=0)
    said = {"programme": snapshot(event), "stage": run_of_show.kept(event)}
    text = json.dumps(said, ensure_ascii=False, sort_keys=True)
    return items.add(db, Issue, event=event, number=number, note=note, made=moment, programme=text)


def snapshot(event: Event) -> dict[str, dict[str, Any]]:
    """What each public session says, by uid."""
    return {one.uid: _said(one) for one in event.sessions if not one.internal}


def _said(session: Session) -> dict[str, Any]:
    roles = [(role.kind.label, role.participant.name) for role in session.roles]
    return {
        "title": session.title,
        "day": session.day.isoformat() if session.day else "",
        "starts": session.starts.strftime("%H:%M") if session.starts else "",
        "ends": session.ends.strftime("%H:%M") if session.ends else "",
        "room": session.room.name if session.room else "",
        "cancelled": session.status is SessionStatus.CANCELLED,
        "people": [[kind, name] for kind, name in roles],
    }
