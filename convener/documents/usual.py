"""The outlines that documents usually have, for events and editions whose report nobody has outlined yet."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from convener.documents.outline import Entry
from convener.model.event import Event
from convener.model.report import BlockKind
from convener.model.section import Section, SectionKind
from convener.model.series import Edition

FINDINGS: Final = "Key findings"
SESSIONS: Final = "Sessions"
TAKING_PART: Final = "Places that took part"
KEY_THEMES: Final = "Key themes"


def dialogue_summary(event: Event) -> list[Entry]:
    """Overview, disclaimer, findings, the sessions one by one, and what closes it."""
    return [
        *_overview(event),
        Entry(BlockKind.DISCLAIMER),
        Entry(BlockKind.FINDINGS, FINDINGS),
        Entry(BlockKind.SESSIONS, SESSIONS),
        *_sections(event.sections, SectionKind.THREATS, SectionKind.KEY_THEME, SectionKind.OTHER),
        Entry(BlockKind.PLACES, TAKING_PART),
        *_closing(event.sections),
    ]


def event_report(event: Event) -> list[Entry]:
    """Overview with the places, the themes announced and told, and what closes it."""
    themes = _sections(event.sections, SectionKind.KEY_THEME, level=2)
    return [
        *_overview(event),
        Entry(BlockKind.DISCLAIMER),
        Entry(BlockKind.PLACES, TAKING_PART),
        Entry(BlockKind.THEMES_AT_A_GLANCE, text=f"{KEY_THEMES} that emerged:" if themes else ""),
        Entry(BlockKind.FINDINGS, FINDINGS),
        *_sections(event.sections, SectionKind.THREATS),
        *([Entry(BlockKind.HEADING, KEY_THEMES)] if themes else []),
        *themes,
        *([] if themes else [Entry(BlockKind.SESSIONS, SESSIONS)]),  # key themes tell what was said
        *_sections(event.sections, SectionKind.OTHER),
        *_closing(event.sections),
    ]


def findings_brief(edition: Edition) -> list[Entry]:
    """Introduction and thanks, the findings, the year's reports, and what closes it."""
    apart = [section for section in edition.sections if section.finding is None]
    return [
        Entry(BlockKind.PROSE, text=edition.introduction),
        Entry(BlockKind.PROSE, text=edition.thanks),
        Entry(BlockKind.FINDINGS, edition.findings_heading or "Findings"),
        *_sections(apart, *(kind for kind in SectionKind if kind is not SectionKind.NEXT_STEPS)),
        *_sections(apart, SectionKind.NEXT_STEPS),
        Entry(BlockKind.EVENT_REPORTS),
        Entry(BlockKind.RESOURCES),
        Entry(BlockKind.PARTNERS),
        Entry(BlockKind.CONTACT),
    ]


def _overview(event: Event) -> list[Entry]:
    written = _sections(event.sections, SectionKind.OVERVIEW)
    return written or ([Entry(BlockKind.PROSE, "Overview", event.about)] if event.about else [])


def _closing(sections: Iterable[Section]) -> list[Entry]:
    return [
        *_sections(sections, SectionKind.NEXT_STEPS),
        Entry(BlockKind.RESOURCES),
        Entry(BlockKind.PARTNERS),
        Entry(BlockKind.CONTACT),
    ]


def _sections(sections: Iterable[Section], *kinds: SectionKind, level: int = 1) -> list[Entry]:
    """Sections of these kinds in the organiser's order; one that belongs to a finding prints there."""
    return [
        Entry(BlockKind.SECTION, section=section, level=level)
        for section in sections
        if section.kind in kinds and section.finding is None
    ]
