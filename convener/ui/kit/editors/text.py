"""Editors of text: one line, an address, paragraphs, and what is read from one line (numbers, days, times)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from convener import folders
from convener.screens.kinds import Date, DateTime, Line, Link, Number, PartialDate, Prose, Time
from convener.ui.kit.buttons import Sign
from convener.ui.kit.editors import parse
from convener.ui.kit.editors.base import Editor, TextArea, TextLine
from convener.ui.kit.words import Label

PAUSE: Final = 1500  # milliseconds without a key after which prose is saved
LEAST, MOST = 2, 16  # lines of prose shown at once
_SAFE: Final = ("http://", "https://", "mailto:")


class LineEditor(Editor):
    """One line of text."""

    def __init__(self, kind: Line | Link, language: Callable[[], str] | None = None) -> None:
        super().__init__()
        self._empty = kind.empty
        self.line = TextLine(placeholderText=kind.placeholder if isinstance(kind, Line) else "https://")
        self.line.language = language
        self.add(self.line, 1)
        self.line.editingFinished.connect(self.committed)

    def draw(self, value: Any) -> None:
        """Show the text from its beginning."""
        self.line.setText(value or "")
        self.line.setCursorPosition(0)

    def value(self) -> str | None:
        """Give the text."""
        return self.line.text().strip() or self._empty


class LinkEditor(LineEditor):
    """An address, with a way to open it."""

    def __init__(self, kind: Link) -> None:
        super().__init__(kind)
        self._open = Sign("link", "Open the link", self._visit, small=True)
        self.add(self._open)
        self.line.textChanged.connect(lambda text: self._open.setEnabled(text.lower().startswith(_SAFE)))
        self._open.setEnabled(False)

    def _visit(self) -> None:
        folders.open_outside(self.line.text().strip())


class ProseEditor(Editor):
    """Paragraphs, saved when left and after a pause; grows with its text up to a limit."""

    def __init__(self, kind: Prose, language: Callable[[], str] | None = None) -> None:
        super().__init__()
        self._kind = kind
        self.area = TextArea()
        self.area.language = language
        self.area.setPlaceholderText(kind.placeholder)
        self.add(self.area, 1)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.committed)
        self.area.textChanged.connect(self._typed)
        self.area.sized.connect(self._fit)
        self.area.left.connect(self.committed)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def _typed(self) -> None:
        self._fit()
        if self.area.hasFocus():
            self._pause.start()

    def _fit(self) -> None:
        height = QFontMetrics(self.area.font()).lineSpacing()
        lines = min(max(LEAST, round(self.area.document().size().height())), MOST)
        self.area.setFixedHeight(lines * height + 20)

    def draw(self, value: Any) -> None:
        """Show the text, keeping the cursor where it is when only what was typed comes back."""
        if self.area.toPlainText().strip() != (value or ""):
            self.area.setPlainText(value or "")
        self._pause.stop()

    def value(self) -> str | None:
        """Give the text."""
        return self.area.toPlainText().strip() or self._kind.empty


class ParsedEditor(Editor):
    """A value read from one line; what cannot be read is refused in words and stays to be mended."""

    def __init__(
        self, read: Callable[[str], Any], write: Callable[[Any], str], placeholder: str = "", unit: str = ""
    ) -> None:
        super().__init__()
        self._read, self._write = read, write
        self.line = TextLine(placeholderText=placeholder)
        self.add(self.line, 1)
        if unit:
            self.add(Label(unit.strip(), 13, "text2"))
        self.line.editingFinished.connect(self.committed)

    def draw(self, value: Any) -> None:
        """Write the value the way the window shows it."""
        self.line.setText(self._write(value))
        self.line.setCursorPosition(0)

    def value(self) -> Any:
        """Read the value."""
        return self._read(self.line.text())

    def differs(self) -> bool:
        """Tell whether something else was typed, readable or not."""
        return self.line.text() != self._write(self._shown)


class TimeEditor(ParsedEditor):
    """A time of the day; up and down move it by five minutes, with Shift by one."""

    def __init__(self) -> None:
        super().__init__(parse.clock, parse.show_clock, "09:30")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the time."""
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        minutes = step * (1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 5)
        base = datetime.combine(date(2000, 1, 2), self.value() or time(9))
        self.line.setText(parse.show_clock((base + timedelta(minutes=minutes)).time()))


def number(kind: Number) -> Editor:
    """Give the editor of a number."""
    return ParsedEditor(
        lambda text: parse.number(text, kind.least, kind.most, kind.decimals),
        lambda value: parse.show_number(value, kind.decimals),
        unit=kind.unit,
    )


def moment(kind: Date | PartialDate | Time | DateTime) -> Editor:
    """Give the editor of a day or a time."""
    match kind:
        case Date():
            return ParsedEditor(parse.day, parse.show_day, "15 Nov 2022")
        case PartialDate():
            return ParsedEditor(parse.partial, parse.show_partial, "2022, Nov 2022 or 15 Nov 2022")
        case Time():
            return TimeEditor()
        case DateTime():
            return ParsedEditor(parse.moment, parse.show_moment, "15 Nov 2022 09:30")
