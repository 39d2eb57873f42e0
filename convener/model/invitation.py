"""Invitations: every calendar object that was handed out, so that it can be corrected."""

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, Prose, link_to, owned_by

if TYPE_CHECKING:
    from convener.model.event import Event
    from convener.model.participant import Participant
    from convener.model.session import Session


class Method(Kind):
    """What the calendar object asked for (RFC 5546 §1.4)."""

    PUBLISH = "publish"
    REQUEST = "request"
    CANCEL = "cancel"


class Answer(Kind):
    """What came back (RFC 5545 §3.2.12)."""

    NONE = "none"
    ACCEPTED = "accepted"
    TENTATIVE = "tentative"
    DECLINED = "declined"


class Invitation(Base):
    """One calendar object as one recipient got it."""

    __tablename__ = "invitation"
    noun: ClassVar[str] = "invitation"

    event_id: Mapped[int] = owned_by("event")
    event: Mapped["Event"] = relationship(repr=False)
    session_id: Mapped[int | None] = link_to("session")
    session: Mapped["Session | None"] = relationship(default=None, repr=False)
    participant_id: Mapped[int | None] = link_to("participant")
    participant: Mapped["Participant | None"] = relationship(default=None, repr=False)
    recipient: Mapped[Line] = mapped_column(default="")
    calendar_uid: Mapped[Line] = mapped_column(default="")  # UID, RFC 5545 §3.8.4.7
    sequence: Mapped[int] = mapped_column(default=0)  # SEQUENCE, RFC 5545 §3.8.7.4
    method: Mapped[Method] = mapped_column(default=Method.PUBLISH)
    contents: Mapped[Prose] = mapped_column(default="")  # the material fields as handed out, JSON
    digest: Mapped[str] = mapped_column(String(64), default="")  # SHA-256 of them
    handed_out: Mapped[datetime | None] = mapped_column(default=None)  # UTC
    answer: Mapped[Answer] = mapped_column(default=Answer.NONE)
    answered: Mapped[datetime | None] = mapped_column(default=None)  # UTC
