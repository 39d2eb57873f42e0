"""The line over a table: search in this list, filters, and what needs attention."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from convener import letters
from convener.screens.kinds import Option
from convener.screens.spec import Column, Filter, words
from convener.ui.kit import icons, look
from convener.ui.kit.buttons import Button
from convener.ui.kit.editors.base import TextLine
from convener.ui.kit.editors.choice import Combo


class Filters(QWidget):
    """Narrows the rows of one view."""

    narrowed = Signal()

    def __init__(self, filters: Sequence[Filter[Any]], *, attention: bool = False) -> None:
        super().__init__()
        self._filters = filters
        self.search = TextLine(placeholderText="Search in this list")
        self.search.setAccessibleName("Search in this list")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(look.pixels(150))
        self.search.setMaximumWidth(look.pixels(230))
        self.search.addAction(icons.icon("search"), TextLine.ActionPosition.LeadingPosition)
        self.search.textChanged.connect(lambda _text: self.narrowed.emit())
        self.combos = [self._combo(one) for one in filters]
        self.attention = Button("Needs attention", "triangle-alert", "attention")
        self.attention.setCheckable(True)
        self.attention.toggled.connect(lambda _on: self.narrowed.emit())
        self.attention.hide()
        self._attends = attention
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addWidget(self.search, 1)
        for combo in self.combos:
            whole.addWidget(combo)
        whole.addStretch(1)
        whole.addWidget(self.attention)

    def _combo(self, one: Filter[Any]) -> Combo:
        combo = Combo()
        combo.offer(Option(None, one.label))
        combo.setAccessibleName(one.label)
        combo.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        combo.setMinimumWidth(look.pixels(96))
        combo.setMaximumWidth(look.pixels(184))
        combo.currentIndexChanged.connect(lambda _place: self.narrowed.emit())
        return combo

    def offer(self, rows: Sequence[Any], troubles: Callable[[Any], Sequence[Any]]) -> None:
        """Offer the values that the rows have, keeping what is chosen, and narrow anew."""
        for one, combo in zip(self._filters, self.combos, strict=True):
            values = {value: None for row in rows for value in one.values(row) if value is not None}
            options = sorted((Option(value, one.words(value)) for value in values), key=lambda o: letters.fold(o.words))
            if [combo.itemData(place) for place in range(1, combo.count())] == options:
                continue
            chosen = combo.currentData()
            combo.blockSignals(True)
            combo.clear()
            for option in [Option(None, one.label), *options]:
                combo.offer(option)
            combo.setCurrentIndex(max(0, combo.findText(chosen.words)) if chosen else 0)
            combo.blockSignals(False)
            combo.setVisible(bool(options))
        count = sum(1 for row in rows if troubles(row))
        self.attention.setText(f" Needs attention  {count}")
        self.attention.setVisible(self._attends and (count > 0 or self.attention.isChecked()))
        self.narrowed.emit()

    def clear(self) -> None:
        """Let all rows be seen."""
        self.search.clear()
        self.attention.setChecked(False)
        for combo in self.combos:
            combo.setCurrentIndex(0)

    def keeper(self, columns: Sequence[Column[Any]], troubles: Callable[[Any], Sequence[Any]]) -> Callable[[Any], bool]:
        """Give the test that a row must pass."""
        sought = letters.fold(self.search.text()).split()
        chosen = [
            (one, combo.currentData().value)
            for one, combo in zip(self._filters, self.combos, strict=True)
            if combo.currentIndex() > 0
        ]
        only = self.attention.isChecked()

        def keep(row: Any) -> bool:
            if only and not troubles(row):
                return False
            if any(value not in one.values(row) for one, value in chosen):
                return False
            text = letters.fold(" ".join(words(column.show(row)) for column in columns)) if sought else ""
            return all(word in text for word in sought)

        return keep
