"""Participation of places: taking part, being mentioned, hosting a field visit are three different things."""

from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, needs, owned_by
from convener.model.place import Place

if TYPE_CHECKING:
    from convener.model.event import Event


class ParticipationKind(Kind):
    """In which way a place is part of an event."""

    TAKES_PART = "takes_part"
    MENTIONED = "mentioned"
    HOSTS_FIELD_VISIT = "hosts_field_visit"


class Participation(Base):
    """One place at one event, in the order and form in which documents print it."""

    __tablename__ = "participation"
    noun: ClassVar[str] = "participation of a place"

    event_id: Mapped[int] = owned_by("event")
    event: Mapped["Event"] = relationship(back_populates="participations", repr=False)
    place_id: Mapped[int] = needs("place")
    place: Mapped["Place"] = relationship(repr=False)
    kind: Mapped[ParticipationKind] = mapped_column(default=ParticipationKind.TAKES_PART)
    printed_name: Mapped[Line] = mapped_column(default="")
    printed_country: Mapped[Line] = mapped_column(default="")
    first_time: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)
