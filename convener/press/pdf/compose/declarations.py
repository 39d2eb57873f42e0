"""Declarations: clauses, commitments, signatures, who endorses; and lists of places by country."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from convener.press.figures import Tone
from convener.press.inline import Spans, Text
from convener.press.pdf import styles
from convener.press.pdf.compose.findings import named
from convener.press.pdf.setter import (
    Room,
    Setter,
    attach_side,
    padded,
    ruled,
    side_stack,
    single,
    told_apart,
    with_marks,
)
from convener.press.pdf.strips import Hold, Strip, Words, beside, height, held, merged, spaced
from convener.press.tree import Clause, Commitments, Country, Endorsement, Endorsements, Places, Signatures

_SIGN_WIDTH = 168.0
_SIGN_SPACE = 45.0
_TITLE_HEIGHT = 56.0
"""kept free for the title above columns that fill a page"""
_TURN = 7.0
"""how far an entry that turns before its country is indented"""
_MOSTLY = 10


def clause(setter: Setter, block: Clause, room: Room) -> list[Strip]:
    """Set a clause; the one that leads to the commitments stands a little apart and holds on to them."""
    strips = setter.text(block.spans, styles.BODY, room)
    if block.leads and strips:
        strips[-1].hold = Hold.FIRM
        return spaced(strips, 8.75, styles.COMMITMENT)
    return spaced(strips, styles.CLAUSE, styles.CLAUSE)


def commitments(setter: Setter, block: Commitments, room: Room) -> list[Strip]:
    """Set commitments, their numerals hung before them."""
    within = room.within("L")
    strips: list[Strip] = []
    for number, spans in enumerate(block.commitments, block.start):
        item = within.within("LI")
        label = item.parent.child("Lbl")
        made = setter.text(spans, styles.BODY, item, "LBody") or [Strip(styles.LINE)]
        numeral = told_apart(single(str(number), styles.SMALL_NUMERAL))
        mark = Words(numeral, room.x - styles.HANG - numeral.width, styles.FIRST_BASELINE, label)
        made[0].marks = (mark, *made[0].marks)
        strips += spaced(made, styles.COMMITMENT, styles.COMMITMENT)
    return spaced(strips, below=10.5)


def signatures(setter: Setter, block: Signatures, room: Room) -> list[Strip]:
    """Set lines to sign on, two in a row, with room for a hand above them."""
    label = side_stack(setter.words(block.label, styles.LABEL, room.side()))
    strips: list[Strip] = []
    for first in range(0, len(block.signatories), 2):
        columns = []
        for place, person in enumerate(block.signatories[first : first + 2]):
            x = room.x + place * (_SIGN_WIDTH + styles.GUTTER)
            made = setter.text(named(person, "\n"), styles.SMALL, room.at(x, _SIGN_WIDTH))
            made = [*side_stack(made)] or [Strip(styles.LINE)]
            columns.append([with_marks(made[0], ruled(x, 0, _SIGN_WIDTH, 0.5, Tone.INK)), *made[1:]])
        strips += spaced(held(beside(columns)), _SIGN_SPACE)
    return spaced(held(attach_side(strips, label, room)), _SIGN_SPACE, 21.0)


def endorsements(setter: Setter, block: Endorsements, room: Room) -> list[Strip]:
    """Set who endorses in four columns, or three where too many entries would turn; filled downwards."""
    within = room.block().within("Sect")
    strips = _ruled_title(setter, block.title, within)
    wide = sum(_entry_width(entry) > styles.COLUMN + _TURN for entry in block.entries)
    count = 4 if wide * _MOSTLY <= len(block.entries) else 3
    width = (within.width - (count - 1) * styles.GUTTER) / count
    listing = within.within("L")
    per_page = count * int((setter.tall - _TITLE_HEIGHT) // (2 * styles.ENTRY_STEP if wide else styles.ENTRY_STEP))
    for first in range(0, len(block.entries), per_page):
        entries = block.entries[first : first + per_page]
        stacks = [_entry(setter, entry, listing.at(0.0, width + _TURN)) for entry in entries]
        strips.append(_columns(stacks, count, width))
    if strips:
        strips[0].clear = True
    return spaced(strips, 17.5, styles.LINE)


def _ruled_title(setter: Setter, title: Spans, room: Room) -> list[Strip]:
    if not title:
        return []
    strips = setter.heading(title, styles.HEADINGS[3], room, 1) or [Strip(0.0)]
    padded(strips[0], top=styles.UNIT)
    with_marks(strips[0], ruled(0, 0, room.width, 0.75, Tone.INK))
    return held(spaced(strips, below=styles.UNIT * 2), Hold.FIRM, last=True)


_ENTRY = styles.Style(styles.SMALL.name, styles.SMALL.size, styles.ENTRY_STEP)
_PLACE = styles.Style(styles.SMALL.name, styles.SMALL.size, styles.PLACE_STEP)


def _entry_width(entry: Endorsement) -> float:
    strong = styles.Style(styles.RUNNING_TITLE.name, _ENTRY.size, _ENTRY.leading)
    return single(entry.name, strong).width + 4 + single(entry.country, _ENTRY).width


def _entry(setter: Setter, entry: Endorsement, room: Room) -> list[Strip]:
    item = room.within("LI").within("LBody")
    name = Text(entry.name, strong=True)
    if not entry.country:
        return held(setter.text((name,), _ENTRY, item))
    if _entry_width(entry) <= room.width:
        return setter.text((name, Text(f"\u00a0 {entry.country}", quiet=True)), _ENTRY, item)
    first = setter.text((name,), _ENTRY, item)
    return held(first + setter.words(entry.country, _ENTRY.toned(Tone.SOFT), item.inset(_TURN)))


def _columns(stacks: Sequence[list[Strip]], count: int, width: float) -> Strip:
    """Fill columns downwards with stacks that are not divided, all columns about as high."""
    share = sum(height(stack) for stack in stacks) / count
    columns: list[list[Strip]] = [[]]
    filled = 0.0
    for stack in stacks:
        if filled + height(stack) / 2 > share * len(columns) and len(columns) < count:
            columns.append([])
        filled += height(stack)
        columns[-1] += stack
    for place, column in enumerate(columns):
        _shift(column, place * (width + styles.GUTTER))
    return merged(columns)


def _shift(strips: Iterable[Strip], right: float) -> None:
    for strip in strips:
        strip.marks = tuple(
            Words(mark.line, mark.x + right, mark.y, mark.element) for mark in strip.marks if isinstance(mark, Words)
        )


def places(setter: Setter, block: Places, room: Room) -> list[Strip]:
    """Set places by country in four columns filled downwards; a country is not divided."""
    within = room.block().within("Sect")
    strips = _ruled_title(setter, block.title, within)
    listing = within.within("L").at(0.0, styles.COLUMN)
    stacks = [stack for country in block.countries for stack in _country(setter, country, listing)]
    chunk: list[list[Strip]] = []
    for stack in stacks:
        if chunk and sum(height(one) for one in chunk) + height(stack) > (setter.tall - _TITLE_HEIGHT) * 3.5:
            strips.append(_columns(chunk, 4, styles.COLUMN))
            chunk = []
        chunk.append(stack)
    strips.append(_columns(chunk, 4, styles.COLUMN))
    strips[0].clear = True
    return spaced(strips, 17.5, styles.LINE)


def _country(setter: Setter, country: Country, room: Room) -> list[list[Strip]]:
    """Return a country as one stack; one with very many places as several."""
    item = room.within("LI")
    stack = setter.words(country.name, _PLACE.toned(Tone.SOFT), item, "Lbl")
    stacks = [stack]
    body = item.within("LBody")
    for place in country.places:
        if height(stacks[-1]) > setter.tall / 3:
            stacks.append([])
        stacks[-1] += setter.text((Text(place, strong=True),), _PLACE, body)
    spaced(stacks[-1], below=2.5)
    return stacks
