"""What an organiser can do with breakout themes and those who sit in them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import orm

from convener.errors import Refused
from convener.model.event import Event
from convener.model.participant import Participant
from convener.model.session import Session
from convener.model.theme import Member, MemberKind, Theme
from convener.rules.wording import called
from convener.services import items


def of(session: Session) -> list[Theme]:
    """The themes of a breakout round in their order."""
    return list(session.themes)


def every(event: Event) -> list[Theme]:
    """All themes of an event, round by round."""
    return [theme for session in event.sessions for theme in session.themes]


def add(db: orm.Session, session: Session, title: str, **details: Any) -> Theme:
    """A new theme of a breakout round."""
    return items.add(db, Theme, session=session, title=title, **details)


def add_member(
    db: orm.Session, theme: Theme, participant: Participant, kind: MemberKind = MemberKind.MEMBER, **details: Any
) -> Member:
    """Put a participant into a group; each sits in one group of a round."""
    seat = seat_of(theme.session, participant)
    if seat is not None:
        raise Refused(f"{called(participant)} sits in “{called(seat.theme)}” already. Move them from there.")
    return items.add(db, Member, theme=theme, participant=participant, kind=kind, **details)


def seat_of(session: Session, participant: Participant) -> Member | None:
    """Where a participant sits in this round."""
    members = (member for theme in session.themes for member in theme.members)
    return next((member for member in members if member.participant is participant), None)


def move_member(db: orm.Session, member: Member, theme: Theme) -> None:
    """Put a member into another group of the same round, at its end."""
    if theme.session is not member.theme.session:
        raise Refused(f"“{called(theme)}” belongs to another round. Add {called(member.participant)} there instead.")
    if theme is not member.theme:
        last = theme.members[-1].position + 1 if theme.members else 0
        items.change(db, member, theme=theme, position=last)


def swap(db: orm.Session, one: Member, other: Member) -> None:
    """Let two members change groups, each into the other's place; facilitators stay facilitators."""
    if one.theme.session is not other.theme.session:
        raise Refused("The two sit in different rounds. Only groups of one round can be swapped.")
    here, there = (one.theme, one.position), (other.theme, other.position)
    items.change(db, one, theme=there[0], position=there[1])
    items.change(db, other, theme=here[0], position=here[1])


def facilitators(theme: Theme) -> list[Participant]:
    """Those who lead the group."""
    return [member.participant for member in theme.members if member.kind is MemberKind.FACILITATOR]


def free(theme: Theme) -> int | None:
    """How many seats are left, below 0 when too many sit there; none where nobody counted the seats."""
    seats = theme.seats if theme.seats is not None else theme.room.seats if theme.room else None
    return None if seats is None else seats - sum(member.participant.people for member in theme.members)
