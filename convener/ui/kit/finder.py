"""The finder: one line over everything, people, sessions, statements, findings, and every act by its name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from convener import letters
from convener.ui.kit import icons, layout, look
from convener.ui.kit.editors.base import TextLine
from convener.ui.kit.words import Icon, Label

_FOUND: Final = Qt.ItemDataRole.UserRole
_A_KIND: Final = 5
_DELAY: Final = 15  # milliseconds: a burst of keys is one question


@dataclass(frozen=True, slots=True)
class Found:
    """One hit: its kind in the plural, its words, what tells it from its like, and what choosing it does."""

    kind: str
    title: str
    more: str
    icon: str
    do: Callable[[], None]
    key: str = ""


class _Lines(QStyledItemDelegate):
    """Paints kinds as small headings, hits with the letters that matched in semibold."""

    sought: Sequence[str] = ()

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, look.pixels(34 if isinstance(index.data(_FOUND), Found) else 28))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        where, found = QRectF(option.rect), index.data(_FOUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        if not isinstance(found, Found):
            painter.setFont(look.face(look.SMALL, bold=True))
            painter.setPen(look.ink("text2"))
            painter.drawText(where.adjusted(12, 6, 0, 0), middle, str(found))
            painter.restore()
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.ink("soft"))
            painter.drawRoundedRect(where, 6, 6)
        icons.paint(painter, found.icon, QRectF(where.left() + 12, where.center().y() - 8, 16, 16))
        right = self._right(painter, where, found, chosen=chosen)
        left = self._title(painter, where.adjusted(39, 0, -right, 0), found, chosen=chosen)
        painter.setFont(look.face(look.SMALL))
        painter.setPen(look.ink("text2"))
        room = QRectF(left + 12, where.top(), where.right() - right - left - 20, where.height())
        shown = QFontMetrics(painter.font()).elidedText(found.more, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, middle, shown)
        painter.restore()

    def _right(self, painter: QPainter, where: QRectF, found: Found, *, chosen: bool) -> float:
        words = found.key or ("Enter opens" if chosen else "")
        painter.setFont(look.face(look.SMALL))
        painter.setPen(look.ink("text2"))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(where.adjusted(0, 0, -12, 0), int(side), words)
        return QFontMetrics(painter.font()).horizontalAdvance(words) + 24.0

    def _title(self, painter: QPainter, where: QRectF, found: Found, *, chosen: bool) -> float:
        """Draw the title with what matched in semibold; give where it ends."""
        painter.setPen(look.ink("softtext" if chosen else "text"))
        usual, bold = look.face(look.EVENT), look.face(look.EVENT, bold=True)
        most = where.width() * (0.72 if found.more else 1.0)
        title = QFontMetrics(bold).elidedText(found.title, Qt.TextElideMode.ElideRight, int(most))
        at = where.left()
        for piece, matched in pieces(title, self.sought):
            painter.setFont(bold if matched else usual)
            painter.drawText(
                QRectF(at, where.top(), most + 40, where.height()), int(Qt.AlignmentFlag.AlignVCenter), piece
            )
            at += QFontMetrics(painter.font()).horizontalAdvance(piece)
        return at


def pieces(title: str, sought: Sequence[str]) -> list[tuple[str, bool]]:
    """Divide a title into what a sought word matches at the beginning of a word, and the rest."""
    found: list[tuple[str, bool]] = []
    for place, word in enumerate(title.split(" ")):
        space = " " if place else ""
        length = next((n for part in sought for n in _matched(word, part)), 0)
        if length:
            found += [(space, False), (word[:length], True), (word[length:], False)]
        else:
            found.append((space + word, False))
    return [(text, matched) for text, matched in found if text]


def _matched(word: str, part: str) -> list[int]:
    """Give how many letters of a word a folded part stands for, as a list of none or one."""
    for start in range(min(2, len(word))):
        for length in range(1, len(word) - start + 1):
            if letters.fold(word[start : start + length]) == part:
                return [start + length]
    return []


class Shade(QWidget):
    """Dims the window under the finder; a click on it closes the finder."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the shade."""
        shade = QColor(look.ink("text") if look.now().name == "light" else QColor("#000000"))
        shade.setAlphaF(0.22 if look.now().name == "light" else 0.5)
        QPainter(self).fillRect(self.rect(), shade)


class Finder(QFrame):
    """The panel over the window; `ask` gives the hits for a text."""

    closed = Signal()

    def __init__(self, window: QWidget, ask: Callable[[str], Sequence[Found]]) -> None:
        super().__init__(window)
        self.setObjectName("finder")
        self._ask, self._window = ask, window
        self._shade = Shade(window)
        self._kind = ""
        self._before: QWidget | None = None
        self.line = TextLine(placeholderText="Find people, sessions, statements, or an act")
        self.line.setAccessibleName("Find")
        self._count = Label("", look.SMALL, "text2")
        self.list = QListWidget()
        self.list.setAccessibleName("Found")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines = _Lines(self.list)
        self.list.setItemDelegate(self._lines)
        self.list.itemClicked.connect(lambda _item: self._open())
        self.line.installEventFilter(self)
        self._wait = QTimer(self, singleShot=True, interval=_DELAY)
        self._wait.timeout.connect(self.look_up)
        self.line.textEdited.connect(lambda _text: self._wait.start())
        self._lay_out()
        self.hide()
        self._shade.hide()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 8, 8, 8)
        whole.setSpacing(4)
        whole.addWidget(layout.row(12, Icon("search", size=20), (self.line, 1), self._count, 12))
        whole.addWidget(layout.hair())
        whole.addWidget(self.list, 1)
        whole.addWidget(layout.hair())
        foot = [Label(words, look.SMALL, "text2") for words in ("↑ ↓ choose", "Tab only this kind", "Esc closes")]
        whole.addWidget(
            layout.row(12, *foot, None, Label("> acts   @ people   # tags", look.SMALL, "text2"), 12, gap=16)
        )

    def open(self, text: str = "") -> None:
        """Open with a text, remembering where the focus was."""
        self._before = self.window().focusWidget()
        self._kind = ""
        self.place()
        self._shade.show()
        self._shade.raise_()
        self.show()
        self.raise_()
        self.line.setText(text)
        self.line.setFocus()
        self.look_up()

    def close_panel(self) -> None:
        """Close, and give the focus back."""
        if not self.isVisible():
            return
        self.hide()
        self._shade.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.closed.emit()

    def place(self) -> None:
        """Stand over the field it grew from."""
        window = self._window
        width = min(680, window.width() - 32)
        height = min(520, window.height() - 80)
        self.setGeometry(QRect((window.width() - width) // 2, 32, width, height))
        self._shade.setGeometry(window.rect())

    def look_up(self) -> None:
        """Ask, and show what was found by kind."""
        text = self.line.text().strip()
        found = [one for one in self._ask(text) if not self._kind or one.kind == self._kind]
        self._lines.sought = letters.fold(text.lstrip(">@#")).split()
        self.list.clear()
        shown = 0
        for kind in dict.fromkeys(one.kind for one in found):
            self._heading(kind)
            for one in [hit for hit in found if hit.kind == kind][: None if self._kind else _A_KIND]:
                item = QListWidgetItem()
                item.setData(_FOUND, one)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.title}, {one.more or one.kind}")
                self.list.addItem(item)
                shown += 1
        self._count.setText(f"{shown} found" if shown else "Nothing found" if text else "")
        self._step(1, start=-1)

    def _heading(self, kind: str) -> None:
        item = QListWidgetItem()
        item.setData(_FOUND, kind)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _step(self, by: int, start: int | None = None) -> None:
        at = self.list.currentRow() if start is None else start
        for _ in range(self.list.count()):
            at = (at + by) % self.list.count()
            if isinstance(self.list.item(at).data(_FOUND), Found):
                self.list.setCurrentRow(at)
                return

    @property
    def current(self) -> Found | None:
        """The hit that Enter would open."""
        found = self.list.currentItem().data(_FOUND) if self.list.currentRow() >= 0 else None
        return found if isinstance(found, Found) else None

    def _open(self) -> None:
        found = self.current
        if found is not None:
            self.close_panel()
            found.do()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move, open, narrow and close by key while the line has the focus."""
        if watched is self.line and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(Qt.Key(event.key()))
        if watched is self.line and event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.close_panel()
        return False

    def _key(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self._step(1 if key == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._settle()
                self._open()
            case Qt.Key.Key_Tab:
                self._kind = "" if self._kind else self.current.kind if self.current else ""
                self.look_up()
            case Qt.Key.Key_Escape:
                self.close_panel()
            case _:
                return False
        return True

    def _settle(self) -> None:
        """Answer what was typed last before Enter opens anything."""
        if self._wait.isActive():
            self._wait.stop()
            self.look_up()
