"""Charts as neutral drawings: horizontal bars and one bar of shares, values printed, nothing told by colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from convener.press import tree

# look: bars 8.2 high at steps of 15.75, labels 110 wide, values printed, zero-based, no axis
BAR: Final = 8.2
STEP: Final = 15.75
LABELS: Final = 110.0
_SIZE: Final = 9.5
_BASE: Final = 7.6  # from the top of a bar to the baseline of its words
_VALUE: Final = 5.0

Counts = Sequence[tuple[str, int]]


def bars(counts: Counts, width: float) -> tree.Drawing:
    """One bar for each count, as long as its share of the largest; `width` in points."""
    largest = max((number for _label, number in counts), default=0)
    room = width - LABELS - 28
    strokes: list[tree.Stroke] = []
    for row, (label, number) in enumerate(counts):
        top = row * STEP + 2
        length = room * number / largest if largest else 0.0
        strokes += [
            tree.Lettering(LABELS - 8, top + _BASE, label, _SIZE, anchoring=tree.Anchoring.END),
            _box(LABELS, top, length, BAR, tree.Tone.DATA),
            tree.Lettering(LABELS + length + _VALUE, top + _BASE, f"{number:,}", _SIZE, strong=True),
        ]
    return tree.Drawing(width, len(counts) * STEP, tuple(strokes))


def in_words(title: str, counts: Counts) -> str:
    """What a chart shows, for those who cannot see it: “Participants by region: Europe 12, America 3.”."""
    told = ", ".join(f"{label} {number:,}" for label, number in counts)
    return f"{title}: {told}." if told else f"{title}: nothing counted."


def _box(left: float, top: float, width: float, height: float, tone: tree.Tone) -> tree.Shape:
    right, bottom = left + max(width, 0.75), top + height
    return tree.Shape((((left, top), (right, top), (right, bottom), (left, bottom)),), fill=tone)
