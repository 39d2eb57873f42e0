"""Every block of the tree as HTML; one place that knows all kinds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from convener.press import tree
from convener.press.cue_tables import tabled
from convener.press.html import programmes, tables
from convener.press.html.markup import NOTHING, Html, filled, join, tag, text
from convener.press.html.writer import Writer
from convener.press.inline import Link, Span, Spans, Text
from convener.press.letter_blocks import plainly
from convener.press.tree import Numbering

_ROLES = {
    tree.Role.BODY: "",
    tree.Role.LEAD: "lead",
    tree.Role.SMALL: "small",
    tree.Role.ADDRESS: "address",
}
_LISTS = {
    Numbering.NUMBER: ("ol", "points", ""),
    Numbering.LETTER_POINT: ("ol", "points", "a"),
    Numbering.NUMBER_BRACKET: ("ol", "points bracket", ""),
    Numbering.LETTER_BRACKET: ("ol", "points bracket", "a"),
    Numbering.DASH: ("ul", "points dash", ""),
    Numbering.NONE: ("ul", "points none", ""),
}

_WIDTHS = {tree.Width.BLOCK: "block", tree.Width.MAIN: "", tree.Width.HALF: "half"}


def blocks(writer: Writer, given: Sequence[tree.Block]) -> Html:
    """Return blocks one after the other."""
    return join([one(writer, block) for block in given], "\n")


def one(writer: Writer, block: tree.Block) -> Html:  # noqa: C901, PLR0911, PLR0912, PLR0915 (one case for each block)
    """Return one block."""
    match block:
        case tree.Heading():
            return _heading(writer, block)
        case tree.Paragraph():
            return filled("p", writer.spans(block.spans), class_=_ROLES[block.role])
        case tree.Items():
            return _items(writer, block)
        case tree.Finding():
            return _finding(writer, block)
        case tree.Sitting():
            return _sitting(writer, block)
        case tree.Quotation():
            return _quotation(writer, block)
        case tree.Examples():
            return tables.examples(writer, block)
        case tree.CaseStudy():
            return _case(writer, block)
        case tree.Matter():
            return _matter(writer, block)
        case tree.Table():
            return tables.table(writer, block)
        case tree.Figure():
            return _figure(writer, block)
        case tree.Figures():
            return tag("div", *(_figure(writer, figure) for figure in block.figures), class_="pair")
        case tree.Places():
            return tables.places(writer, block)
        case tree.Endorsements():
            return tables.endorsements(writer, block)
        case tree.Clause():
            return filled("p", writer.spans(block.spans), class_="clause")
        case tree.Commitments():
            given = (tree.Item((tree.Paragraph(spans),)) for spans in block.commitments)
            return _items(writer, tree.Items(tuple(given), Numbering.NUMBER, block.start))
        case tree.Signatures():
            return tables.signatures(block)
        case tree.AgendaDay():
            return programmes.day(writer, block, blocks)
        case tree.CueSheet():
            return blocks(writer, tabled(block))
        case tree.Reading():
            return tables.publications(writer, block)
        case tree.Logos():
            return tables.logos(writer, block)
        case tree.Disclaimer():
            said = tag("p", writer.spans(block.spans), class_="small")
            label = _side(filled("p", text(block.label), class_="label"))
            return tag("div", label, said, class_="beside matter", role="note")
        case tree.AtAGlance():
            return tables.at_a_glance(writer, block)
        case tree.Beside():
            inside = blocks(writer, block.blocks)
            return tag("div", _side(details(writer, block.side)), tag("div", inside), class_="beside")
        case tree.Letter():
            logo = tables.logos(writer, tree.Logos((block.logo,))) if block.logo else NOTHING
            return tag("section", logo, blocks(writer, plainly(block)), class_="letter")
        case tree.PageBreak():
            return tag("div", class_="break")
        case _:
            assert_never(block)


def _side(content: Html) -> Html:
    return filled("div", content, class_="side")


def details(writer: Writer, given: Sequence[tree.Detail]) -> Html:
    """Return labels and their lines as a description list."""
    pairs = [
        join([filled("dt", text(detail.label)), *(filled("dd", writer.spans(line)) for line in detail.lines)])
        for detail in given
        if detail.lines
    ]
    return filled("dl", *pairs)


def _heading(writer: Writer, block: tree.Heading) -> Html:
    label = filled("span", text(block.label), class_="label")
    title = writer.heading(block.level, join([label, writer.spans(block.spans)], " "), block.anchor)
    return join([title, filled("p", writer.spans(block.remark), class_="small")])


def _items(writer: Writer, block: tree.Items) -> Html:
    name, look, kind = _LISTS[block.numbering]
    items = [tag("li", blocks(writer, item.blocks)) for item in block.items]
    if name == "ul" or not items:
        return filled(name, *items, class_=look)
    style = f"--from:{block.start - 1};--kind:{'lower-alpha' if kind else 'decimal'}" if "bracket" in look else ""
    return filled(name, *items, class_=look, type=kind, start=str(block.start) if block.start != 1 else "", style=style)


def _finding(writer: Writer, block: tree.Finding) -> Html:
    number = filled("span", text(block.number), class_="number")
    lead, rest = filled("strong", writer.spans(block.lead)), block.blocks
    if block.title:
        title = writer.heading(2, join([number, writer.spans(block.title)], " "))
        opening = join([title, filled("p", lead)])
    elif not block.lead and rest and isinstance(rest[0], tree.Paragraph):
        opening = filled("p", join([number, writer.spans(rest[0].spans)], " "))
        rest = rest[1:]
    else:
        opening = filled("p", join([number, lead], " "))
    side = [filled("p", text(block.addressee)), *(filled("p", writer.spans(line)) for line in block.evidence)]
    inside = tag("div", opening, blocks(writer, rest))
    kind = "section" if block.title else "div"  # a section is known by its heading
    return tag(kind, _side(join(side)), inside, class_="beside finding", id=writer.id(block.anchor))


def _sitting(writer: Writer, block: tree.Sitting) -> Html:
    title = writer.heading(min(max(block.level, 1), 2), writer.spans(block.title))
    side = [filled("p", text(block.label), class_="label"), *(filled("p", text(fact)) for fact in block.facts)]
    side += [programmes.group(group) for group in block.groups]
    inside = tag("div", title, blocks(writer, block.blocks))
    return tag("section", _side(join(side)), inside, class_="beside", id=writer.id(block.anchor))


def _quotation(writer: Writer, block: tree.Quotation) -> Html:
    words = writer.document.press_words
    quoted = writer.spans(tuple(_slanted(span) for span in block.spans))
    said = tag("p", text(words.opening), quoted, text(words.closing))
    source = programmes.named(block.by) if block.by else NOTHING
    added = text(f" ({writer.document.press_words.emphasis_added})") if block.emphasis_added else NOTHING
    return tag("blockquote", said, filled("footer", source, added), class_="pull" if block.pull else "")


def _slanted(span: Span) -> Span:
    if isinstance(span, Text):
        return replace(span, emphasis=span.emphasis or span.strong, strong=False)
    if isinstance(span, Link):
        return Link(tuple(_slanted(one) for one in span.spans), span.url)
    return span


def _case(writer: Writer, block: tree.CaseStudy) -> Html:
    label = filled("p", text(block.label), class_="label")
    title = writer.heading(3, writer.spans(block.title))
    parts = [label, title, filled("p", writer.spans(block.intro), class_="small")]
    parts += [_figure(writer, block.figure)] if block.figure else []
    for matter in block.matters:
        name = _side(writer.heading(4, text(matter.title)))
        inside = tag("div", blocks(writer, matter.blocks))
        parts.append(tag("div", name, inside, class_="beside", id=writer.id(matter.anchor)))
    if block.read_on:
        link = tag("p", writer.spans((block.read_on,)))
        parts.append(tag("div", _side(filled("p", text(block.read_on_label), class_="label")), link, class_="beside"))
    return tag("section", *parts, class_="case", id=writer.id(block.anchor))


def _matter(writer: Writer, block: tree.Matter) -> Html:
    title = _side(writer.heading(1, text(block.title)))
    inside = tag("div", blocks(writer, block.blocks))
    return tag("section", title, inside, class_="beside matter", id=writer.id(block.anchor))


def _figure(writer: Writer, block: tree.Figure) -> Html:
    label: Spans = (Text(f"{block.label}\u2002", strong=True),) if block.label else ()
    credit: Spans = (Text(f" {block.credit}", quiet=True),) if block.credit else ()
    caption = filled("figcaption", writer.spans((*label, *block.caption, *credit)))
    wide = block.width is tree.Width.BLOCK
    shown = writer.picture(block.image, block.alt, wide=wide)
    return tag("figure", shown, caption, id=writer.id(block.anchor), class_=_WIDTHS[block.width])
