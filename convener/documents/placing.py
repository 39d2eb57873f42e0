"""Places and countries as a document prints them: “Columbus, Ohio, USA”, “Aurora (Colorado), the US”."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convener.documents.style import Style
from convener.model.place import Place, PlaceKind
from convener.model.report import CountryStyle, NetherlandsStyle, StateStyle

# Countries that go by an abbreviation in English; all others print by their name in CLDR.
_SHORT: Final[Mapping[str, tuple[str, str, str]]] = {
    "US": ("USA", "US", "United States"),
    "GB": ("UK", "UK", "United Kingdom"),
    "AE": ("UAE", "UAE", "United Arab Emirates"),
}
# The article belongs to the name (UNGEGN list of country names).
_ARTICLES: Final = frozenset({"NL", "GM", "BS"})
# Those that take the article inside a sentence.
_IN_SENTENCES: Final = _ARTICLES | frozenset(
    ["US", "GB", "AE", "PH", "DO", "CF", "CD", "CG", "KM", "MV", "SB", "MH", "SC", "VA"]
)
# Where CLDR adds for a pick list what a document does not print.
_PLAIN: Final[Mapping[str, str]] = {"HK": "Hong Kong", "MO": "Macao", "MM": "Myanmar"}


def country(code: str, style: Style) -> str:
    """A country by its ISO 3166-1 code, in the document's language and forms; an unknown code prints as it is."""
    code = code.upper()
    if not style.english:
        return str(style.locale.territories.get(code, code))
    if code in _SHORT:
        short, bare, long = _SHORT[code]
        if style.formal and code != "US":
            return long
        forms = {CountryStyle.SHORT: short, CountryStyle.THE_SHORT: f"the {bare}", CountryStyle.BARE_SHORT: bare}
        return forms.get(style.countries, long)
    name = _PLAIN.get(code) or str(style.locale.territories.get(code, code)).replace(" & ", " and ")
    with_article = code in _ARTICLES and style.articles is NetherlandsStyle.WITH_ARTICLE
    return f"The {name}" if with_article else name


def in_sentence(code: str, style: Style) -> str:
    """A country as running text has it: “the US”, “the Netherlands”, “Poland”."""
    name = country(code, style)
    if not style.english or code.upper() not in _IN_SENTENCES:
        return name
    return f"the {name.removeprefix('The ').removeprefix('the ')}"


def named(place: Place, style: Style) -> str:
    """A place with its state where usage names it: “Columbus, Ohio”, “Columbus (Ohio)”, “Columbus”."""
    if place.kind is PlaceKind.COUNTRY:
        return country(place.country, style) if place.country else place.name
    if not place.state or style.states is StateStyle.NONE:
        return place.name
    return f"{place.name} ({place.state})" if style.states is StateStyle.BRACKETS else f"{place.name}, {place.state}"


def country_of(place: Place, style: Style) -> str:
    """The country that stands after a place; empty for a country itself, or where none is known."""
    return "" if place.kind is PlaceKind.COUNTRY or not place.country else country(place.country, style)


def full(place: Place, style: Style) -> str:
    """A place with state and country: “Columbus, Ohio, USA”; a city that bears its country's name once."""
    name, land = named(place, style), country_of(place, style)
    return name if land in {"", name} else f"{name}, {land}"
