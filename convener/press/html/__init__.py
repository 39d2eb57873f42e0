"""A document as one web page: self-contained, semantic, readable on any screen and on paper, without a script."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count

from convener.press import maps, palette, reading
from convener.press.figures import Photograph
from convener.press.html import blocks, drawings
from convener.press.html.markup import NOTHING, Html, filled, join, tag, text
from convener.press.html.sheet import style_sheet
from convener.press.html.writer import Writer
from convener.press.tree import Cover, Document, Paper

Progress = Callable[[float], None]
_BAND = (1200.0, 420.0)
"""width and height of the map behind a cover"""


def render(document: Document, *, on_progress: Progress | None = None) -> bytes:
    """Return a document as HTML in UTF-8; `on_progress` hears 0 to 1 at each photograph and cancels by raising."""
    writer = Writer(document, _counted(document, on_progress) if on_progress else None)
    front = _front(writer, document)
    body = blocks.blocks(writer, document.blocks)
    page = tag(
        "div",
        tag("main", front[1], body),
        _notes(writer),
        filled("footer", text(document.publication or document.foot), class_="end"),
        class_="page",
    )
    css = style_sheet(palette.palette(document.accent), palette.dark_palette(document.accent))
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("title", text(document.title)),
        tag("meta", name="generator", content="Convener"),
        tag("meta", name="author", content=document.publisher) if document.publisher else NOTHING,
        tag("style", Html(css + _paper(document))),
    )
    whole = tag("html", head, tag("body", front[0], page), lang=document.language)
    return f"<!DOCTYPE html>\n{whole}\n".encode()


def _counted(document: Document, on_progress: Progress) -> Callable[[], None]:
    """Count the photographs: next to them, the words take no time."""
    total = sum(isinstance(part, Photograph) for part in reading.everything((document,)))
    places = count()
    return lambda: on_progress(min(1.0, next(places) / max(1, total)))


def _paper(document: Document) -> str:
    """Return the rule that asks a browser to print on the document's paper."""
    size = "A4" if document.paper is Paper.A4 else "letter"
    return f"@page{{size:{size}{' landscape' if document.landscape else ''}}}"


def _front(writer: Writer, document: Document) -> tuple[Html, Html]:
    """Return the band above the page, if there is a cover, and what opens the text."""
    top = tag(
        "div",
        filled("p", text(document.series), class_="series"),
        filled("p", text(document.kind), class_="kind"),
        class_="top",
    )
    title = tag("h1", text(document.title))
    subtitle = filled("p", text(document.subtitle), class_="subtitle")
    running = filled("p", text(document.running), class_="small")
    colophon = filled("div", blocks.details(writer, document.colophon), class_="side")
    bar = tag("div", class_="bar")
    if document.cover:
        return _cover(writer, document.cover, top), join([title, subtitle, colophon or running])
    return NOTHING, join([top, bar, title, subtitle, running, colophon])


def _cover(writer: Writer, cover: Cover, top: Html) -> Html:
    facts = [tag("li", tag("b", text(fact.number)), text(f" {fact.words}")) for fact in cover.facts]
    said = tag("div", top, filled("ul", *facts, class_="facts"), class_="page")
    if cover.picture:
        return tag("header", said, writer.picture(cover.picture, cover.picture_alt), class_="band")
    names = ", ".join(dot.name for dot in cover.dots)
    behind = drawings.svg(maps.cover(cover.dots, *_BAND), names, fills=True) if cover.dots else NOTHING
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
