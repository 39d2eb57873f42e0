"""What an organiser can do with tasks."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import orm

from convener.model.event import Event
from convener.model.task import Task
from convener.services import items


def of(event: Event) -> list[Task]:
    """Its tasks in their order."""
    return list(event.tasks)


def add(db: orm.Session, event: Event, title: str, **details: Any) -> Task:
    """Something to do, due on a day (`due_on`) or so many days before the event (`days_before`)."""
    return items.add(db, Task, event=event, title=title, **details)


def due(event: Event, on: date) -> list[Task]:
    """What is due by a day and not done, most urgent first."""
    waiting = [(one.due, one) for one in event.tasks if one.done_on is None and one.due is not None]
    return [one for day, one in sorted(waiting, key=lambda pair: (pair[0], pair[1].position)) if day <= on]


def tick(db: orm.Session, task: Task, on: date | None) -> None:
    """Mark a task as done on a day, or, with no day, as not done."""
    items.change(db, task, done_on=on)
