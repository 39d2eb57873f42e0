"""Names of countries, languages and time zones, and which of them a text finds."""

from __future__ import annotations

import functools
import zoneinfo
from collections.abc import Callable, Mapping, Sequence

import babel

from convener import letters
from convener.screens.kinds import Option

_MOST = 50
_LETTERS = 2  # of a country in ISO 3166-1; regions of the world have three figures


@functools.cache
def countries() -> Mapping[str, str]:
    """Give the English name of every country by its two letters."""
    names = babel.Locale("en", "GB").territories
    return {code: name for code, name in names.items() if len(code) == _LETTERS and code not in _NO_COUNTRIES}


@functools.cache
def languages() -> Mapping[str, str]:
    """Give the English name of every language by its tag."""
    return {tag.replace("_", "-"): name for tag, name in babel.Locale("en", "GB").languages.items()}


@functools.cache
def zones() -> Mapping[str, str]:
    """Give every IANA time zone of a place as itself."""
    areas = ("Africa/", "America/", "Antarctica/", "Arctic/", "Asia/", "Atlantic/", "Australia/", "Europe/", "Indian/")
    names = sorted(zoneinfo.available_timezones())
    return {name: name for name in names if name.startswith((*areas, "Pacific/")) or name == "UTC"}


def finder(names: Callable[[], Mapping[str, str]]) -> Callable[[str], Sequence[Option]]:
    """Give the function that finds among names: those that begin with the text, then those with a word that does."""

    def find(text: str) -> Sequence[Option]:
        sought = letters.fold(text)
        ranked = []
        for code, name in names().items():
            folded = letters.fold(name.replace("/", " ").replace("_", " "))
            if folded.startswith(sought) or code.casefold() == sought:
                ranked.append((0, folded, Option(code, name, more="" if code == name else code)))
            elif f" {sought}" in folded:
                ranked.append((1, folded, Option(code, name, more="" if code == name else code)))
        return [option for _, _, option in sorted(ranked, key=lambda found: found[:2])[:_MOST]]

    return find


# Groups and placeholders that ISO 3166 reserves, with which no place can be labelled.
_NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
