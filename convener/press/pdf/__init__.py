"""A document as PDF: composed line by line, with embedded faces, working links, outline, language and title."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable

from reportlab.pdfgen.canvas import Canvas

from convener.press import directions, palette, reading
from convener.press.figures import Tone
from convener.press.pdf import faces, styles
from convener.press.pdf.front import running
from convener.press.pdf.ink import Ink
from convener.press.pdf.layout import Layout, laid_out
from convener.press.pdf.pages import Page
from convener.press.pdf.strips import Strip
from convener.press.pdf.tags import Said, tagged
from convener.press.speaking import speaking
from convener.press.tree import Document

_log = logging.getLogger(__name__)
_NO_REPORT: Callable[[float], None] = lambda _: None  # noqa: E731 (a default that does nothing)


def render(document: Document, *, on_progress: Callable[[float], None] | None = None) -> bytes:
    """Return a document as PDF; `on_progress` hears 0 to 1 and cancels by raising."""
    report = on_progress or _NO_REPORT
    faces.prepare()
    missing = unprintable(document)
    if missing:
        codes = ", ".join(f"U+{ord(letter):04X}" for letter in sorted(missing))
        _log.warning("No bundled face has these letters, so they print as question marks: %s", codes)
    sheet = styles.sheet(document)
    with speaking(document.typefaces):
        layout = laid_out(document, sheet, report)
        return _printed(document, sheet, layout, report)


def unprintable(document: Document) -> frozenset[str]:
    """Return the letters of a document that no bundled face has; each prints as a question mark."""
    faces.prepare()
    return faces.unprintable(reading.letters(document))


def _printed(document: Document, sheet: styles.Sheet, layout: Layout, report: Callable[[float], None]) -> bytes:
    out = io.BytesIO()
    canvas = _canvas(document, sheet, out)
    ink = Ink(canvas, sheet, palette.palette(document.accent), _destinations(layout))
    ink.mirrored = directions.of_language(document.language)
    outline = _Outline(canvas, sheet)
    for number, page in enumerate(layout.pages, 1):
        report(0.5 + 0.5 * number / len(layout.pages))
        _page(ink, layout, page, number)
        outline.page(page)
        ink.draw(running(document, number, len(layout.pages), sheet), 0.0)
        ink.end_page()
    with faces.embedding:
        canvas.save()
    told = (document.title or document.kind, document.publisher, document.kind, document.language)
    return tagged(out.getvalue(), layout.root, ink.links, Said(*map(faces.visible, told)))


def _canvas(document: Document, sheet: styles.Sheet, out: io.BytesIO) -> Canvas:
    canvas = Canvas(
        out,
        pagesize=(sheet.width, sheet.height),
        invariant=1,
        pageCompression=1,
        initialFontName=faces.Name.SANS.value,  # type: ignore[arg-type]  # the stubs say float
        lang=document.language,
        pdfVersion=(1, 7),
    )
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def _destinations(layout: Layout) -> dict[str, str]:
    """Return a name of our own for each anchor that stands on a page: a target of links."""
    found: dict[str, str] = {}
    own = layout.front.bands
    for page in layout.pages:
        for strip, _ in (*(own if page is layout.pages[0] else ()), *page.bands, *page.notes):
            for anchor in strip.anchors:
                found.setdefault(anchor, f"to{len(found) + 1}")
    return found


def _page(ink: Ink, layout: Layout, page: Page, number: int) -> None:
    for group, (top, bottom) in page.fields.items():
        if group.tone:
            goes_on = number < len(layout.pages) and group in layout.pages[number].fields
            over = styles.UNIT * 2 if goes_on else 0.0
            ink.bar(ink.sheet.left, top, ink.sheet.block, bottom - top + over, group.tone)
    if number == 1:
        for strip, y in layout.front.bands:
            _strip(ink, strip, y)
    for strip, y in page.bands:
        _strip(ink, strip, y)
    if page.notes:
        ink.bar(ink.sheet.left + styles.MAIN_X, page.notes_rule, styles.COLUMN / 2, 0.5, Tone.INK)
    for strip, y in page.notes:
        _strip(ink, strip, y)


def _strip(ink: Ink, strip: Strip, y: float) -> None:
    for anchor in strip.anchors:
        ink.anchor(anchor, y)
    ink.draw(strip.marks, y)


class _Outline:
    """Writes the outline while the pages go by; levels never skip one."""

    def __init__(self, canvas: Canvas, sheet: styles.Sheet) -> None:
        self._canvas = canvas
        self._sheet = sheet
        self._count = 0
        self._level = -1

    def page(self, page: Page) -> None:
        """Add what begins on a page."""
        for strip, y in page.bands:
            if strip.outline and strip.outline[1].strip():
                level, title = strip.outline
                self._level = min(level - 1, self._level + 1)
                self._count += 1
                key = f"outline{self._count}"
                self._canvas.bookmarkHorizontalAbsolute(key, self._sheet.height - y + styles.LINE)
                self._canvas.addOutlineEntry(faces.visible(title), key, self._level, closed=self._level > 0)
        if self._count:
            self._canvas.showOutline()
