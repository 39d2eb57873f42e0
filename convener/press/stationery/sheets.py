"""Sheets of badges and labels, by their measures in millimetres; whatever is sold in these sizes fits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from convener.press.tree import Paper

MM: Final = 72 / 25.4
"""points for each millimetre"""
_INCH: Final = 25.4
_PAPERS: Final = {Paper.A4: (210.0, 297.0), Paper.LETTER: (215.9, 279.4)}


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelSheet:
    """A sheet of equal cells, centred on its paper; all measures in millimetres.

    `gap` is what lies between two cells, to the right and below. A sheet with `marks` is cut along them, the others
    are cut already. `inset` keeps the print clear of the edge that a printer cannot reach.
    """

    name: str
    paper: Paper
    columns: int
    rows: int
    width: float
    height: float
    gap: tuple[float, float] = (0.0, 0.0)
    marks: bool = False
    inset: float = 0.0

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the paper."""
        return _PAPERS[self.paper]

    @property
    def title(self) -> str:
        """How a list of sheets calls it."""
        paper = "A4" if self.paper is Paper.A4 else "Letter"
        return f"{paper}, {self.columns} × {self.rows}, {self.name}"

    def cell(self, column: int, row: int) -> tuple[float, float]:
        """The upper left corner of a cell, from the upper left corner of the paper."""
        width, height = self.size
        across, down = self.width + self.gap[0], self.height + self.gap[1]
        left = (width - self.columns * across + self.gap[0]) / 2
        top = (height - self.rows * down + self.gap[1]) / 2
        return left + column * across, top + row * down


BADGES: Final = LabelSheet(name="90 × 62 mm", paper=Paper.A4, columns=2, rows=4, width=90, height=62, marks=True)
LETTER_BADGES: Final = LabelSheet(
    name="90 × 62 mm", paper=Paper.LETTER, columns=2, rows=4, width=90, height=62, marks=True
)
SHEETS: Final = (
    BADGES,
    LETTER_BADGES,
    LabelSheet(name="90 × 55 mm", paper=Paper.A4, columns=2, rows=4, width=90, height=55, marks=True),
    LabelSheet(name="85 × 54 mm", paper=Paper.A4, columns=2, rows=5, width=85, height=54, gap=(10, 0)),
    LabelSheet(name="99.1 × 67.7 mm", paper=Paper.A4, columns=2, rows=4, width=99.1, height=67.7, gap=(2.5, 0)),
    LabelSheet(name="70 × 37 mm", paper=Paper.A4, columns=3, rows=8, width=70, height=37, inset=4),
    LabelSheet(name="4 × 3 in", paper=Paper.LETTER, columns=2, rows=3, width=4 * _INCH, height=3 * _INCH),
    LabelSheet(
        name="3.375 × 2.333 in",
        paper=Paper.LETTER,
        columns=2,
        rows=4,
        width=3.375 * _INCH,
        height=7 / 3 * _INCH,
        gap=(0.375 * _INCH, _INCH / 6),
    ),
)
