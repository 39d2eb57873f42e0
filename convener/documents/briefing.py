"""The briefing sheet of a principal: what and where, when they speak, who greets, who else is there."""

from __future__ import annotations

from collections.abc import Iterator

from convener.documents import agenda, billing, dating, front, naming, placing, prose, style
from convener.documents.own_programme import bearer, concerned
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.participant import Participant
from convener.model.session import Role, RoleKind, Session
from convener.press import tree


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
        title="Briefing",
        subtitle=bearer(participant, forms),
        foot=event.short_title or event.title,
        blocks=blocks,
        **front.frame(event, forms),
    )


def _facts(event: Event, participant: Participant, forms: Style) -> Iterator[tree.Block]:
    city = placing.full(event.city, forms) if event.city else ""
    venue = ", ".join(part for part in (event.venue, *event.venue_address.split("\n"), city) if part)
    lines = (
        ("What", event.title),
        ("When", dating.days(event.starts_on, event.ends_on, forms)),
        ("Where", venue),
        ("You come as", naming.office(participant, forms)),
        ("You arrive", f"{participant.arrives:%A %d %B, %H:%M}" if participant.arrives else ""),
        ("You leave", f"{participant.leaves:%A %d %B, %H:%M}" if participant.leaves else ""),
        ("Who greets you", _hosts(event, forms)),
        ("Hotel", participant.hotel),
    )
    for label, words in lines:
        if words:
            yield tree.Matter(label, (tree.Paragraph(tree.plain(words)),))
    if event.about:
        yield tree.Matter("Purpose", tuple(prose.blocks(event.about)))


def _hosts(event: Event, forms: Style) -> str:
    hosts = [role.participant for session in event.sessions for role in session.roles if role.kind is RoleKind.HOST]
    named = [naming.attribution(one, forms) for one in dict.fromkeys(hosts)]
    return "; ".join(", ".join(part for part in (one.name, one.office) if part) for one in named)


def _parts(participant: Participant, forms: Style) -> Iterator[tree.Block]:
    roles = [
        role
        for session in sorted(participant.event.sessions, key=agenda.order)
        for role in session.roles
        if billing.standing_in(role.participant) is participant
    ]
    if not roles:
        return
    yield tree.Heading(1, tree.plain("When you speak"))
    for role in roles:
        yield from _part(role, forms)


def _part(role: Role, forms: Style) -> Iterator[tree.Block]:
    session = role.session
    others = [one for one in billing.groups(session, forms, billing.Billing(everybody=True)) if one.people]
    facts = tuple(part for part in (role.kind.label, _when(session, forms), _room(session), _minutes(role)) if part)
    topic = (tree.Paragraph(tree.plain(f"Your subject: {role.topic}.")),) if role.topic else ()
    yield tree.Sitting(
        title=tree.plain(session.title),
        facts=facts,
        groups=tuple(others),
        blocks=(*topic, *prose.blocks(session.abstract)),
    )


def _minutes(role: Role) -> str:
    return f"{role.minutes} minutes" if role.minutes else ""


def _when(session: Session, forms: Style) -> str:
    day = dating.weekday(session.day, forms) if session.day else ""
    return ", ".join(part for part in (day, dating.hours(session.starts, session.ends)) if part)


def _room(session: Session) -> str:
    return session.room.name if session.room else ""


def _day_by_day(participant: Participant, forms: Style) -> Iterator[tree.Block]:
    sessions = concerned(participant.event, [participant])
    if not sessions:
        return
    rows = tuple(
        (tree.plain(_when(one, forms)), (tree.Text(one.title, strong=not one.kind.quiet),), tree.plain(_room(one)))
        for one in sessions
    )
    columns = (
        tree.Column(tree.plain("When"), 3),
        tree.Column(tree.plain("What"), 4),
        tree.Column(tree.plain("Where"), 2),
    )
    yield tree.Heading(1, tree.plain("Your programme"))
    yield tree.Table(columns, (tree.Body(rows),))


def _others(participant: Participant, forms: Style) -> Iterator[tree.Block]:
    """Who else speaks where they do, and who comes for other places with a place in the order of precedence."""
    others = [
        one
        for one in participant.event.participants
        if one is not participant and one.status.coming and one.precedence is not None
    ]
    if not others:
        return
    rows = tuple(
        ((tree.Text(naming.name(one), strong=True),), tree.plain(naming.office(one, forms)))
        for one in sorted(others, key=lambda one: one.precedence or 0)
    )
    columns = (tree.Column(tree.plain("Name"), 2), tree.Column(tree.plain("Position"), 3))
    yield tree.Heading(1, tree.plain("Who else is there"))
    yield tree.Table(columns, (tree.Body(rows),))
