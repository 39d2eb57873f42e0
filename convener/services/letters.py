"""What an organiser can do with letters: write one, choose who gets it."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import orm, select

from convener.documents import letters as documents
from convener.errors import Refused
from convener.model.event import Event
from convener.model.letter import Letter, LetterKind
from convener.model.participant import Attendance, InvitationStatus, Participant
from convener.services import items

_INVITATION: Final = """{address},

{convener} has the honour to invite you to “{event}”, {dates}, {venue}, {city}.

We would be glad to see you there as {part}. Let us know whether you can come, or who will come in your place."""
_THANKS: Final = """{address},

Thank you for coming to “{event}” and for your part in it as {part}.

The summary will reach you as soon as it is printed."""
_ATTENDANCE: Final = "This is to certify that {name}, {position}, took part in “{event}” in {city} on {days attended}."
_USUAL: Final = {
    LetterKind.INVITATION: ("Invitation", _INVITATION),
    LetterKind.THANKS: ("With thanks", _THANKS),
    LetterKind.ATTENDANCE: ("Certificate of attendance", _ATTENDANCE),
    LetterKind.OTHER: ("Letter", "{address},\n\n"),
}
_GONE: Final = frozenset({InvitationStatus.DECLINED, InvitationStatus.WITHDRAWN})


def of(db: orm.Session, event: Event) -> list[Letter]:
    """The letters of an event in their order."""
    return list(db.scalars(select(Letter).where(Letter.event == event).order_by(Letter.position, Letter.id)))


def written(event: Event) -> list[Letter]:
    """The same, asked of an event alone."""
    db = orm.object_session(event)
    return of(db, event) if db is not None else []


def fields() -> tuple[str, ...]:
    """The fields that a letter's text may hold, in curly brackets."""
    return documents.fields()


def unknown(body: str) -> list[str]:
    """The fields in a text that mean nothing."""
    return documents.unknown(body)


def add(db: orm.Session, event: Event, kind: LetterKind, **details: Any) -> Letter:
    """A new letter, with the usual text of its kind to begin with."""
    title, body = _USUAL[kind]
    wanted = {"title": title, "body": body} | details
    check(wanted["body"])
    return items.add(db, Letter, event=event, kind=kind, **wanted)


def rewrite(db: orm.Session, letter: Letter, body: str) -> None:
    """Change the text; refused when it holds a field that means nothing."""
    check(body)
    items.change(db, letter, body=body)


def check(body: str) -> None:
    """Refuse a field that cannot be filled in."""
    wrong = documents.unknown(body)
    if wrong:
        known = ", ".join(f"{{{name}}}" for name in documents.fields())
        raise Refused(f"There is no field “{{{wrong[0]}}}”. A letter may hold {known}.")


def recipients(letter: Letter) -> list[Participant]:
    """Who gets a letter: those asked an invitation, those who came thanks and certificates, groups and unnamed none."""
    everybody = [one for one in letter.event.participants if one.person is not None]
    match letter.kind:
        case LetterKind.INVITATION:
            return [one for one in everybody if one.status not in _GONE]
        case LetterKind.OTHER:
            return [one for one in everybody if one.status.coming]
        case _:
            came = [one for one in everybody if one.attendance is Attendance.CAME]
            return came or [one for one in everybody if one.status.coming]
