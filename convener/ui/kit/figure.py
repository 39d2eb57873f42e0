"""Charts and maps on the window: the drawings of the papers, painted in the colours of the look that is worn."""

from __future__ import annotations

from typing import Final, assert_never

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from convener.press.figures import Anchoring, Circle, Drawing, Lettering, Shape, Tone
from convener.ui.kit import look

_MAGNIFIED: Final = 1.45  # pixels to a point at the most, so that words are as large as the window's small ones
_TOKENS: Final = {
    Tone.INK: "text",
    Tone.SOFT: "text2",
    Tone.RULE: "edge",
    Tone.HAIR: "line",
    Tone.WHITE: "base",
    Tone.ACCENT: "accent",
    Tone.SEA: "alt",
}
_SHARES: Final = {  # of the accent over the ground
    Tone.DATA: 0.7,
    Tone.TINT_45: 0.45,
    Tone.TINT_22: 0.22,
    Tone.TINT_12: 0.12,
    Tone.TINT_6: 0.06,
    Tone.LAND: 0.17,
    Tone.COVER_LAND: 0.22,
}


def colour(tone: Tone) -> QColor:
    """Give the colour of a tone in the look that is worn now."""
    if tone in _TOKENS:
        return look.ink(_TOKENS[tone])
    share, accent, ground = _SHARES[tone], look.ink("accent"), look.ink("base")
    parts = zip(accent.getRgb()[:3], ground.getRgb()[:3], strict=True)  # type: ignore[index]  # a tuple of four
    return QColor(*(round(above * share + below * (1 - share)) for above, below in parts))


class FigureView(QWidget):
    """One drawing, as wide as there is room and its words allow; it says in words what it shows."""

    def __init__(self, title: str, words: str) -> None:
        super().__init__()
        self._drawing: Drawing | None = None
        self._painted: QPixmap | None = None
        self._worn: tuple[object, ...] = ()
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def draw(self, drawing: Drawing) -> None:
        """Show another drawing."""
        self._drawing, self._painted = drawing, None
        self.updateGeometry()
        self.update()

    @property
    def drawn(self) -> bool:
        """Whether there is anything to see."""
        return self._drawing is not None

    def _scale(self, width: float) -> float:
        most = _MAGNIFIED * look.Worn.factor
        return min(width / self._drawing.width, most) if self._drawing else most

    def heightForWidth(self, width: int) -> int:
        """Be as high as the drawing is in so much width."""
        return round(self._drawing.height * self._scale(width)) if self._drawing else 0

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def sizeHint(self) -> QSize:
        """Ask for the whole width that the words allow."""
        width = round(self._drawing.width * self._scale(10_000)) if self._drawing else 200
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Be content with half of it."""
        return QSize(160, self.heightForWidth(160))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the drawing, anew only in another size or look."""
        if self._drawing is None:
            return
        scale, ratio = self._scale(self.width()), self.devicePixelRatioF()
        worn = (scale, ratio, look.now().name)
        if self._painted is None or self._worn != worn:
            self._painted, self._worn = painted(self._drawing, scale, ratio), worn
        QPainter(self).drawPixmap(0, 0, self._painted)


def painted(drawing: Drawing, scale: float, ratio: float = 1.0) -> QPixmap:
    """Give a drawing as a picture, `scale` pixels to a point, on a screen with so many dots to a pixel."""
    size = QSize(max(1, round(drawing.width * scale * ratio)), max(1, round(drawing.height * scale * ratio)))
    pixmap = QPixmap(size)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for stroke in drawing.strokes:
        match stroke:
            case Shape():
                _shape(painter, stroke, scale)
            case Circle():
                _circle(painter, stroke, scale)
            case Lettering():
                _lettering(painter, stroke, scale)
            case _:
                assert_never(stroke)
    painter.end()
    return pixmap


def _dress(painter: QPainter, stroke: Shape | Circle, scale: float) -> None:
    painter.setPen(QPen(colour(stroke.stroke), stroke.weight * scale) if stroke.stroke else Qt.PenStyle.NoPen)
    painter.setBrush(colour(stroke.fill) if stroke.fill else Qt.BrushStyle.NoBrush)


def _shape(painter: QPainter, shape: Shape, scale: float) -> None:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for ring in shape.rings:
        path.addPolygon(QPolygonF([QPointF(x * scale, y * scale) for x, y in ring]))
        if shape.closed:
            path.closeSubpath()
    _dress(painter, shape, scale)
    painter.drawPath(path)


def _circle(painter: QPainter, circle: Circle, scale: float) -> None:
    _dress(painter, circle, scale)
    painter.drawEllipse(QPointF(circle.x * scale, circle.y * scale), circle.radius * scale, circle.radius * scale)


def _lettering(painter: QPainter, lettering: Lettering, scale: float) -> None:
    font = look.face(lettering.size, bold=lettering.strong)
    font.setPixelSize(max(1, round(lettering.size * scale)))
    metrics = QFontMetricsF(font)
    x, y, words = lettering.x * scale, lettering.y * scale, lettering.words
    if lettering.anchoring is Anchoring.END:
        words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, x - 2)
    wide = metrics.horizontalAdvance(words)
    left = {Anchoring.START: x, Anchoring.MIDDLE: x - wide / 2, Anchoring.END: x - wide}[lettering.anchoring]
    if lettering.halo:
        path = QPainterPath()
        path.addText(left, y, font, words)
        painter.strokePath(path, QPen(colour(Tone.WHITE), 2.2 * scale, j=Qt.PenJoinStyle.RoundJoin))
    painter.setFont(font)
    painter.setPen(colour(lettering.tone))
    painter.drawText(QRectF(left, y - metrics.ascent(), wide + 2, metrics.height()), words)
