"""Buttons: one primary act filled, others outlined, ways as links, a few signs without words, segments."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton

from convener.ui.kit import icons
from convener.ui.kit.words import tip

_ICON_INK = {"primary": "onaccent", "link": "accent", "quiet": "accent", "amber": "amber", "attention": "amber"}


class Button(QPushButton):
    """A button of one kind: plain, primary, small, link or quiet (a link of regular weight)."""

    def __init__(
        self, text: str, icon: str = "", kind: str = "plain", pressed: Callable[[], object] | None = None
    ) -> None:
        super().__init__((" " if icon else "") + text.replace("&", "&&"))
        self.setProperty("kind", kind)
        self.setAutoDefault(kind == "primary")
        if icon:
            self.setIcon(icons.icon(icon, _ICON_INK.get(kind, "text2")))
            self.setIconSize(QSize(16, 16))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        if kind in {"link", "quiet"}:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        if pressed is not None:
            self.clicked.connect(lambda _on: pressed())

    def allow(self, reason: str, usual: str = "") -> None:
        """Enable it, or disable it and let the tooltip say why."""
        self.setEnabled(not reason)
        self.setToolTip(tip(reason or usual))


class Sign(QToolButton):
    """A button that is only an icon; its name is tooltip and accessible name."""

    def __init__(
        self, icon: str, name: str, pressed: Callable[[], object] | None = None, *, small: bool = False
    ) -> None:
        super().__init__()
        self.setIcon(icons.icon(icon))
        self.setIconSize(QSize(16, 16) if small else QSize(18, 18))
        self.setFixedSize(28 if small else 34, 26 if small else 32)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.called(name)
        if pressed is not None:
            self.clicked.connect(lambda _on: pressed())

    def called(self, name: str, key: str = "") -> None:
        """Change what it is called, with the key that does the same."""
        keys = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if key else ""
        self.setToolTip(tip(f"{name}  {keys}" if keys else name))
        self.setAccessibleName(name)


class Segments(QFrame):
    """A few views of one thing, one of them chosen; arrows move within it."""

    chosen = Signal(int)

    def __init__(self, labels: Sequence[str], name: str) -> None:
        super().__init__()
        self.setObjectName("segments")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(1)
        for place, label in enumerate(labels):
            button = QToolButton()
            button.setText(label.replace("&", "&&"))
            button.setCheckable(True)
            button.setChecked(place == 0)
            button.setAccessibleName(label)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(button, place)
            layout.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.idToggled.connect(lambda place, on: self.chosen.emit(place) if on else None)

    def choose(self, place: int) -> None:
        """Choose a segment by its place."""
        self._group.button(place).setChecked(True)
