"""The run of show: every slot and cue by the clock, with who, cue and notes, for those behind the stage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from convener.documents import agenda, billing, dating, front, naming, style
from convener.documents.style import Style
from convener.model import clock
from convener.model.event import Event
from convener.model.session import Cue, Session, SessionStatus
from convener.press import tree


@dataclass(frozen=True, slots=True)
class Options:
    """The version named in the foot of every page, and whether internal items stand in it."""

    version: str = "1"
    internal: bool = True


def compose(event: Event, options: Options | None = None) -> tree.Document:
    """One table a day; a cue without a clock time of its own follows the one before it."""
    chosen = options or Options()
    forms = style.of_event(event)
    standing = [one for one in event.sessions if one.status is not SessionStatus.CANCELLED]
    shown = [one for one in standing if one.day and (chosen.internal or not one.internal)]
    days = groupby(sorted(shown, key=agenda.order), key=lambda session: session.day)
    blocks = [block for day, sessions in days if day for block in _day(day, list(sessions), forms, chosen)]
    return tree.Document(
        title="Run of show",
        subtitle=event.title,
        kind="Run of show",
        landscape=True,
        foot=f"Run of show, version {chosen.version}, {dating.days(event.starts_on, event.ends_on, forms)}",
        blocks=tuple(blocks[1:]) or (tree.Paragraph(tree.plain("No session has a day yet.")),),
        **front.frame(event, forms),
    )


def _day(day: date, sessions: Sequence[Session], forms: Style, options: Options) -> Iterator[tree.Block]:
    yield tree.PageBreak()
    yield tree.Heading(1, tree.plain(dating.weekday(day, forms)))
    bodies = tuple(tree.Body(tuple(_rows(session, forms, options)), _band(session)) for session in sessions)
    columns = (
        tree.Column(tree.plain("Clock"), 1.1),
        tree.Column(tree.plain("Min"), 0.7, tree.Align.RIGHT),
        tree.Column(tree.plain("Item"), 3),
        tree.Column(tree.plain("Who"), 2.6),
        tree.Column(tree.plain("Cue"), 2.2),
        tree.Column(tree.plain("Notes"), 2.4),
        tree.Column(tree.plain("Actual"), 1, to_fill=True),
    )
    yield tree.Table(columns, bodies)


def _band(session: Session) -> str:
    room = session.room.name if session.room else ""
    internal = "internal" if session.internal else ""
    hours = dating.hours(session.starts, session.ends)
    return ", ".join(part for part in (f"{hours} {session.title}".strip(), room, internal) if part)


def _rows(session: Session, forms: Style, options: Options) -> Iterator[tuple[tree.Spans, ...]]:
    cues = [one for one in session.cues if options.internal or not one.internal]
    if not cues:
        yield _line(_clock(session), _minutes(session), session.title, _who(session, forms), "", session.stage_notes)
        return
    running = session.slot[0] if session.slot else None
    for cue in cues:
        running = _starts(session, cue) or running
        yield _line(f"{running:%H:%M}" if running else "", cue.minutes, cue.item, cue.who, cue.cue, cue.notes)
        running = running + timedelta(minutes=cue.minutes or 0) if running else None


def _starts(session: Session, cue: Cue) -> datetime | None:
    if cue.starts is None or session.day is None:
        return None
    return clock.span(session.day, session.starts or cue.starts, cue.starts)[1]


def _line(at: str, minutes: int | None, *words: str) -> tuple[tree.Spans, ...]:
    item, who, cue, notes = words
    length = str(minutes) if minutes is not None else ""
    return (
        tree.plain(at),
        tree.plain(length),
        (tree.Text(item, strong=True),),
        *(tree.plain(" ".join(one.split())) for one in (who, cue, notes)),
        (),
    )


def _clock(session: Session) -> str:
    return dating.hour(session.starts)


def _minutes(session: Session) -> int | None:
    return int((session.slot[1] - session.slot[0]).total_seconds()) // 60 if session.slot else None


def _who(session: Session, forms: Style) -> str:
    people = [billing.standing_in(role.participant) for role in session.roles]
    named = [naming.attribution(one, forms).name for one in people if one is not None]
    return ", ".join(dict.fromkeys(named))
