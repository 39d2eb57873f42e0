"""How far this window has seen the history, and what others have added since."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import Connection, Row

from convener.errors import Conflict, Refused
from convener.store import engine, history, images, naming, schema
from convener.store.capture import Capture

RESTORED: Final = "Restore backup"


class Seen:
    """The last line of history that this window knows; a line is known by its time too, for a restored backup
    uses the same numbers again.
    """

    def __init__(self, connection: Connection) -> None:
        self._version = engine.data_version(connection)
        self._last = history.latest(connection)

    def written_to(self, connection: Connection) -> bool:
        """Whether another connection may have written since this was last asked; cheap enough for a timer."""
        version = engine.data_version(connection)
        known, self._version = self._version, version
        return version is None or version != known

    def restored(self, connection: Connection) -> bool:
        """Whether the line last seen is not there any more: another window has restored a backup."""
        return not history.holds(connection, self._last)

    def others(self, connection: Connection) -> list[Row[Any]]:
        """What others have changed since; refused where they have restored a backup."""
        if schema.form(connection) != schema.REVISIONS[-1]:
            raise Refused("A newer version of Convener has upgraded this workspace. Close it, and update this version.")
        if self.restored(connection):
            raise Conflict("A backup has been restored meanwhile. Nothing was changed; look at it and do it again.")
        return history.since(connection, self._last[0])

    def catch_up(self, connection: Connection) -> None:
        """Know everything up to now."""
        self._last = history.latest(connection)


def refuse_overwriting(others: list[Row[Any]], capture: Capture) -> None:
    """What is written here must not have been changed by others since this window last showed it."""
    touched = {(table, row) for table, rows in capture.touched().items() for row in rows}
    for other in reversed(others):
        if (other.table_name, other.row_id) in touched:
            raise Conflict(
                f"The {naming.noun(other.table_name)} has been changed meanwhile: {history.told(other)}. "
                "Nothing was overwritten; look at it and do it again."
            )


def everything() -> frozenset[str]:
    """The names of all tables with a history."""
    return frozenset(images.kept())
