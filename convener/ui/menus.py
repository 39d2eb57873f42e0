"""The menu bar: every act of the window, with its key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from convener.ui.search import Act


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of a menu; `needs` tells whether it can be done now."""

    label: str
    do: Callable[[], object]
    key: str = ""
    more: Sequence[str] = ()  # other keys for the same
    icon: str = ""
    needs: Callable[[], str] = str
    on: Callable[[], bool] | None = None  # a tick, and when it is set


@dataclass(frozen=True, slots=True)
class Sub:
    """A menu within a menu, filled each time it opens."""

    label: str
    items: Callable[[], Sequence[Item]]
    named: bool = False  # the finder knows its lines: “Look: Dark”


Line = Item | Sub | None  # None parts
ROLES: Final = {
    "Quit": QAction.MenuRole.QuitRole,
    "About Convener…": QAction.MenuRole.AboutRole,
}


class Menus:
    """The menus of a window. Acts with a key work without the menu being open."""

    def __init__(self, window: QMainWindow, menus: Sequence[tuple[str, Sequence[Line]]]) -> None:
        self._window = window
        self._made: list[tuple[Item, QAction]] = []
        self._subs: list[Sub] = []
        window.menuBar().clear()
        window.menuBar().setAccessibleName("Menus")
        for title, lines in menus:
            menu = window.menuBar().addMenu(title)
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(self.refresh)
            for line in lines:
                self._add(menu, line)

    def _add(self, menu: QMenu, line: Line) -> None:
        match line:
            case None:
                menu.addSeparator()
            case Item():
                self._made.append((line, self._action(menu, line)))
            case Sub():
                self._subs.append(line)
                below = menu.addMenu(line.label)
                below.setToolTipsVisible(True)
                below.aboutToShow.connect(partial(self._fill, below, line))

    def _action(self, menu: QMenu, item: Item) -> QAction:
        action = menu.addAction(item.label.replace("&", "&&") if "\t" in item.label else item.label)
        action.setShortcuts([QKeySequence(key) for key in (item.key, *item.more) if key])
        action.setMenuRole(ROLES.get(item.label, QAction.MenuRole.NoRole))
        action.triggered.connect(lambda _on=False: item.do())
        if item.on is not None:
            action.setCheckable(True)
        self._tell(item, action)
        return action

    def _fill(self, menu: QMenu, sub: Sub) -> None:
        menu.clear()
        group = QActionGroup(menu)
        for item in sub.items():
            action = self._action(menu, item)
            if item.on is not None:
                group.addAction(action)
        if menu.isEmpty():
            menu.addAction("Nothing here yet").setEnabled(False)

    def _tell(self, item: Item, action: QAction) -> None:
        reason = item.needs()
        action.setEnabled(not reason)
        action.setToolTip(reason)
        if item.on is not None:
            action.setChecked(item.on())

    def refresh(self) -> None:
        """Say anew what can be done."""
        for item, action in self._made:
            self._tell(item, action)

    def name(self, label: str, words: str) -> None:
        """Change how a line reads, such as the step that Undo takes back."""
        for item, action in self._made:
            if item.label == label:
                action.setText(words.replace("&", "&&"))

    def acts(self) -> list[Act]:
        """Give every line as an act for the finder."""
        found = []
        for item, action in self._made:
            key = QKeySequence(item.key).toString(QKeySequence.SequenceFormat.NativeText) if item.key else ""
            label = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            found.append(Act(label, item.icon, key, item.do, item.needs()))
        for sub in [one for one in self._subs if one.named]:
            found += [Act(f"{sub.label}: {item.label}", "", "", item.do) for item in sub.items()]
        return found
