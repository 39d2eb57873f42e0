"""Icons: line drawings that take a colour of the look that is worn, sharp at every scale, dimmed when disabled."""

from __future__ import annotations

import functools

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from convener import folders
from convener.ui.kit import look


@functools.cache
def _drawing(name: str) -> str:
    svg = (folders.resource("icons") / f"{name}.svg").read_text(encoding="utf-8")
    return svg.replace('stroke-width="2"', 'stroke-width="1.75"')


@functools.lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", colour).encode()))


def paint(painter: QPainter, name: str, where: QRectF, ink: str = "text2") -> None:
    """Draw an icon into a rectangle in a colour of the look."""
    _renderer(name, look.ink(ink).name()).render(painter, where)


class Drawn(QIconEngine):
    """An icon that looks up its colour each time it is painted, so that a change of look reaches it."""

    def __init__(self, name: str, ink: str) -> None:
        super().__init__()
        self._name, self._ink = name, ink

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        """Draw it, in the colour of disabled things where it is disabled."""
        paint(painter, self._name, QRectF(rect), "edge" if mode == QIcon.Mode.Disabled else self._ink)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Give it as a picture of this size in device pixels."""
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        """Give another of the same."""
        twin = Drawn(self._name, self._ink)
        _KEPT.append(twin)
        return twin


# Qt owns an engine, Python its methods: an engine that Python has forgotten paints nothing.
_KEPT: list[Drawn] = []


@functools.cache
def icon(name: str, ink: str = "text2") -> QIcon:
    """Give an icon by its name in resources/icons, in a colour of the look."""
    engine = Drawn(name, ink)
    _KEPT.append(engine)
    return QIcon(engine)
