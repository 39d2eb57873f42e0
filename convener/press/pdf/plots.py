"""Shapes and letterings of a drawing as page operators; y of a drawing runs down, a page's runs up."""

from __future__ import annotations

from collections.abc import Mapping

from convener.press.figures import Anchoring, Circle, Lettering, Shape, Tone
from convener.press.pdf.faces import Name
from convener.press.pdf.pieces import Line
from convener.press.pdf.setter import single
from convener.press.pdf.styles import Style

# The control points of a quarter circle of radius one (Bézier approximation).
_ROUND = 0.5523
_COAST = 20
"""lines of more points are coasts, for which a tenth of a point is fine enough"""


def outlined(
    stroke: Shape | Circle, height: float, fills: Mapping[Tone, str], strokes: Mapping[Tone, str]
) -> list[str]:
    """Return the operators of a shape or circle in a drawing of the given height."""
    path = _circle(stroke, height) if isinstance(stroke, Circle) else _rings(stroke, height)
    code = [fills[stroke.fill]] if stroke.fill else []
    if stroke.stroke:
        code.append(f"{strokes[stroke.stroke]} {stroke.weight:g} w")
    ending = {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}
    return [*code, *path, ending[bool(stroke.fill), bool(stroke.stroke)]]


def _rings(shape: Shape, height: float) -> list[str]:
    code = []
    for (x, y), *others in shape.rings:
        fine = 2 if len(others) < _COAST else 1
        points = " ".join(f"{a:.{fine}f} {height - b:.{fine}f} l" for a, b in others)
        code.append(f"{x:.{fine}f} {height - y:.{fine}f} m {points}{' h' if shape.closed else ''}")
    return code


def _circle(circle: Circle, height: float) -> list[str]:
    x, y, r = circle.x, height - circle.y, circle.radius
    k = r * _ROUND
    return [
        f"{x + r:.2f} {y:.2f} m",
        f"{x + r:.2f} {y + k:.2f} {x + k:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c",
        f"{x - k:.2f} {y + r:.2f} {x - r:.2f} {y + k:.2f} {x - r:.2f} {y:.2f} c",
        f"{x - r:.2f} {y - k:.2f} {x - k:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c",
        f"{x + k:.2f} {y - r:.2f} {x + r:.2f} {y - k:.2f} {x + r:.2f} {y:.2f} c h",
    ]


def lettered(lettering: Lettering) -> tuple[Line, float]:
    """Return the line of a lettering and the x of its left edge."""
    name = Name.SANS_STRONG if lettering.strong else Name.SANS
    line = single(lettering.words, Style(name, lettering.size, lettering.size * 1.2, lettering.tone))
    share = {Anchoring.START: 0.0, Anchoring.MIDDLE: 0.5, Anchoring.END: 1.0}[lettering.anchoring]
    return line, lettering.x - line.width * share
