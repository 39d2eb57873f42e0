"""First pages: the cover of a report with its map and facts, or the bar and title of a shorter paper."""

from __future__ import annotations

import functools
from dataclasses import replace

from convener.press import maps, tree
from convener.press.docx import measures, people, pictures, runs, styles, stylesheet, texts
from convener.press.docx.markup import NOTHING, Xml, join
from convener.press.docx.pictures import Box
from convener.press.docx.writer import Writer
from convener.press.figures import Drawing, Shape, Stroke, Tone

_HEAD = 56.0
"""where the head of a first page ends"""
_MARK = Box(147.0, 35.0)
"""how large the logo of a series may be"""
_MARK_FOOT = 49.0
_FACT_STEP = 42.0
_FACTS_END = 22.5
"""between the foot of the last fact and that of the band"""
_BELOW_BAND = 14.0
_BAR = (105.0, 3.5)
_LONG = 900
"""letters of a disclaimer that would leave no room for the text of a first page"""


def front(writer: Writer) -> Xml:
    """Return all that stands above the text of the first page, and what stands at its foot."""
    document = writer.document
    if document.blocks and isinstance(document.blocks[0], tree.Letter):
        return NOTHING
    picture = _cover(writer, document.cover) if document.cover else _bar(writer, _HEAD)
    picture = join((picture, _mark(writer)))
    top = writer.paragraph(styles.SERIES, _line(writer))
    facts = _facts(writer, document.cover, picture) if document.cover else NOTHING
    subtitle = runs.words(writer, document.subtitle)
    after = None if subtitle or styles.title(document).tone is Tone.SOFT else styles.SUBTITLE.after
    said = join((NOTHING if facts else picture, runs.words(writer, document.title)))
    title = writer.paragraph(styles.title(document), said, before=_space(writer), after=after)
    foot = [texts.disclaimer(writer, block, opening=True) for block in opening(document)]
    below = writer.paragraph(styles.SUBTITLE, subtitle) if subtitle else NOTHING
    return join((top, facts, title, *foot, below, people.details(writer, _colophon(writer, document), keep=False)))


def opening(document: tree.Document) -> list[tree.Disclaimer]:
    """Return what stands at the foot of the first page instead of at its place in the text."""
    found = [block for block in document.blocks if isinstance(block, tree.Disclaimer) and block.opening]
    short = sum(len(tree.words(block.spans)) for block in found) <= _LONG
    return found if short else []


def _line(writer: Writer) -> Xml:
    document = writer.document
    right = document.kind if document.cover else document.running or document.kind
    series = NOTHING if _marked(document) else runs.words(writer, document.series, stylesheet.ACCENT)
    return join((series, runs.TAB, runs.words(writer, right)))


def _colophon(writer: Writer, document: tree.Document) -> tuple[tree.Detail, ...]:
    """Return what stands beside the opening text, facts for which there is no room on the cover among it."""
    given = document.cover.facts if document.cover else ()
    shown = len(_shown(writer, document.cover)) if document.cover else 0
    facts = tuple(tree.plain(f"{fact.number} {fact.words}") for fact in given[shown:])
    return (*document.colophon, tree.Detail("", facts)) if facts else document.colophon


def _cover(writer: Writer, cover: tree.Cover) -> Xml:
    sheet = writer.sheet
    if cover.picture and pictures.readable(cover.picture):
        size = Box(sheet.width, sheet.band - _HEAD)
        picture = pictures.behind(writer, cover.picture, cover.picture_alt, size, (0.0, _HEAD))
        return join((picture, _bar(writer, sheet.band - _BAR[1])))
    drawing = _band(cover.dots, sheet, _HEAD if _marked(writer.document) else 0.0)
    names = ", ".join(dot.name for dot in cover.dots)
    return pictures.behind(writer, drawing, names, Box(sheet.width, sheet.band), (0.0, 0.0))


@functools.lru_cache(maxsize=4)
def _band(dots: tuple[tree.Dot, ...], sheet: measures.Sheet, head: float) -> Drawing:
    """Return what stands behind the facts of a cover: a field, the map of the places, the bar at its foot.

    A `head` of so many points stays white for a logo.
    """
    strokes: list[Stroke] = [_field(0, 0, sheet.width, sheet.band, Tone.TINT_6)]
    drawn = maps.cover(dots, sheet.width, sheet.band - head).strokes if dots else ()
    strokes += [_lowered(stroke, head) for stroke in drawn]
    strokes += [_field(0, 0, sheet.width, head, Tone.WHITE)] if head else []
    strokes.append(_field(sheet.left, sheet.band - _BAR[1], *_BAR, Tone.ACCENT))
    return Drawing(sheet.width, sheet.band, tuple(strokes))


def _lowered(stroke: Stroke, down: float) -> Stroke:
    if isinstance(stroke, Shape):
        return replace(stroke, rings=tuple(tuple((x, y + down) for x, y in ring) for ring in stroke.rings))
    return replace(stroke, y=stroke.y + down)


def _marked(document: tree.Document) -> bool:
    mark = document.mark
    return mark is not None and mark.picture is not None and pictures.readable(mark.picture)


def _mark(writer: Writer) -> Xml:
    """Return the logo of the series at the head of the first page, instead of its name."""
    mark = writer.document.mark
    shape = pictures.shape(mark.picture) if mark and mark.picture else None
    if mark is None or mark.picture is None or shape is None:
        return NOTHING
    scale = min(_MARK.width / shape.width, _MARK.height / shape.height)
    size = Box(shape.width * scale, shape.height * scale)
    return pictures.behind(writer, mark.picture, mark.name, size, (writer.sheet.left, _MARK_FOOT - size.height))


def _bar(writer: Writer, y: float) -> Xml:
    drawing = Drawing(*_BAR, (_field(0, 0, *_BAR, Tone.ACCENT),))
    return pictures.behind(writer, drawing, "", Box(*_BAR), (writer.sheet.left, y))


def _field(x: float, y: float, width: float, height: float, tone: Tone) -> Shape:
    return Shape((((x, y), (x + width, y), (x + width, y + height), (x, y + height)),), fill=tone)


def _shown(writer: Writer, cover: tree.Cover) -> tuple[tree.Fact, ...]:
    """Return the facts that stand on a cover: as many as its band holds, none on a photograph."""
    most = int((writer.sheet.band - measures.TOP) / _FACT_STEP)
    return () if cover.picture and pictures.readable(cover.picture) else cover.facts[:most]


def _facts(writer: Writer, cover: tree.Cover, picture: Xml) -> Xml:
    """Return the facts of a cover; the first line holds the picture behind them."""
    made = []
    given = _shown(writer, cover)
    first = writer.sheet.band - _FACTS_END - _FACT_STEP * len(given) - measures.TOP
    for place, fact in enumerate(given):
        number = runs.words(writer, fact.number, "FactNumeral")
        said = join((NOTHING if place else picture, number, runs.TAB, runs.words(writer, fact.words)))
        made.append(writer.paragraph(styles.FACT, said, before=None if place else max(0.0, first)))
    return join(made)


def _space(writer: Writer) -> float | None:
    """Return what stands between the facts, or the upper edge of the text, and the title below a cover's band."""
    cover = writer.document.cover
    if cover is None:
        return None
    return _BELOW_BAND + (_FACTS_END if _shown(writer, cover) else writer.sheet.band - measures.TOP)
