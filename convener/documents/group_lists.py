"""Breakout group lists: who sits in which group of each round, for the door and for the facilitator."""

from __future__ import annotations

from collections.abc import Iterator

from convener.documents import agenda, billing, dating, front, naming, prose, style, wording
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
        title="Breakout groups",
        subtitle=event.title,
        kind="Group list",
        blocks=tuple(blocks) or (tree.Paragraph(tree.plain("There is no breakout theme yet.")),),
        **front.frame(event, forms),
    )


def _round(session: Session, forms: Style) -> Iterator[tuple[tree.Block, ...]]:
    for place, theme in enumerate(session.themes, 1):
        yield tuple(_group(session, theme, place, forms))


def _group(session: Session, theme: Theme, place: int, forms: Style) -> Iterator[tree.Block]:
    when = dating.weekday(session.day, forms) if session.day else ""
    hours = dating.hours(session.starts, session.ends)
    room = theme.room.name if theme.room else ""
    label = ", ".join(part for part in (f"Group {agenda.mark(theme, place)}", when, hours, room) if part)
    yield tree.Heading(1, tree.plain(theme.title), label=label)
    for paragraph in prose.paragraphs(theme.questions):
        yield tree.Paragraph(paragraph, tree.Role.LEAD)
    leading = [one for one in theme.members if one.kind is not MemberKind.MEMBER]
    seated = sorted((one for one in theme.members if one.kind is MemberKind.MEMBER), key=_filed)
    rows = tuple(_row(one, forms) for one in (*leading, *seated) if billing.standing_in(one.participant))
    seats = f"{len(rows)} of {theme.seats} seats taken." if theme.seats is not None else ""
    columns = (
        tree.Column(tree.plain("Name"), 3),
        tree.Column(tree.plain("Position"), 4),
        tree.Column(tree.plain("Part"), 2),
    )
    if rows:
        yield tree.Table(columns, (tree.Body(rows),), again=f"{label}: {theme.title}")
    yield tree.Paragraph(tree.plain(seats or ("" if rows else "Nobody is seated here yet.")), tree.Role.SMALL)


def _row(member: Member, forms: Style) -> tuple[tree.Spans, ...]:
    coming = billing.standing_in(member.participant) or member.participant
    part = "" if member.kind is MemberKind.MEMBER else member.kind.label
    name = (tree.Text(naming.name(coming), strong=True),)
    return name, tree.plain(naming.office(coming, forms)), tree.plain(part)


def _filed(member: Member) -> tuple[str, str]:
    return wording.sort_key(naming.filed_name(member.participant))
