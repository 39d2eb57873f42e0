"""Places: one spelling, found by all of them."""

from convener.exchange import cities
from convener.services import places


def test_a_place_is_found_by_any_of_its_names(db):
    wroclaw = places.add(db, "Wrocław", country="PL")
    places.add_name(db, wroclaw, "Breslau", "de")
    hague = places.add(db, "The Hague", country="NL", local_name="Den Haag")
    for name in ("wroclaw", "WROCŁAW", "breslau"):
        assert places.find_or_add(db, name, "PL") is wroclaw
    assert places.find(db, "den haag") is hague
    assert places.find(db, "Wrocław", "DE") is None
    assert places.find_or_add(db, "Gdynia", "PL") is not wroclaw
    assert [place.name for place in places.every(db)] == ["Gdynia", "The Hague", "Wrocław"]


def test_the_name_itself_comes_before_a_variant(db):
    other = places.add(db, "Zhytomyr")
    places.add_name(db, other, "Gdynia")
    own = places.add(db, "Gdynia")
    assert places.find(db, "gdynia") is own


def test_a_variant_is_kept_once(db):
    place = places.add(db, "Gdynia")
    assert places.add_name(db, place, "Gdingen") is places.add_name(db, place, "Gdingen")
    assert len(place.names) == 1


def test_a_city_of_the_register_comes_with_what_is_known_of_it(db):
    city = cities.search("den haag")[0]
    place = places.from_register(db, city)
    assert (place.name, place.country, place.zone) == ("The Hague", "NL", "Europe/Amsterdam")
    assert place.population > 400_000
    assert place.world_part == "Western Europe"
    assert [variant.name for variant in place.names] == [city.written]
    assert places.from_register(db, city) is place


def test_the_register_fills_in_what_is_empty_and_no_more(db):
    mine = places.add(db, "Lodz", country="PL", population=1)
    assert places.from_register(db, cities.search("Łódź")[0]) is mine
    assert (mine.name, mine.population) == ("Lodz", 1)
    assert mine.latitude is not None
