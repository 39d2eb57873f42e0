"""Organisations: every body that is not a place."""

from typing import ClassVar

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, Prose, Searched, link_to, owned_by
from convener.model.picture import Blob
from convener.model.place import Place


class OrganisationKind(Kind):
    """What sort of body it is."""

    NETWORK = "network"
    NATIONAL_GOVERNMENT = "national_government"
    EMBASSY = "embassy"
    CIVIL_SOCIETY = "civil_society"
    RESEARCH = "research"
    COMPANY = "company"
    EUROPEAN = "european_body"
    INTERNATIONAL = "international_body"
    FOUNDATION = "foundation"
    OTHER = "other"


class Organisation(Base):
    """A network, ministry, embassy, civil society group, university, company or international body."""

    __tablename__ = "organisation"
    noun: ClassVar[str] = "organisation"
    searched: ClassVar[Searched | None] = Searched("organisation", ("name",), ("short_name", "notes"))

    name: Mapped[Line]
    short_name: Mapped[Line] = mapped_column(default="")  # printed after the first mention
    kind: Mapped[OrganisationKind] = mapped_column(default=OrganisationKind.OTHER)
    country: Mapped[str] = mapped_column(String(2), default="")  # ISO 3166-1 alpha-2
    seat_id: Mapped[int | None] = link_to("place")
    seat: Mapped["Place | None"] = relationship(default=None, repr=False)
    website: Mapped[Line] = mapped_column(default="")
    logo_id: Mapped[int | None] = link_to("blob")
    logo: Mapped["Blob | None"] = relationship(default=None, repr=False)
    notes: Mapped[Prose] = mapped_column(default="")

    names: Mapped[list["OrganisationName"]] = relationship(
        back_populates="organisation",
        cascade="all, delete-orphan",
        order_by="OrganisationName.position",
        default_factory=list,
        repr=False,
    )


class OrganisationName(Base):
    """Another name an organisation goes by: earlier, translated, or as a document prints it."""

    __tablename__ = "organisation_name"
    noun: ClassVar[str] = "other name"
    searched: ClassVar[Searched | None] = Searched("organisation name", ("name",))

    organisation_id: Mapped[int] = owned_by("organisation")
    organisation: Mapped["Organisation"] = relationship(back_populates="names", repr=False)
    name: Mapped[Line]
    language: Mapped[Line] = mapped_column(default="")  # BCP 47
    position: Mapped[int] = mapped_column(default=0)
