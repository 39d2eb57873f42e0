"""Inspectors of findings: their points, and the evidence they rest on."""

from __future__ import annotations

from typing import Any, Final

from convener.errors import Refused
from convener.model.finding import Evidence, Finding, FindingPoint
from convener.model.statement import Statement
from convener.model.takeaway import Takeaway
from convener.rules.wording import called, short
from convener.screens import chips, fields, kinds, pointing
from convener.screens.sheets import lists
from convener.screens.spec import Chip, Given, Group, Listing, Sheet, Tone
from convener.services import findings

_POINT: Final[Sheet[FindingPoint]] = Sheet(
    noun="point", title=lambda row: short(row.text), parts=(Group(fields=fields.several(FindingPoint, "text")),)
)


def source(row: Evidence) -> Statement | Takeaway | Finding | None:
    """What a piece of evidence is."""
    return row.statement or row.takeaway or row.source


def _called(row: Evidence) -> str:
    what = source(row)
    return short(called(what), 90) if what is not None else "Nothing any more"


def _speaker(row: Evidence) -> str:
    if row.statement is not None:
        return row.statement.speaker.name if row.statement.speaker else "No speaker"
    return "Takeaway" if row.takeaway is not None else "Finding"


def _rule(row: Evidence) -> Chip | None:
    return chips.of_statement(row.statement) if row.statement is not None else None


_EVIDENCE: Final[Sheet[Evidence]] = Sheet(
    noun="evidence",
    title=_called,
    subtitle=_speaker,
    parts=(Group(fields=fields.several(Evidence, "statement", "takeaway", ("source", "Finding"), "note")),),
)


def _add_evidence(given: Given[Any]) -> Evidence:
    what = given["statement"] or given["takeaway"] or given["finding"]
    if what is None:
        raise Refused("A finding rests on a statement, a takeaway or another finding: choose one of them.")
    return findings.rest_on(given.db, given.row, what)


EVIDENCE: Final[Listing[Finding, Evidence]] = lists.of(
    "Rests on",
    "evidence",
    Evidence,
    _EVIDENCE,
    lists.add(
        "Add evidence",
        _add_evidence,
        lists.asked_for(Statement, "statement", "Statement", needed=False),
        lists.asked_for(Takeaway, "takeaway", "Or takeaway", needed=False),
        lists.asked_for(Finding, "finding", "Or finding", needed=False),
    ),
    title=_called,
    lead=_speaker,
    state=_rule,
    empty="No evidence yet",
)


def title(row: Finding) -> str:
    """What to call a finding: its title, else its lead, else how it begins."""
    return row.title or short(row.lead or row.text or "Finding without words", 90)


def evidence_chip(row: Finding) -> Chip:
    """How many pieces of evidence a finding rests on."""
    number = len(row.evidence)
    if not number:
        return Chip("No evidence yet", "triangle-alert", Tone.AMBER)
    return Chip(f"{number} piece{'s' if number > 1 else ''}", "link")


FINDING: Final[Sheet[Finding]] = Sheet(
    noun="finding",
    title=title,
    subtitle=lambda row: f"Finding {findings.number(row)}",
    icon="lightbulb",
    parts=(
        Group(fields=fields.several(Finding, "title", "lead", "text")),
        EVIDENCE,
        Group(title="Points", fields=fields.several(Finding, ("points_intro", "Led in by"), "numbering")),
        lists.of(
            "In order",
            "points",
            FindingPoint,
            _POINT,
            lists.add(
                "Add a point",
                lambda given: findings.add_point(given.db, given.row, given["text"]),
                lists.asked("text", "Point"),
            ),
            title=lambda row: short(row.text, 90),
        ),
        Group(fields=fields.several(Finding, "addressee", "recommendation")),
    ),
    acts=(pointing.COPY,),
)
YEAR: Final = kinds.Number(1900, 2200)
