"""What the window can do besides its pages: workspaces, how it looks, its menus."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from convener import folders, settings
from convener.errors import Refused
from convener.screens import pages as declared
from convener.screens.registry import Home
from convener.settings import Settings
from convener.store.workspace import Workspace
from convener.ui import files
from convener.ui.bar import Bar
from convener.ui.frame import Frame
from convener.ui.kit import dress
from convener.ui.kit.alerts import Refusal
from convener.ui.kit.dress import chosen_look
from convener.ui.kit.editors.base import Typing
from convener.ui.menus import Menus
from convener.ui.opened import Opened
from convener.ui.pages.start import Start
from convener.ui.search import Act


class Program(QObject):
    """One window with at most one workspace in it."""

    def __init__(self, frame: Frame, start: Start, preferred: Settings) -> None:
        super().__init__(frame)
        self.frame, self.start, self.settings = frame, start, preferred
        self.opened: Opened | None = None
        Typing.mends = preferred.typographic_signs
        self.files = files.Files(frame, self)
        self.menus: Menus = Menus(frame, Bar(self, self.files, self._named).menus())
        frame.closing.connect(self.close)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda _scheme: self.wear())

    # ------------------------------------------------------------------ workspaces

    def show(self, workspace: Workspace, event: int | None = None) -> Opened:
        """Put an open workspace into the window, in the place of the one that was there."""
        self.close()
        self.opened = Opened(self.frame, workspace, declared.registry(), self.menus.acts)
        self.opened.desk.changed.connect(lambda _change: self._name_steps())
        self.opened.desk.moved.connect(self.menus.refresh)
        self._name_steps()
        self.menus.refresh()
        last = self._last_event(workspace) if event is None else event
        if workspace.path is not None:
            self.remember(str(workspace.path))
        self.opened.desk.moved.connect(self._keep_event)
        if last is not None:
            self.opened.put_event(last, "overview" if event is not None else "home")
        else:
            self.opened.desk.moved.emit()
            self.opened.show_page("home")
        return self.opened

    def _last_event(self, workspace: Workspace) -> int | None:
        """Give the event that this person had in the window last, or the only one there is."""
        known = declared.registry()
        home = next(page for page in known.pages if isinstance(page, Home))
        lines = [line for shelf in home.shelves(workspace.session) for line in shelf.events]
        last = self.settings.last_event
        found = [line.id for line in lines if last and known.event(workspace.session, line.id).uid == last]
        if found:
            return found[0]
        return lines[0].id if len(lines) == 1 else None

    def _keep_event(self) -> None:
        event = self.opened.desk.event if self.opened is not None else None
        if event is not None and event.uid != self.settings.last_event:
            self.settings = settings.change(last_event=event.uid)

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
        from convener import samples  # noqa: PLC0415 (loads slowly; most never ask for them)

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
        self.settings = settings.change(recent=settings.read()[0].opened(target).recent)

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

    def prefer(self, **changes: Any) -> None:
        """Change how typing helps, and keep that for this person."""
        self.settings = settings.change(**changes)
        Typing.mends = self.settings.typographic_signs

    def _wears(self, name: str, value: object) -> bool:
        return bool(getattr(self.settings, name) == value)

    def _named(self) -> Sequence[Act]:
        return self.menus.acts()

    def _name_steps(self) -> None:
        if self.opened is not None:
            ws = self.opened.workspace
            self.menus.name("Undo", f"Undo: {ws.undo_label}" if ws.undo_label else "Undo")
            self.menus.name("Redo", f"Redo: {ws.redo_label}" if ws.redo_label else "Redo")
