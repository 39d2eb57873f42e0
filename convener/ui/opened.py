"""A workspace in the window: its pages, inspector, finder and history, and what happens when something changes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final, assert_never

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from convener.screens.registry import Documents, Home, Overview, Page, Registry
from convener.screens.spec import Action, Screen, Way
from convener.ui.frame import Frame
from convener.ui.kit import ask
from convener.ui.kit.alerts import Elsewhere
from convener.ui.kit.desk import Desk
from convener.ui.kit.finder import Finder
from convener.ui.kit.history import History, attempt
from convener.ui.kit.inspector import Inspector
from convener.ui.kit.rail import Entry
from convener.ui.kit.tasks import Tasks
from convener.ui.pages.base import PageWidget
from convener.ui.pages.documents import DocumentsPage
from convener.ui.pages.home import HomePage
from convener.ui.pages.overview import OverviewPage
from convener.ui.pages.table import TablePage
from convener.ui.search import Act, Search
from convener.ui.watch import Watch

if TYPE_CHECKING:
    from convener.store.workspace import Workspace


_OFFERS: Final = 4


class Opened(QObject):
    """Everything that is there only while a workspace is open."""

    def __init__(self, frame: Frame, workspace: Workspace, registry: Registry, acts: Callable[[], list[Act]]) -> None:
        super().__init__(frame)
        self.frame, self.workspace = frame, workspace
        self.desk = Desk(workspace, registry, self)
        self.tasks = Tasks(self)
        self._window_acts = acts
        self.inspector, self.history = Inspector(self.desk), History(self.desk)
        self.pages: dict[str, PageWidget] = {}
        self.page = ""
        frame.rail.fill([Entry(page.name, page.title, page.icon, page.group) for page in registry.pages])
        self.finder = Finder(frame, Search(self.desk, self.all_acts, self._offers).ask)
        self.elsewhere = Elsewhere(frame.pages)
        self.watch = Watch(self.desk, frame, self.tasks, self.elsewhere, self.toggle_history)
        self._connect()
        frame.put_side(self.inspector)
        frame.header.bare(False)
        frame.status.workspace(workspace.path.name if workspace.path else workspace.name or "In memory")

    def _connect(self) -> None:
        frame, desk = self.frame, self.desk
        self._wires = [
            frame.rail.chosen.connect(self.show_page),
            frame.header.undo.connect(self.undo),
            frame.header.redo.connect(self.redo),
            frame.header.history.connect(self.toggle_history),
            frame.header.find_button.clicked.connect(lambda _on: self.finder.open()),
            frame.header.event_button.clicked.connect(lambda _on: self.choose_event()),
            frame.status.problem.connect(self.watch.next_problem),
            frame.status.cancel.connect(self.tasks.cancel),
            frame.resized.connect(self._resized),
        ]
        desk.changed.connect(lambda _change: self.current.refusal.hide())
        desk.moved.connect(self._left_event)
        desk.refused.connect(self.refuse)
        desk.going.connect(self.go)
        desk.told.connect(self.elsewhere.tell)
        self.inspector.left.connect(self.leave_inspector)
        self.history.left.connect(self.toggle_history)
        self.tasks.began.connect(lambda words: frame.status.work(words, 0.0))
        self.tasks.told.connect(frame.status.progress)
        self.tasks.ended.connect(lambda: frame.status.work("", 0.0))

    def _drawn(self, page: Page) -> PageWidget:
        """Give a page's widget, made when the page is opened for the first time."""
        if page.name not in self.pages:
            widget = self._page(page)
            self.pages[page.name] = widget
            self.frame.pages.addWidget(widget)
            widget.inspected.connect(self._inspect)
            widget.entered.connect(self.enter_inspector)
        return self.pages[page.name]

    def _page(self, page: Page) -> PageWidget:
        match page:
            case Home():
                return HomePage(self.desk, page)
            case Overview():
                return OverviewPage(self.desk, page, self.tasks)
            case Documents():
                return DocumentsPage(self.desk, page, self.tasks)
            case Screen():
                return TablePage(self.desk, page)
            case _:
                assert_never(page)

    # ------------------------------------------------------------------ pages and ways

    def show_page(self, name: str) -> None:
        """Open a page by its name."""
        page = next((one for one in self.desk.registry.pages if one.name == name), None)
        if page is None or (page.needs_event and self.desk.event_id is None):
            return
        self.page = name
        widget = self._drawn(page)
        self.inspector.clear()
        widget.outdate()
        self.frame.pages.setCurrentWidget(widget)
        self.frame.rail.show_current(name)
        self.frame.put_side(self.inspector)
        widget.catch_up()
        self._offer_side()
        widget.focus()

    def _left_event(self) -> None:
        """Come home when the event is gone that the page was about."""
        page = next((one for one in self.desk.registry.pages if one.name == self.page), None)
        if page is not None and page.needs_event and self.desk.event_id is None:
            self.show_page("home")

    @property
    def current(self) -> PageWidget:
        """The page that is open."""
        return self.pages[self.page]

    def go(self, way: Way) -> None:
        """Go where something is, into another event if it is there."""
        if way.event is not None:
            self.desk.put(way.event)
        self.show_page(way.page)
        if self.page == way.page:
            self.current.show_item(way)

    def put_event(self, event: int | None, page: str = "overview") -> None:
        """Put an event into the window and open a page of it."""
        self.desk.put(event)
        self.show_page(page if event is not None else "home")

    def choose_event(self) -> None:
        """Open the list of events under its button."""
        home = next(page for page in self.desk.registry.pages if isinstance(page, Home))
        menu = QMenu(self.frame)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for shelf in home.shelves(self.desk.db):
            menu.addSection(shelf.title)
            for line in shelf.events:
                entry = menu.addAction(f"{line.title}\t{line.when}".replace("&", "&&"))
                entry.triggered.connect(lambda _on=False, event=line.id: self.put_event(event, self._kept_page()))
        menu.addSeparator()
        menu.addAction("All events", lambda: self.show_page("home"))
        button = self.frame.header.event_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _kept_page(self) -> str:
        return self.page if self.page not in {"", "home"} else "overview"

    # ------------------------------------------------------------------ inspector

    def _inspect(self, what: tuple[Any, Any, Any]) -> None:
        rows, sheet, problems = what
        if self.sender() in {None, self.pages.get(self.page)} or not self.page:
            self.inspector.inspect(rows, sheet, problems)
            self._offer_side()

    def _offer_side(self) -> None:
        self.frame.offer_side(self.current.side != "none", shut=self.current.side == "shut")

    def enter_inspector(self) -> None:
        """Go into the inspector from the page."""
        self.frame.put_side(self.inspector)
        self.frame.open_side()
        self.inspector.focus_first()

    def leave_inspector(self) -> None:
        """Come back from the inspector to the page."""
        self.frame.close_drawer()
        self.current.focus()

    def toggle_history(self) -> None:
        """Show the history where the inspector is, or the inspector again."""
        if self.history.isVisible():
            self.frame.put_side(self.inspector)
            self._offer_side()
            return
        self.frame.put_side(self.history)
        self.frame.offer_side(True)
        self.frame.open_side()
        self.history.reread()

    # ------------------------------------------------------------------ steps

    def undo(self) -> None:
        """Take back the last step."""
        if attempt(self.desk, self.workspace.undo):
            self.watch.say(f"Undone: {self.workspace.redo_label or 'the last step'}")

    def redo(self) -> None:
        """Make the step again that was undone last."""
        if attempt(self.desk, self.workspace.redo):
            self.watch.say(f"Made again: {self.workspace.undo_label or 'the step'}")

    def refuse(self, sentence: str) -> None:
        """Say at the head of the page what was not done."""
        self.current.refusal.tell(sentence)

    # ------------------------------------------------------------------ acts

    def all_acts(self) -> list[Act]:
        """Every act that can be named now: those of the page first, then those of the window."""
        found = []
        for action, do in self.current.acts():
            reason = action.possible(self.desk.given(self._chosen()))
            label = action.label + ("…" if action.asks else "")
            found.append(Act(label, action.icon, action.key, do, reason))
        return found + self._window_acts()

    def _chosen(self) -> list[Any]:
        return self.current.pane.table.chosen if isinstance(self.current, TablePage) else []

    def _offers(self, sought: str) -> list[Act]:
        """Give what could be made of a text that was looked for, on the pages that make things by name."""
        found = []
        for page in self.desk.registry.pages:
            if isinstance(page, Screen) and (self.desk.event_id is not None or not page.needs_event):
                found += [
                    Act(f"{action.label} “{sought}”", action.icon, "", partial(self._make, page.name, action, sought))
                    for action in page.views[0].acts
                    if action.primary and ask.first(action, sought)
                ]
        return found[:_OFFERS]

    def _make(self, page: str, action: Action[Any], named: str) -> None:
        self.show_page(page)
        pane = self.current
        if isinstance(pane, TablePage):
            pane.panes[0].run(action, ask.first(action, named))

    def page_acts(self) -> list[Act]:
        """Give the acts of the page that is open."""
        return self.all_acts()[: len(self.current.acts())]

    def show_paper(self, name: str) -> None:
        """Show a paper on the page of documents."""
        page = next(page for page in self.desk.registry.pages if isinstance(page, Documents))
        self.go(Way(page.name, view=name))

    def search_list(self) -> None:
        """Put the cursor into the search of the list that is seen."""
        if isinstance(self.current, TablePage):
            self.current.pane.filters.search.setFocus()
        else:
            self.finder.open()

    def rebuild(self) -> None:
        """Draw everything anew in the look that is worn now."""
        self.frame.arrange()
        for page in self.pages.values():
            page.restyle()
        self.inspector.rebuild()
        self.current.refresh()

    def _resized(self) -> None:
        if self.finder.isVisible():
            self.finder.place()
        if self.elsewhere.isVisible():
            self.elsewhere.place()

    def close(self) -> None:
        """Let go of the workspace and of everything that showed it."""
        self.watch.stop()
        self.tasks.close()
        for wire in self._wires:
            QObject.disconnect(wire)
        self.desk.leave()
        for page in self.pages.values():
            page.leave()
        self.finder.close_panel()
        self.frame.pages.setCurrentIndex(0)  # the start, so that no page is shown while others go
        for widget in (*self.pages.values(), self.inspector, self.history, self.finder, self.elsewhere):
            widget.hide()
            widget.deleteLater()
        self.frame.rail.clear()
        self.frame.header.bare(True)
        self.frame.status.saved("")
        self.frame.status.problems("", 0)
        self.frame.status.workspace("")
        self.frame.offer_side(False)
        self.workspace.close()
