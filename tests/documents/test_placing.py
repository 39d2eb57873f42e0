"""Places and countries print in the forms of their document; the data is right once."""

import pytest

from convener.documents import placing
from convener.documents.style import Style
from convener.model.place import PlaceKind
from convener.model.report import CountryStyle, NetherlandsStyle, StateStyle
from tests import make


@pytest.mark.parametrize(
    ("form", "printed"),
    [
        (CountryStyle.SHORT, "USA"),
        (CountryStyle.THE_SHORT, "the US"),
        (CountryStyle.BARE_SHORT, "US"),
        (CountryStyle.LONG, "United States"),
    ],
)
def test_forms_of_a_country_with_several_usages(form, printed):
    assert placing.country("US", Style(countries=form)) == printed


def test_countries_in_the_language_of_the_document():
    assert placing.country("NL", Style()) == "Netherlands"
    assert placing.country("NL", Style(articles=NetherlandsStyle.WITH_ARTICLE)) == "The Netherlands"
    assert placing.country("NL", Style("de")) == "Niederlande"
    assert placing.country("BA", Style()) == "Bosnia and Herzegovina"
    assert placing.country("ZZZ", Style()) == "ZZZ"


def test_countries_inside_a_sentence():
    assert placing.in_sentence("NL", Style(articles=NetherlandsStyle.WITH_ARTICLE)) == "the Netherlands"
    assert placing.in_sentence("US", Style()) == "the USA"
    assert placing.in_sentence("PL", Style()) == "Poland"


@pytest.mark.parametrize(
    ("form", "printed"),
    [
        (StateStyle.COMMA, "Columbus, Ohio, USA"),
        (StateStyle.BRACKETS, "Columbus (Ohio), USA"),
        (StateStyle.NONE, "Columbus, USA"),
    ],
)
def test_states(form, printed):
    assert placing.full(make.place("Columbus", "US", state="Ohio"), Style(states=form)) == printed


def test_a_country_and_a_city_of_its_name_print_once():
    assert placing.full(make.place("Polska", "PL", kind=PlaceKind.COUNTRY), Style()) == "Poland"
    assert placing.full(make.place("Singapore", "SG"), Style()) == "Singapore"
