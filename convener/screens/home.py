"""Home: the events by series, coming ones first, each with date, place, two facts and one chip."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import orm, select

from convener.model.event import Event, EventKind, EventStatus
from convener.model.place import Place
from convener.model.series import Series
from convener.rules.wording import counted
from convener.screens import chips, kinds, wording
from convener.screens.registry import EventLine, Home, Shelf
from convener.screens.sheets import lists
from convener.screens.sheets.series import SERIES
from convener.screens.spec import Action, Chip, Given, Question, Sheet
from convener.services import events, series


def line(_db: orm.Session, event: Event) -> EventLine:
    """One event as Home, the event menu and the header tell it."""
    return EventLine(
        id=event.id,
        title=event.title,
        days=_day_numbers(event),
        month=f"{event.starts_on:%b %Y}" if event.starts_on else "",
        when=wording.days(event),
        where=wording.where(event),
        kind=event.kind.label,
        facts=_event_facts(event),
        chip=_chip(event),
    )


def _day_numbers(event: Event) -> str:
    first, last = event.starts_on, event.ends_on or event.starts_on
    if first is None or last is None:
        return "?"
    return str(first.day) if first == last else f"{first.day}–{last.day}"


def _event_facts(event: Event) -> Sequence[str]:
    people = len(event.participants)
    return (counted(people, "person") if people else "Nobody yet", counted(len(event.sessions), "session"))


def _chip(event: Event) -> Chip:
    today = date.today()  # noqa: DTZ011 (a wall calendar)
    coming = event.starts_on is not None and event.starts_on >= today
    if coming and event.starts_on is not None and event.status not in {EventStatus.CANCELLED, EventStatus.IDEA}:
        days = (event.starts_on - today).days
        return Chip("Today" if not days else f"In {counted(days, 'day')}", "clock")
    return chips.event(event.status)


def _order(event: Event) -> tuple[Any, ...]:
    """Coming ones first, the next at the head; then past ones, the latest first; undated ones between."""
    today = date.today()  # noqa: DTZ011 (a wall calendar)
    if event.starts_on is None:
        return (1, 0)
    coming = (event.ends_on or event.starts_on) >= today
    return (0, event.starts_on.toordinal()) if coming else (2, -event.starts_on.toordinal())


def _shelves(db: orm.Session) -> Sequence[Shelf]:
    shelves = [
        Shelf(id=one.id, title=one.name, facts=_series_facts(one), events=_lines(db, one.events))
        for one in series.every(db)
    ]
    alone = [event for event in events.every(db) if event.series is None]
    if alone:
        shelves.append(Shelf(id=None, title="In no series", events=_lines(db, alone)))
    return shelves


def _lines(db: orm.Session, among: Sequence[Event]) -> Sequence[EventLine]:
    return [line(db, event) for event in sorted(among, key=_order)]


def _series_facts(row: Series) -> str:
    parts = [counted(len(row.events), "event")]
    if row.editions:
        parts.append(counted(len(row.editions), "edition"))
    if row.activities:
        parts.append(counted(len(row.activities), "activity"))
    return " · ".join(parts)


def _facts(db: orm.Session) -> str:
    return f"{counted(len(events.every(db)), 'event')} in {counted(len(series.every(db)), 'series')}"


def _add_event(given: Given[Any]) -> Event:
    wanted = given.answers.get("series")
    whose = given.db.get(Series, wanted) if isinstance(wanted, int) else wanted
    city = lists.picked(given, "city")
    return events.add(
        given.db,
        given["title"],
        kind=given["kind"],
        starts_on=given["starts_on"],
        ends_on=given["ends_on"] or given["starts_on"],
        city=city,
        zone=city.zone if city is not None and city.zone else "UTC",
        series=whose,
    )


def _series(db: orm.Session, key: int) -> tuple[Series, Sheet[Series]]:
    return db.scalars(select(Series).where(Series.id == key)).one(), SERIES


HOME: Final = Home(
    facts=_facts,
    shelves=_shelves,
    add_event=Action(
        label="Add event",
        do=_add_event,
        key="Ctrl+N",
        icon="plus",
        primary=True,
        asks=(
            lists.asked("title", "Title"),
            Question(
                name="kind",
                label="Kind",
                kind=lists.choice(EventKind),
                initial=lambda _given: EventKind.DIALOGUE,
                needed=True,
            ),
            Question(name="starts_on", label="First day", kind=kinds.Date()),
            Question(name="ends_on", label="Last day", kind=kinds.Date()),
            lists.asked_for(Place, "city", "City", needed=False),
            lists.asked_for(Series, "series", "Series", needed=False),
        ),
    ),
    add_series=Action(
        label="Add series",
        do=lambda given: series.add(given.db, given["name"]),
        icon="plus",
        asks=(lists.asked("name", "Name"),),
    ),
    series=_series,
    watches=frozenset({"event", "series", "edition", "activity", "participant", "session", "place"}),
)
