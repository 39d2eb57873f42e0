"""The case study: the one box of the papers, divided between its rows where a page ends."""

from __future__ import annotations

from convener.press.figures import Tone
from convener.press.inline import Text, plain
from convener.press.pdf import styles
from convener.press.pdf.compose.pictures import figure
from convener.press.pdf.compose.texts import anchored
from convener.press.pdf.setter import Room, Setter, attach_side, ruled, side_stack, stacked
from convener.press.pdf.strips import Bar, Group, Hold, Strip, beside, height, held, spaced
from convener.press.tree import CaseStudy, Matter, words

_PAD = styles.CASE_PADDING
_PART = 0.25
"""of a page: so much of a case study stands at its foot, or half of it, before it is divided"""
_ROW = 170.0
_BAR = 2.5


def case_study(setter: Setter, block: CaseStudy, room: Room) -> list[Strip]:
    """Set a place's box: label and heading, introduction, matters, link; it repeats its heading over pages."""
    within = room.block().within("Sect")
    main = within.at(styles.MAIN_X, within.width - styles.MAIN_X - _PAD).narrow()
    strips = [_edge(17.5, within.width), *_head(setter, block, within, main)]
    strips[-1].below = styles.LINE if not block.intro else strips[-1].below
    strips += spaced(setter.text(block.intro, styles.SOFT, main), styles.UNIT, styles.LINE)
    if block.figure:
        strips += figure(setter, block.figure, main)
    held(strips, Hold.FIRM, last=True)  # a heading and a picture alone at the foot of a page tell nothing
    for matter in block.matters:
        strips += _matter(setter, matter, within, main)
    if block.read_on:
        strips[-1].hold = Hold.KEPT
        strips += _read_on(setter, block, within, main)
    strips.append(Strip(styles.LINE, clear=True))
    strips[-2].hold = Hold.FIRM
    group = Group(_again(setter, block, room), Tone.TINT_6)
    for strip in strips:
        strip.group = group
    strips[0].clear = True
    strips[0].outline = (3, words(block.title))
    held(_beginning(strips, min(height(strips) / 2, setter.tall * _PART)))
    return anchored(spaced(strips, styles.LINE, 24.5), block.anchor)


def _beginning(strips: list[Strip], deep: float) -> list[Strip]:
    """Return the first bands that are at least so deep."""
    count = 1
    while count < len(strips) and height(strips[:count]) < deep:
        count += 1
    return strips[:count]


def _edge(high: float, wide: float) -> Strip:
    return Strip(high, (Bar(0, 0, wide, _BAR, Tone.ACCENT),), hold=Hold.FIRM)


def _head(setter: Setter, block: CaseStudy, within: Room, main: Room) -> list[Strip]:
    label = side_stack(setter.words(block.label, styles.LABEL, within.at(_PAD, styles.COLUMN)))
    title = setter.heading(block.title, styles.HEADINGS[2], main, 3)
    return spaced(held(beside([label, title]), Hold.FIRM, last=True), below=styles.BELOW[2])


def _row(label: list[Strip], strips: list[Strip], room: Room) -> list[Strip]:
    """Set a rule, then a row with its label in the side column."""
    strips = attach_side(strips, side_stack(label), room)
    rule = ruled(_PAD, 0, room.full - 2 * _PAD, 0.5, Tone.TINT_45)
    top = Strip(7.5, (rule,), clear=True, hold=Hold.FIRM)
    row = [top, *strips]
    return spaced(held(row) if height(row) < _ROW else row, styles.UNIT, 10.5)


def _matter(setter: Setter, matter: Matter, within: Room, main: Room) -> list[Strip]:
    style = styles.HEADINGS[3].toned(Tone.ACCENT)
    label = setter.heading(plain(matter.title), style, within.at(_PAD, styles.COLUMN), 4)
    return anchored(_row(label, setter.blocks(matter.blocks, main.alone()), within), matter.anchor)


def _read_on(setter: Setter, block: CaseStudy, within: Room, main: Room) -> list[Strip]:
    label = setter.words(block.read_on_label, styles.LABEL, within.at(_PAD, styles.COLUMN))
    link = (block.read_on,) if block.read_on else ()
    return _row(label, list(side_stack(setter.text(link, styles.SMALL, main))), within)


def _again(setter: Setter, block: CaseStudy, room: Room) -> tuple[Strip, ...]:
    title = f"{block.label}: {words(block.title)}, {setter.document.press_words.continued}"
    lines = setter.lines((Text(title),), styles.LABEL, room.full - 2 * _PAD)
    return (_edge(14.0, room.full), *stacked(lines, styles.LABEL, _PAD, None), Strip(styles.UNIT * 2))
