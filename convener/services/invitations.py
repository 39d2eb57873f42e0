"""What an organiser can do with invitations: write down what was handed out, and what came back."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

from sqlalchemy import orm, select

from convener.model.event import Event
from convener.model.invitation import Answer, Invitation, Method
from convener.model.participant import InvitationStatus, Participant
from convener.model.session import Session
from convener.services import items

_MEANS = {Answer.ACCEPTED: InvitationStatus.ACCEPTED, Answer.DECLINED: InvitationStatus.DECLINED}


def of(db: orm.Session, event: Event) -> list[Invitation]:
    """All that was handed out for an event, in order."""
    return list(db.scalars(select(Invitation).where(Invitation.event == event).order_by(Invitation.id)))


def latest(db: orm.Session, calendar_uid: str, recipient: str) -> Invitation | None:
    """What this recipient got last under this calendar UID."""
    found = select(Invitation).where(Invitation.calendar_uid == calendar_uid, Invitation.recipient == recipient)
    return db.scalar(found.order_by(Invitation.sequence.desc(), Invitation.id.desc()).limit(1))


def add(
    db: orm.Session, event: Event, calendar_uid: str, recipient: str, contents: str = "", **details: Any
) -> Invitation:
    """Write down a calendar object that is handed out; `contents` are its material fields as JSON.

    SEQUENCE rises with each that differs from the last one handed to the recipient (RFC 5545 §3.8.7.4).
    """
    digest = hashlib.sha256(contents.encode()).hexdigest()
    last = latest(db, calendar_uid, recipient)
    method = details.setdefault("method", Method.PUBLISH)
    if last is None:
        sequence = 0
    else:
        same = last.digest == digest and last.method is method
        sequence = last.sequence if same else last.sequence + 1
    values = {"calendar_uid": calendar_uid, "recipient": recipient, "contents": contents, "digest": digest}
    return items.add(db, Invitation, event=event, sequence=sequence, **values, **details)


def differs(invitation: Invitation, contents: str) -> bool:
    """Whether what was handed out says something else than `contents` says now."""
    return invitation.digest != hashlib.sha256(contents.encode()).hexdigest()


def answer(db: orm.Session, invitation: Invitation, came_back: Answer, at: datetime) -> None:
    """Write down an answer (`at` in UTC); one to the whole event also moves the participant's status."""
    items.change(db, invitation, answer=came_back, answered=at)
    if invitation.participant is not None and invitation.session is None and came_back in _MEANS:
        items.change(db, invitation.participant, status=_MEANS[came_back])


def outstanding(event: Event) -> list[Participant]:
    """Those who were asked and have not answered."""
    return [one for one in event.participants if one.status is InvitationStatus.INVITED]


def about(db: orm.Session, session: Session) -> list[Invitation]:
    """What was handed out for one session."""
    return list(db.scalars(select(Invitation).where(Invitation.session == session).order_by(Invitation.id)))
