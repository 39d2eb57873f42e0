"""The card of charts and maps of an event: drawn by a worker, kept while what they are drawn from stays the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout

from convener.screens.registry import Sketch
from convener.ui.kit import layout, look
from convener.ui.kit.buttons import Button
from convener.ui.kit.figure import FigureView
from convener.ui.kit.tasks import Tasks, Work
from convener.ui.kit.words import Label


class SketchCard(QFrame):
    """Charts and maps one under the other, each with its title; hidden while there are none."""

    def __init__(self, tasks: Tasks, title: str, preview: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._tasks = tasks
        self._shown: Sequence[Sketch] = ()
        self._figures = QVBoxLayout()
        self._figures.setSpacing(6)
        show = Button("Preview the annex", "", "quiet", preview)
        head = layout.row(Label(title, bold=True), None, show)
        layout.fill(QVBoxLayout(self), (head, layout.hair(), self._figures), 8, (16, 14, 16, 14))
        self.hide()

    def show_sketches(self, sketches: Sequence[Sketch]) -> None:
        """Show these; what is shown already stays as it is."""
        if list(sketches) == list(self._shown):
            return
        self._shown = sketches
        layout.empty(self._figures)
        for sketch in sketches:
            view, legend = FigureView(sketch.title, sketch.words), Label("", look.SMALL, "text2", wrap=True)
            legend.hide()
            for widget in (Label(sketch.title, look.SMALL, bold=True), view, legend):
                self._figures.addWidget(widget)
            self._figures.addSpacing(8)
            done = partial(_drawn, sketch, self, view, legend)
            self._tasks.run(f"Drawing “{sketch.title}”", partial(_draw, sketch), done, _failed)
        self.setVisible(bool(sketches))

    def shows(self, sketch: Sketch) -> bool:
        """Tell whether this very sketch is still among those shown."""
        return any(one is sketch for one in self._shown)


def _draw(sketch: Sketch, _work: Work) -> tuple[object, str]:
    return sketch.draw()


def _drawn(sketch: Sketch, card: SketchCard, view: FigureView, legend: Label, made: tuple[object, str]) -> None:
    """Put a drawing where it belongs, unless others have taken its place meanwhile."""
    if card.shows(sketch):
        drawing, told = made
        view.draw(drawing)  # type: ignore[arg-type]  # the registry does not know the press
        legend.say(told)
        legend.setVisible(bool(told))


def _failed(fault: BaseException) -> None:
    raise fault
