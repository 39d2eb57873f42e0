"""What an organiser can do with reports: begin one with a sound outline, and change it block by block."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from sqlalchemy import orm

from convener.documents import fixed, headings, usual
from convener.documents.outline import Entry
from convener.documents.style import Style
from convener.errors import Refused
from convener.model.event import Event
from convener.model.report import BlockKind, Report, ReportBlock, ReportKind
from convener.model.series import Edition
from convener.services import items


def of(owner: Event | Edition) -> list[Report]:
    """The reports of an event or edition in their order."""
    return list(owner.reports)


def outline(owner: Event | Edition, kind: ReportKind, language: str = "") -> list[Entry]:
    """The blocks with which a document of this kind begins, for what the event or edition holds now."""
    forms = Style(language) if language else Style()
    match kind, owner:
        case ReportKind.DIALOGUE_SUMMARY, Event():
            return usual.dialogue_summary(owner, headings.of_event(None, forms), forms)
        case ReportKind.EVENT_REPORT, Event():
            return usual.event_report(owner, headings.of_event(None, forms), forms)
        case ReportKind.FINDINGS_BRIEF, Edition():
            return usual.findings_brief(owner, headings.of_edition(owner, None, forms))
        case ReportKind.OTHER, _:
            return [Entry(BlockKind.HEADING, fixed.said("Overview", forms)), Entry(BlockKind.PROSE)]
    raise Refused(f"“{kind.label}” is no document of an {owner.noun}. Choose another kind.")


def add(db: orm.Session, owner: Event | Edition, kind: ReportKind, *, outlined: bool = True, **details: Any) -> Report:
    """A document of an event or edition, with the outline of its kind unless it is to be empty."""
    entries = outline(owner, kind, details.get("language", "")) if outlined else []
    whose = {"event": owner} if isinstance(owner, Event) else {"edition": owner}
    report = items.add(db, Report, kind=kind, **whose, **details)
    for entry in entries:
        items.add(db, ReportBlock, report=report, **{field.name: getattr(entry, field.name) for field in fields(entry)})
    return report


def add_block(db: orm.Session, report: Report, kind: BlockKind, text: str = "", **details: Any) -> ReportBlock:
    """A block at the end: prose, or what it points at (`section`, `session`, `statement`, `case_study`, `picture`)."""
    return items.add(db, ReportBlock, report=report, kind=kind, text=text, **details)
