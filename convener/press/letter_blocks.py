"""A letter as plain paragraphs, for the presses that do not place it on the sheet."""

from __future__ import annotations

from convener.press.blocks import Block, Heading, Letter, Paragraph
from convener.press.inline import LineBreak, Spans, Text, plain
from convener.press.parts import Role


def plainly(block: Letter) -> tuple[Block, ...]:
    """Return a letter from its head to its signature, in the order in which it is read."""
    head = _lines((Text(block.sender, strong=True),) if block.sender else (), *block.contact)
    signed = tuple(
        _lines((Text(one.name, strong=True),) if one.name else (), plain(one.office)) for one in block.signed
    )
    subject = (Heading(3, block.subject),) if block.subject else ()
    before = (head, _lines(*map(plain, block.address)), _lines(plain(block.date)))
    return (
        *(part for part in before if part.spans),
        *subject,
        *block.blocks,
        *(part for part in signed if part.spans),
    )


def _lines(*lines: Spans) -> Paragraph:
    spans: list[Spans] = [line for line in lines if line]
    return Paragraph(tuple(span for place, line in enumerate(spans) for span in (*_break(place), *line)), Role.ADDRESS)


def _break(place: int) -> Spans:
    return (LineBreak(),) if place else ()
