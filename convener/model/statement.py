"""Statements: what was said, by whom, under which attribution rule, and whether its words were approved."""

from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.attribution import AttributionRule
from convener.model.base import Base, Kind, Line, Prose, Searched, link_to, owned_by
from convener.model.participant import Participant
from convener.model.place import Place
from convener.model.session import Session
from convener.model.theme import Theme

if TYPE_CHECKING:
    from convener.model.event import Event
    from convener.model.section import Section


class StatementKind(Kind):
    """What sort of statement it is."""

    POINT = "point"
    QUOTATION = "quotation"
    PRACTICE = "practice"
    FIGURE = "figure"
    ANNOUNCEMENT = "announcement"
    QUESTION = "question"
    CALL = "call"


class Emphasis(Kind):
    """Whose the emphasis in the words is."""

    NONE = "none"
    ORIGINAL = "original"
    ADDED = "added"


class Approval(Kind):
    """Whether the speaker agreed to the words and to be named with them."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    APPROVED = "approved"
    APPROVED_CHANGED = "approved_with_changes"
    REFUSED = "refused"


class Statement(Base):
    """Something said at an event, noted once."""

    __tablename__ = "statement"
    noun: ClassVar[str] = "statement"
    searched: ClassVar[Searched | None] = Searched("statement", ("words",), ("attribution", "notes"))

    event_id: Mapped[int] = owned_by("event")
    event: Mapped["Event"] = relationship(back_populates="statements", repr=False)
    words: Mapped[Prose]  # Markdown; without quotation marks, which the press sets
    kind: Mapped[StatementKind] = mapped_column(default=StatementKind.POINT)
    speaker_id: Mapped[int | None] = link_to("participant")
    speaker: Mapped["Participant | None"] = relationship(default=None, repr=False)
    session_id: Mapped[int | None] = link_to("session")
    session: Mapped["Session | None"] = relationship(default=None, repr=False)
    theme_id: Mapped[int | None] = link_to("theme")
    theme: Mapped["Theme | None"] = relationship(default=None, repr=False)
    section_id: Mapped[int | None] = link_to("section")
    section: Mapped["Section | None"] = relationship(back_populates="statements", default=None, repr=False)
    place_id: Mapped[int | None] = link_to("place")  # the place a practice or figure is about
    place: Mapped["Place | None"] = relationship(default=None, repr=False)
    emphasis: Mapped[Emphasis] = mapped_column(default=Emphasis.NONE)
    attribution: Mapped[Line] = mapped_column(default="")  # the line as printed, where somebody chose its wording
    rule: Mapped[AttributionRule | None] = mapped_column(default=None)  # none: what it stands in decides
    approval: Mapped[Approval] = mapped_column(default=Approval.NOT_ASKED)
    approved_on: Mapped[date | None] = mapped_column(default=None)
    approval_note: Mapped[Line] = mapped_column(default="")  # by whom, in which letter
    noted_at: Mapped[datetime | None] = mapped_column(default=None)  # wall clock
    noted_by: Mapped[Line] = mapped_column(default="")
    pulled: Mapped[bool] = mapped_column(default=False)  # set large, as a pull quotation
    paragraph: Mapped[int] = mapped_column(default=0)  # after which paragraph of its section or session; 0: at the end
    notes: Mapped[Prose] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)

    taggings: Mapped[list["Tagging"]] = relationship(
        back_populates="statement", cascade="all, delete-orphan", default_factory=list, repr=False
    )


class Tag(Base):
    """A word that statements are gathered under."""

    __tablename__ = "tag"
    noun: ClassVar[str] = "tag"
    searched: ClassVar[Searched | None] = Searched("tag", ("name",))

    name: Mapped[Line] = mapped_column(unique=True)


class Tagging(Base):
    """One tag on one statement."""

    __tablename__ = "tagging"
    noun: ClassVar[str] = "tagging"

    statement_id: Mapped[int] = owned_by("statement")
    statement: Mapped["Statement"] = relationship(back_populates="taggings", repr=False)
    tag_id: Mapped[int] = owned_by("tag")
    tag: Mapped["Tag"] = relationship(repr=False)
