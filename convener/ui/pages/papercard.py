"""The card of papers on the overview: each with whether it is ready, found out while the page is seen already."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from convener.errors import Refused
from convener.screens.registry import USUAL, Paper
from convener.screens.spec import Chip, Problem, Tone, Way
from convener.ui.kit import layout, look
from convener.ui.kit.buttons import Button
from convener.ui.kit.chips import ChipLabel
from convener.ui.kit.desk import Desk
from convener.ui.kit.readiness import Readiness
from convener.ui.kit.words import Elided, Label

_TITLE = 188
_CHIP = 104


class PaperCard(QFrame):
    """Papers one under the other: name, whether it is ready, what is to be settled first, and the way there."""

    def __init__(self, desk: Desk, page: str, after: QWidget) -> None:
        """`page` is the name of the page it stands on, to which no way need lead; Tab comes from `after`."""
        super().__init__()
        self.setObjectName("card")
        self._desk, self._page, self._after = desk, page, after
        self._buttons: dict[str, Button] = {}
        self._papers: dict[str, tuple[Paper, QVBoxLayout]] = {}
        self._shown: dict[str, Sequence[Problem] | None] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(5)
        layout.fill(QVBoxLayout(self), (Label("Papers", bold=True), self._lines), 5, (16, 14, 16, 14))
        self.readiness = Readiness(self._lacking, self)
        self.readiness.known.connect(self._tell)

    def show_papers(self, papers: Sequence[Paper]) -> None:
        """Show these papers, with what was known of them until it is found out anew."""
        layout.empty(self._lines)
        self._papers, self._buttons = {}, {}
        for paper in papers:
            self._lines.addWidget(layout.hair())
            holder = QVBoxLayout()
            holder.setContentsMargins(0, 0, 0, 0)
            self._lines.addLayout(holder)
            self._papers[paper.name] = paper, holder
        self.readiness.begin(papers)
        for name in self._papers:
            self._tell(name)

    def _lacking(self, paper: Paper) -> Sequence[Problem]:
        try:
            return list(paper.readiness(self._desk.db, self._desk.event, USUAL))
        except Refused:
            return ()  # told where the paper is seen

    def _tell(self, name: str) -> None:
        paper, holder = self._papers[name]
        found = self.readiness.found.get(name)
        if holder.count() and found == self._shown.get(name):
            return  # each line that is laid out anew lays out the whole page
        self._shown[name] = found
        layout.empty(holder)
        layout.put(holder, self._line(paper, found))
        before = self._after
        for button in (self._buttons[one] for one in self._papers if one in self._buttons):
            self.setTabOrder(before, button)  # they were made in the order in which they were known
            before = button

    def _line(self, paper: Paper, found: Sequence[Problem] | None) -> QWidget:
        title = Elided(paper.title, bold=True)
        title.setFixedWidth(look.pixels(_TITLE))
        chips = [] if found is None else [ChipLabel(_state(found))]
        chip = layout.row(*chips, None)
        chip.setFixedWidth(look.pixels(_CHIP))
        if not found:
            told, ink = paper.fact(self._desk.db, self._desk.event), "text2"
            way, label, kind = Way("documents", view=paper.name), "Preview", "quiet"
        else:
            told, ink = found[0].words, "text"
            ways = [way for one in found for way in one.ways if way.page != self._page]
            way = ways[0] if ways else Way("documents", label="Preview", view=paper.name)
            label, kind = way.label or "Show", "link"
        show = Button(label, "", kind, partial(self._desk.go, way))
        show.setAccessibleName(f"{label}: {paper.title}")
        self._buttons[paper.name] = show
        return layout.row(title, chip, (Elided(told, ink=ink), 1), show, gap=10)


def _state(found: Sequence[Problem]) -> Chip:
    if not found:
        return Chip("Ready", "", Tone.WELL)
    return Chip(f"{len(found)} to settle", "", Tone.RED if any(one.serious for one in found) else Tone.AMBER)
