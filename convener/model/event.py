"""Events: one dialogue, workshop or summit, its rooms, and the problems somebody has accepted."""

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.attribution import AttributionRule
from convener.model.base import Base, Kind, Line, Prose, Searched, link_to, owned_by

if TYPE_CHECKING:
    from convener.model.contact import Contact
    from convener.model.declaration import Declaration
    from convener.model.finding import Finding
    from convener.model.participant import Participant
    from convener.model.participation import Participation
    from convener.model.partner import Partner
    from convener.model.picture import Picture
    from convener.model.place import Place
    from convener.model.report import Report
    from convener.model.resource import Listing
    from convener.model.section import Section
    from convener.model.series import Series
    from convener.model.session import Session
    from convener.model.statement import Statement
    from convener.model.task import Task


class EventKind(Kind):
    """What sort of meeting it is."""

    DIALOGUE = "dialogue"
    WORKSHOP = "workshop"
    SUMMIT = "summit"
    CONFERENCE = "conference"
    ROUND_TABLE = "round_table"
    OTHER = "other"


class EventStatus(Kind):
    """How far it has come."""

    IDEA = "idea"
    PLANNED = "planned"
    CONFIRMED = "confirmed"
    HELD = "held"
    REPORTED = "reported"
    CANCELLED = "cancelled"


class Event(Base):
    """One dialogue, workshop or summit; its days and times are wall-clock in its own zone."""

    __tablename__ = "event"
    noun: ClassVar[str] = "event"
    searched: ClassVar[Searched | None] = Searched(
        "event", ("title",), ("strapline", "short_title", "venue", "about", "disclaimer")
    )

    series_id: Mapped[int | None] = link_to("series")
    series: Mapped["Series | None"] = relationship(back_populates="events", default=None, repr=False)
    title: Mapped[Line]
    short_title: Mapped[Line] = mapped_column(default="")  # for running lines
    strapline: Mapped[Line] = mapped_column(default="")
    kind: Mapped[EventKind] = mapped_column(default=EventKind.DIALOGUE)
    status: Mapped[EventStatus] = mapped_column(default=EventStatus.PLANNED)
    starts_on: Mapped[date | None] = mapped_column(default=None)
    ends_on: Mapped[date | None] = mapped_column(default=None)
    zone: Mapped[Line] = mapped_column(default="UTC")  # IANA name
    city_id: Mapped[int | None] = link_to("place")
    city: Mapped["Place | None"] = relationship(default=None, repr=False)
    venue: Mapped[Line] = mapped_column(default="")
    venue_address: Mapped[Prose] = mapped_column(default="")
    languages: Mapped[Line] = mapped_column(default="en")  # BCP 47, divided by spaces
    rule: Mapped[AttributionRule] = mapped_column(default=AttributionRule.NAMED)
    about: Mapped[Prose] = mapped_column(default="")
    disclaimer: Mapped[Prose] = mapped_column(default="")
    attendance: Mapped[Line] = mapped_column(default="")  # as told where it was not counted: “more than 100”
    credit: Mapped[Prose] = mapped_column(default="")  # the credit line of the agenda

    rooms: Mapped[list["Room"]] = relationship(
        back_populates="event", cascade="all, delete-orphan", order_by="Room.position", default_factory=list, repr=False
    )
    sessions: Mapped[list["Session"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        order_by="Session.position",
        default_factory=list,
        repr=False,
    )
    participants: Mapped[list["Participant"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        order_by="Participant.position",
        default_factory=list,
        repr=False,
    )
    participations: Mapped[list["Participation"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        order_by="Participation.position",
        default_factory=list,
        repr=False,
    )
    statements: Mapped[list["Statement"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        order_by="Statement.position",
        default_factory=list,
        repr=False,
    )
    findings: Mapped[list["Finding"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        order_by="Finding.position",
        default_factory=list,
        repr=False,
    )
    sections: Mapped[list["Section"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        order_by="Section.position",
        default_factory=list,
        repr=False,
    )
    declarations: Mapped[list["Declaration"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        order_by="Declaration.position",
        default_factory=list,
        repr=False,
    )
    partners: Mapped[list["Partner"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        order_by="Partner.position",
        default_factory=list,
        repr=False,
    )
    contacts: Mapped[list["Contact"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        order_by="Contact.position",
        default_factory=list,
        repr=False,
    )
    listings: Mapped[list["Listing"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        order_by="Listing.position",
        default_factory=list,
        repr=False,
    )
    pictures: Mapped[list["Picture"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        order_by="Picture.position",
        default_factory=list,
        repr=False,
    )
    reports: Mapped[list["Report"]] = relationship(
        back_populates="event",
        cascade="all, delete-orphan",
        order_by="Report.position",
        default_factory=list,
        repr=False,
    )
    tasks: Mapped[list["Task"]] = relationship(
        back_populates="event", cascade="all, delete-orphan", order_by="Task.position", default_factory=list, repr=False
    )
    acceptances: Mapped[list["Acceptance"]] = relationship(
        back_populates="event", cascade="all, delete-orphan", order_by="Acceptance.id", default_factory=list, repr=False
    )


class Room(Base):
    """A room of the venue, or a place elsewhere that a field visit goes to."""

    __tablename__ = "room"
    noun: ClassVar[str] = "room"
    searched: ClassVar[Searched | None] = Searched("room", ("name",), ("directions",))

    event_id: Mapped[int] = owned_by("event")
    event: Mapped["Event"] = relationship(back_populates="rooms", repr=False)
    name: Mapped[Line]
    seats: Mapped[int | None] = mapped_column(default=None)  # none: nobody counted them
    directions: Mapped[Line] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class Acceptance(Base):
    """A problem that somebody looked at and let stand, with the reason."""

    __tablename__ = "acceptance"
    noun: ClassVar[str] = "accepted problem"

    event_id: Mapped[int] = owned_by("event")
    event: Mapped["Event"] = relationship(back_populates="acceptances", repr=False)
    rule: Mapped[Line]  # the rule's name
    subject: Mapped[Line]  # the uids of what it is about, joined
    reason: Mapped[Line] = mapped_column(default="")
