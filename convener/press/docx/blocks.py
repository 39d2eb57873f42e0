"""Every block of the tree as WordprocessingML; one place that knows all kinds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from convener.press import tree
from convener.press.cue_tables import tabled
from convener.press.docx import cases, declarations, letters, people, programmes, tables, texts
from convener.press.docx.markup import NOTHING, Xml, join
from convener.press.docx.writer import Writer


def blocks(writer: Writer, given: Sequence[tree.Block]) -> Xml:
    """Return blocks one after the other."""
    return join([one(writer, block) for block in given])


def one(writer: Writer, block: tree.Block) -> Xml:  # noqa: C901, PLR0911, PLR0912, PLR0915 (one case for each block)
    """Return one block."""
    match block:
        case tree.Heading():
            return texts.heading(writer, block)
        case tree.Paragraph():
            return texts.paragraph(writer, block)
        case tree.Items():
            return texts.items(writer, block, blocks)
        case tree.Finding():
            return texts.finding(writer, block, blocks)
        case tree.Sitting():
            return texts.sitting(writer, block, blocks)
        case tree.Quotation():
            return texts.quotation(writer, block)
        case tree.Examples():
            return tables.examples(writer, block)
        case tree.CaseStudy():
            return cases.case_study(writer, block, blocks)
        case tree.Matter():
            return texts.matter(writer, block, blocks)
        case tree.Table():
            return tables.table(writer, block)
        case tree.Figure():
            return tables.figure(writer, block)
        case tree.Figures():
            return tables.figures(writer, block)
        case tree.Places():
            return declarations.places(writer, block)
        case tree.Endorsements():
            return declarations.endorsements(writer, block)
        case tree.Clause():
            return declarations.clause(writer, block)
        case tree.Commitments():
            return declarations.commitments(writer, block)
        case tree.Signatures():
            return people.signatures(writer, block)
        case tree.AgendaDay():
            return programmes.day(writer, block, blocks)
        case tree.CueSheet():
            return blocks(writer, tabled(block))
        case tree.Reading():
            return tables.publications(writer, block)
        case tree.Logos():
            return tables.logos(writer, block)
        case tree.Disclaimer():
            return texts.disclaimer(writer, block)
        case tree.AtAGlance():
            return texts.at_a_glance(writer, block)
        case tree.Beside():
            return texts.beside(writer, block, blocks)
        case tree.Letter():
            return letters.letter(writer, block, blocks)
        case tree.PageBreak():
            writer.new_page = True
            return NOTHING
        case _:
            assert_never(block)
