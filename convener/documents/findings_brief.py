"""The findings brief of an edition: introduction, all findings at a glance and in full, the year's reports."""

from __future__ import annotations

from typing import Any

from convener.documents import (
    dating,
    evidence,
    figures,
    fixed,
    front,
    headings,
    outline,
    partners,
    reporting,
    style,
    usual,
    weaving,
)
from convener.documents.setting import Setting
from convener.documents.style import Style
from convener.model.picture import Anchor, Picture
from convener.model.report import Report, ReportKind
from convener.model.series import Edition
from convener.press import tree


def compose(edition: Edition) -> tree.Document:
    """The brief of an edition, by its own outline where somebody made one."""
    report = reporting.first(edition, ReportKind.FINDINGS_BRIEF)
    forms = style.of_report(report) if report else Style()
    heads = headings.of_edition(edition, report, forms)
    entries = (outline.entries(report) if report and report.blocks else None) or usual.findings_brief(edition, heads)
    evidence_told = bool(report and report.show_evidence)
    setting = Setting(edition, forms, evidence_told, apart=outline.apart(entries), headings=heads)
    blocks = (*_opening(setting), *outline.blocks(entries, setting))
    colophon = _colophon(edition, report, forms)
    made = tree.Document(**_frame(edition, report, forms), blocks=blocks, colophon=colophon)
    timed = report is None or report.reading_time
    return reporting.with_reading_time(made, forms) if timed else made


def _kind(edition: Edition, report: Report | None, forms: Style) -> str:
    return (report.document_type if report else "") or edition.document_type or fixed.said("Findings brief", forms)


def _published(edition: Edition, report: Report | None, forms: Style) -> str:
    return dating.partial((report.published if report else None) or edition.published, forms)


def _frame(edition: Edition, report: Report | None, forms: Style) -> dict[str, Any]:
    series = edition.series
    publisher = partners.publisher(edition, forms)
    published = _published(edition, report, forms)
    kind = _kind(edition, report, forms)
    frame: dict[str, Any] = {
        "title": (report.title if report else "") or edition.title,
        "subtitle": report.subtitle if report else "",
        "kind": kind,
        "series": series.short_name or series.name,
        "running": f"{kind}, {published or edition.year}",
        "publication": ", ".join(part for part in (publisher, published) if part),
        "publisher": publisher,
        "language": forms.language,
        "press_words": fixed.press_words(forms),
        "endnotes": report is not None and reporting.at_the_end(report),
    }
    return frame | front.brand(series)


def _colophon(edition: Edition, report: Report | None, forms: Style) -> tuple[tree.Detail, ...]:
    """When it was published, what kind of document it is, and what it rests on."""
    published = _published(edition, report, forms)
    details = (
        ("Published", (published,) if published else ()),
        ("Type of document", (_kind(edition, report, forms),)),
        ("Rests on", evidence.summary(edition.findings, forms)),
    )
    return tuple(
        tree.Detail(fixed.said(label, forms), tuple(map(tree.plain, lines))) for label, lines in details if lines
    )


def _opening(setting: Setting) -> tuple[tree.Block, ...]:
    """The pictures that belong to no finding or section and stand before everything."""
    return figures.paired(weaving.figure(picture, setting.style) for picture in setting.pictures if _opens(picture))


def _opens(picture: Picture) -> bool:
    parts = (picture.section, picture.finding, picture.case_study, picture.session)
    return picture.anchor is Anchor.BEFORE and not any(parts)
