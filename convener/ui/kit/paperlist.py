"""The list of papers by group: each with its icon, its name, and how much is to be settled before it is printed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from convener.screens.registry import Paper
from convener.screens.spec import Problem
from convener.ui.kit import icons, look
from convener.ui.kit.words import tip

_PAPER: Final = Qt.ItemDataRole.UserRole
_COUNT: Final = Qt.ItemDataRole.UserRole + 1
_GRAVE: Final = Qt.ItemDataRole.UserRole + 2  # whether something of it is serious


class _Lines(QStyledItemDelegate):
    """Paints a paper's icon and name, and how much is to be settled."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, look.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        where, paper = QRectF(option.rect), index.data(_PAPER)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if paper is None:
            _heading(painter, where, index.data(Qt.ItemDataRole.DisplayRole))
        else:
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            _ground(painter, where, option, chosen=chosen)
            ink = "softtext" if chosen else "text"
            icons.paint(painter, paper.icon, QRectF(where.left() + 8, where.center().y() - 8, 16, 16), ink)
            taken = _count(painter, where, index.data(_COUNT) or 0, "red" if index.data(_GRAVE) else "amber")
            painter.setFont(look.face(bold=chosen))
            painter.setPen(look.ink(ink))
            _words(painter, where.adjusted(34, 0, -12.0 - taken, 0), paper.title)
        painter.restore()


def _heading(painter: QPainter, where: QRectF, words: str) -> None:
    painter.setFont(look.face(look.SMALL, bold=True))
    painter.setPen(look.ink("text2"))
    _words(painter, where.adjusted(8, 4, -8, 0), words)


def _ground(painter: QPainter, where: QRectF, option: QStyleOptionViewItem, *, chosen: bool) -> None:
    """Paint the ground of the line that is chosen or under the mouse, and the ring of the one with the focus."""
    if chosen or option.state & QStyle.StateFlag.State_MouseOver:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.ink("soft"))
        painter.drawRoundedRect(where.adjusted(0, 1, 0, -1), 5, 5)
    if option.state & QStyle.StateFlag.State_HasFocus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.ink("accent"), 2))
        painter.drawRoundedRect(where.adjusted(1, 2, -1, -2), 5, 5)


def _count(painter: QPainter, where: QRectF, count: int, ink: str) -> float:
    """Paint how much is to be settled; gives the width it takes."""
    if not count:
        return 0.0
    painter.setFont(look.face(look.SMALL, bold=True))
    painter.setPen(look.ink(ink))
    side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.drawText(where.adjusted(0, 0, -10, 0), int(side), str(count))
    return painter.fontMetrics().horizontalAdvance(str(count)) + 8.0


def _words(painter: QPainter, room: QRectF, words: str) -> None:
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(room.width()))
    painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)


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

    def show_papers(self, papers: Sequence[Paper], known: Mapping[str, Sequence[Problem]]) -> None:
        """Show these papers, with what is known by their names to be settled, keeping the one chosen."""
        if [item.data(_PAPER).name for item in self._lines_of_papers()] != [paper.name for paper in papers]:
            self._fill(papers)
        for item, paper in zip(self._lines_of_papers(), papers, strict=True):
            item.setData(_PAPER, paper)
            _tell(item, known.get(paper.name))

    def show_found(self, name: str, found: Sequence[Problem]) -> None:
        """Show what is to be settled for one paper."""
        for item in self._lines_of_papers():
            if item.data(_PAPER).name == name:
                _tell(item, found)

    def choose(self, name: str) -> None:
        """Choose a paper by its name, if it is there."""
        for item in self._lines_of_papers():
            if item.data(_PAPER).name == name:
                self.setCurrentItem(item)

    def _lines_of_papers(self) -> Iterator[QListWidgetItem]:
        for place in range(self.count()):
            item = self.item(place)
            if item.data(_PAPER) is not None:
                yield item

    def _fill(self, papers: Sequence[Paper]) -> None:
        chosen, group = self.paper.name if self.paper else "", ""
        self.blockSignals(True)
        self.clear()
        for paper in papers:
            if paper.group != group:
                group = paper.group
                heading = QListWidgetItem(group, self)
                heading.setFlags(Qt.ItemFlag.NoItemFlags)  # so that keys pass it by
            QListWidgetItem(paper.title, self).setData(_PAPER, paper)
        lines = list(self._lines_of_papers())
        kept = next((item for item in lines if item.data(_PAPER).name == chosen), lines[0] if lines else None)
        if kept is not None:
            self.setCurrentItem(kept)
        self.blockSignals(False)


def _tell(item: QListWidgetItem, found: Sequence[Problem] | None) -> None:
    """Say on a line what is to be settled, nothing of it while it is not known."""
    paper, count = item.data(_PAPER), len(found or ())
    item.setData(_COUNT, count)
    item.setData(_GRAVE, any(problem.serious for problem in found or ()))
    state = "" if found is None else f", {count} to settle" if count else ", ready"
    item.setToolTip(tip(f"{paper.title}{state}"))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{paper.title}{state}")
