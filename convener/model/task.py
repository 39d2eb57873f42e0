"""Tasks: something to do, by whom, due on a day or so many days before the event."""

from datetime import date, timedelta
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Line, Prose, Searched, owned_by

if TYPE_CHECKING:
    from convener.model.event import Event


class Task(Base):
    """One thing to do for an event."""

    __tablename__ = "task"
    noun: ClassVar[str] = "task"
    searched: ClassVar[Searched | None] = Searched("task", ("title",), ("notes",))

    event_id: Mapped[int] = owned_by("event")
    event: Mapped["Event"] = relationship(back_populates="tasks", repr=False)
    title: Mapped[Line]
    assignee: Mapped[Line] = mapped_column(default="")
    due_on: Mapped[date | None] = mapped_column(default=None)
    days_before: Mapped[int | None] = mapped_column(default=None)  # before the event begins; used where no day is set
    done_on: Mapped[date | None] = mapped_column(default=None)
    notes: Mapped[Prose] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)

    @property
    def due(self) -> date | None:
        """The day it is due, counted from the event's first day where no day is set."""
        if self.due_on or self.days_before is None or self.event.starts_on is None:
            return self.due_on
        return self.event.starts_on - timedelta(days=self.days_before)
