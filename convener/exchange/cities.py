"""The register of the world's cities from 5,000 inhabitants (GeoNames), found while somebody types.

The data is `resources/cities.zip`, made by `resources/build_cities.py`, which says how it is laid out. Nothing is read
before the first question; `load` may be called from another thread to have it ready.
"""

from __future__ import annotations

import functools
import heapq
import re
import sys
import zipfile
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from operator import itemgetter

from convener import folders
from convener.exchange import countries
from convener.letters import fold

_BETWEEN_WORDS = re.compile(r"[\W_]+")
_AFTER_ALL = "\U0010ffff"
_SORT = 1_000_000  # a writing leads to: its sort × this + the city's place by population
_NAME, _OTHER_NAME = range(2)
_SURE = 4  # letters from which another name, or a slip of a finger, is taken for meant
_LETTERS = "abcdefghijklmnopqrstuvwxyz "
_OTHER_NAME_WEIGHS = 8  # so many times fewer inhabitants, against a city of that very name

_Hit = tuple[int, range]  # where a writing leads to, and the lines among which it stands


@dataclass(frozen=True, slots=True)
class City:
    """A city as GeoNames has it; latitude and longitude in degrees north and east (WGS 84)."""

    register_id: int  # GeoNames
    name: str  # mostly as English prints it
    written: str  # as it was found: “Den Haag” for The Hague; the name when nothing else was asked
    country: str  # ISO 3166-1 alpha-2
    state: str  # of larger countries
    latitude: float
    longitude: float
    population: int
    zone: str  # IANA


def sort_key(text: str) -> str:
    """What is compared: folded, and every mark between words as one space; the resource is ordered by it."""
    return _BETWEEN_WORDS.sub(" ", fold(text)).strip()


def search(text: str, limit: int = 10, country: str = "") -> list[City]:
    """Find cities by the beginning of a name, best first; of one country (ISO 3166-1 alpha-2) if given.

    First those called exactly so, then those whose name begins so, then those with another name that does, then those
    with a later word of the name that does; the larger first. After a comma a state or country may follow, or its
    beginning (“Columbus, Ohio”). When there is none, one wrong, missing, doubled or exchanged letter is forgiven.
    """
    register = _register()
    name, _, where = text.partition(",")
    anywhere, there = register.accepted("", country), register.accepted(where, country)
    asked = sort_key(name)
    return (
        (register.answer(sort_key(text), limit, anywhere) if where else [])
        or register.answer(asked, limit, there)
        or register.pick(register.best_first(*register.nearly(asked)), limit, there)
    )


def get(register_id: int) -> City | None:
    """The city of a GeoNames number, or None when the register has none."""
    register = _register()
    row = register.row(register_id)
    return None if row is None else register.city(row, register.names[row])


def other_names(register_id: int) -> list[str]:
    """Every other name the register has for a city, in the order of the alphabet."""
    register = _register()
    row = register.row(register_id)
    if row is None:
        return []
    wanted = _OTHER_NAME * _SORT + register.by_population.index(row)
    return [text for text, where in zip(register.writings, register.leads_to, strict=True) if where == wanted]


def load() -> None:
    """Read the register now, so that the first question is answered at once."""
    _register()


@functools.cache
def _register() -> _Register:
    with zipfile.ZipFile(folders.resource("cities.zip")) as columns:
        return _Register(lambda name: columns.read(name).decode().split("\n"))


class _Register:
    """The columns of the resource; a row is a city's line in them, a line one of the writings."""

    def __init__(self, column: Callable[[str], list[str]]) -> None:
        self.ids = array("I", map(int, column("register_id")))
        self.names = column("name")
        self.countries = list(map(sys.intern, column("country")))
        self.states = list(map(sys.intern, column("state")))
        self.every_state = set(self.states) - {""}
        self.zones = list(map(sys.intern, column("zone")))
        self.latitudes = array("d", map(float, column("latitude")))
        self.longitudes = array("d", map(float, column("longitude")))
        self.populations = array("I", map(int, column("population")))
        order = sorted(range(len(self.ids)), key=self.populations.__getitem__, reverse=True)
        self.by_population = array("I", order)
        self.writings = column("writing")
        self.leads_to = array("I", map(int, column("leads_to")))

    def row(self, register_id: int) -> int | None:
        """Where a city stands."""
        return self.ids.index(register_id) if register_id in self.ids else None

    def city(self, row: int, written: str) -> City:
        """What the register knows of the city in a row."""
        return City(
            self.ids[row],
            self.names[row],
            written,
            self.countries[row],
            self.states[row],
            self.latitudes[row],
            self.longitudes[row],
            self.populations[row],
            self.zones[row],
        )

    def answer(self, asked: str, limit: int, accepted: Callable[[int], bool]) -> list[City]:
        """The cities called so or whose names begin so."""
        if not asked:
            return []
        lines = self.beginning(asked)
        return self.pick(chain(self.exact(asked, lines), self.best_first(lines)), limit, accepted)

    def beginning(self, asked: str, within: range | None = None) -> range:
        """The lines whose writing begins so."""
        within = range(len(self.writings)) if within is None else within
        first = bisect_left(self.writings, asked, within.start, within.stop, key=sort_key)
        last = bisect_left(self.writings, asked + _AFTER_ALL, first, within.stop, key=sort_key)
        return range(first, last)

    def exact(self, asked: str, lines: range) -> list[_Hit]:
        """What is called exactly so, the larger first; lines are those that begin so."""
        last = bisect_right(self.writings, asked, lines.start, lines.stop, key=sort_key)
        weighed = []
        for where in self.leads_to[lines.start : last]:
            sort, place = divmod(where, _SORT)
            people = self.populations[self.by_population[place]]
            if sort == _NAME:
                weighed.append((people, where))
            elif sort == _OTHER_NAME and len(asked) >= _SURE:
                weighed.append((people // _OTHER_NAME_WEIGHS, where))
        return [(where, lines) for _, where in sorted(weighed, reverse=True)]

    def best_first(self, *several: range) -> Iterator[_Hit]:
        """Where these lines lead to: names, then other names, then later words; in each the larger first."""
        return heapq.merge(*map(self._in_order, several), key=itemgetter(0))

    def _in_order(self, lines: range) -> Iterator[_Hit]:
        return ((where, lines) for where in sorted(set(self.leads_to[lines.start : lines.stop])))

    def nearly(self, asked: str) -> list[range]:
        """The lines whose writing begins so but for one letter; a beginning that no writing has ends the search."""
        if len(asked) < _SURE:
            return []
        found = []
        within = self.beginning("")
        for place in range(len(asked)):
            head, tail = asked[:place], asked[place:]
            within = self.beginning(head, within)
            if not within:
                break
            found += [self.beginning(head + slip, within) for slip in _slips(tail)]
        return [lines for lines in found if lines]

    def accepted(self, where: str, country: str) -> Callable[[int], bool]:
        """Whether a row lies in the country, and in a state or country that begins as `where` says."""
        key = sort_key(where)
        if not key:
            return lambda row: country in {"", self.countries[row]}
        meant = countries.find(where)
        named = {one.code for one in countries.every() if one is meant or sort_key(one.name).startswith(key)}
        states = {state for state in self.every_state if sort_key(state).startswith(key)}
        return lambda row: (
            country in {"", self.countries[row]} and (self.countries[row] in named or self.states[row] in states)
        )

    def pick(self, hits: Iterable[_Hit], limit: int, accepted: Callable[[int], bool]) -> list[City]:
        """The first cities of the hits, each once, written as the hit has it."""
        picked: dict[int, City] = {}
        for where, lines in hits:
            if len(picked) == limit:
                break
            row = self.by_population[where % _SORT]
            if row not in picked and accepted(row):
                line = self.leads_to.index(where, lines.start, lines.stop)
                by_other_name = where // _SORT == _OTHER_NAME
                picked[row] = self.city(row, self.writings[line] if by_other_name else self.names[row])
        return list(picked.values())


def _slips(tail: str) -> Iterator[str]:
    """What may have been meant where the first letter of `tail` is wrong, too much, exchanged, or one is missing."""
    yield tail[1:]
    if len(tail) > 1:
        yield tail[1] + tail[0] + tail[2:]
    for letter in _LETTERS:
        yield letter + tail[1:]
        yield letter + tail
