"""Sessions as a report tells them: who took part, the narrative, what was said, and the takeaways of a round."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Final

from convener import letters
from convener.documents import agenda, billing, dating, fixed, prose, sections, takeaways, voices, weaving
from convener.documents.billing import Billing, Unconfirmed
from convener.documents.setting import Setting
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.session import Session, SessionStatus
from convener.model.statement import Statement, StatementKind
from convener.press import tree

# After the event nobody is “to be confirmed”; who declined is left out.
_TOLD: Final = Billing(unconfirmed=Unconfirmed.AS_CONFIRMED)


def told(event: Event) -> list[Session]:
    """The sessions there is something to tell about, in order of time; internal and cancelled ones never."""
    said = said_in(event)
    held = [
        session
        for session in event.sessions
        if not session.internal and session.status is not SessionStatus.CANCELLED and _has_something(session, said)
    ]
    return sorted(held, key=agenda.order)


def blocks(sessions: Sequence[Session], setting: Setting, *, level: int = 2) -> Iterator[tree.Block]:
    """Sessions in order, their titles of a level; a label shared by neighbours stands once over them."""
    for label, neighbours in groupby(sessions, key=lambda session: session.label):
        several = list(neighbours)
        over = label if len(several) > 1 else ""
        if over:
            yield tree.Heading(1, tree.plain(over))
        for session in several:
            yield sitting(session, setting, label="" if over else label, level=2 if over else level)


def sitting(session: Session, setting: Setting, *, label: str = "", level: int = 2) -> tree.Sitting:
    """One session with what was said in it."""
    groups = billing.groups(session, setting.style, _TOLD)
    return tree.Sitting(
        title=tree.plain(session.title),
        label=label,
        facts=_facts(session, groups, setting.style),
        groups=groups,
        blocks=tuple(_body(session, setting)),
        anchor=f"session-{session.uid}",
        level=level,
    )


def said_in(event: Event) -> Mapping[Session, Sequence[Statement]]:
    """The statements of an event by session, in order."""
    said: dict[Session, list[Statement]] = {}
    for statement in event.statements:
        if statement.session:
            said.setdefault(statement.session, []).append(statement)
    return said


def _has_something(session: Session, said: Mapping[Session, Sequence[Statement]]) -> bool:
    texts = (session.narrative, session.told_elsewhere, session.takeaways, session.showings)
    return any(texts) or session in said or any(theme.narrative for theme in session.themes)


def _facts(session: Session, groups: Sequence[tree.Group], style: Style) -> tuple[str, ...]:
    """“Panel, Thursday 14:00”, then the room; a kind alone is not said above a group of the same name."""
    day = dating.weekday_name(session.day, style) if session.day else ""
    when = " ".join(part for part in (day, dating.hour(session.starts)) if part)
    name = fixed.said(session.kind.label, style)
    said = letters.fold(name) in letters.fold(f"{session.title} {session.label}")
    repeated = not when and any(group.label == name for group in groups)
    kind = "" if said or repeated else name
    what = ", ".join(part for part in (kind, when) if part)
    return tuple(part for part in (what, session.room.name if session.room else "") if part)


def _body(session: Session, setting: Setting) -> Iterator[tree.Block]:
    statements = setting.said.get(session, ())
    pieces = [
        *weaving.pictures(session, setting),
        *sections.quotations(statements, setting),
        *_quoted_between(statements, setting),
    ]
    text = prose.blocks(session.narrative) or tuple(_list(statements, setting.style))
    yield from weaving.woven(text, pieces)
    for showing in session.showings:
        if words := agenda.shown(showing, setting.style):
            yield tree.Paragraph(words, tree.Role.SMALL)
    if session.told_elsewhere:
        yield tree.Paragraph(prose.spans(_elsewhere(session.told_elsewhere, setting.style)), tree.Role.SMALL)
    yield from _themes(session)
    if takeaways.name(session) not in setting.apart:
        yield from takeaways.blocks(session)


def _elsewhere(where: str, style: Style) -> str:
    """“the overview” becomes a sentence; a sentence stays."""
    return where if where.endswith(".") else fixed.said("See {place}.", style).format(place=where)


def _quoted_between(statements: Sequence[Statement], setting: Setting) -> list[weaving.Piece]:
    """Quotations that somebody placed after a paragraph without setting them large."""
    pieces: list[weaving.Piece] = []
    for one in statements:
        if one.kind is StatementKind.QUOTATION and not one.pulled and one.paragraph and one.session:
            quotation = voices.quotation(one, setting.style) if one.session.narrative else None
            pieces += [(one.paragraph, quotation)] if quotation else []
    return pieces


def _list(statements: Sequence[Statement], style: Style) -> Iterator[tree.Block]:
    """Where nobody wrote a narrative, the statements themselves tell what was said."""
    for statement in statements:
        if not statement.pulled:
            yield from voices.told(statement, style)


def _themes(session: Session) -> Iterator[tree.Block]:
    """The breakout themes in a list, unless the narrative names them or each is told under its title."""
    named = letters.fold(session.narrative)
    told_apart = any(theme.narrative for theme in session.themes)
    if not told_apart and any(letters.fold(theme.title) not in named for theme in session.themes):
        items = tuple(tree.Item((tree.Paragraph(tree.plain(takeaways.titled(theme))),)) for theme in session.themes)
        by_hand = any(theme.number for theme in session.themes)
        yield tree.Items(items, tree.Numbering.NONE if by_hand else tree.Numbering.NUMBER)
