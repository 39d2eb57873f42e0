"""Words inside a paragraph: tones, links, calls of footnotes, and fields that Word keeps right by itself."""

from __future__ import annotations

import functools
import re
from dataclasses import replace
from typing import assert_never

from convener.press import signs
from convener.press.addresses import allowed
from convener.press.docx import faces, styles, stylesheet
from convener.press.docx.markup import NOTHING, Xml, join, tag, text, val
from convener.press.docx.writer import Writer
from convener.press.inline import Form, LineBreak, Link, Note, Pages, Reference, Sign, Span, Spans, Text
from convener.press.ties import tied

BREAK = Xml("<w:r><w:br/></w:r>")
TAB = Xml("<w:r><w:tab/></w:r>")
_RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_RIGHT_TO_LEFT = re.compile(rf"([{_RIGHT}](?:[^A-Za-z\u00c0-\u058f\u1e00-\u1fff]*[{_RIGHT}])?)")


def spans(writer: Writer, given: Spans) -> Xml:
    """Return spans as the content of a paragraph."""
    return join([_span(writer, span, "") for span in given])


def words(writer: Writer, said: str, style: str = "", *, strong: bool = False) -> Xml:
    """Return plain words, in a character style if one is named."""
    return _run(writer, said, style, strong=strong, emphasis=False) if said else NOTHING


def slanted(given: Spans) -> Spans:
    """Return spans as a quotation sets them: emphasis is italic, never bold."""
    return tuple(_slanted(span) for span in given)


def _slanted(span: Span) -> Span:
    if isinstance(span, Text):
        return replace(span, emphasis=span.emphasis or span.strong, strong=False)
    return Link(slanted(span.spans), span.url) if isinstance(span, Link) else span


def _span(writer: Writer, span: Span, style: str) -> Xml:
    match span:
        case Text():
            style = stylesheet.OPERATIVE if span.operative else style or (stylesheet.QUIET if span.quiet else "")
            return _run(writer, span.words, style, strong=span.strong, emphasis=span.emphasis)
        case Link():
            return _link(writer, span, style)
        case LineBreak():
            return BREAK
        case Reference():
            return _reference(writer, span)
        case Pages():
            named = [one for name in dict.fromkeys(span.anchors) if (one := _shown(writer, name))]
            return _run_of(writer, named)
        case Note():
            return _note(writer, span)
        case Sign():
            return _run(writer, signs.LETTERS[span.degree], style, strong=False, emphasis=False)
        case _:
            assert_never(span)


def _run(writer: Writer, said: str, style: str, *, strong: bool, emphasis: bool) -> Xml:
    said = tied(said, writer.document.language)
    writer.letters += len(said)
    if said.isascii() or not _RIGHT_TO_LEFT.search(said):
        writer.direction = writer.direction or ("ltr" if any(letter.isalpha() for letter in said) else "")
        return Xml(f"{_opening(style, strong, emphasis, '')}{text(said)}</w:t></w:r>")
    return _both_ways(writer, said, style, strong=strong, emphasis=emphasis)


def _both_ways(writer: Writer, said: str, style: str, *, strong: bool, emphasis: bool) -> Xml:
    """Divide words where their direction turns, so that each script gets its own faces and order."""
    made = []
    for place, part in enumerate(_RIGHT_TO_LEFT.split(said)):
        if part:
            turned = place % 2 == 1
            if any(letter.isalpha() for letter in part):
                writer.direction = writer.direction or ("rtl" if turned else "ltr")
            script = faces.script(part) if turned else ""
            made.append(Xml(f"{_opening(style, strong, emphasis, script)}{text(part)}</w:t></w:r>"))
    return join(made)


@functools.cache
def _opening(style: str, strong: bool, emphasis: bool, script: str = "") -> str:  # noqa: FBT001 (what a run looks like)
    """Return how a run begins, from right to left in a `script` face; the order of its properties is that of CT_RPr."""
    parts = [val("w:rStyle", style)] if style else []
    parts += [tag("w:rFonts", w_cs=script)] if script else []
    parts += [tag("w:b"), tag("w:bCs")] if strong else []
    parts += [tag("w:i"), tag("w:iCs")] if emphasis else []
    parts += [tag("w:rtl")] if script else []
    look = tag("w:rPr", *parts) if parts else ""
    return f'<w:r>{look}<w:t xml:space="preserve">'


def _link(writer: Writer, link: Link, style: str) -> Xml:
    url = allowed(link.url)
    if not url:
        return join([_span(writer, one, style) for one in link.spans])
    inside = join([_span(writer, one, stylesheet.LINK) for one in link.spans])
    return tag("w:hyperlink", inside, r_id=writer.relations.add("hyperlink", url), w_history="1")


def within(writer: Writer, anchor: str, content: Xml) -> Xml:
    """Return content as a link to what stands at an anchor of this document, if anything does."""
    mark = writer.marks.name(anchor)
    return tag("w:hyperlink", content, w_anchor=mark, w_history="1") if mark and content else content


def field(instruction: str, result: Xml, *, strong: bool = False) -> Xml:
    """Return a field: what Word shall work out, and what stands there until it has."""
    look = tag("w:rPr", tag("w:b"), tag("w:bCs")) if strong else NOTHING
    ends = {kind: tag("w:r", look, tag("w:fldChar", w_fldCharType=kind)) for kind in ("begin", "separate", "end")}
    asked = tag("w:r", look, tag("w:instrText", Xml(f" {text(instruction)} "), xml_space="preserve"))
    return join((ends["begin"], asked, ends["separate"], result, ends["end"]))


def _reference(writer: Writer, span: Reference) -> Xml:
    there = writer.marks.anchors.get(span.anchor)
    if there is None:
        return NOTHING
    if span.form in {Form.PAGE, Form.FOLIO}:
        page = words(writer, str(writer.before.pages.get(span.anchor, 1)))
        numbered = field(f"PAGEREF {writer.marks.name(span.anchor)} \\h", page)
        if span.form is Form.FOLIO:
            return numbered
        return join((words(writer, f"{writer.document.press_words.page}\u00a0"), numbered))
    shown = words(writer, there.number if span.form is Form.NUMBER else there.title)
    if span.form is Form.NUMBER and span.anchor in writer.marks.counted:
        return field(f"REF {writer.marks.name(span.anchor)} \\r \\h", shown)
    name = writer.marks.name(span.anchor, span.form)
    if name in writer.before.made:
        return field(f"REF {name} \\h", shown)
    return within(writer, span.anchor, shown or words(writer, there.title or there.number))


def _shown(writer: Writer, anchor: str) -> Xml:
    """Return a link that names what stands at an anchor: pages turn while a text is edited, names stay."""
    there = writer.marks.anchors.get(anchor)
    return within(writer, anchor, words(writer, there.number or there.title)) if there else NOTHING


def _run_of(writer: Writer, named: list[Xml]) -> Xml:
    comma = words(writer, ", ")
    return join([Xml(f"{comma if place else ''}{one}") for place, one in enumerate(named)])


def _note(writer: Writer, note: Note) -> Xml:
    """Return the call of a note, and keep the note; a note called in a note stands there in brackets."""
    if writer.in_note:
        return join((words(writer, " ("), spans(writer, note.spans), words(writer, ")")))
    writer.notes.append(NOTHING)
    number = len(writer.notes)
    with writer.note():
        style, called, kind = _KINDS[writer.document.endnotes]
        look = tag("w:rPr", val("w:rStyle", called))
        content = join((tag("w:r", look, tag(f"w:{kind}Ref")), TAB, spans(writer, note.spans)))
    setting = tag("w:pPr", val("w:pStyle", style.id))
    writer.notes[number - 1] = tag(f"w:{kind}", tag("w:p", setting, content), w_id=number)
    return tag("w:r", look, tag(f"w:{kind}Reference", w_id=number))


_KINDS = {
    False: (styles.FOOTNOTE, stylesheet.NOTE_CALL, "footnote"),
    True: (styles.ENDNOTE, stylesheet.ENDNOTE_CALL, "endnote"),
}
