"""What an organiser can do with series, their yearly editions and their activities."""

from __future__ import annotations

from typing import Any

from sqlalchemy import orm, select

from convener.model import dates
from convener.model.event import Event
from convener.model.finding import Finding
from convener.model.series import Activity, ActivityKind, Edition, Series
from convener.services import items


def every(db: orm.Session) -> list[Series]:
    """All series in their order."""
    return list(db.scalars(select(Series).order_by(Series.position, Series.id)))


def add(db: orm.Session, name: str, **details: Any) -> Series:
    """A new series."""
    return items.add(db, Series, name=name, **details)


def events(series: Series) -> list[Event]:
    """Its events, earliest first, those without a date last."""
    return sorted(series.events, key=lambda event: (event.starts_on is None, event.starts_on or 0, event.title))


def add_edition(db: orm.Session, series: Series, year: int, title: str, **details: Any) -> Edition:
    """A new edition; the last one before it is its previous edition unless another is named."""
    details.setdefault("previous", before(series, year))
    return items.add(db, Edition, series=series, year=year, title=title, **details)


def editions(series: Series) -> list[Edition]:
    """Its editions by year."""
    return sorted(series.editions, key=lambda edition: edition.year)


def before(series: Series, year: int) -> Edition | None:
    """The last edition before a year."""
    return max((one for one in series.editions if one.year < year), key=lambda one: one.year, default=None)


def findings(edition: Edition) -> list[Finding]:
    """The findings of an edition in their order."""
    return list(edition.findings)


def add_activity(db: orm.Session, series: Series, kind: ActivityKind, **details: Any) -> Activity:
    """Something that the series did, of which place, day and name may be unknown."""
    return items.add(db, Activity, series=series, kind=kind, **details)


def activities(series: Series) -> list[Activity]:
    """Its activities in their order."""
    return list(series.activities)


def of_year(edition: Edition) -> list[Activity]:
    """The activities that count for an edition, by their own year or, where none is set, by their date."""
    return [one for one in edition.series.activities if edition.year in {one.year, _year(one)} - {None}]


def _year(activity: Activity) -> int | None:
    if activity.year is not None or activity.starts is None:
        return activity.year
    parts = dates.split(activity.starts)
    return parts[0] if parts else None
