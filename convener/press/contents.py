"""The contents of a long paper, to stand in the side column of its first page: each part with its page."""

from __future__ import annotations

from dataclasses import replace

from convener.press import inline, reading
from convener.press.inline import Form, Reference, Spans
from convener.press.tree import Block, Detail, Document, Heading, Matter

LONG = 2_000
"""words; about six pages"""
FEW = 3
"""parts; fewer are found by turning the pages"""


def listed(document: Document) -> Document:
    """Return a long paper that has a colophon with its contents at the end of it; any other as it is.

    The part that opens the paper is not listed: it stands beside the list.
    """
    if not document.colophon or _words(document) < LONG:
        return document
    blocks = tuple(_anchored(block, place) for place, block in enumerate(document.blocks))
    parts = [block for block in blocks[1:] if isinstance(block, Heading | Matter) and _is_part(block)]
    if len(parts) < FEW:
        return document
    lines = tuple(_line(part.anchor) for part in parts)
    colophon = (*document.colophon, Detail(document.press_words.contents, lines))
    return replace(document, blocks=blocks, colophon=colophon)


def _anchored(block: Block, place: int) -> Block:
    if isinstance(block, Heading) and _is_part(block) and not block.anchor:
        return replace(block, anchor=f"part-{place}")
    return block


def _is_part(block: Heading | Matter) -> bool:
    """Headings of the first level, and what closes a paper, if it was written for it: next steps, not the partners."""
    if isinstance(block, Matter):
        return bool(block.anchor and block.title.strip())
    return block.level == 1 and bool(inline.words(block.spans).strip())


def _line(anchor: str) -> Spans:
    return (Reference(anchor, Form.TITLE), *inline.plain("\u2002"), Reference(anchor, Form.FOLIO))


def _words(document: Document) -> int:
    parts = reading.everything(document.blocks)
    return sum(len(part.words.split()) for part in parts if isinstance(part, inline.Text))
