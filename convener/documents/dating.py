"""Dates and hours as a document prints them: one stored date, several styles, ranges with en dashes."""

from __future__ import annotations

import re
from datetime import date, time
from typing import Final

from babel import dates as babel_dates

from convener.documents.style import Style
from convener.model import dates
from convener.model.report import DateStyle

_DAY: Final = re.compile(r"d+\.?")
_LONG: Final = {DateStyle.DAY_MONTH_YEAR: "d MMMM y", DateStyle.MONTH_DAY_YEAR: "MMMM d, y"}
_LONG_WITHOUT_YEAR: Final = {DateStyle.DAY_MONTH_YEAR: "d MMMM", DateStyle.MONTH_DAY_YEAR: "MMMM d"}
_FULL: Final = {DateStyle.DAY_MONTH_YEAR: "EEEE d MMMM y", DateStyle.MONTH_DAY_YEAR: "EEEE, MMMM d, y"}


def day(when: date, style: Style) -> str:
    """One day: “15 November 2022”, “November 15, 2022”, “15/11/2022”."""
    return _format(when, _pattern(style), style)


def days(first: date | None, last: date | None, style: Style) -> str:
    """A range: “15–16 November 2022”, “30 November – 1 December 2022”; empty when no day is known."""
    start, end = first or last, last or first
    if start is None or end is None:
        return ""
    if start == end:
        return day(start, style)
    if (start.year, start.month) == (end.year, end.month):
        return _within_a_month(start, end, style)
    if start.year == end.year and style.dates is not DateStyle.NUMBERS:
        return _within_a_year(start, end, style)
    return f"{day(start, style)} – {day(end, style)}"


def partial(text: str | None, style: Style) -> str:
    """A day, a month or a year as far as it is known: “20 September 2023”, “September 2023”, “2023”."""
    parts = dates.split(text or "")
    if parts is None:
        return ""
    year, month, number = parts
    if month is None:
        return str(year)
    if number is None:
        return _format(date(year, month, 1), style.locale.datetime_skeletons["yMMMM"].pattern, style)
    return day(date(year, month, number), style)


def partials(first: str | None, last: str | None, style: Style) -> str:
    """A range of dates as far as they are known."""
    start, end = _whole(first), _whole(last)
    if start and end:
        return days(start, end, style)
    shown = [text for text in (partial(first, style), partial(last, style)) if text]
    return " – ".join(dict.fromkeys(shown))


def weekday(when: date, style: Style) -> str:
    """The title of a day of the programme: “Thursday 11 June 2026”."""
    pattern = _FULL[_worded(style)] if style.english else style.locale.date_formats["full"].pattern
    return _format(when, pattern, style)


def weekday_name(when: date, style: Style) -> str:
    """“Thursday”."""
    return _format(when, "EEEE", style)


def hour(wall: time | None) -> str:
    """“09:15” on the 24-hour clock; empty when unknown."""
    return wall.strftime("%H:%M") if wall else ""


def hours(starts: time | None, ends: time | None) -> str:
    """“09:15–10:00”; one hour alone if only that is known."""
    return "–".join(text for text in (hour(starts), hour(ends)) if text)


def _whole(text: str | None) -> date | None:
    parts = dates.split(text or "")
    return date(parts[0], parts[1], parts[2]) if parts and parts[1] and parts[2] else None


def _worded(style: Style) -> DateStyle:
    return DateStyle.DAY_MONTH_YEAR if style.dates is DateStyle.NUMBERS else style.dates


def _pattern(style: Style) -> str:
    """The CLDR date pattern of a whole day; other languages than English keep their own order."""
    if style.dates is DateStyle.NUMBERS:
        own = str(style.locale.date_formats["short"].pattern)
        return "dd/MM/y" if style.english else re.sub("y+", "y", own)
    return _LONG[style.dates] if style.english else str(style.locale.date_formats["long"].pattern)


def _within_a_month(start: date, end: date, style: Style) -> str:
    pattern = _pattern(style)
    found = _DAY.search(pattern)
    if found is None:
        return f"{day(start, style)} – {day(end, style)}"
    token = found.group()
    first = _format(start, token, style)
    return _format(end, f"{pattern[: found.start()]}'{first}–'{pattern[found.start() :]}", style)


def _within_a_year(start: date, end: date, style: Style) -> str:
    pattern = _pattern(style)
    skeleton = style.locale.datetime_skeletons["MMMMd"].pattern
    short = _LONG_WITHOUT_YEAR[_worded(style)] if style.english else skeleton
    patterns = (pattern, short) if pattern.startswith("y") else (short, pattern)
    return f"{_format(start, patterns[0], style)} – {_format(end, patterns[1], style)}"


def _format(when: date, pattern: str, style: Style) -> str:
    return babel_dates.format_date(when, pattern, locale=style.locale)
