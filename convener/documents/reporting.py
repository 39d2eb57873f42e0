"""Makes one report of an event: cover, colophon, running lines, and the blocks of its outline."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from convener.documents import dating, fixed, front, headings, outline, sittings, style
from convener.documents.headings import Headings
from convener.documents.outline import Entry
from convener.documents.setting import Setting
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.report import NotePlacement, Report, ReportKind
from convener.model.series import Edition
from convener.press import inline, reading, tree

Usual = Callable[[Event, Headings, Style], Sequence[Entry]]
"""The outline that documents of a kind usually have"""
WORDS_A_MINUTE = 250


def _nothing(_event: Event, _headings: Headings, _style: Style) -> Sequence[Entry]:
    """A document of no particular kind has no usual outline."""
    return ()


def of_event(event: Event, kind: ReportKind, usual: Usual) -> tree.Document:
    """The report of this kind of an event, by its own outline and style where it has them."""
    return document(event, kind, first(event, kind), usual)


def first(owner: Event | Edition, kind: ReportKind) -> Report | None:
    """The first report of a kind: the one that the paper of that kind prints."""
    return next((report for report in owner.reports if report.kind is kind), None)


def others(event: Event) -> list[Report]:
    """The reports that no paper of a kind prints: of no particular kind, or a second one of the same."""
    papers = {first(event, kind) for kind in (ReportKind.DIALOGUE_SUMMARY, ReportKind.EVENT_REPORT)}
    return [report for report in event.reports if report not in papers]


def document(event: Event, kind: ReportKind, report: Report | None, usual: Usual = _nothing) -> tree.Document:
    """One report of an event; without a report of its own, with the usual outline and forms."""
    forms = style.of_report(report) if report else style.of_event(event)
    heads = headings.of_event(report, forms)
    entries = (outline.entries(report) if report and report.blocks else None) or usual(event, heads, forms)
    opening = report is None or report.disclaimer_placement is not NotePlacement.END
    evidence = bool(report and report.show_evidence)
    setting = Setting(event, forms, evidence, opening, outline.apart(entries), heads, sittings.said_in(event))
    made = _framed(event, kind, report, forms, tuple(outline.blocks(entries, setting)))
    timed = bool(report and report.reading_time)
    return with_reading_time(made, forms) if timed else made


def at_the_end(report: Report) -> bool:
    """Whether the notes of a report stand behind its text."""
    return report.footnote_placement is NotePlacement.END


def with_reading_time(made: tree.Document, forms: Style) -> tree.Document:
    """The same paper with the minutes it takes to read, at 250 words a minute, before its other facts."""
    minutes = max(1, round(_words(made) / WORDS_A_MINUTE))
    words = fixed.counted(minutes, "minute", "minutes", forms)
    timed = tree.Detail(fixed.said("Reading time", forms), (tree.plain(words),))
    return replace(made, colophon=(timed, *made.colophon))


def publication(publisher: str, published: str | None, forms: Style) -> str:
    """Who publishes and when, for the foot of the first page."""
    return ", ".join(part for part in (publisher, dating.partial(published, forms)) if part)


def _framed(
    event: Event, kind: ReportKind, report: Report | None, forms: Style, blocks: tuple[tree.Block, ...]
) -> tree.Document:
    shared = front.frame(event, forms)
    capitals = report.venue_capitals if report else False
    shared["running"] = front.running(event, forms, capitals=capitals)
    return tree.Document(
        title=(report.title if report else "") or event.title,
        subtitle=(report.subtitle if report else "") or event.strapline,
        kind=(report.document_type if report else "") or fixed.said(kind.label, forms),
        publication=publication(shared["publisher"], report.published if report else None, forms),
        cover=front.cover(event, forms),
        colophon=front.colophon(event, forms),
        blocks=blocks,
        endnotes=report is not None and at_the_end(report),
        **shared,
    )


def _words(made: tree.Document) -> int:
    texts = (part.words for part in reading.everything(made.blocks) if isinstance(part, inline.Text))
    return sum(len(words.split()) for words in texts)
