"""Sign-in sheets: a page for each day, session or place, with a line for everybody to sign on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Final, TypeAlias

from convener.documents import agenda, dating, fixed, front, naming, participants, placing, style, wording
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.participant import Participant
from convener.model.session import Session
from convener.press import tree

Page: TypeAlias = tuple[tree.Block, ...]
SPARE: Final = 4  # empty lines for those who come unannounced


class By(Enum):
    """What each sheet is for."""

    DAY = "day"
    SESSION = "session"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Options:
    """What each sheet is for; by day or session, for one day or all."""

    by: By = By.DAY
    day: date | None = None


def compose(event: Event, options: Options | None = None) -> tree.Document:
    """The sheets of an event; funders count who signed, so each has its title, date and place."""
    forms = style.of_event(event)
    pages = list(_pages(event, options or Options(), forms))
    blocks = [block for number, page in enumerate(pages) for block in (*((tree.PageBreak(),) if number else ()), *page)]
    return tree.Document(
        title=fixed.said("Attendance", forms),
        subtitle=event.title,
        kind=fixed.said("Sign-in sheet", forms),
        blocks=tuple(blocks) or (tree.Paragraph(tree.plain(fixed.said("Nobody is expected yet.", forms))),),
        **front.frame(event, forms),
    )


def _pages(event: Event, options: Options, forms: Style) -> Iterator[Page]:
    everybody = sorted(participants.taking_part(event), key=_filed)
    return _SHEETS[options.by](event, everybody, forms, options.day) if everybody else iter(())


def _by_day(event: Event, everybody: Sequence[Participant], forms: Style, only: date | None) -> Iterator[Page]:
    for day in _days(event):
        if only in {None, day}:
            yield _sheet(agenda.titled(day, forms), "", everybody, forms)


def _by_session(event: Event, everybody: Sequence[Participant], forms: Style, only: date | None) -> Iterator[Page]:
    for session in agenda.public_sessions(event, agenda.Options(day=only)):
        if not session.kind.quiet:
            yield _sheet(session.title, _when(session, forms), _expected(session, everybody), forms)


def _by_place(event: Event, everybody: Sequence[Participant], forms: Style, _only: date | None) -> Iterator[Page]:
    places = {one.place for one in everybody if one.place is not None}
    for place in sorted(places, key=lambda one: wording.sort_key(one.name)):
        here = [one for one in everybody if one.place is place]
        yield _sheet(placing.full(place, forms), _dates(event, forms), here, forms)


def _sheet(title: str, remark: str, people: Sequence[Participant], forms: Style) -> Page:
    lines: list[tuple[tree.Spans, tree.Spans]] = [line for one in people for line in _lines(one, forms)]
    lines += [((), ())] * SPARE
    rows = tuple((tree.plain(str(number)), *line, ()) for number, line in enumerate(lines, 1))
    columns = (
        tree.Column(tree.plain(fixed.said("No.", forms)), 0.6, tree.Align.RIGHT),
        tree.Column(tree.plain(fixed.said("Name", forms)), 3),
        tree.Column(tree.plain(fixed.said("Position", forms)), 3.6),
        tree.Column(tree.plain(fixed.said("Signature", forms)), 4, to_fill=True),
    )
    again = ", ".join(part for part in (title, remark) if part)
    return (
        tree.Heading(1, tree.plain(title), label=remark),
        tree.Table(columns, (tree.Body(rows),), again=again),
    )


def _lines(participant: Participant, forms: Style) -> Iterator[tuple[tree.Spans, tree.Spans]]:
    """A line for a person, and for a group one for each of them: only who signs is counted."""
    yield (tree.Text(naming.filed_name(participant), strong=True),), tree.plain(naming.office(participant, forms))
    for _one in range(1, participant.people):
        yield (), tree.plain(fixed.said("with {name}", forms).format(name=naming.name(participant)))


def _expected(session: Session, everybody: Sequence[Participant]) -> Sequence[Participant]:
    """Those in its groups where it has some, else everybody."""
    seated = {member.participant for theme in session.themes for member in theme.members}
    return [one for one in everybody if one in seated] if seated else everybody


def _when(session: Session, forms: Style) -> str:
    parts = (dating.weekday(session.day, forms) if session.day else "", dating.hours(session.starts, session.ends))
    room = session.room.name if session.room else ""
    return ", ".join(part for part in (*parts, room) if part)


def _dates(event: Event, forms: Style) -> str:
    return dating.days(event.starts_on, event.ends_on, forms)


def _days(event: Event) -> list[date]:
    if event.starts_on is None:
        return []
    last = event.ends_on or event.starts_on
    return [event.starts_on + timedelta(days=number) for number in range((last - event.starts_on).days + 1)]


def _filed(participant: Participant) -> tuple[str, str]:
    return wording.sort_key(naming.filed_name(participant))


_SHEETS: Final[Mapping[By, Callable[[Event, Sequence[Participant], Style, date | None], Iterator[Page]]]] = {
    By.DAY: _by_day,
    By.SESSION: _by_session,
    By.PLACE: _by_place,
}
