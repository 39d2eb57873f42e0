"""Rows and columns: tables, examples, figures with captions, publications, partners' marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convener.press import tree
from convener.press.docx import grid, pictures, runs, styles, stylesheet
from convener.press.docx.grid import Cell, Frame, Line, Row
from convener.press.docx.markup import NOTHING, Xml, join, val
from convener.press.docx.measures import COLUMN, GUTTER, HALF, MAIN_X
from convener.press.docx.pictures import Box
from convener.press.docx.writer import Writer
from convener.press.figures import Tone
from convener.press.inline import Form, Spans
from convener.press.tree import Align, Width

_TO_FILL = 28.0
_TALLEST = 560.0
_WHOLE = 6
"""so many examples stay on one page"""
_LOGO = Box(COLUMN, 31.0)
_RANGED = re.compile("<w:jc [^>]*/>")
_SIDES = {Align.LEFT: "", Align.RIGHT: "right", Align.CENTRE: "center"}
_COUNTED = re.compile(r"(\S+) (\d{1,4})")


# Tables


def table(writer: Writer, block: tree.Table) -> Xml:
    """Return a table: caption above, head on each page, bodies under their titles, total below a rule."""
    if not block.columns:
        return NOTHING
    writer.anchor(block.anchor)
    caption = writer.marks.repeated(block.anchor, Form.TITLE, runs.spans(writer, block.caption))
    wide = block.wide or writer.in_cell
    left = 0.0 if wide else MAIN_X
    above = writer.paragraph(styles.TABLE_CAPTION, caption, left=left) if caption else writer.turned()
    if block.signs:
        above = join((above, writer.paragraph(styles.SMALL, runs.spans(writer, _explained(block)), left=left)))
    width = writer.width if wide else writer.measure
    shares = [max(column.share, 0.01) for column in block.columns]
    widths = tuple(width * share / sum(shares) for share in shares)
    with writer.cell(width / len(shares)):
        rows = _rows(writer, block)
    frame = Frame(widths, left, stylesheet.TABLE, bool(block.total), _said(block))
    return join((above, grid.table(writer, frame, rows), writer.spacer(14)))


def _explained(block: tree.Table) -> tree.Spans:
    told = ((sign, tree.Text(f" {sign.words}    ")) for sign in block.signs)
    return tuple(span for pair in told for span in pair)


def _said(block: tree.Table) -> str:
    return tree.words(block.caption)


def _rows(writer: Writer, block: tree.Table) -> list[Row]:
    heads = tuple(column.head for column in block.columns)
    rows = [Row(_cells(writer, block, heads, styles.CELL_HEAD), head=True)]
    high = _TO_FILL if any(column.to_fill for column in block.columns) else 0.0
    for body in block.bodies:
        if body.title:
            title = writer.paragraph(styles.CELL_GROUP, runs.words(writer, body.title))
            rows.append(Row([Cell(title, len(block.columns))]))
        rows += [Row(_cells(writer, block, row, styles.CELL), high=high) for row in body.rows]
    if block.total:
        rows.append(Row(_cells(writer, block, block.total, styles.CELL_TOTAL)))
    return rows


def _cells(writer: Writer, block: tree.Table, given: Sequence[Spans], style: styles.Style) -> list[Cell]:
    here = writer.depth.here()
    cells = []
    for place, column in enumerate(block.columns):
        writer.depth.back(here)
        said = runs.spans(writer, given[place]) if place < len(given) else NOTHING
        side = _SIDES[column.align]
        cells.append(Cell(_aligned(writer.paragraph(style, said), side)))
    return cells


def _aligned(paragraph: Xml, side: str) -> Xml:
    """Range a cell's text; where it runs to the left, Word calls the right edge left."""
    if not side:
        return paragraph
    chosen = "left" if side == "right" and "<w:bidi/>" in paragraph else side
    return Xml(_RANGED.sub("", paragraph, count=1).replace("</w:pPr>", f"{val('w:jc', chosen)}</w:pPr>", 1))


def examples(writer: Writer, block: tree.Examples) -> Xml:
    """Return one-line examples: a place over its country, what it shows beside it."""
    title = writer.heading(styles.HEADING_3, runs.spans(writer, block.title))
    rows = []
    left = COLUMN + GUTTER
    with writer.cell(left):
        for place, example in enumerate(block.examples):
            country = (runs.BREAK, runs.words(writer, example.country)) if example.country else ()
            keep = place + 1 < len(block.examples) <= _WHOLE
            name = join((runs.words(writer, example.label, strong=True), *country))
            label = writer.paragraph(styles.CELL, name, keep=keep)
            said = writer.paragraph(styles.CELL, runs.spans(writer, example.spans))
            hair = Line(Tone.HAIR)
            top = None if place else hair
            rows.append(Row([Cell(label, top=top, bottom=hair), Cell(said, top=top, bottom=hair)]))
    frame = Frame((left, writer.measure - left), 0.0 if writer.in_cell else MAIN_X)
    return join((title, writer.turned(), grid.table(writer, frame, rows), writer.spacer(14)))


# Figures


def figure(writer: Writer, block: tree.Figure, room: float | None = None) -> Xml:
    """Return a picture with its caption; in words where it cannot be shown."""
    writer.anchor(block.anchor)
    width = room or _width(writer, block.width)
    whole = block.width is Width.BLOCK and not writer.in_cell and room is None
    left = 0.0 if whole else None
    image = pictures.inline(writer, block.image, block.alt, Box(width, _TALLEST))
    writer.depth.down(width * 0.6)
    shown = image or runs.words(writer, block.alt, stylesheet.QUIET)
    caption = _caption(writer, block)
    letters, writer.letters = writer.letters, 0
    picture = writer.paragraph(styles.FIGURE, shown, left=left)
    writer.letters = letters
    return join((picture, writer.paragraph(styles.CAPTION, caption, left=left)))


def _width(writer: Writer, width: Width) -> float:
    widths = {Width.BLOCK: writer.width, Width.MAIN: writer.measure, Width.HALF: min(HALF, writer.measure)}
    return widths[width]


def _caption(writer: Writer, block: tree.Figure) -> Xml:
    label = writer.marks.repeated(block.anchor, Form.NUMBER, _label(writer, block.label))
    title = writer.marks.repeated(block.anchor, Form.TITLE, runs.spans(writer, block.caption))
    gap = runs.words(writer, "\u2002") if label and (title or block.credit) else NOTHING
    between = " " if title else ""
    credit = runs.words(writer, between + block.credit, stylesheet.QUIET) if block.credit else NOTHING
    return join((label, gap, title, credit))


def _label(writer: Writer, label: str) -> Xml:
    """Return “Figure 3”, the number as a field that Word counts; set anew where the document's count leaps."""
    counted = _COUNTED.fullmatch(label)
    if not counted:
        return runs.words(writer, label, strong=True)
    word, number = counted[1], int(counted[2])
    leap = "" if writer.counts.get(word, 0) + 1 == number else f" \\r {number}"
    writer.counts[word] = number
    field = runs.field(f"SEQ {word} \\* ARABIC{leap}", runs.words(writer, str(number), strong=True), strong=True)
    return join((runs.words(writer, f"{word}\u00a0", strong=True), field))


def figures(writer: Writer, block: tree.Figures) -> Xml:
    """Return figures two by two."""
    half = (writer.width - GUTTER) / 2
    rows = []
    with writer.cell(half):
        for place in range(0, len(block.figures), 2):
            here = writer.depth.here()
            cells = []
            for one in block.figures[place : place + 2]:
                writer.depth.back(here)
                cells.append(Cell(figure(writer, one, half), right=0))
            rows.append(Row([cells[0], Cell(NOTHING), *(cells[1:] or [Cell(NOTHING)])]))
    return join((writer.turned(), grid.table(writer, Frame((half, GUTTER, half)), rows), writer.spacer()))


# Closing matter


def publications(writer: Writer, block: tree.Reading) -> Xml:
    """Return publications with their publishers and dates."""
    made = []
    for one in block.publications:
        rest = "".join(f", {part}" for part in (one.publisher, one.date) if part)
        said = join((runs.spans(writer, _strong(one.title)), runs.words(writer, rest, stylesheet.QUIET)))
        made.append(writer.paragraph(styles.READING, said))
    return join(made)


def _strong(spans: Spans) -> Spans:
    """Return spans with plain words made strong; a linked title is told by its line."""
    return tuple(tree.Text(one.words, strong=True) if isinstance(one, tree.Text) else one for one in spans)


def logos(writer: Writer, block: tree.Logos) -> Xml:
    """Return partners' marks in a row, about equal in area, and the sentences that give them credit."""
    marks = [mark for logo in block.logos if (mark := _mark(writer, logo))]
    gap = runs.words(writer, "\u2003\u2003")
    row = writer.paragraph(styles.LOGOS, Xml(gap.join(marks))) if marks else NOTHING
    writer.letters = 0
    credits_ = [writer.paragraph(styles.SMALL, runs.spans(writer, credit)) for credit in block.credits if credit]
    return join((row, *credits_))


def _mark(writer: Writer, logo: tree.Logo) -> Xml:
    shown = pictures.inline(writer, logo.picture, logo.name, _LOGO) if logo.picture else NOTHING
    if not shown:
        return runs.words(writer, logo.name, strong=True)
    return join((shown, runs.words(writer, f"\u2002{logo.name}"))) if logo.worded else shown
