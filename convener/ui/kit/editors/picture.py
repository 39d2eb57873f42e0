"""Editors of a picture and of a colour."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QColorDialog, QFileDialog, QVBoxLayout, QWidget

from convener.errors import Refused
from convener.ui.kit import look
from convener.ui.kit.buttons import Button
from convener.ui.kit.editors.base import Editor, TextLine
from convener.ui.kit.layout import row
from convener.ui.kit.words import Label

_LARGEST: Final = 40_000_000
_THUMB: Final = 120
_COLOUR: Final = re.compile(r"#[0-9A-Fa-f]{6}")


class PictureEditor(Editor):
    """A thumbnail, a way to choose another file and a way to take the picture away."""

    def __init__(self, image: Callable[[], bytes | None]) -> None:
        super().__init__()
        self._image = image
        self._chosen: bytes | None = None
        self._fresh = False
        self._thumb = Label("", 13, "text2")
        self._thumb.setAccessibleName("Picture")
        self._choose = Button("Choose a picture…", "image", "small", self._ask)
        self._remove = Button("Take away", "", "quiet", self._take_away)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._thumb)
        column.addWidget(row(self._choose, self._remove, None))
        self.add(whole, 1)
        self.setFocusProxy(self._choose)

    def draw(self, value: Any) -> None:  # noqa: ARG002 (the bytes come from `image`)
        """Show the picture there is."""
        self._fresh = False
        self._show(self._image())

    def _show(self, data: bytes | None) -> None:
        self._chosen = data
        picture = QPixmap()
        if data and picture.loadFromData(data):
            smooth = Qt.TransformationMode.SmoothTransformation
            keep = Qt.AspectRatioMode.KeepAspectRatio
            self._thumb.setPixmap(picture.scaled(2 * _THUMB, _THUMB, keep, smooth))
        else:
            self._thumb.setText("This picture cannot be shown here." if data else "")
        self._thumb.setVisible(bool(data))
        self._remove.setVisible(bool(data))

    def _ask(self) -> None:
        kinds = "Pictures (*.png *.jpg *.jpeg *.svg *.webp *.tif *.tiff)"
        chosen, _ = QFileDialog.getOpenFileName(self, "Choose a picture", "", kinds)
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Take the picture in a file."""
        self._fresh = True
        self._show(path.read_bytes() if path.stat().st_size <= _LARGEST else b"")
        self.committed.emit()

    def _take_away(self) -> None:
        self._fresh = True
        self._show(None)
        self.committed.emit()

    def value(self) -> bytes | None:
        """Give the bytes of the picture, None where it was taken away."""
        if self._chosen == b"":
            raise Refused("The file is larger than 40 MB. Make the picture smaller first.")
        return self._chosen

    def differs(self) -> bool:
        """Tell whether another file was chosen."""
        return self._fresh


class ColourEditor(Editor):
    """A colour by its six digits, with a swatch that opens a choice."""

    def __init__(self) -> None:
        super().__init__()
        self.line = TextLine(placeholderText="#0B5F78")
        self._swatch = Button("Choose…", "", "small", self._ask)
        self.add(self.line, 1)
        self.add(self._swatch)
        self.line.editingFinished.connect(self.committed)

    def _ask(self) -> None:
        start = QColor(self.line.text()) if _COLOUR.fullmatch(self.line.text()) else look.ink("accent")
        chosen = QColorDialog.getColor(start, self, "Choose a colour")
        if chosen.isValid():
            self.line.setText(chosen.name().upper())
            self.committed.emit()

    def draw(self, value: Any) -> None:
        """Show the colour."""
        self.line.setText(value or "")

    def value(self) -> str | None:
        """Give the colour; refuses what is none."""
        text = self.line.text().strip()
        if text and not _COLOUR.fullmatch(text):
            raise Refused(f"“{text}” is no colour. Write # and six digits or letters a to f, such as #0B5F78.")
        return text.upper() or None

    def differs(self) -> bool:
        """Tell whether something else was typed."""
        return self.line.text().strip() != (self._shown or "")
