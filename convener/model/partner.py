"""Partners: an organisation or a place in a role for an event, a series or an edition."""

from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, Prose, link_to, owned_by
from convener.model.organisation import Organisation
from convener.model.picture import Blob
from convener.model.place import Place

if TYPE_CHECKING:
    from convener.model.event import Event
    from convener.model.series import Edition, Series


class PartnerRole(Kind):
    """In which capacity a partner is named."""

    CONVENER = "convener"
    HOST = "host"
    CO_ORGANISER = "co_organiser"
    IN_COOPERATION_WITH = "in_cooperation_with"
    SUPPORTED_BY = "supported_by"
    VENUE = "venue"


class Partner(Base):
    """One partner in one role."""

    __tablename__ = "partner"
    noun: ClassVar[str] = "partner"

    event_id: Mapped[int | None] = owned_by("event")
    event: Mapped["Event | None"] = relationship(back_populates="partners", default=None, repr=False)
    series_id: Mapped[int | None] = owned_by("series")
    series: Mapped["Series | None"] = relationship(back_populates="partners", default=None, repr=False)
    edition_id: Mapped[int | None] = owned_by("edition")
    edition: Mapped["Edition | None"] = relationship(back_populates="partners", default=None, repr=False)
    role: Mapped[PartnerRole] = mapped_column(default=PartnerRole.SUPPORTED_BY)
    organisation_id: Mapped[int | None] = link_to("organisation")
    organisation: Mapped["Organisation | None"] = relationship(default=None, repr=False)
    place_id: Mapped[int | None] = link_to("place")
    place: Mapped["Place | None"] = relationship(default=None, repr=False)
    printed_name: Mapped[Line] = mapped_column(default="")  # beside the logo, where it differs
    credit: Mapped[Prose] = mapped_column(default="")  # the sentence that thanks
    logo_id: Mapped[int | None] = link_to("blob")
    logo: Mapped["Blob | None"] = relationship(default=None, repr=False)
    position: Mapped[int] = mapped_column(default=0)
