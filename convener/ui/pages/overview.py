"""Overview of one event: from plan to follow-up, its figures, its papers, its problems, the balance of voices."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHideEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from convener.screens.registry import Balance, Documents, Figure, Overview, Paper, Stage
from convener.screens.spec import Way
from convener.ui.kit import ask, layout, look, problems
from convener.ui.kit.buttons import Button
from convener.ui.kit.desk import Desk
from convener.ui.kit.tasks import Tasks
from convener.ui.kit.words import Elided, Icon, Label
from convener.ui.pages.base import PageWidget
from convener.ui.pages.papercard import PaperCard
from convener.ui.pages.sketches import SketchCard

_BARS: Final = ("bar1", "bar4", "bar5", "bar2", "bar3", "bar6", "bar7")
_MOST: Final = 8
_NARROW: Final = 940


class StageBar(QWidget):
    """How far one stage is, as a bar; its words stand under it."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._done = max(0.0, min(1.0, stage.done))
        self.setFixedHeight(4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is done over what is to come."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.ink("line"))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
        painter.setBrush(look.ink("accent"))
        painter.drawRoundedRect(QRectF(0, 0, self.width() * self._done, 4), 2, 2)


class BalanceBar(QWidget):
    """A whole in its parts; the words and numbers stand under it."""

    def __init__(self, parts: Sequence[tuple[str, int]]) -> None:
        super().__init__()
        self._parts = parts
        self.setFixedHeight(9)
        self.setAccessibleName(", ".join(f"{words} {count}" for words, count in parts))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the parts side by side with gaps of two."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), 3, 3)
        painter.setClipPath(clip)
        total = sum(count for _, count in self._parts) or 1
        left = 0.0
        for place, (_, count) in enumerate(self._parts):
            width = self.width() * count / total
            painter.fillRect(QRectF(left, 0, max(0.0, width - 2), 9), look.ink(_BARS[place % len(_BARS)]))
            left += width


class Legend(QWidget):
    """What the colours of a bar stand for, in words and numbers, on as many lines as it takes."""

    def __init__(self, parts: Sequence[tuple[str, int]]) -> None:
        super().__init__()
        self._words = [f"{words} {count}" for words, count in parts]
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _places(self, width: int) -> tuple[list[QRectF], int]:
        """Where each entry stands in so much width, and how high they are together."""
        metrics = QFontMetrics(look.face(look.SMALL))
        height, left, top = metrics.height() + 4, 0.0, 0.0
        places = []
        for words in self._words:
            wide = 16.0 + metrics.horizontalAdvance(words)
            if left and left + wide > width:
                left, top = 0.0, top + height
            places.append(QRectF(left, top, wide, height))
            left += wide + 14
        return places, round(top) + height

    def heightForWidth(self, width: int) -> int:
        """Be as high as the lines need."""
        return self._places(width)[1]

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows from the width."""
        return True

    def sizeHint(self) -> QSize:
        """Ask for a moderate width."""
        return QSize(200, self.heightForWidth(200))

    def minimumSizeHint(self) -> QSize:
        """Be content with little width."""
        return QSize(80, QFontMetrics(look.face(look.SMALL)).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw swatches and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.face(look.SMALL))
        places, _ = self._places(self.width())
        for at, (place, words) in enumerate(zip(places, self._words, strict=True)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.ink(_BARS[at % len(_BARS)]))
            painter.drawRoundedRect(QRectF(place.left(), place.center().y() - 5, 10, 10), 2, 2)
            painter.setPen(look.ink("text2"))
            painter.drawText(place.adjusted(16, 0, 4, 0), int(Qt.AlignmentFlag.AlignVCenter), words)


class OverviewPage(PageWidget):
    """The page of one event."""

    def __init__(self, desk: Desk, overview: Overview, tasks: Tasks) -> None:
        super().__init__(desk, overview.title, overview.watches)
        self._overview = overview
        papers = Button("Show the papers", "printer", "primary", lambda: desk.go(Way("documents")))
        self.head.offer(Button("Edit event", "", "plain", self.entered.emit), papers)
        self._top, self._left, self._right = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        for column in (self._top, self._left, self._right):
            column.setSpacing(16)
            column.setContentsMargins(0, 0, 0, 0)
        self._papercard = PaperCard(desk, overview.name, papers)
        self._sketches = SketchCard(tasks, "Who takes part", lambda: desk.go(overview.annex(desk.event)))
        left, self._aside = QWidget(), QWidget()
        layout.fill(QVBoxLayout(left), (self._papercard, self._left, self._sketches, None), 16)
        self._aside.setLayout(self._right)
        lower = QWidget()
        self._lower = QHBoxLayout(lower)
        layout.fill(self._lower, ((left, 3), (self._aside, 2)), 16)
        content = QWidget()
        layout.fill(QVBoxLayout(content), (self._top, lower, None), 16)
        self.body.addWidget(layout.scrolling(content), 1)

    @property
    def side(self) -> str:
        """Keep the inspector away until it is asked for."""
        return "shut"

    def reread(self) -> None:
        """Show the event as it is now."""
        db, event = self.desk.db, self.desk.event
        layout.settle(self)
        for column in (self._top, self._left, self._right):
            layout.empty(column)
        if event is None:
            self._papercard.show_papers(())
            self.head.say(self._overview.title, "No event is chosen")
            return
        line = self.desk.registry.line(db, event)
        self.head.say(line.title, self._overview.facts(db, event))
        self._top.addWidget(self._stages(self._overview.stages(db, event)))
        self._top.addWidget(self._figures(self._overview.figures(db, event)))
        self._papercard.show_papers(self._papers())
        balances = [one for one in self._overview.balances(db, event) if sum(count for _, count in one.parts)]
        if balances:
            self._left.addWidget(self._balances(balances))
        self._sketches.show_sketches(self._overview.sketches(db, event))
        self._right.addWidget(self._problems())
        self._right.addStretch(1)
        self.inspected.emit(([event], lambda _row: self._overview.sheet, lambda: ()))

    def _stages(self, stages: Sequence[Stage]) -> QWidget:
        row = QWidget()
        whole = QHBoxLayout(row)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        for stage in stages:
            tick = [Icon("check", "green")] if stage.done >= 1 else []
            ink = "text" if stage.done or stage.current else "text2"
            words = layout.row(*tick, Label(stage.label, ink=ink, bold=stage.current), None, gap=4)
            one = layout.column(StageBar(stage), words, Elided(stage.fact, look.SMALL, "text2"), gap=4)
            one.setAccessibleName(f"{stage.label}: {stage.fact or 'not begun'}")
            whole.addWidget(one, 1)
        return row

    def _figures(self, figures: Sequence[Figure]) -> QWidget:
        grid = QHBoxLayout()
        grid.setSpacing(0)
        for figure in figures:
            words = layout.column(Elided(figure.label, bold=True), Elided(figure.shadow, look.SMALL, "text2"), gap=2)
            one = layout.row(Label(figure.number, look.KEY_FIGURE), (words, 1), gap=12, margins=(18, 12, 12, 12))
            grid.addWidget(one, 1)
        return layout.card(grid, margins=(0, 0, 0, 0))

    def _papers(self) -> Sequence[Paper]:
        found = [page for page in self.desk.registry.pages if isinstance(page, Documents)]
        papers = found[0].papers(self.desk.db, self.desk.event) if found else ()
        return [one for one in papers if one.public]

    def _problems(self) -> QWidget:
        found = list(self.desk.registry.problems(self.desk.db, self.desk.event))
        key = Label("F8 goes to the next" if found else "", look.SMALL, "text2")
        lines: list[layout.Item] = [layout.row(Label("Problems in the plan", bold=True), None, key)]
        if not found:
            lines += [layout.hair(), Label("Nothing to settle", look.SMALL, "text2")]
        for problem in found[:_MOST]:
            lines += [layout.hair(), problems.line(problem, self.desk.go)]
        if len(found) > _MOST:
            lines += [layout.hair(), Label(f"and {len(found) - _MOST} more", look.SMALL, "text2")]
        return layout.card(*lines, gap=4)

    def _balances(self, balances: Sequence[Balance]) -> QWidget:
        grid = QGridLayout()
        grid.setSpacing(24)
        for place, balance in enumerate(balances):
            one = layout.column(
                Label(balance.title, look.SMALL, bold=True),
                BalanceBar(balance.parts),
                Legend(balance.parts),
                None,
                gap=6,
            )
            grid.addWidget(one, place // 3, place % 3)
        return layout.card(Label("Balance", bold=True), grid, gap=10)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand one under the other where it is narrow: problems first."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Measure by the size of the text whether it is narrow."""
        narrow = self.width() < look.pixels(_NARROW)
        self._lower.setDirection(QBoxLayout.Direction.BottomToTop if narrow else QBoxLayout.Direction.LeftToRight)

    def leave(self) -> None:
        """Ask nothing more of the workspace."""
        self._papercard.readiness.stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Find out nothing for a page that nobody sees."""
        if not self._papercard.readiness.complete:
            self.outdate()
        self._papercard.readiness.stop()
        super().hideEvent(event)

    def acts(self) -> list[tuple[Any, Any]]:
        """Give the acts upon the event."""
        from_sheet = self._overview.sheet.acts
        return [(action, partial(self._run, action)) for action in from_sheet]

    def _run(self, action: Any) -> None:
        ask.act(self.desk, action, [self.desk.event], parent=self.window())
