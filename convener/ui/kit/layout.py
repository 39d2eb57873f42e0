"""Layouts that read as one nested expression: rows, columns, cards, hairlines and what scrolls."""

from __future__ import annotations

from typing import TypeAlias

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

Margins: TypeAlias = tuple[int, int, int, int]
# A widget; a widget with its share of what is left; so many pixels; or None for a spring.
Item: TypeAlias = QWidget | QLayout | tuple[QWidget, int] | int | None
NONE: Margins = (0, 0, 0, 0)
SETTLING = 20  # milliseconds: two rounds of layout


def fill(layout: QBoxLayout, items: tuple[Item, ...], gap: int = 8, margins: Margins = NONE) -> QBoxLayout:
    """Put items into a layout in order."""
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    for item in items:
        match item:
            case None:
                layout.addStretch(1)
            case int():
                layout.addSpacing(item)
            case QLayout():
                layout.addLayout(item)
            case QWidget():
                layout.addWidget(item)
            case (widget, share):
                layout.addWidget(widget, share)
    return layout


def row(*items: Item, gap: int = 8, margins: Margins = NONE) -> QWidget:
    """Give a widget whose items stand side by side."""
    widget = QWidget()
    fill(QHBoxLayout(widget), items, gap, margins)
    return widget


def column(*items: Item, gap: int = 8, margins: Margins = NONE) -> QWidget:
    """Give a widget whose items stand one under the other."""
    widget = QWidget()
    fill(QVBoxLayout(widget), items, gap, margins)
    return widget


def card(*items: Item, gap: int = 8, margins: Margins = (16, 14, 16, 14), name: str = "card") -> QFrame:
    """Give a framed column: a card, or by its name a well, a refusal or a notice."""
    frame = QFrame()
    frame.setObjectName(name)
    fill(QVBoxLayout(frame), items, gap, margins)
    return frame


def hair() -> QFrame:
    """Give a hairline."""
    line = QFrame()
    line.setObjectName("hair")
    line.setFixedHeight(1)
    return line


def scrolling(content: QWidget) -> QScrollArea:
    """Give an area in which the content scrolls up and down, never sideways."""
    area = QScrollArea(widgetResizable=True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setObjectName(content.objectName() or "clear")
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area


def top(widget: QWidget) -> QWidget:
    """Keep a widget at the top of the row it stands in."""
    holder = QWidget()
    fill(QVBoxLayout(holder), (widget, None), 0)
    return holder


def put(layout: QBoxLayout, widget: QWidget) -> None:
    """Add a widget that can take the focus at once: Qt by itself shows it only when events are read next."""
    layout.addWidget(widget)
    widget.show()


def settle(widget: QWidget) -> None:
    """Draw a widget that was built anew only when its lines have found their places, so that nothing flickers."""
    widget.setUpdatesEnabled(False)
    QTimer.singleShot(SETTLING, widget, lambda: widget.setUpdatesEnabled(True))


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and let go of it."""
    while (item := layout.takeAt(0)) is not None:
        widget, below = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif below is not None:
            empty(below)
