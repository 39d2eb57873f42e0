"""The window itself: menu bar, header, rail, page, inspector and status line; it is painted before anything is read."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from convener import folders
from convener.ui.kit import look
from convener.ui.kit.header import Header
from convener.ui.kit.rail import Rail
from convener.ui.kit.status import Status

WIDE: Final = 1360
MIDDLE: Final = 1100
NARROW: Final = 840
LOW: Final = 620
MENUS: Final = ("&File", "&Edit", "&View", "&Go", "E&vent", "&Papers", "&Help")
_SIDES: Final = {"wide": 336, "middle": 312, "narrow": 336, "least": 336}


class Frame(QMainWindow):
    """The parts of the window and how they share its width; what they show is put in by others."""

    painted = Signal()  # once, after the window was seen for the first time
    closing = Signal()
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Convener")
        self.setMinimumSize(720, 480)
        self.resize(1280, 800)
        self.header, self.rail, self.status = Header(), Rail(), Status()
        self.pages = QStackedWidget()
        self.side = QWidget()
        self._side_column = QVBoxLayout(self.side)
        self._side_column.setContentsMargins(0, 0, 0, 0)
        self._beside: list[QWidget] = []
        self._wants_side, self._has_side = True, False
        self._is_shut = self._opened_here = False
        self._seen = False
        self._lay_out()
        self.header.inspector.connect(self.toggle_side)
        self.header.bare(True)
        for title in MENUS:
            self.menuBar().addMenu(title)
        self.arrange()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 6, 0, 6)
        column.addWidget(self.rail)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.setContentsMargins(0, 0, 0, 0)
        self._middle.addWidget(left)
        self._middle.addWidget(self.pages, 1)
        self._middle.addWidget(self.side)
        self.chrome = QWidget()
        self.chrome.setObjectName("chrome")
        whole = QVBoxLayout(self.chrome)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(self._middle, 1)
        whole.addWidget(self.status)
        self.setCentralWidget(self.chrome)

    @property
    def breadth(self) -> str:
        """How the window's width is used: wide, middle, narrow or least."""
        width = self.width() / max(1.0, look.Worn.factor)
        return "wide" if width >= WIDE else "middle" if width >= MIDDLE else "narrow" if width >= NARROW else "least"

    @property
    def drawer(self) -> bool:
        """Whether the inspector lies over the page."""
        return self.breadth in {"narrow", "least"}

    def put_side(self, widget: QWidget) -> None:
        """Put the inspector, or the history in its place, at the right."""
        for shown in self._beside:
            self._side_column.removeWidget(shown)
            shown.hide()
        self._beside = [widget]
        self._side_column.addWidget(widget)
        widget.show()

    def offer_side(self, offered: bool, *, shut: bool = False) -> None:  # noqa: FBT001 (a state, as Qt's setters take it)
        """Say whether the page that is shown has anything to inspect, and whether that is shut until asked for."""
        if shut != self._is_shut or not offered:
            self._opened_here = False
        self._has_side, self._is_shut = offered, shut
        self.header.panel.setEnabled(offered)
        self.arrange()

    def toggle_side(self) -> None:
        """Show the inspector, or hide it."""
        self._want(not self.side.isVisible())

    def open_side(self) -> None:
        """Show the inspector."""
        self._want(True)
        if self.drawer:
            self.side.raise_()

    def _want(self, wanted: bool) -> None:  # noqa: FBT001 (a state)
        if self._is_shut or self.drawer:
            self._opened_here = wanted
        else:
            self._wants_side = wanted
        self.arrange()

    def close_drawer(self) -> None:
        """Put the inspector away where it lies over the page."""
        if self.drawer:
            self._want(False)

    def arrange(self) -> None:
        """Share the width among the parts."""
        breadth = self.breadth
        self.rail.fit(slim=breadth != "wide", low=self.height() / max(1.0, look.Worn.factor) < LOW)
        self.header.find_button.fit({"wide": 440, "middle": 400, "narrow": 320, "least": 34}[breadth])
        width = round(_SIDES[breadth] * max(1.0, look.Worn.factor))
        shown = self._has_side and (self._opened_here if self._is_shut or self.drawer else self._wants_side)
        if self.drawer:
            if self._middle.indexOf(self.side) >= 0:
                self._middle.removeWidget(self.side)
                self.side.setParent(self.chrome)
            self.side.setFixedWidth(min(width, self.width() - 80))
            self._place_drawer()
        else:
            if self._middle.indexOf(self.side) < 0:
                self._middle.addWidget(self.side)
            self.side.setFixedWidth(width)
        self.side.setVisible(shown)
        self.side.raise_()

    def _place_drawer(self) -> None:
        top = self.header.height()
        height = self.chrome.height() - top - self.status.height()
        self.side.setGeometry(self.width() - self.side.width(), top, self.side.width(), height)

    def restore_place(self) -> None:
        """Stand where the window stood last, if a screen is still there."""
        geometry = place_kept().value("geometry")
        if geometry is not None:
            self.restoreGeometry(geometry)
        if QApplication.screenAt(self.geometry().center()) is None:
            self.move(QPoint(0, 0))
            self.resize(QSize(1280, 800))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.arrange()
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window has been seen."""
        super().paintEvent(event)
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self.painted.emit)  # not told by a window that is closed before its turn

    def changeEvent(self, event: QEvent) -> None:
        """Share the width anew when the look or the size of text was changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_middle"):
            self.arrange()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember where the window stood."""
        place_kept().setValue("geometry", self.saveGeometry())
        self.closing.emit()
        super().closeEvent(event)

    def parts(self) -> list[QWidget]:
        """The parts that F6 goes round."""
        side = [self.side] if self.side.isVisible() else []
        return [self.rail, self.pages, *side, self.status]

    def part_with_focus(self) -> int:
        """The place of the part that has the focus, -1 for none."""
        focus = QApplication.focusWidget()
        parts = self.parts()
        return next((at for at, part in enumerate(parts) if focus and (part is focus or part.isAncestorOf(focus))), -1)

    def next_part(self, step: int) -> None:
        """Take the focus to the next part, or to the one before."""
        parts = self.parts()
        for turn in range(1, len(parts) + 1):
            part = parts[(self.part_with_focus() + step * turn) % len(parts)]
            if _focus_within(part):
                return


def place_kept() -> QSettings:
    """Give the one file where the window's place on the screen is kept, beside the settings."""
    return QSettings(str(folders.settings_file().with_name("window.ini")), QSettings.Format.IniFormat)


def _focus_within(part: QWidget) -> bool:
    """Focus a part, or the first thing in it that takes the focus by key."""
    for widget in [part, *part.findChildren(QWidget)]:
        keyed = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if keyed and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False
