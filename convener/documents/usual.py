"""The outlines that documents usually have, for events and editions whose report nobody has outlined yet."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from convener.documents import fixed, headings
from convener.documents.headings import Headings
from convener.documents.outline import Entry
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.report import BlockKind
from convener.model.section import Section, SectionKind
from convener.model.series import Edition

_EMERGED: Final = "Key themes that emerged:"


def dialogue_summary(event: Event, heads: Headings, forms: Style) -> list[Entry]:
    """Overview, disclaimer, findings, the sessions one by one, and what closes it."""
    return [
        *_overview(event, forms),
        Entry(BlockKind.DISCLAIMER),
        Entry(BlockKind.FINDINGS, heads.findings),
        Entry(BlockKind.SESSIONS, heads.sessions),
        *_sections(event.sections, SectionKind.THREATS, SectionKind.KEY_THEME, SectionKind.OTHER),
        Entry(BlockKind.PLACES, heads.places),
        *_closing(event.sections),
    ]


def event_report(event: Event, heads: Headings, forms: Style) -> list[Entry]:
    """Overview with the places, the themes announced and told, and what closes it."""
    themes = _sections(event.sections, SectionKind.KEY_THEME, level=2)
    own = heads.themes != headings.of_event(None, forms).themes
    emerged = f"{heads.themes}:" if own else fixed.said(_EMERGED, forms)
    return [
        *_overview(event, forms),
        Entry(BlockKind.DISCLAIMER),
        Entry(BlockKind.PLACES, heads.places),
        Entry(BlockKind.THEMES_AT_A_GLANCE, text=emerged if themes else ""),
        Entry(BlockKind.FINDINGS, heads.findings),
        *_sections(event.sections, SectionKind.THREATS),
        *([Entry(BlockKind.HEADING, heads.themes)] if themes else []),
        *themes,
        *([] if themes else [Entry(BlockKind.SESSIONS, heads.sessions)]),  # key themes tell what was said
        *_sections(event.sections, SectionKind.OTHER),
        *_closing(event.sections),
    ]


def findings_brief(edition: Edition, heads: Headings) -> list[Entry]:
    """Introduction and thanks, the findings, the year's reports, and what closes it."""
    apart = [section for section in edition.sections if section.finding is None]
    return [
        Entry(BlockKind.PROSE, text=edition.introduction),
        Entry(BlockKind.PROSE, text=edition.thanks),
        Entry(BlockKind.FINDINGS, heads.findings),
        *_sections(apart, *(kind for kind in SectionKind if kind is not SectionKind.NEXT_STEPS)),
        *_sections(apart, SectionKind.NEXT_STEPS),
        Entry(BlockKind.EVENT_REPORTS),
        Entry(BlockKind.RESOURCES),
        Entry(BlockKind.PARTNERS),
        Entry(BlockKind.CONTACT),
    ]


def _overview(event: Event, forms: Style) -> list[Entry]:
    written = _sections(event.sections, SectionKind.OVERVIEW)
    title = fixed.said("Overview", forms)
    return written or ([Entry(BlockKind.PROSE, title, event.about)] if event.about else [])


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
