"""Any declared screen as a page: views as segments, filters, the table, its acts, and the inspector beside it."""

from __future__ import annotations

import dataclasses
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from convener.screens import steps
from convener.screens.spec import Action, Column, Problem, Screen, View, Way
from convener.ui.kit import ask, form, layout
from convener.ui.kit.buttons import Button, Segments
from convener.ui.kit.desk import Desk
from convener.ui.kit.filters import Filters
from convener.ui.kit.inspector import fill_menu
from convener.ui.kit.rows import Rows
from convener.ui.kit.table import Table
from convener.ui.kit.void import Void
from convener.ui.pages.base import PageWidget


class ViewPane(QWidget):
    """One view: its filters over its table, or what to do first while there is nothing."""

    def __init__(self, page: TablePage, view: View[Any]) -> None:
        super().__init__()
        self.view, self._page, self._desk = view, page, page.desk
        self.model = Rows(view, self._write, self)
        self.table = Table(view, self.model, page.desk)
        self.filters = Filters(view.filters, attention=True)
        self._stack = QStackedWidget()
        self._void = Void(view.empty.title, view.empty.words, self._first_acts())
        full = layout.column(self.filters, (self.table, 1), gap=8)
        self._stack.addWidget(full)
        self._stack.addWidget(self._void)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.filters.narrowed.connect(self._narrow)
        self.table.chose.connect(self.tell)
        self.table.opened.connect(page.entered)
        self.table.refused.connect(page.desk.refused)
        self.table.asked.connect(self._menu)
        self.table.moved.connect(self._move)

    def reread(self) -> None:
        """Read rows and problems anew."""
        db, event = self._desk.db, self._desk.event
        rows = self.view.rows(db, event)
        self.model.show(rows, self.view.problems(db, event))
        self.filters.offer(rows, self.model.troubles)
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows and not self.table.chosen and self.model.rows:
            self.table.choose([self.model.rows[0].id])
        self.tell()

    def tell(self) -> None:
        """Let the inspector show what is chosen."""
        chosen = self.table.chosen if self._stack.currentIndex() == 0 else []
        if self._page.pane is self:
            self._page.inspected.emit((chosen, self.view.sheet, partial(self._troubles, chosen)))

    def show_item(self, item: int) -> None:
        """Choose an item, taking away the filters that hide it."""
        if self.model.place(item) is None:
            self.filters.clear()
        self.table.choose([item])

    def run(self, action: Action[Any], begun: dict[str, Any] | None = None) -> None:
        """Do an act of the page, asking with the answers `begun` where it asks."""
        ask.act(self._desk, action, self.table.chosen, parent=self.window(), done=self._made, begun=begun)

    def _made(self, made: Any) -> None:
        if made is not None and hasattr(made, "id"):
            self._page.refresh()
            self.show_item(made.id)
            self._page.entered.emit()

    def _first_acts(self) -> list[tuple[Action[Any], Any]]:
        named = {action.label: action for action in self.view.acts}
        return [(named[label], partial(self.run, named[label])) for label in self.view.empty.acts if label in named]

    def _troubles(self, chosen: list[Any]) -> list[Problem]:
        if len(chosen) != 1:
            return []
        here = self._page.screen_spec.name
        return [
            dataclasses.replace(problem, ways=[way for way in problem.ways if way.page != here])
            for problem in self.model.troubles(chosen[0])
        ]

    def _narrow(self) -> None:
        self.model.narrow(self.filters.keeper(self.view.columns, self.model.troubles))

    def _write(self, column: Column[Any], row: Any, value: Any) -> None:
        """Write a cell; where the row is one of several chosen, write them all as one step."""
        field = column.edit
        if field is None or field.write is None:
            return
        write = field.write
        chosen = self.table.chosen
        rows = chosen if len(chosen) > 1 and row in chosen else [row]
        label = steps.change(self.view.sheet(row), field, row)
        if len(rows) > 1:
            label = f"Change {field.noun or field.label.lower()} of {len(rows)} items"

        def do(db: Any) -> None:
            for one in rows:
                form.write(field.kind, write, db, one, value)

        self._desk.attempt(label, do)

    def _move(self, by: int) -> None:
        move, chosen = self.view.move, self.table.chosen
        if move is None or len(chosen) != 1:
            return
        if not self.model.ordered:
            self._desk.refused.emit("Rows can be moved only in their own order: take away the filters and the sorting.")
            return
        row = chosen[0]
        place = self.model.place(row.id)
        to = (place or 0) + by
        if place is not None and 0 <= to < len(self.model.rows):
            title = steps.short(self.view.sheet(row).title(row))
            self._desk.attempt(f"Move “{title}”", lambda db: move(db, row, to))

    def _menu(self, at: QPoint) -> None:
        chosen = self.table.chosen
        if chosen:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            fill_menu(menu, self._desk, self.view.sheet(chosen[0]).acts, chosen, self)
            if self.view.move is not None and len(chosen) == 1:
                menu.addAction("Move up", lambda: self._move(-1))
                menu.addAction("Move down", lambda: self._move(1))
            menu.popup(at)


class TablePage(PageWidget):
    """The page of a screen."""

    def __init__(self, desk: Desk, screen: Screen) -> None:
        super().__init__(desk, screen.title, screen.watches)
        self.screen_spec = screen
        self.needs_event = screen.needs_event
        self._stack = QStackedWidget()
        self.panes = [ViewPane(self, view) for view in screen.views]
        for pane in self.panes:
            self._stack.addWidget(pane)
        self.segments = Segments([view.label for view in screen.views], f"Views of {screen.title}")
        self.segments.setVisible(len(self.panes) > 1)
        self.segments.chosen.connect(self._choose)
        if len(self.panes) > 1:
            self.body.addWidget(layout.row(self.segments, None))
        self.body.addWidget(self._stack, 1)
        self._keys: list[QShortcut] = []
        self._acts: dict[str, Action[Any]] = {}
        self._offer()

    @property
    def pane(self) -> ViewPane:
        """The view that is seen."""
        return self.panes[self._stack.currentIndex()]

    @property
    def side(self) -> str:
        """Show the inspector wherever there is something to inspect."""
        return "open" if self.pane.model.all else "none"

    def reread(self) -> None:
        """Read the facts and the view that is seen."""
        self.head.say(self.screen_spec.title, self.screen_spec.facts(self.desk.db, self.desk.event))
        self.pane.reread()
        self.head.quiet(not self.pane.model.all and bool(self.pane.view.empty.acts))
        self._bind()
        self._enable()

    def show_item(self, way: Way) -> None:
        """Show the view and the item a way leads to."""
        labels = [pane.view.label for pane in self.panes]
        if way.view in labels:
            self.segments.choose(labels.index(way.view))
        if way.id is None:
            return
        if self.pane.model.place(way.id) is None:
            for place, pane in enumerate(self.panes):
                if any(row.id == way.id for row in pane.view.rows(self.desk.db, self.desk.event)):
                    self.segments.choose(place)
                    break
        self.pane.show_item(way.id)

    def acts(self) -> list[tuple[Action[Any], Any]]:
        """Give the acts of the view that is seen, and those upon what is chosen."""
        pane = self.pane
        found = [(action, partial(pane.run, action)) for action in pane.view.acts]
        chosen = pane.table.chosen
        if chosen:
            found += [(action, partial(pane.run, action)) for action in pane.view.sheet(chosen[0]).acts]
        return found

    def restyle(self) -> None:
        """Take the height of the rows anew."""
        for pane in self.panes:
            pane.table.restyle()

    def focus(self) -> None:
        """Begin in the table."""
        self.pane.table.setFocus()

    def _choose(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._offer()
        self.refresh()

    def _offer(self) -> None:
        pane = self.pane
        self._buttons = []
        for action in sorted(pane.view.acts, key=lambda act: act.primary):
            kind = "primary" if action.primary else "plain"
            label = action.label + ("…" if action.asks else "")
            self._buttons.append((action, Button(label, action.icon, kind, partial(pane.run, action))))
        self.head.offer(*[button for _, button in self._buttons])

    def _enable(self) -> None:
        given = self.desk.given(self.pane.table.chosen)
        for action, button in self._buttons:
            keys = QKeySequence(action.key).toString(QKeySequence.SequenceFormat.NativeText)
            button.allow(action.possible(given), f"{action.label}  {keys}" if keys else "")

    def _bind(self) -> None:
        """Let the keys of the acts of the view that is seen, and of those upon its rows, do them."""
        rows = self.pane.model.all
        upon = self.pane.view.sheet(rows[0]).acts if rows else ()
        acts = {action.key: action for action in (*upon, *self.pane.view.acts) if action.key}
        if acts == self._acts:
            return
        self._acts = acts
        for bound in self._keys:
            bound.setEnabled(False)
            bound.deleteLater()
        self._keys = [QShortcut(QKeySequence(key), self) for key in acts]
        for bound, action in zip(self._keys, acts.values(), strict=True):
            bound.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            bound.activated.connect(partial(self._keyed, action))
            bound.activatedAmbiguously.connect(partial(self._keyed, action))

    def _keyed(self, action: Action[Any]) -> None:
        self.pane.run(action)
