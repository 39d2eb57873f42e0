"""What stands on every page: heads and feet with their fields, and the note separators."""

from __future__ import annotations

from convener.press.docx import runs, styles, stylesheet
from convener.press.docx.markup import Xml, part, tag, val
from convener.press.docx.styles import Style
from convener.press.docx.writer import Writer
from convener.press.tree import Letter

SHORT_TITLE = "Short title"
"""the document's property that the heads repeat"""


def parts(writer: Writer) -> dict[str, bytes]:
    """Return heads and feet of the first page and of the others."""
    document = writer.document
    said = document.foot or document.kind
    return {
        "word/header1.xml": part("w:hdr", _line(styles.SERIES)),
        "word/header2.xml": part("w:hdr", _head(writer)),
        "word/footer1.xml": part("w:ftr", _foot(writer, document.publication or said)),
        "word/footer2.xml": part("w:ftr", _foot(writer, said)),
    }


def _line(style: Style, *content: Xml) -> Xml:
    return tag("w:p", tag("w:pPr", val("w:pStyle", style.id)), *content)


def _head(writer: Writer) -> Xml:
    document = writer.document
    if document.blocks and isinstance(document.blocks[0], Letter):
        return _line(styles.SERIES)
    title = runs.words(writer, document.short_title or document.title, strong=True)
    asked = f'DOCPROPERTY "{SHORT_TITLE}"' if document.short_title else "TITLE"
    return _line(
        styles.HEADER,
        runs.field(asked, title, strong=True),
        runs.TAB,
        runs.words(writer, document.running, stylesheet.QUIET),
    )


def _foot(writer: Writer, said: str) -> Xml:
    return _line(styles.FOOTER, runs.words(writer, said), runs.TAB, *_page_of(writer))


def _page_of(writer: Writer) -> list[Xml]:
    """Return “Page x of y” in the document's language, both numbers as fields."""
    made: list[Xml] = []
    before, _, after = writer.document.press_words.page_of.partition("{page}")
    between, _, end = after.partition("{pages}")
    if not writer.document.press_words.page_of:
        return made
    for words, asked in ((before, "PAGE"), (between, "NUMPAGES"), (end, "")):
        made.append(runs.words(writer, words))
        made += [runs.field(asked, runs.words(writer, "1"))] if asked else []
    return made


def notes(writer: Writer) -> bytes:
    """Return foot- or endnotes, after the two lines that part them from the text (ECMA-376 part 1 §17.11)."""
    kind = writer.notes_kind
    space = tag("w:spacing", w_before=0, w_after=60, w_line=140, w_lineRule="exact")
    lines = [
        tag(
            f"w:{kind}",
            tag("w:p", tag("w:pPr", space, _main()), tag("w:r", tag(f"w:{mark}"))),
            w_type=mark,
            w_id=number,
        )
        for number, mark in ((-1, "separator"), (0, "continuationSeparator"))
    ]
    return part(f"w:{kind}s", *lines, *writer.notes)


def _main() -> Xml:
    return tag("w:ind", w_left=20 * 126)
