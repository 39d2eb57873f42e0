"""The head of a page: its title, one line of facts, its acts with the primary one last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from convener.ui.kit import layout, look
from convener.ui.kit.buttons import Button, Sign
from convener.ui.kit.words import Elided

_BESIDE: Final = 2  # acts beside the primary one; more of them hide behind …
_TITLE: Final = 300  # pixels that title and facts keep


class Head(QWidget):
    """Title and facts at the left, acts at the right; those that do not fit stand in a menu."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.title = Elided(title, look.TITLE)
        self.facts = Elided("", look.BODY, "text2")
        self._buttons: list[Button] = []
        self._quiet = False
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        self._acts.setContentsMargins(0, 6, 0, 0)
        self._more = Sign("ellipsis", "More that can be done here")
        self._more.setPopupMode(Sign.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._more)
        self._menu.setToolTipsVisible(True)
        self._menu.aboutToShow.connect(self._fill)
        self._more.setMenu(self._menu)
        self._more.hide()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(layout.column(self.title, self.facts, gap=0), 1)
        whole.addLayout(self._acts)
        whole.setAlignment(self._acts, Qt.AlignmentFlag.AlignTop)

    def say(self, title: str, facts: str) -> None:
        """Change title and facts."""
        self.title.setText(title)
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        self.title.updateGeometry()

    def offer(self, *buttons: Button) -> None:
        """Offer other acts, the primary one last."""
        self._acts.removeWidget(self._more)
        layout.empty(self._acts)
        self._buttons = list(buttons)
        self._acts.addWidget(self._more)
        for button in buttons:
            self._acts.addWidget(button)
        self._fit()

    def quiet(self, quiet: bool) -> None:  # noqa: FBT001 (a state, as Qt's setters take it)
        """Offer nothing, because the page itself says what to do first."""
        self._quiet = quiet
        self._fit()

    def _fit(self) -> None:
        """Show the primary act and as many others as there is room for."""
        if self._quiet:
            for button in (*self._buttons, self._more):
                button.hide()
            return
        room = self.width() - _TITLE
        hidden: list[Button] = []
        for place, button in enumerate([*self._buttons[-1:], *self._buttons[:-1]]):
            room -= button.sizeHint().width() + 8
            shown = place == 0 or (room >= 0 and place <= _BESIDE)
            button.setVisible(shown)
            hidden += [] if shown else [button]
        self._more.setVisible(bool(hidden))

    def _fill(self) -> None:
        self._menu.clear()
        hidden: Sequence[Button] = [button for button in self._buttons if button.isHidden()]
        for button in hidden:
            entry = self._menu.addAction(button.icon(), button.text().strip())
            entry.setEnabled(button.isEnabled())
            entry.setToolTip(button.toolTip())
            entry.triggered.connect(button.click)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what fits now."""
        super().resizeEvent(event)
        self._fit()
