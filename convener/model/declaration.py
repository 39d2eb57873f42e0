"""Declarations: clauses, commitments, who signed, and which places endorse it as of which day."""

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, Prose, Searched, link_to, needs, owned_by
from convener.model.participant import Participant
from convener.model.place import Place
from convener.model.report import CountryStyle, DateStyle, NetherlandsStyle

if TYPE_CHECKING:
    from convener.model.commitment import CommitmentReport
    from convener.model.event import Event


class DeclarationStatus(Kind):
    """Whether its text may still change."""

    DRAFT = "draft"
    OPEN = "open_for_endorsement"
    ADOPTED = "adopted"


class EndorsementOrder(Kind):
    """In which order endorsing places print."""

    ALPHABET = "alphabet"
    COUNTRY = "country"
    MANUAL = "manual"


class Declaration(Base):
    """A text that places endorse and signatories sign."""

    __tablename__ = "declaration"
    noun: ClassVar[str] = "declaration"
    searched: ClassVar[Searched | None] = Searched("declaration", ("title",), ("chapeau", "operative", "closing"))

    event_id: Mapped[int] = owned_by("event")
    event: Mapped["Event"] = relationship(back_populates="declarations", repr=False)
    title: Mapped[Line]
    heading: Mapped[Line] = mapped_column(default="")  # the document type as printed
    short_title: Mapped[Line] = mapped_column(default="")
    language: Mapped[Line] = mapped_column(default="en-GB")  # BCP 47
    status: Mapped[DeclarationStatus] = mapped_column(default=DeclarationStatus.DRAFT)
    adopted_on: Mapped[date | None] = mapped_column(default=None)
    chapeau: Mapped[Prose] = mapped_column(default="")
    operative: Mapped[Prose] = mapped_column(default="")  # the sentence the commitments complete, Markdown
    closing: Mapped[Prose] = mapped_column(default="")
    endorsements_heading: Mapped[Line] = mapped_column(default="")
    order: Mapped[EndorsementOrder] = mapped_column(default=EndorsementOrder.ALPHABET)
    date_style: Mapped[DateStyle] = mapped_column(default=DateStyle.DAY_MONTH_YEAR)
    country_style: Mapped[CountryStyle] = mapped_column(default=CountryStyle.SHORT)
    netherlands_style: Mapped[NetherlandsStyle] = mapped_column(default=NetherlandsStyle.WITH_ARTICLE)
    position: Mapped[int] = mapped_column(default=0)

    clauses: Mapped[list["Clause"]] = relationship(
        back_populates="declaration",
        cascade="all, delete-orphan",
        order_by="Clause.position",
        default_factory=list,
        repr=False,
    )
    commitments: Mapped[list["Commitment"]] = relationship(
        back_populates="declaration",
        cascade="all, delete-orphan",
        order_by="Commitment.position",
        default_factory=list,
        repr=False,
    )
    signatures: Mapped[list["Signature"]] = relationship(
        back_populates="declaration",
        cascade="all, delete-orphan",
        order_by="Signature.position",
        default_factory=list,
        repr=False,
    )
    endorsements: Mapped[list["Endorsement"]] = relationship(
        back_populates="declaration",
        cascade="all, delete-orphan",
        order_by="Endorsement.position",
        default_factory=list,
        repr=False,
    )
    commitment_reports: Mapped[list["CommitmentReport"]] = relationship(
        back_populates="declaration",
        cascade="all, delete-orphan",
        order_by="CommitmentReport.year",
        default_factory=list,
        repr=False,
    )


class Clause(Base):
    """A preambular clause; its operative words open it and are marked in print."""

    __tablename__ = "clause"
    noun: ClassVar[str] = "clause"
    searched: ClassVar[Searched | None] = Searched("clause", ("operative_words",), ("text",))

    declaration_id: Mapped[int] = owned_by("declaration")
    declaration: Mapped["Declaration"] = relationship(back_populates="clauses", repr=False)
    operative_words: Mapped[Line] = mapped_column(default="")
    text: Mapped[Prose]  # what follows them
    position: Mapped[int] = mapped_column(default=0)


class Commitment(Base):
    """A numbered commitment; its number is its place."""

    __tablename__ = "commitment"
    noun: ClassVar[str] = "commitment"
    searched: ClassVar[Searched | None] = Searched("commitment", ("text",))

    declaration_id: Mapped[int] = owned_by("declaration")
    declaration: Mapped["Declaration"] = relationship(back_populates="commitments", repr=False)
    text: Mapped[Prose]
    position: Mapped[int] = mapped_column(default=0)


class Signature(Base):
    """Somebody who signs; signatories are not the places that endorse."""

    __tablename__ = "signature"
    noun: ClassVar[str] = "signature"

    declaration_id: Mapped[int] = owned_by("declaration")
    declaration: Mapped["Declaration"] = relationship(back_populates="signatures", repr=False)
    participant_id: Mapped[int | None] = link_to("participant")
    participant: Mapped["Participant | None"] = relationship(default=None, repr=False)
    printed_name: Mapped[Line] = mapped_column(default="")
    printed_title: Mapped[Line] = mapped_column(default="")
    signed_on: Mapped[date | None] = mapped_column(default=None)
    position: Mapped[int] = mapped_column(default=0)


class Endorsement(Base):
    """A place that endorses a declaration, from a day on, until a day if it withdrew."""

    __tablename__ = "endorsement"
    noun: ClassVar[str] = "endorsement"

    declaration_id: Mapped[int] = owned_by("declaration")
    declaration: Mapped["Declaration"] = relationship(back_populates="endorsements", repr=False)
    place_id: Mapped[int] = needs("place")
    place: Mapped["Place"] = relationship(repr=False)
    printed_name: Mapped[Line] = mapped_column(default="")
    printed_country: Mapped[Line] = mapped_column(default="")
    endorsed_on: Mapped[date | None] = mapped_column(default=None)
    known_as_of: Mapped[bool] = mapped_column(default=False)  # the day it is known by, not the day it was given
    withdrawn_on: Mapped[date | None] = mapped_column(default=None)
    given_by: Mapped[Line] = mapped_column(default="")  # name and office of who gave it
    proof: Mapped[Line] = mapped_column(default="")  # letter, council decision, link
    position: Mapped[int] = mapped_column(default=0)

    def stands_on(self, day: date) -> bool:
        """Whether the place endorses on this day; an endorsement without a date always counts until withdrawn."""
        begun = self.endorsed_on is None or self.endorsed_on <= day
        return begun and (self.withdrawn_on is None or day < self.withdrawn_on)
