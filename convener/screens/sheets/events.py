"""The inspector of an event: what, when and where, rooms, letters, issues, partners, contacts, accepted problems."""

from __future__ import annotations

from typing import Any, Final

from convener.model.event import Acceptance, Event, Room
from convener.model.issue import Issue
from convener.model.letter import Letter, LetterKind
from convener.model.task import Task
from convener.screens import fields
from convener.screens.sheets import lists, partners
from convener.screens.spec import Given, Group, Sheet
from convener.services import events, issues, letters

LETTER: Final[Sheet[Letter]] = Sheet(
    noun="letter",
    title=lambda row: row.title,
    subtitle=lambda row: row.kind.label,
    icon="mail",
    parts=(
        Group(
            fields=(
                *fields.several(Letter, "kind", "title"),
                fields.of(
                    Letter,
                    "body",
                    "Text",
                    hint=lambda row: _fields_hint(row.body),
                ),
                *fields.several(Letter, "signed_by", "signed_as"),
            )
        ),
    ),
)
ISSUE: Final[Sheet[Issue]] = Sheet(
    noun="issue of the programme",
    title=lambda row: f"Issue {row.number}",
    subtitle=lambda row: f"{row.made:%d %B %Y, %H:%M} UTC",
    icon="calendar-range",
    parts=(Group(fields=fields.several(Issue, "note")),),
)


def _fields_hint(body: str) -> str:
    """Which fields a letter's text may hold, or which of those in it mean nothing."""
    wrong = letters.unknown(body)
    if wrong:
        return f"Nothing is known for {{{wrong[0]}}}."
    return f"Filled in for each reader: {', '.join(f'{{{name}}}' for name in letters.fields())}."


def _add_letter(given: Given[Any]) -> Letter:
    return letters.add(given.db, given.row, given["kind"])


def _keep_issue(given: Given[Any]) -> Issue:
    return issues.add(given.db, given.row, given["note"] or "")


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
        lists.of(
            "Letters",
            "letters",
            Letter,
            LETTER,
            lists.add("Add a letter", _add_letter, lists.asked("kind", "For", lists.choice(LetterKind))),
            rows=letters.written,
            title=LETTER.title,
            lead=LETTER.subtitle,
        ),
        lists.of(
            "Issues of the programme",
            "issues",
            Issue,
            ISSUE,
            lists.add(
                "Keep an issue of the programme",
                _keep_issue,
                lists.asked("note", "For whom or why", needed=False),
            ),
            rows=issues.handed_out,
            title=lambda row: f"{ISSUE.title(row)}{f': {row.note}' if row.note else ''}",
            lead=lambda row: f"{row.made:%d %b %Y}",
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
