"""Home: the events by series, what needs attention, and what changed lately."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from convener.screens.registry import EventLine, Home, Shelf
from convener.screens.spec import Action, Way
from convener.ui.kit import ask, layout, look, problems
from convener.ui.kit.buttons import Button
from convener.ui.kit.chips import ChipLabel
from convener.ui.kit.desk import Desk
from convener.ui.kit.void import Void
from convener.ui.kit.words import Elided, Icon, Label
from convener.ui.pages.base import PageWidget

_LATELY = 8
_ATTENTION = 6
_ASIDE, _NARROW, _NO_LIMIT = 352, 1000, 16_777_215  # pixels; the last is Qt's own
_WORDS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]


class EventRow(QPushButton):
    """One event: when, what, where, two facts, its state; Enter opens it."""

    def __init__(self, line: EventLine) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        parts = (line.title, line.kind, line.when, line.where, *line.facts, line.chip.words if line.chip else "")
        self.setAccessibleName(", ".join(part for part in parts if part))
        days = Label(line.days or "–", 16, bold=True)
        month = Label(line.month or "no date yet", look.SMALL, "text2")
        for label in (days, month):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        date = layout.column(days, month, gap=0)
        date.setFixedWidth(look.pixels(84))
        place = " · ".join(part for part in (line.kind, line.where) if part)
        words = layout.column(Elided(line.title, look.EVENT, bold=True), Elided(place, look.SMALL, "text2"), gap=1)
        facts = layout.column(*[Elided(fact, look.SMALL, "text2") for fact in line.facts[:2]], gap=1)
        facts.setFixedWidth(look.pixels(124))
        chip = layout.row(*([ChipLabel(line.chip)] if line.chip else []), None)
        chip.setFixedWidth(look.pixels(112))
        whole = QHBoxLayout(self)
        layout.fill(whole, (date, (words, 1), facts, chip, Icon("chevron-right")), 14, (4, 7, 12, 7))
        for widget in self.findChildren(QWidget):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Ask for the height of two lines."""
        return QSize(300, round(58 * max(1.0, look.Worn.factor)))


class HomePage(PageWidget):
    """The first page."""

    def __init__(self, desk: Desk, home: Home) -> None:
        super().__init__(desk, home.title, home.watches)
        self._home = home
        self._recent: QWidget | None = None
        self.head.offer(
            self._button(home.add_series, "plain"),
            self._button(home.add_event, "plain"),
        )
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column in (self._left, self._right):
            column.setSpacing(16)
            column.setContentsMargins(0, 0, 0, 0)
        left, self._aside = QWidget(), QWidget()
        left.setLayout(self._left)
        self._aside.setLayout(self._right)
        content = QWidget()
        self._both = QHBoxLayout(content)
        layout.fill(self._both, ((left, 1), self._aside), 16)
        self.body.addWidget(layout.scrolling(content), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand one under the other where it is narrow: what needs attention first."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        if self._recent is not None:
            self._recent.setVisible(not narrow)
        self._both.setDirection(QBoxLayout.Direction.BottomToTop if narrow else QBoxLayout.Direction.LeftToRight)
        self._aside.setMinimumWidth(0 if narrow else look.pixels(_ASIDE))
        self._aside.setMaximumWidth(_NO_LIMIT if narrow else look.pixels(_ASIDE))

    def _button(self, action: Action[Any], kind: str) -> Button:
        label = action.label + ("…" if action.asks else "")
        return Button(label, action.icon, kind, partial(self._run, action))

    def _run(self, action: Action[Any]) -> None:
        ask.act(self.desk, action, parent=self.window(), done=self._made)

    def _add_to(self, series: int) -> None:
        row, _ = self._home.series(self.desk.db, series)
        ask.act(self.desk, self._home.add_event, parent=self.window(), done=self._made, begun={"series": row})

    def _made(self, made: Any) -> None:
        if made is not None and getattr(made, "__tablename__", "") == "event":
            self.desk.go(Way("overview", event=made.id))

    @property
    def side(self) -> str:
        """Keep the inspector away until it is asked for."""
        return "shut"

    def reread(self) -> None:
        """Show series and events, problems of the event in the window, and the last steps."""
        self.head.say(self._home.title, self._home.facts(self.desk.db))
        layout.settle(self)
        self._recent = None
        layout.empty(self._left)
        layout.empty(self._right)
        shelves = self._home.shelves(self.desk.db)
        self._aside.setVisible(bool(shelves))
        if not shelves:
            first = [(action, partial(self._run, action)) for action in (self._home.add_event, self._home.add_series)]
            told = "Begin with the event that comes next. Only a title is needed; everything else can follow."
            self._left.addWidget(Void("There is no event yet", told, first), 1)
            return
        if self.desk.event is not None:
            self._left.addWidget(self._present())
        for shelf in shelves:
            self._left.addWidget(self._shelf(shelf))
        self._left.addStretch(1)
        self._right.addWidget(self._attention())
        self._recent = self._lately()
        self._recent.setVisible(self.width() >= _NARROW)
        self._right.addWidget(self._recent)
        self._right.addStretch(1)

    def _present(self) -> QWidget:
        """Tell the event in the window as a sentence, with the likeliest ways on."""
        db, event = self.desk.db, self.desk.event
        line = self.desk.registry.line(db, event)
        found = self.desk.registry.problems(db, event)
        told = " · ".join(part for part in (line.kind, line.where, *line.facts) if part)
        states = [ChipLabel(line.chip)] if line.chip else []
        when = layout.row(Label(line.when or "No date yet", look.SMALL, "accent", bold=True), *states, None, gap=12)
        buttons: list[QWidget] = []
        sign = Icon("circle-check", "green", 18)
        words = "Nothing to settle in the plan."
        if found:
            sign = Icon(*problems.sign(found[0]), 18)
            rest = f", and {len(found) - 1} more to settle." if len(found) > 1 else "."
            words = found[0].words.removesuffix(".") + rest
            if found[0].ways:
                settle = "Settle it" if len(found) == 1 else f"Settle the {_in_words(len(found))}"
                buttons.append(Button(settle, "", "primary", partial(self.desk.go, found[0].ways[0])))
        buttons.append(Button("Show the papers", "printer", pressed=lambda: self.desk.go(Way("documents"))))
        buttons.append(Button("Continue in Overview", pressed=lambda: self.desk.go(Way("overview"))))
        head = layout.column(when, Elided(line.title, look.TITLE), Elided(told, ink="text2"), gap=2)
        state = layout.row(layout.top(sign), (Label(words, wrap=True), 1), gap=10)
        return layout.card(head, state, layout.row(*buttons, None), gap=12, margins=(20, 16, 20, 18))

    def _shelf(self, shelf: Shelf) -> QWidget:
        name: QWidget = Label(shelf.title, 16, bold=True)
        if shelf.id is not None:
            name = Button(shelf.title, "", "heading", partial(self._inspect_series, shelf.id))
            name.setToolTip("Show this series beside the page")
        more: list[layout.Item] = []
        if shelf.id is not None:
            more.append(Button("Add an event…", "plus", "link", partial(self._add_to, shelf.id)))
        head = layout.row(name, Label(shelf.facts, look.BODY, "text2"), None, *more, gap=10, margins=(4, 0, 4, 4))
        lines: list[layout.Item] = [head]
        for line in shelf.events:
            row = EventRow(line)
            row.clicked.connect(partial(self._open, line.id))
            lines += [layout.hair(), row]
        if not shelf.events:
            lines += [layout.hair(), Label("No events yet", look.SMALL, "text2")]
        return layout.card(*lines, gap=2, margins=(12, 12, 12, 8))

    def _open(self, event: int, _on: bool = False) -> None:  # noqa: FBT001, FBT002 (Qt's clicked tells it)
        self.desk.go(Way("overview", event=event))

    def _inspect_series(self, item: int) -> None:
        row, sheet = self._home.series(self.desk.db, item)
        self.inspected.emit(([row], lambda _row: sheet, lambda: ()))
        self.entered.emit()

    def _attention(self) -> QWidget:
        event = self.desk.event
        found = list(self.desk.registry.problems(self.desk.db, event)) if event is not None else []
        lines: list[layout.Item] = [Label("Needs attention", 16, bold=True)]
        if event is None:
            lines.append(Label("Open an event to see what it needs.", look.SMALL, "text2", wrap=True))
        elif not found:
            title = self.desk.registry.line(self.desk.db, event).title
            lines.append(Label(f"Nothing to settle in “{title}”.", look.SMALL, "text2", wrap=True))
        for place, problem in enumerate(found[:_ATTENTION]):
            lines += [layout.hair()] if place else []
            lines.append(problems.line(problem, self.desk.go))
        if len(found) > _ATTENTION:
            lines.append(
                Label(f"and {len(found) - _ATTENTION} more; F8 goes from one to the next", look.SMALL, "text2")
            )
        return layout.card(*lines, gap=6)

    def _lately(self) -> QWidget:
        lines: list[layout.Item] = [Label("Changed lately", 16, bold=True)]
        entries = self.desk.workspace.history(limit=_LATELY)
        for entry in entries:
            time = Label(f"{entry.at.astimezone():%H:%M}", look.SMALL, "text2")
            lines.append(layout.row(time, (Elided(entry.label), 1), gap=14))
        if not entries:
            lines.append(Label("Nothing yet", look.SMALL, "text2"))
        return layout.card(*lines, gap=6)

    def acts(self) -> list[tuple[Action[Any], Any]]:
        """Give the acts of Home."""
        return [(action, partial(self._run, action)) for action in (self._home.add_event, self._home.add_series)]

    def focus(self) -> None:
        """Begin at the first event."""
        first = self.findChild(EventRow)
        (first or self).setFocus()


def _in_words(count: int) -> str:
    """Write a small number as a word."""
    return _WORDS[count] if count < len(_WORDS) else str(count)
