"""The head of a page: its title, one line of facts, its acts with the primary one last."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from convener.ui.kit import layout, look
from convener.ui.kit.words import Elided, Label


class Head(QWidget):
    """Title and facts at the left, acts at the right."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = Label(title, look.TITLE)
        self.facts = Elided("", look.BODY, "text2")
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(layout.column(self.title, self.facts, gap=0), 1)
        whole.addLayout(self._acts)
        whole.setAlignment(self._acts, Qt.AlignmentFlag.AlignTop)
        self._acts.setContentsMargins(0, 6, 0, 0)

    def say(self, title: str, facts: str) -> None:
        """Change title and facts."""
        self.title.setText(title)
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))

    def offer(self, *buttons: QWidget) -> None:
        """Offer other acts."""
        layout.empty(self._acts)
        for button in buttons:
            self._acts.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the facts only where there is room for them."""
        super().resizeEvent(event)
        self.facts.updateGeometry()
