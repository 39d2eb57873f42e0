"""Days of a programme: hours beside sessions, people by role, breakout themes side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from convener.press import tree
from convener.press.docx import grid, people, runs, styles, stylesheet
from convener.press.docx.grid import Cell, Frame, Line, Row
from convener.press.docx.markup import NOTHING, Xml, join
from convener.press.docx.measures import GUTTER, MAIN_X
from convener.press.docx.writer import Writer
from convener.press.figures import Tone
from convener.press.inline import Form

Blocks = Callable[[Writer, Sequence[tree.Block]], Xml]
_ABREAST = 3
_BETWEEN_DAYS = 28.0


def day(writer: Writer, block: tree.AgendaDay, blocks: Blocks) -> Xml:
    """Return a day of a programme: its title, a remark, and a table of its items."""
    writer.anchor(block.anchor)
    writer.new_page = writer.new_page or (writer.begun and not block.flowing)
    title = writer.marks.repeated(block.anchor, Form.TITLE, runs.words(writer, block.title))
    remark = runs.spans(writer, block.remark)
    made = [writer.heading(styles.DAY, title, before=_BETWEEN_DAYS if block.flowing else None)]
    made += [writer.paragraph(styles.SMALL, remark, left=0.0, keep=True)] if remark else []
    with writer.cell(writer.sheet.main):
        rows = [_row(writer, item, blocks) for item in block.items]
    made += [writer.turned(), grid.table(writer, Frame((MAIN_X, writer.sheet.main)), rows), writer.spacer(14)]
    return join(made)


def _row(writer: Writer, item: tree.AgendaItem, blocks: Blocks) -> Row:
    writer.anchor(item.anchor)
    place = writer.depth.here()
    side = _side(writer, item)
    writer.depth.back(place)
    inside = _quiet(writer, item, blocks) if item.quiet else _full(writer, item, blocks)
    hair = Line(Tone.HAIR)
    return Row([Cell(side, top=hair, bottom=hair, right=GUTTER), Cell(inside, top=hair, bottom=hair, right=0)])


def _side(writer: Writer, item: tree.AgendaItem) -> Xml:
    hours = "–".join(hour for hour in (item.start, item.end) if hour)
    style = styles.QUIET_HOURS if item.quiet else styles.HOURS
    when = writer.paragraph(style, runs.words(writer, hours)) if hours else NOTHING
    if item.quiet or not item.room:
        return when
    where = writer.paragraph(styles.ROOM, runs.words(writer, item.room), before=None if hours else 8.75)
    return join((when, where))


def _quiet(writer: Writer, item: tree.AgendaItem, blocks: Blocks) -> Xml:
    title = writer.marks.repeated(item.anchor, Form.TITLE, runs.spans(writer, item.title))
    room = join((runs.TAB, runs.words(writer, item.room, stylesheet.QUIET))) if item.room else NOTHING
    label = runs.words(writer, f"{item.label}: ", stylesheet.QUIET) if item.label else NOTHING
    line = writer.heading(styles.QUIET_SLOT, join((label, title, room)), before=5.25)
    return join((line, _rest(writer, item, blocks)))


def _full(writer: Writer, item: tree.AgendaItem, blocks: Blocks) -> Xml:
    label = writer.marks.repeated(item.anchor, Form.NUMBER, runs.words(writer, item.label))
    top = writer.paragraph(styles.LABEL, label, before=8.75) if label else NOTHING
    title = writer.marks.repeated(item.anchor, Form.TITLE, runs.spans(writer, item.title))
    made = writer.heading(styles.SLOT, title, before=0 if top else 7)
    return join((top, made, _rest(writer, item, blocks)))


def _rest(writer: Writer, item: tree.AgendaItem, blocks: Blocks) -> Xml:
    """Return what stands below the title of an item."""
    made = [
        blocks(writer, tuple(map(_plainer, (*item.abstract, *item.blocks)))),
        people.groups(writer, item.groups, styles.ROLES, stylesheet.QUIET),
        _themes(writer, item.themes),
    ]
    return join((*made, writer.spacer()))


def _plainer(block: tree.Block) -> tree.Block:
    """Set what stands in an agenda in the voice of the agenda."""
    if isinstance(block, tree.Paragraph) and block.role is tree.Role.BODY:
        return replace(block, role=tree.Role.ADDRESS)
    return block


def _themes(writer: Writer, themes: Sequence[tree.Theme]) -> Xml:
    """Return breakout themes, three abreast, each below a line of its own."""
    rows = []
    wide = (writer.width - GUTTER * (_ABREAST - 1)) / _ABREAST
    with writer.cell(wide):
        for place in range(0, len(themes), _ABREAST):
            here = writer.depth.here()
            cells: list[Cell] = []
            for theme in themes[place : place + _ABREAST]:
                writer.depth.back(here)
                cells += [Cell(_theme(writer, theme), top=Line(Tone.ACCENT, 1.5), right=0), Cell(NOTHING)]
            cells += [Cell(NOTHING)] * (2 * _ABREAST - len(cells))
            rows.append(Row(cells[: 2 * _ABREAST - 1]))
    widths = (wide, GUTTER, wide, GUTTER, wide)
    above = writer.spacer(7) if rows else NOTHING
    return join((above, grid.table(writer, Frame(widths), rows)))


def _theme(writer: Writer, theme: tree.Theme) -> Xml:
    mark = runs.words(writer, theme.mark, "SmallNumeral")
    made = [writer.paragraph(styles.THEME, join((mark, runs.TAB, runs.spans(writer, theme.title))), before=5.25)]
    made += [writer.paragraph(styles.THEME_TEXT, runs.spans(writer, question)) for question in theme.questions]
    for group in theme.groups:
        lines = [runs.words(writer, group.label, stylesheet.QUIET)]
        lines += [_plainly(writer, person) for person in group.people]
        made.append(writer.paragraph(styles.THEME_TEXT, Xml(runs.BREAK.join(line for line in lines if line))))
    room = runs.words(writer, theme.room, strong=True)
    made += [writer.paragraph(styles.THEME_TEXT, room)] if room else []
    return join((*made, writer.spacer()))


def _plainly(writer: Writer, person: tree.Attribution) -> Xml:
    return runs.words(writer, ", ".join(part for part in (person.name, person.office) if part))
