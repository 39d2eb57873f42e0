"""A field with its label, its editor, what is to be said beneath it, and a refusal that keeps what was typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, TypeAlias

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from convener.errors import Refused
from convener.screens import kinds, steps
from convener.screens.spec import Field, Sheet
from convener.ui.kit import editors, look
from convener.ui.kit.desk import Desk
from convener.ui.kit.words import Label

Write: TypeAlias = Callable[[Any, Any, Any], object]

LABEL_WIDTH: Final = 92
_WIDE: Final = (kinds.Prose, kinds.Picture)


class Line(QWidget):
    """A label beside an editor (above it where the editor is wide), and words under it."""

    def __init__(self, label: str, kind: kinds.Kind, editor: editors.Editor) -> None:
        super().__init__()
        self.editor = editor
        editor.name(label)
        self._hint = Label("", look.SMALL, "text2", wrap=True)
        self._refusal = Label("", look.SMALL, "red", bold=True, wrap=True)
        self._hint.hide()
        self._refusal.hide()
        caption = Label("" if isinstance(kind, kinds.Flag) else label, look.SMALL, "text2", wrap=True)
        caption.setBuddy(editor)
        self._lay_out(caption, kind)

    def _lay_out(self, caption: Label, kind: kinds.Kind) -> None:
        wide = isinstance(kind, _WIDE) or (isinstance(kind, kinds.Pick) and kind.several)
        right = QVBoxLayout()
        right.setSpacing(4)
        for widget in (self.editor, self._hint, self._refusal):
            right.addWidget(widget)
        if wide:
            column = QVBoxLayout(self)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(caption)
            column.addLayout(right)
            return
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        caption.setFixedWidth(round(LABEL_WIDTH * max(1.0, look.Worn.factor)))
        caption.setContentsMargins(0, 6, 0, 0)
        caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        if not isinstance(kind, kinds.Flag):
            whole.addWidget(caption, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(right, 1)

    def hint(self, words: str) -> None:
        """Say something beneath the field, or nothing."""
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def refuse(self, words: str) -> None:
        """Say in red why the value was not kept, or that all is well with no words."""
        self._refusal.setText(words)
        self._refusal.setVisible(bool(words))
        self.editor.refuse(bool(words))

    @property
    def refusal(self) -> str:
        """The refusal shown, if any."""
        return self._refusal.text()


class FieldLine(Line):
    """A field of one item, or of several chosen together; it saves when the editor says so."""

    def __init__(self, desk: Desk, sheet: Sheet[Any], field: Field[Any], rows: Sequence[Any]) -> None:
        self._rows = list(rows)
        shown = field.kind if field.write else _read_only(field.kind)
        super().__init__(field.label, shown, editors.make(shown, desk, lambda: self._rows[0]))
        self._desk, self._sheet, self._field = desk, sheet, field
        self._saving = False
        self.editor.setEnabled(field.write is not None or isinstance(shown, kinds.ReadOnly))
        self.editor.committed.connect(self.save)
        self.reread(rows)

    def reread(self, rows: Sequence[Any]) -> None:
        """Show what the items say now, unless something is being typed that they do not say."""
        self._rows = list(rows)
        self.hint(self._field.hint(rows[0]) if len(rows) == 1 else "")
        if self.refusal or (self._busy() and not self._saving):
            return
        values = [self._field.read(row) for row in rows]
        if all(value == values[0] for value in values):
            self.editor.show_value(values[0])
        else:
            self.editor.show_several()

    def _busy(self) -> bool:
        focus = self.editor.focusProxy() or self.editor
        return focus.hasFocus() and self.editor.dirty()

    def save(self) -> None:
        """Write the value as one step; a refusal is shown under the field and the text stays."""
        do = self._field.write
        if do is None or self._saving:
            return
        try:
            if not self.editor.changed():
                self.refuse("")
                return
            value = self.editor.value()
        except Refused as refusal:
            self.refuse(str(refusal))
            return
        self._saving = True
        self.refuse("")
        try:
            self._desk.attempt(self._label(), lambda db: self._write(db, do, value), self.refuse)
        finally:
            self._saving = False

    def _write(self, db: Any, do: Write, value: Any) -> None:
        for row in self._rows:
            write(self._field.kind, do, db, row, value)

    def _label(self) -> str:
        if len(self._rows) == 1:
            return steps.change(self._sheet, self._field, self._rows[0])
        return f"Change {self._field.noun or self._field.label.lower()} of {len(self._rows)} items"


def write(kind: kinds.Kind, do: Write, db: Any, row: Any, value: Any) -> None:
    """Write one field of one item, making first what was typed but not found."""
    do(db, row, editors.made(kind, db, row, value))


def _read_only(kind: kinds.Kind) -> kinds.Kind:
    return kinds.ReadOnly() if isinstance(kind, kinds.Line | kinds.Prose) else kind
