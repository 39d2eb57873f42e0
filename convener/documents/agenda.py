"""The agenda handed to everybody: day by day, who speaks as what, breakout themes, films, and the credit line."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import groupby
from typing import Final

from convener import letters
from convener.documents import billing, dating, fixed, front, partners, prose, style, voices, wording
from convener.documents.billing import Billing
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.session import Session, SessionStatus, Showing
from convener.model.theme import Theme
from convener.press import tree

_LATE: Final = datetime.max  # noqa: DTZ901 (wall clock; sorts what has no hour behind what has)


@dataclass(frozen=True, slots=True)
class Options:
    """Which agenda: one day or all, drafts too, a page for each day or days `flowing`, and how people are billed."""

    day: date | None = None
    drafts: bool = False
    flowing: bool = False
    billing: Billing = field(default_factory=Billing)


def compose(event: Event, options: Options | None = None) -> tree.Document:
    """The public agenda of an event; internal, cancelled and draft sessions stay out."""
    chosen = options or Options()
    forms = style.of_event(event)
    blocks = days(event, forms, chosen)
    return tree.Document(
        title=event.title,
        subtitle=event.strapline,
        kind=fixed.said("Agenda", forms),
        foot=partners.foot(event, forms),
        blocks=(*blocks, *partners.thanks(event, forms)),
        **front.frame(event, forms),
    )


def days(
    event: Event,
    forms: Style,
    options: Options,
    told: Callable[[Session, tree.AgendaItem], tree.AgendaItem] | None = None,
) -> tuple[tree.AgendaDay, ...]:
    """The days of an agenda; `told` may say more of each item. Where and in which languages, each loose page tells."""
    held = groupby(public_sessions(event, options), key=lambda session: session.day)
    made: list[tree.AgendaDay] = []
    for day, sessions in held:
        remark = "" if options.flowing and made else front.venue_sentence(event, forms)
        items = tuple(told(one, item) if told else item for one, item in _items(sessions, forms, options))
        made.append(_day(day, items, remark, forms, flowing=options.flowing))
    return tuple(made)


def public_sessions(event: Event, options: Options | None = None) -> list[Session]:
    """The sessions that an agenda shows, in order of time; those whose day is unknown come last."""
    chosen = options or Options()
    return sorted((session for session in event.sessions if _public(session, chosen)), key=order)


def _public(session: Session, options: Options) -> bool:
    if session.internal or session.status is SessionStatus.CANCELLED:
        return False
    if session.status is SessionStatus.DRAFT and not options.drafts:
        return False
    return options.day is None or session.day == options.day


def order(session: Session) -> tuple[datetime, int]:
    """Where a session stands in time; what has no day or hour comes behind what has."""
    if session.day is None:
        return _LATE, session.position
    return datetime.combine(session.day, session.starts or time.max), session.position


def titled(day: date | None, forms: Style) -> str:
    """What stands over a day of the programme; with a capital in languages that write weekdays small."""
    return wording.sentence(dating.weekday(day, forms)) if day else fixed.said("Day to be announced", forms)


def _day(
    day: date | None, items: tuple[tree.AgendaItem, ...], remark: str, forms: Style, *, flowing: bool
) -> tree.AgendaDay:
    return tree.AgendaDay(
        title=titled(day, forms),
        items=items,
        remark=tree.plain(remark),
        anchor=f"day-{day.isoformat()}" if day else "day-unknown",
        flowing=flowing,
    )


def _items(sessions: Iterable[Session], forms: Style, options: Options) -> Iterator[tuple[Session, tree.AgendaItem]]:
    above = ""
    for session in sessions:
        yield session, _item(session, forms, options, repeated=bool(session.label) and session.label == above)
        above = session.label


def _item(session: Session, forms: Style, options: Options, *, repeated: bool) -> tree.AgendaItem:
    return tree.AgendaItem(
        title=tree.plain(session.title),
        start=dating.hour(session.starts),
        end=dating.hour(session.ends),
        room=room(session, forms),
        label="" if repeated else _label(session, forms),
        groups=billing.groups(session, forms, options.billing),
        abstract=tuple(prose.blocks(session.abstract)),
        blocks=tuple(_texts(session, forms)),
        themes=tuple(_themes(session, forms, options)),
        quiet=session.kind.quiet,
        anchor=f"session-{session.uid}",
    )


def _label(session: Session, forms: Style) -> str:
    """“Session 1: Panel”, “Opening”; a kind that the title says already is not said twice."""
    kind = fixed.said(session.kind.label, forms)
    if session.kind.quiet:
        return ""
    said = letters.fold(kind) in letters.fold(f"{session.title} {session.label}")
    if session.label:
        numbered = session.label[-1:].isdigit() and not said
        return fixed.colon(session.label, kind, forms) if numbered else session.label
    return "" if said else kind


def room(session: Session, forms: Style) -> str:
    """Where a session is held; “Three rooms at once” for groups apart."""
    if session.room:
        return session.room.name
    rooms = {theme.room.name for theme in session.themes if theme.room}
    if len(rooms) < 2:  # noqa: PLR2004 (one room needs no counting)
        return "".join(rooms)
    number = wording.sentence(fixed.in_words(len(rooms), forms))
    return fixed.said("{number} rooms at once", forms).format(number=number)


def _texts(session: Session, forms: Style) -> Iterator[tree.Block]:
    """What is shown, and how its statements may be used."""
    for showing in session.showings:
        if words := shown(showing, forms):
            yield tree.Paragraph(words, tree.Role.SMALL)
    if remark := voices.remark(session, forms):
        yield tree.Paragraph(tree.plain(remark), tree.Role.SMALL)


def shown(showing: Showing, forms: Style) -> tree.Spans:
    """A film, publication or declaration as an agenda announces it and a report tells it."""
    if showing.resource:
        resource = showing.resource
        by = f", {resource.publishers}" if resource.publishers else ""
        title = prose.linked(resource.title, resource.link, emphasis=True)
        return (*tree.plain(fixed.labelled(resource.kind.label, "", forms)), *title, *tree.plain(by + _note(showing)))
    if showing.declaration:
        return (tree.Text(showing.declaration.title, emphasis=True), *tree.plain(_note(showing)))
    return tree.plain(showing.note)


def _note(showing: Showing) -> str:
    return f" ({showing.note})" if showing.note else ""


def _themes(session: Session, forms: Style, options: Options) -> Iterator[tree.Theme]:
    for place, theme in enumerate(session.themes, 1):
        yield tree.Theme(
            mark=mark(theme, place),
            title=tree.plain(theme.title),
            questions=prose.paragraphs(theme.questions),
            groups=billing.leaders(theme, forms, options.billing),
            room=theme.room.name if theme.room else "",
        )


def mark(theme: Theme, place: int) -> str:
    """A theme's number as printed, else its place in the round."""
    return theme.number or str(place)


def group(theme: Theme, place: int, forms: Style) -> str:
    """“Group 2”."""
    return fixed.said("Group {mark}", forms).format(mark=mark(theme, place))
