"""Running text: headings, lists, findings, sessions, quotations, and what stands beside them in print."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from convener.press import tree
from convener.press.docx import numbering, people, runs, styles, stylesheet
from convener.press.docx.marks import counted
from convener.press.docx.markup import NOTHING, Xml, join
from convener.press.docx.styles import Style
from convener.press.docx.writer import Writer
from convener.press.inline import Form, Spans
from convener.press.tree import Numbering, Role

Blocks = Callable[[Writer, Sequence[tree.Block]], Xml]
_FIRST = 24.5
"""above the first heading of a document, at most"""
GAP = "\u2002"
POINT = " · "
_ROLES = {Role.BODY: styles.BODY, Role.LEAD: styles.LEAD, Role.SMALL: styles.SMALL, Role.ADDRESS: styles.ADDRESS}


def heading(writer: Writer, block: tree.Heading) -> Xml:
    """Return the title of a part, its label on a line above it, its remark below."""
    writer.anchor(block.anchor)
    label = writer.marks.repeated(block.anchor, Form.NUMBER, runs.words(writer, block.label, stylesheet.HEADING_LABEL))
    title = writer.marks.repeated(block.anchor, Form.TITLE, runs.spans(writer, block.spans))
    gap = runs.BREAK if label and title else NOTHING
    style = styles.HEADINGS[min(max(block.level, 1), 3)]
    before = None if writer.begun else min(style.before, _FIRST)
    remark = runs.spans(writer, block.remark)
    made = writer.heading(style, join((label, gap, title)), before=before)
    return join((made, writer.paragraph(styles.SMALL, remark, keep=True) if remark else NOTHING))


def paragraph(writer: Writer, block: tree.Paragraph) -> Xml:
    """Return a paragraph."""
    return writer.paragraph(_ROLES[block.role], runs.spans(writer, block.spans))


# Lists


def items(writer: Writer, block: tree.Items, blocks: Blocks) -> Xml:
    """Return a list with the lists in it, numbered by Word."""
    chain = _chain(block)
    return _items(writer, block, blocks, (chain, 0, writer.numberings.add(chain, block.start)), closing=True)


_Place = tuple[numbering.Chain, int, int]
"""how the levels of a list are marked, at which of them one is, and the list's number"""


def _chain(block: tree.Items) -> numbering.Chain:
    """Return how a list marks its levels: as its first lists inside lists do."""
    found = [block.numbering]
    inner = _inside(block)
    while inner and len(found) < numbering.LEVELS:
        found.append(inner.numbering)
        inner = _inside(inner)
    return tuple(found)


def _inside(block: tree.Items) -> tree.Items | None:
    return next((one for item in block.items for one in item.blocks if isinstance(one, tree.Items)), None)


def _items(writer: Writer, block: tree.Items, blocks: Blocks, place: _Place, *, closing: bool) -> Xml:
    made = []
    for number, item in enumerate(block.items, 1):
        ends = closing and number == len(block.items)
        made.append(_item(writer, item, blocks, (place, block.numbering), closing=ends))
    return join(made)


def _item(writer: Writer, item: tree.Item, blocks: Blocks, marked: tuple[_Place, Numbering], *, closing: bool) -> Xml:
    """Return an item: its first paragraph has the mark; `closing` leaves the space of a paragraph after it."""
    place, kind = marked
    edge = _edge(writer, place[1], kind)
    first, given = _opening(item.blocks)
    said = runs.spans(writer, first)
    style = styles.LISTS[min(place[1], len(styles.LISTS) - 1)]
    after = styles.BODY.after if closing and not given else None
    made = [writer.paragraph(style, said, number=(place[2], place[1]), left=edge, after=after)]
    lists = 0
    for number, one in enumerate(given, 1):
        last = closing and number == len(given)
        if isinstance(one, tree.Paragraph):
            after = styles.BODY.after if last else None
            made.append(writer.paragraph(styles.LIST_MORE, runs.spans(writer, one.spans), left=edge, after=after))
        elif isinstance(one, tree.Items):
            made.append(_items(writer, one, blocks, _own(writer, one, place, again=lists > 0), closing=last))
            lists += 1
        else:
            made.append(blocks(writer, (one,)))
    return join(made)


def _edge(writer: Writer, level: int, kind: Numbering) -> float:
    return numbering.left(level if kind is not Numbering.NONE else level - 1, writer.left)


def _own(writer: Writer, block: tree.Items, place: _Place, *, again: bool) -> _Place:
    """Return the place of a list inside a list: the next level of it where that counts right, else one of its own."""
    chain, level, number = place
    level = min(level + 1, numbering.LEVELS - 1)
    whole = (*chain, *(numbering.below(chain[-1]) for _ in range(numbering.LEVELS - len(chain))))
    if again or block.start != 1 or whole[level] is not block.numbering:
        whole = (*whole[:level], *_chain(block))[: numbering.LEVELS]
        number = writer.numberings.add(whole, block.start, level)
    return whole, level, number


# Findings


def finding(writer: Writer, block: tree.Finding, blocks: Blocks) -> Xml:
    """Return a finding: above it whom it addresses and what it rests on, its numeral hung before it."""
    above = [runs.words(writer, block.addressee, stylesheet.ACCENT)]
    above += [runs.spans(writer, line) for line in block.evidence]
    made = [_above(writer, above)]
    writer.anchor(block.anchor)
    rest = block.blocks
    if block.title or block.lead:
        made.append(_numbered(writer, block, styles.FINDING, block.title or block.lead))
    else:
        first, rest = _opening(block.blocks)
        made.append(_numbered(writer, block, styles.FINDING_TEXT, first))
    if block.title and block.lead:
        made.append(writer.paragraph(styles.FINDING_LEAD, runs.spans(writer, block.lead)))
    return join((*made, blocks(writer, rest)))


def _opening(given: tuple[tree.Block, ...]) -> tuple[Spans, tuple[tree.Block, ...]]:
    """Return the words that stand behind a numeral or a mark, and the blocks that follow."""
    match given:
        case (tree.Paragraph() as first, *rest):
            return first.spans, tuple(rest)
        case _:
            return (), given


def _above(writer: Writer, parts: Sequence[Xml]) -> Xml:
    said = [part for part in parts if part]
    point = runs.words(writer, POINT)
    return writer.paragraph(styles.ABOVE, Xml(point.join(said))) if said else NOTHING


def _numbered(writer: Writer, block: tree.Finding, style: Style, opening: Spans) -> Xml:
    """Return the first words of a finding behind its numeral; a title or lead is a heading, a text is none."""
    title = writer.marks.repeated(block.anchor, Form.TITLE, runs.spans(writer, opening))
    write = writer.heading if style.level else writer.paragraph
    if counted(block.number):
        count = int(block.number)
        look = numbering.FINDINGS if style is styles.FINDING else numbering.FINDING_TEXTS
        row = writer.findings.pop((look, count), 0) or writer.numberings.add(look, count)
        writer.findings = {(look, count + 1): row}
        return write(style, title, number=(row, 0))
    label = writer.marks.repeated(block.anchor, Form.NUMBER, runs.words(writer, block.number, "Numeral"))
    gap = runs.words(writer, GAP) if label and title else NOTHING
    return write(style, join((label, gap, title)))


# Sessions


def sitting(writer: Writer, block: tree.Sitting, blocks: Blocks) -> Xml:
    """Return a session as told afterwards: label and facts, title, who took part, the narrative."""
    writer.anchor(block.anchor)
    label = writer.marks.repeated(block.anchor, Form.NUMBER, runs.words(writer, block.label, stylesheet.ACCENT))
    above = _above(writer, [label, *(runs.words(writer, fact) for fact in block.facts)])
    title = writer.marks.repeated(block.anchor, Form.TITLE, runs.spans(writer, block.title))
    made = writer.heading(styles.HEADING_2, title, before=0 if above else None, level=1 if block.level == 1 else 2)
    return join((above, made, people.groups(writer, block.groups, styles.DETAILS), blocks(writer, block.blocks)))


def beside(writer: Writer, block: tree.Beside, blocks: Blocks) -> Xml:
    """Return blocks below the details that stand beside them in print."""
    return join((people.details(writer, block.side), blocks(writer, block.blocks)))


# Quotations


def quotation(writer: Writer, block: tree.Quotation) -> Xml:
    """Return words of one speaker between quotation marks, and who said them."""
    marks = writer.document.press_words
    quoted = runs.spans(writer, runs.slanted(block.spans))
    said = join((runs.words(writer, marks.opening), quoted, runs.words(writer, marks.closing)))
    words, source = (styles.QUOTATION, styles.QUOTATION_SOURCE) if block.pull else (styles.QUOTE, styles.QUOTE_SOURCE)
    bar = NOTHING
    if block.pull:
        letters, writer.letters = writer.letters, 0
        bar = writer.paragraph(styles.QUOTATION_BAR, NOTHING)
        writer.letters = letters
    quoted = writer.paragraph(words, said, keep=bool(block.by or block.emphasis_added))
    by = people.named(writer, block.by) if block.by else NOTHING
    if block.emphasis_added:
        added = f"({writer.document.press_words.emphasis_added})"
        by = join((by, runs.words(writer, f" {added}" if by else added)))
    return join((bar, quoted, writer.paragraph(source, by) if by else NOTHING))


# Parts with a title of their own


def matter(writer: Writer, block: tree.Matter, blocks: Blocks) -> Xml:
    """Return a titled part below a hairline."""
    writer.anchor(block.anchor)
    title = writer.marks.repeated(block.anchor, Form.TITLE, runs.words(writer, block.title))
    return join((writer.heading(styles.MATTER, title), blocks(writer, block.blocks)))


def disclaimer(writer: Writer, block: tree.Disclaimer, *, opening: bool = False) -> Xml:
    """Return what the document does not claim, small, its label before it."""
    label, said = runs.words(writer, block.label, stylesheet.ACCENT), runs.spans(writer, block.spans)
    if writer.in_cell:
        return join((writer.paragraph(styles.LABEL, label), writer.paragraph(styles.SMALL, said)))
    return writer.paragraph(styles.OPENING if opening else styles.DISCLAIMER, join((label, runs.TAB, said)))


def at_a_glance(writer: Writer, block: tree.AtAGlance) -> Xml:
    """Return all findings in one line each, leading to them."""
    made = [writer.heading(styles.NAMES_TITLE, runs.spans(writer, block.title))]
    for entry in block.entries:
        number = runs.words(writer, entry.number, "SmallNumeral")
        said = runs.within(writer, entry.anchor, runs.spans(writer, entry.spans))
        made.append(writer.paragraph(styles.GLANCE, join((number, runs.TAB, said))))
    return join(made)
