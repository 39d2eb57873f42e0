"""Breakout themes: the parallel groups of a breakout round and who sits in them."""

from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.attribution import AttributionRule
from convener.model.base import Base, Kind, Line, Prose, Searched, link_to, owned_by
from convener.model.event import Room

if TYPE_CHECKING:
    from convener.model.participant import Participant
    from convener.model.session import Session


class Theme(Base):
    """One parallel group of a breakout round."""

    __tablename__ = "theme"
    noun: ClassVar[str] = "breakout theme"
    searched: ClassVar[Searched | None] = Searched("theme", ("title",), ("questions", "narrative"))

    session_id: Mapped[int] = owned_by("session")
    session: Mapped["Session"] = relationship(back_populates="themes", repr=False)
    title: Mapped[Line]
    number: Mapped[Line] = mapped_column(default="")  # as printed; empty: its place in the round
    questions: Mapped[Prose] = mapped_column(default="")
    room_id: Mapped[int | None] = link_to("room")
    room: Mapped["Room | None"] = relationship(default=None, repr=False)
    seats: Mapped[int | None] = mapped_column(default=None)
    rule: Mapped[AttributionRule | None] = mapped_column(default=None)  # none: the session's
    narrative: Mapped[Prose] = mapped_column(default="")
    takeaways_intro: Mapped[Prose] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)

    members: Mapped[list["Member"]] = relationship(
        back_populates="theme",
        cascade="all, delete-orphan",
        order_by="Member.position",
        default_factory=list,
        repr=False,
    )


class MemberKind(Kind):
    """What somebody does in a group."""

    FACILITATOR = "facilitator"
    RAPPORTEUR = "rapporteur"
    INTERPRETER = "interpreter"
    MEMBER = "member"


class Member(Base):
    """A participant in a breakout group."""

    __tablename__ = "member"
    noun: ClassVar[str] = "member"

    theme_id: Mapped[int] = owned_by("theme")
    theme: Mapped["Theme"] = relationship(back_populates="members", repr=False)
    participant_id: Mapped[int] = owned_by("participant")
    participant: Mapped["Participant"] = relationship(repr=False)
    kind: Mapped[MemberKind] = mapped_column(default=MemberKind.MEMBER)
    locked: Mapped[bool] = mapped_column(default=False)  # stays when groups are suggested anew
    position: Mapped[int] = mapped_column(default=0)
