"""The compositor: sets texts as stacks of bands, and remembers what it has set for the second pass."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from convener.press import directions, reading
from convener.press.figures import Tone
from convener.press.inline import Spans, Text, plain
from convener.press.pdf import lines as breaking
from convener.press.pdf.faces import visible
from convener.press.pdf.pieces import Line, Piece, Way
from convener.press.pdf.strips import Bar, Element, Hold, Mark, Strip, Words, moved
from convener.press.pdf.styles import BLOCK_WIDTH, COLUMN, FIRST_BASELINE, MAIN_X, UNIT, Style, sheet
from convener.press.pdf.wording import Wording
from convener.press.tree import Block, Document


@dataclass(frozen=True, slots=True)
class Room:
    """Where a block may stand: x from the left of the text block, a width, and its parent in the structure."""

    x: float
    width: float
    parent: Element
    wide: bool = True
    """whether a large heading or figure may take the whole text block"""
    full: float = BLOCK_WIDTH
    """the width of the whole text block"""
    sided: bool = True
    """whether the side column is free for what stands beside the text; else it stands above it"""

    def inset(self, left: float, right: float = 0.0) -> Room:
        """Return a narrower room."""
        return replace(self, x=self.x + left, width=self.width - left - right, wide=False)

    def narrow(self) -> Room:
        """Return the same room, not to be left by large blocks."""
        return replace(self, wide=False)

    def alone(self) -> Room:
        """Return the same room without a side column."""
        return replace(self, wide=False, sided=False)

    def within(self, tag: str) -> Room:
        """Return the same room under a new element."""
        return replace(self, parent=self.parent.child(tag))

    def at(self, x: float, width: float) -> Room:
        """Return another room under the same parent."""
        return replace(self, x=x, width=width)

    def side(self, width: float = COLUMN) -> Room:
        """Return the side column under the same parent, or the room itself where there is none."""
        return replace(self, x=0.0, width=width) if self.sided else self

    def main(self) -> Room:
        """Return the main columns under the same parent."""
        return replace(self, x=MAIN_X, width=self.full - MAIN_X)

    def block(self) -> Room:
        """Return the whole text block under the same parent."""
        return replace(self, x=0.0, width=self.full)


Memory = dict[tuple[int, int, int, float, bool, float], tuple[Spans, list[Line]]]


class Setter:
    """Sets the texts of one document; `blocks` sets blocks inside blocks."""

    def __init__(
        self,
        document: Document,
        wording: Wording,
        memory: Memory | None,
        blocks: Callable[[Setter, Sequence[Block], Room], list[Strip]],
    ) -> None:
        self.document = document
        self.wording = wording
        self._memory = memory
        self._blocks = blocks
        self._level = 0
        self.way = Way(document.language, turned=directions.of_language(document.language))
        self.tall = sheet(document).tall
        """the height of the text on a page"""

    def trial(self, room: Room) -> Callable[[], None]:
        """Return what takes back all that is set in a room from now on: its structure, its notes, its headings."""
        level, notes, kids = self._level, len(self.wording.notes), len(room.parent.kids)

        def take_back() -> None:
            self._level = level
            del self.wording.notes[notes:]
            del room.parent.kids[kids:]

        return take_back

    def heading(self, spans: Spans, style: Style, room: Room, level: int) -> list[Strip]:
        """Set a heading (0 is the title, H1); one that says something skips no level (ISO 14289-1 §7.4.2)."""
        lines = self.lines(spans, style, room.width)
        if not any(line.runs for line in lines):
            return []
        self._level = min(level + 1, self._level + 1, 6)
        return stacked(lines, style, room.x, room.parent.child(f"H{self._level}"))

    def against(self, parts: tuple[object, ...]) -> bool:
        """Tell whether what is said in blocks or spans runs against the paper they stand in."""
        said = "".join(part.words for part in reading.everything(parts) if isinstance(part, Text))
        turned = self.way.turned
        return (turned or directions.turns(said)) and bool(directions.base(said, turned=turned)) is not turned

    def blocks(self, blocks: Sequence[Block], room: Room) -> list[Strip]:
        """Set blocks one below the other."""
        return self._blocks(self, blocks, room)

    def lines(self, spans: Spans, style: Style, width: float) -> list[Line]:
        """Break spans into lines; what depends on neither pages nor notes is remembered for the second pass."""
        if self._memory is None:
            return breaking.broken(self.wording.pieces(spans, style), style, width, self.way)
        key = (id(spans), id(style.name), id(style.tone), style.size, style.right, width)
        known = self._memory.get(key)
        if known is not None:
            return known[1]
        self.wording.floating = False
        broken = breaking.broken(self.wording.pieces(spans, style), style, width, self.way)
        if not self.wording.floating:
            self._memory[key] = (spans, broken)  # the spans are kept alive, so that their id stays theirs
        return broken

    def text(self, spans: Spans, style: Style, room: Room, tag: str = "P") -> list[Strip]:
        """Set spans as a text of its own element, two lines of it kept together at either end."""
        if not spans:
            return []
        element = room.parent.child(tag)
        return stacked(self.lines(spans, style, room.width), style, room.x, element)

    def words(self, words: str, style: Style, room: Room, tag: str = "P") -> list[Strip]:
        """Set words without tone."""
        return self.text(plain(words), style, room, tag)


def single(words: str, style: Style, target: str = "", *, turned: bool = False) -> Line:
    """Return words as one line, however wide, that may lead to a target; `turned` is how their paper is written."""
    plain_style = replace(style, right=False)
    pieces = [Piece(visible(words).replace("\n", " "), style.name, style.tone, target)]
    made = breaking.broken(pieces, plain_style, 100_000, Way(turned=turned, ranged=False))
    return made[0] if made else Line([], 0.0, style.size)


def hung(number: str, style: Style, room: float) -> Line | None:
    """Return a number as a line if it is one and can hang in so much room; a longer one is said in the text."""
    line = told_apart(single(number, style))
    return line if 0 < line.width <= room else None


def told_apart(line: Line) -> Line:
    """Let a space follow a numeral or mark that hangs before a text: else “1” and “The” are found as “1The”."""
    for run in line.runs[-1:]:
        run.spaced = True
    return line


def fitted(words: str, style: Style, width: float) -> Line:
    """Return words on one line no wider than a width, cut at a word and ended with an ellipsis if need be."""
    line = single(words, style)
    if line.width <= width:
        return line
    count = bisect_right(range(1, len(words)), width, key=lambda cut: single(f"{words[:cut]}…", style).width)
    cut = words[:count]
    if " " in cut.strip() and not words[count : count + 1].isspace():
        cut = cut.rpartition(" ")[0]
    return single(f"{cut.rstrip()}…", style)


def stacked(lines: Sequence[Line], style: Style, x: float, element: Element | None) -> list[Strip]:
    """Return lines as bands; the first is as high as its drop asks."""
    strips = []
    last = len(lines) - 1
    for place, line in enumerate(lines):
        baseline = style.leading - UNIT if place else style.first
        strip = Strip(baseline + UNIT, (Words(line, x, baseline, element),), notes=line.notes)
        strip.anchors = tuple(f"call-{number}" for number in line.notes)
        if place in {0, last - 1} and place != last:
            strip.hold = Hold.FIRM
        strips.append(strip)
    return strips


def ruled(x: float, y: float, width: float, weight: float = 0.5, tone: Tone = Tone.HAIR) -> Bar:
    """Return a rule whose upper edge is at y."""
    return Bar(x, y, width, weight, tone)


def with_marks(strip: Strip, *marks: Mark) -> Strip:
    """Add marks to a band."""
    strip.marks = (*strip.marks, *marks)
    return strip


def side_stack(strips: list[Strip]) -> tuple[Strip, ...]:
    """Return a text for the side column, its first baseline that of the text beside it."""
    if strips:
        first = strips[0]
        baseline = min((mark.y for mark in first.marks if isinstance(mark, Words)), default=FIRST_BASELINE)
        down = max(0.0, FIRST_BASELINE - baseline)
        first.marks, first.height, first.above = moved(first, down), first.height + down, 0.0
    return tuple(strips)


def attach_side(strips: list[Strip], side: Sequence[Strip], room: Room) -> list[Strip]:
    """Let a side text begin beside the first of some bands, or stand above it where there is no side column."""
    if not room.sided:
        return [*side, *strips]
    if side and not strips:
        strips = [Strip(0.0)]
    if side:
        strips[0].side = (*side, *strips[0].side)
    return strips


def padded(strip: Strip, top: float = 0.0, bottom: float = 0.0) -> Strip:
    """Make a band higher: so much above its marks, so much below them."""
    strip.marks, strip.height = moved(strip, top), strip.height + top + bottom
    return strip
