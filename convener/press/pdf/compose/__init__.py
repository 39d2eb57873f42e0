"""Every block of the tree becomes bands; one place that knows all kinds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from convener.press.pdf import styles
from convener.press.pdf.compose import (
    agendas,
    cases,
    closing,
    cues,
    declarations,
    findings,
    letters,
    pictures,
    tables,
    texts,
)
from convener.press.pdf.setter import Room, Setter
from convener.press.pdf.strips import Hold, Strip
from convener.press.tree import (
    AgendaDay,
    AtAGlance,
    Beside,
    Block,
    CaseStudy,
    Clause,
    Commitments,
    CueSheet,
    Disclaimer,
    Endorsements,
    Examples,
    Figure,
    Figures,
    Finding,
    Heading,
    Items,
    Letter,
    Logos,
    Matter,
    PageBreak,
    Paragraph,
    Places,
    Quotation,
    Reading,
    Signatures,
    Sitting,
    Table,
)


def blocks(setter: Setter, given: Sequence[Block], room: Room) -> list[Strip]:
    """Set blocks one below the other."""
    return [strip for made in stream(setter, given, room) for strip in made]


def stream(setter: Setter, given: Sequence[Block], room: Room) -> Iterator[list[Strip]]:
    """Set blocks one by one, each knowing its neighbour where spaces depend on it."""
    fresh = False
    before: Block | None = None
    last: Strip | None = None
    for block in given:
        made = one(setter, block, room)
        if made:
            made[0].fresh = made[0].fresh or fresh
            if last and isinstance(block, Items) and isinstance(before, Paragraph):
                last.below, last.hold = styles.ITEM_FIRST, Hold.FIRM
            if last and isinstance(block, Heading | Sitting) and isinstance(before, Heading):
                made[0].above = 0.0
            last = made[-1]
        fresh = isinstance(block, PageBreak) or (fresh and not made)
        before = block
        yield made


def one(setter: Setter, block: Block, room: Room) -> list[Strip]:  # noqa: C901, PLR0911, PLR0912 (one case for each block)
    """Set one block."""
    match block:
        case Heading():
            return texts.heading(setter, block, room)
        case Paragraph():
            return texts.paragraph(setter, block, room)
        case Items():
            return texts.items(setter, block, room)
        case Quotation():
            return texts.quotation(setter, block, room)
        case Finding():
            return findings.finding(setter, block, room)
        case AtAGlance():
            return findings.at_a_glance(setter, block, room)
        case Sitting():
            return findings.sitting(setter, block, room)
        case Beside():
            return findings.set_beside(setter, block, room)
        case Examples():
            return tables.examples(setter, block, room)
        case Table():
            return tables.table(setter, block, room)
        case CaseStudy():
            return cases.case_study(setter, block, room)
        case Matter():
            return closing.matter(setter, block, room)
        case Reading():
            return closing.reading(setter, block, room)
        case Disclaimer():
            return closing.disclaimer(setter, block, room)
        case Logos():
            return pictures.logos(setter, block, room)
        case Figure():
            return pictures.figure(setter, block, room)
        case Figures():
            return pictures.figures(setter, block, room)
        case Places():
            return declarations.places(setter, block, room)
        case Endorsements():
            return declarations.endorsements(setter, block, room)
        case Clause():
            return declarations.clause(setter, block, room)
        case Commitments():
            return declarations.commitments(setter, block, room)
        case Signatures():
            return declarations.signatures(setter, block, room)
        case AgendaDay():
            return agendas.agenda_day(setter, block, room)
        case CueSheet():
            return cues.cue_sheet(setter, block, room)
        case Letter():
            return letters.letter(setter, block, room)
        case PageBreak():
            return []
        case _:
            assert_never(block)
