"""Series of events, the yearly editions of their findings, and activities held elsewhere."""

from typing import TYPE_CHECKING, ClassVar

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, PartialDate, Prose, Searched, link_to, owned_by
from convener.model.picture import Blob

if TYPE_CHECKING:
    from convener.model.contact import Contact
    from convener.model.event import Event
    from convener.model.finding import Finding
    from convener.model.partner import Partner
    from convener.model.picture import Picture
    from convener.model.place import Place
    from convener.model.report import Report
    from convener.model.resource import Listing
    from convener.model.section import Section


class Paper(Kind):
    """The sheet that a series prints on."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def label(self) -> str:
        """The sheet's own name."""
        return "A4" if self is Paper.A4 else "Letter"


class Typefaces(Kind):
    """Which of the bundled typefaces the papers of a series speak with; badges and tents are always sans."""

    SERIF_AND_SANS = "serif_and_sans"
    SANS = "sans"
    SERIF = "serif"

    @property
    def label(self) -> str:
        """What is set in which."""
        return {
            "serif_and_sans": "Serif and sans",
            "sans": "Sans only",
            "serif": "Serif only",
        }[self.value]


class Series(Base):
    """An initiative that holds several events."""

    __tablename__ = "series"
    noun: ClassVar[str] = "series"
    searched: ClassVar[Searched | None] = Searched("series", ("name",), ("short_name", "other_names", "about"))

    name: Mapped[Line]
    short_name: Mapped[Line] = mapped_column(default="")
    other_names: Mapped[Prose] = mapped_column(default="")  # one a line
    launched: Mapped[PartialDate | None] = mapped_column(default=None)
    about: Mapped[Prose] = mapped_column(default="")
    accent: Mapped[str] = mapped_column(String(7), default="")  # #rrggbb; empty for Convener's own
    paper: Mapped[Paper] = mapped_column(default=Paper.A4)
    position: Mapped[int] = mapped_column(default=0)
    typefaces: Mapped[Typefaces] = mapped_column(default=Typefaces.SERIF_AND_SANS)
    mark_id: Mapped[int | None] = link_to("blob")
    mark: Mapped["Blob | None"] = relationship(default=None, repr=False)  # its logo, for first pages
    mark_text: Mapped[Line] = mapped_column(default="")  # what the mark says; empty: the name of the series

    events: Mapped[list["Event"]] = relationship(
        back_populates="series", order_by="Event.starts_on", default_factory=list, repr=False
    )
    editions: Mapped[list["Edition"]] = relationship(
        back_populates="series",
        cascade="all, delete-orphan",
        order_by="Edition.year",
        default_factory=list,
        repr=False,
    )
    activities: Mapped[list["Activity"]] = relationship(
        back_populates="series",
        cascade="all, delete-orphan",
        order_by="Activity.position",
        default_factory=list,
        repr=False,
    )
    partners: Mapped[list["Partner"]] = relationship(
        back_populates="series",
        cascade="all, delete-orphan",
        order_by="Partner.position",
        default_factory=list,
        repr=False,
    )


class Edition(Base):
    """One year's findings brief of a series."""

    __tablename__ = "edition"
    noun: ClassVar[str] = "edition"
    searched: ClassVar[Searched | None] = Searched("edition", ("title",), ("introduction", "thanks"))

    series_id: Mapped[int] = owned_by("series")
    series: Mapped["Series"] = relationship(back_populates="editions", repr=False)
    year: Mapped[int]
    title: Mapped[Line]
    document_type: Mapped[Line] = mapped_column(default="")
    published: Mapped[PartialDate | None] = mapped_column(default=None)
    introduction: Mapped[Prose] = mapped_column(default="")
    thanks: Mapped[Prose] = mapped_column(default="")
    findings_heading: Mapped[Line] = mapped_column(default="")
    reports_heading: Mapped[Line] = mapped_column(default="")
    previous_id: Mapped[int | None] = link_to("edition")
    previous: Mapped["Edition | None"] = relationship(remote_side="Edition.id", default=None, repr=False)
    link: Mapped[Line] = mapped_column(default="")  # where it was published

    findings: Mapped[list["Finding"]] = relationship(
        back_populates="edition",
        cascade="all, delete-orphan",
        order_by="Finding.position",
        default_factory=list,
        repr=False,
    )
    sections: Mapped[list["Section"]] = relationship(
        back_populates="edition",
        cascade="all, delete-orphan",
        order_by="Section.position",
        default_factory=list,
        repr=False,
    )
    partners: Mapped[list["Partner"]] = relationship(
        back_populates="edition",
        cascade="all, delete-orphan",
        order_by="Partner.position",
        default_factory=list,
        repr=False,
    )
    contacts: Mapped[list["Contact"]] = relationship(
        back_populates="edition",
        cascade="all, delete-orphan",
        order_by="Contact.position",
        default_factory=list,
        repr=False,
    )
    listings: Mapped[list["Listing"]] = relationship(
        back_populates="edition",
        cascade="all, delete-orphan",
        order_by="Listing.position",
        default_factory=list,
        repr=False,
    )
    pictures: Mapped[list["Picture"]] = relationship(
        back_populates="edition",
        cascade="all, delete-orphan",
        order_by="Picture.position",
        default_factory=list,
        repr=False,
    )
    reports: Mapped[list["Report"]] = relationship(
        back_populates="edition",
        cascade="all, delete-orphan",
        order_by="Report.position",
        default_factory=list,
        repr=False,
    )


class ActivityKind(Kind):
    """What sort of activity it was."""

    WORKSHOP = "workshop"
    DEEP_DIVE = "deep_dive_work"
    CAPSTONE = "capstone_event"
    SIDE_EVENT = "side_event"
    WORKING_LUNCH = "working_lunch"
    DIALOGUE = "dialogue"
    LAUNCH = "launch"
    OTHER = "other"


class Activity(Base):
    """Something the series did, known by little more than its kind; it may be an event planned here."""

    __tablename__ = "activity"
    noun: ClassVar[str] = "activity"
    searched: ClassVar[Searched | None] = Searched("activity", ("name",), ("part_of",))

    series_id: Mapped[int] = owned_by("series")
    series: Mapped["Series"] = relationship(back_populates="activities", repr=False)
    kind: Mapped[ActivityKind] = mapped_column(default=ActivityKind.OTHER)
    name: Mapped[Line] = mapped_column(default="")
    place_id: Mapped[int | None] = link_to("place")
    place: Mapped["Place | None"] = relationship(default=None, repr=False)
    starts: Mapped[PartialDate | None] = mapped_column(default=None)
    ends: Mapped[PartialDate | None] = mapped_column(default=None)
    year: Mapped[int | None] = mapped_column(default=None)  # the edition it counts for
    part_of: Mapped[Line] = mapped_column(default="")  # the larger event it was held within
    event_id: Mapped[int | None] = link_to("event")
    event: Mapped["Event | None"] = relationship(default=None, repr=False)
    report_title: Mapped[Line] = mapped_column(default="")
    report_link: Mapped[Line] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
