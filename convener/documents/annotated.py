"""The annotated agenda: every item numbered, with what it is about, what to read before, and how words may be used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count
from typing import Final

from convener.documents import agenda, closing, front, partners, placing, prose, style, voices
from convener.documents.agenda import Options
from convener.documents.setting import Setting
from convener.documents.style import Style
from convener.documents.wording import counted
from convener.model.event import Event, Room
from convener.model.session import RoleKind, Session, SessionStatus
from convener.model.theme import MemberKind, Theme
from convener.press import tree

_TITLE: Final = "Annotated agenda"


def compose(event: Event, options: Options | None = None) -> tree.Document:
    """The sessions and people of the agenda, days flowing, each item with all that a participant should know before."""
    chosen = replace(options or Options(), flowing=True)
    forms = style.of_event(event)
    setting = Setting(owner=event, style=forms)
    numbers = count(1)
    found: set[Room] = set()

    def told(session: Session, item: tree.AgendaItem) -> tree.AgendaItem:
        new = session.room is not None and session.room not in found
        found.update((session.room,) if session.room else ())
        notes = [*_notes(session, forms), *(_way(session.room) if session.room and new else ())]
        return _annotated(session, item, notes, "" if item.quiet else str(next(numbers)))

    return tree.Document(
        title=_TITLE,
        subtitle=event.title,
        kind=_TITLE,
        foot=partners.foot(event, forms),
        blocks=(
            *_opening(event, forms),
            *agenda.days(event, forms, chosen, told),
            *closing.resources(setting, "To read before"),
            *closing.contact(setting, ""),
            *partners.thanks(event, forms),
        ),
        **front.frame(event, forms),
    )


def _opening(event: Event, forms: Style) -> Iterator[tree.Block]:
    """What is the same for all items: purpose, place, languages, and the rule for what is said."""
    city = placing.full(event.city, forms) if event.city else ""
    where = ", ".join(dict.fromkeys(part for part in (event.venue, *event.venue_address.split("\n"), city) if part))
    lines = (
        ("Place", where),
        ("Languages", front.languages(event.languages, forms)),
        ("What is said", voices.usage(event)),
    )
    if event.about:
        yield tree.Matter("Purpose", tuple(prose.blocks(event.about)))
    yield tree.Matter("Practical", tuple(_labelled(label, words, tree.Role.ADDRESS) for label, words in lines if words))


def _annotated(
    session: Session, item: tree.AgendaItem, notes: Iterable[tuple[str, str]], number: str
) -> tree.AgendaItem:
    title = (tree.Text(f"{number}. "), *item.title) if number and item.title else item.title
    pairs = zip(item.themes, session.themes, strict=True)
    return replace(
        item,
        title=title,
        blocks=(*_documents(session), *(_labelled(*note) for note in notes)),
        themes=tuple(replace(told, questions=(*told.questions, *_of_theme(theme))) for told, theme in pairs),
    )


def _documents(session: Session) -> Iterator[tree.Block]:
    """What is shown, read or signed, with its link, and what it is about."""
    for showing in session.showings:
        if words := agenda.shown(showing):
            yield tree.Paragraph(words)
        if showing.resource:
            yield from prose.blocks(showing.resource.about)


def _notes(session: Session, forms: Style) -> Iterator[tuple[str, str]]:
    """What to know before going there; nothing that the opening of the paper has said already."""
    if session.status is SessionStatus.DRAFT:
        yield "Still open", "this item is not confirmed yet."
    spoken = front.languages(session.languages, forms)
    interpreted = any(role.kind is RoleKind.INTERPRETER for role in session.roles)
    if spoken or interpreted:
        yield "Languages", f"{spoken}{', ' if spoken and interpreted else ''}{'interpreted' if interpreted else ''}."
    if said := voices.remark(session):
        yield "What is said", f"{said[:1].lower()}{said[1:]}"


def _way(room: Room) -> Iterator[tuple[str, str]]:
    """How to find a room, where it is first gone to."""
    if room.directions:
        yield f"Finding {room.name}", f"{room.directions.rstrip('.')}."


def _of_theme(theme: Theme) -> Iterator[tree.Spans]:
    """The seats of a group, whether it is interpreted, and how its statements may be used by a rule of its own."""
    if theme.seats is not None:
        yield (tree.Text(f"{counted(theme.seats, 'seat', 'seats')}.", quiet=True),)
    if any(member.kind is MemberKind.INTERPRETER for member in theme.members):
        yield (tree.Text("Interpreted.", quiet=True),)
    if said := voices.group_remark(theme):
        yield (tree.Text(said, quiet=True),)


def _labelled(label: str, words: str, role: tree.Role = tree.Role.BODY) -> tree.Paragraph:
    return tree.Paragraph((tree.Text(f"{label}: ", strong=True), *tree.plain(words)), role)
