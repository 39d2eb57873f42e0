"""Ink for cards: x counts from the paper's edge, a face may stand on its head, a code is drawn in squares."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from convener.press.figures import Tone
from convener.press.palette import Palette
from convener.press.pdf.ink import Ink
from convener.press.pdf.strips import Element
from convener.press.pdf.styles import Sheet


class Pen(Ink):
    """Writes cards on one canvas, from right to left if they are `leftward`."""

    leftward = False

    def __init__(self, canvas: Canvas, size: tuple[float, float], palette: Palette) -> None:
        super().__init__(canvas, Sheet(*size, lines=0, band=0.0, block=size[0]), palette, {})

    @contextmanager
    def turned(self) -> Iterator[None]:
        """Turn the whole paper by 180° for what is drawn meanwhile."""
        self._apart(f"q -1 0 0 -1 {self.sheet.width:.2f} {self.sheet.height:.2f} cm")
        yield
        self._apart("Q")

    @contextmanager
    def card(self, left: float, width: float) -> Iterator[None]:
        """Draw a card meanwhile; from right to left it is mirrored where it stands, and not with its whole sheet."""
        self._axis, self.mirrored = left + width / 2, self.leftward
        yield
        self.mirrored = False

    def code(self, modules: Sequence[Sequence[bool]], element: Element, at: tuple[float, float], side: float) -> None:
        """Draw a square code, its upper left corner at `at`, `side` points wide."""
        self.enter(element)
        self._paint(Tone.INK)
        step, left = side / len(modules), self._left(at[0], side)
        for row, dark in enumerate(modules):
            y = self.sheet.height - at[1] - (row + 1) * step
            column = 0
            for drawn, run in groupby(dark, bool):
                count = len(list(run))
                if drawn:
                    self._code.append(f"{left + column * step:.3f} {y:.3f} {count * step:.3f} {step:.3f} re")
                column += count
        self._code.append("f")

    def _apart(self, operator: str) -> None:
        """Write an operator outside all content, after which no colour is set."""
        self._close()
        self._open = False
        self._code.append(operator)
        self._fill = None
