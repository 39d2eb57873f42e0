"""People: the participants of an event, and everybody the workspace knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import orm

from convener.errors import Refused
from convener.letters import fold
from convener.model.event import Event
from convener.model.participant import Category, Consent, InvitationStatus, Participant
from convener.model.person import Person
from convener.rules.wording import counted
from convener.screens import chips, fields, icons, kinds, troubles, wording
from convener.screens.picks import position_words
from convener.screens.sheets import lists
from convener.screens.sheets.people import PARTICIPANT, PERSON
from convener.screens.spec import Action, Column, Empty, Filter, Given, Question, Screen, View, some_rows
from convener.services import items, participants, people

_GONE: Final = frozenset({InvitationStatus.DECLINED, InvitationStatus.WITHDRAWN})


def _filed(row: Participant) -> str:
    return row.person.filed_name if row.person else row.label


def _rows(_db: orm.Session, event: Event) -> Sequence[Participant]:
    return sorted(event.participants, key=lambda row: fold(_filed(row)))


def _position(row: Participant) -> str:
    listed = row.listed_position or (position_words(row.held) if row.held else "")
    if listed:
        return listed
    where = row.place or row.organisation
    return where.name if where else ""


def _facts(_db: orm.Session, event: Event) -> str:
    coming = len(participants.coming(event))
    places = {row.place for row in event.participants if row.place is not None}
    countries = {place.country for place in places if place.country}
    parts = [f"{len(event.participants)} on the list", f"{coming} coming"]
    if places:
        parts.append(f"{counted(len(places), 'place')} in {counted(len(countries), 'country')}")
    return " · ".join(parts)


def _add(given: Given[Participant]) -> Participant:
    person, label = given["person"], given["label"] or ""
    if person is None and not label:
        raise Refused("Choose a person, or say what to call somebody not yet named.")
    return participants.add(given.db, given.event, person, label, category=given["category"])


def _remove(given: Given[Any]) -> None:
    for row in given.chosen:
        items.remove(given.db, row)


def _set_status(given: Given[Participant]) -> None:
    for row in given.chosen:
        items.change(given.db, row, status=given["status"])


def _consent(answer: Consent) -> kinds.Option:
    return kinds.Option(answer, answer.label)


def _set_listed(given: Given[Participant]) -> None:
    for row in given.chosen:
        items.change(given.db, row, listed=given["listed"])


_PARTICIPANTS: Final = View(
    label="Participants",
    rows=_rows,
    columns=(
        Column(title="Name", show=_filed, icon=lambda row: icons.of(row.category) or "user-round", strong=True),
        Column(title="Position as listed", show=_position),
        Column(
            title="Category",
            show=lambda row: row.category.label,
            edit=fields.of(Participant, "category"),
            width=140,
        ),
        Column(title="Status", show=chips.invitation, edit=fields.of(Participant, "status"), width=136),
        Column(title="Listed in print", show=chips.listed, width=136),
    ),
    sheet=lambda _row: PARTICIPANT,
    empty=Empty(
        title="Nobody yet",
        words="Add the people you want to see at this event: a name is enough, the rest can follow.",
        acts=("Add participant",),
    ),
    acts=(
        Action(
            label="Set status",
            do=_set_status,
            asks=(lists.asked("status", "Status", lists.choice(InvitationStatus)),),
            possible=some_rows,
        ),
        Action(
            label="Set consent to be listed",
            do=_set_listed,
            asks=(lists.asked("listed", "In the list", kinds.Choice(tuple(_consent(one) for one in Consent))),),
            possible=some_rows,
        ),
        Action(label="Remove participant", do=_remove, key="Del", icon="x", possible=some_rows),
        Action(
            label="Add participant",
            do=_add,
            key="Ctrl+Shift+N",
            icon="user-plus",
            primary=True,
            asks=(
                lists.asked_for(Person, "person", "Person", needed=False),
                lists.asked("label", "Or somebody not yet named", needed=False),
                Question(
                    name="category",
                    label="Comes as",
                    kind=lists.choice(Category),
                    initial=lambda _given: Category.OTHER,
                    needed=True,
                ),
            ),
        ),
    ),
    filters=(
        Filter(label="Any status", values=lambda row: [row.status], words=lambda one: str(one.label)),
        Filter(label="Any category", values=lambda row: [row.category], words=lambda one: str(one.label)),
        Filter(label="Any place", values=lambda row: [row.place.name] if row.place else []),
    ),
    problems=lambda _db, event: troubles.by_row(event, "participant"),
    muted=lambda row: row.status in _GONE,
    struck=lambda row: row.status is InvitationStatus.WITHDRAWN,
)
_EVERYBODY: Final = View(
    label="Everybody",
    rows=lambda db, _event: people.every(db),
    columns=(
        Column(title="Name", show=lambda row: row.filed_name, strong=True),
        Column(title="Position", show=lambda row: position_words(row.positions[0]) if row.positions else ""),
        Column(title="Country", show=lambda row: wording.country(_country(row)), width=160),
        Column(title="Email", show=lambda row: row.email or row.assistant_email),
    ),
    sheet=lambda _row: PERSON,
    empty=Empty(
        title="Nobody yet",
        words="Everybody the workspace knows stands here, whatever event they come to.",
        acts=("Add person",),
    ),
    acts=(
        Action(label="Remove person", do=_remove, key="Del", icon="x", possible=some_rows),
        Action(
            label="Add person",
            do=lambda given: people.add(given.db, given["given_name"] or "", given["family_name"] or ""),
            icon="user-plus",
            primary=True,
            asks=(
                lists.asked("given_name", "Given name", needed=False),
                lists.asked("family_name", "Family name", needed=False),
            ),
        ),
    ),
)


def _country(row: Person) -> str:
    place = next((position.place for position in row.positions if position.place), None)
    return place.country if place else ""


PEOPLE: Final = Screen(
    name="people",
    title="People",
    icon="users",
    group=1,
    watches=frozenset({"participant", "person", "position", "place", "organisation", "role", "event", "acceptance"}),
    facts=_facts,
    views=(_PARTICIPANTS, _EVERYBODY),
)
