"""Documents: the papers and calendars of the event, of its declarations, and of the editions of its series."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Any, Final

from sqlalchemy import orm

from convener.errors import Refused
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.series import Edition
from convener.rules.wording import counted, short
from convener.screens import packing, reading, troubles
from convener.screens.registry import Documents, Format, Paper, Wanted
from convener.screens.spec import Problem, Way
from convener.services import calendars, declarations, papers, series
from convener.services.paper import TABLE, TEXT

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
    "own-programme": "user-round",
    "briefing": "notebook-pen",
    "delegation-programme": "map-pin",
    "participants-table": "users",
    "programme-table": "calendar-range",
    "statements-table": "quote",
    "endorsements-table": "scroll-text",
}
Finder = Callable[[orm.Session, Event, int | None], Any]


def _papers(db: orm.Session, event: Event) -> Sequence[Paper]:
    """First what is handed out and the calendar, then the papers for the house, for one reader each, and tables."""
    papers.read(db, event)
    found = [(one, _paper(one, event, lambda _db, shown, _reader: shown)) for one in papers.of(event)]
    for text in declarations.of(event):
        papers.read(db, text)
        found += _of(text, _by_key(Declaration, text.id), short(text.title, 40))
    for edition in series.editions(event.series) if event.series is not None else ():
        papers.read(db, edition)
        found += _of(edition, _by_key(Edition, edition.id), str(edition.year))
    groups = {
        "Handed out": [*(shown for kind, shown in found if not kind.internal), _CALENDAR],
        "For the house": [shown for kind, shown in found if kind.internal and kind.formats is not TABLE],
        "For each reader": reading.papers_of(db, event, _paper),
        "Tables": [shown for kind, shown in found if kind.formats is TABLE],
    }
    return [replace(paper, group=group) for group, those in groups.items() for paper in those]


def _of(subject: papers.Subject, find: Finder, told: str) -> list[tuple[papers.Paper, Paper]]:
    return [(one, _paper(one, subject, find, told)) for one in papers.of(subject)]


def _by_key(noun: type[Any], key: int) -> Finder:
    return lambda db, _event, _reader: db.get(noun, key)


def _paper(paper: papers.Paper, subject: Any, find: Finder, told: str = "") -> Paper:
    def compose(db: orm.Session, event: Event, wanted: Wanted) -> Any:
        return papers.compose(db, find(db, event, wanted.reader), paper.name, wanted.chosen)

    def readiness(db: orm.Session, event: Event, wanted: Wanted) -> Sequence[Problem]:
        found = papers.unsettled(paper, find(db, event, wanted.reader), wanted.chosen)
        return [troubles.said(one, event) for one in found]

    def file(db: orm.Session, event: Event, wanted: Wanted) -> str:
        return PurePath(papers.file_name(find(db, event, wanted.reader), paper.name, papers.Format.PDF)).stem

    return Paper(
        name=f"{paper.name}-{papers.root(subject).uid if told == '' else subject.uid}",
        title=f"{paper.title}: {told}" if told else paper.title,
        kind=paper.name,
        compose=compose,
        formats=tuple(packing.form(one) for one in paper.formats),
        file=file,
        icon=_ICONS.get(paper.name, "file-text"),
        readiness=readiness,
        public=not paper.internal,
        settings=packing.settings(paper, subject),
    )


def _calendar_readiness(db: orm.Session, event: Event, _wanted: Wanted) -> Sequence[Problem]:
    """A calendar without a time has nothing to say, and refuses in words."""
    try:
        calendars.compose(db, event)
    except Refused as refusal:
        sentence, _, mend = str(refusal).partition(". ")
        way = Way("programme", label="Show in Programme")
        return [Problem(headline="No time yet", words=f"{sentence}.", serious=True, more=mend, ways=(way,))]
    return ()


_CALENDAR: Final = Paper(
    name="calendar",
    title="Calendar of the event",
    compose=lambda db, event, _wanted: calendars.compose(db, event),
    formats=(Format(name="Calendar", ending=".ics", render=lambda made, _told: calendars.render(made)),),
    file=lambda _db, event, _wanted: PurePath(calendars.file_name(event)).stem,
    icon="calendar-range",
    readiness=_calendar_readiness,
    fact=lambda _db, event: counted(sum(one.slot is not None for one in event.sessions), "session"),
)
DOCUMENTS: Final = Documents(
    papers=_papers,
    packs=packing.PACKS,
    formats=tuple((f".{one.value}", one.label) for one in TEXT),
    watches=frozenset(
        {"event", "session", "role", "participant", "person", "position", "place", "participation", "theme", "member"}
        | {"statement", "takeaway", "finding", "finding_point", "evidence", "section", "case_study", "place_example"}
        | {"partner", "contact", "listing", "resource", "picture", "report", "report_block", "edition", "series"}
        | {"letter", "issue", "cue", "commitment_report", "participation", "tagging"}
        | {"declaration", "clause", "commitment", "signature", "endorsement", "activity", "room", "organisation"}
    ),
)
