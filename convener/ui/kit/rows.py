"""Any rows and columns as a model for a Qt table: sorted, narrowed, and known by the ids of their items."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from convener import letters
from convener.screens.spec import Column, Problem, View, words

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROW = Role.UserRole  # the item itself
PROBLEMS = Role.UserRole + 1  # its problems
_NOWHERE = QModelIndex()


class Rows(QAbstractTableModel):
    """The rows of a view; an edit in a cell goes to `commit` with the column, the row and the new value."""

    def __init__(
        self, view: View[Any], commit: Callable[[Column[Any], Any, Any], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._commit = commit
        self._all: Sequence[Any] = ()
        self._problems: Mapping[int, Sequence[Problem]] = {}
        self._shown: list[Any] = []
        self._ids: list[int] = []  # kept, because a row that was removed elsewhere can no longer be asked
        self._keep: Callable[[Any], bool] = lambda _row: True
        self._by: tuple[int, bool] | None = None

    def show(self, rows: Sequence[Any], problems: Mapping[int, Sequence[Problem]]) -> None:
        """Show other rows; when they are the same items in the same order only their cells are told anew."""
        self._all, self._problems = list(rows), problems
        self._arrange()

    def narrow(self, keep: Callable[[Any], bool]) -> None:
        """Show only the rows that pass."""
        self._keep = keep
        self._arrange()

    @property
    def rows(self) -> Sequence[Any]:
        """The rows shown, in the order they are shown."""
        return self._shown

    @property
    def all(self) -> Sequence[Any]:
        """The rows before narrowing."""
        return self._all

    @property
    def ordered(self) -> bool:
        """Whether the rows stand in their own order, so that moving one makes sense."""
        return self._by is None and len(self._shown) == len(self._all)

    @property
    def ids(self) -> Sequence[int]:
        """The ids of the rows shown, in the order they are shown."""
        return self._ids

    def place(self, item: int) -> int | None:
        """Give the place of an item among the rows shown, by its id."""
        return self._ids.index(item) if item in self._ids else None

    def troubles(self, row: Any) -> Sequence[Problem]:
        """Give the problems of a row."""
        return self._problems.get(row.id, ())

    def find(self, text: str, after: int = -1) -> int | None:
        """Give the next row, going round, of which a cell begins with the text, else one that holds it."""
        sought = letters.fold(text)
        order = [*range(after + 1, len(self._shown)), *range(after + 1)]
        cells = {
            place: [letters.fold(words(c.show(self._shown[place]))) for c in self._view.columns] for place in order
        }
        begins = (place for place in order if any(cell.startswith(sought) for cell in cells[place]))
        holds = (place for place in order if any(sought in cell for cell in cells[place]))
        return next(begins, next(holds, None))

    def _arrange(self) -> None:
        shown = [row for row in self._all if self._keep(row)]
        if self._by is not None:
            column, down = self._by
            shown.sort(key=self._view.columns[column].key, reverse=down)
        ids = [row.id for row in shown]
        if ids == self._ids:
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, len(self._view.columns) - 1))
            return
        self.beginResetModel()
        self._shown, self._ids = shown, ids
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Count the rows shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(self._view.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Give the titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self._view.columns):
            column = self._view.columns[section]
            if role == Role.DisplayRole:
                return column.title
            if role == Role.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Give a cell in words, the value it edits, or the item of its row."""
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        row, column = self._shown[index.row()], self._view.columns[index.column()]
        match role:
            case Role.DisplayRole:
                return words(column.show(row))
            case Role.EditRole:
                return column.edit.read(row) if column.edit else None
            case Role.AccessibleTextRole:
                return self._told(row, column)
            case _ if role == ROW:
                return row
            case _ if role == PROBLEMS:
                return self.troubles(row)
        return None

    def _told(self, row: Any, column: Column[Any]) -> str:
        told = f"{column.title}: {words(column.show(row)) or 'nothing'}"
        if column is self._view.columns[0]:
            told += "".join(f"; problem: {problem.words}" for problem in self.troubles(row))
        return told

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let cells be edited whose column names a field that can be written."""
        flags = super().flags(index)
        if index.isValid():
            field = self._view.columns[index.column()].edit
            if field and field.write and field.shown(self._shown[index.row()]):
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Hand an edit over; the rows come back changed when the step is made."""
        column = self._view.columns[index.column()]
        if role != Role.EditRole or column.edit is None or not index.isValid():
            return False
        self._commit(column, self._shown[index.row()], value)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; by none (-1) the rows stand in their own order."""
        self._by = None if column < 0 else (column, order == Qt.SortOrder.DescendingOrder)
        self._arrange()
