"""What an organiser can do with reports: begin one with a sound outline, and change it block by block."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import orm

from convener.model.event import Event
from convener.model.report import BlockKind, Report, ReportBlock, ReportKind
from convener.model.section import SectionKind
from convener.model.series import Edition
from convener.services import items


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a default outline; of sections and rounds it stands for each that there is."""

    kind: BlockKind
    heading: str = ""
    sections: SectionKind | None = None


_OVERVIEW: Final = Entry(BlockKind.SECTION, sections=SectionKind.OVERVIEW)
_LAST: Final = (
    Entry(BlockKind.RESOURCES, "Additional resources"),
    Entry(BlockKind.PARTNERS, "Partners"),
    Entry(BlockKind.CONTACT, "Contact"),
)
_OUTLINES: Final = {
    ReportKind.DIALOGUE_SUMMARY: (
        _OVERVIEW,
        Entry(BlockKind.DISCLAIMER),
        Entry(BlockKind.FINDINGS, "Key findings"),
        Entry(BlockKind.SESSIONS),
        Entry(BlockKind.TAKEAWAYS),
        Entry(BlockKind.SECTION, sections=SectionKind.NEXT_STEPS),
    ),
    ReportKind.EVENT_REPORT: (
        _OVERVIEW,
        Entry(BlockKind.PLACES, "Places that took part"),
        Entry(BlockKind.THEMES_AT_A_GLANCE, "Key themes at a glance"),
        Entry(BlockKind.SECTION, sections=SectionKind.THREATS),
        Entry(BlockKind.SECTION, sections=SectionKind.KEY_THEME),
        Entry(BlockKind.SECTION, sections=SectionKind.OTHER),
        Entry(BlockKind.FINDINGS, "Findings"),
        Entry(BlockKind.SECTION, sections=SectionKind.NEXT_STEPS),
        *_LAST,
        Entry(BlockKind.DISCLAIMER),
    ),
    ReportKind.FINDINGS_BRIEF: (
        _OVERVIEW,
        Entry(BlockKind.FINDINGS, "Findings and recommendations"),
        Entry(BlockKind.EVENT_REPORTS, "Event reports"),
        *_LAST,
    ),
    ReportKind.OTHER: (Entry(BlockKind.HEADING, "Overview"), Entry(BlockKind.PROSE)),
}


def of(owner: Event | Edition) -> list[Report]:
    """The reports of an event or edition in their order."""
    return list(owner.reports)


def outline(kind: ReportKind) -> tuple[Entry, ...]:
    """The blocks with which a document of this kind begins."""
    return _OUTLINES[kind]


def add(db: orm.Session, owner: Event | Edition, kind: ReportKind, *, outlined: bool = True, **details: Any) -> Report:
    """A document of an event or edition, with the outline of its kind unless it is to be empty."""
    whose = {"event": owner} if isinstance(owner, Event) else {"edition": owner}
    report = items.add(db, Report, kind=kind, **whose, **details)
    if outlined:
        for values in _blocks(owner, kind):
            items.add(db, ReportBlock, report=report, **values)
    return report


def add_block(db: orm.Session, report: Report, kind: BlockKind, text: str = "", **details: Any) -> ReportBlock:
    """A block at the end: prose, or what it points at (`section`, `session`, `statement`, `case_study`, `picture`)."""
    return items.add(db, ReportBlock, report=report, kind=kind, text=text, **details)


def _blocks(owner: Event | Edition, kind: ReportKind) -> Iterator[dict[str, Any]]:
    for entry in outline(kind):
        values: dict[str, Any] = {"kind": entry.kind, "heading": entry.heading}
        if entry.kind is BlockKind.SECTION:
            yield from (values | {"section": one} for one in owner.sections if one.kind is entry.sections)
        elif entry.kind is BlockKind.TAKEAWAYS:
            rounds = (one for one in owner.sessions if one.takeaways) if isinstance(owner, Event) else ()
            yield from (values | {"session": one} for one in rounds)
        else:
            yield values
