"""Help: the keys of the window, and what Convener is made of."""

from __future__ import annotations

import platform
from collections.abc import Sequence

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from convener.ui.kit import layout, look
from convener.ui.kit.buttons import Button
from convener.ui.kit.words import Label
from convener.ui.search import Act

KEYS = (
    ("F6, Shift+F6", "From one part of the window to the next"),
    ("↑ ↓, Home, End", "Move in a list or table; letters find"),
    ("F2", "Edit the cell; with several rows chosen, all of them"),
    ("Enter", "Go into the inspector; in it, open what is listed"),
    ("Esc", "Revert a field; then back to the parent, then to the page"),
    ("Alt+↑, Alt+↓", "Move a row or a listed item"),
    ("Delete", "Remove what is chosen; undo brings it back"),
    ("Ctrl+C", "Copy the rows chosen as a spreadsheet would"),
    ("Ctrl+Z", "Undo: first in the text being typed, then the step"),
)
CREDITS = (
    "Typefaces: Source Sans 3, Source Serif 4, IBM Plex Sans Arabic, Noto Sans Hebrew (SIL Open Font Licence 1.1).",
    "Icons: Lucide (ISC licence). Hyphens: Pyphen and the patterns of LibreOffice (MPL 1.1).",
    "Cities: GeoNames, geonames.org (Creative Commons Attribution 4.0). Borders: Natural Earth (public domain).",
    "Made with Python, Qt for Python (LGPL 3), SQLAlchemy, Alembic, ReportLab, HarfBuzz, pypdfium2, icalendar, Babel.",
)


def keyboard(parent: QWidget, acts: Sequence[Act]) -> QDialog:
    """Show every key."""
    dialog = _dialog(parent, "Keyboard")
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(4)
    pairs = [*KEYS, *((act.key, act.label) for act in acts if act.key)]
    for place, (key, words) in enumerate(pairs):
        grid.addWidget(Label(key, look.SMALL, bold=True), place, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Label(words, wrap=True), place, 1)
    grid.setColumnStretch(1, 1)
    content = QWidget()
    content.setLayout(grid)
    _finish(dialog, layout.scrolling(content))
    dialog.resize(560, 620)
    dialog.show()
    return dialog


def about(parent: QWidget) -> QDialog:
    """Show what Convener is, and whom it thanks."""
    dialog = _dialog(parent, "About Convener")
    words = layout.column(
        Label("Convener", look.TITLE),
        Label(
            "For those who convene dialogues: programme, people, findings, declaration, and the papers they become.",
            wrap=True,
        ),
        Label(
            f"Python {platform.python_version()}, Qt {qVersion()}. Free software under the GPL, version 3 or later.",
            13,
            "text2",
            wrap=True,
        ),
        4,
        *[Label(line, look.SMALL, "text2", wrap=True) for line in CREDITS],
        None,
        gap=6,
    )
    _finish(dialog, words)
    dialog.resize(520, 320)
    dialog.show()
    return dialog


def _dialog(parent: QWidget, title: str) -> QDialog:
    dialog = QDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _finish(dialog: QDialog, content: QWidget) -> None:
    whole = QVBoxLayout(dialog)
    whole.setContentsMargins(24, 20, 24, 16)
    whole.setSpacing(12)
    whole.addWidget(content, 1)
    whole.addWidget(layout.row(None, Button("Close", pressed=dialog.accept)))
