"""Maps from data: the places that took part, on Lambert's equal-area projection, as a neutral drawing."""

from __future__ import annotations

import functools
import json
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from convener.folders import resource
from convener.press.figures import Anchoring, Circle, Drawing, Lettering, Shape, Stroke, Tone
from convener.press.tree import Dot

Point = tuple[float, float]
_FINEST = 0.5
"""points of a coast nearer than this to the one before are left out, in points"""
_CLOSEST = 900.0
_WIDEST = 150.0
"""scale, in points for one radius of the earth: no nearer and no farther"""
_MARGIN = 40.0
_KEPT = 8
"""covers that are kept: those of the reports somebody works at, in the sizes of their papers"""
_BEHIND = 0.15
"""beyond this (1 + cosine of the angle) lies the other side of the earth, not to be drawn"""


@dataclass(frozen=True, slots=True)
class Projection:
    """Lambert's azimuthal equal-area projection around a centre (radians), placed on paper; y runs down."""

    latitude: float
    longitude: float
    scale: float = 1.0
    x: float = 0.0
    y: float = 0.0

    def point(self, latitude: float, longitude: float) -> Point | None:
        """Return where a place (degrees) lies on paper, or nothing for the far side of the earth."""
        return self.aimed()(latitude, longitude)

    def aimed(self) -> Callable[[float, float], Point | None]:
        """Return the same as a function for many places: what depends on the centre alone is computed once."""
        sine, cosine = math.sin(self.latitude), math.cos(self.latitude)
        radians, sin, cos, sqrt = math.radians, math.sin, math.cos, math.sqrt
        centre, scale, left, top = self.longitude, self.scale, self.x, self.y

        def point(latitude: float, longitude: float) -> Point | None:
            phi, delta = radians(latitude), radians(longitude) - centre
            high, across, ahead = sin(phi), cos(phi), cos(delta)
            facing = 1 + sine * high + cosine * across * ahead
            if facing < _BEHIND:
                return None
            k = sqrt(2 / facing) * scale
            up = cosine * high - sine * across * ahead
            return left + k * across * sin(delta), top - k * up

        return point


def cover(dots: Sequence[Dot], width: float, height: float) -> Drawing:
    """Return the map of a cover: the places to the right, the host ringed and named."""
    return _cover(tuple(dots), width, height)


@functools.lru_cache(maxsize=_KEPT)
def _cover(dots: tuple[Dot, ...], width: float, height: float) -> Drawing:
    window = (0.42 * width, 0.16 * height, 0.95 * width, 0.90 * height)
    projection = fitted(dots, window)
    strokes: list[Stroke] = list(land(projection, width, height))
    placed = [(dot, place) for dot in dots if (place := projection.point(dot.latitude, dot.longitude))]
    points = [place for _, place in placed]
    strokes += [Circle(*place, 2.9, Tone.ACCENT, Tone.TINT_6, 0.8) for place in points]
    for dot, place in placed:
        if dot.host:
            strokes.append(Circle(*place, 6.2, None, Tone.ACCENT, 1.2))
            strokes.append(_named(dot.name, place, points, width))
    return Drawing(width, height, tuple(strokes))


_SIZE = 9.5


def _named(name: str, place: Point, points: Sequence[Point], width: float) -> Lettering:
    """Set a name around its place, above it first: where it covers the fewest other places."""
    x, y = place
    wide = 0.56 * _SIZE * len(name)
    tried = (
        (x, y - 10.5, Anchoring.MIDDLE, x - wide / 2),
        (x, y + 17.0, Anchoring.MIDDLE, x - wide / 2),
        (x + 10.5, y + 3.2, Anchoring.START, x + 10.5),
        (x - 10.5, y + 3.2, Anchoring.END, x - 10.5 - wide),
        (x - 7.0, y - 8.0, Anchoring.END, x - 7.0 - wide),
        (x + 7.0, y - 8.0, Anchoring.START, x + 7.0),
        (x - 7.0, y + 14.5, Anchoring.END, x - 7.0 - wide),
        (x + 7.0, y + 14.5, Anchoring.START, x + 7.0),
    )

    def covered(where: tuple[float, float, Anchoring, float]) -> float:
        _, baseline, _, left = where
        outside = 10 * (left < 0 or left + wide > width - 4)
        inside = (left - 4 < a < left + wide + 4 and baseline - _SIZE - 2 < b < baseline + 5 for a, b in points)
        return outside + sum(inside)

    at, baseline, anchoring, _ = min(tried, key=covered)
    return Lettering(at, baseline, name, _SIZE, strong=True, tone=Tone.ACCENT, anchoring=anchoring)


def fitted(dots: Sequence[Dot], window: tuple[float, float, float, float]) -> Projection:
    """Return the projection that shows all dots inside a window (left, top, right, bottom)."""
    left, top, right, bottom = window
    around = _centre(dots)
    points = [point for dot in dots if (point := around.point(dot.latitude, dot.longitude))] or [(0.0, 0.0)]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    wide, tall = max(max(xs) - min(xs), 1e-6), max(max(ys) - min(ys), 1e-6)
    scale = min(max(min((right - left) / wide, (bottom - top) / tall), _WIDEST), _CLOSEST)
    x = (left + right) / 2 - scale * (max(xs) + min(xs)) / 2
    y = (top + bottom) / 2 - scale * (max(ys) + min(ys)) / 2
    return Projection(around.latitude, around.longitude, scale, x, y)


def _centre(dots: Sequence[Dot]) -> Projection:
    x = y = z = 1e-9
    for dot in dots:
        phi, lam = math.radians(dot.latitude), math.radians(dot.longitude)
        x += math.cos(phi) * math.cos(lam)
        y += math.cos(phi) * math.sin(lam)
        z += math.sin(phi)
    return Projection(math.atan2(z, math.hypot(x, y)), math.atan2(y, x))


def land(projection: Projection, width: float, height: float) -> Iterator[Shape]:
    """Return the countries that the frame shows."""
    point = projection.aimed()
    for _, rings in countries():
        drawn = tuple(ring for one in rings if (ring := _ring(one, point, width, height)))
        if drawn:
            yield Shape(drawn, fill=Tone.COVER_LAND)


def _ring(
    ring: Sequence[Point], place: Callable[[float, float], Point | None], width: float, height: float
) -> tuple[Point, ...]:
    """Return a coast on paper, thinned; nothing if it is nowhere near the frame or goes behind the earth."""
    points: list[Point] = []
    sides: list[int] = []
    for longitude, latitude in ring:
        point = place(latitude, longitude)
        if point is None:
            return ()
        if points and abs(point[0] - points[-1][0]) + abs(point[1] - points[-1][1]) <= _FINEST:
            continue
        side = _outside(point, width, height)
        if side and sides[-2:] and side & sides[-1] & sides[-2 if len(sides) > 1 else -1]:
            points[-1], sides[-1] = point, side  # a coast beyond one edge of the frame: its ends are enough
        else:
            points.append(point)
            sides.append(side)
    return tuple(points) if not all(sides) and len(points) > 2 else ()  # noqa: PLR2004 (a shape has three corners)


def _outside(point: Point, width: float, height: float) -> int:
    """Return beyond which edges of the frame, widened by a margin, a point lies: left 1, right 2, above 4, below 8."""
    x, y = point
    return (x < -_MARGIN) + 2 * (x > width + _MARGIN) + 4 * (y < -_MARGIN) + 8 * (y > height + _MARGIN)


@functools.lru_cache(maxsize=1)
def countries() -> tuple[tuple[str, tuple[tuple[Point, ...], ...]], ...]:
    """Return every country's ISO 3166-1 number (or nothing) and its outlines, as (longitude, latitude) in degrees."""
    data = json.loads((resource("maps") / "countries-50m.json").read_bytes())
    arcs = _arcs(data)
    found = []
    for country in data["objects"]["countries"]["geometries"]:
        shapes = country.get("arcs", [])
        polygons = shapes if country.get("type") == "MultiPolygon" else [shapes]
        rings = tuple(_stitched(ring, arcs) for polygon in polygons for ring in polygon)
        found.append((str(country.get("id", "")), rings))
    return tuple(found)


def _arcs(data: Any) -> list[list[Point]]:
    """Decode a TopoJSON file's delta-coded arcs (TopoJSON 2.1.3)."""
    (sx, sy), (tx, ty) = data["transform"]["scale"], data["transform"]["translate"]
    arcs = []
    for arc in data["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def _stitched(ring: Sequence[int], arcs: Sequence[list[Point]]) -> tuple[Point, ...]:
    points: list[Point] = []
    for number in ring:
        arc = arcs[number] if number >= 0 else arcs[~number][::-1]
        points += arc[1:] if points else arc
    return tuple(points)
