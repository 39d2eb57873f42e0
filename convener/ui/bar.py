"""The lines of the menu bar, and what each of them does."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from convener import settings
from convener.screens import pages as declared
from convener.screens.registry import Documents, Home
from convener.ui import help as helping
from convener.ui.desktop import Desktop
from convener.ui.files import Files
from convener.ui.kit import ask
from convener.ui.menus import Item, Line, Sub
from convener.ui.opened import Opened
from convener.ui.pages.documents import DocumentsPage
from convener.ui.search import Act

TEXT_SIZES = (90, 100, 110, 125, 150)
_THEMES = (("system", "As the system"), ("light", "Light"), ("dark", "Dark"), ("contrast", "High contrast"))


class Bar:
    """Gives the menus of the window; what they act upon is asked for each time."""

    def __init__(self, desktop: Desktop, files: Files, acts: Callable[[], Sequence[Act]]) -> None:
        self._desktop, self._files, self._acts = desktop, files, acts

    def _with(self, do: Callable[[Opened], object]) -> Callable[[], object]:
        return lambda: do(self._desktop.opened) if self._desktop.opened is not None else None

    def _needs(self) -> str:
        return "" if self._desktop.opened is not None else "Open a workspace first."

    def _needs_event(self) -> str:
        if self._desktop.opened is None:
            return "Open a workspace first."
        return "" if self._desktop.opened.desk.event_id is not None else "Choose an event first."

    def _item(
        self, label: str, do: Callable[[Opened], object], key: str = "", icon: str = "", more: Sequence[str] = ()
    ) -> Item:
        return Item(label=label, do=self._with(do), key=key, icon=icon, more=more, needs=self._needs)

    def menus(self) -> list[tuple[str, Sequence[Line]]]:
        """Give every menu with its lines."""
        return [
            ("&File", self._file()),
            ("&Edit", self._edit()),
            ("&View", self._view()),
            ("&Go", self._go()),
            ("E&vent", self._event()),
            (
                "&Papers",
                [
                    Sub("Show a paper", self._papers),
                    self._item("Show all papers", lambda o: o.show_page("documents")),
                    None,
                    Item(
                        label="Export all papers…",
                        do=self._with(_export_all),
                        icon="download",
                        needs=self._needs_event,
                    ),
                ],
            ),
            ("&Help", self._help()),
        ]

    def _file(self) -> list[Line]:
        return [
            Item(label="New workspace…", do=self._files.new, icon="plus"),
            Item(label="Open…", do=self._files.open, key="Ctrl+O", icon="door-open"),
            Sub("Open recent", self._recent),
            None,
            self._item("Back up now", lambda _o: self._files.back_up(), icon="copy"),
            Item(label="Restore…", do=self._files.restore, needs=self._needs, icon="history"),
            None,
            self._item("Export everything (JSON)…", lambda _o: self._files.dump(), icon="download"),
            self._item("Load…", lambda _o: self._files.load(), icon="upload"),
            None,
            self._item("Close workspace", lambda _o: self._desktop.leave(), "Ctrl+Shift+W"),
            Item(label="Quit", do=self._desktop.frame.close, key="Ctrl+Q"),
        ]

    def _recent(self) -> list[Item]:
        known = settings.read()[0].recent
        return [Item(label=place.replace("&", "&&"), do=partial(self._desktop.open, place)) for place in known]

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
            None,
            Item(
                label="Typographic signs while typing",
                do=lambda: self._desktop.prefer(typographic_signs=not self._desktop.settings.typographic_signs),
                on=lambda: self._desktop.settings.typographic_signs,
            ),
        ]

    def _undo(self, way: str) -> None:
        """Undo or redo: first in the text that has the focus, then the step."""
        focus = QApplication.focusWidget()
        available = getattr(focus, f"is{way.title()}Available", None)
        if available is not None and available():
            getattr(focus, way)()
        elif self._desktop.opened is not None:
            getattr(self._desktop.opened, way)()

    def _view(self) -> list[Line]:
        themes = [
            Item(label=words, do=partial(self._desktop.wear, theme=name), on=partial(self._wears, "theme", name))
            for name, words in _THEMES
        ]
        sizes = [
            Item(
                label=f"{size} %",
                do=partial(self._desktop.wear, text_size=size),
                on=partial(self._wears, "text_size", size),
            )
            for size in TEXT_SIZES
        ]
        return [
            Sub("Look", lambda: themes, named=True),
            Sub("Text size", lambda: sizes, named=True),
            Item(
                label="Compact tables",
                do=lambda: self._desktop.wear(compact_tables=not self._desktop.settings.compact_tables),
                on=lambda: self._desktop.settings.compact_tables,
            ),
            None,
            self._item("Inspector", lambda _o: self._desktop.frame.toggle_side(), "F4", "panel-right"),
            Item(label="Full screen", do=self._full, key="F11"),
        ]

    def _full(self) -> None:
        self._desktop.frame.setWindowState(self._desktop.frame.windowState() ^ Qt.WindowState.WindowFullScreen)

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
            self._item("Next problem", lambda o: o.watch.next_problem(), "F8", "triangle-alert"),
            Item(label="Next part of the window", do=lambda: self._desktop.frame.next_part(1), key="F6"),
            Item(label="Part of the window before", do=lambda: self._desktop.frame.next_part(-1), key="Shift+F6"),
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
        ask.act(opened.desk, action, parent=self._desktop.frame, done=done)

    def _page_acts(self) -> list[Item]:
        if self._desktop.opened is None:
            return []
        return [_as_item(act) for act in self._desktop.opened.page_acts()]

    def _papers(self) -> list[Item]:
        if self._desktop.opened is None or self._desktop.opened.desk.event is None:
            return []
        opened = self._desktop.opened
        page = next((page for page in opened.desk.registry.pages if isinstance(page, Documents)), None)
        papers = page.papers(opened.desk.db, opened.desk.event) if page else ()
        return [Item(label=paper.title, do=partial(opened.show_paper, paper.name)) for paper in papers]

    def _help(self) -> list[Line]:
        return [
            Item(label="Keyboard", do=lambda: helping.keyboard(self._desktop.frame, self._acts()), key="F1"),
            Item(label="About Convener…", do=lambda: helping.about(self._desktop.frame)),
        ]

    def _wears(self, name: str, value: object) -> bool:
        return bool(getattr(self._desktop.settings, name) == value)


def _export_all(opened: Opened) -> None:
    opened.show_page("documents")
    if isinstance(opened.current, DocumentsPage):
        opened.current.ask_pack()


def _as_item(act: Act) -> Item:
    return Item(label=act.label.replace("&", "&&"), do=act.do, key="", icon=act.icon, needs=lambda: act.reason)
