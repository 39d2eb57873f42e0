"""Calendars: ours against the same entries written by the bare icalendar library."""

from __future__ import annotations

import re
import zoneinfo
from datetime import UTC, datetime, timedelta

import icalendar

from benchmarks import measure
from convener.press import ics

STAMP = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
ZONES = (
    "Europe/Warsaw",
    "Europe/Berlin",
    "Europe/Athens",
    "Asia/Kathmandu",
    "America/New_York",
    "America/Sao_Paulo",
)
TEXT = "Łódź heat żółć plan Ελλάδα river Київ mayor für Đà Nẵng council öppen city; by, night"
WORDS = tuple(TEXT.split())
LIMIT = 1.1


def sessions(count: int) -> list[ics.Entry]:
    """Sessions over five days in six cities, across the European change of clocks, in many letters."""
    return [_session(number) for number in range(count)]


def _session(number: int) -> ics.Entry:
    zone = ZONES[number % len(ZONES)]
    there = zoneinfo.ZoneInfo(zone)
    starts = (datetime(2027, 3, 26, 8, 15, tzinfo=UTC) + timedelta(hours=number % 110)).astimezone(there)
    words = [WORDS[(number + step * step) % len(WORDS)] for step in range(60)]
    return ics.Entry(
        uid=f"{number:032x}@convener",
        starts=starts,
        ends=(starts.astimezone(UTC) + timedelta(minutes=45)).astimezone(there),
        zone=zone,
        title=" ".join(words[:9]),
        place=f"Room {number % 17}, {words[0]}",
        description=" ".join(words),
        categories=("panel", words[1]),
        stamp=STAMP,
        sequence=number % 3,
    )


def bare(entries: list[ics.Entry]) -> bytes:
    """The same with nothing but the library; no zones."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Convener//Convener//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for entry in entries:
        event = icalendar.Event()
        event.add("uid", entry.uid)
        event.add("dtstamp", entry.stamp)
        event.add("dtstart", entry.starts)
        event.add("dtend", entry.ends)
        event.add("summary", entry.title)
        event.add("sequence", entry.sequence)
        event.add("status", "CONFIRMED")
        event.add("location", entry.place)
        event.add("description", entry.description)
        event.add("categories", list(entry.categories))
        calendar.add_component(event)
    return calendar.to_ical()


def ours(entries: list[ics.Entry]) -> bytes:
    """As the program writes it, with the rules of the zones."""
    return ics.render(ics.Calendar(name="", entries=tuple(entries)))


def entry_lines(data: bytes) -> list[str]:
    """What is said of the entries, unfolded, in the order of the alphabet."""
    said = re.sub(r"BEGIN:VTIMEZONE.*?END:VTIMEZONE\r\n", "", data.replace(b"\r\n ", b"").decode(), flags=re.DOTALL)
    return sorted(said.splitlines())


def main() -> None:
    """Compare at 200, 2,000 and 10,000 entries, after making sure that both say the same."""
    kept = []
    for count in (200, 2_000, 10_000):
        entries = sessions(count)
        if entry_lines(bare(entries)) != entry_lines(ours(entries)):
            raise SystemExit("The two calendars do not say the same; there is nothing to compare.")
        title = f"Calendar of {count:,} sessions"
        rounds = 7 if count < 10_000 else 3
        cases = {"bare icalendar": lambda e=entries: bare(e), "ours": lambda e=entries: ours(e)}
        kept.append(measure.in_turn(title, cases, {"ours": LIMIT}, rounds))
    measure.finish(*kept)


if __name__ == "__main__":
    main()
