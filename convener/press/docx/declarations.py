"""Declarations: clauses, commitments, who endorses; and lists of places by country, in columns."""

from __future__ import annotations

from collections.abc import Sequence

from convener.press import tree
from convener.press.docx import numbering, runs, styles, stylesheet
from convener.press.docx.markup import Xml, join
from convener.press.docx.styles import Style
from convener.press.docx.writer import Writer

_NARROW = 28
"""letters of an entry that fit one line of four columns"""
_MOST_TURNED = 0.1
_STACK = 24
"""places of a country that are kept together"""


def clause(writer: Writer, block: tree.Clause) -> Xml:
    """Return a clause; the one that leads to the commitments stands a little apart and holds on to them."""
    before = 8.75 if block.leads else None
    return writer.paragraph(styles.CLAUSE, runs.spans(writer, block.spans), before=before, keep=block.leads)


def commitments(writer: Writer, block: tree.Commitments) -> Xml:
    """Return commitments, their numerals hung before them."""
    number = writer.numberings.add(numbering.COMMITMENTS, block.start)
    return join(
        [writer.paragraph(styles.COMMITMENT, runs.spans(writer, one), number=(number, 0)) for one in block.commitments]
    )


def endorsements(writer: Writer, block: tree.Endorsements) -> Xml:
    """Return who endorses, in four columns, or three where too many entries would turn."""
    title = writer.heading(styles.NAMES_TITLE, runs.spans(writer, block.title))
    longer = sum(len(entry.name) + len(entry.country) + 2 > _NARROW for entry in block.entries)
    count = 3 if longer > _MOST_TURNED * len(block.entries) else 4
    entries = [(styles.NAME, _entry(writer, entry)) for entry in block.entries]
    return join((title, _columns(writer, entries, count)))


def _entry(writer: Writer, entry: tree.Endorsement) -> Xml:
    country = f", {entry.country}" if entry.country else ""
    return join((runs.words(writer, entry.name, strong=True), runs.words(writer, country, stylesheet.QUIET)))


def places(writer: Writer, block: tree.Places) -> Xml:
    """Return places by country, in four columns; a country is not divided unless it has very many places."""
    title = writer.heading(styles.NAMES_TITLE, runs.spans(writer, block.title))
    stacks: list[tuple[Style, Xml]] = []
    for country in block.countries:
        lines = [runs.words(writer, place, strong=True) for place in country.places]
        lines = [runs.words(writer, country.name, stylesheet.QUIET), *lines] if country.name else lines
        parted = [lines[place : place + _STACK] for place in range(0, len(lines), _STACK)]
        stacks += [(styles.PLACES, Xml(runs.BREAK.join(part))) for part in parted]
    return join((title, _columns(writer, stacks, 4)))


def _columns(writer: Writer, lines: Sequence[tuple[Style, Xml]], count: int) -> Xml:
    """Return lines in columns that Word fills and levels; inside a cell, where there are none, one below the other."""
    writer.letters = 0
    if writer.in_cell or not lines:
        return join([writer.paragraph(style, line) for style, line in lines])
    writer.depth.down(-sum(style.leading + style.before for style, _ in lines) * (1 - 1 / count))
    opening = writer.section_ends(1)
    *before, (style, line) = lines
    made = [writer.paragraph(one, said) for one, said in before]
    return join((opening, *made, writer.paragraph(style, line, section=writer.section(count)), writer.spacer()))
