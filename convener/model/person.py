"""People, and the positions they hold, each for its time."""

from typing import ClassVar

from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Line, PartialDate, Prose, Searched, link_to, owned_by
from convener.model.organisation import Organisation
from convener.model.picture import Blob
from convener.model.place import Place, PlaceUnit


class Person(Base):
    """Somebody with a name of their own; an e-mail address is never compulsory."""

    __tablename__ = "person"
    noun: ClassVar[str] = "person"
    searched: ClassVar[Searched | None] = Searched(
        "person", ("given_name", "family_name"), ("printed_name", "sort_name", "short_form", "biography", "notes")
    )

    given_name: Mapped[Line] = mapped_column(default="")
    family_name: Mapped[Line] = mapped_column(default="")
    academic_title: Mapped[Line] = mapped_column(default="")  # Dr, Prof.
    suffix: Mapped[Line] = mapped_column(default="")  # Jr, OBE
    printed_name: Mapped[Line] = mapped_column(default="")  # where given and family name in this order would be wrong
    sort_name: Mapped[Line] = mapped_column(default="")  # where “family name, given name” would be wrong
    short_form: Mapped[Line] = mapped_column(default="")  # after the first mention
    form_of_address: Mapped[Line] = mapped_column(default="")
    gender: Mapped[Line] = mapped_column(default="")  # only as given by the person
    email: Mapped[Line] = mapped_column(default="")
    telephone: Mapped[Line] = mapped_column(default="")
    assistant_name: Mapped[Line] = mapped_column(default="")
    assistant_email: Mapped[Line] = mapped_column(default="")
    assistant_telephone: Mapped[Line] = mapped_column(default="")
    languages: Mapped[Line] = mapped_column(default="")  # BCP 47, divided by spaces
    biography: Mapped[Prose] = mapped_column(default="")
    portrait_id: Mapped[int | None] = link_to("blob")
    portrait: Mapped["Blob | None"] = relationship(default=None, repr=False)
    notes: Mapped[Prose] = mapped_column(default="")

    positions: Mapped[list["Position"]] = relationship(
        back_populates="person",
        cascade="all, delete-orphan",
        order_by="Position.position",
        default_factory=list,
        repr=False,
    )

    @property
    def name(self) -> str:
        """The name as its bearer writes it, without academic title."""
        return self.printed_name or f"{self.given_name} {self.family_name}".strip()

    @property
    def filed_name(self) -> str:
        """The name as a list files it."""
        if self.sort_name:
            return self.sort_name
        return f"{self.family_name}, {self.given_name}" if self.family_name and self.given_name else self.name


class Position(Base):
    """What somebody is, where, and from when to when; the title may be missing."""

    __tablename__ = "position"
    noun: ClassVar[str] = "position"
    searched: ClassVar[Searched | None] = Searched("position", ("title",))

    person_id: Mapped[int] = owned_by("person")
    person: Mapped["Person"] = relationship(back_populates="positions", repr=False)
    title: Mapped[Line] = mapped_column(default="")
    place_id: Mapped[int | None] = link_to("place")
    place: Mapped["Place | None"] = relationship(default=None, repr=False)
    unit_id: Mapped[int | None] = link_to("place_unit")
    unit: Mapped["PlaceUnit | None"] = relationship(default=None, repr=False)
    organisation_id: Mapped[int | None] = link_to("organisation")
    organisation: Mapped["Organisation | None"] = relationship(default=None, repr=False)
    started: Mapped[PartialDate | None] = mapped_column(default=None)
    ended: Mapped[PartialDate | None] = mapped_column(default=None)
    former: Mapped[bool] = mapped_column(default=False)  # ended, at a date nobody noted
    position: Mapped[int] = mapped_column(default=0)
