"""In which language what somebody writes is written."""

from __future__ import annotations

from typing import Any

from convener.documents import style
from convener.model.declaration import Declaration
from convener.model.report import Report
from convener.model.series import Edition
from convener.screens import picks
from convener.screens.typography import ENGLISH


def language_of(row: Any) -> str:
    """In which language the text of an item is written: that of its report, declaration, event or brief, else English.

    An event writes in the language of its first report, else in the first of its own; an edition as its report.
    """
    for owner in (row, getattr(row, "report", None), getattr(row, "declaration", None)):
        if isinstance(owner, Report | Declaration):
            return owner.language or ENGLISH
    event = picks.event_of(row)
    if event is not None:
        return style.of_event(event).language
    edition = row if isinstance(row, Edition) else getattr(row, "edition", None)
    return edition.reports[0].language or ENGLISH if edition is not None and edition.reports else ENGLISH
