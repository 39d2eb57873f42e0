"""Styles as the part word/styles.xml, in the order of children that ECMA-376 part 1 §17.3 and §17.7 prescribe."""

from __future__ import annotations

import math

from convener.press.docx import styles
from convener.press.docx.markup import NOTHING, Xml, part, tag, val
from convener.press.docx.measures import Sheet, twips
from convener.press.docx.styles import Edge, Face, Rule, Style
from convener.press.figures import Tone
from convener.press.palette import Palette
from convener.press.tree import Document

LINK = "Hyperlink"
QUIET = "Quiet"
OPERATIVE = "Operative"
ACCENT = "Accent"
HEADING_LABEL = "HeadingLabel"
NOTE_CALL = "FootnoteReference"
ENDNOTE_CALL = "EndnoteReference"
GRID = "PlainGrid"
TABLE = "ListTable"
_BUILT_IN = {
    "Normal", "Body Text", "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "caption", "footnote text",
    "endnote text", "header", "footer", "List Number", "List Number 2", "List Number 3", "List Continue", "Quote",
}  # fmt: skip


def style_sheet(document: Document, sheet: Sheet, palette: Palette) -> bytes:
    """Return the styles of a document on a sheet."""
    own = {styles.TITLE.name: styles.title(document)}
    paragraphs = [_paragraph(own.get(style.name, style), sheet, palette) for style in styles.STYLES]
    return part(
        "w:styles", _defaults(document.language, palette), *paragraphs, *_characters(palette), *_tables(palette)
    )


def colour(palette: Palette, tone: Tone) -> str:
    """Return a tone as Word writes it: rrggbb."""
    return palette.hex(tone)[1:]


def faces(face: Face) -> Xml:
    """Return the typeface for letters of all kinds."""
    name = styles.spoken(face).value
    return tag("w:rFonts", w_ascii=name, w_hAnsi=name, w_eastAsia=name, w_cs=name)


def _defaults(language: str, palette: Palette) -> Xml:
    body = styles.NORMAL
    look = tag(
        "w:rPr",
        faces(body.face),
        val("w:color", colour(palette, body.tone)),
        *_size(body.size),
        tag("w:lang", w_val=language, w_eastAsia=language, w_bidi=language),
    )
    setting = tag("w:pPr", val("w:widowControl", 1))
    return tag("w:docDefaults", tag("w:rPrDefault", look), tag("w:pPrDefault", setting))


def _size(points: float) -> tuple[Xml, Xml]:
    half = math.ceil(2 * points)  # Word knows half points only; nothing shall be smaller than in print
    return val("w:sz", half), val("w:szCs", half)


def _bold(wanted: bool) -> tuple[Xml, ...]:  # noqa: FBT001 (a switch of a typeface)
    return (tag("w:b"), tag("w:bCs")) if wanted else ()


def _paragraph(style: Style, sheet: Sheet, palette: Palette) -> Xml:
    normal = style is styles.NORMAL
    kind = {"w_default": "1"} if normal else {}
    kind |= {} if style.name in _BUILT_IN else {"w_customStyle": "1"}
    return tag(
        "w:style",
        val("w:name", style.name),
        NOTHING if normal else val("w:basedOn", styles.NORMAL.id),
        val("w:next", styles.BODY.id if style.follower == styles.BODY.name else _id(style.follower)),
        tag("w:qFormat"),
        tag("w:pPr", *_setting(style, sheet, palette)),
        tag("w:rPr", *_look(style, palette)),
        w_type="paragraph",
        **kind,
        w_styleId=style.id,
    )


def _id(name: str) -> str:
    return next(style.id for style in styles.STYLES if style.name == name)


def _look(style: Style, palette: Palette) -> list[Xml]:
    return [
        faces(style.face),
        *_bold(style.strong),
        val("w:color", colour(palette, style.tone)),
        *_size(style.size),
    ]


def _setting(style: Style, sheet: Sheet, palette: Palette) -> list[Xml]:
    """Return the properties of a paragraph style in their order (CT_PPrBase)."""
    end = sheet.block if not style.left else sheet.main
    stops = [
        tag("w:tab", w_val="right" if stop == styles.END else "left", w_pos=twips(min(stop, end)))
        for stop in style.tabs
    ]
    right = sheet.block - style.left - style.long if style.long else style.right
    spacing = tag(
        "w:spacing",
        w_before=twips(style.before),
        w_after=twips(style.after),
        w_line=twips(style.leading),
        w_lineRule="atLeast" if style.loose else "exact",
    )
    hanging = {"w_hanging": twips(style.hanging)} if style.hanging else {}
    return [
        *((tag("w:keepNext"),) if style.keep_next else ()),
        *((tag("w:keepLines"),) if style.keep_lines else ()),
        *((tag("w:pBdr", _edge(style.rule, palette)),) if style.rule else ()),
        *((tag("w:tabs", *stops),) if stops else ()),
        spacing,
        tag("w:ind", w_left=twips(style.left), w_right=twips(right), **hanging),
        *((val("w:outlineLvl", style.level - 1),) if style.level else ()),
    ]


def _edge(rule: Rule, palette: Palette) -> Xml:
    name = "w:top" if rule.edge is Edge.TOP else "w:bottom"
    return line(name, colour(palette, rule.tone), rule.weight, rule.space)


def line(name: str, ink: str, weight: float, space: float = 0.0) -> Xml:
    """Return one border; its weight counts in eighths of a point."""
    return tag(name, w_val="single", w_sz=round(8 * weight), w_space=round(space), w_color=ink)


def _characters(palette: Palette) -> list[Xml]:
    soft, accent = colour(palette, Tone.SOFT), colour(palette, Tone.ACCENT)
    bold_italic = (*_bold(True), tag("w:i"), tag("w:iCs"))
    return [
        _character("Default Paragraph Font", "DefaultParagraphFont", ()),
        _character("Hyperlink", LINK, (val("w:u", "single"),)),
        _character("footnote reference", NOTE_CALL, (val("w:vertAlign", "superscript"),)),
        _character("endnote reference", ENDNOTE_CALL, (val("w:vertAlign", "superscript"),)),
        _character("Quiet", QUIET, (val("w:color", soft),)),
        _character("Accent", ACCENT, (*_bold(True), val("w:color", accent))),
        _character("Heading Label", HEADING_LABEL, (*_bold(True), val("w:color", accent), *_size(9))),
        _character("Operative", OPERATIVE, bold_italic),
        _character("Numeral", "Numeral", numeral(21, palette)),
        _character("Small Numeral", "SmallNumeral", numeral(16, palette)),
        _character("Fact Numeral", "FactNumeral", numeral(27, palette)),
    ]


def numeral(size: float, palette: Palette) -> tuple[Xml, ...]:
    """Return the look of a large numeral."""
    accent = val("w:color", colour(palette, Tone.ACCENT))
    return (faces(Face.SERIF), tag("w:b", w_val=0), tag("w:bCs", w_val=0), accent, *_size(size))


def _character(name: str, own: str, look: tuple[Xml, ...]) -> Xml:
    default = not look
    kind = {"w_default": "1"} if default else {}
    return tag("w:style", val("w:name", name), tag("w:rPr", *look), w_type="character", **kind, w_styleId=own)


def _tables(palette: Palette) -> list[Xml]:
    ink, hair = colour(palette, Tone.INK), colour(palette, Tone.HAIR)
    head = tag("w:tcPr", tag("w:tcBorders", line("w:bottom", ink, 1)))
    last = tag("w:tcPr", tag("w:tcBorders", line("w:top", ink, 0.75)))
    rules = tag("w:tblBorders", line("w:bottom", hair, 0.5), line("w:insideH", hair, 0.5))
    return [
        _table("Normal Table", "TableNormal", NOTHING, default=True),
        _table("Plain Grid", GRID, NOTHING),
        _table(
            "List Table",
            TABLE,
            rules,
            tag("w:tblStylePr", head, w_type="firstRow"),
            tag("w:tblStylePr", last, w_type="lastRow"),
        ),
    ]


def _table(name: str, own: str, rules: Xml, *parts: Xml, default: bool = False) -> Xml:
    kind = {"w_default": "1"} if default else {}
    base = NOTHING if default else val("w:basedOn", "TableNormal")
    margins = [tag(f"w:{side}", w_w=wide, w_type="dxa") for side, wide in _MARGINS]
    inside = tag("w:tblPr", tag("w:tblInd", w_w=0, w_type="dxa"), rules, tag("w:tblCellMar", *margins))
    return tag("w:style", val("w:name", name), base, inside, *parts, w_type="table", **kind, w_styleId=own)


_MARGINS = (("top", 0), ("left", 0), ("bottom", 0), ("right", twips(7)))
