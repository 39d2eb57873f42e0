"""Spans become pieces of one look each: tones, links, references with their pages, calls of footnotes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from convener.press.addresses import allowed
from convener.press.figures import Tone
from convener.press.inline import Form, LineBreak, Link, Note, Pages, Reference, Sign, Span, Spans, Text
from convener.press.pdf.faces import visible
from convener.press.pdf.pieces import Piece
from convener.press.pdf.styles import Style, voice
from convener.press.reading import Anchored
from convener.press.ties import tied
from convener.press.tree import PressWords

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_UNKNOWN_PAGE = 88
"""stands for a page until the pages are known: as wide as most numbers will be"""


class Wording:
    """Knows what a paper's references point at, and numbers its footnotes as they are called."""

    def __init__(
        self, anchors: Mapping[str, Anchored], pages: Mapping[str, int], press_words: PressWords, language: str
    ) -> None:
        self.anchors = anchors
        self.language = language
        self.pages = pages
        self.press_words = press_words
        self.notes: list[Spans] = []
        self.floating = False
        """whether anything said since this was last set to false may change with the pages or the notes"""

    def pieces(self, spans: Spans, style: Style) -> list[Piece]:
        """Return the pieces of spans in a style."""
        return list(self._all(spans, style, ""))

    def _all(self, spans: Spans, style: Style, target: str) -> Iterator[Piece]:
        for span in spans:
            yield from self._span(span, style, target)

    def _span(self, span: Span, style: Style, target: str) -> Iterator[Piece]:
        match span:
            case Text():
                yield self._text(span, style, target)
            case Link():
                yield from self._all(span.spans, style, allowed(span.url) or target)
            case LineBreak():
                yield Piece("\n", style.name, style.tone)
            case Reference() | Pages():
                yield from self._reference(span, style)
            case Sign():
                yield self._text(Text(span.words), style, target)
            case Note():
                self.notes.append(span.spans)
                self.floating = True
                number = len(self.notes)
                yield Piece(str(number).translate(_RAISED), style.name, style.tone, f"#note-{number}", number)

    def _text(self, span: Text, style: Style, target: str) -> Piece:
        name = voice(style.name, strong=span.strong or span.operative, italic=span.emphasis or span.operative)
        tone = Tone.SOFT if span.quiet else style.tone
        return Piece(tied(visible(span.words), self.language), name, tone, target)

    def _reference(self, span: Reference | Pages, style: Style) -> Iterator[Piece]:
        if isinstance(span, Reference) and span.form not in {Form.PAGE, Form.FOLIO}:
            there = self.anchors.get(span.anchor)
            shown = (there.number if span.form is Form.NUMBER else "") or there.title if there else ""
            yield Piece(tied(visible(shown), self.language), style.name, style.tone, f"#{span.anchor}")
            return
        self.floating = True
        wanted = (span.anchor,) if isinstance(span, Reference) else span.anchors
        first: dict[int, str] = {}
        for anchor in wanted:
            if anchor in self.anchors:
                first.setdefault(self.pages.get(anchor, _UNKNOWN_PAGE), anchor)
        if isinstance(span, Reference) and span.form is Form.FOLIO:
            name = voice(style.name, strong=True)
            yield from (Piece(str(page), name, Tone.ACCENT, f"#{anchor}") for page, anchor in first.items())
        elif first:
            yield from self._page_numbers(sorted(first.items()), style, sentence=isinstance(span, Reference))

    def _page_numbers(self, found: list[tuple[int, str]], style: Style, *, sentence: bool) -> Iterator[Piece]:
        word = self.press_words.page if len(found) == 1 else self.press_words.pages
        word = word if sentence else word[:1].upper() + word[1:]
        for place, (page, anchor) in enumerate(found):
            before = ", " if place else f"{word}\u00a0"
            yield Piece(before, style.name, style.tone)
            yield Piece(str(page), style.name, style.tone, f"#{anchor}")
