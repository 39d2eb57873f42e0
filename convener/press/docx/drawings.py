"""Charts and maps as pictures: drawn twice as large as needed, then made smooth."""

from __future__ import annotations

import functools
import io

from PIL import Image, ImageDraw, ImageFont

from convener.folders import resource
from convener.press.docx.styles import Face, spoken
from convener.press.figures import Anchoring, Circle, Drawing, Lettering, Shape, Stroke, Tone
from convener.press.palette import Palette

FINE = 220 / 72
"""pixels for each point at the size printed"""
_OVER = 2
"""how many times larger a drawing is made before it is made smooth"""
_HALO = 2.2
_ANCHORS = {Anchoring.START: "ls", Anchoring.MIDDLE: "ms", Anchoring.END: "rs"}
_FILES = {
    (Face.SERIF, False): "SourceSerif4_400Regular",
    (Face.SERIF, True): "SourceSerif4_600SemiBold",
    (Face.SANS, False): "SourceSans3_400Regular",
    (Face.SANS, True): "SourceSans3_600SemiBold",
}
Ink = tuple[int, int, int]


def png(drawing: Drawing, palette: Palette, scale: float) -> bytes:
    """Return a drawing as PNG, printed `scale` times its own size."""
    inks = tuple((tone, _ink(palette, tone)) for tone in Tone)
    return _png(drawing, inks, round(scale, 4), spoken(Face.SANS))


@functools.lru_cache(maxsize=16)
def _png(drawing: Drawing, inks: tuple[tuple[Tone, Ink], ...], scale: float, face: Face) -> bytes:
    fine = FINE * scale
    width, height = max(1, round(drawing.width * fine)), max(1, round(drawing.height * fine))
    image = Image.new("RGB", (width * _OVER, height * _OVER), "white")
    _Pen(image, dict(inks), fine * _OVER, face).draw(drawing.strokes)
    out = io.BytesIO()
    image.resize((width, height), Image.Resampling.BOX).quantize(64, dither=Image.Dither.NONE).save(out, "PNG")
    return out.getvalue()


def _ink(palette: Palette, tone: Tone) -> Ink:
    red, green, blue = (round(255 * part) for part in palette.colours[tone])
    return red, green, blue


class _Pen:
    """Draws strokes at so many pixels a point."""

    def __init__(self, image: Image.Image, inks: dict[Tone, Ink], scale: float, face: Face) -> None:
        self._draw = ImageDraw.Draw(image)
        self._inks = inks
        self._scale = scale
        self._face = face

    def draw(self, strokes: tuple[Stroke, ...]) -> None:
        """Draw strokes, the later ones above."""
        for stroke in strokes:
            match stroke:
                case Shape():
                    self._shape(stroke)
                case Circle():
                    self._circle(stroke)
                case Lettering():
                    self._lettering(stroke)

    def _weight(self, weight: float) -> int:
        return max(1, round(weight * self._scale))

    def _shape(self, shape: Shape) -> None:
        for ring in shape.rings:
            points = [(x * self._scale, y * self._scale) for x, y in ring]
            if shape.fill and len(points) > 2:  # noqa: PLR2004 (a field has three corners)
                self._draw.polygon(points, fill=self._inks[shape.fill])
            if shape.stroke and points:
                line = [*points, points[0]] if shape.closed else points
                self._draw.line(line, self._inks[shape.stroke], self._weight(shape.weight), joint="curve")

    def _circle(self, circle: Circle) -> None:
        reach = circle.radius + (circle.weight / 2 if circle.stroke else 0)
        x, y, r = circle.x * self._scale, circle.y * self._scale, reach * self._scale
        fill = self._inks[circle.fill] if circle.fill else None
        line = self._inks[circle.stroke] if circle.stroke else None
        self._draw.ellipse((x - r, y - r, x + r, y + r), fill, line, self._weight(circle.weight) if line else 0)

    def _lettering(self, lettering: Lettering) -> None:
        halo = self._weight(_HALO / 2) if lettering.halo else 0
        self._draw.text(
            (lettering.x * self._scale, lettering.y * self._scale),
            lettering.words,
            self._inks[lettering.tone],
            _font(round(lettering.size * self._scale), self._face, strong=lettering.strong),
            _ANCHORS[lettering.anchoring],
            stroke_width=halo,
            stroke_fill=self._inks[Tone.WHITE],
        )


@functools.lru_cache(maxsize=32)
def _font(size: int, face: Face, *, strong: bool) -> ImageFont.FreeTypeFont:
    name = _FILES[face, strong]
    return ImageFont.truetype(str(resource("fonts") / f"{name}.ttf"), max(1, size))
