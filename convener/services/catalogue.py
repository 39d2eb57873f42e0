"""Which papers there are for what, found by their names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from convener.documents import readiness, reporting
from convener.errors import Refused
from convener.model.event import Event
from convener.model.report import Report
from convener.press import tree
from convener.services import house_papers, public_papers
from convener.services.choices import Choice
from convener.services.paper import Addressed, Format, Paper, Subject

PAPERS: Final = (*public_papers.PAPERS, *house_papers.PAPERS)


def of(subject: Subject) -> tuple[Paper, ...]:
    """The papers that can be made from an event, an edition, a declaration, for a participant and so on."""
    whole = subject.letter if isinstance(subject, Addressed) else subject
    own = [paper for paper in PAPERS if isinstance(whole, paper.noun)]
    more = list(_others(subject)) if isinstance(subject, Event) else []
    public = [paper for paper in own if not paper.internal]
    return (*public, *more, *(paper for paper in own if paper.internal))


def _others(event: Event) -> Iterator[Paper]:
    """A paper for each report of an event that is neither its dialogue summary nor its event report."""
    for number, report in enumerate(reporting.others(event), 1):
        title = report.document_type or report.title or report.kind.label
        yield Paper(f"report-{number}", title, Event, partial(_report, report), flaws=readiness.of_report)


def _report(report: Report, event: Event) -> tree.Document:
    return reporting.document(event, report.kind, report)


def choices() -> tuple[Choice, ...]:
    """All that can be chosen for any paper, each once."""
    return tuple(dict.fromkeys(choice for paper in PAPERS for choice in paper.offered))


def named(subject: Subject, name: str) -> Paper:
    """The paper of that name; refused with the names there are."""
    for paper in of(subject):
        if paper.name == name:
            return paper
    known = ", ".join(paper.name for paper in of(subject))
    raise Refused(f"There is no paper called “{name}” for this {subject.noun}. Choose one of: {known}.")


def format_named(name: str) -> Format:
    """The format of that name; refused with the names there are."""
    try:
        return Format(name.lower())
    except ValueError as unknown:
        known = ", ".join(one.value for one in Format)
        raise Refused(f"There is no format called “{name}”. Choose one of: {known}.") from unknown
