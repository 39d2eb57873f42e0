"""Tasks of an event by the day they are due, and the calendar objects that were handed out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import orm

from convener.model.event import Event
from convener.model.invitation import Answer, Invitation
from convener.model.task import Task
from convener.rules.wording import counted
from convener.screens import fields, kinds, wording
from convener.screens.sheets import lists
from convener.screens.sheets.events import TASK
from convener.screens.spec import Action, Chip, Column, Empty, Filter, Given, Group, Question, Screen, Sheet, Tone, View
from convener.screens.spec import some_rows as some
from convener.services import invitations, items, tasks


def _rows(_db: orm.Session, event: Event) -> Sequence[Task]:
    return sorted(tasks.of(event), key=lambda row: (row.done_on is not None, row.due or date.max, row.position))


def _facts(_db: orm.Session, event: Event) -> str:
    open_ones = [row for row in event.tasks if row.done_on is None]
    late = [row for row in open_ones if row.due is not None and row.due < date.today()]  # noqa: DTZ011 (a wall calendar)
    told = f" · {len(late)} overdue" if late else ""
    return f"{counted(len(open_ones), 'task')} to do of {len(event.tasks)}{told}"


def _state(row: Task) -> Chip:
    if row.done_on is not None:
        return Chip("Done", "check", Tone.WELL)
    if row.due is not None and row.due < date.today():  # noqa: DTZ011 (a wall calendar)
        return Chip("Overdue", "clock", Tone.AMBER)
    return Chip("To do", "circle-dashed")


def _due(row: Task) -> str:
    if row.due_on is None and row.days_before is not None and row.due is None:
        return f"{row.days_before} days before the event"
    return wording.long_day(row.due)


def _tick(given: Given[Task]) -> None:
    for row in given.chosen:
        tasks.tick(given.db, row, None if row.done_on else date.today())  # noqa: DTZ011 (a wall calendar)


def _remove(given: Given[Any]) -> None:
    for row in given.chosen:
        items.remove(given.db, row)


TASKS: Final = Screen(
    name="tasks",
    title="Tasks",
    icon="list-checks",
    group=3,
    watches=frozenset({"task", "event"}),
    facts=_facts,
    views=(
        View(
            label="List",
            rows=_rows,
            columns=(
                Column(title="Task", show=lambda row: row.title, edit=fields.of(Task, "title"), strong=True),
                Column(title="By whom", show=lambda row: row.assignee, edit=fields.of(Task, "assignee"), width=180),
                Column(title="Due", show=_due, sort=lambda row: row.due or date.max, width=190),
                Column(title="State", show=_state, width=120),
            ),
            sheet=lambda _row: TASK,
            empty=Empty(
                title="Nothing to do yet",
                words="A task is due on a day, or so many days before the event: then it moves with the event.",
                acts=("Add task",),
            ),
            acts=(
                Action(label="Remove task", do=_remove, key="Del", icon="x", possible=some),
                Action(label="Set done or not done", do=_tick, icon="check", possible=some),
                Action(
                    label="Add task",
                    do=lambda given: tasks.add(
                        given.db, given.event, given["title"], due_on=given["due_on"], days_before=given["days_before"]
                    ),
                    key="Ctrl+Shift+N",
                    icon="plus",
                    primary=True,
                    asks=(
                        lists.asked("title", "Task"),
                        Question(name="due_on", label="Due on", kind=kinds.Date()),
                        Question(
                            name="days_before", label="Or days before the event", kind=kinds.Number(optional=True)
                        ),
                    ),
                ),
            ),
            filters=(
                Filter(label="By anybody", values=lambda row: [row.assignee] if row.assignee else []),
                Filter(label="Any state", values=lambda row: [_state(row).words]),
            ),
            muted=lambda row: row.done_on is not None,
            move=items.move,
        ),
    ),
)
_INVITATION: Final[Sheet[Invitation]] = Sheet(
    noun="invitation",
    title=lambda row: row.recipient or (row.participant.name if row.participant else "Everybody"),
    icon="mail",
    parts=(
        Group(
            fields=(
                fields.shown("About", lambda row: row.session.title if row.session else "The whole event"),
                fields.shown("Method", lambda row: row.method.label),
                fields.shown("Revision", lambda row: str(row.sequence)),
                fields.shown(
                    "Handed out", lambda row: f"{row.handed_out:%d %B %Y, %H:%M} UTC" if row.handed_out else ""
                ),
                fields.of(Invitation, "answer"),
            )
        ),
    ),
)


def _handed_out(db: orm.Session, event: Event) -> str:
    among = invitations.of(db, event)
    answered = sum(row.answer is not Answer.NONE for row in among)
    waiting = len(invitations.outstanding(event))
    return f"{counted(len(among), 'invitation')} handed out, {answered} answered · {waiting} people have not answered"


INVITATIONS: Final = Screen(
    name="invitations",
    title="Invitations",
    icon="mail",
    group=3,
    watches=frozenset({"invitation", "participant", "session"}),
    facts=_handed_out,
    views=(
        View(
            label="Handed out",
            rows=invitations.of,
            columns=(
                Column(title="To", show=_INVITATION.title, strong=True),
                Column(title="About", show=lambda row: row.session.title if row.session else "The whole event"),
                Column(title="Revision", show=lambda row: str(row.sequence), right=True, width=90),
                Column(title="Answer", show=lambda row: row.answer.label, width=120),
            ),
            sheet=lambda _row: _INVITATION,
            empty=Empty(
                title="Nothing handed out yet",
                words="Calendar files are made on the page Documents. What is handed out to somebody is kept here, so "
                "that it can be corrected.",
            ),
        ),
    ),
)
