"""What every page is: a head, a place for refusals, a body, and rereading when what it watches was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from convener.screens.spec import Action, Way
from convener.ui.kit.alerts import Refusal
from convener.ui.kit.desk import Desk
from convener.ui.kit.head import Head

if TYPE_CHECKING:
    from convener.store.workspace import Change


class PageWidget(QWidget):
    """A page of the window; it rereads when shown, and while shown whenever a table it watches was changed."""

    needs_event = False  # whether there is nothing to show without an event
    inspected = Signal(object)  # (rows, sheet, problems) to be shown in the inspector
    entered = Signal()  # go into the inspector

    def __init__(self, desk: Desk, title: str, watches: frozenset[str]) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self.desk = desk
        self._watches = watches
        self._stale = True
        self.head = Head(title)
        self.refusal = Refusal()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(24, 14, 24, 16)
        self.body.setSpacing(12)
        self.body.addWidget(self.head)
        self.body.addWidget(self.refusal)
        desk.changed.connect(self._changed)
        desk.moved.connect(self.refresh)

    def reread(self) -> None:
        """Show what the workspace says now; each page does it its own way."""

    def refresh(self) -> None:
        """Reread now if the page is seen, else when it is shown next."""
        self._stale = True
        if self.isVisible() and (self.desk.event is not None or not self.needs_event):
            self._stale = False
            self.refusal.hide()
            self.reread()

    def outdate(self) -> None:
        """Reread when the page is shown next, or asked to catch up."""
        self._stale = True

    def catch_up(self) -> None:
        """Reread if the page is seen and has not been reread since it was outdated."""
        if self._stale:
            self.refresh()

    def show_item(self, way: Way) -> None:
        """Show the item that a way leads to."""

    @property
    def side(self) -> str:
        """Whether the page has an inspector: “open” beside it, “shut” until asked for, or “none”."""
        return "none"

    def acts(self) -> list[tuple[Action[Any], Any]]:
        """Give the acts of the page, each with what does it, for the menu and the finder."""
        return []

    def restyle(self) -> None:
        """Take sizes anew that the look determines."""

    def leave(self) -> None:
        """Let go of what the page holds, before the workspace is closed."""

    def focus(self) -> None:
        """Take the focus where work on this page begins."""
        self.setFocus()

    def _changed(self, change: Change) -> None:
        if change.tables & self._watches:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Reread what was changed while the page was away."""
        super().showEvent(event)
        if self._stale:
            self.refresh()
