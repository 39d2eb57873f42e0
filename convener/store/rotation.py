"""Which backups may go: all are kept for two days, then one a day, one a week, one a month."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Final

EVERY: Final = timedelta(hours=1)
"""A workspace that changes is backed up this often."""

ALL: Final = timedelta(days=2)
DAYS: Final = timedelta(days=14)
WEEKS: Final = timedelta(weeks=12)
MONTHS: Final = timedelta(days=5 * 366)
BEFORE: Final = timedelta(days=90)
"""How long a backup made before an upgrade or a restoration is never thinned."""


def superfluous(made: Collection[datetime], now: datetime) -> set[datetime]:
    """Of backups made at these times those that may go; of each day, week and month the last one stays."""
    kept: dict[tuple[object, ...], datetime] = {}
    for at in sorted(made):
        kept[_period(at, now)] = at
    newest = max(made, default=now)
    return {at for at in made if kept[_period(at, now)] != at or _period(at, now) == ("past",)} - {newest}


def _period(at: datetime, now: datetime) -> tuple[object, ...]:
    age = now - at
    if age <= ALL:
        return ("each", at)
    if age <= DAYS:
        return ("day", at.date())
    if age <= WEEKS:
        return ("week", *at.isocalendar()[:2])
    if age <= MONTHS:
        return ("month", at.year, at.month)
    return ("past",)
