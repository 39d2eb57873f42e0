"""The list of participants: only those who agreed to be listed, in one of four orders, and how many did not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import groupby
from typing import Any, Final

from convener.documents import fixed, front, naming, placing, style, wording
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.participant import Attendance, Consent, Participant
from convener.press import tree

_LONG: Final = 12  # rows; a shorter list has room enough for titles of their own
_LAST: Final = 10**9


class Order(Enum):
    """In which order people are listed."""

    PLACE = "place"
    COUNTRY = "country"
    ALPHABET = "alphabet"
    PRECEDENCE = "precedence"


@dataclass(frozen=True, slots=True)
class Options:
    """The order of the list."""

    order: Order = Order.COUNTRY


def compose(event: Event, options: Options | None = None) -> tree.Document:
    """The list of those who take part and agreed to be listed; a sentence counts the others."""
    chosen = options or Options()
    forms = style.of_event(event)
    title = fixed.said("List of participants", forms)
    listed = [one for one in taking_part(event) if one.listed is Consent.GIVEN]
    table = (_TABLES[chosen.order](listed, forms),) if listed else ()
    return tree.Document(
        title=title,
        subtitle=event.title,
        kind=title,
        blocks=(tree.Paragraph(tree.plain(counted(event, forms))), *table),
        **front.frame(event, forms),
    )


def taking_part(event: Event) -> list[Participant]:
    """Who came, once somebody noted it after the event; before that, who is coming."""
    if event.status in front.OVER and any(one.attendance is Attendance.CAME for one in event.participants):
        return [one for one in event.participants if one.attendance is Attendance.CAME]
    return [one for one in event.participants if one.status.coming]


def counted(event: Event, forms: Style) -> str:
    """How many take part, and how many of them are not in the list because they did not agree to be."""
    everybody = taking_part(event)
    number = sum(one.people for one in everybody)
    missing = sum(one.people for one in everybody if one.listed is not Consent.GIVEN)
    if event.attendance:
        listed = _told("{number} are listed here.", number - missing, forms)
        return f"{front.attendance_sentence(event, forms)} {listed}"
    told = f"{fixed.counted(number, 'participant', 'participants', forms)}."
    pattern = "{number} is not listed here." if missing == 1 else "{number} are not listed here."
    return f"{told} {_told(pattern, missing, forms)}" if missing else told


def _told(pattern: str, number: int, forms: Style) -> str:
    return fixed.said(pattern, forms).format(number=wording.sentence(fixed.in_words(number, forms)))


def _by_alphabet(listed: Sequence[Participant], forms: Style) -> tree.Table:
    ordered = sorted(listed, key=_filed)
    rows = tuple(_row(naming.filed_name(one) + _many(one), naming.office(one, forms)) for one in ordered)
    return _table((tree.Body(rows),), forms)


def _by_precedence(listed: Sequence[Participant], forms: Style) -> tree.Table:
    ordered = sorted(listed, key=lambda one: (one.precedence or _LAST, _filed(one)))
    rows = tuple(_row(_name(one), naming.office(one, forms)) for one in ordered)
    return _table((tree.Body(rows),), forms)


def _by_country(listed: Sequence[Participant], forms: Style) -> tree.Table:
    return _grouped(listed, lambda one: country(one, forms) or others(forms), "Country", forms)


def _by_place(listed: Sequence[Participant], forms: Style) -> tree.Table:
    return _grouped(listed, lambda one: _whereabouts(one, forms) or others(forms), "Place", forms)


def _grouped(listed: Sequence[Participant], of: Callable[[Participant], str], head: str, forms: Style) -> tree.Table:
    """Bodies under their title, or beside it where most would have one row; those of no country or place come last."""

    def order(one: Participant) -> tuple[Any, ...]:
        title = of(one)
        return title == others(forms), wording.sort_key(title), _filed(one)

    groups = [(title, [*people]) for title, people in groupby(sorted(listed, key=order), key=of)]
    told = [(title, [_within(one, forms) for one in people]) for title, people in groups]
    if len(listed) < _LONG or len(groups) * 2 <= len(listed):
        return _table((tree.Body(tuple(rows), title) for title, rows in told), forms)
    beside = tuple(((tree.Text(title, quiet=True),), *row) for title, rows in told for row in rows)
    first = tree.Column(tree.plain(fixed.said(head, forms)), 1.8)
    return replace(_table((tree.Body(beside),), forms), columns=(first, *_columns(forms)))


def _within(one: Participant, forms: Style) -> tuple[tree.Spans, ...]:
    """Somebody beside or below their country."""
    return _row(_name(one), naming.office(one, forms, country=False))


def others(forms: Style) -> str:
    """Over those of no country or place."""
    return fixed.said("Organisations and others", forms)


def country(participant: Participant, forms: Style) -> str:
    """The country somebody comes from: of their place, else of their organisation; a country for itself."""
    place, body = _place(participant), participant.organisation
    if place is not None and place.country:
        return placing.country(place.country, forms)
    return placing.country(body.country, forms) if body and body.country else ""


def _whereabouts(participant: Participant, forms: Style) -> str:
    place = _place(participant)
    if place is not None:
        return placing.full(place, forms)
    return participant.organisation.name if participant.organisation else ""


def _place(participant: Participant) -> Any:
    held = [position.place for position in naming.held(participant) if position.place]
    return participant.place or (held[0] if held else None)


def _filed(participant: Participant) -> tuple[str, str]:
    return wording.sort_key(naming.filed_name(participant))


def _name(participant: Participant) -> str:
    return naming.name(participant) + _many(participant)


def _many(participant: Participant) -> str:
    return f" ({participant.people})" if participant.people > 1 else ""


def _row(name: str, office: str) -> tuple[tree.Spans, ...]:
    return (tree.Text(name, strong=True),), tree.plain(office)


def _table(bodies: Iterable[tree.Body], forms: Style) -> tree.Table:
    return tree.Table(_columns(forms), tuple(bodies))


def _columns(forms: Style) -> tuple[tree.Column, ...]:
    name, position = (tree.plain(fixed.said(head, forms)) for head in ("Name", "Position"))
    return tree.Column(name, 2), tree.Column(position, 3)


_TABLES: Final[Mapping[Order, Callable[[Sequence[Participant], Style], tree.Table]]] = {
    Order.PLACE: _by_place,
    Order.COUNTRY: _by_country,
    Order.ALPHABET: _by_alphabet,
    Order.PRECEDENCE: _by_precedence,
}
