"""Tables and place examples: rows between hairlines, a head on every page."""

from __future__ import annotations

from convener.press.figures import Tone
from convener.press.inline import LineBreak, Spans, Text
from convener.press.pdf import styles
from convener.press.pdf.compose import signs
from convener.press.pdf.compose.texts import anchored
from convener.press.pdf.setter import Room, Setter, padded, ruled, with_marks
from convener.press.pdf.strips import Element, Group, Hold, Strip, Words, beside, held, spaced
from convener.press.pdf.styles import Style
from convener.press.tree import Align, Body, Column, Examples, Table

_GAP = 10.5
_ABOVE, _BELOW = 3.0, 2.0


def table(setter: Setter, block: Table, room: Room) -> list[Strip]:
    """Set a table; its head is repeated on each page, and holds on to two rows."""
    place = room.block() if block.wide and room.wide else room
    strips = held(
        spaced(setter.text(block.caption, styles.HEADINGS[3], place), below=styles.UNIT), Hold.FIRM, last=True
    )
    if not block.columns:
        return strips
    strips += held(spaced(signs.legend(setter, block.signs, place), below=styles.UNIT), Hold.FIRM, last=True)
    within = place.within("Table")
    rooms = _rooms(block.columns, within)
    head = _row(setter, tuple(column.head for column in block.columns), rooms, styles.TABLE_HEAD)
    over = spaced(setter.words(block.again, styles.RUNNING_TITLE, place), below=styles.UNIT)
    group = Group(head=tuple(unheard(strip) for strip in (*over, *head)))
    strips += held(head, Hold.FIRM, last=True)
    for body in block.bodies:
        strips += _body(setter, body, rooms)
    if block.total:
        strips += _total(setter, block.total, rooms)
    for strip in strips:
        strip.group = group
    strips[0].clear = place.x < styles.MAIN_X
    if len(strips) > len(head) + 1:
        strips[len(head)].hold = Hold.FIRM
    return anchored(spaced(strips, styles.LINE, styles.LINE), block.anchor)


Rooms = list[tuple[Column, Room]]


def _rooms(columns: tuple[Column, ...], room: Room) -> Rooms:
    shares = [max(column.share, 0.05) for column in columns]
    width = room.width - _GAP * (len(columns) - 1)
    x, rooms = room.x, []
    for column, share in zip(columns, shares, strict=True):
        wide = max(width * share / sum(shares), 1.0)
        rooms.append((column, room.at(x, wide)))
        x += wide + _GAP
    return rooms


def _row(setter: Setter, cells: tuple[Spans, ...], rooms: Rooms, style: Style) -> list[Strip]:
    head = style is styles.TABLE_HEAD
    row = rooms[0][1].parent.child("TR")
    columns = []
    for place, (column, room) in enumerate(rooms):
        cell = row.child("TH" if head else "TD")
        if head:
            cell.attributes["Scope"] = "Column"
        spans = cells[place] if place < len(cells) else ()
        columns.append(_cell(setter, spans, column, Room(room.x, room.width, cell), style))
    strips = beside(columns) or [Strip(style.leading)]
    fill = style is styles.TABLE and any(column.to_fill for column, _ in rooms)
    border = (1.0, Tone.INK) if head else (0.5, Tone.HAIR)
    return _bordered(strips, rooms, border, least=styles.SIGN_ROW if fill else 0)


def _cell(setter: Setter, spans: Spans, column: Column, room: Room, style: Style) -> list[Strip]:
    if sign := signs.alone(spans):
        return signs.cell(sign, room)
    if style is styles.TABLE_HEAD and column.numeral:
        style = styles.COLUMN_NUMERAL
    if column.align is Align.CENTRE:
        return signs.centred(setter.text(spans, style, room), room)
    ranged = column.align is Align.RIGHT and not setter.way.turned
    return setter.text(spans, style.ranged_right() if ranged else style, room)


def _bordered(strips: list[Strip], rooms: Rooms, border: tuple[float, Tone], least: float) -> list[Strip]:
    left, right = rooms[0][1].x, rooms[-1][1].x + rooms[-1][1].width
    padded(strips[0], top=_ABOVE)
    padded(strips[-1], bottom=max(_BELOW, least - strips[-1].height))
    with_marks(strips[-1], ruled(left, strips[-1].height - border[0], right - left, *border))
    return held(strips) if len(strips) < 3 else strips  # noqa: PLR2004 (a row of three bands fills half a page)


def _body(setter: Setter, body: Body, rooms: Rooms) -> list[Strip]:
    strips: list[Strip] = []
    if body.title:
        first = rooms[0][1]
        width = rooms[-1][1].x + rooms[-1][1].width - first.x
        cell = first.parent.child("TR").child("TH")
        cell.attributes.update(Scope="Row", ColSpan=str(len(rooms)))
        spans = (Text(body.title, strong=True),)
        title = setter.text(spans, styles.TABLE, Room(first.x, width, cell)) or [Strip(styles.TABLE.leading)]
        strips += held(_bordered(title, rooms, (0.5, Tone.HAIR), 0), Hold.FIRM, last=True)
        padded(strips[0], top=_ABOVE * 2)
    for row in body.rows:
        strips += _row(setter, row, rooms, styles.TABLE)
    return strips


def _total(setter: Setter, cells: tuple[Spans, ...], rooms: Rooms) -> list[Strip]:
    strong = tuple(tuple(Text(s.words, strong=True) if isinstance(s, Text) else s for s in cell) for cell in cells)
    strips = _row(setter, strong, rooms, styles.TABLE_TOTAL)
    left, right = rooms[0][1].x, rooms[-1][1].x + rooms[-1][1].width
    with_marks(strips[0], ruled(left, 0, right - left, 0.75, Tone.INK))
    return strips


def unheard(strip: Strip) -> Strip:
    """Return a copy of a band that is seen again but read only once."""
    marks = tuple(Words(mark.line, mark.x, mark.y, None) if isinstance(mark, Words) else mark for mark in strip.marks)
    return Strip(strip.height, marks)


def examples(setter: Setter, block: Examples, room: Room) -> list[Strip]:
    """Set one-line examples: place over country, and what it shows."""
    strips = setter.heading(block.title, styles.HEADINGS[3], room, 3)
    strips = held(spaced(strips, below=styles.UNIT), Hold.FIRM, last=True)
    within = room.within("L")
    label, text = 0.32 * room.width, 0.647 * room.width
    for place, example in enumerate(block.examples):
        item: Element = within.parent.child("LI")
        name: Spans = (Text(example.label, strong=True),)
        if example.country:
            name = (*name, LineBreak(), Text(example.country))
        left = setter.text(name, styles.TABLE, Room(room.x, label, item), "Lbl")
        right = setter.text(example.spans, styles.TABLE, Room(room.x + room.width - text, text, item), "LBody")
        row = held(beside([left, right]) or [Strip(styles.LINE)])
        padded(row[0], top=_ABOVE)
        padded(row[-1], bottom=_BELOW + 1)
        if not place:
            with_marks(row[0], ruled(room.x, 0, room.width))
        strips += [*row[:-1], with_marks(row[-1], ruled(room.x, row[-1].height - 0.5, room.width))]
    return spaced(strips, styles.ABOVE[3], styles.LINE)
