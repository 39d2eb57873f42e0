"""Reports: the editable outline of one document, block by block, and its style."""

from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, PartialDate, Prose, Searched, owned_by
from convener.model.picture import Picture, PictureWidth
from convener.model.section import CaseStudy, Section
from convener.model.session import Session
from convener.model.statement import Statement

if TYPE_CHECKING:
    from convener.model.event import Event
    from convener.model.series import Edition


class ReportKind(Kind):
    """Which document it is."""

    DIALOGUE_SUMMARY = "dialogue_summary"
    EVENT_REPORT = "event_report"
    FINDINGS_BRIEF = "findings_brief"
    OTHER = "other"


class DateStyle(Kind):
    """How dates print."""

    DAY_MONTH_YEAR = "15–16 November 2022"
    MONTH_DAY_YEAR = "November 15–16, 2022"
    NUMBERS = "15/11/2022"

    @property
    def label(self) -> str:
        """An example says it best."""
        return self.value


class CountryStyle(Kind):
    """How countries with several usages print."""

    SHORT = "USA"
    THE_SHORT = "the US"
    BARE_SHORT = "US"
    LONG = "United States"

    @property
    def label(self) -> str:
        """An example says it best."""
        return self.value


class StateStyle(Kind):
    """How the state of a place prints."""

    COMMA = "Columbus, Ohio"
    BRACKETS = "Columbus (Ohio)"
    NONE = "Columbus"

    @property
    def label(self) -> str:
        """An example says it best."""
        return self.value


class NetherlandsStyle(Kind):
    """Whether countries that carry an article print with it."""

    WITH_ARTICLE = "The Netherlands"
    WITHOUT_ARTICLE = "Netherlands"

    @property
    def label(self) -> str:
        """An example says it best."""
        return self.value


class NotePlacement(Kind):
    """Where a note or the disclaimer stands."""

    FIRST_PAGE = "first_page"
    FOOT_OF_PAGE = "foot_of_page"
    END = "end"


class Report(Base):
    """One document of an event or edition."""

    __tablename__ = "report"
    noun: ClassVar[str] = "report"
    searched: ClassVar[Searched | None] = Searched("report", ("title", "document_type"))

    event_id: Mapped[int | None] = owned_by("event")
    event: Mapped["Event | None"] = relationship(back_populates="reports", default=None, repr=False)
    edition_id: Mapped[int | None] = owned_by("edition")
    edition: Mapped["Edition | None"] = relationship(back_populates="reports", default=None, repr=False)
    kind: Mapped[ReportKind] = mapped_column(default=ReportKind.EVENT_REPORT)
    title: Mapped[Line] = mapped_column(default="")  # empty: the event's or edition's
    subtitle: Mapped[Line] = mapped_column(default="")
    document_type: Mapped[Line] = mapped_column(default="")  # as printed
    published: Mapped[PartialDate | None] = mapped_column(default=None)
    language: Mapped[Line] = mapped_column(default="en-GB")  # BCP 47; spelling follows it
    date_style: Mapped[DateStyle] = mapped_column(default=DateStyle.DAY_MONTH_YEAR)
    country_style: Mapped[CountryStyle] = mapped_column(default=CountryStyle.SHORT)
    netherlands_style: Mapped[NetherlandsStyle] = mapped_column(default=NetherlandsStyle.WITHOUT_ARTICLE)
    state_style: Mapped[StateStyle] = mapped_column(default=StateStyle.COMMA)
    venue_capitals: Mapped[bool] = mapped_column(default=False)
    disclaimer_placement: Mapped[NotePlacement] = mapped_column(default=NotePlacement.FIRST_PAGE)
    footnote_placement: Mapped[NotePlacement] = mapped_column(default=NotePlacement.FOOT_OF_PAGE)
    reading_time: Mapped[bool] = mapped_column(default=False)
    show_evidence: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)
    findings_heading: Mapped[Line] = mapped_column(default="")  # empty, as each heading: as documents usually have it
    sessions_heading: Mapped[Line] = mapped_column(default="")
    themes_heading: Mapped[Line] = mapped_column(default="")
    places_heading: Mapped[Line] = mapped_column(default="")
    resources_heading: Mapped[Line] = mapped_column(default="")
    partners_heading: Mapped[Line] = mapped_column(default="")
    contact_heading: Mapped[Line] = mapped_column(default="")

    blocks: Mapped[list["ReportBlock"]] = relationship(
        back_populates="report",
        cascade="all, delete-orphan",
        order_by="ReportBlock.position",
        default_factory=list,
        repr=False,
    )


class BlockKind(Kind):
    """What a block of an outline prints."""

    HEADING = "heading"
    PROSE = "prose"
    SECTION = "section"
    THEMES_AT_A_GLANCE = "themes_at_a_glance"
    FINDINGS = "findings"
    SESSION = "session"
    SESSIONS = "sessions"
    TAKEAWAYS = "takeaways"
    PLACES = "places"
    QUOTATION = "quotation"
    CASE_STUDY = "case_study"
    EXAMPLES = "examples"
    PICTURE = "picture"
    FIGURE = "figure"
    EVENT_REPORTS = "event_reports"
    RESOURCES = "resources"
    PARTNERS = "partners"
    CONTACT = "contact"
    DISCLAIMER = "disclaimer"
    PAGE_BREAK = "page_break"


class FigureKind(Kind):
    """What can be drawn from the data: a map or a chart."""

    MAP_OF_PLACES = "map_of_places"
    PARTICIPANTS_BY_CATEGORY = "participants_by_category"
    PARTICIPANTS_BY_COUNTRY = "participants_by_country"
    PARTICIPANTS_BY_GENDER = "participants_by_gender"
    PLACES_BY_PART_OF_THE_WORLD = "places_by_part_of_the_world"
    PLACES_BY_INHABITANTS = "places_by_inhabitants"
    PLACES_BY_EXPERIENCE = "places_by_experience"


class ReportBlock(Base):
    """One block of an outline: prose, or what it points at."""

    __tablename__ = "report_block"
    noun: ClassVar[str] = "block"
    searched: ClassVar[Searched | None] = Searched("block", ("heading",), ("text",))

    report_id: Mapped[int] = owned_by("report")
    report: Mapped["Report"] = relationship(back_populates="blocks", repr=False)
    kind: Mapped[BlockKind] = mapped_column(default=BlockKind.PROSE)
    heading: Mapped[Line] = mapped_column(default="")
    text: Mapped[Prose] = mapped_column(default="")  # prose, or what leads in to the data
    level: Mapped[int] = mapped_column(default=1)  # of its heading
    section_id: Mapped[int | None] = owned_by("section")
    section: Mapped["Section | None"] = relationship(default=None, repr=False)
    session_id: Mapped[int | None] = owned_by("session")
    session: Mapped["Session | None"] = relationship(default=None, repr=False)
    statement_id: Mapped[int | None] = owned_by("statement")
    statement: Mapped["Statement | None"] = relationship(default=None, repr=False)
    case_study_id: Mapped[int | None] = owned_by("case_study")
    case_study: Mapped["CaseStudy | None"] = relationship(default=None, repr=False)
    picture_id: Mapped[int | None] = owned_by("picture")
    picture: Mapped["Picture | None"] = relationship(default=None, repr=False)
    figure: Mapped[FigureKind | None] = mapped_column(default=None)
    hidden: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)
    width: Mapped[PictureWidth | None] = mapped_column(default=None)  # none: as the picture or figure usually has it
