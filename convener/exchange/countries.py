"""The countries of the world: their codes, how print and lists write them, and the part of the world they lie in.

The data is `resources/countries.tsv`, made by `resources/build_countries.py`.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass

from convener import folders
from convener.letters import fold


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory of ISO 3166-1, and Kosovo (XK)."""

    code: str  # ISO 3166-1 alpha-2
    code3: str  # ISO 3166-1 alpha-3
    number: str  # ISO 3166-1 numeric, three digits; "" for Kosovo
    name: str
    article: str  # "the" where a sentence asks for it, else ""
    forms: tuple[str, ...]  # other ways to write it in English, the usual short one first: “US”, “the US”, “USA”
    local: str  # in (one of) its own languages
    region: str  # UN M49: “Europe”
    sub_region: str  # UN M49: “Eastern Europe”
    intermediate_region: str  # UN M49, in Africa and the Americas: “Western Africa”, else ""

    @property
    def in_sentence(self) -> str:
        """The name as it stands in a sentence: “in the Netherlands”, “in Poland”."""
        return f"{self.article} {self.name}" if self.article else self.name

    @property
    def world_part(self) -> str:
        """The smallest part of the world that UN M49 names for it."""
        return self.intermediate_region or self.sub_region or self.region


def get(code: str) -> Country | None:
    """The country of an alpha-2, alpha-3 or numeric code, in small or capital letters; None when there is none."""
    return _by_code().get(code.strip().upper())


def find(text: str) -> Country | None:
    """The country a list means by a name, another form, its own name for itself, or a code; None when unknown."""
    return _by_name().get(fold(text)) or get(text)


@functools.cache
def every() -> tuple[Country, ...]:
    """All of them, in the order of their codes."""
    lines = folders.resource("countries.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return tuple(_country(line.split("\t")) for line in lines)


def _country(cells: list[str]) -> Country:
    code, code3, number, name, article, forms, *rest = cells
    return Country(code, code3, number, name, article, tuple(filter(None, forms.split("|"))), *rest)


@functools.cache
def _by_code() -> dict[str, Country]:
    known = {country.code: country for country in every()}
    known |= {country.code3: country for country in every()}
    return known | {country.number: country for country in every() if country.number}


@functools.cache
def _by_name() -> dict[str, Country]:
    known: dict[str, Country] = {}
    for country in reversed(every()):
        for text in (country.local, *country.forms, country.in_sentence, country.name):
            known[fold(text)] = country
    known.pop("", None)
    return known
