"""Countries: every one complete, found by what lists call it, and placed in its part of the world."""

import zoneinfo

import pytest

from convener.exchange import cities, countries


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("USA", "US"),
        ("the US", "US"),
        ("United States of America", "US"),
        ("The Netherlands", "NL"),
        ("the netherlands", "NL"),
        ("Holland", "NL"),
        ("Czech Republic", "CZ"),
        ("Czechia", "CZ"),
        ("turkey", "TR"),
        ("Türkiye", "TR"),
        ("Polska", "PL"),
        ("Україна", "UA"),
        ("Cote d’Ivoire", "CI"),
        ("deu", "DE"),
        ("616", "PL"),
        ("UK", "GB"),
        ("Bosnia & Herzegovina", "BA"),
        ("Kosovo", "XK"),
        ("Guinea", "GN"),
        ("Georgia", "GE"),
    ],
)
def test_a_list_may_write_a_country_in_its_own_way(written, code):
    assert countries.find(written).code == code


def test_what_is_no_country_is_not_guessed():
    assert countries.find("Atlantis") is None
    assert countries.find("") is None
    assert countries.get("ZZ") is None


def test_every_country_is_whole():
    every = countries.every()
    assert len(every) == 250
    assert len({country.code for country in every}) == len({country.name for country in every}) == 250
    assert len({country.code3 for country in every}) == 250
    for country in every:
        assert len(country.code) == 2
        assert len(country.code3) == 3
        assert country.number.isdigit() or country.code == "XK"
        assert country.region in {"Africa", "Americas", "Antarctica", "Asia", "Europe", "Oceania"}
        assert country.sub_region or country.code == "AQ"
        assert "&" not in country.name
        assert not country.name.startswith("the ")


def test_no_name_means_two_countries():
    meant = {}
    for country in countries.every():
        for text in {country.name, country.in_sentence, *country.forms}:
            assert meant.setdefault(text.lower(), country.code) == country.code
            assert countries.find(text) is country


def test_the_parts_of_the_world_are_those_of_m49():
    assert countries.get("PL").world_part == "Eastern Europe"
    assert countries.get("de").world_part == "Western Europe"
    assert countries.get("KE").world_part == "Eastern Africa"
    assert countries.get("KE").sub_region == "Sub-Saharan Africa"
    assert countries.get("US").world_part == "Northern America"
    assert countries.get("MX").region == "Americas"


def test_a_sentence_has_its_article():
    assert countries.get("NL").in_sentence == "the Netherlands"
    assert countries.get("PL").in_sentence == "Poland"


def test_every_city_lies_in_a_known_country_and_zone():
    cities.load()
    register = cities._register()
    assert all(countries.get(code) for code in set(register.countries))
    assert set(register.zones) <= zoneinfo.available_timezones()
