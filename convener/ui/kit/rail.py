"""The rail at the left: the pages as one list with one tab stop, and what needs attention on each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate

from convener.ui.kit import icons, look
from convener.ui.kit.words import tip

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem  # with QStyle it takes as long to make as all else here

Index: TypeAlias = QModelIndex | QPersistentModelIndex
WIDE: Final = 192
SLIM: Final = 60
_ENTRY: Final = Qt.ItemDataRole.UserRole
_COUNT: Final = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One page in the rail."""

    name: str
    title: str
    icon: str
    group: int


class _Painter(QStyledItemDelegate):
    """Paints entries and the hairlines between groups."""

    slim = low = focused = False
    current = hovered = -1

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        if index.data(_ENTRY) is None:
            return QSize(40, 9 if self.low else 13)
        return QSize(40, round((30 if self.low else 34) * max(1.0, look.Worn.factor)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        where = QRectF(option.rect)
        entry = index.data(_ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry is None:
            line = QRectF(where.left() + 12, where.center().y(), where.width() - 24, 1)
            painter.fillRect(line, look.ink("line"))
        else:
            self._entry(painter, index, where.adjusted(8, 1, -8, -1), entry, index.data(_COUNT) or 0)
        painter.restore()

    def _entry(self, painter: QPainter, index: Index, where: QRectF, entry: Entry, count: int) -> None:
        current = index.row() == self.current
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        if current or (enabled and index.row() == self.hovered):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.ink("soft"))
            painter.drawRoundedRect(where, 6, 6)
        if current:
            painter.setBrush(look.ink("accent"))
            painter.drawRoundedRect(QRectF(where.left(), where.top() + 7, 3, where.height() - 14), 1.5, 1.5)
        if current and self.focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.ink("accent"), 2))
            painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), 6, 6)
        ink = "softtext" if current else "text" if enabled else "text3"
        left = where.left() + (13 if self.slim else 11)
        icon = QRectF(left, where.center().y() - 9, 18, 18)
        icons.paint(painter, entry.icon, icon, ink if current or not enabled else "text2")
        if self.slim:
            self._dot(painter, QRectF(left + 12, where.center().y() - 12, 9, 9), count)
            return
        painter.setFont(look.face(bold=current))
        painter.setPen(look.ink(ink))
        painter.drawText(where.adjusted(40, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), entry.title)
        if count:
            painter.setFont(look.face(look.SMALL, bold=True))
            painter.setPen(look.ink("amber"))
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(where.adjusted(0, 0, -10, 0), int(side), str(count))

    def _dot(self, painter: QPainter, where: QRectF, count: int) -> None:
        if count:
            painter.setBrush(look.ink("amber"))
            painter.setPen(QPen(look.ink("window"), 2))
            painter.drawEllipse(where)


class Rail(QListWidget):
    """The list of pages; arrows move within it, Enter opens, a click opens."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._painter = _Painter(self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName("Pages")
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(self._open)
        self._current = ""
        self.currentRowChanged.connect(self._moved)
        self.itemEntered.connect(lambda item: self._hover(self.row(item)))
        self.fit(slim=False, low=False)

    def fill(self, entries: Sequence[Entry]) -> None:
        """Show these pages, groups parted by a hairline."""
        self.clear()
        before: int | None = None
        for entry in entries:
            if before is not None and entry.group != before:
                part = QListWidgetItem()
                part.setFlags(Qt.ItemFlag.NoItemFlags)
                self.addItem(part)
            before = entry.group
            item = QListWidgetItem()
            item.setData(_ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.title)
            item.setToolTip(tip(entry.title))
            self.addItem(item)

    def _items(self) -> list[tuple[QListWidgetItem, Entry]]:
        items = [self.item(place) for place in range(self.count())]
        return [(item, item.data(_ENTRY)) for item in items if item.data(_ENTRY) is not None]

    def show_current(self, name: str) -> None:
        """Mark the page that is open."""
        self._current = name
        for item, entry in self._items():
            if entry.name == name:
                self.setCurrentItem(item)

    def count_problems(self, counts: Mapping[str, int]) -> None:
        """Show how much needs attention on each page."""
        for item, entry in self._items():
            count = counts.get(entry.name, 0)
            item.setData(_COUNT, count)
            told = f"{entry.title}: {count} {'problem' if count == 1 else 'problems'}" if count else entry.title
            item.setToolTip(tip(told))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)

    def allow(self, names: frozenset[str]) -> None:
        """Let only these pages be opened."""
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        for item, entry in self._items():
            item.setFlags(usual if entry.name in names else Qt.ItemFlag.NoItemFlags)

    def fit(self, *, slim: bool, low: bool) -> None:
        """Be wide or slim, comfortable or low."""
        self._painter.slim, self._painter.low = slim, low
        self.setFixedWidth(SLIM if slim else round(WIDE * max(1.0, look.Worn.factor)))
        self.scheduleDelayedItemsLayout()

    def _moved(self, place: int) -> None:
        self._painter.current = place

    def _hover(self, place: int) -> None:
        self._painter.hovered = place
        self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget where the pointer was."""
        self._hover(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        self._painter.focused = True
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no ring."""
        self._painter.focused = False
        super().focusOutEvent(event)

    def _open(self, item: QListWidgetItem) -> None:
        entry = item.data(_ENTRY)
        if entry is not None:
            self.chosen.emit(entry.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter; Escape marks the open page again."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and self.currentRow() >= 0:
            self._open(self.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.show_current(self._current)
        else:
            super().keyPressEvent(event)
