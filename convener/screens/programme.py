"""The programme as a list: every session by day and hour, its room, who speaks, and what is wrong with it in words."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import time
from typing import Any, Final

from sqlalchemy import orm

from convener.model.event import Event
from convener.model.session import RoleKind, Session, SessionKind, SessionStatus
from convener.rules.wording import counted, listed
from convener.screens import chips, fields, kinds, troubles, wording
from convener.screens.sheets import lists
from convener.screens.sheets.sessions import SESSION
from convener.screens.spec import Action, Column, Empty, Filter, Given, Question, Screen, View, one_row, some_rows
from convener.services import events, items, sessions

_LEADING: Final = (RoleKind.CHAIR, RoleKind.MODERATOR, RoleKind.FACILITATOR)
_SHOWN: Final = 3


def _rows(_db: orm.Session, event: Event) -> Sequence[Session]:
    return sorted(event.sessions, key=_order)


def _order(session: Session) -> tuple[Any, ...]:
    return (session.day is None, session.day, session.starts or time.max, session.position, session.id)


def _who(session: Session) -> str:
    leading = [role.participant.name for role in session.roles if role.kind in _LEADING]
    others = [role.participant.name for role in session.roles if role.kind not in _LEADING]
    named = [name or "Nobody yet" for name in (*leading, *others)]
    more = len(named) - _SHOWN
    return listed([*named[:_SHOWN], f"{more} more"]) if more > 0 else listed(named)


def _facts(_db: orm.Session, event: Event) -> str:
    days = events.days(event)
    over = f" over {counted(len(days), 'day')}" if days else ""
    venue = f" in {event.venue}" if event.venue else ""
    unplaced = len(sessions.unplaced(event))
    waiting = f" · {unplaced} without a time" if unplaced else ""
    return f"{counted(len(event.sessions), 'session')}{over}{venue}{waiting}"


def _add(given: Given[Session]) -> Session:
    return sessions.add(
        given.db,
        given.event,
        given["title"],
        kind=given["kind"],
        day=given["day"],
        starts=given["starts"],
        ends=given["ends"],
    )


def _first_day(given: Given[Session]) -> Any:
    return given.row.day if given.chosen else given.event.starts_on


def _after(given: Given[Session]) -> Any:
    return given.row.ends if given.chosen else None


def _shift(given: Given[Session]) -> None:
    for session in given.chosen:
        sessions.shift(given.db, session, int(given["minutes"]), following=given["following"])


def _remove(given: Given[Session]) -> None:
    for session in given.chosen:
        items.remove(given.db, session)


_ADD: Final[Action[Session]] = Action(
    label="Add session",
    do=_add,
    key="Ctrl+Shift+N",
    icon="plus",
    primary=True,
    asks=(
        lists.asked("title", "Title"),
        Question(
            name="kind",
            label="Kind",
            kind=lists.choice(SessionKind),
            initial=lambda _given: SessionKind.PLENARY,
            needed=True,
        ),
        Question(name="day", label="Day", kind=kinds.Date(), initial=_first_day),
        Question(name="starts", label="From", kind=kinds.Time(), initial=_after),
        Question(name="ends", label="To", kind=kinds.Time()),
    ),
)
_ACTS: Final[tuple[Action[Session], ...]] = (
    Action(
        label="Shift in time",
        do=_shift,
        icon="clock",
        asks=(
            Question(
                name="minutes",
                label="Minutes later",
                kind=kinds.Number(-1440, 1440, unit="min"),
                initial=lambda _given: 15,
                needed=True,
            ),
            Question(
                name="following", label="Shift later sessions too", kind=kinds.Flag(), initial=lambda _given: True
            ),
        ),
        possible=some_rows,
    ),
    Action(label="Copy session", do=lambda given: sessions.copy(given.db, given.row), icon="copy", possible=one_row),
    Action(label="Remove session", do=_remove, key="Del", icon="x", possible=some_rows),
    _ADD,
)
PROGRAMME: Final = Screen(
    name="programme",
    title="Programme",
    icon="calendar-range",
    group=1,
    watches=frozenset({"session", "role", "room", "event", "theme", "member", "participant", "person", "acceptance"}),
    facts=_facts,
    views=(
        View(
            label="List",
            rows=_rows,
            columns=(
                Column(title="Day", show=lambda row: wording.day(row.day), sort=_order, width=112),
                Column(title="Time", show=wording.hours, sort=lambda row: str(row.starts or "99"), width=104),
                Column(
                    title="Session",
                    show=lambda row: row.title,
                    edit=fields.of(Session, "title"),
                    icon=lambda row: chips.kind(row).icon,
                    strong=True,
                ),
                Column(title="Room", show=lambda row: row.room.name if row.room else "", width=120),
                Column(title="Who", show=_who),
            ),
            sheet=lambda _row: SESSION,
            empty=Empty(
                title="No session yet",
                words="A programme begins with its first slot: the opening, say, or the coffee before it.",
                acts=("Add session",),
            ),
            acts=_ACTS,
            filters=(
                Filter(label="Any day", values=lambda row: [row.day] if row.day else [], words=wording.day),
                Filter(label="Any kind", values=lambda row: [row.kind], words=lambda kind: str(kind.label)),
                Filter(label="Any room", values=lambda row: [row.room.name] if row.room else []),
            ),
            problems=lambda _db, event: troubles.by_row(event, "session"),
            muted=lambda row: row.kind.quiet,
            struck=lambda row: row.status is SessionStatus.CANCELLED,
        ),
    ),
)
