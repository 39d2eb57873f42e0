"""The block of a run of show: sessions and their lines by the clock."""

from __future__ import annotations

from dataclasses import dataclass

from convener.press.inline import Spans


@dataclass(frozen=True, slots=True)
class CueLine:
    """One line: clock, time run and minutes as printed, what happens, who does it, on which sign, and notes.

    A `fixed` line does not move with those before it. `changed` says in words how the line differs from the version
    before; empty where it does not. `actual` is the hour that was noted; empty, it is left to be filled in.
    """

    item: Spans
    clock: str = ""
    elapsed: str = ""
    minutes: str = ""
    who: Spans = ()
    cue: Spans = ()
    notes: Spans = ()
    actual: str = ""
    fixed: bool = False
    changed: str = ""


@dataclass(frozen=True, slots=True)
class CueBand:
    """A session and its lines; `hours` and `title` stand over them, `remark` below the title."""

    title: str
    lines: tuple[CueLine, ...]
    hours: str = ""
    remark: Spans = ()
    changed: str = ""


@dataclass(frozen=True, slots=True)
class CueHeads:
    """The heads of the columns."""

    clock: str = "Clock"
    elapsed: str = "Run"
    minutes: str = "Min"
    item: str = "Item"
    who: str = "Who"
    cue: str = "Cue"
    notes: str = "Notes"
    actual: str = "Actual"


@dataclass(frozen=True, slots=True)
class CueSheet:
    """A day of a run of show, for those behind the stage; begins a page in print."""

    title: str
    bands: tuple[CueBand, ...]
    remark: Spans = ()
    heads: CueHeads = CueHeads()
    anchor: str = ""
