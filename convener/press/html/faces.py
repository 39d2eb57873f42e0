"""The typefaces inside the page: those it uses, whole and as they are, so that it reads as it prints anywhere."""

from __future__ import annotations

import base64
import functools
import re
from dataclasses import dataclass, replace
from enum import Enum

from convener.folders import resource
from convener.press import directions
from convener.press.html.markup import VOID, Html
from convener.press.tree import Typefaces

SANS_ELEMENTS = frozenset({"h2", "h3", "h4", "h5", "h6", "dl", "table", "figcaption", "footer", "nav", "svg"})
SANS_CLASSES = frozenset(
    {"label", "small", "series", "kind", "agenda", "names", "notes", "side", "address", "facts", "glance", "reading"}
    | {"skip"}
)
SERIF_ELEMENTS = frozenset({"h1", "b"})
SERIF_CLASSES = frozenset({"number"})
_STRONG = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "strong", "th", "caption"})
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)([^>]*)>([^<]*)")
_CLASSES = re.compile(r' class="([^"]*)"')


class Name(Enum):
    """The faces of a page: family, weight and slant as CSS asks for them, and the file in the fonts folder."""

    SERIF = ("Source Serif 4", 400, "normal", "SourceSerif4_400Regular")
    SERIF_STRONG = ("Source Serif 4", 600, "normal", "SourceSerif4_600SemiBold")
    SERIF_ITALIC = ("Source Serif 4", 400, "italic", "SourceSerif4_400Regular_Italic")
    SERIF_STRONG_ITALIC = ("Source Serif 4", 600, "italic", "SourceSerif4_600SemiBold_Italic")
    SANS = ("Source Sans 3", 400, "normal", "SourceSans3_400Regular")
    SANS_STRONG = ("Source Sans 3", 600, "normal", "SourceSans3_600SemiBold")
    SANS_ITALIC = ("Source Sans 3", 400, "italic", "SourceSans3_400Regular_Italic")
    SANS_STRONG_ITALIC = ("Source Sans 3", 600, "italic", "SourceSans3_600SemiBold_Italic")
    HEBREW = ("Noto Sans Hebrew", 400, "normal", "NotoSansHebrew_400Regular")
    HEBREW_STRONG = ("Noto Sans Hebrew", 600, "normal", "NotoSansHebrew_600SemiBold")
    ARABIC = ("IBM Plex Sans Arabic", 400, "normal", "IBMPlexSansArabic_400Regular")
    ARABIC_STRONG = ("IBM Plex Sans Arabic", 600, "normal", "IBMPlexSansArabic_600SemiBold")


_SCRIPTS = {
    "HEBREW": re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]"),
    "ARABIC": re.compile("[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc]"),
}
_VOICED = re.compile("^(SERIF|SANS)(?=_|$)")
_ALWAYS = frozenset({Name.SANS, Name.SANS_STRONG, Name.SERIF_STRONG})


@dataclass(frozen=True, slots=True)
class _Voice:
    sans: bool = False
    strong: bool = False
    slanted: bool = False

    @property
    def name(self) -> Name:
        family = "SANS" if self.sans else "SERIF"
        return Name["_".join([family, *["STRONG"] * self.strong, *["ITALIC"] * self.slanted])]


def used(body: Html) -> tuple[Name, ...]:
    """Return the faces that a page's words are set in: which element has which voice is the style sheet's."""
    voices = [_Voice()]
    found: set[_Voice] = set()
    guests: set[Name] = set()
    for closes, element, attributes, words in _TAG.findall(body):
        if closes:
            voices.pop()
        elif element not in VOID:
            voices.append(_within(voices[-1], element, attributes))
        if words and not words.isspace():
            found.add(voices[-1])
            guests |= _guests(words, voices[-1]) if directions.turns(words) else set()
    names = _ALWAYS | guests | {voice.name for voice in found}
    return tuple(name for name in Name if name in names)


def _guests(words: str, voice: _Voice) -> set[Name]:
    """Return the faces of scripts written from right to left that words ask for; both voices share them."""
    weight = "_STRONG" if voice.strong else ""
    return {Name[f"{script}{weight}"] for script, letters in _SCRIPTS.items() if letters.search(words)}


def _within(voice: _Voice, element: str, attributes: str) -> _Voice:
    given = _CLASSES.search(attributes)
    classes = frozenset(given[1].split()) if given else frozenset()
    if element in SERIF_ELEMENTS or classes & SERIF_CLASSES:
        voice = replace(voice, sans=False)
    elif element in SANS_ELEMENTS or classes & SANS_CLASSES:
        voice = replace(voice, sans=True)
    if element in _STRONG:
        voice = replace(voice, strong=True)
    return replace(voice, slanted=True) if element == "em" or "operative" in classes else voice


def spoken(names: tuple[Name, ...], typefaces: Typefaces) -> tuple[Name, ...]:
    """Return the faces that stand for these in a paper of these typefaces, each once."""
    if typefaces is Typefaces.SERIF_AND_SANS:
        return names
    found = {_VOICED.sub(typefaces.name, name.name) for name in names}
    return tuple(name for name in Name if name.name in found)


@functools.lru_cache(maxsize=32)
def rules(names: tuple[Name, ...]) -> str:
    """Return the rules of a style sheet that bring faces along (CSS Fonts 4 §4)."""
    return "".join(_rule(*name.value) for name in names)


def _rule(family: str, weight: int, slant: str, file: str) -> str:
    data = base64.b64encode((resource("fonts") / f"{file}.woff2").read_bytes()).decode()
    return (
        f'@font-face{{font-family:"{family}";font-weight:{weight};font-style:{slant};'
        f'src:url(data:font/woff2;base64,{data}) format("woff2")}}'
    )
