"""A document as DOCX: real styles, numbers, notes and fields, so that a colleague can go on writing."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from convener.press import contents, reading
from convener.press.docx import blocks, faces, front, package, properties, running, runs, styles, stylesheet
from convener.press.docx.marks import Marks
from convener.press.docx.markup import Xml, join, part, tag
from convener.press.docx.writer import Writer
from convener.press.speaking import speaking
from convener.press.tree import Document, Form, Reference

_NO_REPORT: Callable[[float], None] = lambda _: None  # noqa: E731 (a default that does nothing)


def render(document: Document, *, on_progress: Callable[[float], None] | None = None) -> bytes:
    """Return a document as Office Open XML (ECMA-376); `on_progress` hears 0 to 1 and cancels by raising."""
    with speaking(document.typefaces):
        return _rendered(document, on_progress or _NO_REPORT)


def _rendered(document: Document, report: Callable[[float], None]) -> bytes:
    document = contents.listed(document)
    parts = tuple(reading.everything((document.colophon, document.blocks)))
    anchors = reading.anchors(document)
    before = None
    if any(isinstance(part, Reference) for part in parts):
        before = Marks(anchors, parts)
        _body(Writer(document, before), lambda done: report(done / 2))
    writer = Writer(document, Marks(anchors, parts), before)
    body = _body(writer, lambda done: report(0.5 + done * 0.4))
    made = package.zipped(_parts(writer, body, parts))
    report(1.0)
    return made


def _body(writer: Writer, report: Callable[[float], None]) -> Xml:
    document = writer.document
    opening = front.opening(document)
    made = [front.front(writer)]
    for number, block in enumerate(document.blocks, 1):
        if block not in opening:
            made.append(blocks.one(writer, block))
            writer.begun = True
        report(number / len(document.blocks))
    if document.endnotes and writer.notes:
        made.append(writer.heading(styles.MATTER, runs.words(writer, document.press_words.notes)))
    return join((*made, writer.section(1)))


def _parts(writer: Writer, body: Xml, said: Sequence[object]) -> dict[str, bytes]:
    """Return all parts of the file; the document's own list of relations last, when all are known."""
    document = writer.document
    for kind in ("styles", "numbering", "settings", "fontTable"):
        writer.relations.add(kind, f"{kind}.xml")
    pages = any(isinstance(one, Reference) and one.form in {Form.PAGE, Form.FOLIO} for one in said)
    parts = {
        "word/document.xml": part("w:document", tag("w:body", body)),
        "word/styles.xml": stylesheet.style_sheet(document, writer.sheet, writer.palette),
        "word/numbering.xml": writer.numberings.part(writer.palette),
        "word/settings.xml": properties.settings(writer, pages=pages),
        f"word/{writer.notes_kind}s.xml": running.notes(writer),
        **faces.parts(said),
        **running.parts(writer),
        **properties.parts(document),
        **writer.media,
    }
    writer.relations.add(f"{writer.notes_kind}s", f"{writer.notes_kind}s.xml")
    parts["word/_rels/document.xml.rels"] = writer.relations.part()
    if writer.note_relations:
        parts[f"word/_rels/{writer.notes_kind}s.xml.rels"] = writer.note_relations.part()
    return parts
