"""A page with nothing on it yet: a quiet drawing of the page to come, what is so, and what to do first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from convener.screens.spec import Action
from convener.ui.kit import layout, look
from convener.ui.kit.buttons import Button
from convener.ui.kit.words import Label


class Drawing(QWidget):
    """Rows as they will look, without words."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(360, 132)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a card of four rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.ink("line"))
        painter.setBrush(look.ink("base"))
        painter.drawRoundedRect(QRectF(0.5, 0.5, 359, 131), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        widths = ((84, 120), (108, 96), (76, 132), (92, 110))
        for place, (name, more) in enumerate(widths):
            y = 10 + place * 29
            painter.setBrush(look.ink("soft"))
            painter.drawEllipse(QRectF(16, y + 6, 17, 17))
            painter.setBrush(look.ink("scroll"))
            painter.drawRoundedRect(QRectF(46, y + 11, name, 8), 4, 4)
            painter.setBrush(look.ink("line"))
            painter.drawRoundedRect(QRectF(168, y + 11, more, 8), 4, 4)
            painter.setBrush(look.ink("amber" if place == 2 else "green"))  # noqa: PLR2004 (any row but the first)
            painter.drawEllipse(QRectF(326, y + 11, 8, 8))


class Void(QWidget):
    """The empty state of a page."""

    def __init__(self, title: str, words: str, ways: Sequence[tuple[Action[object], Callable[[], None]]]) -> None:
        super().__init__()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 24, 0, 24)
        whole.setSpacing(12)
        whole.addStretch(2)
        for widget in (Drawing(), _centred(Label(title, look.TITLE))):
            whole.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        # between springs, for what is aligned by the layout gets the height of one line
        whole.addWidget(layout.row(None, _centred(Label(words, look.EVENT, "text2", wrap=True)), None))
        buttons = [
            Button(action.label + ("…" if action.asks else ""), action.icon, "plain" if place else "primary", do)
            for place, (action, do) in enumerate(ways[:4])
        ]
        whole.addWidget(layout.row(None, *buttons, None))
        whole.addStretch(3)


def _centred(label: Label) -> Label:
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    if label.wordWrap():
        label.setFixedWidth(look.pixels(560))
    return label
