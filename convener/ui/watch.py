"""What the window says when something changed: saved, undone, changed elsewhere, and how many problems there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from convener.errors import Refused
from convener.screens.spec import Problem
from convener.store import backups
from convener.ui.frame import Frame
from convener.ui.kit.alerts import Elsewhere
from convener.ui.kit.desk import Desk
from convener.ui.kit.tasks import Tasks

if TYPE_CHECKING:
    from convener.store.workspace import Change

BACKUP: Final = 10 * 60 * 1000  # milliseconds between looks whether a backup is due
POLL: Final = 1000  # milliseconds between looks at what others have changed


class Watch(QObject):
    """Listens to the workspace and tells header, rail and status line."""

    def __init__(
        self, desk: Desk, frame: Frame, tasks: Tasks, elsewhere: Elsewhere, show_history: Callable[[], None]
    ) -> None:
        super().__init__(desk)
        self._tasks = tasks
        self._desk, self._frame, self._elsewhere = desk, frame, elsewhere
        self._show_history = show_history
        self.problems: list[Problem] = []
        self._at = -1
        desk.changed.connect(self._changed)
        desk.moved.connect(self._moved)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.count_problems)
        self._poll = QTimer(self, interval=POLL)
        self._poll.timeout.connect(self.look_around)
        self._poll.start()
        self._hourly = QTimer(self, interval=BACKUP)
        self._hourly.timeout.connect(self.back_up)
        self._hourly.start()
        self._name_steps()

    def stop(self) -> None:
        """Look no more."""
        self._poll.stop()
        self._hourly.stop()
        self._soon.stop()

    def say(self, words: str) -> None:
        """Say in the status line what was done just now."""
        self._frame.status.saved(f"{datetime.now().astimezone():%H:%M} · {words}")

    def look_around(self) -> None:
        """Notice what other windows and colleagues have changed."""
        try:
            self._desk.workspace.poll()
        except Refused as refusal:
            self._desk.refused.emit(str(refusal))

    def back_up(self) -> None:
        """Make a backup, on a worker, where the last one is an hour old and something has changed since."""
        path = self._desk.workspace.path
        if path is not None:
            self._tasks.run("Making a backup", lambda _work: _backed_up(path), _nothing, self._not_backed_up)

    def _not_backed_up(self, fault: BaseException) -> None:
        if not isinstance(fault, Refused):
            raise fault
        self._desk.refused.emit(str(fault))

    def count_problems(self) -> None:
        """Count the problems of the event, in the rail and in the status line."""
        event = self._desk.event
        self.problems = list(self._desk.registry.problems(self._desk.db, event)) if event is not None else []
        counts = Counter(problem.ways[0].page for problem in self.problems if problem.ways)
        self._frame.rail.count_problems(counts)
        count = len(self.problems)
        self._frame.status.problems(f"{count} {'problem' if count == 1 else 'problems'} in the plan", count)

    def next_problem(self) -> None:
        """Go to the next problem."""
        led = [problem for problem in self.problems if problem.ways]
        if led:
            self._at = (self._at + 1) % len(led)
            self._desk.go(led[self._at].ways[0])

    def _changed(self, change: Change) -> None:
        self._name_steps()
        if change.mine:
            self._frame.status.saved(f"Saved {datetime.now().astimezone():%H:%M} · {change.label}")
        else:
            self._elsewhere.tell("Changed in another window", change.label, self._show_history)
        self._tell_event()
        self._soon.start()

    def _name_steps(self) -> None:
        self._frame.header.steps(self._desk.workspace.undo_label, self._desk.workspace.redo_label)

    def _moved(self) -> None:
        self._tell_event()
        self.count_problems()
        chosen = self._desk.event_id is not None
        pages = self._desk.registry.pages
        self._frame.rail.allow(frozenset(page.name for page in pages if chosen or not page.needs_event))

    def _tell_event(self) -> None:
        event = self._desk.event
        line = self._desk.registry.line(self._desk.db, event) if event is not None else None
        more = " · ".join(part for part in (line.when, line.where) if part) if line else ""
        self._frame.header.event_button.tell(line.title if line else "", more)
        self._frame.setWindowTitle(f"{line.title} – Convener" if line else "Convener")


def _backed_up(path: Path) -> Path | None:
    return backups.make(path) if backups.due(path) else None


def _nothing(_made: object) -> None:
    """Say nothing: a backup that is made by itself is no news."""
