"""The strip of what can be chosen for a paper: for whom it is, and its settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from convener.errors import Refused
from convener.letters import fold
from convener.screens.kinds import Date, Flag, Option
from convener.screens.registry import Paper, Setting
from convener.ui.kit import editors, look
from convener.ui.kit.desk import Desk
from convener.ui.kit.editors.pick import PickEditor, Source
from convener.ui.kit.flow import Flow
from convener.ui.kit.layout import row
from convener.ui.kit.words import Label, tip

_PICK: Final = 260
_DATE: Final = 116
_MOST: Final = 260


class Choosing(QWidget):
    """What is chosen for the paper that is seen; `changed` tells of each choice at once."""

    changed = Signal(str, object)  # the name of a setting, and what is chosen
    turned = Signal(object)  # the id of the reader, or None for everybody

    def __init__(self, desk: Desk, then: Sequence[QWidget]) -> None:
        """Make the strip; Tab goes from its last field on to what comes `then`."""
        super().__init__()
        self.setAccessibleName("What to print")
        self._desk = desk
        self._then = then
        self._flow = Flow()
        self.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: Any = None
        self._last: QWidget = self
        self.editors: dict[str, editors.Editor] = {}
        self.reader: PickEditor | None = None

    def show_paper(self, paper: Paper | None, chosen: Mapping[str, Any], reader: int | None) -> None:
        """Show what can be chosen for a paper; fields that are there already stay, so that the focus does."""
        wanted = (paper.name, paper.settings, paper.readers) if paper is not None else None
        fresh = wanted != self._shown
        if fresh:
            self._shown = wanted
            self._build(paper)
        for name, editor in self.editors.items():
            if fresh or not editor.dirty():
                editor.show_value(chosen.get(name))
        if self.reader is not None:
            self.reader.show_value(reader)
        self.setVisible(bool(self.editors) or self.reader is not None)

    def _build(self, paper: Paper | None) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.editors, self.reader = {}, None
        if paper is None:
            return
        if paper.readers:
            self.reader = _reader(paper.readers, paper.everybody)
            self.reader.committed.connect(self._turn)
            self._add("For", self.reader, "Whose paper is seen and printed; type a part of the name.")
        for setting in paper.settings:
            editor = editors.make(setting.kind, self._desk, lambda: None)
            self.editors[setting.name] = editor
            editor.committed.connect(lambda name=setting.name, one=editor: self._commit(name, one))
            self._add(setting.label, editor, setting.hint, setting)
        # New fields come last for Tab, each behind the editor it stands in: moving them would leave their editors
        # there, which send the focus back, for ever. So what follows them is moved.
        for widget in self._then if self.editors or self.reader else ():
            self.setTabOrder(self._last, widget)
            self._last = widget

    def _add(self, label: str, editor: editors.Editor, hint: str, setting: Setting | None = None) -> None:
        editor.name(label)
        editor.setToolTip(tip(hint))
        target = editor.focusProxy() or editor
        target.setAccessibleDescription(hint)
        if setting is not None and isinstance(setting.kind, Flag):
            line = row(editor)
        else:
            _widen(editor, setting)
            said = Label(label, look.SMALL, "text2")
            said.setBuddy(target)
            line = row(said, editor, gap=6)
        self._flow.addWidget(line)
        line.show()
        self._last = target

    def _commit(self, name: str, editor: editors.Editor) -> None:
        try:
            value = editor.value()
        except Refused as refusal:
            editor.refuse(refused=True)
            self._desk.refused.emit(str(refusal))
            return
        editor.refuse(refused=False)
        editor.show_value(value)
        self.changed.emit(name, value)

    def _turn(self) -> None:
        if self.reader is not None:
            self.turned.emit(self.reader.value())


def _widen(editor: editors.Editor, setting: Setting | None) -> None:
    """As wide as what it holds."""
    if isinstance(editor, PickEditor):
        editor.setFixedWidth(look.pixels(_PICK))
    elif setting is not None and isinstance(setting.kind, Date):
        editor.setFixedWidth(look.pixels(_DATE))
    else:
        editor.setMaximumWidth(look.pixels(_MOST))


def _reader(readers: Sequence[Option], everybody: str) -> PickEditor:
    named = {one.value: one.words for one in readers}

    def find(text: str) -> Sequence[Option]:
        words = fold(text).split()
        return [one for one in readers if all(word in fold(f"{one.words} {one.more}") for word in words)]

    source = Source(find, lambda key: named.get(key, ""), everybody or "Nobody", needed=not everybody)
    editor = PickEditor(source)
    editor.line.setCursorMoveStyle(Qt.CursorMoveStyle.LogicalMoveStyle)
    return editor
