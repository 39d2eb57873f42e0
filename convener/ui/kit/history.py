"""The history beside the page: what was done, by whom and when, with a way back to there."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from convener.errors import Refused
from convener.ui.kit import layout, look
from convener.ui.kit.buttons import Button, Sign
from convener.ui.kit.desk import Desk
from convener.ui.kit.words import Elided, Label

if TYPE_CHECKING:
    from convener.store.history import Entry

MOST = 60
_KINDS = {"undo": "Undone: ", "redo": "Made again: "}


class History(QWidget):
    """The last steps, newest first."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("History")
        self._desk = desk
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(16, 14, 16, 16)
        self._column.setSpacing(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(layout.scrolling(content))
        desk.changed.connect(lambda _change: self.reread() if self.isVisible() else None)

    def reread(self) -> None:
        """Show the steps there are now."""
        layout.empty(self._column)
        close = Sign("x", "Close the history", self.left.emit, small=True)
        self._column.addWidget(layout.row(Label("History", 16, bold=True), None, close))
        self._column.addSpacing(6)
        entries = self._desk.workspace.history(limit=MOST)
        day = None
        for entry in entries:
            at = entry.at.astimezone()
            if at.date() != day:
                day = at.date()
                self._column.addSpacing(6)
                self._column.addWidget(Label(_day(at), look.SMALL, "text2", bold=True))
            self._column.addWidget(self._line(entry, at))
        if not entries:
            self._column.addWidget(Label("Nothing was changed yet.", look.SMALL, "text2"))
        self._column.addStretch(1)

    def _line(self, entry: Entry, at: datetime) -> QWidget:
        words = Elided(_KINDS.get(entry.kind, "") + entry.label, ink="text3" if entry.undone else "text")
        time = Label(f"{at:%H:%M}", look.SMALL, "text2")
        items: list[layout.Item] = [time, (words, 1)]
        if entry.kind == "step" and not entry.undone:
            items.append(self._way_back(entry))
        line = layout.row(*items, gap=10)
        line.setAccessibleName(f"{at:%H:%M} {words.text()}, by {entry.who}" + (", undone" if entry.undone else ""))
        line.setFixedHeight(round(30 * max(1.0, look.Worn.factor)))
        return line

    def _way_back(self, entry: Entry) -> Button:
        button = Button("Undo to here", "", "quiet", lambda: undo_to(self._desk, entry.id))
        button.setAccessibleName(f"Undo everything since and including {entry.label}")
        button.setToolTip("Takes back this step and all after it, one by one; each can be made again.")
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def undo_to(desk: Desk, step: int) -> None:
    """Undo steps, the last first, until the one of this number is undone; stops where one is refused."""
    for _ in range(MOST):
        standing = [one for one in desk.workspace.history(limit=MOST) if one.kind == "step" and not one.undone]
        if not standing or standing[0].id < step:
            return
        if not attempt(desk, desk.workspace.undo):
            return


def attempt(desk: Desk, do: Callable[[], object]) -> bool:
    """Undo or redo; a refusal goes to the head of the page."""
    try:
        do()
    except Refused as refusal:
        desk.refused.emit(str(refusal))
        return False
    return True


def _day(at: datetime) -> str:
    today = datetime.now().astimezone().date()
    return "Today" if at.date() == today else f"{at:%A} {at.day} {at:%B %Y}"
