"""The agenda on one page: hour, title, names and room of every session, day under day."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from convener.documents import agenda, billing, dating, fixed, front, partners, style
from convener.documents.agenda import Options
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.session import Session
from convener.press import tree


def compose(event: Event, options: Options | None = None) -> tree.Document:
    """The same sessions and people as the agenda, by name alone; in print without people where they do not fit."""
    chosen = options or Options()
    forms = style.of_event(event)
    whole = _table(event, forms, chosen, named=True)
    return tree.Document(
        title=event.short_title or event.title,
        kind=fixed.said("Agenda", forms),
        foot=partners.foot(event, forms),
        blocks=whole,
        shorter=_table(event, forms, chosen, named=False) if whole else (),
        **front.frame(event, forms),
    )


def _table(event: Event, forms: Style, options: Options, *, named: bool) -> tuple[tree.Block, ...]:
    days = groupby(agenda.public_sessions(event, options), key=lambda session: session.day)
    bodies = tuple(
        tree.Body(
            tuple(_row(session, forms, options, named=named) for session in sessions),
            agenda.titled(day, forms),
        )
        for day, sessions in days
    )
    heads = (("Hour", 2.0), ("Session", 9.0), ("Room", 2.5))
    columns = tuple(tree.Column(tree.plain(fixed.said(head, forms)), share) for head, share in heads)
    return (tree.Table(columns, bodies),) if bodies else ()


def _row(session: Session, forms: Style, options: Options, *, named: bool) -> tuple[tree.Spans, ...]:
    title = tree.Text(session.title, strong=not session.kind.quiet, quiet=session.kind.quiet)
    people = (
        ", ".join(_names(billing.groups(session, forms, options.billing), billing.to_be_confirmed(forms)))
        if named
        else ""
    )
    under = (tree.LineBreak(), *tree.plain(people)) if people else ()
    hours = tree.plain(dating.hours(session.starts, session.ends))
    return hours, (title, *under), tree.plain(agenda.room(session, forms))


def _names(groups: Iterable[tree.Group], status: str) -> list[str]:
    """Each person once, by name, or by office where the rule keeps the name."""
    people = (person for group in groups for person in group.people)
    return list(dict.fromkeys(_name(person, status) for person in people))


def _name(person: tree.Attribution, status: str) -> str:
    if not person.name:
        return person.office
    marked = status in person.office and status not in person.name
    return f"{person.name} ({status})" if marked else person.name
