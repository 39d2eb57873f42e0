"""The inspector of an event: what, when and where, its rooms, partners and contacts, and the problems accepted."""

from __future__ import annotations

from typing import Final

from convener.model.event import Acceptance, Event, Room
from convener.model.task import Task
from convener.screens import fields
from convener.screens.sheets import lists, partners
from convener.screens.spec import Group, Sheet
from convener.services import events

ROOM: Final[Sheet[Room]] = Sheet(
    noun="room",
    title=lambda row: row.name,
    subtitle=lambda row: f"{row.seats} seats" if row.seats is not None else "",
    icon="door-open",
    parts=(Group(fields=fields.several(Room, "name", "seats", "directions")),),
)
_ACCEPTANCE: Final[Sheet[Acceptance]] = Sheet(
    noun="accepted problem",
    title=lambda row: row.rule,
    parts=(Group(fields=fields.several(Acceptance, "reason")),),
)
EVENT: Final[Sheet[Event]] = Sheet(
    noun="event",
    title=lambda row: row.title,
    subtitle=lambda row: row.kind.label,
    icon="calendar-range",
    parts=(
        Group(fields=fields.several(Event, "title", "short_title", "strapline", "kind", "status", "series")),
        Group(
            title="When and where",
            fields=fields.several(
                Event, ("starts_on", "First day"), ("ends_on", "Last day"), ("zone", "Time zone"), "city", "venue"
            )
            + fields.several(Event, ("venue_address", "Address")),
        ),
        Group(
            fields=(
                fields.of(
                    Event, "rule", "Attribution", hint=lambda _row: "Sessions, themes and statements may be stricter."
                ),
                *fields.several(Event, "languages", "attendance"),
            )
        ),
        lists.of(
            "Rooms",
            "rooms",
            Room,
            ROOM,
            lists.add(
                "Add a room",
                lambda given: events.add_room(given.db, given.row, given["name"]),
                lists.asked("name", "Name"),
            ),
            lead=ROOM.subtitle,
        ),
        partners.PARTNERS,
        partners.CONTACTS,
        Group(fields=fields.several(Event, "about", "disclaimer", ("credit", "Credit line"))),
        lists.of("Accepted problems", "acceptances", Acceptance, _ACCEPTANCE, title=lambda row: row.reason or row.rule),
    ),
)
TASK: Final[Sheet[Task]] = Sheet(
    noun="task",
    title=lambda row: row.title,
    icon="list-checks",
    parts=(
        Group(
            fields=(
                *fields.several(Task, "title", ("assignee", "By whom")),
                fields.of(Task, "due_on", "Due on"),
                fields.of(
                    Task,
                    "days_before",
                    "Or days before",
                    hint=lambda row: f"Due {row.due:%d %B %Y}." if row.due and row.due_on is None else "",
                ),
                *fields.several(Task, ("done_on", "Done on"), "notes"),
            )
        ),
    ),
)
