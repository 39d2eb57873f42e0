"""What the window can do besides its pages: workspaces, how it looks, its menus."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from convener import folders, samples, settings
from convener.errors import Refused
from convener.screens import pages as declared
from convener.screens.registry import Documents, Home
from convener.settings import Settings
from convener.store.workspace import Workspace
from convener.ui import files
from convener.ui import help as helping
from convener.ui.frame import Frame
from convener.ui.kit import ask, dress
from convener.ui.kit.alerts import Refusal
from convener.ui.kit.dress import chosen_look
from convener.ui.menus import Item, Line, Menus, Sub
from convener.ui.opened import Opened
from convener.ui.pages.start import Start
from convener.ui.search import Act

TEXT_SIZES = (90, 100, 110, 125, 150)
_THEMES = (("system", "As the system"), ("light", "Light"), ("dark", "Dark"), ("contrast", "High contrast"))


class Program(QObject):
    """One window with at most one workspace in it."""

    def __init__(self, frame: Frame, start: Start, preferred: Settings) -> None:
        super().__init__(frame)
        self.frame, self.start, self.settings = frame, start, preferred
        self.opened: Opened | None = None
        self.files = files.Files(frame, self)
        self.menus = Menus(frame, self._menus())
        frame.closing.connect(self.close)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: self.wear())

    # ------------------------------------------------------------------ workspaces

    def show(self, workspace: Workspace, event: int | None = None) -> Opened:
        """Put an open workspace into the window, in the place of the one that was there."""
        self.close()
        self.opened = Opened(self.frame, workspace, declared.registry(), self.menus.acts)
        self.opened.desk.changed.connect(lambda _change: self._name_steps())
        self._name_steps()
        self.menus.refresh()
        first = self._last_event(workspace) if event is None else event
        if first is not None:
            self.opened.put_event(first)
        else:
            self.opened.desk.moved.emit()
            self.opened.show_page("home")
        if workspace.path is not None:
            self.remember(str(workspace.path))
        return self.opened

    def _last_event(self, workspace: Workspace) -> int | None:
        home = next(page for page in declared.registry().pages if isinstance(page, Home))
        lines = [line for shelf in home.shelves(workspace.session) for line in shelf.events]
        return lines[0].id if len(lines) == 1 else None

    def open(self, target: str | Path) -> bool:
        """Open a workspace by path or URL; a refusal is said on the page that is seen."""
        try:
            workspace = Workspace.open(target)
        except Refused as refusal:
            self.refuse(str(refusal))
            return False
        self.show(workspace)
        return True

    def sample(self) -> None:
        """Open the workspace of samples, made the first time it is asked for."""
        path = folders.workspace_folder() / "Samples.convener"
        if path.exists():
            self.open(path)
            return
        try:
            folders.make_folder(path.parent)
            workspace = Workspace.create(path, name="Samples")
            samples.enter(workspace)
        except Refused as refusal:
            self.refuse(str(refusal))
            return
        self.show(workspace)

    def remember(self, target: str) -> None:
        """Put a workspace at the head of the recent ones."""
        known = settings.read()[0].opened(target)
        self.settings = settings.change(recent=known.recent, last_event=known.last_event)

    def refuse(self, sentence: str) -> None:
        """Say at the head of the page what was not done."""
        page = self.frame.pages.currentWidget()
        refusal = getattr(page, "refusal", None)
        if isinstance(refusal, Refusal):
            refusal.tell(sentence)

    def close(self) -> None:
        """Let go of the workspace."""
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    def leave(self) -> None:
        """Close the workspace and come back to the start."""
        self.close()
        self.frame.pages.setCurrentWidget(self.start)
        self.frame.header.event_button.tell("", "")
        self.frame.header.steps(None, None)
        self.frame.setWindowTitle("Convener")
        self.menus.refresh()

    # ------------------------------------------------------------------ looks

    def wear(self, **changes: Any) -> None:
        """Change how the window looks, and keep that for this person."""
        if changes:
            self.settings = settings.change(**changes)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            size, compact = self.settings.text_size / 100, self.settings.compact_tables
            dress.wear(application, chosen_look(self.settings.theme), size, compact=compact)
        if self.opened is not None:
            self.opened.rebuild()

    def _wears(self, name: str, value: object) -> bool:
        return bool(getattr(self.settings, name) == value)

    # ------------------------------------------------------------------ menus

    def _with(self, do: Callable[[Opened], object]) -> Callable[[], object]:
        return lambda: do(self.opened) if self.opened is not None else None

    def _needs(self) -> str:
        return "" if self.opened is not None else "Open a workspace first."

    def _needs_event(self) -> str:
        if self.opened is None:
            return "Open a workspace first."
        return "" if self.opened.desk.event_id is not None else "Choose an event first."

    def _item(
        self, label: str, do: Callable[[Opened], object], key: str = "", icon: str = "", more: Sequence[str] = ()
    ) -> Item:
        return Item(label=label, do=self._with(do), key=key, icon=icon, more=more, needs=self._needs)

    def _menus(self) -> list[tuple[str, Sequence[Line]]]:
        return [
            ("&File", self._file()),
            ("&Edit", self._edit()),
            ("&View", self._view()),
            ("&Go", self._go()),
            ("E&vent", self._event()),
            (
                "&Papers",
                [Sub("Show a paper", self._papers), self._item("Documents", lambda o: o.show_page("documents"))],
            ),
            ("&Help", self._help()),
        ]

    def _file(self) -> list[Line]:
        return [
            Item(label="New workspace…", do=self.files.new, key="Ctrl+Shift+N", icon="plus"),
            Item(label="Open…", do=self.files.open, key="Ctrl+O", icon="door-open"),
            Sub("Open recent", self._recent),
            None,
            self._item("Back up now", lambda _o: self.files.back_up(), icon="copy"),
            Item(label="Restore…", do=self.files.restore, needs=self._needs, icon="history"),
            None,
            self._item("Export everything (JSON)…", lambda _o: self.files.dump(), icon="download"),
            self._item("Load…", lambda _o: self.files.load(), icon="upload"),
            None,
            self._item("Close workspace", lambda _o: self.leave(), "Ctrl+Shift+W"),
            Item(label="Quit", do=self.frame.close, key="Ctrl+Q"),
        ]

    def _recent(self) -> list[Item]:
        known = settings.read()[0].recent
        return [Item(label=place.replace("&", "&&"), do=partial(self.open, place)) for place in known]

    def _edit(self) -> list[Line]:
        return [
            Item(label="Undo", do=lambda: self._undo("undo"), key="Ctrl+Z", icon="undo-2", needs=self._needs),
            Item(
                label="Redo",
                do=lambda: self._undo("redo"),
                key="Ctrl+Shift+Z",
                more=("Ctrl+Y",),
                icon="redo-2",
                needs=self._needs,
            ),
            self._item("History", lambda o: o.toggle_history(), "Ctrl+H", "history"),
            None,
            self._item("Find anything…", lambda o: o.finder.open(), "Ctrl+K", "search"),
            self._item("Find an act…", lambda o: o.finder.open(">"), "Ctrl+Shift+K", "search"),
            self._item("Search in this list", lambda o: o.search_list(), "Ctrl+F", "search"),
        ]

    def _undo(self, way: str) -> None:
        """Undo or redo: first in the text that has the focus, then the step."""
        focus = QApplication.focusWidget()
        available = getattr(focus, f"is{way.title()}Available", None)
        if available is not None and available():
            getattr(focus, way)()
        elif self.opened is not None:
            getattr(self.opened, way)()

    def _name_steps(self) -> None:
        if self.opened is not None:
            ws = self.opened.workspace
            self.menus.name("Undo", f"Undo: {ws.undo_label}" if ws.undo_label else "Undo")
            self.menus.name("Redo", f"Redo: {ws.redo_label}" if ws.redo_label else "Redo")

    def _view(self) -> list[Line]:
        themes = [
            Item(label=words, do=partial(self.wear, theme=name), on=partial(self._wears, "theme", name))
            for name, words in _THEMES
        ]
        sizes = [
            Item(
                label=f"{size} %",
                do=partial(self.wear, text_size=size),
                on=partial(self._wears, "text_size", size),
            )
            for size in TEXT_SIZES
        ]
        return [
            Sub("Look", lambda: themes),
            Sub("Text size", lambda: sizes),
            Item(
                label="Compact tables",
                do=lambda: self.wear(compact_tables=not self.settings.compact_tables),
                on=lambda: self.settings.compact_tables,
            ),
            None,
            self._item("Inspector", lambda _o: self.frame.toggle_side(), "F4", "panel-right"),
            Item(label="Full screen", do=self._full, key="F11"),
        ]

    def _full(self) -> None:
        self.frame.setWindowState(self.frame.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _go(self) -> list[Line]:
        lines: list[Line] = []
        before = None
        for place, page in enumerate(declared.registry().pages):
            if before is not None and page.group != before:
                lines.append(None)
            before = page.group
            key = f"Ctrl+{(place + 1) % 10}" if place < 10 else ""  # noqa: PLR2004 (ten digits)
            needs = self._needs_event if page.needs_event else self._needs
            do = self._with(operator.methodcaller("show_page", page.name))
            lines.append(Item(label=page.title, do=do, key=key, icon=page.icon, needs=needs))
        return [
            *lines,
            None,
            self._item("Next problem", lambda o: o.next_problem(), "F8", "triangle-alert"),
            Item(label="Next part of the window", do=lambda: self.frame.next_part(1), key="F6"),
            Item(label="Part of the window before", do=lambda: self.frame.next_part(-1), key="Shift+F6"),
        ]

    def _event(self) -> list[Line]:
        return [
            self._item("Choose event…", lambda o: o.choose_event(), "Ctrl+E", "calendar-range"),
            self._item("New event…", lambda o: self._home_act(o, "event"), "Ctrl+Shift+E", "plus"),
            self._item("New series…", lambda o: self._home_act(o, "series"), "", "plus"),
            None,
            Sub("On this page", self._page_acts),
        ]

    def _home_act(self, opened: Opened, kind: str) -> None:
        home = next(page for page in opened.desk.registry.pages if isinstance(page, Home))
        action = home.add_event if kind == "event" else home.add_series
        done = (lambda made: opened.put_event(made.id)) if kind == "event" else None
        ask.act(opened.desk, action, parent=self.frame, done=done)

    def _page_acts(self) -> list[Item]:
        if self.opened is None:
            return []
        return [_as_item(act) for act in self.opened.page_acts()]

    def _papers(self) -> list[Item]:
        if self.opened is None or self.opened.desk.event is None:
            return []
        opened = self.opened
        page = next((page for page in opened.desk.registry.pages if isinstance(page, Documents)), None)
        papers = page.papers(opened.desk.db, opened.desk.event) if page else ()
        return [Item(label=paper.title, do=partial(opened.show_paper, paper.name)) for paper in papers]

    def _help(self) -> list[Line]:
        return [
            Item(label="Keyboard", do=lambda: helping.keyboard(self.frame, self.menus.acts()), key="F1"),
            Item(label="About Convener…", do=lambda: helping.about(self.frame)),
        ]


def _as_item(act: Act) -> Item:
    return Item(label=act.label.replace("&", "&&"), do=act.do, key="", icon=act.icon, needs=lambda: act.reason)
