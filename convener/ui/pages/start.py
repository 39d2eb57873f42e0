"""The page without a workspace: open a recent one, make a new one, open another, or look at the sample."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import PurePath

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from convener.ui.kit import layout, look
from convener.ui.kit.alerts import Refusal
from convener.ui.kit.buttons import Button
from convener.ui.kit.words import Elided, Icon, Label


class Start(QWidget):
    """Ways into a workspace; `opens` gets the path or URL of a recent one."""

    def __init__(
        self, recent: Sequence[str], opens: Callable[[str], object], acts: Sequence[tuple[str, str, Callable[[], None]]]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName("Start")
        self.refusal = Refusal()
        self.busy = Label("", look.BODY, "text2")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 14, 24, 16)
        whole.addWidget(self.refusal)
        whole.addStretch(2)
        column = layout.column(
            Label("Convener", look.KEY_FIGURE),
            Label(
                "Plan a dialogue, print its papers, and keep what was said and agreed.", look.EVENT, "text2", wrap=True
            ),
            8,
            self._acts(acts),
            8,
            *([self._recent(recent, opens)] if recent else []),
            self.busy,
            gap=8,
        )
        column.setFixedWidth(620)
        whole.addWidget(column, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)

    def _acts(self, acts: Sequence[tuple[str, str, Callable[[], None]]]) -> QWidget:
        self.buttons = [
            Button(label, icon, "plain" if place else "primary", do) for place, (label, icon, do) in enumerate(acts)
        ]
        return layout.row(*self.buttons, None)

    def _recent(self, recent: Sequence[str], opens: Callable[[str], object]) -> QWidget:
        lines: list[layout.Item] = [Label("Opened lately", bold=True)]
        for place in recent:
            name = PurePath(place).name or place
            button = Button(name, "", "link", partial(opens, place))
            button.setToolTip("Open this workspace")
            where = Elided(str(PurePath(place).parent) if "://" not in place else place, look.SMALL, "text2")
            lines += [layout.hair(), layout.row(Icon("file-text"), button, (where, 1), gap=10)]
        return layout.card(*lines, gap=6)

    def focus(self) -> None:
        """Begin at the likeliest way."""
        self.buttons[0].setFocus()

    def tell(self, words: str) -> None:
        """Say what is being done, or nothing; meanwhile nothing can be pressed."""
        self.busy.setText(words)
        for button in self.findChildren(Button):
            button.setEnabled(not words)
