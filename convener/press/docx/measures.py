"""The grid of the page in points, the same as in print, and the units Word counts in."""

from __future__ import annotations

from dataclasses import dataclass

from convener.press.tree import Document, Paper

COLUMN = 105.0
GUTTER = 21.0
BLOCK = 483.0
MAIN_X = COLUMN + GUTTER
HALF = 2 * COLUMN + GUTTER
TOP = 84.0
HEAD = 37.0
FOOT = 35.0
"""where heads begin and feet end, from the edge of the paper"""
BAR = 3.5
INDENT = 17.5
EMU = 12_700
"""English metric units in a point (ECMA-376 part 1 §20.1.2.1)"""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper size: where its text ends below, and how deep the band of a cover is."""

    width: float
    height: float
    bottom: float
    band: float
    block: float = BLOCK

    @property
    def left(self) -> float:
        """Where the text block begins."""
        return (self.width - self.block) / 2

    @property
    def main(self) -> float:
        """How wide the main columns are."""
        return self.block - MAIN_X


SHEETS = {
    Paper.A4: Sheet(595.3, 841.9, 770.0, 294.0),
    Paper.LETTER: Sheet(612.0, 792.0, 728.0, 252.0),
}


LANDSCAPES = {
    Paper.A4: Sheet(841.9, 595.3, 518.0, 175.0, 757.0),
    Paper.LETTER: Sheet(792.0, 612.0, 532.0, 175.0, 708.0),
}


def sheet(document: Document) -> Sheet:
    """Return the sheet on which a document stands."""
    return (LANDSCAPES if document.landscape else SHEETS)[document.paper]


def twips(points: float) -> int:
    """Return points in twentieths."""
    return round(20 * points)


def emus(points: float) -> int:
    """Return points in English metric units."""
    return round(EMU * points)
