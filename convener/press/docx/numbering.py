"""Numbers that Word counts itself: lists of three levels, findings and commitments, as word/numbering.xml."""

from __future__ import annotations

from dataclasses import dataclass

from convener.press.docx import styles, stylesheet
from convener.press.docx.markup import NOTHING, Xml, part, tag, val
from convener.press.docx.measures import INDENT, MAIN_X, twips
from convener.press.figures import Tone
from convener.press.palette import Palette
from convener.press.tree import Numbering

_FORMS = {
    Numbering.NUMBER: ("decimal", "%{}."),
    Numbering.LETTER_BRACKET: ("lowerLetter", "%{})"),
    Numbering.LETTER_POINT: ("lowerLetter", "%{}."),
    Numbering.NUMBER_BRACKET: ("decimal", "%{})"),
    Numbering.DASH: ("bullet", "–"),
    Numbering.NONE: ("none", ""),
}
_BELOW = {
    Numbering.NUMBER: Numbering.LETTER_BRACKET,
    Numbering.NUMBER_BRACKET: Numbering.LETTER_BRACKET,
}
LEVELS = 9
"""ECMA-376 part 1 §17.9.6"""
Chain = tuple[Numbering, ...]


@dataclass(frozen=True, slots=True)
class Hung:
    """A row of large numerals hung left of the text: their size in points, and the paragraphs it counts."""

    size: float
    style: str


FINDINGS = Hung(21.0, styles.FINDING.id)
FINDING_TEXTS = Hung(16.0, styles.FINDING_TEXT.id)
COMMITMENTS = Hung(16.0, styles.COMMITMENT.id)
"""numerals no higher than the lines they stand in, which Word would cut"""


def below(kind: Numbering) -> Numbering:
    """Return how the points of a point are marked, unless a document says otherwise: 1. → a) → –."""
    return _BELOW.get(kind, Numbering.DASH)


class Numberings:
    """Hands out numbers of lists and remembers what they look like."""

    def __init__(self) -> None:
        self._kinds: dict[Chain | Hung, int] = {}
        self._lists: list[tuple[int, int, int]] = []

    def add(self, kind: Chain | Hung, start: int, level: int = 0) -> int:
        """Return the number of a new list that counts from `start` at a level."""
        whole = kind if isinstance(kind, Hung) else _whole(kind)
        look = self._kinds.setdefault(whole, len(self._kinds))
        self._lists.append((look, level, start))
        return len(self._lists)

    def part(self, palette: Palette) -> bytes:
        """Return all definitions: looks first, then the lists that use them (CT_Numbering)."""
        looks = [_look(number, kind, palette) for kind, number in self._kinds.items()]
        lists = [_list(number, *one) for number, one in enumerate(self._lists, 1)]
        return part("w:numbering", *looks, *lists)


def _whole(chain: Chain) -> Chain:
    kinds = list(chain)
    while len(kinds) < LEVELS:
        kinds.append(below(kinds[-1]))
    return tuple(kinds[:LEVELS])


def _list(number: int, look: int, level: int, start: int) -> Xml:
    begin = tag("w:lvlOverride", val("w:startOverride", start), w_ilvl=level)
    return tag("w:num", val("w:abstractNumId", look), begin, w_numId=number)


def _look(number: int, kind: Chain | Hung, palette: Palette) -> Xml:
    if isinstance(kind, Hung):
        levels = [_hung(kind, palette)]
    else:
        levels = [_level(depth, one, palette) for depth, one in enumerate(kind)]
    return tag(
        "w:abstractNum",
        val("w:nsid", f"{0x4C0D0000 + number:08X}"),
        val("w:multiLevelType", "multilevel" if len(levels) > 1 else "singleLevel"),
        val("w:tmpl", f"{0x5E1F0000 + number:08X}"),
        *levels,
        w_abstractNumId=number,
    )


def _level(depth: int, kind: Numbering, palette: Palette) -> Xml:
    form, words = _FORMS[kind]
    accent = val("w:color", stylesheet.colour(palette, Tone.ACCENT))
    look = tag("w:rPr", stylesheet.faces(styles.Face.SANS), tag("w:b"), accent, val("w:sz", 19), val("w:szCs", 19))
    return tag(
        "w:lvl",
        val("w:start", 1),
        val("w:numFmt", form),
        val("w:suff", "nothing") if kind is Numbering.NONE else NOTHING,
        val("w:lvlText", words.format(depth + 1)),
        val("w:lvlJc", "left"),
        tag("w:pPr", _indent(left(depth, MAIN_X), INDENT if kind is not Numbering.NONE else 0.0)),
        look,
        w_ilvl=depth,
    )


def left(depth: int, edge: float) -> float:
    """Return where the text of a list stands at a depth (from 0), from the edge of the text around it."""
    return edge + INDENT * (depth + 1)


def _hung(kind: Hung, palette: Palette) -> Xml:
    return tag(
        "w:lvl",
        val("w:start", 1),
        val("w:numFmt", "decimal"),
        val("w:lvlText", "%1"),
        val("w:lvlJc", "right"),
        tag("w:pPr", _indent(MAIN_X, 14.0)),
        tag("w:rPr", *stylesheet.numeral(kind.size, palette)),
        w_ilvl=0,
    )


def _indent(edge: float, hanging: float) -> Xml:
    return tag("w:ind", w_left=twips(edge), w_hanging=twips(hanging))
