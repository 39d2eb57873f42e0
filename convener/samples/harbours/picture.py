"""A small picture drawn by code: sun, hills, a mole and three boats in the colours of the papers."""

import io
import math
from typing import Final

from PIL import Image, ImageDraw

WIDTH: Final = 1200  # pixels
HEIGHT: Final = 600  # pixels
_FINE: Final = 2  # drawn so many times larger, then reduced: that smooths the edges
_SKY, _SUN, _FAR, _NEAR = "#e9eef0", "#e2a03f", "#b7c7cb", "#8fa6ac"
_SEA, _WAVE, _MOLE, _HULL, _SAIL = "#2f6b74", "#3f7f88", "#44525a", "#8a3b2e", "#f7f3ea"
ALTERNATIVE: Final = (
    "A drawing in flat colours: three small boats with white sails in a harbour, a mole with a lighthouse on the"
    " right, hills behind, and a low orange sun."
)


def drawn() -> bytes:
    """The picture as PNG; the same bytes every time."""
    image = Image.new("RGB", (WIDTH * _FINE, HEIGHT * _FINE), _SKY)
    pen = ImageDraw.Draw(image)
    _circle(pen, 310, 210, 62, _SUN)
    _hills(pen, 250, 46, 420, _FAR)
    _hills(pen, 300, 30, 270, _NEAR)
    _box(pen, (0, 350, WIDTH, HEIGHT), _SEA)
    for line in range(372, HEIGHT, 26):
        _wave(pen, line)
    _mole(pen)
    for left, low, size in ((150, 430, 1.0), (430, 400, 0.72), (610, 500, 1.35)):
        _boat(pen, left, low, size)
    paper = io.BytesIO()
    image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS).save(paper, "PNG", optimize=True)
    return paper.getvalue()


def _hills(pen: ImageDraw.ImageDraw, base: float, height: float, length: float, colour: str) -> None:
    ridge = [(x, base - height * math.sin(x / length * math.pi) * math.cos(x / 190)) for x in range(0, WIDTH + 1, 8)]
    _shape(pen, [(0, 360), *ridge, (WIDTH, 360)], colour)


def _wave(pen: ImageDraw.ImageDraw, line: int) -> None:
    points = [(x * _FINE, (line + 3 * math.sin(x / 34 + line)) * _FINE) for x in range(0, WIDTH + 1, 10)]
    pen.line(points, fill=_WAVE, width=3 * _FINE)


def _mole(pen: ImageDraw.ImageDraw) -> None:
    _shape(pen, [(840, 390), (WIDTH, 372), (WIDTH, 430), (860, 430)], _MOLE)
    _shape(pen, [(930, 385), (942, 240), (974, 240), (986, 385)], _SAIL)
    _box(pen, (938, 292, 978, 322), _HULL)
    _box(pen, (944, 218, 972, 240), _SUN)
    _shape(pen, [(938, 218), (958, 198), (978, 218)], _MOLE)


def _boat(pen: ImageDraw.ImageDraw, left: float, low: float, size: float) -> None:
    def at(x: float, y: float) -> tuple[float, float]:
        return left + x * size, low + y * size

    _shape(pen, [at(0, 0), at(120, 0), at(98, 34), at(20, 34)], _HULL)
    _shape(pen, [at(58, -8), at(58, -128), at(112, -8)], _SAIL)
    _shape(pen, [at(50, -8), at(50, -104), at(14, -8)], _SAIL)


def _circle(pen: ImageDraw.ImageDraw, x: float, y: float, radius: float, colour: str) -> None:
    pen.ellipse([(x - radius) * _FINE, (y - radius) * _FINE, (x + radius) * _FINE, (y + radius) * _FINE], fill=colour)


def _box(pen: ImageDraw.ImageDraw, corners: tuple[float, float, float, float], colour: str) -> None:
    pen.rectangle([edge * _FINE for edge in corners], fill=colour)


def _shape(pen: ImageDraw.ImageDraw, points: list[tuple[float, float]], colour: str) -> None:
    pen.polygon([(x * _FINE, y * _FINE) for x, y in points], fill=colour)
