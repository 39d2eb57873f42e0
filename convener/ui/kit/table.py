"""A table that is found by typing, copied as a spreadsheet would, edited with F2, and keeps its selection by id."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QToolTip

from convener.screens.spec import View, words
from convener.ui.kit import look
from convener.ui.kit.cells import Cells
from convener.ui.kit.editors import Context
from convener.ui.kit.rows import Rows
from convener.ui.kit.words import tip

# In pixels: what a column without a width of its own wishes, and what the columns keep where it is narrow.
_WISH_STRONG, _WISH, _LEAST_STRONG, _LEAST = 260, 150, 150, 72


class Table(QTableView):
    """The table of one view."""

    refused = Signal(str)  # what was typed into a cell cannot be read
    chose = Signal()  # other rows are chosen
    opened = Signal()  # Enter, or a double click where nothing is edited
    asked = Signal(QPoint)  # a menu is wanted at a place on the screen
    moved = Signal(int)  # Alt+↑ or Alt+↓ on the one row chosen: by how many places

    def __init__(self, view: View[Any], model: Rows, context: Context) -> None:
        super().__init__()
        self._view, self._rows = view, model
        self._sought, self._patience = "", QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._forget)
        self._keep = self._spreading = self._own_widths = False
        self.setModel(model)
        self._kept: tuple[list[int], int | None] = ([], None)
        self._cells = Cells(view, context, self)
        self._cells.refused.connect(self.refused)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(view.label)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self._plain()
        self._head()
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(lambda at: self.asked.emit(self.viewport().mapToGlobal(at)))
        self.selectionModel().selectionChanged.connect(self._changed)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)

    def _plain(self) -> None:
        """Leave away what the cells draw themselves."""
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(20)
        self.verticalHeader().setDefaultSectionSize(look.row_height())

    def _head(self) -> None:
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsMovable(True)
        head.setFixedHeight(round(32 * max(1.0, look.Worn.factor)))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        head.setMinimumSectionSize(48)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        for place, column in enumerate(self._view.columns):
            entry = head.addAction(column.title)
            entry.setCheckable(True)
            entry.setChecked(True)
            entry.setEnabled(place > 0)
            entry.toggled.connect(lambda on, at=place: self.setColumnHidden(at, not on))
        head.sectionResized.connect(self._resized)

    def restyle(self) -> None:
        """Take the heights anew that the look determines."""
        self.verticalHeader().setDefaultSectionSize(look.row_height())
        self.horizontalHeader().setFixedHeight(round(32 * max(1.0, look.Worn.factor)))

    def spread(self) -> None:
        """Share the width among the columns: more to those that name the row, less to the others where it is narrow."""
        if self._own_widths:
            return
        columns = [(place, column) for place, column in enumerate(self._view.columns) if not self.isColumnHidden(place)]
        widths = shares(
            [(round(column.width * look.Worn.factor), column.strong) for _, column in columns], self.viewport().width()
        )
        self._spreading = True
        for (place, _), width in zip(columns, widths, strict=True):
            self.setColumnWidth(place, width)
        self._spreading = False

    def _resized(self) -> None:
        """Leave the widths alone that the person has chosen."""
        if not self._spreading and QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._own_widths = True

    def resizeEvent(self, event: Any) -> None:
        """Spread the columns anew."""
        super().resizeEvent(event)
        self.spread()

    @property
    def chosen(self) -> list[Any]:
        """The items of the rows chosen, in the order shown."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.rows[place] for place in places if place < len(self._rows.rows)]

    def choose(self, ids: Sequence[int], current: int | None = None) -> None:
        """Choose rows by the ids of their items, and bring the first into sight."""
        chosen = QItemSelection()
        places = [place for place in (self._rows.place(item) for item in ids) if place is not None]
        for place in places:
            index = self._rows.index(place, 0)
            chosen.select(index, index)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect | flags.Rows)
        at = self._rows.place(current) if current is not None else places[0] if places else None
        if at is not None:
            column = max(0, self.currentIndex().column())
            self.selectionModel().setCurrentIndex(self._rows.index(at, column), flags.NoUpdate)
            self.scrollTo(self._rows.index(at, column))

    def _changed(self) -> None:
        self.viewport().update()
        if not self._keep:
            self.chose.emit()

    def _remember(self) -> None:
        current = self.currentIndex()
        self._keep = True
        ids = self._rows.ids
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        at = current.row() if current.isValid() and current.row() < len(ids) else None
        self._kept = [ids[place] for place in places if place < len(ids)], at

    def _restore(self) -> None:
        ids, at = self._kept
        still = [item for item in ids if self._rows.place(item) is not None]
        if still:
            self.choose(still)
        elif ids and at is not None and self._rows.rows:
            self.choose([self._rows.ids[min(at, len(self._rows.ids) - 1)]])
        self._keep = False
        if still != ids or not ids:
            self.chose.emit()

    def _forget(self) -> None:
        self._sought = ""

    def keyboardSearch(self, search: str) -> None:
        """Go to the next row that has what is typed."""
        if not search.strip() and not self._sought:
            return
        self._sought += search
        self._patience.start(QApplication.keyboardInputInterval() * 2)
        start = self.currentIndex().row() - (1 if len(self._sought) > 1 else 0)
        found = self._rows.find(self._sought, start)
        if found is not None:
            self.choose([self._rows.rows[found].id])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, open, move and edit by key."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.state() != self.State.EditingState:
            self.opened.emit()
        elif event.key() == Qt.Key.Key_F2:
            self._edit_nearest()
        else:
            super().keyPressEvent(event)

    def _edit_nearest(self) -> None:
        """Edit the current cell, or the first of its row that can be edited."""
        current = self.currentIndex()
        if not current.isValid():
            return
        places = [current.column(), *range(self._rows.columnCount())]
        for place in places:
            index = current.siblingAtColumn(place)
            if self._rows.flags(index) & Qt.ItemFlag.ItemIsEditable and not self.isColumnHidden(place):
                self.setCurrentIndex(index)
                self.edit(index)
                return

    def copy(self) -> None:
        """Copy the rows chosen as a spreadsheet reads them: cells parted by tabs, in the order of the columns."""
        head = self.horizontalHeader()
        order = sorted(range(self._rows.columnCount()), key=head.visualIndex)
        columns = [self._view.columns[place] for place in order if not self.isColumnHidden(place)]
        lines = ["\t".join(_cell(words(column.show(row))) for column in columns) for row in self.chosen]
        QGuiApplication.clipboard().setText("\n".join(lines))  # data made here would outlive Python, and crash the end

    def viewportEvent(self, event: Any) -> bool:
        """Show the whole of what is cut, and what is wrong with the row."""
        if isinstance(event, QHelpEvent) and event.type() == QHelpEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            if index.isValid():
                row = self._rows.rows[index.row()]
                told = [problem.words for problem in self._rows.troubles(row)] if index.column() == 0 else []
                cell = words(self._view.columns[index.column()].show(row))
                wide = self.fontMetrics().horizontalAdvance(cell) > self.columnWidth(index.column()) - 20
                QToolTip.showText(event.globalPos(), tip("\n".join([*([cell] if wide else []), *told])), self)
            return True
        return super().viewportEvent(event)


def shares(wished: Sequence[tuple[int, bool]], room: int) -> list[int]:
    """Give each column its width in pixels, from the width it wishes (0: a share) and whether it names the row.

    With room to spare the columns that wish a share get it, three parts to a naming one and two to another; without,
    all give way towards their least.
    """
    wishes = [width or (_WISH_STRONG if strong else _WISH) for width, strong in wished]
    least = [min(wish, _LEAST_STRONG if strong else _LEAST) for wish, (_, strong) in zip(wishes, wished, strict=True)]
    spare = room - sum(wishes)
    if spare < 0:
        give = sum(wishes) - sum(least)
        part = min(1.0, -spare / give) if give else 0.0
        return [round(wish - part * (wish - low)) for wish, low in zip(wishes, least, strict=True)]
    parts = [(3 if strong else 2) if not width else 0 for width, strong in wished]
    if not sum(parts):
        parts = (
            [1 if strong else 0 for _, strong in wished] if any(strong for _, strong in wished) else [1] * len(wished)
        )
    return [wish + spare * part // sum(parts) for wish, part in zip(wishes, parts, strict=True)]


def _cell(text: str) -> str:
    if any(sign in text for sign in '\t\n"'):
        return '"' + text.replace('"', '""') + '"'
    return text
