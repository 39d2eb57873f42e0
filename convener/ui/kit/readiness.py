"""What is to be settled for papers, found out in idle moments, so that a page of many papers never stalls."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from convener.screens.registry import Paper
from convener.screens.spec import Problem


class Readiness(QObject):
    """Asks for one paper after the other between the events of the window; the one that is seen may come first."""

    known = Signal(str)  # the name of a paper of which it has just been found out

    def __init__(self, find: Callable[[Paper], Sequence[Problem]], parent: QObject) -> None:
        """`find` gives what is to be settled for a paper; it reads the workspace and must not refuse."""
        super().__init__(parent)
        self._find = find
        self._due: dict[str, Paper] = {}
        self._found: dict[str, Sequence[Problem]] = {}
        self._idle = QTimer(self, interval=0)
        self._idle.timeout.connect(self._next)

    def begin(self, papers: Sequence[Paper]) -> None:
        """Find it out anew for these papers; what was known of them holds until then."""
        self._due = {paper.name: paper for paper in papers}
        self._found = {name: found for name, found in self._found.items() if name in self._due}
        self._idle.start()

    def of(self, paper: Paper) -> Sequence[Problem]:
        """What is to be settled for one paper, found out at once if it is due."""
        if paper.name in self._due:
            self.again(paper)
        return self._found.get(paper.name, ())

    def again(self, paper: Paper) -> None:
        """Find it out at once for a paper that is wanted otherwise than before."""
        self._due.pop(paper.name, None)
        self._found[paper.name] = self._find(paper)
        self.known.emit(paper.name)

    @property
    def found(self) -> Mapping[str, Sequence[Problem]]:
        """What is known so far, by the names of papers."""
        return self._found

    @property
    def complete(self) -> bool:
        """Whether it is known of every paper as the workspace is now."""
        return not self._due

    def stop(self) -> None:
        """Ask no more until it is begun anew."""
        self._due = {}
        self._idle.stop()

    def _next(self) -> None:
        if self._due:
            self.again(next(iter(self._due.values())))
        if not self._due:
            self._idle.stop()
