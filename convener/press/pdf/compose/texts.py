"""Headings, paragraphs, lists and quotations."""

from __future__ import annotations

from dataclasses import replace

from convener.press.figures import Tone
from convener.press.inline import Link, Span, Spans, Text
from convener.press.pdf import styles
from convener.press.pdf.faces import visible
from convener.press.pdf.setter import Room, Setter, side_stack, single, stacked, told_apart
from convener.press.pdf.strips import Bar, Hold, Strip, Words, held, merged, spaced
from convener.press.tree import Heading, Item, Items, Numbering, Paragraph, Quotation, Role, words

_ROLES = {Role.BODY: styles.BODY, Role.LEAD: styles.LEAD, Role.SMALL: styles.SOFT, Role.ADDRESS: styles.ADDRESS}
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def heading(setter: Setter, block: Heading, room: Room) -> list[Strip]:
    """Set a heading: of level 1 over the whole block, its label before it, its remark beside or below it."""
    level = min(max(block.level, 1), 3)
    style = styles.HEADINGS[level]
    place = room.block() if level == 1 and room.wide else room
    strips = spaced(setter.words(block.label, styles.LABEL, place), below=styles.LABEL_BELOW[level])
    strips += setter.heading(block.spans, style, place, level)
    if not strips:
        return []
    strips[0].clear = place.x < styles.MAIN_X
    strips[0].outline = (level, words(block.spans))
    below = styles.BELOW[level] if room.wide else styles.BELOW[2]
    if block.remark:
        strips = _remarked(setter, block, strips, place)
        below = styles.LINE
    spaced(strips, styles.ABOVE[level], below)
    return anchored(held(strips, Hold.FIRM, last=True), block.anchor)


def _remarked(setter: Setter, block: Heading, strips: list[Strip], place: Room) -> list[Strip]:
    widest = max((mark.line.width for strip in strips for mark in strip.marks if isinstance(mark, Words)), default=0.0)
    main = place.main() if place.x < styles.MAIN_X else place
    remark = setter.text(block.remark, styles.SOFT, main)
    if place.x + widest > styles.MAIN_X - 7 or len(strips) > 1 or setter.against(block.spans):
        return strips + spaced(list(side_stack(remark)), styles.UNIT)
    both = merged([strips, side_stack(remark)])
    both.clear, both.outline = strips[0].clear, strips[0].outline
    return [both]


def anchored(strips: list[Strip], anchor: str) -> list[Strip]:
    """Let an anchor lead to the first of some bands."""
    if anchor and strips:
        strips[0].anchors = (anchor, *strips[0].anchors)
    return strips


def paragraph(setter: Setter, block: Paragraph, room: Room) -> list[Strip]:
    """Set a paragraph."""
    return spaced(setter.text(block.spans, _ROLES[block.role], room), below=styles.PARAGRAPH)


def items(setter: Setter, block: Items, room: Room) -> list[Strip]:
    """Set a list; lists inside its items are one step further in."""
    marks = [_mark(block.numbering, block.start + place) for place in range(len(block.items))]
    indent = _indent(marks, deep=room.parent.tag == "LBody")
    within = room.within("L")
    strips: list[Strip] = []
    for mark, item in zip(marks, block.items, strict=True):
        strips += _item(setter, item, mark, within.within("LI"), indent)
    return spaced(strips, styles.ITEM_FIRST, styles.PARAGRAPH)


def _indent(marks: list[str], *, deep: bool) -> float:
    if not any(marks):
        return 0.0
    widest = max(single(mark, styles.MARK).width for mark in marks)
    return max(styles.INDENT_DEEP if deep else styles.INDENT, widest + styles.UNIT)


def _item(setter: Setter, item: Item, mark: str, room: Room, indent: float) -> list[Strip]:
    """Set an item, its mark before it: to the right of words that run to the left in a paper that does not."""
    label = room.parent.child("Lbl") if mark else None
    against = setter.against(item.blocks[:1])
    inner = room.inset(0, indent) if against else room.inset(indent)
    strips = setter.blocks(item.blocks, inner.within("LBody")) or [Strip(styles.LINE)]
    first = strips[0]
    baseline = min((one.y for one in first.marks if isinstance(one, Words)), default=styles.FIRST_BASELINE)
    if mark:
        line = told_apart(single(mark, styles.MARK, turned=against is not setter.way.turned))
        x = room.x + room.width - line.width if against else room.x
        first.marks = (Words(line, x, baseline, label), *first.marks)
    strips[-1].below = styles.ITEM
    return strips


def _mark(numbering: Numbering, number: int) -> str:
    match numbering:
        case Numbering.NUMBER:
            return f"{number}."
        case Numbering.NUMBER_BRACKET:
            return f"{number})"
        case Numbering.LETTER_BRACKET:
            return f"{lettered(number)})"
        case Numbering.LETTER_POINT:
            return f"{lettered(number)}."
        case Numbering.DASH:
            return "–"
        case Numbering.NONE:
            return ""


def lettered(number: int) -> str:
    """Return the letter of a number from 1: a … z, aa, ab …"""
    text = ""
    while number > 0:
        number, place = divmod(number - 1, len(_LETTERS))
        text = _LETTERS[place] + text
    return text


def quotation(setter: Setter, block: Quotation, room: Room) -> list[Strip]:
    """Set a quotation: apart, with its mark hung in the margin, or as an indented paragraph."""
    style = styles.QUOTE if block.pull else styles.BODY
    place = (room if block.pull else room.inset(styles.INDENT)).within("BlockQuote")
    marks = setter.document.press_words
    closing = marks.closing if visible(marks.closing).strip() else "”"
    spans = (*(_slanted(span) for span in block.spans), Text(closing))
    against = setter.against(block.spans)
    element = place.parent.child("P")
    lines = setter.lines(spans, style, place.width)
    strips = stacked(lines, style, place.x, element)
    opening = single(marks.opening, style)
    apart = 1 if block.pull else 0
    hanging = place.x + place.width + apart if against else place.x - opening.width - apart
    strips[0].marks = (Words(opening, hanging, style.first, element), *strips[0].marks)
    named = styles.SMALL.ranged_right() if against else styles.SMALL
    strips += spaced(setter.text(_source(setter, block), named, place), 5.25 if block.pull else styles.ITEM)
    held(strips, Hold.KEPT)
    if not block.pull:
        return spaced(strips, styles.UNIT, styles.PARAGRAPH)
    x = place.x + place.width - styles.SHORT_BAR[0] if against else place.x
    bar = Strip(styles.SHORT_BAR[1] + 7, (Bar(x, 0, *styles.SHORT_BAR, Tone.ACCENT),), hold=Hold.FIRM)
    return spaced([bar, *strips], styles.LINE + styles.UNIT, 17.5)


def _source(setter: Setter, block: Quotation) -> Spans:
    name, office = (block.by.name, block.by.office) if block.by else ("", "")
    parts = [Text(name, strong=True)] if name else []
    parts += [Text(f", {office}" if name else office)] if office else []
    if block.emphasis_added:
        parts.append(Text(f"{' ' if parts else ''}({setter.document.press_words.emphasis_added})"))
    return tuple(parts)


def _slanted(span: Span) -> Span:
    """Give emphasis in a quotation as italics only."""
    if isinstance(span, Text):
        return replace(span, emphasis=span.emphasis or span.strong, strong=False)
    if isinstance(span, Link):
        return replace(span, spans=tuple(_slanted(one) for one in span.spans))
    return span
