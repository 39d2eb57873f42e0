"""Editors that find what is picked by typing: another item of the workspace, a country, languages, a time zone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from convener.screens.kinds import Option
from convener.ui.kit import icons, look
from convener.ui.kit.buttons import Sign
from convener.ui.kit.editors.base import Editor, TextLine
from convener.ui.kit.layout import empty
from convener.ui.kit.words import Elided, tip

_ROLE: Final = Qt.ItemDataRole.UserRole
_MOST: Final = 50


@dataclass(frozen=True, slots=True)
class Made:
    """What was not found and is to be made when the field is saved: the text typed."""

    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where picks come from: options for a text, how a value reads, and how making one is called, if it may be."""

    options: Callable[[str], Sequence[Option]]
    words: Callable[[Any], str]
    none: str = "None"
    made: str = ""
    needed: bool = False


class Choices(QListWidget):
    """The list that opens under the field; the field keeps the focus."""

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self.setObjectName("choices")
        self.setWindowFlags(Qt.WindowType.ToolTip)
        self.setIconSize(QSize(16, 16))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName("Choices")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def offer(self, options: Sequence[Option], last: Option | None) -> None:
        """Show these options, the last apart."""
        self.clear()
        for option in [*options[:_MOST], *([last] if last else [])]:
            item = QListWidgetItem(option.words + (f"  ·  {option.more}" if option.more else ""))
            item.setData(_ROLE, option)
            if option.icon:
                item.setIcon(icons.icon(option.icon))
            self.addItem(item)
        if self.count():
            self.setCurrentRow(0)

    def open(self, field: QWidget) -> None:
        """Open under the field, above it where the screen ends."""
        if not self.count():
            self.hide()
            return
        height = min(self.count(), 9) * (self.sizeHintForRow(0) + 1) + 12
        at = field.mapToGlobal(QPoint(0, field.height() + 2))
        if at.y() + height > field.screen().availableGeometry().bottom():
            at = field.mapToGlobal(QPoint(0, -height - 2))
        self.setGeometry(at.x(), at.y(), max(field.width(), look.pixels(240)), height)
        self.show()


class PickLine(TextLine):
    """A line that finds while one types, and emits the option that was taken."""

    taken = Signal(object)

    def __init__(self, source: Source) -> None:
        super().__init__()
        self._source = source
        self.choices = Choices(self)
        self.textEdited.connect(self.look_up)
        self.choices.itemClicked.connect(lambda item: self._take(item.data(_ROLE)))
        self.choices.itemPressed.connect(lambda item: self._take(item.data(_ROLE)))

    def look_up(self, text: str) -> None:
        """Offer what the text finds, and to make what it does not."""
        options = self._source.options(text.strip())
        last = None
        if text.strip():
            exact = any(option.words.casefold() == text.strip().casefold() for option in options)
            if self._source.made and not exact:
                last = Option(Made(text.strip()), f"{self._source.made} “{text.strip()}”", "plus")
        elif not self._source.needed:
            last = Option(None, self._source.none, "x")
        self.choices.offer(options, last)
        self.choices.open(self)

    def _take(self, option: Option) -> None:
        if self.choices.isVisible():
            self.choices.hide()
            self.taken.emit(option.value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the list; a click into the field is a question what there is."""
        super().mousePressEvent(event)
        if not self.choices.isVisible() and not self.isReadOnly():
            self.selectAll()
            self.look_up("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, take from it, or close it."""
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._move(1 if key == Qt.Key.Key_Down else -1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.choices.isVisible():
            self._take(self.choices.currentItem().data(_ROLE))
        elif key == Qt.Key.Key_Escape and self.choices.isVisible():
            self.choices.hide()
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        if not self.choices.isVisible():
            self.look_up("" if by > 0 else self.text())
            return
        count = self.choices.count()
        self.choices.setCurrentRow((self.choices.currentRow() + by) % count)

    def event(self, event: QEvent) -> bool:
        """Close the list when the field is left or hidden."""
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self.choices.hide()
        return super().event(event)


class PickEditor(Editor):
    """One picked thing."""

    def __init__(self, source: Source) -> None:
        super().__init__()
        self._source = source
        self._value: Any = None
        self.line = PickLine(source)
        self.line.setPlaceholderText(source.none)
        self.line.addAction(icons.icon("chevron-down"), TextLine.ActionPosition.TrailingPosition).triggered.connect(
            self._ask
        )
        self.add(self.line, 1)
        self.line.taken.connect(self._taken)
        self.line.editingFinished.connect(self._left)

    def _ask(self) -> None:
        self.line.setFocus()
        self.line.look_up("")

    def _taken(self, value: Any) -> None:
        self.draw(value)
        self.committed.emit()

    def _left(self) -> None:
        """Empty the pick with the text; otherwise half a name goes back to what was picked."""
        if self.line.choices.isVisible():
            return
        if not self.line.text().strip() and not self._source.needed and self._value is not None:
            self._taken(None)
        else:
            self.draw(self._value)

    def draw(self, value: Any) -> None:
        """Show what is picked."""
        self._value = value
        words = value.text if isinstance(value, Made) else "" if value is None else self._source.words(value)
        self.line.setText(words)
        self.line.setCursorPosition(0)
        self.line.setToolTip(tip(words))

    def value(self) -> Any:
        """Give what is picked: the item, `Made`, or None."""
        return self._value


class PicksEditor(Editor):
    """Several picked things in order: each on its own line with a way to take it away, and a field for one more."""

    def __init__(self, source: Source, one_more: str = "Add another") -> None:
        super().__init__()
        self._source = source
        self._values: list[Any] = []
        self.line = PickLine(source)
        self.line.setPlaceholderText(one_more)
        self.line.taken.connect(self._taken)
        self.line.editingFinished.connect(self._left)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._list)
        column.addWidget(self.line)
        self.add(whole, 1)
        self.setFocusProxy(self.line)

    def _left(self) -> None:
        if not self.line.choices.isVisible():
            self.line.clear()

    def _taken(self, value: Any) -> None:
        self.line.clear()
        if value is not None and value not in self._values:
            self.draw([*self._values, value])
            self.committed.emit()

    def _take_away(self, place: int) -> None:
        self.draw([value for at, value in enumerate(self._values) if at != place])
        self.committed.emit()

    def _earlier(self, place: int) -> None:
        values = list(self._values)
        values[place - 1], values[place] = values[place], values[place - 1]
        self.draw(values)
        self.committed.emit()

    def draw(self, value: Any) -> None:
        """Show what is picked."""
        self._values = list(value or ())
        empty(self._list)
        for place, one in enumerate(self._values):
            words = one.text if isinstance(one, Made) else self._source.words(one)
            line = QHBoxLayout()
            line.setSpacing(2)
            line.addWidget(Elided(words), 1)
            if place:
                line.addWidget(Sign("undo-2", f"Put {words} earlier", partial(self._earlier, place), small=True))
            line.addWidget(Sign("x", f"Take away {words}", partial(self._take_away, place), small=True))
            self._list.addLayout(line)

    def value(self) -> tuple[Any, ...]:
        """Give the items and `Made` ones in order."""
        return tuple(self._values)

    def differs(self) -> bool:
        """Tell whether other items, or another order."""
        return list(self.value()) != list(self._shown or ())
