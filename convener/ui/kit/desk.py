"""What every page works at: the open workspace, the event in the window, and the one place where acts are refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from convener.errors import Refused
from convener.screens.registry import Registry
from convener.screens.spec import Given, Way

if TYPE_CHECKING:
    from sqlalchemy import orm  # the window is painted before the database is imported

    from convener.store.workspace import Change, Workspace


@dataclass(frozen=True, slots=True)
class Outcome:
    """Whether an act was done, and what it made."""

    done: bool
    made: Any = None


class Desk(QObject):
    """The workspace and the event that the window shows; pages listen to its signals."""

    changed = Signal(object)  # a Change: one's own step, an undo, somebody else's
    moved = Signal()  # another event stands in the window
    refused = Signal(str)  # one sentence
    going = Signal(object)  # a Way
    told = Signal(str, str, object)  # work ended: what, where, and what “Show” does

    def __init__(self, workspace: Workspace, registry: Registry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.registry = registry
        self._event: int | None = None
        self._unwatch = workspace.watch(self._announce)

    @property
    def db(self) -> orm.Session:
        """The session for reading."""
        return self.workspace.session

    def language(self, row: Any) -> str:
        """In which language the text of an item is written: of its report or declaration, or of its event."""
        return self.registry.language(self.event if row is None else row)

    @property
    def event(self) -> Any:
        """The event in the window, or None."""
        return None if self._event is None else self.registry.event(self.db, self._event)

    @property
    def event_id(self) -> int | None:
        """The id of the event in the window, or None."""
        return self._event

    def put(self, event: int | None) -> None:
        """Put another event into the window."""
        if event != self._event:
            self._event = event
            self.moved.emit()

    def given(self, chosen: Any = (), answers: dict[str, Any] | None = None) -> Given[Any]:
        """Give what an act is given, outside a step."""
        return Given(self.db, self.event, tuple(chosen), answers or {})

    def attempt(
        self, label: str, do: Callable[[orm.Session], Any], told: Callable[[str], object] | None = None
    ) -> Outcome:
        """Do something as one step; a refusal goes to `told`, else to the head of the page, and nothing remains."""
        try:
            with self.workspace.step(label) as db:
                made = do(db)
        except Refused as refusal:
            (told or self.refused.emit)(str(refusal))
            return Outcome(done=False)
        return Outcome(done=True, made=made)

    def go(self, way: Way) -> None:
        """Go where something is."""
        self.going.emit(way)

    def leave(self) -> None:
        """Stop listening to the workspace."""
        self._unwatch()

    def _announce(self, change: Change) -> None:
        if self._event is not None and self.event is None:
            self.put(None)
        self.changed.emit(change)
