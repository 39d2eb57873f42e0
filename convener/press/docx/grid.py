"""Tables in WordprocessingML: columns of given widths, rows of cells, rules where they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from convener.press.docx import stylesheet
from convener.press.docx.markup import NOTHING, Xml, join, tag, val
from convener.press.docx.measures import twips
from convener.press.docx.writer import Writer
from convener.press.figures import Tone

EMPTY = Xml("<w:p/>")


@dataclass(frozen=True, slots=True)
class Line:
    """A rule above or below a cell: its tone and weight in points."""

    tone: Tone
    weight: float = 0.5


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: paragraphs, the columns it spans, rules, field, and paddings left and right in points."""

    content: Xml
    span: int = 1
    top: Line | None = None
    bottom: Line | None = None
    field: Tone | None = None
    left: float = 0.0
    right: float | None = None
    low: bool = False
    """stands at the foot of its row"""


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side; a `head` row repeats on each page, a `whole` one is not divided."""

    cells: Sequence[Cell]
    head: bool = False
    whole: bool = True
    high: float = 0.0


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a table stands and what it is: its style, widths of columns and left edge in points; closing row or not."""

    widths: tuple[float, ...]
    left: float = 0.0
    style: str = stylesheet.GRID
    total: bool = False
    caption: str = ""


def table(writer: Writer, frame: Frame, rows: Sequence[Row]) -> Xml:
    """Return a table; nothing for no rows."""
    if not rows:
        return NOTHING
    listed = frame.style == stylesheet.TABLE
    look = tag(
        "w:tblLook",
        w_val=f"{0x600 + 0x20 * listed + 0x40 * frame.total:04X}",  # the same once more, for older readers
        w_firstRow=int(listed),
        w_lastRow=int(frame.total),
        w_firstColumn=0,
        w_lastColumn=0,
        w_noHBand=1,
        w_noVBand=1,
    )
    setting = tag(
        "w:tblPr",
        val("w:tblStyle", frame.style),
        tag("w:bidiVisual") if writer.leftward else NOTHING,
        tag("w:tblW", w_w=twips(sum(frame.widths)), w_type="dxa"),
        tag("w:tblInd", w_w=twips(frame.left), w_type="dxa"),
        tag("w:tblLayout", w_type="fixed"),
        look,
        val("w:tblDescription", frame.caption) if frame.caption else NOTHING,
    )
    columns = tag("w:tblGrid", *(tag("w:gridCol", w_w=twips(width)) for width in frame.widths))
    return tag("w:tbl", setting, columns, *(_row(writer, frame, row) for row in rows))


def _row(writer: Writer, frame: Frame, row: Row) -> Xml:
    parts = [tag("w:cantSplit")] if row.whole else []
    parts += [tag("w:trHeight", w_val=twips(row.high), w_hRule="atLeast")] if row.high else []
    parts += [tag("w:tblHeader")] if row.head else []
    made = []
    place = 0
    for cell in row.cells:
        width = sum(frame.widths[place : place + cell.span])
        made.append(_cell(writer, cell, width))
        place += cell.span
    return tag("w:tr", tag("w:trPr", *parts) if parts else NOTHING, *made)


def _cell(writer: Writer, cell: Cell, width: float) -> Xml:
    """Return a cell, its properties in the order of CT_TcPrBase."""
    parts = [tag("w:tcW", w_w=twips(width), w_type="dxa")]
    parts += [val("w:gridSpan", cell.span)] if cell.span > 1 else []
    rules = [_rule(writer, f"w:{side}", line) for side, line in (("top", cell.top), ("bottom", cell.bottom)) if line]
    parts += [tag("w:tcBorders", *rules)] if rules else []
    if cell.field:
        parts.append(tag("w:shd", w_val="clear", w_color="auto", w_fill=stylesheet.colour(writer.palette, cell.field)))
    if cell.left or cell.right is not None:
        sides = [("left", cell.left)] if cell.left else []
        sides += [("right", cell.right)] if cell.right is not None else []
        margins = [tag(f"w:{side}", w_w=twips(wide), w_type="dxa") for side, wide in sides]
        parts.append(tag("w:tcMar", *margins))
    parts += [val("w:vAlign", "bottom")] if cell.low else []
    return tag("w:tc", tag("w:tcPr", *parts), _closed(cell.content))


def _closed(content: Xml) -> Xml:
    """Return what stands in a cell, which always ends with a paragraph (ECMA-376 part 1 §17.4.65)."""
    return content if content.endswith("</w:p>") else join((content, EMPTY))


def _rule(writer: Writer, name: str, line: Line) -> Xml:
    return stylesheet.line(name, stylesheet.colour(writer.palette, line.tone), line.weight)
