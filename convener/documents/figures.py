"""The charts and maps that papers draw from the data: each by its kind, in one width, with its words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from convener.documents import charts, fixed, front, participants, wording
from convener.documents.charts import Counts
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.participant import Participant
from convener.model.participation import Participation
from convener.model.picture import PictureWidth
from convener.model.place import Place
from convener.model.report import FigureKind
from convener.model.series import Edition
from convener.press import placemap, tree

WIDTHS: Final[Mapping[PictureWidth, tree.Width]] = {
    PictureWidth.TEXT: tree.Width.MAIN,
    PictureWidth.PAGE: tree.Width.BLOCK,
    PictureWidth.HALF: tree.Width.HALF,
}
# in points, as look/papers.md has them
_WIDE: Final[Mapping[tree.Width, float]] = {tree.Width.BLOCK: 483.0, tree.Width.MAIN: 357.0, tree.Width.HALF: 231.0}
_MAP_SHAPE: Final = 280 / 483
MAPS: Final = {
    True: ("The places that took part", "Map of the places that took part"),
    False: ("The places that endorse the declaration", "Map of the places that endorse the declaration"),
}
"""The title of a map and what opens its words for those who cannot see it, where places took part and where none did"""
_NOT_GIVEN: Final = "Not given"
# Upper bounds of classes of inhabitants, after the common classes of the Council of European Municipalities.
_SIZES: Final = (
    (50_000, "Under 50,000"),
    (100_000, "50,000 to 99,999"),
    (500_000, "100,000 to 499,999"),
    (1_000_000, "500,000 to 999,999"),
)
_LARGEST: Final = "A million and more"


@dataclass(frozen=True, slots=True)
class Counted:
    """What figures count: the people and places of one event, or of all events of an edition's year."""

    people: tuple[Participant, ...]
    participations: tuple[Participation, ...]
    dots: tuple[tree.Dot, ...]
    forms: Style

    @property
    def places(self) -> list[Place]:
        """Every place that took part, once."""
        return list(dict.fromkeys(one.place for one in self.participations))


def counted(owner: Event | Edition, forms: Style) -> Counted:
    """What there is to count for an event or edition."""
    events = [owner] if isinstance(owner, Event) else events_of(owner)
    dots = {(dot.latitude, dot.longitude): dot for event in events for dot in front.dots(event)}
    return Counted(
        people=tuple(one for event in events for one in participants.taking_part(event)),
        participations=tuple(one for event in events for one in front.taking_part_in(event)),
        dots=tuple(dots.values()),
        forms=forms,
    )


def events_of(edition: Edition) -> list[Event]:
    """The events of the series that began in the year of an edition."""
    return [one for one in edition.series.events if one.starts_on and one.starts_on.year == edition.year]


def anchor(kind: FigureKind) -> str:
    """What a text points at: `[see figure](#figure-map_of_places)`."""
    return f"figure-{kind.value}"


def drawable(kind: FigureKind, told: Counted) -> bool:
    """Whether there is anything to draw."""
    return bool(told.dots if kind is FigureKind.MAP_OF_PLACES else _CHARTS[kind](told))


def drawn(kind: FigureKind, told: Counted, width: PictureWidth | None = None) -> tree.Figure | None:
    """The figure with its title for a caption; nothing where there is nothing to draw.

    Without a width a map takes the page's, a chart the text's.
    """
    if kind is FigureKind.MAP_OF_PLACES:
        return _map(told, WIDTHS[width or PictureWidth.PAGE])
    counts = _CHARTS[kind](told)
    if not counts:
        return None
    across = WIDTHS[width or PictureWidth.TEXT]
    title = fixed.said(kind.label, told.forms)
    return tree.Figure(
        charts.bars(counts, _WIDE[across]),
        charts.in_words(title, counts),
        caption=tree.plain(title),
        width=across,
        anchor=anchor(kind),
    )


def numbered(blocks: Iterable[tree.Block], forms: Style) -> tuple[tree.Block, ...]:
    """The same blocks, charts and maps numbered from 1: “Figure 1”."""
    numbers = _Numbers(forms)
    return tuple(numbers.of(block) for block in blocks)


class _Numbers:
    """Counts figures as they go by; photographs illustrate and are not counted."""

    def __init__(self, forms: Style) -> None:
        self._word = fixed.said("Figure", forms)
        self._count = 0

    def of(self, block: tree.Block) -> tree.Block:
        match block:
            case tree.Figure():
                return self._labelled(block)
            case tree.Figures():
                return tree.Figures(tuple(self._labelled(one) for one in block.figures))
            case _:
                return block

    def _labelled(self, figure: tree.Figure) -> tree.Figure:
        if not isinstance(figure.image, tree.Drawing):
            return figure
        self._count += 1
        return replace(figure, label=f"{self._word} {self._count}")


def paired(blocks: Iterable[tree.Block]) -> tuple[tree.Block, ...]:
    """The same blocks, halves that follow one another side by side."""
    made: list[tree.Block] = []
    for block in blocks:
        last = made[-1] if made else None
        if isinstance(block, tree.Figure) and isinstance(last, tree.Figure) and _halves(last, block):
            made[-1] = tree.Figures((last, block))
        else:
            made.append(block)
    return tuple(made)


def _halves(*blocks: tree.Figure) -> bool:
    return all(block.width is tree.Width.HALF for block in blocks)


def charted(told: Counted) -> list[tuple[str, Counts]]:
    """Every chart that has something to show, as its title and counts."""
    counts = ((fixed.said(kind.label, told.forms), count(told)) for kind, count in _CHARTS.items())
    return [(title, found) for title, found in counts if found]


def map_words(told: Counted) -> tuple[str, str]:
    """The title of the map, and what it shows for those who cannot see it."""
    title, opening = (fixed.said(words, told.forms) for words in MAPS[bool(told.participations)])
    return title, f"{opening}: {wording.joined([dot.name for dot in told.dots], told.forms)}."


def legend(numbered: Sequence[str]) -> str:
    """Which places the numbers on a map stand for: “1 The Hague; 2 Poznań”, or nothing."""
    return "; ".join(f"{number} {name}" for number, name in enumerate(numbered, 1))


def _map(told: Counted, width: tree.Width) -> tree.Figure | None:
    if not told.dots:
        return None
    across = _WIDE[width]
    drawing, numbers = placemap.drawn(told.dots, across, across * _MAP_SHAPE)
    title, words = map_words(told)
    caption = ". ".join(part for part in (title, legend(numbers)) if part)
    kind = FigureKind.MAP_OF_PLACES
    return tree.Figure(drawing, words, caption=tree.plain(caption), width=width, anchor=anchor(kind))


def _categories(told: Counted) -> Counts:
    return _counted(told, lambda one: fixed.said(one.category.label, told.forms))


def _countries(told: Counted) -> Counts:
    return _counted(told, lambda one: participants.country(one, told.forms) or _NOT_GIVEN)


def _genders(told: Counted) -> Counts:
    if not any(one.person is not None and one.person.gender for one in told.people):
        return ()
    return _counted(told, lambda one: (one.person.gender if one.person else "") or _NOT_GIVEN)


def _world_parts(told: Counted) -> Counts:
    parts = Counter(one.world_part or _NOT_GIVEN for one in told.places)
    return _largest_first(parts, told) if set(parts) - {_NOT_GIVEN} else ()


def _sizes(told: Counted) -> Counts:
    sizes = Counter(_size(one) for one in told.places)
    order = [*(label for _bound, label in _SIZES), _LARGEST, _NOT_GIVEN]
    shown = [(fixed.said(label, told.forms), sizes[label]) for label in order if sizes[label]]
    return shown if set(sizes) - {_NOT_GIVEN} else ()


def _experience(told: Counted) -> Counts:
    known = {one.place: one.first_time for one in reversed(told.participations)}
    counts = Counter("First time" if first else "Been before" for first in known.values())
    return _largest_first(counts, told) if len(counts) > 1 else ()


def _counted(told: Counted, of: Callable[[Participant], str]) -> Counts:
    counts: Counter[str] = Counter()
    for one in told.people:
        counts[of(one)] += one.people
    return _largest_first(counts, told)


def _largest_first(counts: Counter[str], told: Counted) -> Counts:
    """The largest first, what was not given always last."""
    ordered = sorted(counts.items(), key=lambda pair: (pair[0] == _NOT_GIVEN, -pair[1], wording.sort_key(pair[0])))
    return [(fixed.said(label, told.forms), number) for label, number in ordered]


def _size(place: Place) -> str:
    if place.population is None:
        return _NOT_GIVEN
    return next((label for bound, label in _SIZES if place.population < bound), _LARGEST)


_CHARTS: Final[Mapping[FigureKind, Callable[[Counted], Counts]]] = {
    FigureKind.PARTICIPANTS_BY_CATEGORY: _categories,
    FigureKind.PARTICIPANTS_BY_COUNTRY: _countries,
    FigureKind.PARTICIPANTS_BY_GENDER: _genders,
    FigureKind.PLACES_BY_PART_OF_THE_WORLD: _world_parts,
    FigureKind.PLACES_BY_INHABITANTS: _sizes,
    FigureKind.PLACES_BY_EXPERIENCE: _experience,
}
