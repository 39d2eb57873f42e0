"""The attribution rules, from the most open to the strictest."""

from convener.model.base import Kind


class AttributionRule(Kind):
    """What may be said of a speaker outside the room; where several are asked for, the strictest wins."""

    NAMED = "named"
    ROLE_AND_PLACE = "role_and_place"
    COUNTRY_ONLY = "country_only"
    COLLECTIVE = "collective"
    OFF_THE_RECORD = "off_the_record"

    @property
    def strictness(self) -> int:
        """0 for named, 4 for off the record."""
        return list(AttributionRule).index(self)
