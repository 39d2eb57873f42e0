"""Badges, name tents and door signs as PDF: exact positions, embedded faces, a structure that can be heard."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, assert_never

from reportlab.pdfgen.canvas import Canvas

from convener.errors import Refused
from convener.press import directions, palette
from convener.press.pdf import faces, styles
from convener.press.pdf.strips import Element
from convener.press.pdf.tags import Said, tagged
from convener.press.stationery import cutting, signs, tents
from convener.press.stationery.cards import Badges, Imprint, Signs, Stationery, Tents
from convener.press.stationery.pen import Pen
from convener.press.stationery.sheets import MM
from convener.press.tree import Paper

Page = Callable[[Pen, Element], None]
Progress = Callable[[float], None]
_log = logging.getLogger(__name__)


def render(stationery: Stationery, *, on_progress: Progress | None = None) -> bytes:
    """Return badges, tents or signs as PDF; `on_progress` hears 0 to 1 and cancels by raising.

    The same cards always give the same bytes. Refused where there is no card at all.
    """
    faces.prepare()
    _warn(stationery)
    match stationery:
        case Badges(sheet=sheet, imprint=imprint):
            size = (sheet.size[0] * MM, sheet.size[1] * MM)
            return _printed(cutting.pages(stationery), imprint, size, on_progress)
        case Tents(paper=paper, cards=cards, imprint=imprint):
            pages = [partial(tents.draw, tent=tent, imprint=imprint) for tent in cards]
            return _printed(pages, imprint, _landscape(paper), on_progress)
        case Signs(paper=paper, cards=cards, imprint=imprint):
            size = _landscape(paper)
            pages = [partial(signs.draw, sign=part, imprint=imprint) for sign in cards for part in signs.parts(sign)]
            return _printed(pages, imprint, size, on_progress)
        case _:
            assert_never(stationery)


def unprintable(stationery: Stationery) -> frozenset[str]:
    """Return the letters of all cards that no bundled face has; each prints as a question mark."""
    faces.prepare()
    return faces.unprintable("".join(_texts(stationery.cards)))


def _warn(stationery: Stationery) -> None:
    missing = unprintable(stationery)
    if missing:
        codes = ", ".join(f"U+{ord(letter):04X}" for letter in sorted(missing))
        _log.warning("No bundled face has these letters, so they print as question marks: %s", codes)


def _texts(cards: Iterable[Any]) -> Iterator[str]:
    for card in cards:
        for name in card.__dataclass_fields__:
            value = getattr(card, name)
            if isinstance(value, str):
                yield value
            elif isinstance(value, tuple):
                yield from _texts(value)


def _landscape(paper: Paper) -> tuple[float, float]:
    sheet = styles.SHEETS[paper]
    return sheet.height, sheet.width


def _printed(pages: Sequence[Page], imprint: Imprint, size: tuple[float, float], on_progress: Progress | None) -> bytes:
    if not pages:
        raise Refused(
            f"There is nothing to print for “{imprint.title}”: nobody is coming yet, or no session has a room."
        )
    out = io.BytesIO()
    canvas = Canvas(
        out,
        pagesize=size,
        invariant=1,
        pageCompression=1,
        initialFontName=faces.Name.SANS.value,  # type: ignore[arg-type]  # the stubs say float
        lang=imprint.language,
        pdfVersion=(1, 7),
    )
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setViewerPreference("PrintScaling", "None")
    pen = Pen(canvas, size, palette.palette(imprint.accent))
    pen.leftward = directions.of_language(imprint.language)
    root = Element("Document")
    for number, page in enumerate(pages, 1):
        page(pen, root)
        pen.end_page()
        if on_progress:
            on_progress(number / len(pages))
    with faces.embedding:
        canvas.save()
    said = (imprint.title, imprint.publisher, "", imprint.language)
    return tagged(out.getvalue(), root, pen.links, Said(*map(faces.visible, said)))
