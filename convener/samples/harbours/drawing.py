"""A sheet to draw on by code, in flat colours: drawn larger than wanted, then reduced, which smooths the edges."""

import io
from collections.abc import Iterable
from typing import Final

from PIL import Image, ImageDraw

_FINE: Final = 2  # times larger than wanted


class Sheet:
    """A picture being drawn; all places are in its pixels, from the upper left."""

    def __init__(self, width: int, height: int, ground: str) -> None:
        self.width, self.height = width, height
        self._image = Image.new("RGB", (width * _FINE, height * _FINE), ground)
        self._pen = ImageDraw.Draw(self._image)

    def circle(self, x: float, y: float, radius: float, colour: str) -> None:
        """A disc around a point."""
        self._pen.ellipse([edge * _FINE for edge in (x - radius, y - radius, x + radius, y + radius)], fill=colour)

    def box(self, left: float, top: float, right: float, bottom: float, colour: str) -> None:
        """A rectangle between its edges."""
        self._pen.rectangle([edge * _FINE for edge in (left, top, right, bottom)], fill=colour)

    def shape(self, points: Iterable[tuple[float, float]], colour: str) -> None:
        """What lies between these corners."""
        self._pen.polygon([(x * _FINE, y * _FINE) for x, y in points], fill=colour)

    def line(self, points: Iterable[tuple[float, float]], width: int, colour: str) -> None:
        """A line along these points."""
        self._pen.line([(x * _FINE, y * _FINE) for x, y in points], fill=colour, width=width * _FINE, joint="curve")

    def png(self) -> bytes:
        """The picture as a file; the same bytes every time."""
        paper = io.BytesIO()
        self._image.resize((self.width, self.height), Image.Resampling.LANCZOS).save(paper, "PNG", optimize=True)
        return paper.getvalue()
