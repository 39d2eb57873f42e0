"""What single values look like: addresses, links, colours, languages, countries, zones, counts."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

import babel

from convener.errors import Refused
from convener.exchange import countries
from convener.model import clock

GREATEST: Final = 2_147_483_647
"""The largest whole number that every database keeps (32 bits)."""

_EMAIL: Final = re.compile(r"[^@\s<>,;]+@[^@\s<>,;.]+(?:\.[^@\s<>,;.]+)+")
_ACCENT: Final = re.compile(r"#[0-9a-fA-F]{6}")
# RFC 5646 §2.1 without extensions and private use: language, script, region, variants.
_LANGUAGE: Final = re.compile(
    r"([a-z]{2,3})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*", re.IGNORECASE
)


def check(key: str, value: Any, field: str) -> None:
    """Refuse, naming the `field`, a value that the column `key` cannot mean; empty values always pass."""
    if value is None or value == "":
        return
    if isinstance(value, int) and not isinstance(value, bool):
        _within(value, field, *_RANGES.get(key, (-GREATEST, GREATEST)))
    elif isinstance(value, float):
        _within(value, field, *_RANGES.get(key, (float("-inf"), float("inf"))))
    elif key in _SHAPES:
        _SHAPES[key](value, field)


def _email(value: str, field: str) -> None:
    if not _EMAIL.fullmatch(value):
        raise Refused(f"“{value}” is no e-mail address for “{field}”. Write it as name@example.org.")


def _link(value: str, field: str) -> None:
    try:
        parts = urlsplit(value)
        sound = bool(parts.netloc if parts.scheme in {"http", "https"} else parts.scheme == "mailto" and parts.path)
    except ValueError:
        sound = False
    if not sound or " " in value:
        raise Refused(f"“{value}” is no link for “{field}”. Begin it with https://, http:// or mailto:.")


def _accent(value: str, field: str) -> None:
    if not _ACCENT.fullmatch(value):
        raise Refused(f"“{value}” is no colour for “{field}”. Write it as #rrggbb, such as #0b6b6b.")


def _zone(value: str, _field: str) -> None:
    clock.zone(value)


def _languages(value: str, field: str) -> None:
    for tag in value.split():
        shape = _LANGUAGE.fullmatch(tag)
        if shape is None or shape[1].lower() not in _languages_known():
            raise Refused(f"“{tag}” is no language for “{field}”. Write a code such as en-GB, nl or pl.")


def _country(value: str, field: str) -> None:
    known = countries.get(value)
    if known is None or known.code != value:
        raise Refused(f"“{value}” is no country code for “{field}”. Write two capital letters such as PL or NL.")


@functools.cache
def _languages_known() -> Mapping[str, str]:
    names: Mapping[str, str] = babel.Locale("en").languages
    return names


def _within(value: float, field: str, least: float, most: float) -> None:
    if not least <= value <= most:
        raise Refused(f"“{field}” cannot be {value:,}. Write a number from {least:,} to {most:,}.")


_SHAPES: Final[Mapping[str, Callable[[str, str], None]]] = {
    "accent": _accent,
    "assistant_email": _email,
    "country": _country,
    "email": _email,
    "language": _languages,
    "languages": _languages,
    "link": _link,
    "report_link": _link,
    "website": _link,
    "zone": _zone,
}
_COUNT: Final = (0, 1_000_000)
_RANGES: Final[Mapping[str, tuple[float, float]]] = {
    "days_before": (0, 3_650),
    "expected": _COUNT,
    "latitude": (-90.0, 90.0),
    "level": (1, 6),
    "longitude": (-180.0, 180.0),
    "minutes": (0, 1_440),
    "paragraph": _COUNT,
    "people": (1, 1_000_000),
    "population": (0, GREATEST),
    "precedence": _COUNT,
    "seats": _COUNT,
    "sequence": (0, GREATEST),
    "year": (1000, 9999),
}
