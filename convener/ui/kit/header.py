"""The header: the event at the left, the finder's field in the middle, undo, redo, history and inspector right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from convener.ui.kit import icons, layout, look
from convener.ui.kit.buttons import Sign
from convener.ui.kit.words import Elided, Icon

_FIND = "Find people, sessions, statements, or an act"


class EventButton(QPushButton):
    """The event in the window with its dates; it opens the list of events."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "event")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title, self._more = Elided("", look.EVENT, bold=True), Elided("", look.SMALL, "text2")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 2, 8, 2)
        whole.setSpacing(0)
        whole.addWidget(layout.row((self._title, 0), Icon("chevron-down"), None, gap=4))
        whole.addWidget(self._more)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(max(44, look.pixels(40)))
        self.tell("", "")

    def sizeHint(self) -> QSize:
        """Ask for the room of title and dates, within bounds."""
        words = max(self._title.sizeHint().width() + 24, self._more.sizeHint().width()) + 20
        return QSize(min(max(words, 160), look.pixels(340)), self.height())

    def tell(self, title: str, more: str) -> None:
        """Show another event, or that none is chosen."""
        self._title.setText(title or "No event")
        self._more.setText(more or "Choose or make an event")
        self._title.updateGeometry()
        self.updateGeometry()
        self.setAccessibleName(f"Event: {title}, {more}. Choose another event" if title else "Choose an event")
        self.setToolTip("Choose another event  Ctrl+E")


class FindButton(QPushButton):
    """The field that opens the finder; as an icon where there is little room."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "find")
        self.setAccessibleName("Find anything or do anything")
        self.setToolTip("Find people, sessions, statements, or an act  Ctrl+K")
        self.setFixedHeight(34)
        self._icon_only = False
        self.fit(440)

    def fit(self, width: int) -> None:
        """Take so much room; 34 is an icon."""
        self._icon_only = width <= 34  # noqa: PLR2004 (its own height: a square)
        self.setFixedWidth(width)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw sign, words and key."""
        super().paintEvent(event)
        painter = QPainter(self)
        icons.paint(painter, "search", QRectF(9, (self.height() - 16) / 2, 16, 16))
        if self._icon_only:
            return
        painter.setFont(look.face())
        painter.setPen(look.ink("text3"))
        words = QRectF(34, 0, self.width() - 100, self.height())
        told = painter.fontMetrics().elidedText(_FIND, Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), told)
        painter.setPen(look.ink("text2"))
        painter.setFont(look.face(look.SMALL))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(0, 0, self.width() - 12, self.height()), int(side), "Ctrl+K")


class Header(QWidget):
    """The line above everything."""

    undo = Signal()
    redo = Signal()
    history = Signal()
    inspector = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(max(52, look.pixels(48)))
        self.event_button, self.find_button = EventButton(), FindButton()
        self._undo, self._redo = Sign("undo-2", "Nothing to undo"), Sign("redo-2", "Nothing to redo")
        self._history, self.panel = Sign("history", "History"), Sign("panel-right", "Show or hide the inspector")
        self.panel.called("Show or hide the inspector", "F4")
        self._history.called("History", "Ctrl+H")
        self._undo.clicked.connect(self.undo)
        self._redo.clicked.connect(self.redo)
        self._history.clicked.connect(self.history)
        self.panel.clicked.connect(self.inspector)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(12, 4, 12, 4)
        whole.setSpacing(6)
        left = QHBoxLayout()
        left.addWidget(self.event_button)
        left.addStretch(1)
        right = QHBoxLayout()
        right.setSpacing(6)
        right.addStretch(1)
        for sign in (self._undo, self._redo, self._history, self.panel):
            right.addWidget(sign)
        whole.addLayout(left, 1)
        whole.addWidget(self.find_button)
        whole.addLayout(right, 1)
        self.steps(None, None)

    def bare(self, bare: bool) -> None:  # noqa: FBT001 (a state, as Qt's setters take it)
        """Show nothing that needs a workspace, or everything again."""
        for widget in (self.event_button, self.find_button, self._undo, self._redo, self._history, self.panel):
            widget.setVisible(not bare)

    def steps(self, undo: str | None, redo: str | None) -> None:
        """Name the steps that undo and redo stand for."""
        self._undo.called(f"Undo: {undo}" if undo else "Nothing to undo", "Ctrl+Z" if undo else "")
        self._redo.called(f"Redo: {redo}" if redo else "Nothing to redo", "Ctrl+Shift+Z" if redo else "")
        self._undo.setEnabled(undo is not None)
        self._redo.setEnabled(redo is not None)
