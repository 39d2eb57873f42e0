"""Problems in words: a sentence, what lies behind it, and the ways to where it can be put right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

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


def card(found: Sequence[Problem], go: Callable[[Way], None], then: str) -> QWidget:
    """Give what is to be settled before a paper goes out; `then` is how it does: “print” or “export”."""
    if not found:
        return layout.card(Label(f"Ready to {then}", bold=True), Label("Nothing to settle.", look.SMALL, "text2"))
    lines: list[layout.Item] = [Label(f"{len(found)} to settle before {then}", bold=True)]
    for problem in found:
        lines += [layout.hair(), line(problem, go)]
    return layout.card(*lines, gap=4)
