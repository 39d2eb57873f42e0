"""Every block of the tree as Markdown; one place that knows all kinds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import assert_never

from convener.press import inline, reading, tree
from convener.press.cue_tables import tabled
from convener.press.inline import Link, Span, Spans, Text, plain
from convener.press.letter_blocks import plainly
from convener.press.markdown import lists
from convener.press.markdown.wording import Wording, ended, escaped, headed

_BETWEEN = "<!-- -->\n\n"
"""what ends a numbered list where another follows"""
_ORDERED = re.compile(r"\d+[.)] ")


def details(wording: Wording, given: Sequence[tree.Detail]) -> list[str]:
    """Return labels, each with its lines after it."""
    made = []
    for detail in given:
        lines = ", ".join(line for spans in detail.lines if (line := wording.cell(spans)))
        made.append(f"**{escaped(detail.label).strip()}:** {lines}" if detail.label.strip() else headed(lines))
    return made


class Blocks:
    """Writes the blocks of one document, each as one or more parts with an empty line between."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._levels = reading.Levels()

    def all(self, given: Sequence[tree.Block]) -> list[str]:
        """Return the parts of blocks one after the other."""
        parts: list[str] = []
        for block in given:
            for part in self.one(block):
                if part.strip():
                    parts.append(_apart(part, parts[-1] if parts else ""))
        return parts

    def heading(self, level: int, title: str) -> str:
        """Return a heading of a level (the title is #), never skipping one."""
        if not title.strip():
            return ""
        return f"{'#' * (self._levels.depth(level) + 1)} {ended(title)}"

    def one(self, block: tree.Block) -> list[str]:  # noqa: C901, PLR0911, PLR0912, PLR0915 (one case for each block)
        """Return the parts of one block."""
        say = self._wording
        match block:
            case tree.Heading():
                said = [one for one in (escaped(block.label.strip()), say.cell(block.spans)) if one.strip()]
                return [self.heading(block.level, ": ".join(said)), say.line(block.remark)]
            case tree.Paragraph():
                return [say.line(block.spans)]
            case tree.Items():
                return [self._items(block)]
            case tree.Finding():
                return self._finding(block)
            case tree.Sitting():
                return self._sitting(block)
            case tree.Quotation():
                return [self._quotation(block)]
            case tree.Examples():
                return [self.heading(3, say.cell(block.title)), lists.examples(say, block)]
            case tree.CaseStudy():
                return self._case(block)
            case tree.Matter():
                return [self.heading(1, escaped(block.title)), *self.all(block.blocks)]
            case tree.Table():
                told = lists.explained(say, block.signs)
                return [say.line(block.caption, strong=True), told, lists.table(say, block)]
            case tree.Figure():
                return [self._figure(block)]
            case tree.Figures():
                return [self._figure(figure) for figure in block.figures]
            case tree.Places():
                return [self.heading(2, say.cell(block.title)), lists.places(block)]
            case tree.Endorsements():
                return [self.heading(2, say.cell(block.title)), lists.endorsements(block)]
            case tree.Clause():
                return [say.line(block.spans)]
            case tree.Commitments():
                items = (tree.Item((tree.Paragraph(spans),)) for spans in block.commitments)
                return [self._items(tree.Items(tuple(items), tree.Numbering.NUMBER, block.start))]
            case tree.Signatures():
                return [headed(escaped(block.label)), "\n".join(f"- {lists.named(one)}" for one in block.signatories)]
            case tree.AgendaDay():
                return self._day(block)
            case tree.CueSheet():
                return self.all(tabled(block))
            case tree.Reading():
                return [lists.publications(say, block)]
            case tree.Logos():
                names = "\n".join(f"- {headed(escaped(logo.name))}" for logo in block.logos)
                return [names, *(say.line(credit) for credit in block.credits)]
            case tree.Disclaimer():
                opening = (Text(f"{block.label}: ", strong=True),) if block.label else ()
                return [say.line((*opening, *block.spans))]
            case tree.AtAGlance():
                return [self.heading(2, say.cell(block.title)), lists.at_a_glance(say, block)]
            case tree.Beside():
                return [*details(say, block.side), *self.all(block.blocks)]
            case tree.Letter():
                return self.all(plainly(block))
            case tree.PageBreak():
                return []
            case _:
                assert_never(block)

    def _items(self, block: tree.Items) -> str:
        made = []
        tight = all(len(item.blocks) <= 1 for item in block.items)
        for number, item in enumerate(block.items, block.start):
            mark, words = lists.mark(block.numbering, number)
            inside = "\n\n".join(self.all(item.blocks))
            apart = "\n\n" if words and inside and not _begins_with_words(item) else ""
            lines = (words + apart + inside).split("\n")
            indent = "\n" + " " * (len(mark) + 1)
            made.append(re.sub(r" +$", "", f"{mark} {indent.join(lines)}", flags=re.MULTILINE))
        return ("\n" if tight else "\n\n").join(made)

    def _finding(self, block: tree.Finding) -> list[str]:
        say = self._wording
        number = f"{block.number}. " if block.number else ""
        title = self.heading(2, escaped(number) + say.cell(block.title)) if block.title else ""
        about = ", ".join(part for part in (escaped(block.addressee), *map(say.cell, block.evidence)) if part)
        lead, rest = () if block.title else plain(number), block.blocks
        if lead and not block.lead and rest and isinstance(rest[0], tree.Paragraph):
            opening = say.line((Text(number, strong=True), *rest[0].spans))
            rest = rest[1:]
        else:
            opening = say.line((*lead, *block.lead), strong=True)
        return [title, opening, *self.all(rest), f"({about})" if about else ""]

    def _sitting(self, block: tree.Sitting) -> list[str]:
        label = headed(escaped(block.label))
        title = self.heading(min(max(block.level, 1), 2), self._wording.cell(block.title))
        facts = headed(escaped(", ".join(part for part in block.facts if part)))
        people = "\n".join(f"- {lists.group(group)}" for group in block.groups)
        return [label, title, facts, people, *self.all(block.blocks)]

    def _quotation(self, block: tree.Quotation) -> str:
        words = self._wording.document.press_words
        spans: Spans = (Text(words.opening), *(_slanted(span) for span in block.spans), Text(words.closing))
        said = self._wording.line(spans)
        source = lists.named(block.by) if block.by else ""
        if block.emphasis_added:
            source = f"{source} ({escaped(self._wording.document.press_words.emphasis_added)})".strip()
        lines = [*said.split("\n"), *(["", headed(source)] if source else [])]
        return "\n".join(f"> {line}".rstrip() for line in lines)

    def _case(self, block: tree.CaseStudy) -> list[str]:
        say = self._wording
        label = f"{escaped(block.label)}: " if block.label else ""
        parts = [self.heading(3, label + say.cell(block.title)), say.line(block.intro)]
        parts += [self._figure(block.figure)] if block.figure else []
        for matter in block.matters:
            parts += [self.heading(4, escaped(matter.title)), *self.all(matter.blocks)]
        return [*parts, say.line((Text(f"{block.read_on_label}: "), block.read_on)) if block.read_on else ""]

    def _figure(self, block: tree.Figure) -> str:
        """A picture has no place in a text file: its words stand for it."""
        caption = self._wording.cell(block.caption)
        shown = [f"{escaped(block.label)}: " if block.label else "", caption or escaped(block.alt)]
        credit = f" ({escaped(block.credit)})" if block.credit else ""
        described = f" \\[{escaped(block.alt)}\\]" if caption and block.alt else ""
        return headed("".join(shown) + credit + described)

    def _day(self, block: tree.AgendaDay) -> list[str]:
        parts = [self.heading(1, escaped(block.title)), self._wording.line(block.remark)]
        for item in block.items:
            parts += self._item(item)
        return parts

    def _item(self, item: tree.AgendaItem) -> list[str]:
        say = self._wording
        hours = "–".join(hour for hour in (item.start, item.end) if hour)
        title = " ".join(part for part in (escaped(hours), say.cell(item.title)) if part)
        facts = headed(escaped(", ".join(part for part in (item.label, item.room) if part)))
        people = "\n".join(f"- {lists.group(group)}" for group in item.groups)
        themes = "\n".join(lists.theme(say, theme) for theme in item.themes)
        return [self.heading(2, title), facts, *self.all((*item.abstract, *item.blocks)), people, themes]


def _begins_with_words(item: tree.Item) -> bool:
    first = item.blocks[0] if item.blocks else None
    return isinstance(first, tree.Paragraph) and bool(inline.words(first.spans).strip())


def _apart(part: str, before: str) -> str:
    """Keep a list from running on from the one before: another bullet begins another list (CommonMark §5.3)."""
    if part.startswith("- ") and before.startswith("- "):
        return re.sub("^- ", "* ", part, flags=re.MULTILINE)
    if _ORDERED.match(part) and _ORDERED.match(before.removeprefix(_BETWEEN)):
        return f"{_BETWEEN}{part}"
    return part


def _slanted(span: Span) -> Span:
    if isinstance(span, Text):
        return replace(span, emphasis=span.emphasis or span.strong, strong=False)
    if isinstance(span, Link):
        return Link(tuple(_slanted(one) for one in span.spans), span.url)
    return span
