"""What all cards of an event share: series, place and year at their top, colour, language, and the file's title."""

from __future__ import annotations

from convener.documents import fixed, front, partners
from convener.documents.style import Style
from convener.model.event import Event
from convener.press import tree
from convener.press.stationery.cards import Imprint


def of(event: Event, forms: Style, kind: str, *, town: bool = True) -> Imprint:
    """The imprint of a set of cards; `town` puts the place of the event beside its year."""
    year = str(event.starts_on.year) if event.starts_on else ""
    city = event.city.name if town and event.city else ""
    return Imprint(
        title=fixed.colon(event.title, fixed.said(kind, forms), forms),
        head=front.series_name(event) or event.short_title or event.title,
        corner=" ".join(part for part in (city, year) if part),
        language=forms.language,
        publisher=partners.publisher(event, forms),
        accent=event.series.accent if event.series else "",
    )


def paper(event: Event) -> tree.Paper:
    """The paper of the series; A4 for an event without one."""
    return tree.Paper[event.series.paper.name] if event.series else tree.Paper.A4
