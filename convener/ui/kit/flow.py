"""A layout that breaks its widgets into lines as words are broken, so that a strip fits a narrow window."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Widgets one beside the other in as many lines as their widths take; those that are hidden take no room."""

    def __init__(self, across: int = 16, down: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gaps = across, down
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Tell how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Give an item by its place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out by its place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than there is."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Be the higher the narrower it is."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Tell how high the lines are at a width."""
        return self._lay(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put everything in its place."""
        super().setGeometry(rect)
        self._lay(rect, move=True)

    def sizeHint(self) -> QSize:
        """Ask for the widest of them."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Need room for the widest and the highest."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay(self, rect: QRect, *, move: bool) -> int:
        """Lay the lines, each item in the middle of its line, and give the height of all."""
        across, down = self._gaps
        top = rect.y()
        for line in self._lines(rect.width()):
            high = max(size.height() for _item, size in line)
            left = rect.x()
            for item, size in line:
                if move:
                    item.setGeometry(QRect(QPoint(left, top + (high - size.height()) // 2), size))
                left += size.width() + across
            top += high + down
        return max(0, top - down - rect.y())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Break what is shown into lines."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in (one for one in self._items if not _hidden(one.widget())):
            size = QSize(min(item.sizeHint().width(), width), item.sizeHint().height())
            if not lines or used + size.width() > width:
                lines, used = [*lines, []], 0
            lines[-1].append((item, size))
            used += size.width() + self._gaps[0]
        return lines


def _hidden(widget: QWidget | None) -> bool:
    return widget is not None and widget.isHidden()
