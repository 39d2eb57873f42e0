"""Pictures: the bytes once by their hash, and each use with caption, credit and the place it is anchored to."""

from typing import TYPE_CHECKING, ClassVar

from sqlalchemy import LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, PartialDate, Prose, link_to, needs, owned_by

if TYPE_CHECKING:
    from convener.model.event import Event
    from convener.model.finding import Finding
    from convener.model.place import Place
    from convener.model.section import CaseStudy, Section
    from convener.model.series import Edition
    from convener.model.session import Session


class Blob(Base):
    """The bytes of an image, stored once by content and kept outside the history."""

    __tablename__ = "blob"
    noun: ClassVar[str] = "image"

    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    media_type: Mapped[str] = mapped_column(String(40))  # image/png, image/jpeg
    width: Mapped[int]  # pixels
    height: Mapped[int]  # pixels
    content: Mapped[bytes] = mapped_column(LargeBinary, deferred=True, repr=False)


class Anchor(Kind):
    """Where a picture stands in the text it belongs to."""

    BEFORE = "before"
    AFTER_PARAGRAPH = "after_paragraph"
    AFTER = "after"


class PictureWidth(Kind):
    """How much of the page a picture or figure takes; two halves that follow one another stand side by side."""

    TEXT = "text"
    PAGE = "page"
    HALF = "half"

    @property
    def label(self) -> str:
        """The measure in words."""
        return {"text": "As wide as the text", "page": "As wide as the page", "half": "Half the page"}[self.value]


class Picture(Base):
    """An image as one document shows it."""

    __tablename__ = "picture"
    noun: ClassVar[str] = "picture"

    blob_id: Mapped[int] = needs("blob")
    blob: Mapped["Blob"] = relationship(repr=False)
    event_id: Mapped[int | None] = owned_by("event")
    event: Mapped["Event | None"] = relationship(back_populates="pictures", default=None, repr=False)
    edition_id: Mapped[int | None] = owned_by("edition")
    edition: Mapped["Edition | None"] = relationship(back_populates="pictures", default=None, repr=False)
    section_id: Mapped[int | None] = link_to("section")
    section: Mapped["Section | None"] = relationship(default=None, repr=False)
    finding_id: Mapped[int | None] = link_to("finding")
    finding: Mapped["Finding | None"] = relationship(default=None, repr=False)
    case_study_id: Mapped[int | None] = link_to("case_study")
    case_study: Mapped["CaseStudy | None"] = relationship(default=None, repr=False)
    session_id: Mapped[int | None] = link_to("session")
    session: Mapped["Session | None"] = relationship(default=None, repr=False)
    caption: Mapped[Line] = mapped_column(default="")
    place_id: Mapped[int | None] = link_to("place")
    place: Mapped["Place | None"] = relationship(default=None, repr=False)
    taken: Mapped[PartialDate | None] = mapped_column(default=None)
    alternative_text: Mapped[Prose] = mapped_column(default="")
    credit: Mapped[Line] = mapped_column(default="")
    anchor: Mapped[Anchor] = mapped_column(default=Anchor.AFTER)
    paragraph: Mapped[int] = mapped_column(default=0)  # counted from 1, for an anchor after a paragraph
    position: Mapped[int] = mapped_column(default=0)
    width: Mapped[PictureWidth] = mapped_column(default=PictureWidth.TEXT)
