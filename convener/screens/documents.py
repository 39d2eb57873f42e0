"""Documents: the papers and calendars of the event, of its declarations, and of the editions of its series."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import PurePath
from typing import Any, Final

from sqlalchemy import orm

from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.series import Edition
from convener.rules.wording import counted, short
from convener.screens import troubles
from convener.screens.registry import Documents, Format, Paper
from convener.screens.spec import Problem
from convener.services import calendars, declarations, papers, series

_ICONS: Final = {
    "agenda": "calendar-range",
    "agenda-one-page": "calendar-range",
    "participants": "users",
    "declaration": "scroll-text",
    "findings-brief": "lightbulb",
}
Finder = Callable[[orm.Session, Event], Any]


def _papers(_db: orm.Session, event: Event) -> Sequence[Paper]:
    found = [_paper(one, event, lambda _db, shown: shown) for one in papers.of(event)]
    for text in declarations.of(event):
        found += [_paper(one, text, _by_key(Declaration, text.id), short(text.title, 40)) for one in papers.of(text)]
    for edition in series.editions(event.series) if event.series is not None else ():
        found += [_paper(one, edition, _by_key(Edition, edition.id), str(edition.year)) for one in papers.of(edition)]
    return [*found, _CALENDAR]


def _by_key(noun: type[Any], key: int) -> Finder:
    return lambda db, _event: db.get(noun, key)


def _paper(paper: papers.Paper, subject: papers.Subject, find: Finder, told: str = "") -> Paper:
    def compose(db: orm.Session, event: Event) -> Any:
        return papers.compose(db, find(db, event), paper.name)

    def readiness(db: orm.Session, event: Event) -> Sequence[Problem]:
        return [troubles.said(one, event) for one in papers.problems(db, find(db, event), paper.name)]

    stem = PurePath(papers.file_name(subject, paper.name, papers.Format.PDF)).stem
    return Paper(
        name=f"{paper.name}-{subject.uid}",
        title=f"{paper.title}: {told}" if told else paper.title,
        compose=compose,
        formats=tuple(Format(name=one.label, ending=f".{one.value}", render=_render(one)) for one in paper.formats),
        file=lambda _event: stem,
        icon=_ICONS.get(paper.name, "file-text"),
        readiness=readiness,
    )


def _render(form: papers.Format) -> Callable[[Any], bytes]:
    return partial(_rendered, form)


def _rendered(form: papers.Format, document: Any) -> bytes:
    return papers.render(document, form)


_CALENDAR: Final = Paper(
    name="calendar",
    title="Calendar of the event",
    compose=calendars.compose,
    formats=(Format(name="Calendar", ending=".ics", render=calendars.render),),
    file=lambda event: PurePath(calendars.file_name(event)).stem,
    icon="calendar-range",
    fact=lambda _db, event: counted(sum(one.slot is not None for one in event.sessions), "session"),
)
DOCUMENTS: Final = Documents(
    papers=_papers,
    watches=frozenset(
        {"event", "session", "role", "participant", "person", "position", "place", "participation", "theme", "member"}
        | {"statement", "takeaway", "finding", "finding_point", "evidence", "section", "case_study", "place_example"}
        | {"partner", "contact", "listing", "resource", "picture", "report", "report_block", "edition", "series"}
        | {"declaration", "clause", "commitment", "signature", "endorsement", "activity", "room", "organisation"}
    ),
)
