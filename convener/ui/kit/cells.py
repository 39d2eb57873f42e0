"""How a table's cells are painted and edited, from the look and from the column's own words."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from convener.errors import Refused
from convener.screens.spec import Chip, Column, View
from convener.ui.kit import chips, editors, icons, look, rows

_INSET: Final = 10
_LEVEL: Final = 18


class Cells(QStyledItemDelegate):
    """Paints ground, hairline, selection, then a tick, a chip or words."""

    refused = Signal(str)

    def __init__(self, view: View[Any], context: editors.Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open: editors.Editor | None = None
        self.closeEditor.connect(self._closed)
        self._view = view
        self._context = context

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give the height of a row."""
        return QSize(super().sizeHint(option, index).width() + 2 * _INSET, look.row_height())

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        row = index.data(rows.ROW)
        if row is None:
            return
        column = self._view.columns[index.column()]
        where = QRectF(option.rect)
        painter.save()
        self._ground(painter, option, index, where)
        within = where.adjusted(_INSET, 0, -_INSET, 0)
        if index.column() == 0:
            within.adjust(self._view.indent(row) * _LEVEL, 0, 0, 0)
            within = self._sign(painter, within, index)
        self._content(painter, within, column, row, selected=bool(option.state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex, where: QRectF
    ) -> None:
        table = option.widget
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(where, look.ink("soft" if selected else "base"))
        painter.fillRect(QRectF(where.left(), where.bottom() - 1, where.width(), 1), look.ink("line"))
        if selected and isinstance(table, QTableView) and table.hasFocus():
            accent = look.ink("accent")
            if table.currentIndex().row() == index.row():
                painter.fillRect(QRectF(where.left(), where.top(), where.width(), 2), accent)
                painter.fillRect(QRectF(where.left(), where.bottom() - 2, where.width(), 2), accent)
            if table.horizontalHeader().visualIndex(index.column()) == 0:
                painter.fillRect(QRectF(where.left(), where.top(), 3, where.height()), accent)

    def _sign(self, painter: QPainter, within: QRectF, index: QModelIndex | QPersistentModelIndex) -> QRectF:
        problems = index.data(rows.PROBLEMS)
        if not problems:
            return within
        serious = any(problem.serious for problem in problems)
        at = QRectF(within.right() - 16, within.center().y() - 8, 16, 16)
        icons.paint(painter, "circle-alert" if serious else "triangle-alert", at, "red" if serious else "amber")
        return within.adjusted(0, 0, -22, 0)

    def _content(self, painter: QPainter, within: QRectF, column: Column[Any], row: Any, *, selected: bool) -> None:
        shown = column.show(row)
        if isinstance(shown, Chip):
            at = QPointF(within.left(), within.center().y() - 11 * max(1.0, look.Worn.factor))
            chips.paint(painter, at, shown, within.width() + 8)
            return
        if isinstance(shown, bool):
            if shown:
                icons.paint(painter, "check", QRectF(within.left(), within.center().y() - 8, 16, 16), "green")
            return
        if column.icon and (name := column.icon(row)):
            icons.paint(painter, name, QRectF(within.left(), within.center().y() - 8, 16, 16), "text2")
            within = within.adjusted(24, 0, 0, 0)
        font = look.face()
        font.setStrikeOut(self._view.struck(row))
        painter.setFont(font)
        muted = self._view.muted(row) and not selected
        painter.setPen(look.ink("text3" if muted else "text" if column.strong or selected else "text2"))
        side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
        words = QFontMetrics(font).elidedText(shown or "", Qt.TextElideMode.ElideRight, int(within.width()))
        painter.drawText(within, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), words)

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Give the editor of the column's field, the same as in the inspector."""
        field = self._view.columns[index.column()].edit
        if field is None:
            return super().createEditor(parent, _option, index)
        editor = editors.make(field.kind, self._context, lambda: index.data(rows.ROW))
        editor.setParent(parent)
        editor.setAutoFillBackground(True)
        editor.setAccessibleName(field.label)
        self._open = editor
        editor.committed.connect(partial(self._commit, editor))
        return editor

    def _commit(self, editor: editors.Editor) -> None:
        """Hand over what was typed and close; what cannot be read is refused, and the editor stays."""
        if editor is not self._open:
            return
        try:
            editor.value()
        except Refused as refusal:
            editor.refuse(refused=True)
            self.refused.emit(str(refusal))
            return
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def _closed(self) -> None:
        """Forget the editor, which says once more that it is left while it goes."""
        self._open = None

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        """Fill the editor."""
        if isinstance(editor, editors.Editor):
            editor.show_value(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Hand the answer to the model if it is another one."""
        if isinstance(editor, editors.Editor) and editor.changed():
            model.setData(index, editor.value(), Qt.ItemDataRole.EditRole)
