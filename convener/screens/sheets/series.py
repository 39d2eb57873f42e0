"""Inspectors of series, their editions and activities."""

from __future__ import annotations

from typing import Final

from convener.model.finding import Finding
from convener.model.place import Place
from convener.model.report import Report, ReportKind
from convener.model.section import Section
from convener.model.series import Activity, ActivityKind, Edition, Series
from convener.press import palette
from convener.press.figures import Tone
from convener.rules.wording import short
from convener.screens import fields
from convener.screens.sheets import findings as finding_sheets
from convener.screens.sheets import lists, partners
from convener.screens.sheets import reports as report_sheets
from convener.screens.sheets.pictures import image_field
from convener.screens.spec import Group, Sheet
from convener.services import findings, reports, sections, series

ACTIVITY: Final[Sheet[Activity]] = Sheet(
    noun="activity",
    title=lambda row: row.name or (f"{row.kind.label} in {row.place.name}" if row.place else row.kind.label),
    subtitle=lambda row: row.kind.label,
    parts=(
        Group(
            fields=fields.several(
                Activity, "kind", "name", "place", "starts", "ends", ("year", "Counts for the edition of"), "part_of"
            )
        ),
        Group(title="Its report", fields=fields.several(Activity, "event", "report_title", "report_link")),
    ),
)
EDITION: Final[Sheet[Edition]] = Sheet(
    noun="edition",
    title=lambda row: row.title,
    subtitle=lambda row: f"{row.series.name}, {row.year}",
    icon="book-open",
    parts=(
        Group(
            fields=(
                *fields.several(Edition, "title"),
                fields.of(Edition, "year", kind=finding_sheets.YEAR),
                *fields.several(Edition, "document_type", "published", "introduction", "thanks"),
            )
        ),
        lists.of(
            "Findings",
            "findings",
            Finding,
            finding_sheets.FINDING,
            lists.add(
                "Add a finding",
                lambda given: findings.add(given.db, given.row, given["title"]),
                lists.asked("title", "Title"),
            ),
            title=finding_sheets.title,
            state=finding_sheets.evidence_chip,
        ),
        lists.of(
            "Sections",
            "sections",
            Section,
            report_sheets.SECTION,
            lists.add(
                "Add a section",
                lambda given: sections.add(given.db, given.row, given["heading"]),
                lists.asked("heading", "Heading"),
            ),
        ),
        report_sheets.READING,
        partners.PARTNERS,
        partners.CONTACTS,
        lists.of(
            "Outlines",
            "reports",
            Report,
            report_sheets.REPORT,
            lists.add(
                "Add an outline",
                lambda given: reports.add(given.db, given.row, ReportKind.FINDINGS_BRIEF),
            ),
            title=report_sheets.REPORT.title,
        ),
        Group(
            title="In print",
            fields=fields.several(
                Edition,
                ("findings_heading", "Heading of the findings"),
                ("reports_heading", "Heading of the reports"),
                "previous",
                "link",
            ),
        ),
    ),
)


def _printed_accent(row: Series) -> str:
    """What becomes of a colour that would not read on white."""
    if not row.accent:
        return ""
    printed = palette.palette(row.accent).hex(Tone.ACCENT)
    if printed == row.accent.upper():
        return "Prints as it is: it reads on white paper."
    return f"Prints darker, as {printed}, so that words in it read on white paper."


SERIES: Final[Sheet[Series]] = Sheet(
    noun="series",
    title=lambda row: row.name,
    subtitle=lambda row: row.short_name,
    icon="calendar-range",
    parts=(
        Group(
            fields=(
                *fields.several(Series, "name", "short_name"),
                fields.of(Series, "other_names", hint=lambda _row: "One a line."),
                *fields.several(Series, "launched", "about"),
            )
        ),
        lists.of(
            "Editions",
            "editions",
            Edition,
            EDITION,
            lists.add(
                "Add an edition",
                lambda given: series.add_edition(given.db, given.row, int(given["year"]), given["title"]),
                lists.asked("year", "Year", finding_sheets.YEAR),
                lists.asked("title", "Title"),
            ),
            lead=lambda row: str(row.year),
        ),
        lists.of(
            "Activities",
            "activities",
            Activity,
            ACTIVITY,
            lists.add(
                "Add an activity",
                lambda given: series.add_activity(
                    given.db, given.row, given["kind"], name=given["name"] or "", place=lists.picked(given, "place")
                ),
                lists.asked("kind", "Kind", lists.choice(ActivityKind)),
                lists.asked("name", "Name", needed=False),
                lists.asked_for(Place, "place", "Place", needed=False),
            ),
            title=ACTIVITY.title,
            lead=lambda row: row.starts or (str(row.year) if row.year else ""),
        ),
        partners.PARTNERS,
        Group(
            title="In print",
            fields=(
                fields.of(Series, "accent", hint=_printed_accent),
                *fields.several(Series, "paper", "typefaces"),
                image_field("Logo at the head of papers", "mark"),
                fields.of(
                    Series,
                    "mark_text",
                    "What the logo says",
                    shown=lambda row: row.mark is not None,
                    hint=lambda row: "" if row.mark_text else f"For those who cannot see it; empty: {short(row.name)}",
                ),
            ),
        ),
    ),
)
