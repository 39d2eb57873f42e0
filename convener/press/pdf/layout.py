"""From a document to its pages: set, divide, and set again with the page numbers now known."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from convener.press import contents, reading
from convener.press.inline import plain
from convener.press.pdf import compose, styles
from convener.press.pdf.compose.closing import titled
from convener.press.pdf.compose.findings import details
from convener.press.pdf.front import Front, front
from convener.press.pdf.pages import Page, Pages, filled
from convener.press.pdf.setter import Memory, Room, Setter, attach_side, side_stack, single, told_apart
from convener.press.pdf.strips import Element, Strip, Words, spaced
from convener.press.pdf.styles import Sheet
from convener.press.pdf.wording import Wording
from convener.press.tree import Document, Heading

_PASSES = 4
"""page numbers settle in two passes but for the rarest case"""
_NOTE_INDENT = 10.5
_NOTE_DIGIT = 3.5

Progress = Callable[[float], None]


@dataclass(slots=True)
class Layout:
    """All pages, the first page's own bands, and the structure they carry."""

    pages: list[Page]
    front: Front
    root: Element


def laid_out(document: Document, sheet: Sheet, progress: Progress) -> Layout:
    """Return a document divided into pages; in its shorter form where that alone brings it onto one."""
    whole = _divided(document, sheet, progress)
    if not document.shorter or len(whole.pages) == 1:
        return whole
    short = _divided(replace(document, blocks=document.shorter), sheet, lambda _: progress(0.5))
    return short if len(short.pages) == 1 else whole


def _divided(document: Document, sheet: Sheet, progress: Progress) -> Layout:
    document = contents.listed(document)
    anchors = reading.anchors(document)
    numbered = reading.has_page_numbers(document)
    memory: Memory | None = {} if numbered else None
    known: dict[str, int] = {}
    for turn in range(_PASSES):
        wording = Wording(anchors, known, document.press_words, document.language)
        setter = Setter(document, wording, memory, compose.blocks)
        layout = _pass(setter, sheet, progress if turn == 0 else lambda _: progress(0.5))
        found = _found(layout)
        if not numbered or found == known:
            break
        known = found
    return layout


def _found(layout: Layout) -> dict[str, int]:
    return {
        anchor: number
        for number, page in enumerate(layout.pages, 1)
        for strip, _ in page.bands
        for anchor in strip.anchors
    }


def _pass(setter: Setter, sheet: Sheet, progress: Progress) -> Layout:
    root = Element("Document")
    main = Room(styles.MAIN_X, sheet.main, root, full=sheet.block)
    opening = front(setter, sheet, main)
    strips = _opened(setter, opening, main)
    rest = opening.blocks[1:] if setter.document.colophon else opening.blocks
    for place, made in enumerate(compose.stream(setter, rest, main)):
        progress(0.5 * place / len(rest))
        strips += made
    notes = _Notes(setter, main)
    if setter.document.endnotes:
        strips += notes.gathered()
        return Layout(filled(strips, lambda: Pages(sheet.bottom, lambda _: [], opening.fresh())), opening, root)
    called = [number for strip, _ in opening.bands for number in strip.notes]
    pages = filled(strips, lambda: Pages(sheet.bottom, notes.strips, opening.fresh(), called))
    return Layout(pages, opening, root)


def _opened(setter: Setter, opening: Front, main: Room) -> list[Strip]:
    """Set the first block beside the colophon."""
    document = setter.document
    if not document.colophon:
        return []
    side = details(setter, document.colophon, main.side())
    strips = setter.blocks(opening.blocks[:1], main.narrow())
    if opening.blocks and isinstance(opening.blocks[0], Heading):
        spaced(strips, below=styles.BELOW[2])
    return attach_side(strips, side, main)


class _Notes:
    """Sets footnotes when they are called, or all notes behind the text, each leading back to its call."""

    def __init__(self, setter: Setter, room: Room) -> None:
        self._setter = setter
        self._room = room
        self._set: dict[int, Sequence[Strip]] = {}

    def gathered(self) -> list[Strip]:
        """Return all notes under their heading; one that is called in a note stands behind it."""
        words, notes = self._setter.wording.press_words, self._setter.wording.notes
        if not notes:
            return []
        room = self._room.main().within("Sect").narrow()
        label = side_stack(self._setter.heading(plain(words.notes), styles.HEADINGS[3], room.side(), 1))
        self._room, made, number = room, list[Strip](), 0
        while number < len(notes):
            number += 1
            made += self.strips(number)
        return titled(words.notes, attach_side(made, label, room), room)

    def strips(self, number: int) -> list[Strip]:
        """Return the lines of a note, its number hung before them."""
        if number not in self._set:
            self._set[number] = self._note(number)
        return list(self._set[number])

    def _note(self, number: int) -> list[Strip]:
        notes = self._setter.wording.notes
        indent = _NOTE_INDENT + _NOTE_DIGIT * (len(str(len(notes))) - 1)
        room = self._room.inset(indent).within("Note")
        room.parent.note = number
        label = room.parent.child("Lbl")
        strips = self._setter.text(notes[number - 1], styles.NOTE, room) or [Strip(styles.NOTE.leading)]
        back = f"#call-{number}" if self._setter.document.endnotes else ""
        mark = Words(told_apart(single(str(number), styles.NOTE, back)), self._room.x, 7.0, label)
        strips[0].marks = (mark, *strips[0].marks)
        strips[0].anchors = (f"note-{number}",)
        return spaced(strips, below=styles.ITEM)
