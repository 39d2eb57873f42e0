"""What a file says of itself and asks of Word: title, publisher, language; no person, no machine, no hour."""

from __future__ import annotations

from convener.press.docx.markup import NOTHING, part, plain_part, tag, text, val
from convener.press.docx.running import SHORT_TITLE
from convener.press.docx.writer import Writer
from convener.press.tree import Document

_PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/"
_CORE = {
    "xmlns_cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns_dc": "http://purl.org/dc/elements/1.1/",
    "xmlns_dcterms": "http://purl.org/dc/terms/",
}
_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
"""of custom properties ([MS-OSHARED] §2.3.3.2.2)"""
_COMPATIBLE = "http://schemas.microsoft.com/office/word"


def parts(document: Document) -> dict[str, bytes]:
    """Return the properties of a document."""
    return {
        "docProps/core.xml": _core(document),
        "docProps/app.xml": _app(document),
        "docProps/custom.xml": _custom(document),
    }


def _core(document: Document) -> bytes:
    said = (
        ("dc:title", document.title or document.kind),
        ("dc:subject", document.kind),
        ("dc:creator", document.publisher),
        ("dc:language", document.language),
    )
    return plain_part(tag("cp:coreProperties", *(tag(name, text(words)) for name, words in said if words), **_CORE))


def _app(document: Document) -> bytes:
    company = tag("Company", text(document.publisher)) if document.publisher else NOTHING
    return plain_part(
        tag("Properties", tag("Application", text("Convener")), company, xmlns=f"{_PROPERTIES}extended-properties")
    )


def _custom(document: Document) -> bytes:
    variant = tag("vt:lpwstr", text(document.short_title or document.title))
    own = tag("property", variant, fmtid=_FORMAT, pid=2, name=SHORT_TITLE)
    spaces = {"xmlns": f"{_PROPERTIES}custom-properties", "xmlns_vt": f"{_PROPERTIES}docPropsVTypes"}
    return plain_part(tag("Properties", own, **spaces))


def settings(writer: Writer, *, pages: bool) -> bytes:
    """Return what the document asks of Word (CT_Settings, in order); `pages` has references worked out on opening."""
    document = writer.document
    kind = writer.notes_kind
    notes = [tag(f"w:{kind}", w_id=number) for number in (-1, 0)]
    figures = val("w:numFmt", "decimal") if document.endnotes else NOTHING  # Word would count them i, ii, iii
    modes = tag("w:compatSetting", w_name="compatibilityMode", w_uri=_COMPATIBLE, w_val=15)
    return part(
        "w:settings",
        tag("w:zoom", w_percent=100),
        tag("w:embedTrueTypeFonts"),
        val("w:defaultTabStop", 720),
        tag("w:autoHyphenation", w_val=0),
        tag("w:characterSpacingControl", w_val="doNotCompress"),
        tag("w:updateFields", w_val=1) if pages else NOTHING,
        tag(f"w:{kind}Pr", figures, *notes),
        tag("w:compat", modes),
        tag("w:themeFontLang", w_val=document.language),
        val("w:decimalSymbol", "."),
        val("w:listSeparator", ","),
    )
