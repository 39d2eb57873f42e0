"""Breakout group lists: who sits in which group of each round, for the door and for the facilitator."""

from __future__ import annotations

from collections.abc import Iterator

from convener.documents import agenda, billing, dating, fixed, front, naming, prose, style, wording
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.session import Session, SessionStatus
from convener.model.theme import Member, MemberKind, Theme
from convener.press import tree


def compose(event: Event) -> tree.Document:
    """A page for each group, round by round."""
    forms = style.of_event(event)
    rounds = [one for one in event.sessions if one.themes and one.status is not SessionStatus.CANCELLED]
    pages = [page for session in sorted(rounds, key=agenda.order) for page in _round(session, forms)]
    blocks = [block for number, page in enumerate(pages) for block in (*((tree.PageBreak(),) if number else ()), *page)]
    return tree.Document(
        title=fixed.said("Breakout groups", forms),
        subtitle=event.title,
        kind=fixed.said("Group list", forms),
        blocks=tuple(blocks) or (tree.Paragraph(tree.plain(fixed.said("There is no breakout theme yet.", forms))),),
        **front.frame(event, forms),
    )


def _round(session: Session, forms: Style) -> Iterator[tuple[tree.Block, ...]]:
    for place, theme in enumerate(session.themes, 1):
        yield tuple(_group(session, theme, place, forms))


def _group(session: Session, theme: Theme, place: int, forms: Style) -> Iterator[tree.Block]:
    when = dating.weekday(session.day, forms) if session.day else ""
    hours = dating.hours(session.starts, session.ends)
    room = theme.room.name if theme.room else ""
    label = ", ".join(part for part in (agenda.group(theme, place, forms), when, hours, room) if part)
    yield tree.Heading(1, tree.plain(theme.title), label=label)
    for paragraph in prose.paragraphs(theme.questions):
        yield tree.Paragraph(paragraph, tree.Role.LEAD)
    leading = [one for one in theme.members if one.kind is not MemberKind.MEMBER]
    seated = sorted((one for one in theme.members if one.kind is MemberKind.MEMBER), key=_filed)
    rows = tuple(_row(one, forms) for one in (*leading, *seated) if billing.standing_in(one.participant))
    taken = fixed.said("{taken} of {seats} seats taken.", forms)
    seats = taken.format(taken=len(rows), seats=theme.seats) if theme.seats is not None else ""
    columns = (
        tree.Column(tree.plain(fixed.said("Name", forms)), 3),
        tree.Column(tree.plain(fixed.said("Position", forms)), 4),
        tree.Column(tree.plain(fixed.said("Part", forms)), 2),
    )
    if rows:
        yield tree.Table(columns, (tree.Body(rows),), again=fixed.colon(label, theme.title, forms))
    nobody = "" if rows else fixed.said("Nobody is seated here yet.", forms)
    yield tree.Paragraph(tree.plain(seats or nobody), tree.Role.SMALL)


def _row(member: Member, forms: Style) -> tuple[tree.Spans, ...]:
    coming = billing.standing_in(member.participant) or member.participant
    part = "" if member.kind is MemberKind.MEMBER else fixed.said(member.kind.label, forms)
    name = (tree.Text(naming.name(coming), strong=True),)
    return name, tree.plain(naming.office(coming, forms)), tree.plain(part)


def _filed(member: Member) -> tuple[str, str]:
    return wording.sort_key(naming.filed_name(member.participant))
