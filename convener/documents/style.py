"""How one document prints what differs from document to document: language, dates, countries, states."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass
from typing import Final

from babel import Locale, UnknownLocaleError

from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.report import CountryStyle, DateStyle, NetherlandsStyle, Report, StateStyle

_WELL_FORMED: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Style:
    """The forms a document uses; `language` is a BCP 47 tag; a `formal` text abbreviates the United States alone."""

    language: str = "en-GB"
    dates: DateStyle = DateStyle.DAY_MONTH_YEAR
    countries: CountryStyle = CountryStyle.SHORT
    articles: NetherlandsStyle = NetherlandsStyle.WITHOUT_ARTICLE
    states: StateStyle = StateStyle.COMMA
    formal: bool = False

    @property
    def english(self) -> bool:
        """Whether the fixed words of the program are in the document's own language."""
        return self.locale.language == "en"

    @property
    def locale(self) -> Locale:
        """The conventions of the language (CLDR); British English where the tag means nothing."""
        return _locale(self.language)


@functools.cache
def _locale(tag: str) -> Locale:
    for candidate in (tag, tag.split("-", maxsplit=1)[0]):
        try:
            return Locale.parse(candidate, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en", "GB")


def of_report(report: Report) -> Style:
    """The forms somebody chose for a report."""
    return Style(
        language=_tag(report.language),
        dates=report.date_style,
        countries=report.country_style,
        articles=report.netherlands_style,
        states=report.state_style,
    )


def of_declaration(declaration: Declaration) -> Style:
    """The forms somebody chose for a declaration; states print after a comma."""
    return Style(
        language=_tag(declaration.language),
        dates=declaration.date_style,
        countries=declaration.country_style,
        articles=declaration.netherlands_style,
        formal=True,
    )


def of_event(event: Event) -> Style:
    """The forms of an event's own papers: those of its first report, else by its first language."""
    if event.reports:
        return of_report(event.reports[0])
    first = (event.languages.split() or ["en"])[0]
    return Style(language="en-GB" if first == "en" else _tag(first))


def _tag(language: str) -> str:
    """A tag that files may carry (RFC 5646 §2.1); British English for what is none."""
    return language if _WELL_FORMED.fullmatch(language) else "en-GB"
