"""A document as one web page: self-contained, semantic, readable on any screen and on paper, without a script."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from convener.press import maps, reading, tree
from convener.press.figures import Photograph
from convener.press.html import blocks, contents, drawings, faces
from convener.press.html.markup import NOTHING, Html, filled, join, tag, text
from convener.press.html.sheet import style_sheet
from convener.press.html.writer import Writer
from convener.press.tree import Block, Cover, Document

Blocks = tuple[Block, ...]
Progress = Callable[[float], None]
_BAND = (1200.0, 420.0)
"""width and height of the map behind a cover"""


def render(document: Document, *, on_progress: Progress | None = None) -> bytes:
    """Return a document as HTML in UTF-8; `on_progress` hears 0 to 1 at each photograph and cancels by raising."""
    writer = Writer(document, _counted(document, on_progress) if on_progress else None)
    above, front = _front(writer, document)
    opening, rest = _parted(document) if document.colophon else ((), document.blocks)
    beside = _beside(writer, document, opening)
    text_ = blocks.blocks(writer, rest)
    page = tag(
        "div",
        tag("main", front, contents.nav(writer), beside, text_, _notes(writer), id="text"),
        filled("footer", text(document.publication or document.foot), class_="end"),
        class_="page",
    )
    skip = tag("a", text(document.press_words.to_text), href="#text", class_="skip")
    body = tag("body", skip, above, page)
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", text(document.title)),
        tag("meta", name="generator", content="Convener"),
        tag("meta", name="author", content=document.publisher) if document.publisher else NOTHING,
        tag("style", Html(style_sheet(document, faces.used(body)))),
    )
    return f"<!DOCTYPE html>\n{tag('html', head, body, lang=document.language)}\n".encode()


def _counted(document: Document, on_progress: Progress) -> Callable[[], None]:
    """Count the photographs: next to them, the words take no time."""
    total = sum(isinstance(part, Photograph) for part in reading.everything((document,)))
    places = count()
    return lambda: on_progress(min(1.0, next(places) / max(1, total)))


def _front(writer: Writer, document: Document) -> tuple[Html, Html]:
    """Return what stands above the page, and what opens the text."""
    series, kind = _series(writer, document), filled("p", text(document.kind), class_="kind")
    top = filled("div", series, kind, class_="top") if series or kind else NOTHING
    title = [tag("h1", text(document.title)), filled("p", text(document.subtitle), class_="subtitle")]
    running = filled("p", text(document.running), class_="small running")
    if document.cover:
        return _cover(writer, document.cover, top), join([*title, NOTHING if document.colophon else running])
    bar = tag("div", class_="bar")
    return tag("header", top, bar, class_="page head"), join([*title, running])


def _series(writer: Writer, document: Document) -> Html:
    """Return the mark of the series, else its name."""
    mark = document.mark
    shown = writer.mark(mark.picture, mark.name) if mark and mark.picture else NOTHING
    return filled("p", shown or text(document.series), class_="series")


def _parted(document: Document) -> tuple[Blocks, Blocks]:
    """Return the text that opens a paper, beside which its colophon stands, and the rest: from its second heading."""
    for place, block in enumerate(document.blocks):
        heads = isinstance(block, tree.Heading) and (place or block.level > 1)
        if heads or not isinstance(block, tree.Heading | tree.Paragraph | tree.Items):
            return document.blocks[:place], document.blocks[place:]
    return document.blocks, ()


def _beside(writer: Writer, document: Document, opening: Blocks) -> Html:
    """Return the opening text with the colophon beside it."""
    side = filled("div", blocks.details(writer, document.colophon), class_="side")
    inside = blocks.blocks(writer, opening)
    return tag("div", side, tag("div", inside), class_="beside opening") if side else inside


def _cover(writer: Writer, cover: Cover, top: Html) -> Html:
    facts = [tag("li", tag("b", text(fact.number)), text(f" {fact.words}")) for fact in cover.facts]
    said = tag("div", top, filled("ul", *facts, class_="facts"), class_="page")
    if cover.picture:
        return tag("header", said, writer.picture(cover.picture, cover.picture_alt), class_="band")
    names = ", ".join(dot.name for dot in cover.dots)
    behind = drawings.svg(maps.cover(cover.dots, *_BAND), names) if cover.dots else NOTHING
    return tag("header", behind, said, class_="band")


def _notes(writer: Writer) -> Html:
    words = writer.document.press_words
    items = []
    for number, spans in enumerate(writer.notes, 1):
        back = tag("a", text("↩"), href=f"#call-{number}", role="doc-backlink", aria_label=words.back_to_text)
        items.append(tag("li", writer.spans(spans), text(" "), back, id=f"note-{number}"))
    if not items:
        return NOTHING
    return tag("section", tag("h2", text(words.notes)), tag("ol", *items), class_="notes", role="doc-endnotes")
