"""The bundled faces: how wide their words are, how letters are drawn together, which letters they have."""

from __future__ import annotations

import re
import threading
from dataclasses import dataclass, replace
from enum import Enum

import uharfbuzz
from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from convener.folders import resource
from convener.press import directions
from convener.press.pdf import joining

# Kerning, but no ligatures: text stays found and copied letter by letter.
_FEATURES = {"kern": True, "liga": False, "dlig": False, "clig": False, "calt": False, "ccmp": False, "locl": False}
_PRIVATE = 0xF0000
"""the first code by which a face is asked for one of its drawings that no letter names (Unicode §23.5)"""
_STAND_IN = "?"
_REMEMBERED = 50_000
# Letters that print as another where a face lacks them: hyphens and spaces of a special kind.
_TWINS = {0x2010: "-", 0x2011: "-", 0x202F: "\u00a0", 0x2009: " ", 0x2007: "\u00a0"}
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\ud800-\udfff\ufffe\uffff]"
)
# Where words run from right to left, marks of direction and what joins or parts letters are part of the spelling.
_KEPT = "\u061c\u200c-\u200f"
_UNSEEN_TURNED = re.compile(_UNSEEN.pattern.replace("\u061c", "").replace("\u200b-\u200f", "\u200b"))
_WEIGHTLESS = re.compile(f"[{_KEPT}]")
_JOINERS = "\u200c\u200d"
_STEERING = re.compile("[\u061c\u200e\u200f]")


class Name(Enum):
    """The faces by their voice, and those of scripts written from right to left; the value is the file."""

    SANS = "SourceSans3_400Regular"
    SANS_ITALIC = "SourceSans3_400Regular_Italic"
    SANS_STRONG = "SourceSans3_600SemiBold"
    SANS_STRONG_ITALIC = "SourceSans3_600SemiBold_Italic"
    SANS_BOLD = "SourceSans3_700Bold"
    SERIF = "SourceSerif4_400Regular"
    SERIF_ITALIC = "SourceSerif4_400Regular_Italic"
    SERIF_STRONG = "SourceSerif4_600SemiBold"
    SERIF_STRONG_ITALIC = "SourceSerif4_600SemiBold_Italic"
    HEBREW = "NotoSansHebrew_400Regular"
    HEBREW_STRONG = "NotoSansHebrew_600SemiBold"
    ARABIC = "IBMPlexSansArabic_400Regular"
    ARABIC_STRONG = "IBMPlexSansArabic_600SemiBold"


@dataclass(frozen=True, slots=True)
class Shaped:
    """A word in one face: its width, and after which letters the next one moves by how much, in 1/1000 em.

    `text` is drawn from its left edge. Where words run to the left, that is not how they are `said`: drawings of a face
    stand for letters, from the last to the first; -1 among the moves is the edge, and `rises` lifts single drawings.
    """

    text: str
    width: float
    kerns: tuple[tuple[int, int], ...] = ()
    rises: tuple[tuple[int, int], ...] = ()
    said: str = ""
    level: int = 0
    """odd from right to left (UAX #9)"""

    @property
    def letters(self) -> str:
        """The word as it is written and read."""
        return self.said or self.text


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
        self._turned: dict[str, Shaped] = {}
        self._drawings: dict[tuple[int, str], str] = {}

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

    def turned(self, text: str) -> Shaped:
        """Return a word that runs from right to left, its letters joined and its brackets facing the other way."""
        known = self._turned.get(text)
        if known is None:
            if len(self._turned) > _REMEMBERED:
                self._turned.clear()
            tongue = _SCRIPTS.get(self.name)
            known = self._turned[text] = self._joined(text, tongue) if tongue else self._mirrored(text)
        return known

    def _drawing(self, glyph: int, letter: str) -> str:
        """Return a code by which this face draws a glyph, or an empty one (-1), for a letter."""
        code = self._drawings.get((glyph, letter))
        return code or self._drawing_made(glyph, letter)

    def _drawing_made(self, glyph: int, letter: str) -> str:
        with _reading:
            code = self._drawings.get((glyph, letter), "")
            if not code:
                code = chr(_PRIVATE + len(_told))
                shown = self._glyphs[ord(" ")] if glyph < 0 else glyph
                self._widths[ord(code)] = self._shaper.get_glyph_h_advance(shown) * self._units
                self._glyphs[ord(code)] = shown
                _told[code] = letter
                self._drawings[glyph, letter] = code
        return code

    def _mirrored(self, text: str) -> Shaped:
        return replace(self.shape(text.translate(directions.MIRRORED)[::-1]), said=text, level=1)

    def _joined(self, text: str, tongue: tuple[str, str]) -> Shaped:
        empty = self._shaper.get_glyph_h_advance(self._glyphs[ord(" ")])
        drawings, wide = joining.drawn(self._shaper, text, tongue, empty)
        codes: list[str] = []
        kerns: list[tuple[int, int]] = []
        rises: list[tuple[int, int]] = []
        pen = 0.0
        for one in drawings:
            if move := round(one.x * self._units - pen):
                kerns.append((len(codes) - 1, move))
            if rise := round(one.y * self._units):
                rises.append((len(codes), rise))
            codes.append(self._drawing(-1 if _WEIGHTLESS.fullmatch(one.letter) else one.glyph, one.letter))
            pen += move + self._widths[ord(codes[-1])]
        if end := round(wide * self._units - pen):
            kerns.append((len(codes) - 1, end))
        return Shaped("".join(codes), wide * self._units, tuple(kerns), tuple(rises), said=text, level=1)

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
_told: dict[str, str] = {}
_reading = threading.Lock()
embedding = threading.Lock()
"""held while a document is written: a face cuts its subsets with state of its own, one document at a time"""


def told(code: str) -> str:
    """Return the letters for which a code of a font stands; a drawing without letters of its own tells nothing."""
    return _told.get(code, code)


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
_SCRIPTS = {
    Name.HEBREW: ("Hebr", "he"),
    Name.HEBREW_STRONG: ("Hebr", "he"),
    Name.ARABIC: ("Arab", "ar"),
    Name.ARABIC_STRONG: ("Arab", "ar"),
}
_LIGHT = frozenset({Name.SANS, Name.SANS_ITALIC, Name.SERIF, Name.SERIF_ITALIC})


def language(name: Name) -> str:
    """Return the language (BCP 47) whose voice reads the script of a face aloud, or nothing if it serves many."""
    return _SCRIPTS[name][1] if name in _SCRIPTS else ""


VOICES = tuple(name for name in Name if name not in _SCRIPTS)
"""the faces of the scripts written from left to right"""


def _guests(name: Name) -> tuple[Name, Name]:
    """Return the faces of the scripts from right to left that go with a voice; neither script has italics."""
    return (Name.HEBREW, Name.ARABIC) if name in _LIGHT else (Name.HEBREW_STRONG, Name.ARABIC_STRONG)


def visible(text: str) -> str:
    """Return text without what no paper shows: controls, direction marks, lone surrogates."""
    return (_UNSEEN_TURNED if directions.turns(text) else _UNSEEN).sub("", text)


def unsteered(text: str) -> str:
    """Return a text without its marks of direction, which have done their work once its levels are known."""
    return _STEERING.sub("", text)


def runs(text: str, name: Name) -> list[tuple[Name, str]]:
    """Split a word where its face lacks a letter: the sans has it, or a stand-in prints."""
    wanted = face(name).letters
    if wanted.issuperset(text):
        return [(name, text)]
    for guest in _guests(name) if wanted.isdisjoint(text) and directions.turns(text) else ():
        if face(guest).letters.issuperset(text):
            return [(guest, text)]
    parts: list[tuple[Name, str]] = []
    for letter in text:
        there, shown = _home(letter, name)
        if letter in _JOINERS:
            there, shown = parts[-1] if parts else (name, "")
            shown = letter if there in _SCRIPTS else ""
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
    if letter in face(other).letters:
        return other, letter
    guest = next((guest for guest in _guests(name) if letter in face(guest).letters), None)
    return (guest, letter) if guest else (name, _STAND_IN)


def unprintable(text: str) -> frozenset[str]:
    """Return the letters of a text that no bundled face has; they print as a question mark."""
    letters = {
        letter
        for letter in set(_WEIGHTLESS.sub("", visible(text)))
        if ord(letter) not in _TWINS and not letter.isspace()
    }
    letters -= face(Name.SERIF).letters | face(Name.SANS).letters
    if letters:
        letters = letters.difference(*(face(guest).letters for guest in _guests(Name.SANS)))
    return frozenset(letters)


def prepare() -> None:
    """Make the sans the base face, so that no document lists a face it does not embed."""
    face(Name.SANS)
    rl_config.canvas_basefontname = Name.SANS.value
    rl_config.useA85 = 0  # pictures as they are, not a quarter larger for mail programs of the 1980s
