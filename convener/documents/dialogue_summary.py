"""The dialogue summary: overview, findings, and what was said session by session."""

from __future__ import annotations

from convener.documents import reporting, usual
from convener.model.event import Event
from convener.model.report import ReportKind
from convener.press import tree


def compose(event: Event) -> tree.Document:
    """The summary of an event, by its own outline where somebody made one."""
    return reporting.of_event(event, ReportKind.DIALOGUE_SUMMARY, usual.dialogue_summary)
