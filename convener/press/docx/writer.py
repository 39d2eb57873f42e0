"""What a document must know while it is written: its anchors, lists, notes, links, and where the text stands."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from convener.press import directions, palette
from convener.press.docx import measures, styles
from convener.press.docx.depth import Depth
from convener.press.docx.marks import Marks
from convener.press.docx.markup import NOTHING, Xml, tag, val
from convener.press.docx.measures import GUTTER, MAIN_X, twips
from convener.press.docx.numbering import Hung, Numberings
from convener.press.docx.package import Relations
from convener.press.docx.paragraphs import Number, Own, placed, setting
from convener.press.docx.styles import Style
from convener.press.tree import Document


class Writer:
    """Writes one document; `before` knows what could be found where when it was written the first time."""

    def __init__(self, document: Document, marks: Marks, before: Marks | None = None) -> None:
        self.document = document
        self.palette = palette.palette(document.accent)
        self.sheet = measures.sheet(document)
        self.depth = Depth(self.sheet)
        self.marks = marks
        self.before = before or marks
        self.numberings = Numberings()
        self.relations = Relations()
        self.note_relations = Relations()
        self.notes: list[Xml] = []
        self.media: dict[str, bytes] = {}
        self.drawings = 0
        self.counts: dict[str, int] = {}
        """how far figures, tables and the like are counted, by their word"""
        self.findings: dict[tuple[Hung, int], int] = {}
        """by the look of their numerals and the number that comes next: the list that counts the findings"""
        self.left = MAIN_X
        self.width = self.sheet.block
        self.in_cell = False
        self.in_note = False
        self.begun = False
        """whether any of the blocks has been written"""
        self.new_page = False
        self.letters = 0
        self.direction = ""
        """of the first word of the paragraph being written: ltr, rtl or not known yet"""
        self._level = 0
        self._sections = 0

    @property
    def leftward(self) -> bool:
        """Whether the paper runs from right to left, and a paragraph without letters with it."""
        return directions.of_language(self.document.language)

    # Where things stand

    @contextmanager
    def cell(self, width: float) -> Iterator[None]:
        """Write inside a cell of a table, where text begins at its own edge."""
        before = self.left, self.width, self.in_cell
        self.left, self.width, self.in_cell = 0.0, width, True
        yield
        self.left, self.width, self.in_cell = before

    @contextmanager
    def note(self) -> Iterator[None]:
        """Write a footnote: its links belong to another part of the file."""
        before = self.relations, self.letters, self.direction
        self.relations, self.in_note = self.note_relations, True
        yield
        self.in_note = False
        self.relations, self.letters, self.direction = before

    @property
    def notes_kind(self) -> str:
        """What Word calls the notes of this document."""
        return "endnote" if self.document.endnotes else "footnote"

    @property
    def measure(self) -> float:
        """How wide running text is here."""
        return self.width - self.left

    def anchor(self, name: str) -> None:
        """Let the next paragraph be found by a name."""
        self.marks.claim(name, self.depth.page)

    # Paragraphs

    def paragraph(
        self,
        style: Style,
        content: Xml,
        *,
        number: Number | None = None,
        before: float | None = None,
        after: float | None = None,
        left: float | None = None,
        keep: bool = False,
        section: Xml = NOTHING,
    ) -> Xml:
        """Return a paragraph; what is given here overrides its style."""
        keep = keep or (style.keep_next and (style.rows or not self.in_cell))
        new_page, self.new_page = self.new_page, False
        if new_page:
            self.depth.turn()
        content = self.marks.around(content, self.depth.page)
        if left is None and style.left >= MAIN_X and self.left != MAIN_X:
            left = style.left - MAIN_X + self.left
        before = 0.0 if new_page and before is None and style.before else before
        self.depth.paragraph(style, self.letters, self.measure)
        turned = self.direction == "rtl" if self.direction else self.leftward
        self.direction, self.letters = "", 0
        frame = placed(style.place, self.sheet) if style.place else NOTHING
        own = setting(
            style,
            Own(keep, new_page, frame, number, turned, before, after, left, turned is not self.leftward, self.in_cell),
        )
        return Xml(f"<w:p>{own}{section}</w:pPr>{content}</w:p>")

    def heading(
        self, style: Style, content: Xml, *, number: Number | None = None, before: float | None = None, level: int = 0
    ) -> Xml:
        """Return a heading, never more than one level below the one before; nothing for no words.

        `level` is its own where that is not what its style says.
        """
        if not content:
            return NOTHING
        level = min(level or style.level, self._level + 1)
        self._level = level
        made = self.paragraph(style, content, number=number, before=before)
        if level == style.level:
            return made
        return Xml(made.replace("</w:pPr>", f"{val('w:outlineLvl', level - 1)}</w:pPr>", 1))

    def spacer(self, high: float = 7.0) -> Xml:
        """Return what keeps tables apart from what follows."""
        space = tag("w:spacing", w_line=twips(high), w_lineRule="exact")
        self.depth.down(high)
        return tag("w:p", tag("w:pPr", val("w:pStyle", styles.SPACER.id), space))

    def turned(self) -> Xml:
        """Return an empty paragraph on a new page where a page break waits and a table follows, else nothing."""
        return self.paragraph(styles.SPACER, NOTHING) if self.new_page else NOTHING

    # Sections

    def section_ends(self, columns: int) -> Xml:
        """Return an empty paragraph that ends the text in so many columns."""
        return self.paragraph(styles.SPACER, NOTHING, keep=True, section=self.section(columns))

    def section(self, columns: int) -> Xml:
        """Return what the text since the last section was set in, its children in the order of CT_SectPr."""
        self._sections += 1
        first = self._sections == 1
        sheet = self.sheet
        heads = [
            tag(f"w:{kind}Reference", w_type=use, r_id=self.relations.add(kind, f"{kind}{number}.xml"))
            for kind in ("header", "footer")
            for number, use in ((1, "first"), (2, "default"))
        ]
        margins = {
            "w_top": measures.TOP,
            "w_right": sheet.left,
            "w_bottom": sheet.height - sheet.bottom,
            "w_left": sheet.left,
            "w_header": measures.HEAD,
            "w_footer": measures.FOOT,
            "w_gutter": 0,
        }
        lying = {"w_orient": "landscape"} if self.document.landscape else {}
        apart = {"w_num": columns, "w_space": twips(GUTTER)} if columns > 1 else {"w_space": twips(GUTTER)}
        return tag(
            "w:sectPr",
            *(heads if first else []),
            NOTHING if first else val("w:type", "continuous"),
            tag("w:pgSz", w_w=twips(sheet.width), w_h=twips(sheet.height), **lying),
            tag("w:pgMar", **{name: twips(value) for name, value in margins.items()}),
            tag("w:cols", **apart),
            tag("w:titlePg") if first else NOTHING,
            tag("w:bidi") if self.leftward else NOTHING,
        )
