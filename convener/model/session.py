"""Sessions: the slots of a programme, who does what in them, what is shown, and the cues behind the stage."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model import clock
from convener.model.attribution import AttributionRule
from convener.model.base import Base, Kind, Line, Prose, Searched, link_to, owned_by
from convener.model.event import Room

if TYPE_CHECKING:
    from convener.model.declaration import Declaration
    from convener.model.event import Event
    from convener.model.participant import Participant
    from convener.model.resource import Resource
    from convener.model.takeaway import Takeaway
    from convener.model.theme import Theme


class SessionKind(Kind):
    """What sort of slot it is."""

    OPENING = "opening"
    KEYNOTES = "keynotes"
    PANEL = "panel"
    CONVERSATION = "conversation"
    PLENARY = "plenary"
    BREAKOUT_ROUND = "breakout_round"
    FIELD_VISIT = "field_visit"
    SCREENING = "screening"
    SIGNING = "signing"
    MEAL = "meal"
    BREAK = "break"
    REGISTRATION = "registration"
    CLOSING = "closing"

    @property
    def quiet(self) -> bool:
        """Whether nobody speaks in it: meals, breaks, registration."""
        return self in {SessionKind.MEAL, SessionKind.BREAK, SessionKind.REGISTRATION}


class SessionStatus(Kind):
    """Whether it stands."""

    DRAFT = "draft"
    CONFIRMED = "confirmed"
    CANCELLED = "cancelled"


class Session(Base):
    """One slot in the programme; day and time are wall-clock in the event's zone and may be unknown."""

    __tablename__ = "session"
    noun: ClassVar[str] = "session"
    searched: ClassVar[Searched | None] = Searched("session", ("title", "label"), ("abstract", "narrative"))

    event_id: Mapped[int] = owned_by("event")
    event: Mapped["Event"] = relationship(back_populates="sessions", repr=False)
    title: Mapped[Line]
    label: Mapped[Line] = mapped_column(default="")  # the same label on several stands once over them
    kind: Mapped[SessionKind] = mapped_column(default=SessionKind.PLENARY)
    status: Mapped[SessionStatus] = mapped_column(default=SessionStatus.CONFIRMED)
    day: Mapped[date | None] = mapped_column(default=None)
    starts: Mapped[time | None] = mapped_column(default=None)
    ends: Mapped[time | None] = mapped_column(default=None)  # before `starts`: on the following day
    fixed_start: Mapped[bool] = mapped_column(default=False)  # does not float when what is before it moves
    internal: Mapped[bool] = mapped_column(default=False)  # on no public paper
    room_id: Mapped[int | None] = link_to("room")
    room: Mapped["Room | None"] = relationship(default=None, repr=False)
    languages: Mapped[Line] = mapped_column(default="")  # BCP 47, divided by spaces; empty: the event's
    rule: Mapped[AttributionRule | None] = mapped_column(default=None)  # none: the event's
    abstract: Mapped[Prose] = mapped_column(default="")  # before
    narrative: Mapped[Prose] = mapped_column(default="")  # after
    told_elsewhere: Mapped[Line] = mapped_column(default="")  # where the narrative is, if not here
    takeaways_intro: Mapped[Prose] = mapped_column(default="")  # leads in to the crosscutting takeaways
    expected: Mapped[int | None] = mapped_column(default=None)  # how many are expected; none: all who come
    actual_starts: Mapped[datetime | None] = mapped_column(default=None)  # wall clock
    actual_ends: Mapped[datetime | None] = mapped_column(default=None)  # wall clock
    stage_notes: Mapped[Prose] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)

    roles: Mapped[list["Role"]] = relationship(
        back_populates="session",
        cascade="all, delete-orphan",
        order_by="Role.position",
        default_factory=list,
        repr=False,
    )
    themes: Mapped[list["Theme"]] = relationship(
        back_populates="session",
        cascade="all, delete-orphan",
        order_by="Theme.position",
        default_factory=list,
        repr=False,
    )
    takeaways: Mapped[list["Takeaway"]] = relationship(
        back_populates="session",
        cascade="all, delete-orphan",
        order_by="Takeaway.position",
        default_factory=list,
        repr=False,
    )
    showings: Mapped[list["Showing"]] = relationship(
        back_populates="session",
        cascade="all, delete-orphan",
        order_by="Showing.position",
        default_factory=list,
        repr=False,
    )
    cues: Mapped[list["Cue"]] = relationship(
        back_populates="session",
        cascade="all, delete-orphan",
        order_by="Cue.position",
        default_factory=list,
        repr=False,
    )

    @property
    def slot(self) -> tuple[datetime, datetime] | None:
        """Wall-clock beginning and end; none while day, beginning or end is unknown."""
        if self.day is None or self.starts is None or self.ends is None:
            return None
        return clock.span(self.day, self.starts, self.ends)


class RoleKind(Kind):
    """What a participant does in a session."""

    CHAIR = "chair"
    MODERATOR = "moderator"
    OPENER = "opener"
    KEYNOTE = "keynote"
    PANELLIST = "panellist"
    DISCUSSANT = "discussant"
    PRESENTER = "presenter"
    FACILITATOR = "facilitator"
    RAPPORTEUR = "rapporteur"
    INTRODUCER = "introducer"
    SIGNATORY = "signatory"
    INTERPRETER = "interpreter"
    HOST = "host"


class RoleStatus(Kind):
    """Whether this part was agreed to."""

    PROPOSED = "proposed"
    ASKED = "asked"
    CONFIRMED = "confirmed"
    DECLINED = "declined"


class Role(Base):
    """A participant in a session."""

    __tablename__ = "role"
    noun: ClassVar[str] = "role"

    session_id: Mapped[int] = owned_by("session")
    session: Mapped["Session"] = relationship(back_populates="roles", repr=False)
    participant_id: Mapped[int] = owned_by("participant")
    participant: Mapped["Participant"] = relationship(back_populates="roles", repr=False)
    kind: Mapped[RoleKind] = mapped_column(default=RoleKind.PANELLIST)
    status: Mapped[RoleStatus] = mapped_column(default=RoleStatus.PROPOSED)
    minutes: Mapped[int | None] = mapped_column(default=None)
    topic: Mapped[Line] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class Showing(Base):
    """A film or publication shown, or a declaration read or signed, in a session."""

    __tablename__ = "showing"
    noun: ClassVar[str] = "showing"

    session_id: Mapped[int] = owned_by("session")
    session: Mapped["Session"] = relationship(back_populates="showings", repr=False)
    resource_id: Mapped[int | None] = owned_by("resource")
    resource: Mapped["Resource | None"] = relationship(default=None, repr=False)
    declaration_id: Mapped[int | None] = owned_by("declaration")
    declaration: Mapped["Declaration | None"] = relationship(default=None, repr=False)
    note: Mapped[Line] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)


class Cue(Base):
    """One line of the run of show."""

    __tablename__ = "cue"
    noun: ClassVar[str] = "cue"

    session_id: Mapped[int] = owned_by("session")
    session: Mapped["Session"] = relationship(back_populates="cues", repr=False)
    item: Mapped[Line]
    starts: Mapped[time | None] = mapped_column(default=None)  # fixed clock time; none: follows the cue before
    minutes: Mapped[int | None] = mapped_column(default=None)
    who: Mapped[Line] = mapped_column(default="")
    cue: Mapped[Line] = mapped_column(default="")
    notes: Mapped[Prose] = mapped_column(default="")
    internal: Mapped[bool] = mapped_column(default=False)
    actual_starts: Mapped[time | None] = mapped_column(default=None)
    position: Mapped[int] = mapped_column(default=0)
