"""Documents: the papers and calendars of the event, of its declarations, and of the editions of its series."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import PurePath
from typing import Any, Final

from sqlalchemy import orm

from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.letter import Letter
from convener.model.series import Edition
from convener.rules.wording import counted, short
from convener.screens import troubles
from convener.screens.registry import Documents, Format, Paper
from convener.screens.spec import Problem
from convener.services import calendars, declarations, letters, papers, series

_ICONS: Final = {
    "agenda": "calendar-range",
    "agenda-one-page": "calendar-range",
    "agenda-annotated": "calendar-range",
    "participants": "users",
    "declaration": "scroll-text",
    "findings-brief": "lightbulb",
    "commitments": "list-checks",
    "sign-in": "signature",
    "sign-in-sessions": "signature",
    "sign-in-places": "signature",
    "groups": "grid-2x2",
    "run-of-show": "megaphone",
    "change-log": "shuffle",
    "annex": "chart-bar",
    "badges": "id-card",
    "name-tents": "user-round",
    "door-signs": "door-open",
    "letter": "mail",
    "participants-table": "users",
    "programme-table": "calendar-range",
    "statements-table": "quote",
    "endorsements-table": "scroll-text",
}
Finder = Callable[[orm.Session, Event], Any]


def _papers(db: orm.Session, event: Event) -> Sequence[Paper]:
    """First what is handed out, then the papers for the house, the calendar between them."""
    papers.read(db, event)
    found = [(one, _paper(one, event, lambda _db, shown: shown)) for one in papers.of(event)]
    for text in declarations.of(event):
        papers.read(db, text)
        found += _of(text, _by_key(Declaration, text.id), short(text.title, 40))
    for edition in series.editions(event.series) if event.series is not None else ():
        papers.read(db, edition)
        found += _of(edition, _by_key(Edition, edition.id), str(edition.year))
    for letter in letters.of(db, event):
        found += _of(letter, _by_key(Letter, letter.id), short(letter.title, 40))
    public = [shown for kind, shown in found if not kind.internal]
    return [*public, _CALENDAR, *(shown for kind, shown in found if kind.internal)]


def _of(subject: papers.Subject, find: Finder, told: str) -> list[tuple[papers.Paper, Paper]]:
    return [(one, _paper(one, subject, find, told)) for one in papers.of(subject)]


def _by_key(noun: type[Any], key: int) -> Finder:
    return lambda db, _event: db.get(noun, key)


def _paper(paper: papers.Paper, subject: Any, find: Finder, told: str = "") -> Paper:
    def compose(db: orm.Session, event: Event) -> Any:
        return papers.compose(db, find(db, event), paper.name)

    def readiness(db: orm.Session, event: Event) -> Sequence[Problem]:
        return [troubles.said(one, event) for one in papers.unsettled(paper, find(db, event))]

    stem = PurePath(papers.file_name(subject, paper.name, papers.Format.PDF)).stem
    return Paper(
        name=f"{paper.name}-{subject.uid}",
        title=f"{paper.title}: {told}" if told else paper.title,
        compose=compose,
        formats=tuple(Format(name=one.label, ending=f".{one.value}", render=_render(one)) for one in paper.formats),
        file=lambda _event: stem,
        icon=_ICONS.get(paper.name, "file-text"),
        readiness=readiness,
        public=not paper.internal,
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
        | {"letter", "issue", "cue", "commitment_report", "participation", "tagging"}
        | {"declaration", "clause", "commitment", "signature", "endorsement", "activity", "room", "organisation"}
    ),
)
