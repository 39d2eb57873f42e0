"""The findings brief of an edition: introduction, all findings at a glance and in full, the year's reports."""

from __future__ import annotations

from typing import Any

from convener.documents import dating, evidence, figures, front, outline, partners, reporting, style, usual, weaving
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
    entries = (outline.entries(report) if report and report.blocks else None) or usual.findings_brief(edition)
    setting = Setting(edition, forms, bool(report and report.show_evidence), apart=outline.apart(entries))
    blocks = (*_opening(setting), *outline.blocks(entries, setting))
    made = tree.Document(**_frame(edition, report, forms), blocks=blocks, colophon=_colophon(edition, forms))
    timed = report is None or report.reading_time
    return reporting.with_reading_time(made) if timed else made


def _frame(edition: Edition, report: Report | None, forms: Style) -> dict[str, Any]:
    series = edition.series
    publisher = partners.publisher(edition, forms)
    published = (report.published if report else None) or edition.published
    kind = (report.document_type if report else "") or edition.document_type or "Findings brief"
    frame: dict[str, Any] = {
        "title": (report.title if report else "") or edition.title,
        "subtitle": report.subtitle if report else "",
        "kind": kind,
        "series": series.short_name or series.name,
        "running": f"{kind}, {dating.partial(published, forms) or edition.year}",
        "publication": reporting.publication(publisher, published, forms),
        "publisher": publisher,
        "language": forms.language,
        "endnotes": report is not None and reporting.at_the_end(report),
    }
    return frame | front.brand(series)


def _colophon(edition: Edition, forms: Style) -> tuple[tree.Detail, ...]:
    published = dating.partial(edition.published, forms)
    rests_on = evidence.summary(edition.findings)
    details = (("Published", (published,) if published else ()), ("Rests on", rests_on))
    return tuple(tree.Detail(label, tuple(map(tree.plain, lines))) for label, lines in details if lines)


def _opening(setting: Setting) -> tuple[tree.Block, ...]:
    """The pictures that belong to no finding or section and stand before everything."""
    return figures.paired(weaving.figure(picture, setting.style) for picture in setting.pictures if _opens(picture))


def _opens(picture: Picture) -> bool:
    parts = (picture.section, picture.finding, picture.case_study, picture.session)
    return picture.anchor is Anchor.BEFORE and not any(parts)
