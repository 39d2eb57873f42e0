"""Issues of a programme: how it stood when it was handed out, so that what changed since can be told."""

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Line, Prose, owned_by

if TYPE_CHECKING:
    from convener.model.event import Event


class Issue(Base):
    """The programme of an event as it was handed out under a number."""

    __tablename__ = "issue"
    noun: ClassVar[str] = "issue of the programme"

    event_id: Mapped[int] = owned_by("event")
    event: Mapped["Event"] = relationship(repr=False)
    number: Mapped[int]
    note: Mapped[Line] = mapped_column(default="")
    made: Mapped[datetime]  # UTC
    programme: Mapped[Prose] = mapped_column(default="")  # JSON: what each session and line of the stage said, by uid
