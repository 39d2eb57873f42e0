"""Closing matter: parts with their titles beside them, reading lists, disclaimers."""

from __future__ import annotations

from convener.press.figures import Tone
from convener.press.inline import Link, Spans, Text, plain
from convener.press.pdf import styles
from convener.press.pdf.compose.texts import anchored
from convener.press.pdf.setter import Room, Setter, attach_side, ruled, side_stack
from convener.press.pdf.strips import Hold, Strip, beside, held, rows_held, spaced
from convener.press.tree import Disclaimer, Matter, Publication, Reading

_TITLE, _PUBLISHER, _DATE = 0.44, 0.47, 0.77
"""of the width: how wide a title is, where publisher and date begin"""
_LINES = 3
"""a title in a narrow column takes no more lines than these"""


def matter(setter: Setter, block: Matter, room: Room) -> list[Strip]:
    """Set a titled part: hairline over the block, title in the side column, blocks in the main ones."""
    within = room.main().within("Sect").narrow()
    label = setter.heading(plain(block.title), styles.HEADINGS[3], within.side(), 1)
    strips = attach_side(setter.blocks(block.blocks, within), side_stack(label), within)
    return anchored(titled(block.title, strips, within), block.anchor)


def titled(title: str, strips: list[Strip], room: Room) -> list[Strip]:
    """Return bands below the hairline that begins a titled part."""
    rule = Strip(7.5, (ruled(0, 0, room.full),), clear=True, hold=Hold.FIRM, outline=(1, title))
    return spaced([rule, *strips], 17.5, 10.5)


def reading(setter: Setter, block: Reading, room: Room) -> list[Strip]:
    """Set publications in rows: title, publisher, date; below the titles where these are too long for a column."""
    within = room.within("L")
    narrow = _TITLE * room.width
    long = any(len(setter.lines(_strong(one.title), styles.TABLE, narrow)) > _LINES for one in block.publications)
    rows: list[list[Strip]] = []
    for publication in block.publications:
        entry = within.within("LI").within("LBody")
        made = _stacked(setter, publication, entry) if long else _publication(setter, publication, entry)
        rows.append(spaced(made, below=5.25 if long else styles.UNIT))
    return spaced(rows_held(rows), below=styles.PARAGRAPH)


def _stacked(setter: Setter, publication: Publication, room: Room) -> list[Strip]:
    about = ", ".join(part for part in (publication.publisher, publication.date) if part.strip())
    title = setter.text(_strong(publication.title), styles.TABLE, room)
    return held(title + setter.words(about, styles.TABLE.toned(Tone.SOFT), room))


def _publication(setter: Setter, publication: Publication, room: Room) -> list[Strip]:
    title = _strong(publication.title)
    if not publication.publisher and not publication.date:
        return held(setter.text(title, styles.TABLE, room))
    left, middle = room.at(room.x, _TITLE * room.width), room.x + _PUBLISHER * room.width
    publisher = room.at(middle, ((_DATE if publication.date else 1.0) - _PUBLISHER) * room.width)
    date = room.at(room.x + _DATE * room.width, (1.0 - _DATE) * room.width)
    columns = [
        setter.text(title, styles.TABLE, left),
        setter.words(publication.publisher, styles.TABLE, publisher),
        setter.words(publication.date, styles.TABLE.toned(Tone.SOFT).ranged_right(), date),
    ]
    return held(beside(columns))


def _strong(spans: Spans) -> Spans:
    made: list[Text | Link] = []
    for span in spans:
        if isinstance(span, Text):
            made.append(Text(span.words, strong=True, emphasis=span.emphasis))
        elif isinstance(span, Link):
            made.append(Link(_strong(span.spans), span.url))
    return tuple(made) or spans


def disclaimer(setter: Setter, block: Disclaimer, room: Room) -> list[Strip]:
    """Set what the document does not claim, small, below a hairline."""
    within = room.main().within("Sect").narrow()
    label = setter.words(block.label, styles.LABEL.toned(Tone.SOFT), within.side())
    text = setter.text(block.spans, styles.NOTE.toned(Tone.SOFT), within)
    rule = Strip(4.0, (ruled(0, 0, room.full),), clear=True, hold=Hold.FIRM)
    return spaced([rule, *held(beside([side_stack(label), side_stack(text)]))], 21.0, 10.5)
