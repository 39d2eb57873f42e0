"""What a database answers when it cannot: said in one sentence to the organiser."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import ExceptionContext, exc
from sqlalchemy.orm import exc as orm_exc

from convener.errors import Conflict, Refused

BUSY: Final = "Another window is writing to this workspace; nothing was changed, so do it again in a moment."
FULL: Final = "The disk is full: nothing was saved, and what was there is untouched. Make room and do it again."
_GONE: Final = "The database server does not answer; nothing was saved. Check the network and do it again."
_DAMAGED: Final = "The workspace file is damaged; nothing was changed. Restore its latest backup."
_UNREADABLE: Final = "The disk reports a fault, so nothing was saved. Copy the workspace to another disk."
_READ_ONLY: Final = "The workspace file cannot be changed: it is read-only. Allow writing to it, or save it elsewhere."
_OVERTAKEN: Final = (
    "Somebody else has changed or deleted this meanwhile. Nothing was overwritten; look and do it again."
)
_CLOSED: Final = "The workspace file cannot be reached; nothing was saved. Check that its disk is connected."

# https://www.sqlite.org/rescode.html by the beginning of the name
_SQLITE: Final = (
    ("SQLITE_BUSY", BUSY),
    ("SQLITE_LOCKED", BUSY),
    ("SQLITE_FULL", FULL),
    ("SQLITE_READONLY", _READ_ONLY),
    ("SQLITE_CORRUPT", _DAMAGED),
    ("SQLITE_NOTADB", _DAMAGED),
    ("SQLITE_CANTOPEN", _CLOSED),
    ("SQLITE_PERM", _CLOSED),
    ("SQLITE_IOERR", _UNREADABLE),
)
# https://www.postgresql.org/docs/current/errcodes-appendix.html by the beginning of the code
_POSTGRES: Final = (
    ("55P03", "A colleague is saving at this moment; nothing was changed, so do it again in a moment."),
    ("40", "A colleague is saving at this moment; nothing was changed, so do it again in a moment."),
    ("53100", "The disk of the database server is full; nothing was saved. Tell whoever looks after it."),
    ("25006", "The database can only be read at present; nothing was saved. Tell whoever looks after it."),
    ("42501", "You may not change this database; nothing was saved. Ask whoever looks after it for the right."),
    ("28", "The database server does not let you in. Check the name and password in the address."),
    ("3D000", "There is no such database on the server. Check its name in the address."),
    ("08", _GONE),
    ("57P", _GONE),
)


def in_words(fault: BaseException) -> str | None:
    """One sentence for what the surroundings did (disk, lock, network, rights); None for a bug of ours."""
    original = fault.orig if isinstance(fault, exc.DBAPIError) else fault
    if isinstance(original, sqlite3.Error):
        return _first(_SQLITE, getattr(original, "sqlite_errorname", None) or "")
    code = getattr(original, "sqlstate", None)
    if code:
        return _first(_POSTGRES, code)
    return _GONE if isinstance(fault, exc.OperationalError) else None


def tell(context: ExceptionContext) -> Refused | None:
    """Replace what `in_words` knows by a refusal wherever it is raised (an engine's `handle_error`)."""
    sentence = in_words(context.sqlalchemy_exception or context.original_exception)
    return None if sentence is None else Refused(sentence)


@contextmanager
def overtaken() -> Iterator[None]:
    """Say that somebody else was quicker where SQLAlchemy finds a row of another version, or none."""
    try:
        yield
    except (orm_exc.StaleDataError, orm_exc.ObjectDeletedError) as fault:
        raise Conflict(_OVERTAKEN) from fault


def _first(table: tuple[tuple[str, str], ...], code: str) -> str | None:
    return next((sentence for start, sentence in table if code.startswith(start)), None)
