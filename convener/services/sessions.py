"""What an organiser can do with the sessions of a programme: who does what in them, what is shown, when they are."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from sqlalchemy import orm

from convener.errors import Refused
from convener.model.declaration import Declaration
from convener.model.event import Event, Room
from convener.model.participant import Participant
from convener.model.resource import Resource
from convener.model.session import Cue, Role, RoleKind, Session, SessionKind, SessionStatus, Showing
from convener.rules.wording import called
from convener.services import items


def of(event: Event) -> list[Session]:
    """Its sessions in the order of the programme."""
    return list(event.sessions)


def on(event: Event, day: date | None) -> list[Session]:
    """The sessions of a day by time; with no day, those that have none yet."""
    return sorted((one for one in event.sessions if one.day == day), key=_when)


def add(db: orm.Session, event: Event, title: str = "", **details: Any) -> Session:
    """A new session; day and time may be unknown."""
    return items.add(db, Session, event=event, title=title, **details)


def add_role(
    db: orm.Session, session: Session, participant: Participant, kind: RoleKind = RoleKind.PANELLIST, **details: Any
) -> Role:
    """A participant in a session; each kind of role once."""
    if participant.event is not session.event:
        raise Refused(f"{called(participant)} is asked to another event. Add them as a participant of this one first.")
    if any(role.participant is participant and role.kind is kind for role in session.roles):
        raise Refused(f"{called(participant)} is {kind.label.lower()} in “{called(session)}” already.")
    return items.add(db, Role, session=session, participant=participant, kind=kind, **details)


def with_role(session: Session, *kinds: RoleKind) -> list[Participant]:
    """Who has one of these roles in a session, in order."""
    return [role.participant for role in session.roles if role.kind in kinds]


def show(db: orm.Session, session: Session, what: Resource | Declaration, note: str = "") -> Showing:
    """A film or publication shown, or a declaration read or signed, in a session."""
    name = "resource" if isinstance(what, Resource) else "declaration"
    return items.add(db, Showing, session=session, note=note, **{name: what})


def add_cue(db: orm.Session, session: Session, item: str, **details: Any) -> Cue:
    """One line of the run of show."""
    return items.add(db, Cue, session=session, item=item, **details)


def place(db: orm.Session, session: Session, start: datetime, minutes: int, room: Room | None = None) -> None:
    """Put a session at this wall-clock time, for so many minutes, in this room."""
    _lasting(minutes)
    end = start + timedelta(minutes=minutes)
    items.change(db, session, day=start.date(), starts=start.time(), ends=end.time(), room=room)


def unplace(db: orm.Session, session: Session) -> None:
    """Take a session off the programme's clock and out of its room; it stays, unplaced."""
    items.change(db, session, day=None, starts=None, ends=None, room=None)


def shift(db: orm.Session, session: Session, minutes: int, *, following: bool = False) -> list[Session]:
    """Put a session so many minutes later (earlier below 0), and those that follow it that day too if wanted.

    A following session with a fixed start stays, and so do all after it. Returns what was moved.
    """
    moved = [session, *(_floating_after(session) if following else ())]
    for one in moved:
        if one.slot is not None:
            start, end = one.slot
            place(db, one, start + timedelta(minutes=minutes), int((end - start).total_seconds()) // 60, one.room)
    return moved


def next_free(
    event: Event, day: date, minutes: int, room: Room | None = None, earliest: time = time(9)
) -> datetime | None:
    """The first start on a day, not before `earliest`, with so many minutes free in a room; none before midnight: none.

    Without a room nothing else may be on at the time. A session that ends just then does not stand in the way.
    """
    _lasting(minutes)
    start, gap = datetime.combine(day, earliest), timedelta(minutes=minutes)
    taken = sorted(one.slot for one in event.sessions if one.slot and _stands(one) and room in {None, one.room})
    for begins, ends in taken:
        if begins < start + gap and start < ends:
            start = ends
    midnight = datetime.combine(day, time()) + timedelta(days=1)
    return start if start + gap <= midnight else None


def by_time(db: orm.Session, event: Event) -> None:
    """Bring the programme into the order of the clock; sessions without a time keep to the end, as they stood."""
    items.order(db, sorted(event.sessions, key=_when))


def copy(db: orm.Session, session: Session) -> Session:
    """The same slot once more, unplaced, with its roles as proposed; what was said and shown stays with the first."""
    copied = ("title", "label", "kind", "languages", "rule", "abstract", "expected", "internal", "fixed_start")
    twin = items.add(db, Session, event=session.event, **{key: getattr(session, key) for key in copied})
    for role in session.roles:
        items.add(db, Role, session=twin, participant=role.participant, kind=role.kind, topic=role.topic)
    return twin


def unplaced(event: Event) -> list[Session]:
    """The sessions without a complete time, cancelled ones left out."""
    return [one for one in event.sessions if one.slot is None and _stands(one)]


def rounds(event: Event) -> list[Session]:
    """The breakout rounds."""
    return [one for one in event.sessions if one.kind is SessionKind.BREAKOUT_ROUND]


def _stands(session: Session) -> bool:
    return session.status is not SessionStatus.CANCELLED


def _floating_after(session: Session) -> list[Session]:
    """Those of the same day that begin when this one ends or later, until one whose start is fixed."""
    following: list[Session] = []
    for one in on(session.event, session.day):
        if one.slot is None or session.slot is None or one is session or one.slot[0] < session.slot[1]:
            continue
        if one.fixed_start:
            break
        following.append(one)
    return following


def _when(session: Session) -> tuple[date, time, time]:
    return (session.day or date.max, session.starts or time.max, session.ends or time.max)


def _lasting(minutes: int) -> None:
    if not 0 <= minutes < 24 * 60:
        raise Refused(f"A session cannot last {minutes:,} minutes. Write a number from 0 to 1,439.")
