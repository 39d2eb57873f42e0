"""The event report: overview with the places, key themes with case studies and examples, next steps."""

from __future__ import annotations

from convener.documents import reporting, usual
from convener.model.event import Event
from convener.model.report import ReportKind
from convener.press import tree


def compose(event: Event) -> tree.Document:
    """The report of an event, by its own outline where somebody made one."""
    return reporting.of_event(event, ReportKind.EVENT_REPORT, usual.event_report)
