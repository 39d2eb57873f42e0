"""People as far as they may be named, by role and on lines to sign on; details that stand above a text."""

from __future__ import annotations

from collections.abc import Sequence

from convener.press import tree
from convener.press.docx import grid, runs, styles, stylesheet
from convener.press.docx.grid import Cell, Frame, Line, Row
from convener.press.docx.markup import NOTHING, Xml, join
from convener.press.docx.measures import MAIN_X
from convener.press.docx.styles import Style
from convener.press.docx.writer import Writer
from convener.press.figures import Tone

_SIGNATURE = 168.0
_APART = 21.0
_HAND = 45.0
"""free height above a line to sign on"""


def named(writer: Writer, person: tree.Attribution) -> Xml:
    """Return a name in strong words and the office after it, as far as both may be said."""
    comma = ", " if person.name and person.office else ""
    return join((runs.words(writer, person.name, strong=True), runs.words(writer, comma + person.office)))


_Labelled = tuple[Xml, list[Xml]]


def groups(writer: Writer, given: Sequence[tree.Group], style: Style, label: str = stylesheet.ACCENT) -> Xml:
    """Return people by role, one paragraph for each role, one line for each person."""
    found = [
        (runs.words(writer, group.label, label), [named(writer, person) for person in group.people]) for group in given
    ]
    return _labelled(writer, style, found, keep=style is styles.DETAILS)


def details(writer: Writer, given: Sequence[tree.Detail], *, keep: bool = True) -> Xml:
    """Return labels with their lines, kept together with what they stand above."""
    found = [
        (runs.words(writer, detail.label, stylesheet.ACCENT), [runs.spans(writer, one) for one in detail.lines])
        for detail in given
    ]
    return _labelled(writer, styles.DETAILS, found, keep=keep)


def _labelled(writer: Writer, style: Style, given: Sequence[_Labelled], *, keep: bool) -> Xml:
    said = [(label, kept) for label, lines in given if (kept := [line for line in lines if line])]
    made = []
    for number, (label, lines) in enumerate(said, 1):
        writer.letters = 0
        writer.depth.down((len(lines) - 1) * style.leading)
        after = styles.BODY.after if number == len(said) else None
        made.append(
            writer.paragraph(style, join((label, runs.TAB, Xml(runs.BREAK.join(lines)))), after=after, keep=keep)
        )
    return join(made)


def signatures(writer: Writer, block: tree.Signatures) -> Xml:
    """Return lines to sign on, two in a row, with room for a hand above each."""
    label = runs.words(writer, block.label)
    top = writer.paragraph(styles.LABEL, label, before=14) if label else NOTHING
    rows = []
    with writer.cell(_SIGNATURE):
        for place in range(0, len(block.signatories), 2):
            pair = block.signatories[place : place + 2]
            cells = [_line(writer, person) for person in pair]
            rows.append(Row([Cell(NOTHING)] * 3, high=_HAND))
            rows.append(Row([cells[0], Cell(NOTHING), *(cells[1:] or [Cell(NOTHING)])]))
    frame = Frame((_SIGNATURE, _APART, _SIGNATURE), left=MAIN_X if not writer.in_cell else 0.0)
    return join((top, writer.turned(), grid.table(writer, frame, rows), writer.spacer(14)))


def _line(writer: Writer, person: tree.Attribution) -> Cell:
    return Cell(writer.paragraph(styles.SIGNATURE, named(writer, person)), top=Line(Tone.RULE))
