"""Resources: publications and films, and the documents that list them."""

from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, PartialDate, Prose, Searched, owned_by

if TYPE_CHECKING:
    from convener.model.event import Event
    from convener.model.series import Edition


class ResourceKind(Kind):
    """What sort of thing it is."""

    PUBLICATION = "publication"
    GUIDE = "guide"
    TOOLKIT = "toolkit"
    FILM = "film"
    WEBSITE = "website"
    EVENT_REPORT = "event_report"


class Resource(Base):
    """A publication or film."""

    __tablename__ = "resource"
    noun: ClassVar[str] = "resource"
    searched: ClassVar[Searched | None] = Searched("resource", ("title",), ("publishers", "about"))

    title: Mapped[Line]
    kind: Mapped[ResourceKind] = mapped_column(default=ResourceKind.PUBLICATION)
    publishers: Mapped[Line] = mapped_column(default="")
    published: Mapped[PartialDate | None] = mapped_column(default=None)
    announced: Mapped[bool] = mapped_column(default=False)  # not out yet
    link: Mapped[Line] = mapped_column(default="")
    about: Mapped[Prose] = mapped_column(default="")


class Listing(Base):
    """A resource in the reading list of an event or edition, with its title as printed there."""

    __tablename__ = "listing"
    noun: ClassVar[str] = "listed resource"

    resource_id: Mapped[int] = owned_by("resource")
    resource: Mapped["Resource"] = relationship(repr=False)
    event_id: Mapped[int | None] = owned_by("event")
    event: Mapped["Event | None"] = relationship(back_populates="listings", default=None, repr=False)
    edition_id: Mapped[int | None] = owned_by("edition")
    edition: Mapped["Edition | None"] = relationship(back_populates="listings", default=None, repr=False)
    printed_title: Mapped[Line] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
