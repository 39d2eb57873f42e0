"""The line below everything: what was saved last, problems, work in progress with cancel, the workspace."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from convener.ui.kit import look
from convener.ui.kit.buttons import Button
from convener.ui.kit.words import Elided, Icon, Label


class Progress(QWidget):
    """A thin bar; without a share it only says that work goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(120, 6)
        self._share = 0.0

    def tell(self, share: float) -> None:
        """Show how much is done, from 0 to 1."""
        self._share = max(0.0, min(1.0, share))
        self.setAccessibleName(f"{round(self._share * 100)} per cent done")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.ink("line"))
        painter.drawRoundedRect(QRectF(self.rect()), 3, 3)
        painter.setBrush(look.ink("accent"))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * self._share, self.height()), 3, 3)


class Status(QWidget):
    """The status line."""

    problem = Signal()
    cancel = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(max(30, look.pixels(28)))
        self.setAccessibleName("Status")
        self._mark, self._said = Icon("check", "green", 15), Elided("", look.SMALL, "text2")
        self._problem = Button("", "triangle-alert", "amber", self.problem.emit)
        self._problem.setAccessibleName("No problems")
        self._work, self._bar = Elided("", look.SMALL, "text2"), Progress()
        self._cancel = Button("Cancel", "", "link", self.cancel.emit)
        self._name = Label("", look.SMALL, "text2")
        self._said.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(16, 0, 16, 0)
        whole.setSpacing(8)
        whole.addWidget(self._mark)
        whole.addWidget(self._said)
        whole.addSpacing(14)
        whole.addWidget(self._problem)
        whole.addStretch(1)
        for widget in (self._work, self._bar, self._cancel, self._name):
            whole.addWidget(widget)
        self._work.setMinimumWidth(0)
        self.saved("")
        self.problems("", 0)
        self.work("", 0.0)

    def saved(self, words: str) -> None:
        """Say what was done last: Saved 18:42 · Move …."""
        self._said.setText(words)
        self._said.updateGeometry()
        self._mark.setVisible(bool(words))
        self._said.setAccessibleName(words)

    @property
    def said(self) -> str:
        """What was said last."""
        return self._said.text()

    def problems(self, words: str, count: int) -> None:
        """Say how many problems there are, or nothing."""
        self._problem.setText(f"{words}   F8")
        self._problem.setAccessibleName(words or "No problems")
        self._problem.setVisible(count > 0)

    def work(self, words: str, share: float, *, cancellable: bool = True) -> None:
        """Say what goes on; no words when nothing does, and the workspace's name comes back."""
        busy = bool(words)
        self._work.setText(words)
        self._work.updateGeometry()
        self._bar.tell(share)
        for widget in (self._work, self._bar):
            widget.setVisible(busy)
        self._cancel.setVisible(busy and cancellable)
        self._name.setVisible(not busy)

    def progress(self, share: float, words: str) -> None:
        """Say how far the work is that goes on, and at what; nothing while it was not mentioned yet."""
        if self._bar.isVisibleTo(self):
            self._bar.tell(share)
            if words:
                self._work.setText(words)
                self._work.updateGeometry()

    def workspace(self, name: str) -> None:
        """Name the workspace."""
        self._name.setText(name)
