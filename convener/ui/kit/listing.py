"""An ordered list of children inside the inspector: add, open, move, remove, each by pointer and by key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from convener.screens import steps
from convener.screens.spec import Chip, Listing
from convener.ui.kit import ask, chips, layout, look
from convener.ui.kit.buttons import Button, Sign
from convener.ui.kit.chips import ChipLabel
from convener.ui.kit.desk import Desk
from convener.ui.kit.words import Elided, Icon, Label, tip

MOST: Final = 60
_LEAD: Final = 84


class ChildLine(QPushButton):
    """One child: its lead, its title, its state; Enter opens it, Delete removes it, Alt+↑↓ moves it."""

    moved = Signal(int)
    removed = Signal()

    def __init__(self, listing: Listing[Any, Any], child: Any) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        lead, title, state = listing.lead(child), listing.title(child), listing.state(child)
        self.setAccessibleName(" ".join(part for part in (lead, title, state.words if state else "") if part))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(2, 2, 2, 2)
        whole.setSpacing(8)
        if lead:
            words = Elided(lead, look.SMALL, "text2")
            words.setFixedWidth(_LEAD)
            whole.addWidget(words)
        whole.addWidget(Elided(title or f"Unnamed {listing.noun}"), 1)
        if state:
            whole.addWidget(self._state(state))
        for widget in self.findChildren(QWidget):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _state(self, state: Chip) -> QWidget:
        """Give the state as its icon, the words as its tooltip; in words where it has no icon."""
        icon, ink = chips.sign(state)
        if not icon:
            return ChipLabel(state)
        self.setToolTip(tip(state.words))
        return Icon(icon, ink)

    def sizeHint(self) -> QSize:
        """Ask for the height of a line."""
        return QSize(100, round(30 * max(1.0, look.Worn.factor)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move or remove it, or go to its neighbour."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down if alt:
                self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            case Qt.Key.Key_Delete:
                self.removed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)


class ListingBox(QWidget):
    """The list of one parent."""

    def __init__(self, desk: Desk, listing: Listing[Any, Any], parent_row: Any, enter: Callable[[Any], None]) -> None:
        super().__init__()
        self._desk, self._listing, self._row, self._enter = desk, listing, parent_row, enter
        self._most = MOST
        self._children: list[Any] = []
        self._drawn: list[ChildLine] = []
        self._told: tuple[list[Any], int] | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        add = listing.add
        head: list[layout.Item] = [Label(listing.label, bold=True), None]
        if add is not None:
            self.add = Button(add.label + ("…" if add.asks else ""), "plus", "link", self._add)
            head.append(self.add)
        whole.addWidget(layout.row(*head))
        whole.addLayout(self._lines)
        self.reread(parent_row)

    def reread(self, parent_row: Any) -> None:
        """Show the children that are there now, keeping the focus on its line."""
        self._row = parent_row
        self._children = list(self._listing.rows(parent_row))
        listing = self._listing
        told = [(child.id, listing.lead(child), listing.title(child), listing.state(child)) for child in self._children]
        if (told, self._most) == self._told:
            return
        self._told = told, self._most
        focused = next((place for place, line in enumerate(self._shown()) if line.hasFocus()), None)
        layout.empty(self._lines)
        self._drawn = []
        for place, child in enumerate(self._children[: self._most]):
            layout.put(self._lines, self._line(place, child))
        if not self._children:
            self._lines.addWidget(Label(self._listing.empty, look.SMALL, "text2"))
        elif len(self._children) > self._most:
            self._lines.addWidget(Button(f"Show all {len(self._children)}", "", "quiet", self._all))
        if focused is not None and self._shown():
            self._shown()[min(focused, len(self._shown()) - 1)].setFocus()

    def _shown(self) -> Sequence[ChildLine]:
        return [line for line in self._drawn if not line.isHidden()]

    def _all(self) -> None:
        self._most = len(self._children)
        self.reread(self._row)

    def _line(self, place: int, child: Any) -> QWidget:
        line = ChildLine(self._listing, child)
        self._drawn.append(line)
        line.clicked.connect(partial(self._open, child))
        line.moved.connect(partial(self._move, place))
        line.removed.connect(partial(self._remove, child))
        more = Sign("ellipsis", f"What can be done with {self._listing.title(child)}", small=True)
        more.setPopupMode(Sign.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        if self._listing.sheet is not None:
            menu.addAction("Open", partial(self._open, child))
        if self._listing.move is not None:
            menu.addAction("Move up", partial(self._move, place, -1)).setEnabled(place > 0)
            menu.addAction("Move down", partial(self._move, place, 1)).setEnabled(place < len(self._children) - 1)
        if self._listing.remove is not None:
            menu.addAction(f"Remove {self._listing.noun}", partial(self._remove, child))
        more.setMenu(menu)
        return layout.row((line, 1), *([] if menu.isEmpty() else [more]), gap=2)

    def _open(self, child: Any, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 (Qt's clicked tells it)
        if self._listing.sheet is not None:
            self._enter(child)

    def _add(self) -> None:
        if self._listing.add is not None:
            ask.act(self._desk, self._listing.add, (self._row,), parent=self.window(), done=self._made)

    def _made(self, child: Any) -> None:
        if child is not None and hasattr(child, "id"):
            self._open(child)

    def _move(self, place: int, by: int) -> None:
        move, to = self._listing.move, place + by
        if move is None or not 0 <= to < len(self._children):
            return
        child, parent_row = self._children[place], self._row
        lines = self._shown()
        if place < len(lines) and lines[place].hasFocus() and to < len(lines):
            lines[to].setFocus()
        self._desk.attempt(steps.move(self._listing, child), lambda db: move(db, parent_row, child, to))

    def _remove(self, child: Any) -> None:
        remove, parent_row = self._listing.remove, self._row
        if remove is not None:
            self._desk.attempt(steps.remove(self._listing, child), lambda db: remove(db, parent_row, child))
