"""A run of show as a heading and a plain table, for the presses that do not draw it."""

from __future__ import annotations

from convener.press.blocks import Heading, Table
from convener.press.cues import CueBand, CueLine, CueSheet
from convener.press.inline import LineBreak, Spans, Text, plain
from convener.press.parts import Align, Body, Column


def tabled(block: CueSheet) -> tuple[Heading, Table]:
    """Return a day of a run of show as heading and table; fixed times are strong, what changed is told in words."""
    bodies = tuple(Body(tuple(_rows(band)), _title(band)) for band in block.bands)
    return Heading(1, plain(block.title), block.anchor, remark=block.remark), Table(_columns(block), bodies)


def _columns(block: CueSheet) -> tuple[Column, ...]:
    heads = block.heads
    return (
        Column(plain(heads.clock), 1.1),
        Column(plain(heads.elapsed), 0.9, Align.RIGHT),
        Column(plain(heads.minutes), 0.9, Align.RIGHT),
        Column(plain(heads.item), 3),
        Column(plain(heads.who), 2.6),
        Column(plain(heads.cue), 2.2),
        Column(plain(heads.notes), 2.4),
        Column(plain(heads.actual), 1.2, to_fill=True),
    )


def _title(band: CueBand) -> str:
    said = " ".join(part for part in (band.hours, band.title) if part)
    return f"{said} ({band.changed})" if band.changed else said


def _rows(band: CueBand) -> list[tuple[Spans, ...]]:
    remark = [((), (), (), band.remark)] if band.remark else []
    return [*remark, *map(_row, band.lines)]


def _row(line: CueLine) -> tuple[Spans, ...]:
    changed = (LineBreak(), Text(line.changed, quiet=True)) if line.changed else ()
    clock = (Text(line.clock, strong=line.fixed),) if line.clock else ()
    item = tuple(Text(one.words, strong=True) if isinstance(one, Text) else one for one in line.item)
    words = (line.who, line.cue, line.notes, plain(line.actual))
    return (clock, plain(line.elapsed), plain(line.minutes), (*item, *changed), *words)
