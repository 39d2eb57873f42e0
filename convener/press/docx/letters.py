"""A letter in a word processor: its head, its lines in order, room for a hand above the name."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from convener.press import tree
from convener.press.docx.markup import NOTHING, Xml, join
from convener.press.docx.writer import Writer
from convener.press.letter_blocks import plainly

Blocks = Callable[[Writer, Sequence[tree.Block]], Xml]
_HAND = 42.0


def letter(writer: Writer, block: tree.Letter, blocks: Blocks) -> Xml:
    """Return a letter; each begins a page."""
    writer.new_page = writer.new_page or writer.begun
    parts = plainly(block)
    signed = sum(bool(one.name or one.office) for one in block.signed)
    text, names = parts[: len(parts) - signed], parts[len(parts) - signed :]
    logo = blocks(writer, (tree.Logos((block.logo,)),)) if block.logo else NOTHING
    made = [logo, blocks(writer, text), *(join((writer.spacer(_HAND), blocks(writer, (name,)))) for name in names)]
    return join(made) if parts else NOTHING
