"""What an organiser can do with statements and the tags they are gathered under."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import orm, select

from convener import letters
from convener.errors import Refused
from convener.model.event import Event
from convener.model.session import Session
from convener.model.statement import Approval, Statement, StatementKind, Tag, Tagging
from convener.services import items

_MARKS = '“”„"«»'


def of(event: Event) -> list[Statement]:
    """Its statements in their order."""
    return list(event.statements)


def in_session(session: Session) -> list[Statement]:
    """What was said in a session, in order."""
    return [one for one in session.event.statements if one.session is session]


def add(
    db: orm.Session, event: Event, words: str, kind: StatementKind = StatementKind.POINT, **details: Any
) -> Statement:
    """Something said at an event; quotation marks around all of a quotation are dropped, for the press sets them."""
    words = unquoted(words) if kind is StatementKind.QUOTATION else words
    return items.add(db, Statement, event=event, words=words, kind=kind, **details)


def unquoted(words: str) -> str:
    """The words without a pair of quotation marks around all of them."""
    bare = words.strip()
    inner = bare[1:-1]
    if len(bare) > 1 and bare[0] in _MARKS and bare[-1] in _MARKS and not set(inner) & set(_MARKS):
        return inner.strip()
    return bare


def approve(db: orm.Session, statement: Statement, on: date, note: str = "", changed: str | None = None) -> None:
    """Write down that the speaker approved the words, on which day and how; `changed` are the words they asked for."""
    if changed is not None and changed != statement.words:
        items.change(db, statement, words=unquoted(changed), approval=Approval.APPROVED_CHANGED)
    else:
        items.change(db, statement, approval=Approval.APPROVED)
    items.change(db, statement, approved_on=on, approval_note=note)


def refuse(db: orm.Session, statement: Statement, note: str = "") -> None:
    """Write down that the speaker does not want to be quoted with these words."""
    items.change(db, statement, approval=Approval.REFUSED, approved_on=None, approval_note=note)


def every_tag(db: orm.Session) -> list[Tag]:
    """All tags by name."""
    return sorted(db.scalars(select(Tag)), key=lambda tag: letters.fold(tag.name))


def tag(db: orm.Session, statement: Statement, name: str) -> Tagging:
    """Put a statement under a tag, new or known; marks on letters and case do not count."""
    wanted = letters.fold(_bare(name))
    if not wanted:
        raise Refused("A tag needs a text for “Name”.")
    for tagging in statement.taggings:
        if letters.fold(tagging.tag.name) == wanted:
            return tagging
    known = next((one for one in every_tag(db) if letters.fold(one.name) == wanted), None)
    known = known or items.add(db, Tag, name=_bare(name))
    return items.add(db, Tagging, statement=statement, tag=known)


def untag(db: orm.Session, statement: Statement, name: str) -> None:
    """Take a statement from under a tag; the tag stays for others."""
    for tagging in list(statement.taggings):
        if letters.fold(tagging.tag.name) == letters.fold(_bare(name)):
            items.remove(db, tagging)


def tags(statement: Statement) -> list[str]:
    """The names of its tags."""
    return sorted((tagging.tag.name for tagging in statement.taggings), key=letters.fold)


def tagged(db: orm.Session, event: Event, name: str) -> list[Statement]:
    """The statements of an event under a tag, in order."""
    wanted = letters.fold(_bare(name))
    options = orm.selectinload(Statement.taggings).selectinload(Tagging.tag)
    found = db.scalars(select(Statement).where(Statement.event == event).options(options).order_by(Statement.position))
    return [one for one in found if any(letters.fold(tagging.tag.name) == wanted for tagging in one.taggings)]


def _bare(name: str) -> str:
    """The name of a tag without the sign that people type before it."""
    return name.strip().removeprefix("#").strip()
