"""Dates as precise as they are known: a day, a month or a year (ISO 8601 reduced precision)."""

import re
from datetime import date
from typing import Final

from convener.errors import Refused

_SHAPE: Final = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


def partial(text: str, field: str) -> str:
    """The text itself if it is a day, month or year that exists; refused naming the `field` otherwise."""
    text = text.strip()
    parts = split(text)
    if parts is None:
        raise Refused(f"“{text}” is no date for “{field}”. Write 2022, 2022-11 or 2022-11-15.")
    return text


def split(text: str) -> tuple[int, int | None, int | None] | None:
    """Year, month or None, day or None; None for what is no date."""
    shape = _SHAPE.fullmatch(text)
    if shape is None:
        return None
    year, month, day = (int(part) if part else None for part in shape.groups())
    try:
        date(year or 0, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    return year or 0, month, day


def first_day(text: str) -> date | None:
    """The earliest day that a partial date may mean, for sorting and comparing."""
    parts = split(text)
    return date(parts[0], parts[1] or 1, parts[2] or 1) if parts else None
