"""Copies of a workspace that can be relied on: made by SQLite itself, verified before they count, thinned with time.

They lie in a folder beside the workspace, each with its SHA-256 in a file next to it. A copy has its final name only
once it has been checked, so whatever is listed here was whole; `check` proves that it still is.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, Literal

from convener import folders
from convener.errors import Refused
from convener.store import engine, faults, gate, rotation

ENDING: Final = ".convener"
_SUM: Final = ".sha256"
_TIME: Final = "%Y-%m-%dT%H%M%S.%fZ"

Reason = Literal["time", "upgrade", "restore"]
_PREFIXES: Final[dict[Reason, str]] = {"time": "", "upgrade": "before-upgrade-", "restore": "before-restore-"}


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: where it lies, when it was made (UTC), and why."""

    path: Path
    made: datetime
    reason: Reason


def folder_of(path: Path) -> Path:
    """Where the backups of a workspace lie unless told otherwise; it may not be there yet."""
    return path.with_name(f"{path.stem} backups")


def listed(folder: Path) -> list[Backup]:
    """The backups in a folder, newest first."""
    found = [backup for path in folder.glob(f"*{ENDING}") if (backup := _named(path))]
    return sorted(found, key=lambda backup: backup.made, reverse=True)


def make(path: Path, folder: Path | None = None, *, reason: Reason = "time") -> Path:
    """Back up a workspace file as it stands at this moment, others writing or not; then thin what is old.

    Refused, with every earlier backup untouched, when the disk is full or the copy is not what was there.
    """
    final = named(folder or folder_of(path), reason)
    copy(path, final)
    _thin(final.parent, datetime.now(UTC))
    return final


def named(folder: Path, reason: Reason = "time") -> Path:
    """The path of a backup made now in a folder, which is made too."""
    return folders.make_folder(folder) / f"{_PREFIXES[reason]}{datetime.now(UTC).strftime(_TIME)}{ENDING}"


def copy(path: Path, final: Path) -> None:
    """Copy a workspace to a new place as it stands, checked and with its SHA-256 beside it."""
    keep(lambda part: _copy(path, part), final)


def keep(fill: Callable[[Path], dict[str, int]], final: Path) -> None:
    """Let `fill` write a workspace to a file beside, telling the rows of each table; name it once it is verified."""
    part = final.with_name(f".{final.name}.part")
    beside = final.with_name(final.name + _SUM)
    part.unlink(missing_ok=True)
    try:
        _verify(part, fill(part))
        folders.write_whole(beside, f"{_sum(part)}  {final.name}\n".encode())
        folders.move_whole(part, final)
    except sqlite3.Error as fault:
        _remove(part, beside)
        raise Refused(_not_made(fault)) from fault
    except BaseException:
        _remove(part, beside)
        raise


def check(backup: Path) -> str:
    """The revision of a backup that is exactly as it was made; refused when a single bit of it has changed."""
    beside = backup.with_name(backup.name + _SUM)
    if not backup.is_file():
        raise Refused(f"There is no backup “{backup.name}” in “{backup.parent}”.")
    if beside.is_file() and beside.read_text(encoding="utf-8", errors="replace").split()[:1] != [_sum(backup)]:
        raise Refused(f"The backup “{backup.name}” is damaged. Choose another one.")
    return gate.check(backup, to_write=False)


def restore(backup: Path, path: Path) -> Path | None:
    """Make a workspace what it was when a backup was made; gives the copy kept of what was there, if anything was.

    Close the workspace first. A file is never copied over another: what an earlier crash left beside the old one would
    be played into the new (https://www.sqlite.org/howtocorrupt.html). Killed half-way, the old or the new is there.
    """
    check(backup)
    if not path.exists():
        _set_aside(path)
        copy(backup, path)
        path.with_name(path.name + ".sha256").unlink(missing_ok=True)
        return None
    try:
        gate.check(path)
    except Refused as refused:
        if str(refused) == faults.BUSY:
            raise
        kept = _set_aside(path)
        restore(backup, path)
        return kept
    kept = make(path, reason="restore")
    _write_over(backup, path)
    return kept


def due(path: Path, now: datetime | None = None) -> bool:
    """Whether the last backup is an hour old and the workspace has changed since."""
    backups = listed(folder_of(path))
    if not backups:
        return True
    if (now or datetime.now(UTC)) - backups[0].made < rotation.EVERY:
        return False
    with gate.reading(path) as live, gate.reading(backups[0].path) as last:
        return _last_step(live) != _last_step(last)


def _copy(path: Path, part: Path) -> dict[str, int]:
    """Copy in one go; the rows are counted in the same view of the database that is copied."""
    with gate.reading(path) as source, closing(sqlite3.connect(part, isolation_level=None)) as target:
        source.execute("BEGIN")
        counts = _counts(source)
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")
    return counts


def _verify(part: Path, counts: dict[str, int]) -> None:
    """An interrupted copy may be an empty database that SQLite finds sound, so more than soundness is asked."""
    gate.check(part)
    with gate.reading(part) as made:
        sound = [row[0] for row in made.execute("PRAGMA integrity_check(1)")] == ["ok"]
        if not sound or not counts or not counts.items() <= _counts(made).items():
            raise Refused("The backup was not made: the copy differs from the workspace. Check the disk and repeat it.")


def _counts(connection: sqlite3.Connection) -> dict[str, int]:
    asked = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    names = [row[0] for row in connection.execute(asked)]
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names}  # noqa: S608 (names of tables cannot be parameters)


def _last_step(connection: sqlite3.Connection) -> object:
    return connection.execute("SELECT max(id), max(at) FROM history_step").fetchone()


def _thin(folder: Path, now: datetime) -> None:
    backups = listed(folder)
    gone = rotation.superfluous([backup.made for backup in backups if backup.reason == "time"], now)
    for backup in backups:
        past = backup.reason != "time" and now - backup.made > rotation.BEFORE
        if past or (backup.reason == "time" and backup.made in gone):
            _remove(backup.path, backup.path.with_name(backup.path.name + _SUM))
    for part in folder.glob(".*.part*"):  # left by a copy that was killed; one of today may still be at work
        with suppress(OSError):
            if now.timestamp() - part.stat().st_mtime > timedelta(days=1).total_seconds():
                part.unlink()


def _named(path: Path) -> Backup | None:
    for reason in ("upgrade", "restore", "time"):
        prefix = _PREFIXES[reason]
        if path.name.startswith(prefix):
            with suppress(ValueError):
                made = datetime.strptime(path.name[len(prefix) : -len(ENDING)], _TIME).replace(tzinfo=UTC)
                return Backup(path, made, reason)
    return None


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _remove(*paths: Path) -> None:
    for path in paths:
        for one in (path, path.with_name(f"{path.name}-journal")):
            with suppress(OSError):
                one.unlink(missing_ok=True)


def _not_made(fault: sqlite3.Error) -> str:
    if faults.in_words(fault) == faults.FULL:
        return "The backup was not made: the disk is full. Earlier backups are untouched; make room and repeat it."
    return (
        "The backup was not made: the workspace or the disk could not be read or written. Earlier ones are untouched."
    )


def _write_over(backup: Path, path: Path) -> None:
    try:
        with gate.reading(backup) as source, closing(engine.connect(path)) as target:
            source.backup(target)
    except sqlite3.Error as fault:
        raise Refused(faults.in_words(fault) or faults.BUSY) from fault
    gate.check(path)


def _set_aside(path: Path) -> Path:
    """Move a file that is no workspace any more, with all that a crash left beside it."""
    folder = folders.make_folder(folder_of(path))
    kept = folder / f"damaged-{datetime.now(UTC):%Y-%m-%dT%H%M%S.%f}Z"
    for ending in ("", "-journal", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(kept.with_name(kept.name + ending))
    return kept
