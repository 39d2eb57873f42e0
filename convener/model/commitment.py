"""Commitment reports: what each endorsing place did, year by year."""

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, Prose, Searched, needs, owned_by
from convener.model.declaration import Commitment
from convener.model.place import Place

if TYPE_CHECKING:
    from convener.model.declaration import Declaration


class Progress(Kind):
    """How far a place has come with a commitment."""

    NOT_REPORTED = "not_reported"
    PLANNED = "planned"
    UNDER_WAY = "under_way"
    DONE = "done"


class CommitmentReport(Base):
    """What one place reports on one commitment for one year."""

    __tablename__ = "commitment_report"
    noun: ClassVar[str] = "commitment report"
    searched: ClassVar[Searched | None] = Searched("commitment report", ("action",), ("proof",))

    declaration_id: Mapped[int] = owned_by("declaration")
    declaration: Mapped["Declaration"] = relationship(back_populates="commitment_reports", repr=False)
    place_id: Mapped[int] = needs("place")
    place: Mapped["Place"] = relationship(repr=False)
    commitment_id: Mapped[int] = owned_by("commitment")
    commitment: Mapped["Commitment"] = relationship(repr=False)
    year: Mapped[int]
    progress: Mapped[Progress] = mapped_column(default=Progress.NOT_REPORTED)
    action: Mapped[Prose] = mapped_column(default="")
    proof: Mapped[Line] = mapped_column(default="")
    reported_on: Mapped[date | None] = mapped_column(default=None)
