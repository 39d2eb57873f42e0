"""Rows and lists of names as HTML: tables, examples, places, endorsements, signatures, publications, logos."""

from __future__ import annotations

from convener.press import tree
from convener.press.html.markup import NOTHING, Html, filled, join, tag, text
from convener.press.html.programmes import named
from convener.press.html.writer import Writer
from convener.press.inline import Spans
from convener.press.tree import Align

_ALIGNED = {Align.LEFT: "", Align.RIGHT: "right", Align.CENTRE: "centre"}


def table(writer: Writer, block: tree.Table) -> Html:
    """Return a table with its head, its bodies under their titles, and its total."""
    if not block.columns:
        return NOTHING
    heads = [tag("th", writer.spans(one.head), scope="col", class_=_ALIGNED[one.align]) for one in block.columns]
    bodies = [_body(writer, block, body) for body in block.bodies]
    total = filled("tfoot", _row(writer, block, block.total)) if block.total else NOTHING
    explained = [tag("li", writer.spans((sign,)), text(f" {sign.words}")) for sign in block.signs]
    caption = filled("caption", writer.spans(block.caption), filled("ul", *explained, class_="signs"))
    whole = sum(one.share for one in block.columns) or 1.0
    widths = [tag("col", style=f"width:{100 * one.share / whole:.0f}%") for one in block.columns]
    made = tag(
        "table",
        caption,
        tag("colgroup", *widths),
        tag("thead", tag("tr", *heads)),
        *bodies,
        total,
        id=writer.id(block.anchor),
    )
    return tag("div", made, class_="scroll")


def _body(writer: Writer, block: tree.Table, body: tree.Body) -> Html:
    title = tag("th", text(body.title), scope="rowgroup", colspan=str(len(block.columns))) if body.title else NOTHING
    rows = [_row(writer, block, row) for row in body.rows]
    return filled("tbody", filled("tr", title), *rows)


def _row(writer: Writer, block: tree.Table, cells: tuple[Spans, ...]) -> Html:
    made = []
    for place, column in enumerate(block.columns):
        spans = cells[place] if place < len(cells) else ()
        look = " ".join(one for one in (_ALIGNED[column.align], "fill" if column.to_fill else "") if one)
        said = writer.spans(spans)
        heads = not place and bool(said) and len(block.columns) > 1
        made.append(tag("th" if heads else "td", said, scope="row" if heads else "", class_=look))
    return tag("tr", *made)


def examples(writer: Writer, block: tree.Examples) -> Html:
    """Return one-line examples as a list."""
    items = []
    for example in block.examples:
        place = join([filled("strong", text(example.label)), text(example.country)], ", ")
        items.append(tag("li", join([place, writer.spans(example.spans)], ": ")))
    return join([writer.heading(3, writer.spans(block.title)), filled("ul", *items, class_="reading")])


def places(writer: Writer, block: tree.Places) -> Html:
    """Return places by country."""
    items = []
    for country in block.countries:
        inside = filled("ul", *(tag("li", tag("strong", text(place))) for place in country.places))
        items.append(tag("li", filled("span", text(country.name), class_="quiet"), inside))
    title = writer.heading(2, writer.spans(block.title)) if block.title else NOTHING
    return tag("section" if title else "div", title, filled("ul", *items, class_="names"))


def endorsements(writer: Writer, block: tree.Endorsements) -> Html:
    """Return who endorses."""
    items = [tag("li", tag("strong", text(entry.name)), *_after(entry.country)) for entry in block.entries]
    return tag("section", writer.heading(2, writer.spans(block.title)), filled("ul", *items, class_="names"))


def _after(words: str) -> list[Html]:
    return [text(", "), tag("span", text(words), class_="quiet")] if words else []


def signatures(block: tree.Signatures) -> Html:
    """Return lines to sign on."""
    items = [tag("li", named(person)) for person in block.signatories]
    return join([filled("p", text(block.label), class_="label"), filled("ul", *items, class_="signatures")])


def publications(writer: Writer, block: tree.Reading) -> Html:
    """Return publications with their publishers and dates."""
    items = []
    for one in block.publications:
        rest = ", ".join(part for part in (one.publisher, one.date) if part)
        items.append(tag("li", tag("strong", writer.spans(one.title)), text(f", {rest}" if rest else "")))
    return filled("ul", *items, class_="reading")


def logos(writer: Writer, block: tree.Logos) -> Html:
    """Return partners' marks and the sentences that give them credit."""
    items = [tag("li", *_mark(writer, logo)) for logo in block.logos]
    credits_ = [filled("p", writer.spans(credit), class_="small") for credit in block.credits]
    return join([filled("ul", *items, class_="logos"), *credits_])


def _mark(writer: Writer, logo: tree.Logo) -> list[Html]:
    """The picture, below it the name where it was worded for print; the name alone where there is no picture."""
    if logo.picture is None:
        return [tag("strong", text(logo.name))]
    name = [filled("span", text(logo.name), class_="small")] if logo.worded else []
    return [writer.picture(logo.picture, logo.name), *name]


def at_a_glance(writer: Writer, block: tree.AtAGlance) -> Html:
    """Return all findings in one line each, leading to them."""
    items = []
    for entry in block.entries:
        said = writer.link(writer.href(entry.anchor), entry.spans)
        items.append(tag("li", filled("span", text(entry.number), class_="number"), text(" "), said))
    return tag("nav", writer.heading(2, writer.spans(block.title)), filled("ul", *items, class_="glance"))
