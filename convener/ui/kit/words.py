"""Words on the window: labels that are always plain text, lines that end in …, icons and initials beside them."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from convener.ui.kit import icons, look


class Label(QLabel):
    """A label that shows what it is given letter by letter, whatever markup data may hold."""

    def __init__(
        self, text: str = "", size: int = look.BODY, ink: str = "text", *, bold: bool = False, wrap: bool = False
    ) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setProperty("size", str(size))
        self.setProperty("ink", ink)
        self.setProperty("bold", bold)
        self.setFont(look.face(size, bold=bold or size in {look.KEY_FIGURE, look.TITLE, look.LARGE}))
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)

    def say(self, text: str, ink: str | None = None) -> None:
        """Change the words, and their colour."""
        self.setText(text)
        if ink is not None and ink != self.property("ink"):
            self.setProperty("ink", ink)
            self.style().unpolish(self)
            self.style().polish(self)

    def minimumSizeHint(self) -> QSize:
        """Let wrapped lines break without asking a scrolling area for more height than they need."""
        if self.wordWrap():
            return QSize(10, QFontMetrics(self.font()).height())
        return super().minimumSizeHint()


class Elided(Label):
    """One line that ends in … where it does not fit; the tooltip has the whole."""

    def __init__(self, text: str = "", size: int = look.BODY, ink: str = "text", *, bold: bool = False) -> None:
        super().__init__(text, size, ink, bold=bold)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _fits(self) -> bool:
        return QFontMetrics(self.font()).horizontalAdvance(self.text()) <= self.width()

    def sizeHint(self) -> QSize:
        """Ask for the whole line."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Be content with a few letters."""
        return QSize(min(40, self.sizeHint().width()), QFontMetrics(self.font()).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole as a tooltip where it is cut."""
        super().resizeEvent(event)
        self.setToolTip("" if self._fits() else tip(self.text()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(look.ink(str(self.property("ink"))) if self.isEnabled() else look.ink("text3"))
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignVCenter | self.alignment()), shown)


class Icon(QWidget):
    """An icon that stands beside words."""

    def __init__(self, name: str = "", ink: str = "text2", size: int = 16) -> None:
        super().__init__()
        self._name, self._ink = name, ink
        self.setFixedSize(size, size)

    def draw(self, name: str, ink: str = "text2") -> None:
        """Change the drawing."""
        self._name, self._ink = name, ink
        self.setVisible(bool(name))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it in the look that is worn."""
        if self._name:
            icons.paint(QPainter(self), self._name, QRectF(self.rect()), self._ink)


class Initials(QWidget):
    """The first letters of a name in a round ground."""

    def __init__(self, name: str = "", size: int = 40) -> None:
        super().__init__()
        self._letters = ""
        self.setFixedSize(size, size)
        self.name(name)

    def name(self, name: str) -> None:
        """Show the letters of another name."""
        self._letters = "".join(part[0] for part in name.split()[:2]).upper()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ground and letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.ink("soft"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(self.rect())
        painter.setPen(look.ink("softtext"))
        painter.setFont(look.face(self.width() * 0.38 / look.Worn.factor, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)


def tip(text: str) -> str:
    """Give words as a tooltip shows them letter by letter: Qt reads one that looks like HTML as HTML."""
    if "<" in text or "&" in text:
        return "<qt>" + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</qt>"
    return text
