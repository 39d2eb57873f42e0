"""The same long report set by other engines: bare ReportLab, and typst and WeasyPrint where they are installed."""

from __future__ import annotations

import importlib.util
import io
from collections.abc import Callable, Mapping, Sequence

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Flowable, ListFlowable, ListItem, Paragraph, SimpleDocTemplate, Table

from benchmarks.chapters import HEADS, Chapter, document
from convener import folders
from convener.press import html

Engine = Callable[[Sequence[Chapter]], bytes]
_SIZES = {"heading": ("Bare-Bold", 21), "body": ("Bare-Serif", 10.25), "cell": ("Bare", 9.5)}
_FACES = {
    "Bare": "SourceSans3_400Regular",
    "Bare-Bold": "SourceSans3_600SemiBold",
    "Bare-Serif": "SourceSerif4_400Regular",
    "Bare-Serif-Bold": "SourceSerif4_600SemiBold",
}


def there() -> Mapping[str, Engine]:
    """The other engines that are installed here, by name; neither is needed by Convener."""
    known = {"typst": typst, "weasyprint": weasyprint}
    return {name: engine for name, engine in known.items() if importlib.util.find_spec(name)}


def bare(given: Sequence[Chapter]) -> bytes:
    """ReportLab's own flow with the same faces: no structure, no kerning, no notes, no balanced edges."""
    styles = _styles()
    story: list[Flowable] = []
    for title, paragraphs, points, rows in given:
        story.append(Paragraph(title, styles["heading"]))
        for words in paragraphs:
            half = len(words) // 2
            story.append(Paragraph(f"{words[:half]}<b>{words[half:]}</b>", styles["body"]))
        story.append(ListFlowable([ListItem(Paragraph(point, styles["body"])) for point in points]))
        story.append(Table([[Paragraph(cell, styles["cell"]) for cell in row] for row in (HEADS, *rows)]))
    out = io.BytesIO()
    margins = {"leftMargin": 182, "rightMargin": 56, "topMargin": 84, "bottomMargin": 72}
    SimpleDocTemplate(out, pagesize=A4, title="A long report", lang="en-GB", **margins).build(story)
    return out.getvalue()


def _styles() -> dict[str, ParagraphStyle]:
    fonts = folders.resource("fonts")
    for name, file in _FACES.items():
        pdfmetrics.registerFont(TTFont(name, str(fonts / f"{file}.ttf")))
    pdfmetrics.registerFontFamily("Bare", "Bare", "Bare-Bold", "Bare", "Bare-Bold")
    pdfmetrics.registerFontFamily("Bare-Serif", "Bare-Serif", "Bare-Serif-Bold", "Bare-Serif", "Bare-Serif-Bold")
    return {
        name: ParagraphStyle(name, fontName=font, fontSize=size, leading=size * 1.36, spaceAfter=7)
        for name, (font, size) in _SIZES.items()
    }


def typst(given: Sequence[Chapter]) -> bytes:
    """A compiled typesetter; the same faces and measures, tagged as it does by default."""
    import typst as engine

    lines = [
        '#set page("a4", margin: (left: 182pt, right: 56pt, top: 84pt, bottom: 72pt))',
        '#set text(font: "Source Serif 4", size: 10.25pt, lang: "en")',
        '#show heading: set text(font: "Source Sans 3", size: 21pt)',
    ]
    for title, paragraphs, points, rows in given:
        lines += [f"= {title}", ""]
        for words in paragraphs:
            half = len(words) // 2
            lines += [f"{words[:half]}#strong[{words[half:]}]", ""]
        lines += [*(f"+ {point}" for point in points), ""]
        cells = ", ".join(f"[{cell}]" for row in (HEADS, *rows) for cell in row)
        lines += [f"#table(columns: {len(HEADS)}, {cells})", ""]
    made: bytes = engine.compile("\n".join(lines).encode(), font_paths=[str(folders.resource("fonts"))])
    return made


def weasyprint(given: Sequence[Chapter]) -> bytes:
    """A web page set as pages: of our own HTML, styled as we style it."""
    import weasyprint as engine

    made: bytes = engine.HTML(string=html.render(document(list(given))).decode()).write_pdf()
    return made
