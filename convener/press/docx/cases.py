"""The case study: the one box of the papers, with its headings beside its text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from convener.press import tree
from convener.press.docx import grid, runs, styles, tables
from convener.press.docx.grid import Cell, Frame, Line, Row
from convener.press.docx.markup import NOTHING, Xml, join
from convener.press.docx.measures import MAIN_X
from convener.press.docx.writer import Writer
from convener.press.figures import Tone
from convener.press.inline import Form

Blocks = Callable[[Writer, Sequence[tree.Block]], Xml]
_PADDING = 14.0
_WHOLE = 280.0
"""a row up to so high is not divided"""


def case_study(writer: Writer, block: tree.CaseStudy, blocks: Blocks) -> Xml:
    """Return a place's box, divided between its rows where a page ends."""
    writer.anchor(block.anchor)
    above = writer.turned() if writer.new_page else writer.spacer(14)
    with writer.cell(writer.sheet.main - _PADDING):
        rows = [_head(writer, block)]
        rows += [_matter(writer, matter, blocks) for matter in block.matters]
        rows += [_read_on(writer, block)] if block.read_on else []
    return join((above, grid.table(writer, Frame((MAIN_X, writer.sheet.main)), rows), writer.spacer(24.5)))


def _head(writer: Writer, block: tree.CaseStudy) -> Row:
    place = writer.depth.here()
    label = writer.marks.repeated(block.anchor, Form.NUMBER, runs.words(writer, block.label))
    side = writer.paragraph(styles.LABEL, label, before=19.25)
    writer.depth.back(place)
    title = writer.marks.repeated(block.anchor, Form.TITLE, runs.spans(writer, block.title))
    made = [writer.heading(styles.CASE_TITLE, title)]
    intro = runs.spans(writer, block.intro)
    made += [writer.paragraph(styles.SMALL, intro)] if intro else []
    made += [tables.figure(writer, block.figure)] if block.figure else []
    bar = Line(Tone.ACCENT, 2.5)
    return _row(side, join((*made, writer.spacer(5.25))), bar)


def _matter(writer: Writer, matter: tree.Matter, blocks: Blocks) -> Row:
    writer.anchor(matter.anchor)
    place = writer.depth.here()
    title = writer.marks.repeated(matter.anchor, Form.TITLE, runs.words(writer, matter.title))
    side = writer.heading(styles.CASE_HEADING, title)
    writer.depth.back(place)
    inside = join((writer.spacer(7), blocks(writer, matter.blocks), writer.spacer(3.5)))
    return _row(side, inside, Line(Tone.TINT_45), whole=writer.depth.since(place) < _WHOLE)


def _read_on(writer: Writer, block: tree.CaseStudy) -> Row:
    side = writer.paragraph(styles.LABEL, runs.words(writer, block.read_on_label), before=7)
    link = runs.spans(writer, (block.read_on,)) if block.read_on else NOTHING
    return _row(side, writer.paragraph(styles.SMALL, link, before=7), Line(Tone.TINT_45))


def _row(side: Xml, inside: Xml, top: Line, *, whole: bool = True) -> Row:
    left = Cell(side, top=top, field=Tone.TINT_6, left=_PADDING)
    return Row([left, Cell(inside, top=top, field=Tone.TINT_6, right=_PADDING)], whole=whole)
