"""The fixed words of papers, which the program writes of its own accord, in the language of the document.

They are given in British English. A document in American English spells them its own way; one in a language that is
not known here prints them in English, and its readiness says so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from babel import numbers

from convener.documents import wording
from convener.documents.languages.dutch import DUTCH
from convener.documents.languages.french import FRENCH
from convener.documents.languages.german import GERMAN
from convener.documents.languages.language import Language
from convener.documents.languages.polish import POLISH
from convener.documents.languages.spanish import SPANISH
from convener.documents.style import Style
from convener.press import tree

LANGUAGES: Final[Mapping[str, Language]] = {
    "de": GERMAN,
    "es": SPANISH,
    "fr": FRENCH,
    "nl": DUTCH,
    "pl": POLISH,
}
_ENGLISH_QUOTES: Final = ("“", "”")
# Noah Webster's three that occur in the fixed words: -ize, a programme without its end, one l less.
_AMERICAN: Final = re.compile(r"(?<=rgan)is(?=e|a)|(?<=[Pp]rogram)me(?=s?\b)|(?<=[Pp]anel)l(?=ist)")
_PLURALS: Final = ("one", "few", "many")


def known(style: Style) -> bool:
    """Whether the fixed words of a document are in its own language."""
    return style.english or style.locale.language in LANGUAGES


def said(words: str, style: Style) -> str:
    """Fixed words as the document says them; words that are no fixed ones stay."""
    language = LANGUAGES.get(style.locale.language)
    if language is not None:
        return language.words.get(words, words)
    if style.locale.territory == "US":
        return _AMERICAN.sub(lambda found: "iz" if found.group() == "is" else "", words)
    return words


def within(words: str, style: Style) -> str:
    """Fixed words inside a sentence: with a small letter, but for German, whose nouns keep their capitals."""
    own = said(words, style)
    return own if style.locale.language == "de" else own[:1].lower() + own[1:]


def labelled(label: str, words: str, style: Style) -> str:
    """“Languages: English and Polish”, the label a fixed one; the colon stands as the language sets it."""
    return colon(said(label, style), words, style)


def colon(opening: str, words: str, style: Style) -> str:
    """“Session 1: Panel”, both as they stand, with the colon between them as the language sets it."""
    return said("{label}: {names}", style).format(label=opening, names=words)


def in_words(number: int, style: Style) -> str:
    """A number in running text: in English in words to twelve, in other languages in figures."""
    return wording.number(number) if style.english else figure(number, style)


def noun(number: int, one: str, many: str, style: Style) -> str:
    """A noun in the form that goes with its number: “town”, “towns”; “miasto”, “miasta”, “miast”."""
    language = LANGUAGES.get(style.locale.language)
    forms = language.counted.get(many) if language is not None else None
    if forms is None:
        return one if number == 1 else many
    plural = style.locale.plural_form(number)
    place = _PLURALS.index(plural) if plural in _PLURALS else len(forms) - 1
    return forms[min(place, len(forms) - 1)]


def counted(number: int, one: str, many: str, style: Style) -> str:
    """“1 town”, “1,200 towns”; the number grouped as the language does."""
    return f"{figure(number, style)} {noun(number, one, many, style)}"


def figure(number: int, style: Style) -> str:
    """A number in figures: “1,200”, “1.200”, “1 200”."""
    return str(numbers.format_decimal(number, locale=style.locale))


def press_words(style: Style) -> tree.PressWords:
    """The words that presses print, in the language of a document."""
    usual = tree.PressWords()
    language = LANGUAGES.get(style.locale.language)
    opening, closing = language.quotes if language is not None else _ENGLISH_QUOTES
    return tree.PressWords(
        page=said(usual.page, style),
        pages=said(usual.pages, style),
        page_of=said(usual.page_of, style),
        continued=said(usual.continued, style),
        emphasis_added=said(usual.emphasis_added, style),
        notes=said(usual.notes, style),
        back_to_text=said(usual.back_to_text, style),
        to_text=said(usual.to_text, style),
        contents=said(usual.contents, style),
        opening=opening,
        closing=closing,
    )
