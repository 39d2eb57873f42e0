"""Participants: who is asked to an event, as what, for whom, and what they agreed to."""

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, Prose, Searched, link_to, owned_by
from convener.model.organisation import Organisation
from convener.model.person import Person, Position
from convener.model.place import Place

if TYPE_CHECKING:
    from convener.model.event import Event
    from convener.model.session import Role


class Category(Kind):
    """As what somebody comes."""

    MAYOR = "mayor"
    DEPUTY_MAYOR = "deputy_mayor"
    COUNCILLOR = "councillor"
    CITY_STAFF = "city_staff"
    NATIONAL_GOVERNMENT = "national_government"
    CIVIL_SOCIETY = "civil_society"
    RESEARCH = "research"
    INTERNATIONAL = "international_body"
    YOUTH = "youth"
    HOST = "host"
    TEAM = "team"
    OTHER = "other"


class InvitationStatus(Kind):
    """How far an invitation has come."""

    PROPOSED = "proposed"
    INVITED = "invited"
    ACCEPTED = "accepted"
    CONFIRMED = "confirmed"
    REPRESENTED = "represented"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"

    @property
    def coming(self) -> bool:
        """Whether this participant is expected in person."""
        return self in {InvitationStatus.ACCEPTED, InvitationStatus.CONFIRMED}


class Consent(Kind):
    """An answer that may not have been asked for yet."""

    NOT_ASKED = "not_asked"
    GIVEN = "given"
    REFUSED = "refused"


class Attendance(Kind):
    """Whether somebody came."""

    UNKNOWN = "unknown"
    CAME = "came"
    DID_NOT_COME = "did_not_come"


class Participant(Base):
    """A person, somebody not yet named, or a group, at an event."""

    __tablename__ = "participant"
    noun: ClassVar[str] = "participant"
    searched: ClassVar[Searched | None] = Searched("participant", ("label", "listed_position"), ("needs", "notes"))

    event_id: Mapped[int] = owned_by("event")
    event: Mapped["Event"] = relationship(back_populates="participants", repr=False)
    person_id: Mapped[int | None] = link_to("person")
    person: Mapped["Person | None"] = relationship(default=None, repr=False)
    label: Mapped[Line] = mapped_column(default="")  # for whom no person stands here: “the State Secretary”
    people: Mapped[int] = mapped_column(default=1)  # how many, for a group
    held_id: Mapped[int | None] = link_to("position")  # the position they come in
    held: Mapped["Position | None"] = relationship(default=None, repr=False)
    listed_position: Mapped[Line] = mapped_column(default="")  # as printed, where it differs
    place_id: Mapped[int | None] = link_to("place")  # whom they represent
    place: Mapped["Place | None"] = relationship(default=None, repr=False)
    organisation_id: Mapped[int | None] = link_to("organisation")
    organisation: Mapped["Organisation | None"] = relationship(default=None, repr=False)
    category: Mapped[Category] = mapped_column(default=Category.OTHER)
    status: Mapped[InvitationStatus] = mapped_column(default=InvitationStatus.PROPOSED)
    represented_by_id: Mapped[int | None] = link_to("participant")  # the deputy
    represented_by: Mapped["Participant | None"] = relationship(remote_side="Participant.id", default=None, repr=False)
    arrives: Mapped[datetime | None] = mapped_column(default=None)  # wall clock at the event
    leaves: Mapped[datetime | None] = mapped_column(default=None)  # wall clock at the event
    attendance: Mapped[Attendance] = mapped_column(default=Attendance.UNKNOWN)
    listed: Mapped[Consent] = mapped_column(default=Consent.NOT_ASKED)  # in the list of participants
    photographed: Mapped[Consent] = mapped_column(default=Consent.NOT_ASKED)
    quoted: Mapped[Consent] = mapped_column(default=Consent.NOT_ASKED)  # by name
    precedence: Mapped[int | None] = mapped_column(default=None)  # 1 is first
    first_time: Mapped[bool] = mapped_column(default=False)
    badge_name: Mapped[Line] = mapped_column(default="")
    diet: Mapped[Line] = mapped_column(default="")
    needs: Mapped[Line] = mapped_column(default="")  # access, interpretation
    hotel: Mapped[Line] = mapped_column(default="")
    notes: Mapped[Prose] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)

    roles: Mapped[list["Role"]] = relationship(
        back_populates="participant",
        cascade="all, delete-orphan",
        order_by="Role.position",
        default_factory=list,
        repr=False,
    )

    @property
    def name(self) -> str:
        """What to call this participant among organisers; what may be printed is for the attribution rule to say."""
        return self.person.name if self.person else self.label
