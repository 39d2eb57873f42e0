"""What is known of a language in which papers print their fixed words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Language:
    """The fixed words by the English ones, nouns by their English plural, and the quotation marks.

    The forms of a noun stand in the order one, few, many (CLDR plural rules); the last serves for what is missing.
    """

    words: Mapping[str, str]
    counted: Mapping[str, tuple[str, ...]]
    quotes: tuple[str, str]
