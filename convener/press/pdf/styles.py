"""All measures of the printed page, in points: grid, type, spaces. Nothing else in the press knows a number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto

from convener.press import speaking
from convener.press.figures import Tone
from convener.press.pdf.faces import Name
from convener.press.tree import Document, Paper, Typefaces

UNIT = 3.5
LINE = 14.0
COLUMN = 105.0
GUTTER = 21.0
BLOCK_WIDTH = 4 * COLUMN + 3 * GUTTER
MAIN_X = COLUMN + GUTTER
MAIN_WIDTH = BLOCK_WIDTH - MAIN_X
HALF_WIDTH = 2 * COLUMN + GUTTER
TOP = 84.0
AGENDA_TOP = 68.25
"""where the first day of an agenda begins"""
HEAD_BASELINE = 45.5
HEAD_RULE = 54.0
FOOT_BASELINE = 38.0
BAR = (105.0, 3.5)
SHORT_BAR = (28.0, 3.5)
FIRST_BASELINE = 10.5


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper size with its text area; y runs down from the upper edge."""

    width: float
    height: float
    lines: int
    band: float
    block: float = BLOCK_WIDTH
    """the width of the text block"""

    @property
    def left(self) -> float:
        """Where the text block begins."""
        return (self.width - self.block) / 2

    @property
    def tall(self) -> float:
        """The height of the text."""
        return self.lines * LINE

    @property
    def main(self) -> float:
        """The width of the main columns."""
        return self.block - MAIN_X

    @property
    def half(self) -> float:
        """The width of one half of the text block."""
        return (self.block - GUTTER) / 2

    @property
    def bottom(self) -> float:
        """The lower end of the text."""
        return TOP + self.lines * LINE


SHEETS = {
    Paper.A4: Sheet(595.2756, 841.8898, lines=49, band=294.0),
    Paper.LETTER: Sheet(612.0, 792.0, lines=46, band=252.0),
}
LANDSCAPES = {
    Paper.A4: Sheet(841.8898, 595.2756, lines=31, band=175.0, block=757.0),
    Paper.LETTER: Sheet(792.0, 612.0, lines=32, band=175.0, block=708.0),
}


def sheet(document: Document) -> Sheet:
    """Return the sheet on which a document prints."""
    return (LANDSCAPES if document.landscape else SHEETS)[document.paper]


_SANS_FOR = {
    Name.SERIF: Name.SANS,
    Name.SERIF_ITALIC: Name.SANS_ITALIC,
    Name.SERIF_STRONG: Name.SANS_STRONG,
    Name.SERIF_STRONG_ITALIC: Name.SANS_STRONG_ITALIC,
}
_TYPEFACES: dict[Typefaces, dict[Name, Name]] = {
    Typefaces.SERIF_AND_SANS: {},
    Typefaces.SANS: _SANS_FOR,
    Typefaces.SERIF: {sans: serif for serif, sans in _SANS_FOR.items()} | {Name.SANS_BOLD: Name.SERIF_STRONG},
}


class Rag(Enum):
    """How the lines of a text are divided."""

    PLAIN = auto()
    QUIET = auto()
    """up to 14 pt narrower with the same number of lines, for the quietest edge"""
    BALANCED = auto()
    """in the narrowest width that keeps the number of lines"""


@dataclass(frozen=True, slots=True)
class Style:
    """A face with its size and leading; `drop` is where the first baseline stands below the top of the text."""

    face: Name
    size: float
    leading: float
    tone: Tone = Tone.INK
    rag: Rag = Rag.PLAIN
    drop: float | None = None
    right: bool = False

    @property
    def name(self) -> Name:
        """The face, in the typefaces of the paper being set."""
        return _TYPEFACES[speaking.spoken()].get(self.face, self.face)

    @property
    def first(self) -> float:
        """The first baseline below the top."""
        return self.leading - UNIT if self.drop is None else self.drop

    def toned(self, tone: Tone) -> Style:
        """Return the same style in another tone."""
        return replace(self, tone=tone)

    def ranged_right(self) -> Style:
        """Return the same style set to the right edge."""
        return replace(self, right=True)


TITLES = (
    Style(Name.SERIF_STRONG, 35, 38.5, rag=Rag.BALANCED),
    Style(Name.SERIF_STRONG, 27, 31.5, rag=Rag.BALANCED),
    Style(Name.SERIF_STRONG, 21, 24.5, rag=Rag.BALANCED),
)
SUBTITLE = Style(Name.SERIF, 13, 17.5, Tone.SOFT, Rag.BALANCED)
HEADINGS = {
    1: Style(Name.SANS_STRONG, 21, 24.5, rag=Rag.BALANCED, drop=FIRST_BASELINE),
    2: Style(Name.SANS_STRONG, 16, 19.25, rag=Rag.BALANCED, drop=FIRST_BASELINE),
    3: Style(Name.SANS_STRONG, 11.5, 14, rag=Rag.BALANCED),
}
ABOVE = {1: 42.0, 2: 35.0, 3: 21.0}
BELOW = {1: 21.0, 2: 7.0, 3: 1.75}
LABEL_BELOW = {1: 10.5, 2: 7.0, 3: 1.75}
LEAD = Style(Name.SERIF, 13, 17.5, rag=Rag.QUIET)
BODY = Style(Name.SERIF, 10.25, 14, rag=Rag.QUIET)
QUOTE = Style(Name.SERIF, 18, 24.5, Tone.ACCENT, Rag.BALANCED, drop=17.5)
LABEL = Style(Name.SANS_STRONG, 9, 10.5, Tone.ACCENT)
SMALL = Style(Name.SANS, 8.75, 10.5)
SOFT = SMALL.toned(Tone.SOFT)
NOTE = Style(Name.SANS, 8.75, 10.5, rag=Rag.QUIET)
TABLE = Style(Name.SANS, 9.5, 12.25, drop=9)
ADDRESS = Style(Name.SANS, 9.5, 12.25, drop=FIRST_BASELINE)
TABLE_TOTAL = Style(Name.SANS_STRONG, 9.5, 12.25, drop=9)
TABLE_HEAD = Style(Name.SANS_STRONG, 9, 12.25, Tone.ACCENT, drop=9)
COLUMN_NUMERAL = Style(Name.SERIF, 13, 12.25, Tone.ACCENT, drop=9)
NUMERAL = Style(Name.SERIF, 27, 28, Tone.ACCENT)
SMALL_NUMERAL = Style(Name.SERIF, 16, 14, Tone.ACCENT)
GLANCE_NUMERAL = Style(Name.SERIF, 15, 19.25, Tone.ACCENT)
GLANCE = Style(Name.SANS, 9.5, 12.25)
MARK = Style(Name.SANS_STRONG, 9.5, 14, Tone.ACCENT)
HOUR = Style(Name.SANS_STRONG, 11.5, 14)
QUIET_HOUR = Style(Name.SANS, 11.5, 14, Tone.SOFT)
QUIET_TITLE = Style(Name.SANS, 10.25, 14, Tone.SOFT)
THEME_MARK = Style(Name.SERIF, 20, 21, Tone.ACCENT)
THEME_TITLE = Style(Name.SANS_STRONG, 9.5, 12.25, drop=9)
THEME_TEXT = Style(Name.SANS, 9, 11.5, drop=9)
CUE = Style(Name.SANS, 10.5, 12.75, drop=10.0)
CUE_CLOCK = Style(Name.SANS, 13, 14.0, drop=10.0)
CUE_FIXED = Style(Name.SANS_BOLD, 13, 14.0, drop=10.0)
CUE_MINUTES = Style(Name.SANS, 10.5, 12.75, Tone.SOFT, drop=10.0)
CUE_BAND = Style(Name.SANS_STRONG, 9.5, 12.25, drop=9.25)
RUNNING = Style(Name.SANS, 8.75, 10.5, Tone.SOFT)
RUNNING_TITLE = Style(Name.SANS_STRONG, 8.75, 10.5)
SERIES = Style(Name.SANS_STRONG, 10.5, 14, Tone.ACCENT)
KIND = Style(Name.SANS, 10.5, 14)
FACT_WORDS = Style(Name.SANS, 10.25, 14)

INDENT = 17.5
INDENT_DEEP = 14.0
PARAGRAPH = 7.0
ITEM = 1.75
ITEM_FIRST = 3.5
COMMITMENT = 7.0
CLAUSE = 5.25
CASE_PADDING = 14.0
ENTRY_STEP = 12.25
PLACE_STEP = 11.0
SIGN_ROW = 28.0
HANG = 14.0
"""between a hanging numeral and its text"""

_STRONG = {
    Name.SANS: Name.SANS_STRONG,
    Name.SANS_ITALIC: Name.SANS_STRONG_ITALIC,
    Name.SERIF: Name.SERIF_STRONG,
    Name.SERIF_ITALIC: Name.SERIF_STRONG_ITALIC,
}
_ITALIC = {
    Name.SANS: Name.SANS_ITALIC,
    Name.SANS_STRONG: Name.SANS_STRONG_ITALIC,
    Name.SERIF: Name.SERIF_ITALIC,
    Name.SERIF_STRONG: Name.SERIF_STRONG_ITALIC,
}


def voice(name: Name, *, strong: bool = False, italic: bool = False) -> Name:
    """Return the face of a family for strong and italic words; strong words in a strong face stay as they are."""
    name = _STRONG.get(name, name) if strong else name
    return _ITALIC.get(name, name) if italic else name
