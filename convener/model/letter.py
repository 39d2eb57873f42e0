"""Letters: a text the organiser writes once, merged for each who gets it."""

from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, Prose, Searched, owned_by

if TYPE_CHECKING:
    from convener.model.event import Event


class LetterKind(Kind):
    """What a letter is for."""

    INVITATION = "invitation"
    THANKS = "thanks"
    ATTENDANCE = "attendance"
    OTHER = "other"


class Letter(Base):
    """One letter of an event; `{name}`, `{position}` and other fields in it are filled in for each recipient."""

    __tablename__ = "letter"
    noun: ClassVar[str] = "letter"
    searched: ClassVar[Searched | None] = Searched("letter", ("title",), ("body",))

    event_id: Mapped[int] = owned_by("event")
    event: Mapped["Event"] = relationship(repr=False)
    kind: Mapped[LetterKind] = mapped_column(default=LetterKind.OTHER)
    title: Mapped[Line]  # as the organiser calls it, and the line above the text
    body: Mapped[Prose] = mapped_column(default="")
    signed_by: Mapped[Line] = mapped_column(default="")
    signed_as: Mapped[Line] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
