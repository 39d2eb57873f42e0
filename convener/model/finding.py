"""Findings: the numbered results of an event or edition, their points, and the evidence they rest on."""

from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, Prose, Searched, owned_by
from convener.model.statement import Statement
from convener.model.takeaway import Takeaway

if TYPE_CHECKING:
    from convener.model.event import Event
    from convener.model.series import Edition


class Numbering(Kind):
    """How points are numbered."""

    NUMBERS = "1."
    LETTERS_BRACKET = "a)"
    LETTERS_POINT = "a."
    DASHES = "–"

    @property
    def label(self) -> str:
        """The first mark of such a list."""
        return self.value


class Finding(Base):
    """A numbered result; its number is its place."""

    __tablename__ = "finding"
    noun: ClassVar[str] = "finding"
    searched: ClassVar[Searched | None] = Searched("finding", ("title", "lead"), ("text", "points_intro"))

    event_id: Mapped[int | None] = owned_by("event")
    event: Mapped["Event | None"] = relationship(back_populates="findings", default=None, repr=False)
    edition_id: Mapped[int | None] = owned_by("edition")
    edition: Mapped["Edition | None"] = relationship(back_populates="findings", default=None, repr=False)
    title: Mapped[Line] = mapped_column(default="")
    lead: Mapped[Prose] = mapped_column(default="")  # the sentence set before the rest
    text: Mapped[Prose] = mapped_column(default="")
    points_intro: Mapped[Prose] = mapped_column(default="")
    numbering: Mapped[Numbering] = mapped_column(default=Numbering.LETTERS_BRACKET)
    addressee: Mapped[Line] = mapped_column(default="")  # mayors, national governments
    recommendation: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)

    points: Mapped[list["FindingPoint"]] = relationship(
        back_populates="finding",
        cascade="all, delete-orphan",
        order_by="FindingPoint.position",
        default_factory=list,
        repr=False,
    )
    evidence: Mapped[list["Evidence"]] = relationship(
        back_populates="finding",
        cascade="all, delete-orphan",
        order_by="Evidence.position",
        foreign_keys="Evidence.finding_id",
        default_factory=list,
        repr=False,
    )


class FindingPoint(Base):
    """One lettered or numbered point of a finding."""

    __tablename__ = "finding_point"
    noun: ClassVar[str] = "point"
    searched: ClassVar[Searched | None] = Searched("point", ("text",))

    finding_id: Mapped[int] = owned_by("finding")
    finding: Mapped["Finding"] = relationship(back_populates="points", repr=False)
    text: Mapped[Prose]
    position: Mapped[int] = mapped_column(default=0)


class Evidence(Base):
    """What a finding rests on: a statement, a takeaway, or a finding of an event."""

    __tablename__ = "evidence"
    noun: ClassVar[str] = "evidence"

    finding_id: Mapped[int] = owned_by("finding")
    finding: Mapped["Finding"] = relationship(back_populates="evidence", foreign_keys=[finding_id], repr=False)
    statement_id: Mapped[int | None] = owned_by("statement")
    statement: Mapped["Statement | None"] = relationship(default=None, repr=False)
    takeaway_id: Mapped[int | None] = owned_by("takeaway")
    takeaway: Mapped["Takeaway | None"] = relationship(default=None, repr=False)
    source_id: Mapped[int | None] = owned_by("finding")
    source: Mapped["Finding | None"] = relationship(foreign_keys=[source_id], default=None, repr=False)
    note: Mapped[Line] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
