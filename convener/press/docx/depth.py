"""How far down the pages a text has come, as far as one can tell without setting it: Word puts the guesses right."""

from __future__ import annotations

import math

from convener.press.docx import measures
from convener.press.docx.measures import Sheet
from convener.press.docx.styles import Style

_WIDTH_OF_LETTER = 0.48
"""of its size, on the average"""
_NARROWEST = 40.0
Place = tuple[int, float]


class Depth:
    """Counts pages, from 1, while paragraphs are written."""

    def __init__(self, sheet: Sheet) -> None:
        self._deep = sheet.bottom - measures.TOP
        self.page = 1
        self._y = 0.0

    def paragraph(self, style: Style, letters: int, width: float) -> None:
        """Count a paragraph of so many letters."""
        lines = math.ceil(max(1, letters) * style.size * _WIDTH_OF_LETTER / max(_NARROWEST, width))
        self.down(style.before + style.after + lines * style.leading)

    def turn(self) -> None:
        """Begin a page."""
        self.page, self._y = self.page + 1, 0.0

    def down(self, high: float) -> None:
        """Count what is so high, or so much less high than was counted, in points."""
        self._y += high
        while self._y > self._deep:
            self.page, self._y = self.page + 1, self._y - self._deep

    def here(self) -> Place:
        """Return where the text has come."""
        return self.page, self._y

    def since(self, place: Place) -> float:
        """Return how far the text has come from a place, in points."""
        return (self.page - place[0]) * self._deep + self._y - place[1]

    def back(self, place: Place) -> None:
        """Go back to where something stood, to go on beside it."""
        self.page, self._y = place
