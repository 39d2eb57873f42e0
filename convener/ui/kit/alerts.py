"""What is said without being asked: a refusal at the head of the page, word from elsewhere, and a bug, calmly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from convener.ui.kit import layout
from convener.ui.kit.buttons import Button, Sign
from convener.ui.kit.words import Icon, Label

STAYS: Final = 8000  # milliseconds that a word from elsewhere stays


class Refusal(QFrame):
    """One sentence in red at the head of the page: what was not done, why, what would do."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("refusal")
        whole = QHBoxLayout(self)
        whole.setContentsMargins(14, 10, 8, 10)
        whole.setSpacing(10)
        self._words = Label(wrap=True)
        whole.addWidget(Icon("circle-alert", "red", 18))
        whole.addWidget(self._words, 1)
        whole.addWidget(Sign("x", "Dismiss", self.hide, small=True))
        self.hide()

    @property
    def words(self) -> str:
        """The sentence shown."""
        return self._words.text()

    def tell(self, sentence: str) -> None:
        """Show a sentence, to screen readers as well."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))


class Elsewhere(QFrame):
    """A small card at the foot of the page for what one did not do oneself; it leaves by itself unless looked at."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._holder = parent
        whole = QHBoxLayout(self)
        whole.setContentsMargins(14, 8, 8, 8)
        whole.setSpacing(10)
        self._title, self._more = Label(bold=True, wrap=True), Label("", 13, "text2", wrap=True)
        self._show = Button("Show", "", "link", self._pressed)
        whole.addWidget(Icon("users", "accent", 18))
        whole.addWidget(layout.column(self._title, self._more, gap=1), 1)
        whole.addWidget(self._show)
        whole.addWidget(Sign("x", "Dismiss", self.hide, small=True))
        self._way: Callable[[], None] = lambda: None
        self._clock = QTimer(self, singleShot=True, interval=STAYS)
        self._clock.timeout.connect(self._leave)
        self.hide()

    def tell(self, title: str, more: str = "", way: Callable[[], None] | None = None) -> None:
        """Show what happened elsewhere, and a way to it."""
        self._title.setText(title)
        self._more.say(more)
        self._more.setVisible(bool(more))
        self._show.setVisible(way is not None)
        self._way = way or self.hide
        self.setAccessibleName(f"{title}. {more}")
        self.show()
        self.raise_()
        self.place()
        self._clock.start()

    def place(self) -> None:
        """Stand at the foot of the page."""
        holder = self._holder
        width = min(560, holder.width() - 48)
        height = max(44, self.heightForWidth(width))
        self.setGeometry((holder.width() - width) // 2, holder.height() - height - 16, width, height)

    def _pressed(self) -> None:
        self.hide()
        self._way()

    def _leave(self) -> None:
        if self.underMouse() or self.isAncestorOf(QApplication.focusWidget() or self):
            self._clock.start()
        else:
            self.hide()

    def leaveEvent(self, event: QEvent) -> None:
        """Begin to wait anew when the pointer goes."""
        self._clock.start()
        super().leaveEvent(event)


class Bug(QDialog):
    """Something went wrong that is nobody's fault but the program's: say so, say that the file is sound."""

    def __init__(self, details: str, log: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Something went wrong in Convener")
        self.setMinimumWidth(520)
        self._details = details
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(10)
        whole.addWidget(Label("Something went wrong in Convener", 16, bold=True))
        told = "The last act was not done, and the workspace is as it was before it. You can go on working."
        whole.addWidget(Label(told, wrap=True))
        whole.addWidget(
            Label(f"What happened is written down in {log}, without any names or texts.", 13, "text2", wrap=True)
        )
        text = QPlainTextEdit(details, readOnly=True)
        text.setAccessibleName("Details")
        text.setFixedHeight(140)
        whole.addWidget(text)
        close = Button("Go on", "", "primary", self.accept)
        close.setDefault(True)
        whole.addWidget(layout.row(None, Button("Copy details", "copy", pressed=self.copy), close))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def copy(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self._details)
