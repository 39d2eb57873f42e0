"""Places: cities, their districts, regions and countries, with the names they go by and the units they work in."""

from typing import ClassVar

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from convener.model.base import Base, Kind, Line, Prose, Searched, link_to, owned_by


class PlaceKind(Kind):
    """What sort of place it is."""

    CITY = "city"
    CITY_DISTRICT = "city_district"
    METROPOLITAN_REGION = "metropolitan_region"
    REGION = "region"
    COUNTY = "county"
    COUNTRY = "country"


class Place(Base):
    """A city, district, region or country."""

    __tablename__ = "place"
    noun: ClassVar[str] = "place"
    searched: ClassVar[Searched | None] = Searched("place", ("name",), ("local_name", "state", "notes"))

    name: Mapped[Line]
    kind: Mapped[PlaceKind] = mapped_column(default=PlaceKind.CITY)
    local_name: Mapped[Line] = mapped_column(default="")
    state: Mapped[Line] = mapped_column(default="")  # where usage names it: Ohio, Illinois
    country: Mapped[str] = mapped_column(String(2), default="")  # ISO 3166-1 alpha-2
    part_of_id: Mapped[int | None] = link_to("place")
    part_of: Mapped["Place | None"] = relationship(remote_side="Place.id", default=None, repr=False)
    world_part: Mapped[Line] = mapped_column(default="")  # UN M49 sub-region, or as the organiser groups them
    population: Mapped[int | None] = mapped_column(default=None)
    latitude: Mapped[float | None] = mapped_column(default=None)  # degrees north, WGS 84
    longitude: Mapped[float | None] = mapped_column(default=None)  # degrees east, WGS 84
    zone: Mapped[Line] = mapped_column(default="")  # IANA name
    register_id: Mapped[int | None] = mapped_column(default=None)  # GeoNames
    website: Mapped[Line] = mapped_column(default="")
    notes: Mapped[Prose] = mapped_column(default="")

    names: Mapped[list["PlaceName"]] = relationship(
        back_populates="place",
        cascade="all, delete-orphan",
        order_by="PlaceName.position",
        default_factory=list,
        repr=False,
    )
    units: Mapped[list["PlaceUnit"]] = relationship(
        back_populates="place",
        cascade="all, delete-orphan",
        order_by="PlaceUnit.position",
        default_factory=list,
        repr=False,
    )


class PlaceName(Base):
    """Another way a place is written: without marks, in another language, as an older document has it."""

    __tablename__ = "place_name"
    noun: ClassVar[str] = "variant of the name"
    searched: ClassVar[Searched | None] = Searched("place name", ("name",))

    place_id: Mapped[int] = owned_by("place")
    place: Mapped["Place"] = relationship(back_populates="names", repr=False)
    name: Mapped[Line]
    language: Mapped[Line] = mapped_column(default="")  # BCP 47
    position: Mapped[int] = mapped_column(default=0)


class PlaceUnit(Base):
    """An office, department or senate of a place."""

    __tablename__ = "place_unit"
    noun: ClassVar[str] = "unit"
    searched: ClassVar[Searched | None] = Searched("unit", ("name",), ("short_name",))

    place_id: Mapped[int] = owned_by("place")
    place: Mapped["Place"] = relationship(back_populates="units", repr=False)
    name: Mapped[Line]
    short_name: Mapped[Line] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
