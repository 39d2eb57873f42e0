"""What every editor can do: show a value, give one back, say that it should be saved, revert, and show a refusal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from convener.errors import Refused
from convener.screens import typography

if TYPE_CHECKING:
    from sqlalchemy import orm  # the window is painted before the database is imported


SEVERAL: Final = object()
"""What is shown where the items chosen together differ."""


class Context(Protocol):
    """What an editor may ask of the window: the session for reading."""

    @property
    def db(self) -> orm.Session:
        """The session for reading."""
        ...

    def language(self, row: Any) -> str:
        """In which language the text of an item is written, as a BCP 47 tag."""
        ...


class Editor(QWidget):
    """One value in one field. `committed` asks for saving; the value shown last is what `revert` goes back to."""

    committed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shown: Any = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)

    def add(self, widget: QWidget, share: int = 0) -> None:
        """Put a widget into the editor; the first one takes the focus for it."""
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.addWidget(widget, share)
        if self.focusProxy() is None and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self.setFocusProxy(widget)

    def show_value(self, value: Any) -> None:
        """Show a value; it is the one that `revert` goes back to."""
        self._shown = value
        self.draw(value)

    def draw(self, value: Any) -> None:
        """Put a value on the screen; each kind of editor does it its own way."""

    def value(self) -> Any:
        """Give the value on the screen; refuses in words what cannot be read."""
        return self._shown

    def changed(self) -> bool:
        """Tell whether the value on the screen is another one than the one shown last; may refuse what it reads."""
        if self._shown is SEVERAL:
            return self.value() not in (None, "", (), False)
        return self.differs()

    def differs(self) -> bool:
        """Tell whether the one value on the screen is another one than the one shown last."""
        return bool(self.value() != self._shown)

    def revert(self) -> None:
        """Go back to the value shown last."""
        self.draw(None if self._shown is SEVERAL else self._shown)

    def refuse(self, refused: bool) -> None:  # noqa: FBT001 (a state, as Qt's setters take it)
        """Mark the field as refused, or no longer."""
        target = self.focusProxy() or self
        target.setProperty("refused", refused)
        target.style().unpolish(target)
        target.style().polish(target)

    def name(self, label: str) -> None:
        """Let screen readers call the field by its label."""
        self.setAccessibleName(label)
        proxy = self.focusProxy()
        if proxy is not None:
            proxy.setAccessibleName(label)

    def show_several(self) -> None:
        """Show that the items chosen differ here."""
        self._shown = SEVERAL
        self.draw(None)
        proxy = self.focusProxy()
        if isinstance(proxy, QLineEdit | QComboBox | QPlainTextEdit):
            proxy.setPlaceholderText("several")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape revert what was typed; a second Escape goes on to whoever holds the field."""
        if event.key() == Qt.Key.Key_Escape and self.dirty():
            self.revert()
            self.refuse(refused=False)
            return
        super().keyPressEvent(event)

    def dirty(self) -> bool:
        """Tell whether something was typed that is not the value shown last, readable or not."""
        try:
            return self.changed()
        except Refused:
            return True


class Typing:
    """Whether typing offers typographic signs, as this person prefers."""

    mends: bool = True


def offered(event: QKeyEvent, before: str, language: str) -> typography.Mended | None:
    """Give what a key that was just typed is better written as, if anything; `before` ends with it."""
    if not Typing.mends or event.text() not in _SIGNS or not before.endswith(event.text()):
        return None
    return typography.mended(before, language)


_SIGNS: Final = frozenset("\"'-. ")


class TextLine(QLineEdit):
    """A line of text to which Ctrl+Z belongs only while it has something of its own to undo.

    Where it has a `language`, a sign typed gives way to the typographic one; Ctrl+Z brings back what was typed.
    """

    language: Callable[[], str] | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, then write the sign as it was meant."""
        super().keyPressEvent(event)
        if self.language is None:
            return
        if event.matches(QKeySequence.StandardKey.Undo):
            self._go_on()
        better = offered(event, self.text()[: self.cursorPosition()], self.language())
        if better is not None:
            self.setSelection(self.cursorPosition() - better.signs, better.signs)
            self.insert(better.words)

    def undo(self) -> None:
        """Take back what was typed last."""
        super().undo()
        self._go_on()

    def _go_on(self) -> None:
        """What came back is not chosen: the next key shall not write over it."""
        if self.hasSelectedText():
            end = self.selectionEnd()
            self.deselect()
            self.setCursorPosition(end)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window when there is nothing to undo here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        return super().event(event)


class TextArea(QPlainTextEdit):
    """Paragraphs to which Ctrl+Z belongs only while they have something of their own to undo; Tab goes on.

    Where it has a `language`, a sign typed gives way to the typographic one; Ctrl+Z brings back what was typed.
    """

    language: Callable[[], str] | None = None
    left = Signal()
    sized = Signal()

    def __init__(self) -> None:
        super().__init__(tabChangesFocus=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, then write the sign as it was meant."""
        super().keyPressEvent(event)
        if self.language is None:
            return
        cursor = self.textCursor()
        better = offered(event, cursor.block().text()[: cursor.positionInBlock()], self.language())
        if better is not None:
            cursor.beginEditBlock()
            cursor.movePosition(cursor.MoveOperation.Left, cursor.MoveMode.KeepAnchor, better.signs)
            cursor.insertText(better.words)
            cursor.endEditBlock()
            self.setTextCursor(cursor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that the lines may break elsewhere now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.sized.emit()

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window when there is nothing to undo here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo = event.matches(QKeySequence.StandardKey.Undo) and not self.document().isUndoAvailable()
            redo = event.matches(QKeySequence.StandardKey.Redo) and not self.document().isRedoAvailable()
            if undo or redo:
                event.ignore()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the person went elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class StillWheel(QObject):
    """Keeps the wheel from changing a combo that the page is scrolled over."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the wheel on to what scrolls."""
        if isinstance(event, QWheelEvent) and isinstance(watched, QComboBox):
            event.ignore()
            return True
        return False
