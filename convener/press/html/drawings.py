"""Charts and maps as SVG inside the page; their tones follow the page's colours, light or dark."""

from __future__ import annotations

from convener.press.figures import Anchoring, Circle, Drawing, Lettering, Shape, Stroke, Tone
from convener.press.html.markup import Html, tag, text

_ANCHORS = {Anchoring.START: "start", Anchoring.MIDDLE: "middle", Anchoring.END: "end"}


def variable(tone: Tone) -> str:
    """Return the style variable of a tone."""
    return f"--{tone.name.lower().replace('_', '-')}"


_SMALLEST, _LARGEST = 0.9, 1.5
"""pixels of the screen for a point of the drawing: its words stay readable, and no larger than the text around it"""


def within(drawing: Drawing, *, wide: bool) -> str:
    """Return how narrow a figure may become before it is moved sideways, and how wide unless it takes the whole."""
    most = "" if wide else f";max-width:{_LARGEST * drawing.width:.0f}px"
    return f"min-width:{_SMALLEST * drawing.width:.0f}px{most}"


def svg(drawing: Drawing, alt: str, style: str = "") -> Html:
    """Return a drawing as an SVG image with its alternative text; without a `style` it fills its frame."""
    inside = [_stroke(stroke) for stroke in drawing.strokes]
    return tag(
        "svg",
        *inside,
        viewBox=f"0 0 {drawing.width:g} {drawing.height:g}",
        role="img",
        aria_label=alt or " ",
        preserveAspectRatio="" if style else "xMaxYMid slice",
        style=style,
    )


def _stroke(stroke: Stroke) -> Html:
    if isinstance(stroke, Lettering):
        style = f"fill:var({variable(stroke.tone)})"
        if stroke.halo:
            style += ";paint-order:stroke;stroke:var(--white);stroke-width:2.2"
        return tag(
            "text",
            text(stroke.words),
            x=f"{stroke.x:g}",
            y=f"{stroke.y:g}",
            font_size=f"{stroke.size:g}",
            font_weight="600" if stroke.strong else "",
            text_anchor=_ANCHORS[stroke.anchoring],
            style=style,
        )
    style = _look(stroke)
    if isinstance(stroke, Circle):
        return tag("circle", cx=f"{stroke.x:.2f}", cy=f"{stroke.y:.2f}", r=f"{stroke.radius:g}", style=style)
    return tag("path", d=_path(stroke), style=style)


def _look(stroke: Shape | Circle) -> str:
    fill = f"var({variable(stroke.fill)})" if stroke.fill else "none"
    line = f";stroke:var({variable(stroke.stroke)});stroke-width:{stroke.weight:g}" if stroke.stroke else ""
    return f"fill:{fill}{line}"


def _path(shape: Shape) -> str:
    rings = ("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in ring) for ring in shape.rings if ring)
    return "".join(ring + ("Z" if shape.closed else "") for ring in rings)
