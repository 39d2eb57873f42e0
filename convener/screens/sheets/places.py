"""Inspectors of places and organisations, with the names they go by and the units they work in."""

from __future__ import annotations

from typing import Final

from convener.model.organisation import Organisation, OrganisationName
from convener.model.participation import Participation
from convener.model.place import Place, PlaceName, PlaceUnit
from convener.screens import fields
from convener.screens.sheets import lists
from convener.screens.sheets.pictures import image_field
from convener.screens.spec import Group, Sheet
from convener.services import organisations, places

_PLACE_NAME: Final[Sheet[PlaceName]] = Sheet(
    noun="variant",
    title=lambda row: row.name,
    parts=(Group(fields=fields.several(PlaceName, "name", "language")),),
)
_PLACE_UNIT: Final[Sheet[PlaceUnit]] = Sheet(
    noun="unit",
    title=lambda row: row.name,
    parts=(Group(fields=fields.several(PlaceUnit, "name", "short_name")),),
)
PLACE: Final[Sheet[Place]] = Sheet(
    noun="place",
    title=lambda row: row.name,
    subtitle=lambda row: ", ".join(part for part in (row.kind.label, row.state, row.country) if part),
    icon="map-pin",
    parts=(
        Group(fields=fields.several(Place, "name", "local_name", "kind", "state", "country", "part_of")),
        Group(
            title="Where and how large",
            fields=fields.several(
                Place, ("world_part", "Part of the world"), "population", "latitude", "longitude", ("zone", "Time zone")
            ),
        ),
        Group(fields=fields.several(Place, "website", "notes")),
        lists.of(
            "Other ways it is written",
            "names",
            PlaceName,
            _PLACE_NAME,
            lists.add(
                "Add a variant",
                lambda given: places.add_name(given.db, given.row, given["name"]),
                lists.asked("name", "Written as"),
            ),
        ),
        lists.of(
            "Units",
            "units",
            PlaceUnit,
            _PLACE_UNIT,
            lists.add(
                "Add a unit",
                lambda given: places.add_unit(given.db, given.row, given["name"]),
                lists.asked("name", "Name"),
            ),
        ),
    ),
)
PARTICIPATION: Final[Sheet[Participation]] = Sheet(
    noun="participation",
    title=lambda row: row.place.name,
    subtitle=lambda row: row.kind.label,
    icon="map-pin",
    parts=(
        Group(fields=fields.several(Participation, "place", "kind", "printed_name", "printed_country", "first_time")),
    ),
)
_ORGANISATION_NAME: Final[Sheet[OrganisationName]] = Sheet(
    noun="other name",
    title=lambda row: row.name,
    parts=(Group(fields=fields.several(OrganisationName, "name", "language")),),
)
ORGANISATION: Final[Sheet[Organisation]] = Sheet(
    noun="organisation",
    title=lambda row: row.name,
    subtitle=lambda row: row.kind.label,
    icon="building-2",
    parts=(
        Group(
            fields=(
                *fields.several(Organisation, "name", "short_name", "kind", "country", "seat", "website"),
                image_field("Logo", "logo"),
                fields.of(Organisation, "notes"),
            )
        ),
        lists.of(
            "Other names",
            "names",
            OrganisationName,
            _ORGANISATION_NAME,
            lists.add(
                "Add a name",
                lambda given: organisations.add_name(given.db, given.row, given["name"]),
                lists.asked("name", "Name"),
            ),
        ),
    ),
)
