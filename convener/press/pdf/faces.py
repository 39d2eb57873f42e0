"""The nine bundled faces: how wide their words are, how letters are drawn together, which letters they have."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass
from enum import Enum

import uharfbuzz
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from convener.folders import resource

# Kerning, but no ligatures: text stays found and copied letter by letter.
_FEATURES = {"kern": True, "liga": False, "dlig": False, "clig": False, "calt": False, "ccmp": False, "locl": False}
_STAND_IN = "?"
_REMEMBERED = 50_000
# Letters that print as another where a face lacks them: hyphens and spaces of a special kind.
_TWINS = {0x2010: "-", 0x2011: "-", 0x202F: "\u00a0", 0x2009: " ", 0x2007: "\u00a0"}
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\ud800-\udfff\ufffe\uffff]"
)


class Name(Enum):
    """The faces by their voice; the value is the file in the fonts folder."""

    SANS = "SourceSans3_400Regular"
    SANS_ITALIC = "SourceSans3_400Regular_Italic"
    SANS_STRONG = "SourceSans3_600SemiBold"
    SANS_STRONG_ITALIC = "SourceSans3_600SemiBold_Italic"
    SANS_BOLD = "SourceSans3_700Bold"
    SERIF = "SourceSerif4_400Regular"
    SERIF_ITALIC = "SourceSerif4_400Regular_Italic"
    SERIF_STRONG = "SourceSerif4_600SemiBold"
    SERIF_STRONG_ITALIC = "SourceSerif4_600SemiBold_Italic"


@dataclass(frozen=True, slots=True)
class Shaped:
    """A word in one face: its width, and after which letters the next one moves by how much, in 1/1000 em."""

    text: str
    width: float
    kerns: tuple[tuple[int, int], ...] = ()


class Face:
    """One face, measured once; words are remembered, because the same few thousand come again and again."""

    def __init__(self, name: Name) -> None:
        path = str(resource("fonts") / f"{name.value}.ttf")
        self.name = name
        self.font = TTFont(name.value, path)
        pdfmetrics.registerFont(self.font)
        self.letters = frozenset(chr(code) for code in self.font.face.charToGlyph) - {"\x00", "\r", "\n"}
        self._glyphs: dict[int, int] = self.font.face.charToGlyph
        self._widths: dict[int, float] = self.font.face.charWidths
        self._shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(path)))
        self._units = 1000 / self._shaper.face.upem
        self._known: dict[str, Shaped] = {}

    def shape(self, text: str) -> Shaped:
        """Return a word with its kerning; all its letters must be among `letters`."""
        shaped = self._known.get(text)
        if shaped is None:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            shaped = self._known[text] = self._shape(text)
        return shaped

    def width(self, text: str) -> float:
        """Return the width of words in 1/1000 em, kerned."""
        return self.shape(text).width

    def _shape(self, text: str) -> Shaped:
        text = text.replace("\u00a0", " ")
        nominal = [self._widths[ord(letter)] for letter in text]
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.direction, buffer.script, buffer.language = "ltr", "latn", "en"
        uharfbuzz.shape(self._shaper, buffer, _FEATURES)
        glyphs = [info.codepoint for info in buffer.glyph_infos]
        if glyphs != [self._glyphs[ord(letter)] for letter in text]:
            return Shaped(text, sum(nominal))
        advances = [position.x_advance * self._units for position in buffer.glyph_positions]
        moves = enumerate(zip(advances, nominal, strict=True))
        kerns = tuple((place, round(real - plain)) for place, (real, plain) in moves if round(real - plain))
        return Shaped(text, sum(nominal) + sum(move for _, move in kerns), kerns)


_faces: dict[Name, Face] = {}
_reading = threading.Lock()
embedding = threading.Lock()
"""held while a document is written: a face cuts its subsets with state of its own, one document at a time"""


def face(name: Name) -> Face:
    """Return a face, read from its file when it is first asked for, by whichever thread."""
    found = _faces.get(name)
    if found is None:
        with _reading:
            found = _faces.get(name) or _faces.setdefault(name, Face(name))
    return found


_STEADY = {
    Name.SERIF: Name.SANS,
    Name.SERIF_ITALIC: Name.SANS_ITALIC,
    Name.SERIF_STRONG: Name.SANS_STRONG,
    Name.SERIF_STRONG_ITALIC: Name.SANS_STRONG_ITALIC,
}


def visible(text: str) -> str:
    """Return text without what no paper shows: controls, direction marks, lone surrogates."""
    return _UNSEEN.sub("", text)


def runs(text: str, name: Name) -> list[tuple[Name, str]]:
    """Split a word where its face lacks a letter: the sans has it, or a stand-in prints."""
    wanted = face(name).letters
    if wanted.issuperset(text):
        return [(name, text)]
    parts: list[tuple[Name, str]] = []
    for letter in text:
        there, shown = _home(letter, name)
        if parts and parts[-1][0] is there:
            parts[-1] = (there, parts[-1][1] + shown)
        elif shown:
            parts.append((there, shown))
    return parts


def _home(letter: str, name: Name) -> tuple[Name, str]:
    other = _STEADY.get(name, name)
    if letter in face(name).letters:
        return name, letter
    if ord(letter) in _TWINS:
        return name, _TWINS[ord(letter)]
    return (other, letter) if letter in face(other).letters else (name, _STAND_IN)


def unprintable(text: str) -> frozenset[str]:
    """Return the letters of a text that no bundled face has; they print as a question mark."""
    known = face(Name.SERIF).letters | face(Name.SANS).letters
    return frozenset(
        letter for letter in set(visible(text)) - known if ord(letter) not in _TWINS and not letter.isspace()
    )


def prepare() -> None:
    """Make the sans the base face, so that no document lists a face it does not embed."""
    face(Name.SANS)
    rl_config.canvas_basefontname = Name.SANS.value
    rl_config.useA85 = 0  # pictures as they are, not a quarter larger for mail programs of the 1980s
