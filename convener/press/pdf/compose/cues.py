"""A run of show: the clock large at the left, sessions in bands, a bar where a line has changed, a line to write on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from convener.press.cues import CueBand, CueLine, CueSheet
from convener.press.figures import Drawing, Shape, Tone
from convener.press.inline import Spans, Text, plain, words
from convener.press.pdf import styles
from convener.press.pdf.compose.tables import unheard
from convener.press.pdf.compose.texts import anchored
from convener.press.pdf.setter import Room, Setter, padded, ruled, with_marks
from convener.press.pdf.strips import Bar, Element, Group, Hold, Picture, Strip, beside, held, spaced
from convener.press.pdf.styles import Style

_WIDTH: Final = 757.0
_COLUMNS: Final = (  # where each column begins and how wide it is, on a block of _WIDTH
    (5.25, 44.0),
    (48.0, 24.0),
    (76.0, 20.0),
    (108.0, 150.0),
    (272.0, 156.0),
    (440.0, 138.0),
    (590.0, 112.0),
    (714.0, 43.0),
)
_RIGHT: Final = frozenset({1, 2})
_ITEM: Final = 3
_ABOVE, _BELOW = 4.0, 5.0
_ROW = 21.0
_BAND = (2.5, 2.75)
"""above and below the title of a session in its band"""
_MARK = (-9.0, 3.5)
"""where the bar beside a changed line stands, and how wide it is"""


@dataclass(slots=True)
class _Grid:
    """The columns of one sheet under one element."""

    left: float
    rooms: list[Room]

    @property
    def right(self) -> float:
        """Where the last column ends."""
        return self.rooms[-1].x + self.rooms[-1].width


def cue_sheet(setter: Setter, block: CueSheet, room: Room) -> list[Strip]:
    """Set a day of a run of show; day and heads are repeated on each page."""
    place = room.block() if room.wide else room
    title = setter.heading(plain(block.title), styles.HEADINGS[1], place, 1)
    if title:
        title[0].outline = (1, block.title)
    title += spaced(setter.text(block.remark, styles.SOFT, place), styles.UNIT)
    strips = anchored(held(spaced(title, below=styles.LINE), Hold.FIRM, last=True), block.anchor)
    first = len(strips)
    grid = _grid(place.within("Table"))
    head = _head(setter, block, grid)
    strips += held(head, Hold.FIRM, last=True)
    again = setter.words(block.title, styles.RUNNING_TITLE, place) if block.title.strip() else []
    group = Group(head=tuple(unheard(strip) for strip in (*spaced(again, below=styles.UNIT), *head)))
    for band in block.bands:
        strips += _band(setter, band, grid)
    for strip in strips[first:]:
        strip.group = group
    strips[0].clear = place.x < styles.MAIN_X
    return spaced(strips, styles.ABOVE[1], styles.LINE)


def _grid(room: Room) -> _Grid:
    share = room.width / _WIDTH
    return _Grid(room.x, [room.at(room.x + x * share, max(width * share, 1.0)) for x, width in _COLUMNS])


def _head(setter: Setter, block: CueSheet, grid: _Grid) -> list[Strip]:
    heads = block.heads
    said = (heads.clock, heads.elapsed, heads.minutes, heads.item, heads.who, heads.cue, heads.notes, heads.actual)
    row = grid.rooms[0].parent.child("TR")
    cells = []
    for place, (head, room) in enumerate(zip(said, grid.rooms, strict=True)):
        cell = row.child("TH")
        cell.attributes["Scope"] = "Column"
        style = styles.TABLE_HEAD.ranged_right() if place in _RIGHT else styles.TABLE_HEAD
        cells.append(setter.words(head, style, replace(room, parent=cell)))
    strips = beside(cells) or [Strip(styles.TABLE_HEAD.leading)]
    padded(strips[-1], bottom=3.0)
    with_marks(strips[-1], ruled(grid.left, strips[-1].height - 1, grid.right - grid.left, 1, Tone.INK))
    return strips


def _band(setter: Setter, band: CueBand, grid: _Grid) -> list[Strip]:
    """Set a session: its band, then its lines; the band holds on to the first two."""
    item, wide = grid.rooms[_ITEM], grid.right - grid.rooms[_ITEM].x
    cell = item.parent.child("TR").child("TH")
    cell.attributes.update(Scope="Row", ColSpan=str(len(grid.rooms)))
    mark = _changed(cell, band.changed)
    hours = setter.words(
        band.hours, styles.CUE_BAND, replace(grid.rooms[0], width=item.x - grid.rooms[0].x, parent=cell)
    )
    title = setter.words(band.title, styles.CUE_BAND, replace(item, width=wide, parent=cell))
    title += setter.text(band.remark, styles.SOFT, replace(item, width=wide, parent=cell))
    strips = beside([hours, title]) or [Strip(styles.CUE_BAND.leading)]
    padded(strips[0], top=_BAND[0])
    padded(strips[-1], bottom=_BAND[1])
    for strip in strips:
        strip.marks = (Bar(grid.left, 0, grid.right - grid.left, strip.height, Tone.TINT_12), *strip.marks)
    _barred(strips, mark)
    rows = [_line(setter, line, grid) for line in band.lines]
    spaced(strips, styles.UNIT)
    held(strips, Hold.FIRM, last=bool(rows))
    for row in rows[:1]:
        held(row, Hold.FIRM, last=len(rows) > 1)
    return [*strips, *(strip for row in rows for strip in row)]


def _line(setter: Setter, line: CueLine, grid: _Grid) -> list[Strip]:
    clock = styles.CUE_FIXED if line.fixed else styles.CUE_CLOCK
    row = grid.rooms[0].parent.child("TR")
    said: tuple[tuple[Spans, Style], ...] = (
        (plain(line.clock), clock),
        (plain(line.elapsed), styles.CUE_MINUTES),
        (plain(line.minutes), styles.CUE_MINUTES),
        (tuple(Text(one.words, strong=True) if isinstance(one, Text) else one for one in line.item), styles.CUE),
        (line.who, styles.CUE),
        (line.cue, styles.CUE),
        (line.notes, styles.CUE),
        (plain(line.actual), styles.CUE),
    )
    cells, mark = [], None
    for place, ((spans, given), room) in enumerate(zip(said, grid.rooms, strict=True)):
        style = given.ranged_right() if place in _RIGHT else given
        cell = row.child("TD")
        mark = _changed(cell, line.changed) if not place else mark
        cells.append(setter.text(spans, style, replace(room, parent=cell)))
    strips = beside(cells) or [Strip(styles.CUE.leading)]
    padded(strips[0], top=_ABOVE)
    padded(strips[-1], bottom=max(_BELOW, _ROW - strips[-1].height))
    _barred(strips, mark)
    return _underlined(strips, grid, actual=bool(words(plain(line.actual))))


def _underlined(strips: list[Strip], grid: _Grid, *, actual: bool) -> list[Strip]:
    """Rule a line off; where nothing was noted, the last column has a line to write on."""
    last, fill = strips[-1], grid.rooms[-1]
    ends = grid.rooms[-2].x + grid.rooms[-2].width
    tone = Tone.HAIR if actual else Tone.RULE
    with_marks(last, ruled(grid.left, last.height - 0.5, ends - grid.left))
    with_marks(last, ruled(fill.x, last.height - 0.5, fill.width, 0.5, tone))
    return held(strips) if len(strips) < 3 else strips  # noqa: PLR2004 (a line of three bands fills half a page)


def _changed(cell: Element, changed: str) -> Element | None:
    """Return what says in words that a line has changed, for those who cannot see the bar."""
    return cell.child("Figure", alt=changed) if changed.strip() else None


def _barred(strips: list[Strip], told: Element | None) -> None:
    x, width = _MARK
    for place, strip in enumerate(strips if told else ()):
        if place:
            with_marks(strip, Bar(x, 0, width, strip.height, Tone.ACCENT))
            continue
        ring = ((0.0, 0.0), (width, 0.0), (width, strip.height), (0.0, strip.height))
        bar = Drawing(width, strip.height, (Shape((ring,), fill=Tone.ACCENT),))
        strip.marks = (Picture(bar, x, 0, width, strip.height, told), *strip.marks)
