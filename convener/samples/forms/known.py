"""The plain forms of what the samples know already: places, organisations, people and what is published.

Fields are called as in the model; what stands for another item holds that item's key: the name of a place or
organisation, the key of a person. Texts may be broken into lines as the source needs it; `entry` joins them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from convener.model.organisation import OrganisationKind
from convener.model.place import PlaceKind
from convener.model.resource import ResourceKind


@dataclass(frozen=True)
class Place:
    """A place; `names` are other ways to write it, `units` its offices."""

    name: str
    country: str
    latitude: float | None = None
    longitude: float | None = None
    population: int | None = None
    kind: PlaceKind = PlaceKind.CITY
    local_name: str = ""
    state: str = ""
    part_of: str = ""
    zone: str = ""
    world_part: str = ""
    notes: str = ""
    names: tuple[str, ...] = ()
    units: tuple[str, ...] = ()


@dataclass(frozen=True)
class Organisation:
    """A body that is not a place; `logo` draws its mark."""

    name: str
    kind: OrganisationKind
    short_name: str = ""
    country: str = ""
    seat: str = ""
    website: str = ""
    notes: str = ""
    names: tuple[str, ...] = ()
    logo: Callable[[], bytes] | None = None


@dataclass(frozen=True)
class Position:
    """What somebody is; `place` and `organisation` are names."""

    title: str = ""
    place: str = ""
    unit: str = ""
    organisation: str = ""
    started: str | None = None
    ended: str | None = None
    former: bool = False


@dataclass(frozen=True)
class Person:
    """Somebody, with the positions that the samples know of."""

    key: str
    given_name: str
    family_name: str
    positions: tuple[Position, ...] = ()
    printed_name: str = ""
    sort_name: str = ""
    short_form: str = ""
    academic_title: str = ""
    form_of_address: str = ""
    gender: str = ""
    email: str = ""
    telephone: str = ""
    assistant_name: str = ""
    assistant_email: str = ""
    languages: str = ""
    biography: str = ""
    notes: str = ""


@dataclass(frozen=True)
class Resource:
    """A publication or film; `listed` as an event or edition lists it, with the title printed there."""

    title: str
    kind: ResourceKind
    publishers: str = ""
    published: str | None = None
    announced: bool = False
    link: str = ""
    about: str = ""
