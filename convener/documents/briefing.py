"""The briefing sheet of a principal: what and where, when they speak and with whom, who greets, who else is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from convener.documents import (
    agenda,
    billing,
    crew,
    dating,
    fixed,
    front,
    naming,
    own_programme,
    prose,
    style,
    voices,
)
from convener.documents.own_programme import bearer, concerned
from convener.documents.style import Style
from convener.documents.wording import sort_key
from convener.model.event import Event
from convener.model.participant import Category, Consent, Participant
from convener.model.session import Role, RoleKind, Session, SessionStatus
from convener.press import tree

_OF_RANK: Final = frozenset({Category.MAYOR, Category.DEPUTY_MAYOR, Category.NATIONAL_GOVERNMENT})
PICTURES: Final = {
    Consent.GIVEN: "You agreed to be photographed.",
    Consent.REFUSED: "You asked not to be photographed.",
}


def compose(participant: Participant) -> tree.Document:
    """All on as few pages as it takes; it is for the principal's own office and names whom it must."""
    event = participant.event
    forms = style.of_event(event)
    blocks = (
        *_facts(event, participant, forms),
        *_parts(participant, forms),
        *_day_by_day(participant, forms),
        *_others(participant, forms),
    )
    return tree.Document(
        title=fixed.said("Briefing", forms),
        subtitle=bearer(participant, forms),
        foot=event.short_title or event.title,
        blocks=blocks,
        **front.frame(event, forms),
    )


def _facts(event: Event, participant: Participant, forms: Style) -> Iterator[tree.Block]:
    venue = front.address(event, forms)
    yield from _matter(
        forms, "The event", ("", event.title), ("", dating.days(event.starts_on, event.ends_on, forms)), ("", venue)
    )
    if event.about:
        yield tree.Matter(fixed.said("Purpose", forms), tuple(prose.blocks(event.about)))
    office, needs = naming.office(participant, forms), participant.needs
    yield from _matter(forms, "You", ("You come as", office), *own_programme.travel(participant), ("You need", needs))
    hosts, called = _hosts(event, forms), crew.contact_line(event)
    yield from _matter(forms, "On the day", ("Who greets you", hosts), ("Call", called))
    spoken = front.languages(event.languages, forms)
    asked = PICTURES.get(participant.photographed)
    lines = (("Languages", spoken), ("", voices.usage(event, forms)), ("", fixed.said(asked, forms) if asked else ""))
    yield from _matter(forms, "In the room", *lines)


def _matter(forms: Style, title: str, *lines: tuple[str, str]) -> Iterator[tree.Block]:
    """What is known under one word, a line each."""
    said = (fixed.labelled(label, words, forms) if label else words for label, words in lines if words)
    blocks = tuple(tree.Paragraph(tree.plain(words), tree.Role.ADDRESS) for words in said)
    if blocks:
        yield tree.Matter(fixed.said(title, forms), blocks)


def _hosts(event: Event, forms: Style) -> str:
    hosts = [role.participant for session in event.sessions for role in session.roles if role.kind is RoleKind.HOST]
    coming = [one for one in map(billing.standing_in, dict.fromkeys(hosts)) if one is not None]
    named = [naming.attribution(one, forms) for one in dict.fromkeys(coming)]
    return "; ".join(", ".join(part for part in (one.name, one.office) if part) for one in named)


def _parts(participant: Participant, forms: Style) -> Iterator[tree.Block]:
    sessions = [one for one in participant.event.sessions if one.status is not SessionStatus.CANCELLED]
    roles = [
        role
        for session in sorted(sessions, key=agenda.order)
        for role in session.roles
        if billing.has_part(participant, role)
    ]
    if not roles:
        return
    yield tree.Heading(1, tree.plain(fixed.said("When you speak", forms)))
    for role in roles:
        yield _part(role, participant, forms)


def _part(role: Role, participant: Participant, forms: Style) -> tree.Sitting:
    session = role.session
    day = dating.weekday(session.day, forms) if session.day else ""
    facts = (day, dating.hours(session.starts, session.ends), _room(session), own_programme.minutes(role, forms))
    return tree.Sitting(
        title=tree.plain(session.title),
        label=fixed.said(role.kind.label, forms),
        facts=tuple(part for part in facts if part),
        blocks=tuple(_about(role, participant, forms)),
    )


def _about(role: Role, participant: Participant, forms: Style) -> Iterator[tree.Block]:
    """The subject, what the session is about, what is shown, with whom, and how words may be used."""
    session = role.session
    if role.topic:
        label = tree.Text(fixed.labelled("Your subject", "", forms), strong=True)
        yield tree.Paragraph((label, *tree.plain(role.topic)))
    yield from prose.blocks(session.abstract)
    for showing in session.showings:
        if words := agenda.shown(showing, forms):
            yield tree.Paragraph(words)
    if said := voices.remark(session, forms):
        yield tree.Paragraph(tree.plain(said), tree.Role.SMALL)
    own = naming.attribution(participant, forms).name
    for group in billing.groups(session, forms, billing.Billing(everybody=True)):
        others = tuple(_named(one) for one in group.people if one.name != own)
        if others:
            yield tree.Paragraph((tree.Text(group.label, strong=True),), tree.Role.ADDRESS)
            yield tree.Items(tuple(tree.Item((one,)) for one in others), tree.Numbering.NONE)


def _named(person: tree.Attribution) -> tree.Paragraph:
    """Somebody with their office; the topic of their part is told with it."""
    said = ", ".join(part for part in (person.name, person.office) if part)
    return tree.Paragraph(tree.plain(said), tree.Role.ADDRESS)


def _room(session: Session) -> str:
    return session.room.name if session.room else ""


def _day_by_day(participant: Participant, forms: Style) -> Iterator[tree.Block]:
    sessions = concerned(participant.event, [participant])
    if not sessions:
        return
    bodies = tuple(
        tree.Body(
            tuple(_row(one, participant, forms) for one in held),
            agenda.titled(day, forms),
        )
        for day, held in groupby(sessions, key=lambda one: one.day)
    )
    heads = (("Hour", 2.0), ("What", 7.0), ("Where", 3.0))
    yield tree.Heading(1, tree.plain(fixed.said("Your programme", forms)))
    yield tree.Table(tuple(tree.Column(tree.plain(fixed.said(head, forms)), share) for head, share in heads), bodies)


def _row(session: Session, participant: Participant, forms: Style) -> tuple[tree.Spans, ...]:
    title = tree.Text(session.title, strong=not session.kind.quiet, quiet=session.kind.quiet)
    told = own_programme.parts(session, [participant], forms)
    parts = [span for part in told for span in (tree.LineBreak(), *part)]
    hours = tree.plain(dating.hours(session.starts, session.ends))
    return hours, (title, *parts), tree.plain(_room(session))


def _others(participant: Participant, forms: Style) -> Iterator[tree.Block]:
    """Those of rank who come: by the order of precedence where it is noted, else mayors and governments by name."""
    others = [one for one in participant.event.participants if one is not participant and one.status.coming]
    ranked = sorted((one for one in others if one.precedence is not None), key=lambda one: one.precedence or 0)
    shown = ranked or _by_name(one for one in others if one.category in _OF_RANK)
    if not shown:
        return
    rows = tuple(((tree.Text(naming.name(one), strong=True),), tree.plain(naming.office(one, forms))) for one in shown)
    name, position = (tree.plain(fixed.said(head, forms)) for head in ("Name", "Position"))
    columns = (tree.Column(name, 2), tree.Column(position, 3))
    yield tree.Heading(1, tree.plain(fixed.said("Who else is there", forms)))
    yield tree.Table(columns, (tree.Body(rows),))


def _by_name(people: Iterable[Participant]) -> Sequence[Participant]:
    return sorted(people, key=lambda one: sort_key(naming.filed_name(one)))
