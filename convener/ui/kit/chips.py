"""Chips: a state in a word; loud only where something is not well."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from convener.screens.spec import Chip, Tone
from convener.ui.kit import icons, look

HEIGHT: Final = 22
# Ink of the icon, ink of the words, ground.
_TONES: Final[dict[Tone, tuple[str, str, str]]] = {
    Tone.PLAIN: ("text2", "text2", ""),
    Tone.WELL: ("green", "text2", ""),
    Tone.DONE: ("green", "green", "greensoft"),
    Tone.GREY: ("text2", "text2", "fill7"),
    Tone.ACCENT: ("softtext", "softtext", "soft"),
    Tone.AMBER: ("amber", "amber", "ambersoft"),
    Tone.RED: ("red", "red", "redsoft"),
    Tone.LATER: ("text2", "text2", ""),
}
_USUAL: Final = {
    Tone.WELL: "circle-check",
    Tone.AMBER: "triangle-alert",
    Tone.RED: "circle-alert",
    Tone.LATER: "circle-dashed",
}


def paint(painter: QPainter, at: QPointF, chip: Chip, most: float = 400.0) -> float:
    """Draw a chip with its upper left corner at a point, at most so wide; give its width."""
    drawn, inked, ground = _TONES[chip.tone]
    icon = chip.icon or _USUAL.get(chip.tone, "")
    font = look.face(look.SMALL, bold=bool(ground) and chip.tone is not Tone.GREY)
    metrics = QFontMetrics(font)
    height = _height()
    left = (7 if ground else 0) + (19 if icon else 0)
    words = metrics.elidedText(chip.words, Qt.TextElideMode.ElideRight, int(most - left - 8))
    width = left + metrics.horizontalAdvance(words) + 8
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if ground:
        contrast = look.now().name == "contrast"
        painter.setPen(QPen(look.ink(inked), 1) if contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look.ink(ground))
        painter.drawRoundedRect(QRectF(at.x() + 0.5, at.y() + 0.5, width - 1, height - 1), 5, 5)
    if icon:
        icons.paint(painter, icon, QRectF(at.x() + left - 19, at.y() + (height - 14) / 2, 14, 14), drawn)
    painter.setFont(font)
    painter.setPen(look.ink(inked))
    painter.drawText(QRectF(at.x() + left, at.y(), width, height), int(Qt.AlignmentFlag.AlignVCenter), words)
    painter.restore()
    return width


def sign(chip: Chip) -> tuple[str, str]:
    """Give the icon of a chip and the ink it is drawn in."""
    return chip.icon or _USUAL.get(chip.tone, ""), _TONES[chip.tone][0]


def width(chip: Chip) -> int:
    """Give how wide a chip is drawn, in pixels."""
    _, _, ground = _TONES[chip.tone]
    icon = chip.icon or _USUAL.get(chip.tone, "")
    font = look.face(look.SMALL, bold=bool(ground) and chip.tone is not Tone.GREY)
    return (7 if ground else 0) + (19 if icon else 0) + QFontMetrics(font).horizontalAdvance(chip.words) + 9


def _height() -> int:
    return round(HEIGHT * max(1.0, look.Worn.factor))


class ChipLabel(QWidget):
    """A chip as a widget."""

    def __init__(self, chip: Chip) -> None:
        super().__init__()
        self._chip = chip
        self.show_chip(chip)

    def show_chip(self, chip: Chip) -> None:
        """Change the state."""
        self._chip = chip
        self.setFixedSize(width(chip), _height())
        self.setAccessibleName(chip.words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        paint(QPainter(self), QPointF(0, 0), self._chip, self.width() + 9)
