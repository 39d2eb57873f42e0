"""What the acts of the window stand on: the frame, the preferences, and the workspace if one is open."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from convener.settings import Settings
from convener.store.workspace import Workspace
from convener.ui.frame import Frame
from convener.ui.opened import Opened


class Desktop(Protocol):
    """One window with at most one workspace in it."""

    frame: Frame
    settings: Settings
    opened: Opened | None

    def show(self, workspace: Workspace) -> Opened:
        """Put an open workspace into the window."""
        ...

    def open(self, target: str | Path) -> bool:
        """Open a workspace by path or URL."""
        ...

    def close(self) -> None:
        """Let go of the workspace."""
        ...

    def leave(self) -> None:
        """Close the workspace and come back to the start."""
        ...

    def refuse(self, sentence: str) -> None:
        """Say what was not done."""
        ...

    def wear(self, **changes: Any) -> None:
        """Change how the window looks."""
        ...

    def prefer(self, **changes: Any) -> None:
        """Change how typing helps."""
        ...
