"""Findings, findings at a glance, sessions, and whatever stands beside a text."""

from __future__ import annotations

from dataclasses import replace

from convener.press.figures import Tone
from convener.press.inline import Spans, Text, plain
from convener.press.pdf import styles
from convener.press.pdf.compose.texts import anchored
from convener.press.pdf.pieces import Line
from convener.press.pdf.setter import Room, Setter, attach_side, hung, ruled, side_stack
from convener.press.pdf.strips import Element, Hold, Mark, Strip, Words, beside, height, held, spaced
from convener.press.tree import AtAGlance, Attribution, Beside, Detail, Finding, Glance, Group, Sitting, words

_WHOLE = 9
"""a finding of fewer lines is not divided"""
_FINDING = 15.75
_EVIDENCE_WIDTH = 77.0
_NUMERAL_ROOM = 45.0
_GLANCE_ROOM = 18.0
_ASIDE = 168.0
"""so much lower than the text of a session those who spoke may end beside it"""
_ABREAST = 3


def finding(setter: Setter, block: Finding, room: Room) -> list[Strip]:
    """Set a finding: its numeral hung before it, whom it addresses and what it rests on beside it."""
    within = room.within("Sect")
    numeral = hung(block.number, styles.NUMERAL, _NUMERAL_ROOM)
    block = block if numeral else _said(block)
    strips = setter.heading(block.title, styles.HEADINGS[3], within, 2) if block.title else []
    strips = held(spaced(strips, below=1.75), Hold.FIRM, last=True)
    lead = tuple(Text(span.words, strong=True) if isinstance(span, Text) else span for span in block.lead)
    strips += spaced(setter.text(lead, styles.BODY, within), below=styles.ITEM)
    strips += setter.blocks(block.blocks, within)
    if not strips:
        strips = [Strip(styles.LINE)]
    if numeral:
        _numbered(strips[0], numeral, room.x, within.parent)
    strips = attach_side(strips, side_stack(_evidence(setter, block, within)), within)
    strips[0].outline = (2, f"{block.number * bool(numeral)} {words(block.title or block.lead)}".strip())
    if len(strips) < _WHOLE:
        held(strips)
    strips[0].snap = 7.0 if room.wide else 0.0
    strips[0].above, strips[-1].below = _FINDING, _FINDING
    return anchored(strips, block.anchor)


def _said(block: Finding) -> Finding:
    """Let a number that is too long to hang begin the text."""
    if not block.number.strip():
        return block
    number = Text(f"{block.number} ")
    if block.title or not block.lead:
        return replace(block, title=(number, *block.title))
    return replace(block, lead=(number, *block.lead))


def _numbered(strip: Strip, line: Line, x: float, parent: Element) -> None:
    """Hang a numeral before the first line; it is read with it."""
    beside = next((mark for mark in strip.marks if isinstance(mark, Words)), None)
    baseline, element = (beside.y, beside.element) if beside else (styles.FIRST_BASELINE, parent.child("P"))
    strip.marks = (Words(line, x - styles.HANG - line.width, baseline, element), *strip.marks)


def _evidence(setter: Setter, block: Finding, room: Room) -> list[Strip]:
    side = room.side(_EVIDENCE_WIDTH)
    strips = setter.words(block.addressee, styles.SOFT, side)
    for place, line in enumerate(block.evidence):
        strips += spaced(setter.text(line, styles.SOFT, side), 0.0 if place or not strips else styles.UNIT)
    return strips


def at_a_glance(setter: Setter, block: AtAGlance, room: Room) -> list[Strip]:
    """Set all findings in two halves between rules, each line leading to its finding."""
    within = room.block().within("Sect")
    top = Strip(styles.UNIT, (ruled(0, 0, within.width, 0.75, Tone.INK),), clear=True, hold=Hold.FIRM)
    title = held(setter.heading(block.title, styles.HEADINGS[3], within, 2), Hold.FIRM, last=True)
    half = -(-len(block.entries) // 2)
    wide = (within.width - styles.GUTTER) / 2
    column = within.within("L").at(0.0, wide)
    left = _glances(setter, block.entries[:half], column)
    right = _glances(setter, block.entries[half:], column.at(wide + styles.GUTTER, wide))
    end = Strip(0.5, (ruled(0, 0, within.width),), above=styles.UNIT * 2)
    rows = held(spaced(beside([left, right]), styles.UNIT), last=True)
    return spaced([top, *spaced(title, below=styles.UNIT), *rows, end], 21.0, 21.0)


def _glances(setter: Setter, entries: tuple[Glance, ...], room: Room) -> list[Strip]:
    strips: list[Strip] = []
    for entry in entries:
        item = room.inset(styles.GUTTER).within("LI")
        label = item.parent.child("Lbl")
        numeral = hung(entry.number, styles.GLANCE_NUMERAL, _GLANCE_ROOM)
        spans = entry.spans if numeral or not entry.number.strip() else (Text(f"{entry.number} "), *entry.spans)
        made = setter.text(spans, styles.GLANCE, item, "LBody") or [Strip(styles.GLANCE.leading)]
        made[0].marks = _lower(made[0], 3.25)
        if numeral:
            made[0].marks = (Words(numeral, room.x + 8 - numeral.width, 12.25, label), *made[0].marks)
        made[0].height += 3.25
        strips += spaced(made, below=styles.UNIT)
    return strips


def _lower(strip: Strip, down: float) -> tuple[Mark, ...]:
    return tuple(
        Words(mark.line, mark.x, mark.y + down, mark.element) for mark in strip.marks if isinstance(mark, Words)
    )


def sitting(setter: Setter, block: Sitting, room: Room) -> list[Strip]:
    """Set a session: title and narrative, and beside them when, where and who; very many people stand below them."""
    take_back = setter.trial(room)
    strips, side = _sitting(setter, block, room, below=False)
    if room.sided and height(side) > height(strips) + _ASIDE:
        take_back()
        strips, side = _sitting(setter, block, room, below=True)
    strips = attach_side(strips, side_stack(side), room)
    if not strips:
        return []
    strips[0].clear = True
    strips[0].above = styles.ABOVE[2]
    strips[0].outline = (1 if block.level == 1 else 2, words(block.title))
    return anchored(strips, block.anchor)


def _sitting(setter: Setter, block: Sitting, room: Room, *, below: bool) -> tuple[list[Strip], list[Strip]]:
    """Return what stands in the main columns and what beside it, the people below the narrative or beside it too."""
    within = room.within("Sect")
    side = setter.words(block.label, styles.LABEL, within.side())  # read before the title that it stands over
    title = setter.heading(block.title, styles.HEADINGS[2], within, 1 if block.level == 1 else 2)
    for fact in block.facts:
        side += setter.words(fact, styles.SOFT, within.side())
    side += [] if below else groups(setter, block.groups, within.side())
    held(spaced(title, below=styles.BELOW[2]), Hold.FIRM, last=True)
    strips = title + setter.blocks(block.blocks, within)
    return strips + (_abreast(setter, block.groups, within) if below else []), side


def _abreast(setter: Setter, people: tuple[Group, ...], room: Room) -> list[Strip]:
    """Set groups of people in rows of three, each group under its label."""
    wide = (room.width - (_ABREAST - 1) * styles.GUTTER) / _ABREAST
    strips: list[Strip] = []
    for group in people:
        label = setter.words(group.label, styles.LABEL, room)
        strips += held(spaced(label, styles.UNIT * 2), Hold.FIRM, last=True)
        for first in range(0, len(group.people), _ABREAST):
            row = [
                setter.text(named(person, "\n"), styles.SMALL, room.at(room.x + place * (wide + styles.GUTTER), wide))
                for place, person in enumerate(group.people[first : first + _ABREAST])
            ]
            strips += held(spaced(beside(row), below=styles.UNIT))
    return spaced(strips, 10.5)


def groups(setter: Setter, people: tuple[Group, ...], room: Room) -> list[Strip]:
    """Set groups of people in a narrow column: label, then each name over its office."""
    strips: list[Strip] = []
    for group in people:
        label = setter.words(group.label, styles.LABEL, room)
        strips += held(spaced(label, styles.UNIT * 2), Hold.FIRM, last=True)
        for person in group.people:
            strips += held(spaced(setter.text(named(person, "\n"), styles.SMALL, room), below=styles.UNIT))
    return strips


def named(person: Attribution, between: str = ", ") -> Spans:
    """Return a name in strong words and the office after it, as far as both may be said."""
    if not person.name:
        return plain(person.office)
    return (Text(person.name, strong=True), *plain(f"{between}{person.office}" if person.office else ""))


def details(setter: Setter, side: tuple[Detail, ...], room: Room) -> tuple[Strip, ...]:
    """Set labels with their lines for the side column."""
    strips: list[Strip] = []
    for detail in side:
        label = setter.words(detail.label, styles.LABEL, room)
        strips += held(spaced(label, styles.UNIT * 2 if strips else 0.0), Hold.FIRM, last=True)
        for line in detail.lines:
            strips += setter.text(line, styles.SMALL, room)
    return side_stack(strips)


def set_beside(setter: Setter, block: Beside, room: Room) -> list[Strip]:
    """Set blocks with details in the side column."""
    within = room.within("Sect")
    side = details(setter, block.side, within.side())
    return attach_side(setter.blocks(block.blocks, within.narrow()), side, within)
