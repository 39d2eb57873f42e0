"""Declarations: their texts, who endorses them as of which day, and the yearly reports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import orm

from convener.model.commitment import CommitmentReport, Progress
from convener.model.declaration import Declaration, Endorsement
from convener.model.event import Event
from convener.model.place import Place
from convener.rules.wording import counted, short
from convener.screens import chips, fields, kinds, troubles, wording
from convener.screens.sheets import lists
from convener.screens.sheets.declarations import COMMITMENT_REPORT, DECLARATION, ENDORSEMENT
from convener.screens.spec import Action, Chip, Column, Empty, Filter, Given, Question, Screen, Tone, View, some_rows
from convener.services import declarations, items

_PROGRESS: Final = {
    Progress.DONE: Chip("Done", "circle-check", Tone.WELL),
    Progress.UNDER_WAY: Chip("Under way", "clock"),
    Progress.PLANNED: Chip("Planned", "circle-dashed", Tone.LATER),
    Progress.NOT_REPORTED: Chip("Not reported", "circle-question-mark", Tone.AMBER),
}


def _facts(_db: orm.Session, event: Event) -> str:
    among = declarations.of(event)
    if not among:
        return "No declaration yet"
    standing = [one for declaration in among for one in declaration.endorsements if one.withdrawn_on is None]
    countries = {one.place.country for one in standing}
    return (
        f"{short(among[0].title)} · {among[0].status.label} · "
        f"endorsed by {counted(len(standing), 'place')} in {counted(len(countries), 'country')}"
    )


def _endorsements(_db: orm.Session, event: Event) -> Sequence[Endorsement]:
    return [one for declaration in declarations.of(event) for one in declaration.endorsements]


def _reports(_db: orm.Session, event: Event) -> Sequence[CommitmentReport]:
    return [one for declaration in declarations.of(event) for one in declaration.commitment_reports]


def _remove(given: Given[Any]) -> None:
    for row in given.chosen:
        items.remove(given.db, row)


def _none_yet(given: Given[Any]) -> str:
    return "" if given.event is not None and declarations.of(given.event) else "Add the declaration first."


def _endorse(given: Given[Any]) -> Endorsement:
    into = given.row.declaration if given.chosen else declarations.of(given.event)[0]
    return declarations.endorse(given.db, into, lists.picked(given, "place"), on=given["on"])


def _withdraw(given: Given[Endorsement]) -> None:
    for row in given.chosen:
        declarations.withdraw(given.db, row, given["on"])


def _on(row: Endorsement) -> str:
    known = "as of " if row.known_as_of else ""
    return f"{known}{wording.long_day(row.endorsed_on)}" if row.endorsed_on else ""


_TEXTS: Final = View(
    label="Texts",
    rows=lambda _db, event: declarations.of(event),
    columns=(
        Column(title="Declaration", show=lambda row: row.title, edit=fields.of(Declaration, "title"), strong=True),
        Column(title="Status", show=lambda row: row.status.label, width=180),
        Column(title="Clauses", show=lambda row: str(len(row.clauses)), right=True, width=84),
        Column(title="Commitments", show=lambda row: str(len(row.commitments)), right=True, width=120),
        Column(title="Endorsed by", show=lambda row: counted(len(row.endorsements), "place"), width=130),
    ),
    sheet=lambda _row: DECLARATION,
    empty=Empty(
        title="No declaration yet",
        words="A text that places endorse and signatories sign: chapeau, clauses, commitments, closing undertaking.",
        acts=("Add declaration",),
    ),
    acts=(
        Action(label="Remove declaration", do=_remove, key="Del", icon="x", possible=some_rows),
        Action(
            label="Add declaration",
            do=lambda given: declarations.add(given.db, given.event, given["title"]),
            icon="plus",
            primary=True,
            asks=(lists.asked("title", "Title"),),
        ),
    ),
    problems=lambda _db, event: troubles.by_row(event, "declaration"),
)
_ENDORSEMENTS: Final = View(
    label="Endorsements",
    rows=_endorsements,
    columns=(
        Column(title="Place", show=declarations.printed, strong=True),
        Column(title="Country", show=lambda row: wording.country(row.place.country), width=170),
        Column(title="On", show=_on, sort=lambda row: str(row.endorsed_on or ""), width=180),
        Column(title="By whom", show=lambda row: row.given_by, edit=fields.of(Endorsement, "given_by")),
        Column(
            title="Proof",
            show=lambda row: row.proof or chips.endorsement(row),
            edit=fields.of(Endorsement, "proof"),
            width=160,
        ),
    ),
    sheet=lambda _row: ENDORSEMENT,
    empty=Empty(
        title="No endorsement yet",
        words="Places endorse from a day on. A place that withdraws stays here with its date and is not printed.",
        acts=("Add endorsement",),
    ),
    acts=(
        Action(label="Remove endorsement", do=_remove, key="Del", icon="x", possible=some_rows),
        Action(
            label="Withdraw",
            do=_withdraw,
            asks=(Question(name="on", label="From", kind=kinds.Date(), needed=True),),
            possible=some_rows,
        ),
        Action(
            label="Add endorsement",
            do=_endorse,
            key="Ctrl+Shift+N",
            icon="plus",
            primary=True,
            asks=(
                lists.asked_for(Place, "place", "Place"),
                Question(name="on", label="On", kind=kinds.Date()),
            ),
            possible=_none_yet,
        ),
    ),
    filters=(
        Filter(
            label="Any country",
            values=lambda row: [row.place.country] if row.place.country else [],
            words=wording.country,
        ),
    ),
    struck=lambda row: row.withdrawn_on is not None,
    muted=lambda row: row.withdrawn_on is not None,
    move=items.move,
)
_REPORTS: Final = View(
    label="Yearly reports",
    rows=_reports,
    columns=(
        Column(title="Year", show=lambda row: str(row.year), width=72),
        Column(title="Place", show=lambda row: row.place.name, strong=True, width=180),
        Column(title="Commitment", show=lambda row: short(row.commitment.text, 120)),
        Column(title="How far", show=lambda row: _PROGRESS[row.progress], width=140),
        Column(title="What was done", show=lambda row: short(row.action, 160)),
    ),
    sheet=lambda _row: COMMITMENT_REPORT,
    empty=Empty(
        title="No report yet",
        words="Each year, endorsing places tell what they did. Add a report in the inspector of the declaration.",
    ),
    acts=(Action(label="Remove report", do=_remove, key="Del", icon="x", possible=some_rows),),
    filters=(
        Filter(label="Any year", values=lambda row: [row.year]),
        Filter(label="Any place", values=lambda row: [row.place.name]),
    ),
)
DECLARATIONS: Final = Screen(
    name="declaration",
    title="Declaration",
    icon="scroll-text",
    group=2,
    watches=frozenset(
        {"declaration", "clause", "commitment", "signature", "endorsement", "commitment_report", "place", "acceptance"}
    ),
    facts=_facts,
    views=(_TEXTS, _ENDORSEMENTS, _REPORTS),
)
