"""Places: those of an event, every place and every organisation the workspace knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import orm

from convener.model.event import Event
from convener.model.participation import Participation, ParticipationKind
from convener.model.place import Place
from convener.rules.wording import counted
from convener.screens import fields, kinds, wording
from convener.screens.sheets import lists
from convener.screens.sheets.places import ORGANISATION, PARTICIPATION, PLACE
from convener.screens.spec import Action, Column, Empty, Filter, Given, Question, Screen, View, some_rows
from convener.services import items, organisations, participations, places


def _rows(_db: orm.Session, event: Event) -> Sequence[Participation]:
    order = list(ParticipationKind)
    return sorted(event.participations, key=lambda row: (order.index(row.kind), row.position, row.id))


def _facts(_db: orm.Session, event: Event) -> str:
    taking = participations.taking_part(event)
    countries = {place.country for place in taking if place.country}
    mentioned = len(participations.of(event, ParticipationKind.MENTIONED))
    also = f" · {mentioned} only mentioned" if mentioned else ""
    return f"{counted(len(taking), 'place')} from {counted(len(countries), 'country')} take part{also}"


def _remove(given: Given[Any]) -> None:
    for row in given.chosen:
        items.remove(given.db, row)


def _add_place(given: Given[Place]) -> Place:
    return places.add(given.db, given["name"], country=given["country"] or "")


_REMOVE: Final = "Del"
_PARTICIPATIONS: Final = View(
    label="Of this event",
    rows=_rows,
    columns=(
        Column(title="Place", show=lambda row: row.place.name, strong=True),
        Column(title="Printed as", show=lambda row: row.printed_name, edit=fields.of(Participation, "printed_name")),
        Column(title="Country", show=lambda row: wording.country(row.place.country), width=180),
        Column(title="How", show=lambda row: row.kind.label, edit=fields.of(Participation, "kind"), width=170),
    ),
    sheet=lambda _row: PARTICIPATION,
    empty=Empty(
        title="No place yet",
        words="Places that take part, host a field visit or are only mentioned are three different things.",
        acts=("Add place of the event", "Gather from participants"),
    ),
    acts=(
        Action(
            label="Gather from participants",
            do=lambda given: participations.gather(given.db, given.event),
            icon="users-round",
        ),
        Action(label="Remove from the event", do=_remove, key=_REMOVE, icon="x", possible=some_rows),
        Action(
            label="Add place of the event",
            do=lambda given: participations.add(
                given.db, given.event, lists.picked(given, "place"), kind=given["kind"]
            ),
            icon="plus",
            primary=True,
            asks=(
                lists.asked_for(Place, "place", "Place"),
                Question(
                    name="kind",
                    label="How",
                    kind=lists.choice(ParticipationKind),
                    initial=lambda _given: ParticipationKind.TAKES_PART,
                    needed=True,
                ),
            ),
        ),
    ),
    filters=(
        Filter(label="In any way", values=lambda row: [row.kind], words=lambda one: str(one.label)),
        Filter(
            label="Any country",
            values=lambda row: [row.place.country] if row.place.country else [],
            words=wording.country,
        ),
    ),
    move=items.move,
)
_EVERY_PLACE: Final = View(
    label="Every place",
    rows=lambda db, _event: places.every(db),
    columns=(
        Column(title="Place", show=lambda row: row.name, strong=True),
        Column(title="Kind", show=lambda row: row.kind.label, width=160),
        Column(title="State", show=lambda row: row.state, width=150),
        Column(title="Country", show=lambda row: wording.country(row.country), width=180),
        Column(
            title="Inhabitants",
            show=lambda row: f"{row.population:,}" if row.population else "",
            sort=lambda row: row.population or 0,
            right=True,
            width=120,
        ),
    ),
    sheet=lambda _row: PLACE,
    empty=Empty(title="No place yet", words="Every place is written down once, with all its spellings.", acts=()),
    acts=(
        Action(label="Remove place", do=_remove, key=_REMOVE, icon="x", possible=some_rows),
        Action(
            label="Add from the register of cities",
            do=lambda given: lists.picked(given, "place"),
            icon="map-pin",
            asks=(lists.asked_for(Place, "place", "City"),),
        ),
        Action(
            label="Add place",
            do=_add_place,
            icon="plus",
            primary=True,
            asks=(lists.asked("name", "Name"), lists.asked("country", "Country", kinds.Country(), needed=False)),
        ),
    ),
    filters=(
        Filter(label="Any kind", values=lambda row: [row.kind], words=lambda one: str(one.label)),
        Filter(label="Any country", values=lambda row: [row.country] if row.country else [], words=wording.country),
    ),
)
_ORGANISATIONS: Final = View(
    label="Organisations",
    rows=lambda db, _event: organisations.every(db),
    columns=(
        Column(title="Organisation", show=lambda row: row.name, strong=True),
        Column(title="Short name", show=lambda row: row.short_name, width=180),
        Column(title="Kind", show=lambda row: row.kind.label, width=180),
        Column(title="Country", show=lambda row: wording.country(row.country), width=160),
    ),
    sheet=lambda _row: ORGANISATION,
    empty=Empty(
        title="No organisation yet",
        words="Networks, ministries, embassies, universities: every body that is not a place.",
        acts=("Add organisation",),
    ),
    acts=(
        Action(label="Remove organisation", do=_remove, key=_REMOVE, icon="x", possible=some_rows),
        Action(
            label="Add organisation",
            do=lambda given: organisations.add(given.db, given["name"]),
            icon="plus",
            primary=True,
            asks=(lists.asked("name", "Name"),),
        ),
    ),
)
PLACES: Final = Screen(
    name="places",
    title="Places",
    icon="map-pin",
    group=1,
    watches=frozenset({"participation", "place", "place_name", "organisation", "event", "participant"}),
    facts=_facts,
    views=(_PARTICIPATIONS, _EVERY_PLACE, _ORGANISATIONS),
)
