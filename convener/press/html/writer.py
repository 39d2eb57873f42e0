"""Spans as HTML, and what a page must know while it is written: anchors, notes, levels of headings."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Callable
from dataclasses import replace
from typing import assert_never

from PIL import Image, ImageOps

from convener.press import reading, signs
from convener.press.addresses import allowed
from convener.press.figures import Drawing, Photograph
from convener.press.html import drawings
from convener.press.html.markup import NOTHING, Html, filled, join, tag, text
from convener.press.inline import Form, LineBreak, Link, Note, Pages, Reference, Sign, Span, Spans, Text
from convener.press.ties import tied
from convener.press.tree import Document

_CALLS = re.compile(r"<sup>.*?</sup>")
_TAGS = re.compile(r"<[^>]*>")
_WIDEST = 1400
"""pixels of a picture on a screen of twice the usual density"""


class Writer:
    """Writes one document."""

    def __init__(self, document: Document, pictured: Callable[[], None] | None = None) -> None:
        self.document = document
        self._pictured = pictured
        self.anchors = reading.anchors(document)
        self.notes: list[Spans] = []
        self._ids = {name: f"at-{number}-{_safe(name)}" for number, name in enumerate(self.anchors, 1)}
        self.headings: list[tuple[int, str, Html]] = []
        self._written: set[str] = set()
        self._levels = reading.Levels()
        self._linking = False
        self._held: list[Html] = []

    def heading(self, level: int, content: Html, anchor: str = "") -> Html:
        """Return a heading of a level (the title is h1), never skipping one; all are kept for the contents."""
        if not content:
            return NOTHING
        depth = self._levels.depth(level) + 1
        name = self.id(anchor) or f"part-{len(self.headings) + 1}"
        self.headings.append((depth, name, bare(content)))
        return tag(f"h{depth}", content, id=name)

    def id(self, anchor: str) -> str:
        """Return the id of an anchor, once; a second claim gets none."""
        if not anchor or anchor in self._written:
            return ""
        self._written.add(anchor)
        return self._ids.get(anchor, "")

    def href(self, anchor: str) -> str:
        """Return the address of an anchor inside the page, or nothing if nothing stands there."""
        return f"#{self._ids[anchor]}" if anchor in self._ids else ""

    def spans(self, spans: Spans) -> Html:
        """Return spans as phrasing content."""
        return join([self._span(span) for span in spans])

    def link(self, url: str, spans: Spans) -> Html:
        """Return spans that lead to an address; links inside them are words, and notes follow them."""
        if self._linking or not url:
            return self.spans(spans)
        self._linking = True
        inside = self.spans(spans)
        self._linking = False
        held, self._held = self._held, []
        return join([filled("a", inside, href=url), *held])

    def _span(self, span: Span) -> Html:
        match span:
            case Text():
                return toned(replace(span, words=tied(span.words, self.document.language)))
            case Link():
                return self.link(allowed(span.url), span.spans)
            case Reference():
                return self._reference(span)
            case Pages():
                found = [anchor for anchor in dict.fromkeys(span.anchors) if anchor in self.anchors]
                return join([self._to(anchor, number=True) for anchor in found], ", ")
            case Note():
                return self._note(span)
            case LineBreak():
                return tag("br")
            case Sign():
                return drawings.svg(signs.drawn(span.degree), span.words, "width:.8em;height:.8em")
            case _:
                assert_never(span)

    def _reference(self, span: Reference) -> Html:
        if span.anchor not in self.anchors or span.form is Form.FOLIO:
            return NOTHING
        return self._to(span.anchor, number=span.form is Form.NUMBER)

    def _to(self, anchor: str, *, number: bool) -> Html:
        there = self.anchors[anchor]
        shown = (there.number if number else there.title) or there.title or there.number
        return text(shown) if self._linking else filled("a", text(shown), href=f"#{self._ids[anchor]}")

    def _note(self, note: Note) -> Html:
        self.notes.append(note.spans)
        number = str(len(self.notes))
        call = tag("a", text(number), href=f"#note-{number}", id=f"call-{number}", role="doc-noteref")
        if self._linking:
            self._held.append(tag("sup", call))
            return NOTHING
        return tag("sup", call)

    def picture(self, image: Photograph | Drawing, alt: str, *, wide: bool = False) -> Html:
        """Return a photograph as data, without its metadata, or a drawing as SVG; unreadable ones as their words."""
        if isinstance(image, Drawing):
            return drawings.svg(image, alt, drawings.within(image, wide=wide))
        if self._pictured:
            self._pictured()
        data = _encoded(image.data)
        if not data:
            return tag("p", text(alt), class_="missing")
        return tag("img", src=Html(data), alt=alt or " ")

    def mark(self, picture: Photograph, name: str) -> Html:
        """Return a logo with its name for those who cannot see it; nothing for what is no picture."""
        data = _encoded(picture.data)
        return tag("img", src=Html(data), alt=name or " ") if data else NOTHING


def bare(content: Html) -> Html:
    """Return the words of a heading without notes, links and tones."""
    return Html(_TAGS.sub("", _CALLS.sub("", content)).strip())


def _safe(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9-]+", "-", name)


def toned(span: Text) -> Html:
    """Return words in their tone."""
    made = text(span.words)
    for wanted, name in ((span.emphasis, "em"), (span.strong, "strong")):
        made = filled(name, made) if wanted else made
    if span.operative:
        made = filled("strong", made, class_="operative")
    return filled("span", made, class_="quiet") if span.quiet else made


def _encoded(data: bytes) -> str:
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP")) as source:
            source.draft(None, (_WIDEST, _WIDEST))  # a large JPEG is read in a half, quarter or eighth of its size
            image = ImageOps.exif_transpose(source).convert("RGBA")
            image.thumbnail((_WIDEST, _WIDEST))
            drawn = image.getchannel("A").getextrema() != (255, 255) or image.getcolors(256)
            out = io.BytesIO()
            (image if drawn else image.convert("RGB")).save(out, "PNG" if drawn else "JPEG", quality=85)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return ""
    kind = "png" if drawn else "jpeg"
    return f"data:image/{kind};base64,{base64.b64encode(out.getvalue()).decode()}"
