"""Problems in words: a sentence, what lies behind it, and the ways to where it can be put right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from convener.screens.spec import Problem, Way
from convener.ui.kit import layout, look
from convener.ui.kit.buttons import Button
from convener.ui.kit.words import Icon, Label


def sign(problem: Problem) -> tuple[str, str]:
    """Give the icon of a problem and its ink."""
    return ("circle-alert", "red") if problem.serious else ("triangle-alert", "amber")


class ProblemCard(QFrame):
    """One problem at the head of the inspector."""

    def __init__(self, problem: Problem, go: Callable[[Way], None]) -> None:
        super().__init__()
        self.setObjectName("refusal" if problem.serious else "notice")
        self.setAccessibleName(problem.words)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 10, 12, 10)
        whole.setSpacing(6)
        whole.addWidget(layout.row(layout.top(Icon(*sign(problem))), (Label(problem.words, bold=True, wrap=True), 1)))
        if problem.more:
            whole.addWidget(Label(problem.more, 13, wrap=True))
        ways = [way for way in problem.ways if way.label]
        if ways:
            whole.addWidget(layout.row(*[Button(way.label, "", "small", _bound(go, way)) for way in ways], None))


def line(problem: Problem, go: Callable[[Way], None]) -> QWidget:
    """Give one problem as a line of a card: sign, sentence, what lies behind it, ways."""
    words: list[layout.Item] = [Label(problem.words, bold=True, wrap=True)]
    if problem.more:
        words.append(Label(problem.more, 13, "text2", wrap=True))
    ways = [Button(way.label or "Show", "", "link", _bound(go, way)) for way in problem.ways]
    if ways:
        words.append(layout.row(*ways, None, gap=12))
    return layout.row(
        layout.top(Icon(*sign(problem), 18)), (layout.column(*words, gap=1), 1), gap=12, margins=(0, 7, 0, 4)
    )


def _bound(go: Callable[[Way], None], way: Way) -> Callable[[], None]:
    return lambda: go(way)


class Settling(QScrollArea):
    """What is to be settled, as high as it is but for two fifths of where it stands; the rest scrolls."""

    def __init__(self) -> None:
        super().__init__(widgetResizable=True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        content = QWidget()
        content.setObjectName("clear")
        self._lines = layout.fill(QVBoxLayout(content), (), 0)
        self.setWidget(content)
        self.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)

    def show_found(self, found: Sequence[Problem] | None, go: Callable[[Way], None], then: str) -> None:
        """Show problems; nothing where there is no paper to have any."""
        layout.empty(self._lines)
        if found is not None:
            layout.put(self._lines, card(found, go, then))
        QTimer.singleShot(0, self, self.updateGeometry)  # when the lines know how wide they are

    def sizeHint(self) -> QSize:
        """Ask for what the lines take in this width."""
        beside = self.parentWidget()
        room = beside.height() * 2 // 5 if beside is not None else 0
        width = self.width() - self.verticalScrollBar().sizeHint().width()  # so that a bar never makes itself needed
        lines = max(self._lines.totalHeightForWidth(width), self._lines.totalMinimumSize().height())
        return QSize(self.width(), min(lines, room))

    def minimumSizeHint(self) -> QSize:
        """Ask for no less."""
        return QSize(80, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask anew in another width, where lines break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def card(found: Sequence[Problem], go: Callable[[Way], None], then: str) -> QWidget:
    """Give what is to be settled before a paper goes out; `then` is how it does: “print” or “export”."""
    if not found:
        return layout.card(Label(f"Ready to {then}", bold=True), Label("Nothing to settle.", look.SMALL, "text2"))
    lines: list[layout.Item] = [Label(f"{len(found)} to settle before {then}", bold=True)]
    for problem in found:
        lines += [layout.hair(), line(problem, go)]
    return layout.card(*lines, gap=4)
