"""Door signs: each room and each breakout theme with the hours of a day; they name sessions, never people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from convener.documents import agenda, dating, fixed, imprint, style, wording
from convener.documents.style import Style
from convener.model.event import Event, Room
from convener.model.session import Session
from convener.model.theme import Theme
from convener.press.stationery.cards import Hour, Sign, Signs
from convener.rules.problem import Problem, cannot_stand, to_settle


@dataclass(frozen=True, slots=True)
class Options:
    """Which doors: those of rooms, those of breakout themes, on one day or all."""

    rooms: bool = True
    themes: bool = True
    day: date | None = None


def compose(event: Event, options: Options | None = None) -> Signs:
    """A sign for each room and day on which something public happens there, then one for each breakout theme."""
    chosen = options or Options()
    forms = style.of_event(event)
    sessions = agenda.public_sessions(event, agenda.Options(day=chosen.day))
    rooms = (sign for room in event.rooms for sign in _room(room, sessions, forms)) if chosen.rooms else ()
    themes = (sign for session in sessions for sign in _themes(session, forms)) if chosen.themes else ()
    return Signs(
        paper=imprint.paper(event),
        cards=(*rooms, *themes),
        imprint=imprint.of(event, forms, "door signs"),
    )


def problems(event: Event, made: Signs) -> Iterator[Problem]:
    """No session that has a room, and groups that do not know theirs."""
    if not made.cards:
        yield cannot_stand(
            "signs-empty",
            "No doors",
            "No public session has a room yet, and there is no breakout theme.",
            "Give sessions their rooms.",
            event,
        )
    sessions = agenda.public_sessions(event)
    roomless = [theme for session in sessions for theme in session.themes if not (theme.room or session.room)]
    if roomless:
        yield to_settle(
            "signs-room",
            "Room unknown",
            f"{wording.counted(len(roomless), 'breakout theme has', 'breakout themes have')} no room yet.",
            "Give each group a room.",
            *roomless,
        )


def _room(room: Room, sessions: Iterable[Session], forms: Style) -> Iterator[Sign]:
    for day, held in groupby(sessions, key=lambda session: session.day):
        hours = tuple(hour for session in held for hour in _held_here(session, room, forms))
        if hours:
            yield Sign(title=room.name, day=_day(day, forms), hours=hours, foot=room.directions)


def _held_here(session: Session, room: Room, forms: Style) -> Iterator[Hour]:
    """A session in its room, or those of its groups that meet in this one."""
    when = dating.hours(session.starts, session.ends)
    groups = [(place, theme) for place, theme in enumerate(session.themes, 1) if theme.room is room]
    for place, theme in groups:
        yield Hour(when, fixed.colon(agenda.group(theme, place, forms), theme.title, forms))
    if session.room is room and not groups:
        yield Hour(when, session.title or fixed.said(session.kind.label, forms))


def _themes(session: Session, forms: Style) -> Iterator[Sign]:
    for place, theme in enumerate(session.themes, 1):
        yield Sign(
            title=theme.title,
            mark=agenda.mark(theme, place),
            day=_day(session.day, forms),
            hours=(Hour(dating.hours(session.starts, session.ends), _where(theme, session, forms)),),
            foot=fixed.colon(session.label, session.title, forms) if session.label else session.title,
        )


def _where(theme: Theme, session: Session, forms: Style) -> str:
    room = theme.room or session.room
    return room.name if room else session.title or fixed.said(session.kind.label, forms)


def _day(day: date | None, forms: Style) -> str:
    return agenda.titled(day, forms) if day else ""
