"""Spans as CommonMark: one door where words are escaped, and marks that cannot be misread."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import assert_never

from convener.press import reading, signs
from convener.press.addresses import allowed
from convener.press.inline import Form, LineBreak, Link, Note, Pages, Reference, Sign, Span, Spans, Text
from convener.press.tree import Document

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~])|&(?=#?\w+;)")
# What would begin a heading, a list, a quotation, a rule or a table at the head of a line (CommonMark 0.31 §4, §5).
_HEAD = re.compile(r"^(\s*)(#{1,6}(?=\s|$)|[-+=](?=[\s=+-]|$)|\d{1,9}(?=[.)](?:\s|$)))")
_CLOSING = re.compile(r"(^|\s)(#+\s*)$")
_CALL = re.compile(r"\[\^\d+\]$")
_LONGEST_CALL = 12
_AFTER_CALLS = ("(", ":")
"""what would make a link, or a note itself, of the call of a note before it"""
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_WHITE = re.compile(r"[ \t\r\n\f\v\u2028\u2029]+")


def escaped(words: str) -> str:
    """Return words that CommonMark shows as they are, anywhere inside a line."""
    shown = _WHITE.sub(" ", _UNSEEN.sub("", words))
    return _SPECIAL.sub(lambda found: "\\" + found[0] if found[1] else "&amp;", shown)


def headed(line: str) -> str:
    """Return a line whose beginning cannot be taken for the beginning of a block."""
    found = _HEAD.match(line)
    if not found:
        return line.strip()
    at = found.end() if found[2].isdigit() else found.start(2)
    return f"{line[:at]}\\{line[at:]}".strip()


def ended(title: str) -> str:
    """Return the words of a heading whose end cannot be taken for its closing marks (CommonMark 0.31 §4.2)."""
    return _CLOSING.sub(r"\1\\\2", title)


@dataclass(slots=True)
class _Part:
    text: str
    mark: str = ""


class Wording:
    """Writes the spans of one document, and keeps its footnotes."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.anchors = reading.anchors(document)
        self.notes: list[Spans] = []

    def line(self, spans: Spans, *, strong: bool = False) -> str:
        """Return spans as text that may begin a line; a break inside stays a break."""
        made = self.spans(spans, strong=strong)
        return "\\\n".join(headed(line) for line in made.split("\\\n") if line.strip())

    def cell(self, spans: Spans) -> str:
        """Return spans for a cell of a table: on one line."""
        return self.spans(spans).replace("\\\n", " ").strip()

    def spans(self, spans: Spans, *, strong: bool = False) -> str:
        """Return spans as text inside a line."""
        parts: list[_Part] = []
        for span in spans:
            for part in self._span(span, strong=strong):
                if parts and part.mark and parts[-1].mark == part.mark:
                    parts[-1].text += part.text
                elif part.text:
                    parts.append(part)
        return _written(parts)

    def _span(self, span: Span, *, strong: bool) -> list[_Part]:
        match span:
            case Text():
                bold = strong or span.strong or span.operative
                slanted = span.emphasis or span.operative
                return [_Part(escaped(span.words), "**" * bold + "*" * slanted)]
            case Link():
                return [_Part(self._link(span, strong=strong))]
            case Reference():
                return [_Part(self._reference(span))]
            case Pages():
                found = [anchor for anchor in dict.fromkeys(span.anchors) if anchor in self.anchors]
                return [_Part(", ".join(self._named(anchor, number=True) for anchor in found))]
            case Note():
                self.notes.append(span.spans)
                return [_Part(f"[^{len(self.notes)}]")]
            case LineBreak():
                return [_Part("\\\n")]
            case Sign():
                return [_Part(signs.LETTERS[span.degree])]
            case _:
                assert_never(span)

    def _reference(self, span: Reference) -> str:
        return "" if span.form is Form.FOLIO else self._named(span.anchor, number=span.form is Form.NUMBER)

    def _link(self, link: Link, *, strong: bool) -> str:
        url = allowed(link.url)
        inside = self.spans(link.spans, strong=strong).replace("\\\n", " ")
        if not url or not inside.strip():
            return inside
        return f"[{inside}](<{url}>)" if re.search(r"[()*_~]", url) else f"[{inside}]({url})"

    def _named(self, anchor: str, *, number: bool) -> str:
        there = self.anchors.get(anchor)
        if there is None:
            return ""
        return escaped((there.number if number else there.title) or there.title or there.number)


def _written(parts: list[_Part]) -> str:
    """Write parts one after the other; where a mark could be misread (CommonMark §6.2), the tone is left out."""
    made = ""
    for place, part in enumerate(parts):
        after = next((one.text for one in parts[place + 1 :] if one.text), "")
        piece = _marked(part, made, after)
        made += f"\\{piece}" if piece[:1] in _AFTER_CALLS and _CALL.search(made[-_LONGEST_CALL:]) else piece
    return made


def _lettered(letter: str) -> bool:
    return unicodedata.category(letter)[0] in "LN"


def _bounds(letter: str) -> bool:
    """Tell whether what stands outside a mark is surely white space or punctuation."""
    return not letter or letter.isspace() or unicodedata.category(letter)[0] == "P"


def _marked(part: _Part, before: str, after: str) -> str:
    inside = part.text.strip()
    if not part.mark or not inside:
        return part.text
    left, right = part.text[: part.text.index(inside[0])], part.text[len(part.text.rstrip()) :]
    opens = left or _lettered(inside[0]) or _bounds(before[-1:])
    closes = right or _lettered(inside[-1]) or _bounds(after[:1])
    if not opens or not closes or (not left and before.endswith("*")):
        return part.text
    return f"{left}{part.mark}{inside}{part.mark[::-1]}{right}"
