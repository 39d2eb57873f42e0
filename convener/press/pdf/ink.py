"""Marks become operators on a page (ISO 32000-1 §8, §9): kerned words, bars, pictures, links, structure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from reportlab.pdfgen.canvas import Canvas

from convener.press.figures import Circle, Drawing, Photograph, Shape, Tone
from convener.press.palette import Palette
from convener.press.pdf import faces, images, plots
from convener.press.pdf.faces import Face, Shaped
from convener.press.pdf.pieces import Line, Run
from convener.press.pdf.strips import Bar, Element, Mark, Picture, Words
from convener.press.pdf.styles import LINE, Sheet
from convener.press.pdf.tags import LinkOf

_ESCAPED = [
    chr(code) if 32 <= code < 127 and chr(code) not in "()\\" else f"\\{code:03o}"  # noqa: PLR2004 (printable ASCII)
    for code in range(256)
]
UNDERLINE = (0.4, 1.8)
"""weight of the line under a link, and how far below the baseline it stands"""


class Ink:
    """Writes on one canvas; `left` is the x of the text block, y counts from the paper's upper edge.

    The page of a paper written from right to left is `mirrored`: everything stands as far from its right edge as
    it would from its left one.
    """

    mirrored = False

    def __init__(self, canvas: Canvas, sheet: Sheet, palette: Palette, destinations: Mapping[str, str]) -> None:
        self.canvas = canvas
        self.sheet = sheet
        self.page = 0
        self._axis = sheet.width / 2
        self.links: list[LinkOf] = []
        self._destinations = destinations
        self._document = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001 (faces number their subsets for it)
        self._fills = {tone: "{:.4g} {:.4g} {:.4g} rg".format(*colour) for tone, colour in palette.colours.items()}
        self._strokes = {tone: code.replace("rg", "RG") for tone, code in self._fills.items()}
        self._encoded: dict[tuple[int, str, int], list[tuple[str, str]]] = {}
        self._code: list[str] = []
        self._open: Element | bool | None = False
        self._count = 0
        self._fill: Tone | None = None
        self._link_elements: dict[tuple[Element, int], Element] = {}

    def end_page(self) -> None:
        """Hand the page to the canvas."""
        self._close()
        self.canvas.addLiteral("\n".join(self._code))
        self.canvas.showPage()
        self.page += 1
        self._code, self._count, self._fill = [], 0, None

    def anchor(self, name: str, y: float) -> None:
        """Let links to an anchor lead to this page, a line above y."""
        self.canvas.bookmarkHorizontalAbsolute(self._destinations[name], self.sheet.height - y + LINE)

    def draw(self, marks: Iterable[Mark], down: float) -> None:
        """Draw marks, their band's upper edge at `down`."""
        for mark in marks:
            match mark:
                case Words():
                    self.words(mark, down)
                case Bar():
                    self.bar(self.sheet.left + mark.x, down + mark.y, mark.width, mark.height, mark.tone)
                case Picture():
                    self._picture(mark, down)
                case _:
                    assert_never(mark)

    def bar(self, x: float, y: float, width: float, height: float, tone: Tone) -> None:
        """Fill a rectangle; its x counts from the paper's edge."""
        self.enter(None)
        self._paint(tone)
        left = self._left(x, width)
        self._code.append(f"{left:.2f} {self.sheet.height - y - height:.2f} {width:.2f} {height:.2f} re f")

    def _left(self, x: float, width: float) -> float:
        """Return the left edge of something so wide that would stand at x on a page that is not mirrored."""
        return 2 * self._axis - x - width if self.mirrored else x

    def words(self, mark: Words, down: float) -> None:
        """Draw a line of words, each run in its face and tone, links underlined and made to work."""
        y = self.sheet.height - down - mark.y
        left = self.sheet.left + mark.x
        if self.mirrored:
            left = self._mirrored_left(mark.line, left)
        spans = _Spans()
        for run in mark.line.runs:
            x = left + run.x
            element = mark.element
            if run.piece.target and element and self._leads(run.piece.target):
                element = self._link(run, element, (x, y), mark.line.size)
            if element:
                element = spans.within(run, element)
            self.enter(element)
            self._paint(run.piece.tone)
            self._code.append(f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm {self._shown(run, mark.line.size)} ET")
            if run.piece.target and not run.piece.target.startswith("#"):
                self.enter(None)
                weight, below = UNDERLINE
                self._code.append(f"{x:.2f} {y - below - weight:.2f} {run.width:.2f} {weight} re f")

    def _mirrored_left(self, line: Line, left: float) -> float:
        """Return from where the runs of a line count when its room is mirrored, and not the line itself."""
        edge = min((run.x for run in line.runs), default=0.0)
        return self._left(left + edge, line.width) - edge

    def enter(self, element: Element | None) -> None:
        """Begin the content of an element (ISO 32000-1 §14.6), or of none: an artifact."""
        if element is self._open:
            return
        self._close()
        if element is None:
            self._code.append("/Artifact BMC")
        else:
            self._code.append(f"/{element.tag} <</MCID {self._count}>> BDC")
            element.kids.append((self.page, self._count))
            self._count += 1
        self._open = element

    def _close(self) -> None:
        if self._open is not False:
            self._code.append("EMC")
        self._open = False

    def _paint(self, tone: Tone) -> None:
        if tone is not self._fill:
            self._code.append(self._fills[tone])
            self._fill = tone

    def _shown(self, run: Run, size: float) -> str:
        """Return the operators that show a run: font, letters, and the moves between them."""
        if run.words[0].level % 2:
            return self._shown_turned(run, size)
        parts: list[str] = []
        current = ""
        for place, word in enumerate(run.words):
            gap = "( )" if place else ""
            for font, letters in self._encode(run.face, word):
                if font != current:
                    parts.append(f"{']TJ ' if current else ''}{font} {size:g} Tf [")
                    current = font
                parts += (gap, letters)
                gap = ""
        return "".join(parts) + ("( )]TJ" if run.spaced else "]TJ")

    def _shown_turned(self, run: Run, size: float) -> str:
        """Show a run drawn from its last letter: its marks rise and sink, its spaces are as wide as all others."""
        gap = f"( ){-run.gap}" if run.gap else "( )"
        state, parts = ("", 0), []
        for place, word in enumerate(run.words):
            between = gap if place else ""
            rises = dict(word.rises)
            for letter, (font, codes) in enumerate(self._encode(run.face, word)):
                rise = rises.get(letter, 0)
                if (font, rise) != state:
                    sunk = f" {rise * size / 1000:.3f} Ts" if rise != state[1] else ""
                    parts.append(f"{']TJ ' if state[0] else ''}{font} {size:g} Tf{sunk} [")
                    state = font, rise
                parts += (between, codes)
                between = ""
        return "".join(parts) + f"{gap if run.spaced else ''}]TJ" + (" 0 Ts" if state[1] else "")

    def _encode(self, face: Face, word: Shaped) -> list[tuple[str, str]]:
        key = (id(face), word.text, word.level % 2)
        known = self._encoded.get(key)
        if known is None:
            encode = self._drawings if word.level % 2 else self._letters
            known = self._encoded[key] = encode(face, word)
        return known

    def _drawings(self, face: Face, word: Shaped) -> list[tuple[str, str]]:
        """Return each letter apart, with the font it is in: any of them may stand higher than the one before."""
        moves = dict(word.kerns)
        parts: list[tuple[str, str]] = []
        for place, letter in enumerate(word.text):
            ((subset, codes),) = face.font.splitString(letter, self._document)
            before = f"{-moves[-1]}" if not place and -1 in moves else ""
            after = f"{-moves[place]}" if place in moves else ""
            font = face.font.getSubsetInternalName(subset, self._document)
            parts.append((font, f"{before}({_ESCAPED[codes[0]]}){after}"))
        return parts

    def _letters(self, face: Face, word: Shaped) -> list[tuple[str, str]]:
        moves = dict(word.kerns)
        parts: list[tuple[str, str]] = []
        place = 0
        for subset, codes in face.font.splitString(word.text, self._document):
            letters = []
            for code in codes:
                move = moves.get(place)
                letters.append(_ESCAPED[code] + (f"){-move}(" if move else ""))
                place += 1
            parts.append((face.font.getSubsetInternalName(subset, self._document), f"({''.join(letters)})"))
        return parts

    def _leads(self, target: str) -> bool:
        return not target.startswith("#") or target[1:] in self._destinations

    def _link(self, run: Run, element: Element, at: tuple[float, float], size: float) -> Element:
        """Lay a link over a run and return the element its words belong to."""
        x, y = at
        box = (x, y - 0.25 * size, x + run.width, y + 0.8 * size)
        target, note = run.piece.target, run.piece.note
        key = (element, id(run.piece))
        link = self._link_elements.get(key)
        if link is None:
            parent = element.child("Reference") if note else element
            link = self._link_elements[key] = parent.child("Link")
        words = run.said.strip() or " ".join(word.text for word in run.words)
        if target.startswith("#"):
            self.canvas.linkAbsolute(words, self._destinations[target[1:]], box, Border="[0 0 0]")
        else:
            self.canvas.linkURL(target, box, Border="[0 0 0]")
        self.links.append(LinkOf(self.page, link, words))
        return link

    def _picture(self, mark: Picture, down: float) -> None:
        self.enter(mark.element)
        x, y = self._left(self.sheet.left + mark.x, mark.width), self.sheet.height - down - mark.y - mark.height
        if isinstance(mark.image, Photograph):
            self._flush()
            images.draw(self.canvas, mark.image, (x, y, mark.width, mark.height))
        else:
            self.plot(mark.image, x, y, mark.width / mark.image.width)

    def _flush(self) -> None:
        self.canvas.addLiteral("\n".join(self._code))
        self._code = []
        self._fill = None

    def plot(self, drawing: Drawing, x: float, y: float, scale: float) -> None:
        """Draw a chart or map with its lower left corner at x, y (from the paper's lower edge)."""
        self._code.append(f"q {scale:.4f} 0 0 {scale:.4f} {x:.2f} {y:.2f} cm")
        self._code.append(f"0 0 {drawing.width:.2f} {drawing.height:.2f} re W n")
        for stroke in drawing.strokes:
            if isinstance(stroke, Shape | Circle):
                self._code += plots.outlined(stroke, drawing.height, self._fills, self._strokes)
            else:
                line, left = plots.lettered(stroke)
                y = drawing.height - stroke.y
                shown = " ".join(
                    f"1 0 0 1 {left + run.x:.2f} {y:.2f} Tm {self._shown(run, stroke.size)}" for run in line.runs
                )
                if stroke.halo:
                    self._code.append(f"{self._strokes[Tone.WHITE]} 2.2 w 1 j BT 1 Tr {shown} 0 Tr ET")
                self._code.append(f"{self._fills[stroke.tone]} BT {shown} ET")
        self._code.append("Q")
        self._fill = None


class _Spans:
    """Elements that tell how words are read which are drawn from the last to the first (ISO 32000-1 §14.9.4).

    What follows on one line, a number or a bracket among such words too, is one of them.
    """

    def __init__(self) -> None:
        self._open: Element | None = None

    def within(self, run: Run, element: Element) -> Element:
        """Return the element of a run in the element of its line or link."""
        if not run.said:
            self._open = None
            return element
        if self._open is None or self._open.parent is not element:
            self._open = element.child("Span")
        self._open.actual += run.said
        self._open.language = self._open.language or faces.language(run.face.name)
        return self._open
