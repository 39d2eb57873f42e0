"""Findings: those of the event in print order with what they rest on, and those of the editions of its series."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import orm

from convener.model.event import Event
from convener.model.finding import Finding
from convener.model.series import Edition
from convener.rules.wording import counted, short
from convener.screens import fields, troubles
from convener.screens.sheets import findings as sheets
from convener.screens.sheets import lists
from convener.screens.sheets.series import EDITION
from convener.screens.spec import Action, Column, Empty, Filter, Given, Screen, View, some_rows
from convener.services import findings, items, series


def _rows(_db: orm.Session, event: Event) -> Sequence[Finding]:
    return findings.of(event)


def _editions(event: Event) -> Sequence[Edition]:
    return series.editions(event.series) if event.series is not None else ()


def _of_series(_db: orm.Session, event: Event) -> Sequence[Finding]:
    return [one for edition in _editions(event) for one in findings.of(edition)]


def _facts(_db: orm.Session, event: Event) -> str:
    among = findings.of(event)
    used = {one for finding in among for one in findings.statements(finding)}
    return (
        f"{counted(len(among), 'finding')} of this event, in print order · "
        f"{counted(len(event.statements), 'statement')}, {len(used)} used"
    )


def _remove(given: Given[Any]) -> None:
    for row in given.chosen:
        items.remove(given.db, row)


def _no_series(given: Given[Any]) -> str:
    return "" if given.event is not None and given.event.series is not None else "This event belongs to no series."


def _no_edition(given: Given[Any]) -> str:
    if given.event is not None and _editions(given.event):
        return ""
    return "Findings of a series stand in an edition: add one first."


def _add_edition(given: Given[Any]) -> Edition:
    return series.add_edition(given.db, given.event.series, int(given["year"]), given["title"])


def _add_to_edition(given: Given[Any]) -> Finding:
    into = given.row.edition if given.chosen else _editions(given.event)[-1]
    return findings.add(given.db, into, given["title"])


def _columns(*more: Column[Finding]) -> tuple[Column[Finding], ...]:
    return (
        *more,
        Column(title="No.", show=lambda row: str(findings.number(row)), sort=findings.number, right=True, width=56),
        Column(title="Finding", show=sheets.title, edit=fields.of(Finding, "title"), strong=True),
        Column(title="Text", show=lambda row: short(row.text or row.lead, 200)),
        Column(title="Points", show=lambda row: str(len(row.points)) if row.points else "", right=True, width=72),
        Column(title="Rests on", show=sheets.evidence_chip, sort=lambda row: len(row.evidence), width=136),
    )


_EVENT: Final = View(
    label="This event",
    rows=_rows,
    columns=_columns(),
    sheet=lambda _row: sheets.FINDING,
    empty=Empty(
        title="No finding yet",
        words="A finding is a numbered result. It rests on statements and takeaways, so that whoever asks can be told "
        "where it comes from.",
        acts=("Add finding",),
    ),
    acts=(
        Action(label="Remove finding", do=_remove, key="Del", icon="x", possible=some_rows),
        Action(
            label="Add finding",
            do=lambda given: findings.add(given.db, given.event, given["title"]),
            key="Ctrl+Shift+N",
            icon="plus",
            primary=True,
            asks=(lists.asked("title", "Title"),),
        ),
    ),
    problems=lambda _db, event: troubles.by_row(event, "finding"),
    move=items.move,
)
_SERIES: Final = View(
    label="The series",
    rows=_of_series,
    columns=_columns(Column(title="Edition", show=lambda row: str(row.edition.year) if row.edition else "", width=84)),
    sheet=lambda _row: sheets.FINDING,
    empty=Empty(
        title="No finding of the series yet",
        words="An edition gathers a year's findings of a series; each rests on findings and statements of its events.",
        acts=("Add edition", "Add finding of the series"),
    ),
    acts=(
        Action(label="Remove finding", do=_remove, key="Del", icon="x", possible=some_rows),
        Action(
            label="Add edition",
            do=_add_edition,
            icon="book-open",
            asks=(lists.asked("year", "Year", sheets.YEAR), lists.asked("title", "Title")),
            possible=_no_series,
        ),
        Action(
            label="Add finding of the series",
            do=_add_to_edition,
            icon="plus",
            primary=True,
            asks=(lists.asked("title", "Title"),),
            possible=_no_edition,
        ),
    ),
    filters=(
        Filter(
            label="Any edition",
            values=lambda row: [row.edition.year] if row.edition else [],
        ),
    ),
    move=items.move,
)
_EDITIONS: Final = View(
    label="Editions",
    rows=lambda _db, event: _editions(event),
    columns=(
        Column(title="Year", show=lambda row: str(row.year), width=84),
        Column(title="Title", show=lambda row: row.title, edit=fields.of(Edition, "title"), strong=True),
        Column(title="Document", show=lambda row: row.document_type, width=180),
        Column(title="Published", show=lambda row: row.published or "", width=120),
        Column(title="Findings", show=lambda row: str(len(row.findings)), right=True, width=84),
    ),
    sheet=lambda _row: EDITION,
    empty=Empty(title="No edition yet", words="One a year: the findings brief of the series.", acts=("Add edition",)),
    acts=(
        Action(label="Remove edition", do=_remove, key="Del", icon="x", possible=some_rows),
        Action(
            label="Add edition",
            do=_add_edition,
            icon="plus",
            primary=True,
            asks=(lists.asked("year", "Year", sheets.YEAR), lists.asked("title", "Title")),
            possible=_no_series,
        ),
    ),
)
FINDINGS: Final = Screen(
    name="findings",
    title="Findings",
    icon="lightbulb",
    group=2,
    watches=frozenset(
        {"finding", "finding_point", "evidence", "statement", "takeaway", "edition", "series", "event", "acceptance"}
    ),
    facts=_facts,
    views=(_EVENT, _SERIES, _EDITIONS),
)
