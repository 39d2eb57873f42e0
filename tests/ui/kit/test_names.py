"""Countries, languages and zones are found by a few letters, whatever their accents."""

from convener.ui.kit.editors import names


def test_a_country_is_found_by_its_name_or_letters():
    find = names.finder(names.countries)
    assert find("türk")[0].value == "TR"
    assert find("turk")[0].value == "TR"
    assert find("pl")[0].value in {"PL", "PW"}
    assert "PL" in [option.value for option in find("PL")]
    assert "EU" not in names.countries()


def test_a_zone_is_found_by_its_city():
    assert "Europe/Stockholm" in [option.value for option in names.finder(names.zones)("stock")]


def test_a_language_is_named_in_english():
    assert names.languages()["pl"] == "Polish"
