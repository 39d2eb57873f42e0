"""The list of papers: each with its icon, its name, and how much is to be settled before it is printed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from convener.screens.registry import Paper
from convener.ui.kit import icons, look
from convener.ui.kit.words import tip

_PAPER: Final = Qt.ItemDataRole.UserRole
_COUNT: Final = Qt.ItemDataRole.UserRole + 1


class _Lines(QStyledItemDelegate):
    """Paints a paper's icon and name, and how much is to be settled."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, look.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        where, paper, count = QRectF(option.rect), index.data(_PAPER), index.data(_COUNT) or 0
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.ink("soft"))
            painter.drawRoundedRect(where.adjusted(0, 1, 0, -1), 5, 5)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.ink("accent"), 2))
            painter.drawRoundedRect(where.adjusted(1, 2, -1, -2), 5, 5)
        ink = "softtext" if chosen else "text"
        icons.paint(painter, paper.icon, QRectF(where.left() + 8, where.center().y() - 8, 16, 16), ink)
        right = 12.0
        if count:
            painter.setFont(look.face(look.SMALL, bold=True))
            painter.setPen(look.ink("amber"))
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(where.adjusted(0, 0, -10, 0), int(side), str(count))
            right += painter.fontMetrics().horizontalAdvance(str(count)) + 8
        painter.setFont(look.face(bold=chosen))
        painter.setPen(look.ink(ink))
        room = where.adjusted(34, 0, -right, 0)
        shown = painter.fontMetrics().elidedText(paper.title, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.restore()


class PaperList(QListWidget):
    """Papers to choose from."""

    chose = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName("Papers")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self._lines = _Lines(self)
        self.setItemDelegate(self._lines)
        self.currentItemChanged.connect(lambda _new, _old: self.chose.emit())

    @property
    def paper(self) -> Paper | None:
        """The paper that is chosen."""
        return self.currentItem().data(_PAPER) if self.currentRow() >= 0 else None

    def show_papers(self, papers: Sequence[Paper], counts: Mapping[str, int]) -> None:
        """Show these papers, with how much is to be settled by their names, keeping the one chosen."""
        shown = [self.item(place).data(_PAPER).name for place in range(self.count())]
        names = [paper.name for paper in papers]
        if shown != names:
            chosen = self.paper.name if self.paper else ""
            self.blockSignals(True)
            self.clear()
            for paper in papers:
                self.addItem(QListWidgetItem(paper.title))
            if names:
                self.setCurrentRow(names.index(chosen) if chosen in names else 0)
            self.blockSignals(False)
        for place, paper in enumerate(papers):
            self._tell(self.item(place), paper, counts.get(paper.name, 0))

    def choose(self, name: str) -> None:
        """Choose a paper by its name, if it is there."""
        for place in range(self.count()):
            if self.item(place).data(_PAPER).name == name:
                self.setCurrentRow(place)

    def _tell(self, item: QListWidgetItem, paper: Paper, count: int) -> None:
        item.setData(_PAPER, paper)
        item.setData(_COUNT, count)
        told = f"{paper.title}, {count} to settle" if count else f"{paper.title}, ready"
        item.setToolTip(tip(told))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, told)
