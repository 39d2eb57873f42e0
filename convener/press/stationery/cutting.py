"""Badges placed on their sheet, fronts and backs so that they meet when the paper turns, and marks to cut by."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from convener.press.figures import Tone
from convener.press.pdf.strips import Bar, Element
from convener.press.stationery import badges, codes
from convener.press.stationery.badges import Box
from convener.press.stationery.cards import Badge, Badges
from convener.press.stationery.pen import Pen
from convener.press.stationery.sheets import MM, LabelSheet

_WEIGHT: Final = 0.4
_NEAR, _FAR = 4.0, 16.0
"""between which distances from the badges the marks at the edge stand, in points"""
_CROSS: Final = 4.0


def pages(stationery: Badges) -> list[partial[None]]:
    """Return what draws each page: fronts, and with backs the page to print behind them."""
    sheet, cards = stationery.sheet, stationery.cards
    count = sheet.columns * sheet.rows
    made: list[partial[None]] = []
    for first in range(0, len(cards), count):
        some = cards[first : first + count]
        made.append(partial(_page, stationery=stationery, cards=some, back=False))
        if stationery.backs:
            made.append(partial(_page, stationery=stationery, cards=some, back=True))
    return made


def _page(pen: Pen, root: Element, *, stationery: Badges, cards: tuple[Badge, ...], back: bool) -> None:
    sheet = stationery.sheet
    for number, badge in enumerate(cards):
        row, column = divmod(number, sheet.columns)
        box = _box(sheet, sheet.columns - 1 - column if back else column, row)
        modules = codes.modules(badge.calendar) if back else None
        with pen.card(box.x, box.width):
            if modules:
                section = root.child("Sect")
                badges.draw_code(pen, badge, modules, box, section, alt=stationery.code, scan=stationery.scan)
            else:
                badges.draw(pen, badge, stationery.imprint, box, None if back else root.child("Sect"))
    if sheet.marks:
        pen.draw(_marks(sheet), 0)


def _box(sheet: LabelSheet, column: int, row: int) -> Box:
    x, y = sheet.cell(column, row)
    return Box(
        (x + sheet.inset) * MM,
        (y + sheet.inset) * MM,
        (sheet.width - 2 * sheet.inset) * MM,
        (sheet.height - 2 * sheet.inset) * MM,
    )


def _marks(sheet: LabelSheet) -> Iterator[Bar]:
    """Marks outside the cells at every cut, and a small cross where four cells meet."""
    left, top = (part * MM for part in sheet.cell(0, 0))
    right, bottom = (part * MM for part in sheet.cell(sheet.columns, sheet.rows))
    across = [sheet.cell(column, 0)[0] * MM for column in range(sheet.columns + 1)]
    down = [sheet.cell(0, row)[1] * MM for row in range(sheet.rows + 1)]
    for x in across:
        yield _upright(x, top - _FAR, top - _NEAR)
        yield _upright(x, bottom + _NEAR, bottom + _FAR)
    for y in down:
        yield _level(y, left - _FAR, left - _NEAR)
        yield _level(y, right + _NEAR, right + _FAR)
    for x in across[1:-1]:
        for y in down[1:-1]:
            yield _upright(x, y - _CROSS, y + _CROSS)
            yield _level(y, x - _CROSS, x + _CROSS)


def _upright(x: float, top: float, bottom: float) -> Bar:
    return Bar(x - _WEIGHT / 2, top, _WEIGHT, bottom - top, Tone.RULE)


def _level(y: float, left: float, right: float) -> Bar:
    return Bar(left, y - _WEIGHT / 2, right - left, _WEIGHT, Tone.RULE)
