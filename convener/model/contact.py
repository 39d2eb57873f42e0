"""Contacts: the sentence that tells a reader whom to ask."""

from typing import TYPE_CHECKING, ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Line, Prose, link_to, owned_by
from convener.model.person import Person

if TYPE_CHECKING:
    from convener.model.event import Event
    from convener.model.series import Edition


class Contact(Base):
    """A sentence with a person, an address or a link."""

    __tablename__ = "contact"
    noun: ClassVar[str] = "contact"

    event_id: Mapped[int | None] = owned_by("event")
    event: Mapped["Event | None"] = relationship(back_populates="contacts", default=None, repr=False)
    edition_id: Mapped[int | None] = owned_by("edition")
    edition: Mapped["Edition | None"] = relationship(back_populates="contacts", default=None, repr=False)
    sentence: Mapped[Prose] = mapped_column(default="")  # Markdown; empty: composed from what follows
    person_id: Mapped[int | None] = link_to("person")
    person: Mapped["Person | None"] = relationship(default=None, repr=False)
    title: Mapped[Line] = mapped_column(default="")  # the person's title as printed here
    email: Mapped[Line] = mapped_column(default="")
    telephone: Mapped[Line] = mapped_column(default="")
    link: Mapped[Line] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
