"""Acts upon workspaces as files: make, open, back up, restore, write everything out, load it again."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from convener import folders
from convener.errors import Refused
from convener.services import dump, load
from convener.store import backups
from convener.store.workspace import Workspace
from convener.ui.desktop import Desktop

_WORKSPACES: Final = "Workspaces (*.convener)"
_DUMPS: Final = "Everything as JSON (*.json)"


class Files:
    """Asks for files, and does what is wanted with them."""

    def __init__(self, window: QWidget, desktop: Desktop) -> None:
        self._window, self._desktop = window, desktop

    def new(self) -> None:
        """Ask where, and make a new workspace there."""
        start = folders.workspace_folder() / "Dialogues.convener"
        chosen, _ = QFileDialog.getSaveFileName(self._window, "New workspace", str(start), _WORKSPACES)
        if chosen:
            self.create(Path(chosen))

    def create(self, path: Path) -> None:
        """Make a new workspace at a path and show it."""
        path = path if path.suffix else path.with_suffix(".convener")
        self._attempt(lambda: self._desktop.show(Workspace.create(path)))

    def open(self) -> None:
        """Ask which, and open a workspace."""
        start = str(folders.workspace_folder())
        chosen, _ = QFileDialog.getOpenFileName(self._window, "Open a workspace", start, _WORKSPACES)
        if chosen:
            self._desktop.open(Path(chosen))

    def back_up(self) -> None:
        """Copy the workspace as it is now, checked, beside it."""
        opened = self._desktop.opened
        if opened is not None:
            self._attempt(lambda: self._told("A backup was made", opened.workspace.backup()))

    def restore(self) -> None:
        """Ask which backup, and make the workspace what it was then."""
        opened = self._desktop.opened
        path = opened.workspace.path if opened else None
        if path is None:
            self._desktop.refuse("Only a workspace in a file can be restored from a backup.")
            return
        start = str(backups.folder_of(path))
        chosen, _ = QFileDialog.getOpenFileName(self._window, "Choose a backup", start, _WORKSPACES)
        if chosen:
            self.restore_from(Path(chosen), path)

    def restore_from(self, backup: Path, path: Path) -> None:
        """Make a workspace what it was when a backup was made; what was there is kept as a backup too."""

        def do() -> None:
            backups.check(backup)
            self._desktop.close()
            try:
                kept = backups.restore(backup, path)
            finally:
                self._desktop.open(path)
            if kept is not None:
                self._told("The backup is back; what was there before is kept", kept)

        self._attempt(do)

    def dump(self) -> None:
        """Ask where, and write the whole workspace as JSON."""
        opened = self._desktop.opened
        if opened is None:
            return
        name = opened.workspace.path.stem if opened.workspace.path else "workspace"
        start = str(folders.workspace_folder() / f"{name}.json")
        chosen, _ = QFileDialog.getSaveFileName(self._window, "Export everything", start, _DUMPS)
        if chosen:
            self.dump_to(Path(chosen))

    def dump_to(self, path: Path) -> None:
        """Write the whole workspace as JSON."""
        opened = self._desktop.opened
        if opened is not None:
            data = dump.text(opened.desk.db)
            self._attempt(lambda: folders.write_whole(path, data))
            self._told("Everything is written", path)

    def load(self) -> None:
        """Ask which dump, and load it into this workspace, which must be empty."""
        start = str(folders.workspace_folder())
        chosen, _ = QFileDialog.getOpenFileName(self._window, "Load everything", start, _DUMPS)
        if chosen:
            self.load_from(Path(chosen))

    def load_from(self, path: Path) -> None:
        """Load a dump as one step."""
        opened = self._desktop.opened
        if opened is None:
            return

        def do() -> None:
            records = load.read(path.read_bytes())
            opened.desk.attempt(f"Load {path.name}", lambda db: load.into(db, records))

        self._attempt(do)

    def _told(self, what: str, path: Path) -> None:
        opened = self._desktop.opened
        if opened is not None:
            opened.elsewhere.tell(what, str(path), partial(folders.open_outside, path.parent))

    def _attempt(self, do: Callable[[], object]) -> None:
        try:
            do()
        except Refused as refusal:
            self._desktop.refuse(str(refusal))
        except OSError as fault:
            self._desktop.refuse(f"The file could not be read ({fault.strerror or 'no reason was given'}).")
