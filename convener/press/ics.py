"""Calendars as iCalendar files (RFC 5545, RFC 5546): what they hold is said in `entries`, here is how it is written.

`ics.render(ics.Calendar(name=…, entries=(ics.Entry(…),)))`
"""

from __future__ import annotations

import re
import urllib.parse
import zoneinfo
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Self

import icalendar
from icalendar import prop

from convener.errors import Refused
from convener.press import vtimezone
from convener.press.entries import Calendar, Entry, Method, Party, Status

__all__ = ["Calendar", "Entry", "Method", "Party", "Status", "render"]

_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# What no line of a calendar may carry (RFC 5545 §3.1, CONTROL), and halves of characters, which UTF-8 cannot.
_UNWRITABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_ADDRESS = re.compile(r"[^\s@<>(),;:\\\"\[\]]+@[^\s@<>(),;:\\\"\[\]]+")
_LINK = re.compile(r"https?://[^\s\"<>\\^`{|}]+", re.IGNORECASE)
_URL_SAFE = "%:/?#[]@!$&'()*+,;=~"  # RFC 3986 §2.2; letters beyond ASCII are written in percent
_NOBODY = "invalid:nomail"  # the organiser must be there (RFC 5546 §3.2.1), an address must not
_OCTETS = 75  # RFC 5545 §3.1
_DAY = timedelta(days=1)


def render(calendar: Calendar) -> bytes:
    """The file, in UTF-8; the same calendar always gives the same bytes.

    Refused in words: an attendee in a file that is published, an invitation without one, an address or link that is
    none, an entry that ends before it starts. An entry met twice or a time without zone is a fault of the caller.
    """
    _check(calendar)
    written = icalendar.Calendar()
    written.add("prodid", _Text(calendar.product))
    written.add("version", "2.0")
    if calendar.method:
        written.add("method", calendar.method.value)
    if calendar.name:
        written.add("name", _Text(calendar.name))  # RFC 7986 §5.1
        written.add("x-wr-calname", _Text(calendar.name))  # those who do not know it
    for zone, (first, last) in sorted(_spans(calendar).items()):
        written.add_component(vtimezone.compose(zone, first, last))
    for entry in calendar.entries:
        written.add_component(_event(entry, calendar.method))
    return b"".join(_folded(line.encode()) for line in written.content_lines(sorted=False) if line)


class _Text(icalendar.vText):
    """A text of any letters (RFC 5545 §3.3.11); the library's takes a backslash and an N for the end of a line."""

    def __new__(cls, value: str) -> Self:
        plain = value if value.isprintable() else _UNWRITABLE.sub("", _LINE_ENDS.sub("\n", value))
        return super().__new__(cls, plain)

    def to_ical(self) -> bytes:
        escaped = self.replace("\\", r"\\").replace(";", r"\;").replace(",", r"\,").replace("\n", r"\n")
        return escaped.encode()


def _folded(line: bytes) -> bytes:
    """A content line in pieces of at most 75 octets, none broken within a character (RFC 5545 §3.1).

    Nor after a backslash or caret, which some readers take off before they join the pieces.
    """
    if len(line) <= _OCTETS:
        return line + b"\r\n"
    pieces, start, end = [], 0, _OCTETS
    while end < len(line):
        while line[end] & 0xC0 == 0x80:  # noqa: PLR2004 (within a character of UTF-8, RFC 3629 §3)
            end -= 1
        if line[end - 1] in b"\\^" and end - 1 > start:
            end -= 1
        pieces.append(line[start:end])
        start, end = end, end + _OCTETS - 1
    return b"\r\n ".join([*pieces, line[start:]]) + b"\r\n"


def _event(entry: Entry, method: Method | None) -> icalendar.Event:
    event = icalendar.Event()
    event.add("uid", _Text(entry.uid))
    event.add("dtstamp", entry.stamp)
    _add_times(event, entry)
    event.add("summary", _Text(entry.title))
    event.add("sequence", entry.sequence)
    event.add("status", (Status.CANCELLED if method is Method.CANCEL else entry.status).value)
    _add_details(event, entry)
    _add_parties(event, entry, method)
    for minutes in entry.alarms:
        event.add_component(_alarm(entry.title, minutes))
    return event


def _add_times(event: icalendar.Event, entry: Entry) -> None:
    if isinstance(entry.starts, datetime) and isinstance(entry.ends, datetime):
        event.add("dtstart", _local(entry.starts, entry.zone))
        if entry.ends > entry.starts:  # without an end it ends as it starts (RFC 5545 §3.6.1)
            event.add("dtend", _local(entry.ends, entry.zone))
    else:
        event.add("dtstart", entry.starts)
        event.add("dtend", entry.ends + _DAY)  # the day after the last (RFC 5545 §3.6.1)
        event.add("transp", "TRANSPARENT")  # a bar over days makes nobody busy


def _local(instant: datetime, zone: str) -> datetime:
    """By the clocks of the zone, but in UTC within the hour they show twice.

    There the first of the two is meant (RFC 5545 §3.3.5); ical.js takes the second.
    """
    if zone == "UTC":
        return instant.astimezone(UTC)
    there = instant.astimezone(zoneinfo.ZoneInfo(zone))
    twice = there.replace(fold=0).utcoffset() != there.replace(fold=1).utcoffset()
    return instant.astimezone(UTC) if twice else there


def _add_details(event: icalendar.Event, entry: Entry) -> None:
    for name, text in (("location", entry.place), ("description", entry.description)):
        if text:
            event.add(name, _Text(text))
    categories = [_Text(_bare(one)).to_ical().decode() for one in entry.categories if _bare(one)]
    if categories:
        event.add("categories", prop.vInline(",".join(categories)))
    if entry.url:
        event.add("url", urllib.parse.quote(entry.url, safe=_URL_SAFE))
    if entry.geo:
        event.add("geo", entry.geo)
    if entry.last_modified:
        event.add("last-modified", entry.last_modified)


def _add_parties(event: icalendar.Event, entry: Entry, method: Method | None) -> None:
    invites = method in {Method.REQUEST, Method.CANCEL}
    if entry.organiser:
        event.add("organizer", _party(entry.organiser, public=not invites))
    for attendee in entry.attendees:
        party = _party(attendee, public=False)
        party.params["ROLE"] = "REQ-PARTICIPANT"
        if method is Method.REQUEST:
            party.params["PARTSTAT"] = "NEEDS-ACTION"
            party.params["RSVP"] = "TRUE"
        event.add("attendee", party)


def _party(party: Party, *, public: bool) -> icalendar.vCalAddress:
    """An address, or in public none, with its name; quotation marks end a name in readers older than RFC 6868."""
    address = _NOBODY if public else "mailto:" + urllib.parse.quote(party.address, safe="@!$'*+-._~=&")
    written = icalendar.vCalAddress(address)
    name = _bare(party.name).replace('"', "'")
    if name:
        written.params["CN"] = name
    return written


def _bare(text: str) -> str:
    """A text on one line that ends in no backslash: readers take that for part of what follows it."""
    return " ".join(_Text(text).split()).rstrip("\\ ")


def _alarm(title: str, minutes: int) -> icalendar.Alarm:
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _Text(title))
    alarm.add("trigger", -timedelta(minutes=minutes))
    return alarm


def _spans(calendar: Calendar) -> dict[str, tuple[datetime, datetime]]:
    """From when to when each zone is needed."""
    needed: defaultdict[str, list[datetime]] = defaultdict(list)
    for entry in calendar.entries:
        if entry.zone != "UTC":
            needed[entry.zone] += [time for time in (entry.starts, entry.ends) if isinstance(time, datetime)]
    return {zone: (min(times), max(times)) for zone, times in needed.items() if times}


def _check(calendar: Calendar) -> None:
    uids = [entry.uid for entry in calendar.entries]
    if len(set(uids)) < len(uids) or not all(uids):
        raise ValueError("Two entries of one calendar have the same UID, or one has none.")
    invites = calendar.method in {Method.REQUEST, Method.CANCEL}
    if invites and len(uids) != 1:
        raise Refused("An invitation is for one entry; write a file for each (RFC 5546 §3.2).")
    for entry in calendar.entries:
        for fault in _faults(entry, invites=invites):
            raise Refused(f"The calendar entry “{entry.title}” {fault}")


def _faults(entry: Entry, *, invites: bool) -> Iterator[str]:
    """What is wrong with an entry, in words that follow its title; addresses themselves are not repeated."""
    if _length(entry) < timedelta():
        yield "ends before it starts; correct its times."
    if entry.attendees and not invites:
        yield "names people invited; a calendar that is published must not. Leave them out, or send an invitation."
    if invites and not (entry.attendees and entry.organiser):
        yield "has nobody who invites, or nobody invited; name both."
    parties = [*entry.attendees, *filter(None, [entry.organiser])] if invites else []
    if not all(_ADDRESS.fullmatch(party.address) for party in parties):
        yield "has an organiser or attendee whose e-mail address is none; correct it."
    if entry.url and not _LINK.fullmatch(entry.url):
        yield f"has the link “{entry.url}”, which is no web address; it must begin with https:// or http://."


def _length(entry: Entry) -> timedelta:
    """From beginning to end; both are datetimes with a zone, or both dates."""
    match entry.starts, entry.ends:
        case (datetime(tzinfo=None), _) | (_, datetime(tzinfo=None)):
            raise ValueError("An entry of a calendar needs times with a zone.")
        case datetime() as starts, datetime() as ends:
            return ends - starts
        case (datetime(), _) | (_, datetime()):
            raise ValueError("An entry starts and ends at a time, or on a day, not one each.")
        case starts, ends:
            return ends - starts
