"""Unbreakable spaces, as a printer sets them: what belongs together stays on one line, in whichever paper."""

from __future__ import annotations

import functools
import re

from babel import Locale, UnknownLocaleError

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĞĢĪĮİĶŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŸŹŻŽȘȚΑ-ΩА-ЯЄІЇҐ"
_TIE = "\u00a0"
_NUMBERED = {
    "en": "pages?|[Ff]indings?|[Ss]ession|Figure|[Tt]heme|Room|Part|Article|Chapter|Section|Mayor|Mr|Ms|Mrs",
    "de": "Seiten?|Abbildung|Abschnitt|Artikel|Thema|Raum|Saal|Teil|Frau|Herrn?",
    "fr": "pages?|[Ff]igure|[Ss]ession|[Aa]rticle|[Tt]hème|[Ss]alle|M\\.|Mme",
}
"""words that stay with the number or the name that follows, by language"""
_EVERYWHERE = "No\\.|Nr\\.?|Dr\\.?|Prof\\.|§"
_UNITS = "%|‰|°|€|£|\\$|km²?|m²|kg|ha|kWh|MW|GW|t|million|billion|per cent|Mio\\.|Mrd\\.|mln|mld"
_SHORT = {"pl": "aiouwzAIOUWZ", "cs": "aikosuvzAIKOSUVZ", "sk": "aikosuvzAIKOSUVZ"}
"""one-letter words that stay with the word that follows, where that is the custom"""
_DASH = re.compile(r"(?<=\S) (?=[–—] )")
_SENTENCE = re.compile(r"(?<=[.!?] A) ")
# J. Smith, z. B.: a letter with a point and what it shortens.
_INITIAL = re.compile(rf"(?<![\w.])([{_UPPER}a-z]\.) (?=[{_UPPER}]|[a-z]\.)")


def tied(text: str, language: str = "") -> str:
    """Return text with the unbreakable spaces a printer would set; `language` is a BCP 47 tag.

    page 4, Mayor Ó…, 11 June, 30 km, J. Smith; no dash begins a line, no “A” of a new sentence ends one.
    """
    if " " not in text:
        return text
    before, after, short = _patterns(language)
    text = before.sub(rf"\1{_TIE}", text)
    text = after.sub(_TIE, text)
    text = _DASH.sub(_TIE, text)
    text = _INITIAL.sub(rf"\1{_TIE}", text)
    return short.sub(_TIE, text)


@functools.lru_cache(maxsize=16)
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return what finds the space after a word, the space after a number, and the one after a short word."""
    tongue = language.replace("_", "-").partition("-")[0].casefold()
    months = _months(language)
    words = "|".join(part for part in (_NUMBERED.get(tongue, ""), _EVERYWHERE) if part)
    dated = "|".join(re.escape(month) for month in months)
    before = rf"((?<!\w)(?:{words})) (?=[\d{_UPPER}])"
    after = rf"(?<=\d) (?=(?:{_UNITS})(?!\w)|\d{{3}}(?!\d))"
    if dated:
        before = rf"((?<!\w)(?:{words})(?= [\d{_UPPER}])|(?<!\w)(?:{dated})(?= \d{{1,2}}(?!\d))) "
        after = rf"{after}|(?<=\d) (?=(?:{dated})(?!\w))|(?<=\d\.) (?=(?:{dated})(?!\w))"
    letters = _SHORT.get(tongue)
    short = re.compile(rf"(?<=[\s(„“][{letters}]) (?=\S)") if letters else _SENTENCE
    return re.compile(before), re.compile(after), short


def _months(language: str) -> list[str]:
    """Return the names of the months as they stand in dates of a language, the longest first."""
    try:
        months = Locale.parse(language, sep="-").months["format"]
    except (ValueError, UnknownLocaleError, TypeError):
        return []
    names = {str(name) for width in ("wide", "abbreviated") for name in months[width].values()}
    return sorted((name for name in names if not name[:1].isdigit()), key=len, reverse=True)
