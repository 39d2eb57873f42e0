"""Editors of a choice: one of a few, yes or no, and yes, no or never asked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QStyle, QStyleOptionButton

from convener.screens.kinds import Choice, Option, ThreeWay
from convener.ui.kit import icons, look
from convener.ui.kit.editors.base import Editor, StillWheel


class Combo(QComboBox):
    """A combo with our chevron, which the wheel does not change by accident."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(4)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.installEventFilter(StillWheel(self))
        self.setIconSize(QSize(16, 16))
        self.setMaxVisibleItems(16)

    def offer(self, option: Option) -> None:
        """Add something to choose."""
        if option.icon:
            self.addItem(icons.icon(option.icon), option.words, option)
        else:
            self.addItem(option.words, option)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the combo and the chevron over it."""
        super().paintEvent(event)
        at = QRectF(self.width() - 22, (self.height() - 14) / 2, 14, 14)
        icons.paint(QPainter(self), "chevron-down", at, "text2" if self.isEnabled() else "edge")


class ChoiceEditor(Editor):
    """One of a few."""

    def __init__(self, kind: Choice) -> None:
        super().__init__()
        self.combo = Combo()
        if kind.none:
            self.combo.offer(Option(None, kind.none))
        for option in kind.options:
            self.combo.offer(option)
        self.combo.setPlaceholderText("Choose")
        self.add(self.combo, 1)
        self.combo.activated.connect(lambda _place: self.committed.emit())

    def draw(self, value: Any) -> None:
        """Show what is chosen."""
        places = range(self.combo.count())
        self.combo.setCurrentIndex(next((p for p in places if self.combo.itemData(p).value == value), -1))

    def value(self) -> Any:
        """Give what is chosen."""
        option = self.combo.currentData()
        return option.value if option else None


class Tick(QCheckBox):
    """A tick box of our own drawing."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words.replace("&", "&&"))
        self.setAccessibleName(words)

    def hitButton(self, pos: QPoint) -> bool:
        """Let the words be pressed as well."""
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        """Leave room for box, gap and words."""
        words = self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&"))
        return QSize(18 + 8 + words + 4, max(24, self.fontMetrics().height() + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, tick and words, and the ring when it has the focus."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(0.5, (self.height() - 17) / 2, 17, 17)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        on = self.isChecked()
        edge = "text" if focused and on else "accent" if focused or on else "edge"
        painter.setPen(QPen(look.ink(edge if self.isEnabled() else "line"), 2 if focused else 1))
        painter.setBrush(look.ink("accent" if on and self.isEnabled() else "base"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if on:
            icons.paint(painter, "check", box.adjusted(2, 2, -2, -2), "onaccent" if self.isEnabled() else "edge")
        painter.setPen(look.ink("text" if self.isEnabled() else "text3"))
        words = QRectF(26, 0, self.width() - 26, self.height())
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text().replace("&&", "&"))


class FlagEditor(Editor):
    """Yes or no."""

    def __init__(self) -> None:
        super().__init__()
        self.tick = Tick()
        self.add(self.tick, 1)
        self.tick.clicked.connect(lambda _on: self.committed.emit())

    def name(self, label: str) -> None:
        """Write the label beside the box."""
        self.tick.setText(label.replace("&", "&&"))
        super().name(label)

    def draw(self, value: Any) -> None:
        """Show the tick."""
        self.tick.setChecked(bool(value))

    def value(self) -> bool:
        """Tell whether it is ticked."""
        return self.tick.isChecked()


def three_way(kind: ThreeWay) -> Editor:
    """Give the editor of yes, no or never asked."""
    options = (
        Option(True, kind.yes, "check"),
        Option(False, kind.no, "x"),
        Option(None, kind.unasked, "circle-question-mark"),
    )
    return ChoiceEditor(Choice(options))
