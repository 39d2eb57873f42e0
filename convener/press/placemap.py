"""A map as a figure: every place that took part as a dot with its name; a number where names would meet."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from typing import Final

from convener.press import maps
from convener.press.figures import Anchoring, Circle, Drawing, Lettering, Shape, Stroke, Tone
from convener.press.tree import Dot

_SIZE: Final = 8.25
_WIDE: Final = 0.54  # of the size, a letter's width at the mean
_PADDING: Final = 0.08  # of the frame
_DOT: Final = 3.0
_NEAR: Final = 5.5
_KEPT: Final = 12  # maps: a page of papers asks again and again for those of one event in its few widths
_REACHES: Final = (1.0, 1.7, 2.4)  # how much farther a number may stand from its dot where places crowd

Box = tuple[float, float, float, float]  # left, top, right, bottom
Point = tuple[float, float]


def drawn(dots: Sequence[Dot], width: float, height: float) -> tuple[Drawing, tuple[str, ...]]:
    """The map in a frame of so many points, and the names of the places that carry a number, from 1."""
    return _drawn(tuple(dots), width, height)


@functools.lru_cache(maxsize=_KEPT)
def _drawn(dots: tuple[Dot, ...], width: float, height: float) -> tuple[Drawing, tuple[str, ...]]:
    window = (_PADDING * width, _PADDING * height, (1 - _PADDING) * width, (1 - _PADDING) * height)
    projection = maps.fitted(dots, window)
    placed = [(dot, point) for dot in dots if (point := projection.point(dot.latitude, dot.longitude))]
    strokes: list[Stroke] = [_sea(width, height), *maps.land(projection, width, height)]
    strokes += [stroke for dot, point in placed for stroke in _dot(dot, point)]
    names, numbered = _names(placed, width, height)
    return Drawing(width, height, (*strokes, *names)), numbered


def _sea(width: float, height: float) -> Shape:
    return Shape((((0, 0), (width, 0), (width, height), (0, height)),), fill=Tone.SEA)


def _dot(dot: Dot, point: Point) -> Iterator[Circle]:
    yield Circle(*point, _DOT, Tone.ACCENT, Tone.WHITE, 0.8)
    if dot.host:
        yield Circle(*point, 5.6, None, Tone.ACCENT, 1.0)


def _names(placed: Sequence[tuple[Dot, Point]], width: float, height: float) -> tuple[list[Lettering], tuple[str, ...]]:
    taken: list[Box] = [(x - _DOT, y - _DOT, x + _DOT, y + _DOT) for _dot_, (x, y) in placed]
    letterings: list[Lettering] = []
    numbered: list[str] = []
    # the host first, then those with the most room around them
    for dot, point in sorted(placed, key=lambda pair: (not pair[0].host, _crowd(pair[1], placed))):
        found = _free(dot.name, point, taken, (width, height))
        if found is None:
            numbered.append(dot.name)
            found = _numbered(str(len(numbered)), point, taken, (width, height))
        lettering, box = found
        taken.append(box)
        letterings.append(lettering)
    return letterings, tuple(numbered)


def _crowd(point: Point, placed: Sequence[tuple[Dot, Point]]) -> float:
    """How crowded it is around a point: the sum of the nearness of all others."""
    x, y = point
    return sum(1 / (1 + (x - a) ** 2 + (y - b) ** 2) for _dot_, (a, b) in placed)


def _numbered(number: str, point: Point, taken: Sequence[Box], frame: tuple[float, float]) -> tuple[Lettering, Box]:
    """The place of a number: the nearest around its dot that covers nothing, else right beside it."""
    found = (_free(number, point, taken, frame, reach) for reach in _REACHES)
    return next((one for one in found if one), None) or next(_positions(number, point))


def _free(
    words: str, point: Point, taken: Sequence[Box], frame: tuple[float, float], reach: float = 1.0
) -> tuple[Lettering, Box] | None:
    """The first of eight positions around a dot where its name covers nothing."""
    for lettering, box in _positions(words, point, reach):
        left, top, right, bottom = box
        inside = left >= 2 and top >= 2 and right <= frame[0] - 2 and bottom <= frame[1] - 2  # noqa: PLR2004 (points)
        own = (point[0] - _DOT, point[1] - _DOT, point[0] + _DOT, point[1] + _DOT)
        if inside and not any(_meet(box, other) for other in taken if other != own):
            return lettering, box
    return None


def _positions(words: str, point: Point, reach: float = 1.0) -> Iterator[tuple[Lettering, Box]]:
    x, y = point
    wide = _WIDE * _SIZE * len(words)
    for dx, dy, anchoring in (
        (_NEAR, 2.8, Anchoring.START),
        (-_NEAR, 2.8, Anchoring.END),
        (0, -_NEAR, Anchoring.MIDDLE),
        (0, _NEAR + 6, Anchoring.MIDDLE),
        (_NEAR - 1, -3.5, Anchoring.START),
        (_NEAR - 1, 9, Anchoring.START),
        (-_NEAR + 1, -3.5, Anchoring.END),
        (-_NEAR + 1, 9, Anchoring.END),
    ):
        at, baseline = x + dx * reach, y + dy * reach
        left = {Anchoring.START: at, Anchoring.MIDDLE: at - wide / 2, Anchoring.END: at - wide}[anchoring]
        box = (left, baseline - _SIZE * 0.75, left + wide, baseline + _SIZE * 0.25)
        yield Lettering(at, baseline, words, _SIZE, strong=True, anchoring=anchoring, halo=True), box


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
