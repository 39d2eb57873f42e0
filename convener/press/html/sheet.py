"""The style sheet of the HTML papers: the same voices, spaces and colours as in print, light and dark, no script."""

from __future__ import annotations

import re
from importlib.resources import files

from convener.press import palette
from convener.press.figures import Tone
from convener.press.html import faces
from convener.press.html.drawings import variable
from convener.press.palette import Palette
from convener.press.tree import Document, Paper, Typefaces

_RULES = (files(__package__) / "sheet.css").read_text("utf-8")
_GUESTS = '"Noto Sans Hebrew","IBM Plex Sans Arabic"'
_SERIF = f'"Source Serif 4","Source Serif Pro",{_GUESTS},Georgia,serif'
_SANS = f'"Source Sans 3","Source Sans Pro",{_GUESTS},"Segoe UI",system-ui,sans-serif'
_VOICES = {
    Typefaces.SERIF_AND_SANS: (_SERIF, _SANS),
    Typefaces.SANS: (_SANS, _SANS),
    Typefaces.SERIF: (_SERIF, _SERIF),
}


def style_sheet(document: Document, names: tuple[faces.Name, ...]) -> str:
    """Return the style sheet of a paper: its colours on white and on a dark screen, its voices, its sheet, its faces.

    The faces stand last, so that somebody who opens the file finds the rules before the data.
    """
    light = _variables(palette.palette(document.accent))
    dark = _variables(palette.dark_palette(document.accent))
    serif, sans = _VOICES[document.typefaces]
    return (
        f":root{{color-scheme:light dark;--serif:{serif};--sans:{sans};{light}}}"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
        f"{_voices()}{_RULES}{_pages(document)}{faces.rules(faces.spoken(names, document.typefaces))}"
    )


def _variables(colours: Palette) -> str:
    return "".join(f"{variable(tone)}:{colours.hex(tone)};" for tone in Tone)


def _voices() -> str:
    sans = ",".join(sorted([*faces.SANS_ELEMENTS, *(f".{name}" for name in faces.SANS_CLASSES)]))
    serif = ",".join(sorted([*faces.SERIF_ELEMENTS, *(f".{name}" for name in faces.SERIF_CLASSES)]))
    return f"{sans}{{font-family:var(--sans)}}{serif}{{font-family:var(--serif)}}"


def _pages(document: Document) -> str:
    """Return what a browser prints on, and the running lines of its sheets (CSS Paged Media 3 §4)."""
    size = "A4" if document.paper is Paper.A4 else "letter"
    before, _, rest = document.press_words.page_of.partition("{page}")
    between, _, after = rest.partition("{pages}")
    number = f"{_string(before)} counter(page) {_string(between)} counter(pages) {_string(after)}"
    name = _string(document.short_title or document.title)
    face = "font:8.75pt var(--sans);color:var(--soft)"
    return (
        f"@page{{size:{size}{' landscape' if document.landscape else ''};margin:20mm 20mm 18mm;"
        f"@top-left{{content:{name};{face};font-weight:600;color:var(--ink)}}"
        f"@top-right{{content:{_string(document.running)};{face}}}"
        f"@bottom-left{{content:{_string(document.foot or document.kind)};{face}}}"
        f"@bottom-right{{content:{number};{face}}}}}"
        "@page :first{@top-left{content:none}@top-right{content:none}}"
    )


def _string(words: str) -> str:
    """Return words as a string of CSS in which nothing can end it (CSS Syntax 3 §4.3.5)."""
    shown = re.sub("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]+", " ", words)
    return '"' + re.sub(r'[<>"\'\\&]', lambda found: f"\\{ord(found[0]):x} ", shown) + '"'
