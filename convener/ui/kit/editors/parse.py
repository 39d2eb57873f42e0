"""Reading what people type for numbers, days and times, and writing it back the way the window shows it."""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime, time

from convener.errors import Refused
from convener.model import dates

_DAY = re.compile(r"(?:[A-Za-z]{2,9},? )?(\d{1,2})(?:[. /-]+)(\d{1,2}|[A-Za-z]{3,9})\.?(?:[., /-]+)(\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_MONTH = re.compile(r"([A-Za-z]{3,9})\.? (\d{4})")
_TIME = re.compile(r"(\d{1,2})(?:[:.h ]?(\d{2}))?")
_HOURS = 24
_MINUTES = 60


def number(text: str, least: float, most: float, decimals: int = 0) -> float | int | None:
    """Give the number in a text (a comma may be the decimal point, spaces part thousands), None for no text."""
    bare = re.sub(r"[\s\u00a0\u202f’']", "", text)
    if not bare:
        return None
    if decimals == 0 and re.fullmatch(r"-?\d{1,3}(,\d{3})+", bare):
        bare = bare.replace(",", "")
    try:
        found = float(bare.replace(",", "."))
    except ValueError:
        raise Refused(f"“{text}” is no number.") from None
    if decimals == 0 and not found.is_integer():
        raise Refused("Only whole numbers fit here.")
    if not least <= found <= most:
        raise Refused(f"The number must lie between {show_number(least)} and {show_number(most)}.")
    return int(found) if decimals == 0 else round(found, decimals)


def show_number(value: float | None, decimals: int = 0) -> str:
    """Write a number with thousands parted by commas."""
    if value is None:
        return ""
    return f"{value:,.{decimals}f}" if decimals else f"{int(value):,}"


def day(text: str) -> date | None:
    """Give the day in a text such as “15 Nov 2022”, “15.11.2022” or “2022-11-15”, None for no text."""
    text = " ".join(text.split())
    if not text:
        return None
    if found := _ISO.fullmatch(text):
        year, month, number_of_day = (int(part) for part in found.groups())
    elif found := _DAY.fullmatch(text):
        number_of_day, month, year = int(found[1]), _month(found[2]), int(found[3])
    else:
        raise Refused(f"“{text}” is no date. Write 15 Nov 2022 or 2022-11-15.")
    try:
        return date(year, month, number_of_day)
    except ValueError:
        raise Refused(f"There is no such day as “{text}”.") from None


def show_day(value: date | None) -> str:
    """Write a day as “Tue 15 November 2022”."""
    return f"{value:%a} {value.day} {value:%B %Y}" if value else ""


def partial(text: str) -> str | None:
    """Give a day, month or year in ISO 8601 reduced precision, None for no text."""
    text = " ".join(text.split())
    if not text:
        return None
    if dates.split(text):
        return text
    if found := _MONTH.fullmatch(text):
        return f"{found[2]}-{_month(found[1]):02}"
    whole = day(text)
    return whole.isoformat() if whole else None


def show_partial(value: str | None) -> str:
    """Write a partial date as “15 November 2022”, “November 2022” or “2022”."""
    parts = dates.split(value) if value else None
    if parts is None:
        return value or ""
    year, month, number_of_day = parts
    words = [str(number_of_day)] if number_of_day else []
    words += [calendar.month_name[month]] if month else []
    return " ".join([*words, str(year)])


def clock(text: str) -> time | None:
    """Give the time in a text such as “9:30”, “0930” or “9”, None for no text."""
    text = text.strip()
    if not text:
        return None
    found = _TIME.fullmatch(text)
    if found is None:
        raise Refused(f"“{text}” is no time. Write 09:30.")
    hours, minutes = int(found[1]), int(found[2] or 0)
    if hours >= _HOURS:
        raise Refused("A day has 24 hours.")
    if minutes >= _MINUTES:
        raise Refused("An hour has 60 minutes.")
    return time(hours, minutes)


def show_clock(value: time | None) -> str:
    """Write a time as “09:30”."""
    return f"{value:%H:%M}" if value else ""


def moment(text: str) -> datetime | None:
    """Give the day and time in a text such as “15 Nov 2022 9:30”, None for no text."""
    text = " ".join(text.replace(",", " ").split())
    if not text:
        return None
    before, _, last = text.rpartition(" ")
    if not before or ("T" in last and _ISO.match(last)):
        before, _, last = text.partition("T")
    on, at = day(before), clock(last)
    if on is None or at is None:
        raise Refused("Write the day and the time: 15 Nov 2022 09:30.")
    return datetime.combine(on, at)


def show_moment(value: datetime | None) -> str:
    """Write a day and time as “Tue 15 November 2022, 09:30”."""
    return f"{show_day(value)}, {value:%H:%M}" if value else ""


def _month(word: str) -> int:
    if word.isdigit():
        return int(word)
    for place, name in enumerate(calendar.month_name):
        if place and name.lower().startswith(word.lower()[:3]):
            return place
    raise Refused(f"“{word}” is no month.")
