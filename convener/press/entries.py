"""What a calendar file holds, said without the words of any file format."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum


class Method(Enum):
    """What the receiver shall do with the entries (RFC 5546 §1.4)."""

    PUBLISH = "PUBLISH"  # look at them
    REQUEST = "REQUEST"  # answer whether they come, or take note of what has changed
    CANCEL = "CANCEL"  # strike them out


class Status(Enum):
    """Whether the entry will take place (RFC 5545 §3.8.1.11)."""

    TENTATIVE = "TENTATIVE"
    CONFIRMED = "CONFIRMED"
    CANCELLED = "CANCELLED"


@dataclass(frozen=True, slots=True)
class Party:
    """Who invites or is invited: the name as shown, and an e-mail address."""

    name: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing in a calendar.

    Begins and ends at aware datetimes, or on dates, both inclusive, when it is a bar over whole days. The same `uid`
    means the same thing in every file ever handed out; `sequence` rises when time or place change.
    """

    uid: str
    starts: datetime | date
    ends: datetime | date
    title: str
    stamp: datetime  # when this was written down, aware; given, so that the same plan gives the same file
    zone: str = "UTC"  # IANA name: by whose clocks it is held
    sequence: int = 0
    place: str = ""
    description: str = ""
    categories: tuple[str, ...] = ()
    status: Status = Status.CONFIRMED
    organiser: Party | None = None
    attendees: tuple[Party, ...] = ()
    url: str = ""
    geo: tuple[float, float] | None = None  # degrees north and east, WGS 84
    last_modified: datetime | None = None  # aware
    alarms: tuple[int, ...] = ()  # minutes before it starts


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """A calendar file; without a method it is a plain collection, as a server stores it."""

    name: str
    entries: tuple[Entry, ...]
    method: Method | None = Method.PUBLISH
    product: str = "-//Convener//Convener//EN"  # RFC 5545 §3.7.3
