"""The register of cities: what is typed is found, whatever marks, spelling or language, and at once."""

import statistics
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from convener import folders
from convener.exchange import cities
from convener.letters import fold


@pytest.fixture(scope="module")
def register():
    return cities._register()


@pytest.mark.parametrize(
    ("typed", "name", "country"),
    [
        ("lodz", "Łódź", "PL"),
        ("ŁÓDŹ", "Łódź", "PL"),
        ("wroclaw", "Wrocław", "PL"),
        ("Breslau", "Wrocław", "PL"),
        ("sao paulo", "São Paulo", "BR"),
        ("sao  pau", "São Paulo", "BR"),
        ("den haag", "The Hague", "NL"),
        ("the hague", "The Hague", "NL"),
        ("'s-Gravenhage", "The Hague", "NL"),
        ("koln", "Köln", "DE"),
        ("Koeln", "Köln", "DE"),
        ("cologne", "Köln", "DE"),
        ("dusseldorf", "Düsseldorf", "DE"),
        ("wien", "Vienna", "AT"),
        ("roma", "Rome", "IT"),
        ("st petersburg", "Saint Petersburg", "RU"),
        ("Київ", "Kyiv", "UA"),
        ("Αθήνα", "Athens", "GR"),
        ("new york", "New York City", "US"),
        ("york", "York", "GB"),
        ("l aquila", "L'Aquila", "IT"),
        ("lond", "London", "GB"),
        ("janeiro", "Rio de Janeiro", "BR"),
        ("tromso", "Tromsø", "NO"),
    ],
)
def test_the_first_found_is_the_one_meant(typed, name, country):
    first = cities.search(typed)[0]
    assert (first.name, first.country) == (name, country)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Wrozlaw", "Wrocław"),
        ("Berlni", "Berlin"),
        ("Rotterdamm", "Rotterdam"),
        ("Amsterdm", "Amsterdam"),
        ("laquila", "L'Aquila"),
    ],
)
def test_one_slip_is_forgiven(typed, name):
    assert name in [city.name for city in cities.search(typed)]


def test_what_is_no_city_finds_nothing():
    assert cities.search("xqzvbnm") == []
    assert cities.search("") == []
    assert cities.search(" -’ ") == []
    assert cities.search("x" * 10_000) == []


def test_a_city_says_how_it_was_found():
    assert cities.search("den haag")[0].written == "Den Haag"
    assert cities.search("the hague")[0].written == "The Hague"
    assert cities.search("janeiro")[0].written == "Rio de Janeiro"


def test_a_country_may_be_asked_for():
    assert [city.country for city in cities.search("san", country="US")] == ["US"] * 10
    assert cities.search("york", country="GB")[0].name == "York"
    assert all(city.country == "US" for city in cities.search("york", country="US"))
    assert cities.search("wroclaw", country="DE") == []


@pytest.mark.parametrize(
    ("typed", "state", "country"),
    [
        ("Columbus, Ohio", "Ohio", "US"),
        ("columbus, oh", "Ohio", "US"),
        ("Columbus, Georgia", "Georgia", "US"),
        ("paris, texas", "Texas", "US"),
        ("Paris, France", "Île-de-France", "FR"),
        ("London, Canada", "Ontario", "CA"),
        ("Łódź, Polska", "Łódź Voivodeship", "PL"),
        ("The Hague, the Netherlands", "South Holland", "NL"),
        ("The Hague,", "South Holland", "NL"),
        ("Washington, DC", "District of Columbia", "US"),
        ("Washington, D.C.", "District of Columbia", "US"),
        ("Birmingham, USA", "Alabama", "US"),
    ],
)
def test_a_state_or_country_may_follow_a_comma(typed, state, country):
    first = cities.search(typed)[0]
    assert (first.state, first.country) == (state, country)


def test_a_country_that_does_not_fit_finds_nothing():
    assert cities.search("Wrocław, Portugal") == []


def test_no_city_comes_twice_and_the_limit_holds(register):
    for typed in ("s", "san", "new", "берлин", "saint"):
        found = cities.search(typed, limit=25)
        assert len(found) == len({city.register_id for city in found}) <= 25


def test_the_larger_of_one_name_comes_first():
    populations = [city.population for city in cities.search("springfield", country="US") if city.name == "Springfield"]
    assert len(populations) > 3
    assert populations == sorted(populations, reverse=True)


def test_a_city_has_what_a_place_needs():
    city = cities.search("the hague")[0]
    assert (city.country, city.zone, city.register_id) == ("NL", "Europe/Amsterdam", 2747373)
    assert (round(city.latitude, 1), round(city.longitude, 1)) == (52.1, 4.3)
    assert 400_000 < city.population < 700_000
    assert cities.search("toronto")[0].state == "Ontario"
    assert cities.search("columbus")[0].state == "Ohio"


def test_a_city_is_known_by_its_number_with_its_other_names():
    assert cities.get(2747373) == cities.search("the hague")[0]
    assert {"Den Haag", "'s-Gravenhage", "La Haye"} <= set(cities.other_names(2747373))
    assert cities.get(1) is None
    assert cities.other_names(1) == []


def test_the_resource_is_in_the_order_it_is_searched_by(register):
    """Build cities.zip again when folding has changed."""
    keys = list(map(cities.sort_key, register.writings))
    assert keys == sorted(keys)
    assert len(register.writings) == len(register.leads_to)
    assert len(register.ids) == len(set(register.ids))


def test_the_resource_stays_small():
    assert folders.resource("cities.zip").stat().st_size < 3_000_000


def test_every_large_city_is_found_by_its_whole_name_folded(register):
    large = [row for row in range(len(register.ids)) if register.populations[row] >= 100_000]
    assert len(large) > 6000
    lost = []
    for row in large:
        found = cities.search(fold(register.names[row]), country=register.countries[row])
        if register.ids[row] not in {city.register_id for city in found}:
            lost.append(register.names[row])
    assert not lost


@settings(max_examples=200)
@given(st.text(max_size=30), st.sampled_from(["", "DE", "ZZ"]))
def test_anything_may_be_typed(text, country):
    for city in cities.search(text, country=country):
        assert city.country == country or not country


def test_a_keystroke_takes_less_than_a_picture_change():
    cities.load()
    taken = []
    for word in ("san salvador", "wrozlaw", "lodz", "xqzvbnm"):
        for end in range(1, len(word) + 1):
            started = time.process_time()
            cities.search(word[:end])
            taken.append(time.process_time() - started)
    assert statistics.quantiles(taken, n=10)[-1] < 0.05  # seconds; 0.008 at worst on a quiet machine
