"""The participation annex: the places that took part on a map and by country, and counts that equal the lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from convener.documents import figures, fixed, front, style, wording
from convener.documents.figures import Counted
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.report import FigureKind
from convener.press import tree


def compose(event: Event) -> tree.Document:
    """The annex that funders ask for; every chart's numbers are printed and add up to those taking part."""
    forms = style.of_event(event)
    return tree.Document(
        title=fixed.said("Who took part", forms),
        subtitle=event.title,
        kind=fixed.said("Participation annex", forms),
        blocks=tuple(_blocks(event, figures.counted(event, forms))),
        **front.frame(event, forms),
    )


def _blocks(event: Event, told: Counted) -> Iterator[tree.Block]:
    yield tree.Paragraph(tree.plain(_summary(event, told)), tree.Role.LEAD)
    shown = figures.drawn(FigureKind.MAP_OF_PLACES, told)
    if shown:
        yield shown
    yield from front.places(event, told.forms, tree.plain(fixed.said("Places by country", told.forms)))
    for kind in FigureKind:
        chart = None if kind is FigureKind.MAP_OF_PLACES else figures.drawn(kind, told)
        if chart:
            yield tree.Heading(2, chart.caption)
            yield replace(chart, caption=())


def _summary(event: Event, told: Counted) -> str:
    people = sum(one.people for one in told.people)
    countries = len({one.country for one in told.places if one.country})
    first = sum(one.first_time for one in told.participations)
    attendance = front.attendance_sentence(event, told.forms) if event.attendance else ""
    if not told.forms.english:
        return f"{attendance} {_in_figures((people, len(told.places), countries, first), told.forms)}".strip()
    listed = f"{wording.counted(people, 'participant is', 'participants are')} on record"
    lands = f" from {wording.counted(countries, 'country', 'countries')}" if countries else ""
    where = f"; {wording.counted(len(told.places), 'place', 'places')}{lands} took part" if told.places else ""
    new = f" {wording.sentence(wording.number(first))} of the places took part for the first time." if first else ""
    return f"{attendance} {wording.sentence(listed)}{where}.{new}".strip()


def _in_figures(counts: tuple[int, int, int, int], forms: Style) -> str:
    """The same as labels and numbers, for languages in which a sentence would bend with each of them."""
    labels = ("Participants on record", "Places", "Countries", "Places for the first time")
    told = zip(labels, counts, strict=True)
    lines = [fixed.labelled(label, fixed.figure(count, forms), forms) for label, count in told if count]
    return " ".join(f"{line}." for line in lines)
