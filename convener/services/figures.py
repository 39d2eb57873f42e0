"""The figures of an event, the map of its places and its charts, as neutral drawings for the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from convener.documents import charts, figures, style
from convener.documents.charts import Counts
from convener.model.event import Event
from convener.press import placemap, tree

_WIDTH: Final = 400.0  # points; the window magnifies what is drawn until its words are as large as its own
_HEIGHT: Final = 232.0  # of the map
_MOST: Final = 10  # bars of a chart; the annex has them all


@dataclass(frozen=True, slots=True)
class Sketch:
    """A figure to be drawn: its title, what it shows in words, what it is drawn from, and what draws it.

    `draw` touches no workspace: it may run on a worker. It gives the drawing and, for a map, its legend.
    """

    title: str
    words: str
    of: tuple[object, ...]
    draw: Callable[[], tuple[tree.Drawing, str]]


def of(event: Event) -> Sequence[Sketch]:
    """The map, if it is known where places lie, and the charts, with the counts of the participation annex."""
    told = figures.counted(event, style.of_event(event))
    drawn = [Sketch(*figures.map_words(told), told.dots, partial(_map, told.dots))] if told.dots else []
    for name, counts in figures.charted(told):
        shown = tuple(_shortened(counts))
        drawn.append(Sketch(name, charts.in_words(name, counts), shown, partial(_bars, shown)))
    return drawn


def _map(dots: tuple[tree.Dot, ...]) -> tuple[tree.Drawing, str]:
    drawing, numbered = placemap.drawn(dots, _WIDTH, _HEIGHT)
    return drawing, figures.legend(numbered)


def _bars(counts: Counts) -> tuple[tree.Drawing, str]:
    return charts.bars(counts, _WIDTH), ""


def _shortened(counts: Counts) -> Counts:
    """The largest, and all others in one bar."""
    if len(counts) <= _MOST:
        return counts
    rest = sum(number for _label, number in counts[_MOST - 1 :])
    return [*counts[: _MOST - 1], ("Others", rest)]
