"""Sections: the headed parts of a report, with the case studies and place examples they own."""

from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, Prose, Searched, link_to, owned_by
from convener.model.organisation import Organisation
from convener.model.place import Place

if TYPE_CHECKING:
    from convener.model.event import Event
    from convener.model.finding import Finding
    from convener.model.series import Edition
    from convener.model.statement import Statement


class SectionKind(Kind):
    """What a section is for."""

    OVERVIEW = "overview"
    THREATS = "threats"
    KEY_THEME = "key_theme"
    NEXT_STEPS = "next_steps"
    OTHER = "other"


class Section(Base):
    """A headed part of a report: prose, and what it owns."""

    __tablename__ = "section"
    noun: ClassVar[str] = "section"
    searched: ClassVar[Searched | None] = Searched("section", ("heading",), ("lead", "text"))

    event_id: Mapped[int | None] = owned_by("event")
    event: Mapped["Event | None"] = relationship(back_populates="sections", default=None, repr=False)
    edition_id: Mapped[int | None] = owned_by("edition")
    edition: Mapped["Edition | None"] = relationship(back_populates="sections", default=None, repr=False)
    finding_id: Mapped[int | None] = link_to("finding")
    finding: Mapped["Finding | None"] = relationship(default=None, repr=False)
    kind: Mapped[SectionKind] = mapped_column(default=SectionKind.OTHER)
    heading: Mapped[Line] = mapped_column(default="")
    numbered: Mapped[bool] = mapped_column(default=False)  # by its place among the numbered ones of its kind
    lead: Mapped[Prose] = mapped_column(default="")  # the sentence set before the rest; overviews may repeat it
    text: Mapped[Prose] = mapped_column(default="")
    summary: Mapped[Prose] = mapped_column(default="")  # what follows the lead where an overview announces the section
    examples_heading: Mapped[Line] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)

    statements: Mapped[list["Statement"]] = relationship(
        back_populates="section", order_by="Statement.position", default_factory=list, repr=False
    )
    case_studies: Mapped[list["CaseStudy"]] = relationship(
        back_populates="section",
        cascade="all, delete-orphan",
        order_by="CaseStudy.position",
        default_factory=list,
        repr=False,
    )
    examples: Mapped[list["PlaceExample"]] = relationship(
        back_populates="section",
        cascade="all, delete-orphan",
        order_by="PlaceExample.position",
        default_factory=list,
        repr=False,
    )


class CaseStudy(Base):
    """A place's box: what it faced, what it did, what came of it."""

    __tablename__ = "case_study"
    noun: ClassVar[str] = "case study"
    searched: ClassVar[Searched | None] = Searched("case study", ("heading",), ("challenge", "approach", "impact"))

    section_id: Mapped[int] = owned_by("section")
    section: Mapped["Section"] = relationship(back_populates="case_studies", repr=False)
    heading: Mapped[Line]  # as printed
    place_id: Mapped[int | None] = link_to("place")
    place: Mapped["Place | None"] = relationship(default=None, repr=False)
    introduction: Mapped[Prose] = mapped_column(default="")
    challenge: Mapped[Prose] = mapped_column(default="")
    approach: Mapped[Prose] = mapped_column(default="")  # text, points and more text, as Markdown
    impact: Mapped[Prose] = mapped_column(default="")
    link: Mapped[Line] = mapped_column(default="")
    link_text: Mapped[Line] = mapped_column(default="")
    paragraph: Mapped[int] = mapped_column(default=0)  # after which paragraph of its section; 0: at the end
    position: Mapped[int] = mapped_column(default=0)


class PlaceExample(Base):
    """A one-line example labelled by a place, an organisation or a group; it never counts as taking part."""

    __tablename__ = "place_example"
    noun: ClassVar[str] = "place example"
    searched: ClassVar[Searched | None] = Searched("place example", ("label", "title"), ("remark",))

    section_id: Mapped[int] = owned_by("section")
    section: Mapped["Section"] = relationship(back_populates="examples", repr=False)
    label: Mapped[Line] = mapped_column(default="")  # as printed; empty: the place's or organisation's name
    place_id: Mapped[int | None] = link_to("place")
    place: Mapped["Place | None"] = relationship(default=None, repr=False)
    organisation_id: Mapped[int | None] = link_to("organisation")
    organisation: Mapped["Organisation | None"] = relationship(default=None, repr=False)
    title: Mapped[Line] = mapped_column(default="")
    link: Mapped[Line] = mapped_column(default="")
    remark: Mapped[Line] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
