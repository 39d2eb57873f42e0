"""A letter on the sheet: the head above, the address where an envelope has its window, room for a hand at the end."""

from __future__ import annotations

from typing import Final

from convener.press.figures import Tone
from convener.press.inline import Spans
from convener.press.letter_blocks import plainly
from convener.press.pdf import styles
from convener.press.pdf.compose.pictures import mark
from convener.press.pdf.setter import Room, Setter, attach_side, side_stack
from convener.press.pdf.strips import Bar, Hold, Mark, Strip, height, held, moved, spaced
from convener.press.tree import Attribution, Letter

_ADDRESS: Final = 144.0
"""where the address begins below the paper's edge: in the window of DIN 5008 form B and of a C5/6 envelope"""
_SUBJECT: Final = 259.0
_HAND: Final = 42.0
_MARK: Final = 31.0
_LOGO_TOP: Final = 31.5 - styles.TOP
_BAR: Final = 56.0 - styles.TOP
_SENDER: Final = styles.HEAD_BASELINE - styles.SERIES.first - styles.TOP
"""where logo, bar and sender stand against the upper end of the text: above it"""


def letter(setter: Setter, block: Letter, room: Room) -> list[Strip]:
    """Set a letter on its page; in a paper that is no letter, as a part of the text."""
    if not (room.wide and isinstance(setter.document.blocks[0], Letter)):
        strips = setter.blocks(plainly(block), room)
        if room.wide and strips:
            strips[0].fresh = True
        return strips
    within = room.block().within("Sect")
    main = within.main()
    head = _head(setter, block, within)
    left = within.at(within.x, styles.HALF_WIDTH)
    address = [strip for line in block.address for strip in setter.words(line, styles.ADDRESS, left)]
    subject = held(setter.heading(block.subject, styles.HEADINGS[3], main, 0), Hold.FIRM, last=True)
    text = [*spaced(subject, below=styles.LINE), *setter.blocks(block.blocks, main.narrow())]
    text = attach_side(text, _side(setter, block, within), main)
    return [*_placed(head, address), *text, *_signed(setter, block.signed, main)]


def _placed(head: list[Strip], address: list[Strip]) -> list[Strip]:
    """Let the address stand in its window and the text begin below the fold, if head and address leave room for it."""
    head[0].fresh, head[0].clear = True, True
    above = Strip(max(_ADDRESS - styles.TOP - height(head), styles.LINE))
    gap = Strip(max(_SUBJECT - _ADDRESS - height(address), styles.LINE))
    return [*head, above, *address, gap]


def _head(setter: Setter, block: Letter, within: Room) -> list[Strip]:
    """Set the sender and the bar, and the logo at the right, where other papers have their running line."""
    marks: list[Mark] = []
    if block.logo and block.logo.picture:
        right = within.at(within.x + within.width - styles.COLUMN, styles.COLUMN)
        marks += [one for strip in mark(setter, block.logo, right, _MARK) for one in moved(strip, _LOGO_TOP)]
    sender = setter.words(block.sender, styles.SERIES, within.at(within.x, within.width * 0.7))
    if len(sender) > 1:
        marks.append(Bar(within.x, _BAR, *styles.BAR, Tone.ACCENT))
        return [Strip(0.5, tuple(marks)), *sender]
    marks += [one for strip in sender for one in moved(strip, _SENDER)]
    return [Strip(0.5, (*marks, Bar(within.x, _BAR, *styles.BAR, Tone.ACCENT)))]


def _side(setter: Setter, block: Letter, within: Room) -> list[Strip]:
    """Set the date and how to answer, beside the beginning of the text."""
    side = within.side()
    strips = setter.words(block.date, styles.SMALL, side)
    lines: tuple[Spans, ...] = block.contact
    for place, line in enumerate(lines):
        strips += spaced(setter.text(line, styles.SOFT, side), 0.0 if place else styles.LINE)
    return list(side_stack(strips))


def _signed(setter: Setter, signed: tuple[Attribution, ...], main: Room) -> list[Strip]:
    """Set who signs, with room for a hand above; kept with the last lines of the text."""
    strips: list[Strip] = []
    for one in signed:
        name = setter.words(one.name, styles.TABLE_TOTAL, main)
        made = [*name, *setter.words(one.office, styles.TABLE, main)]
        strips += spaced(held(made, Hold.FIRM), _HAND)
    return strips
