"""The annotated agenda: every item numbered, with what it is about, what to read before, and how words may be used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count

from convener.documents import agenda, closing, fixed, front, headings, partners, prose, style, voices
from convener.documents.agenda import Options
from convener.documents.setting import Setting
from convener.documents.style import Style
from convener.model.event import Event, Room
from convener.model.session import RoleKind, Session, SessionStatus
from convener.model.theme import MemberKind, Theme
from convener.press import tree

Note = tuple[str, str]
"""What to know before going to a session, behind its label."""


def compose(event: Event, options: Options | None = None) -> tree.Document:
    """The sessions and people of the agenda, days flowing, each item with all that a participant should know before."""
    chosen = replace(options or Options(), flowing=True)
    forms = style.of_event(event)
    title = fixed.said("Annotated agenda", forms)
    setting = Setting(owner=event, style=forms, headings=headings.of_event(None, forms))
    numbers = count(1)
    found: set[Room] = set()

    def told(session: Session, item: tree.AgendaItem) -> tree.AgendaItem:
        new = session.room is not None and session.room not in found
        found.update((session.room,) if session.room else ())
        notes = [*_notes(session, forms), *(_way(session.room, forms) if session.room and new else ())]
        return _annotated(session, item, notes, "" if item.quiet else str(next(numbers)))

    return tree.Document(
        title=title,
        subtitle=event.title,
        kind=title,
        foot=partners.foot(event, forms),
        blocks=(
            *_opening(event, forms),
            *agenda.days(event, forms, chosen, told),
            *closing.resources(setting, fixed.said("To read before", forms)),
            *closing.contact(setting, ""),
            *partners.thanks(event, forms),
        ),
        **front.frame(event, forms),
    )


def _opening(event: Event, forms: Style) -> Iterator[tree.Block]:
    """What is the same for all items: purpose, place, languages, and the rule for what is said."""
    where = front.address(event, forms)
    lines = (
        ("Place", where),
        ("Languages", front.languages(event.languages, forms)),
        ("What is said", voices.usage(event, forms)),
    )
    if event.about:
        yield tree.Matter(fixed.said("Purpose", forms), tuple(prose.blocks(event.about)))
    practical = tuple(_labelled(label, words, forms, tree.Role.ADDRESS) for label, words in lines if words)
    yield tree.Matter(fixed.said("Practical", forms), practical)


def _annotated(
    session: Session, item: tree.AgendaItem, notes: Iterable[tuple[str, str]], number: str
) -> tree.AgendaItem:
    forms = style.of_event(session.event)
    title = (tree.Text(f"{number}. "), *item.title) if number and item.title else item.title
    pairs = zip(item.themes, session.themes, strict=True)
    return replace(
        item,
        title=title,
        blocks=(*_documents(session, forms), *(_labelled(label, words, forms) for label, words in notes)),
        themes=tuple(replace(told, questions=(*told.questions, *_of_theme(theme, forms))) for told, theme in pairs),
    )


def _documents(session: Session, forms: Style) -> Iterator[tree.Block]:
    """What is shown, read or signed, with its link, and what it is about."""
    for showing in session.showings:
        if words := agenda.shown(showing, forms):
            yield tree.Paragraph(words)
        if showing.resource:
            yield from prose.blocks(showing.resource.about)


def _notes(session: Session, forms: Style) -> Iterator[tuple[str, str]]:
    """What to know before going there; nothing that the opening of the paper has said already."""
    if session.status is SessionStatus.DRAFT:
        yield "Still open", fixed.said("this item is not confirmed yet.", forms)
    spoken = front.languages(session.languages, forms)
    interpreted = any(role.kind is RoleKind.INTERPRETER for role in session.roles)
    told = (spoken, fixed.said("interpreted", forms) if interpreted else "")
    if any(told):
        yield "Languages", f"{', '.join(part for part in told if part)}."
    if said := voices.remark(session, forms):
        yield "What is said", fixed.within(said, forms)


def _way(room: Room, forms: Style) -> Iterator[tuple[str, str]]:
    """How to find a room, where it is first gone to."""
    if room.directions:
        yield fixed.said("Finding {room}", forms).format(room=room.name), f"{room.directions.rstrip('.')}."


def _of_theme(theme: Theme, forms: Style) -> Iterator[tree.Spans]:
    """The seats of a group, whether it is interpreted, and how its statements may be used by a rule of its own."""
    if theme.seats is not None:
        yield (tree.Text(f"{fixed.counted(theme.seats, 'seat', 'seats', forms)}.", quiet=True),)
    if any(member.kind is MemberKind.INTERPRETER for member in theme.members):
        yield (tree.Text(fixed.said("Interpreted.", forms), quiet=True),)
    if said := voices.group_remark(theme, forms):
        yield (tree.Text(said, quiet=True),)


def _labelled(label: str, words: str, forms: Style, role: tree.Role = tree.Role.BODY) -> tree.Paragraph:
    return tree.Paragraph((tree.Text(fixed.labelled(label, "", forms), strong=True), *tree.plain(words)), role)
