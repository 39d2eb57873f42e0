"""Takeaways: the numbered results of a breakout round."""

from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Prose, Searched, link_to, owned_by
from convener.model.theme import Theme

if TYPE_CHECKING:
    from convener.model.session import Session


class Takeaway(Base):
    """A result of one theme, or of several (crosscutting); it may have topics under it."""

    __tablename__ = "takeaway"
    noun: ClassVar[str] = "takeaway"
    searched: ClassVar[Searched | None] = Searched("takeaway", ("text",))

    session_id: Mapped[int] = owned_by("session")
    session: Mapped["Session"] = relationship(back_populates="takeaways", repr=False)
    theme_id: Mapped[int | None] = link_to("theme")  # none: crosscutting
    theme: Mapped["Theme | None"] = relationship(default=None, repr=False)
    parent_id: Mapped[int | None] = owned_by("takeaway")
    parent: Mapped["Takeaway | None"] = relationship(
        remote_side="Takeaway.id", back_populates="topics", default=None, repr=False
    )
    text: Mapped[Prose]
    position: Mapped[int] = mapped_column(default=0)

    topics: Mapped[list["Takeaway"]] = relationship(
        back_populates="parent",
        cascade="all, delete-orphan",
        order_by="Takeaway.position",
        default_factory=list,
        repr=False,
    )
