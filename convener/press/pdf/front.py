"""First pages: the cover of a report with its map and facts, or the bar and title of a shorter paper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from convener.press import maps
from convener.press.figures import Photograph, Tone
from convener.press.inline import plain
from convener.press.pdf import images, styles
from convener.press.pdf.compose.closing import disclaimer
from convener.press.pdf.faces import visible
from convener.press.pdf.lines import broken
from convener.press.pdf.pages import Page
from convener.press.pdf.pieces import Line, Piece
from convener.press.pdf.setter import Room, Setter, fitted, single
from convener.press.pdf.strips import Bar, Mark, Picture, Strip, Words, height
from convener.press.pdf.styles import Sheet, Style
from convener.press.tree import AgendaDay, Block, Cover, CueSheet, Disclaimer, Document, Heading, Letter

_FACT_STEP = 42.0
_FACTS_END = 31.5
_FACT_WORDS = 38.5
_MOST_FACTS = 4
_TEXT_BELOW_BAND = 140.0
_HEAD = 56.0
"""where the head of a first page ends"""
_MARK = (147.0, 35.0)
"""how large the logo of a series may be"""
_TITLE_TOP = 70.0
_MOST_LINES = 2


@dataclass(slots=True)
class Front:
    """The first page's own bands with their y, the room it leaves for the text, and the blocks still to be set."""

    bands: list[tuple[Strip, float]]
    page: Page
    blocks: tuple[Block, ...]

    def fresh(self) -> Page:
        """Return the first page as it is before anything is placed on it."""
        return Page(self.page.top, self.page.bottom)


def front(setter: Setter, sheet: Sheet, room: Room) -> Front:
    """Set the first page of a document."""
    document = setter.document
    if document.blocks and isinstance(document.blocks[0], Letter):
        bands: list[tuple[Strip, float]] = []
        top = styles.TOP
    elif document.cover:
        bands, top = _cover(setter, document, document.cover, sheet, room)
    else:
        bands, top = _titled(setter, document, room)
    foot = [block for block in document.blocks if isinstance(block, Disclaimer) and block.opening]
    strips = [strip for block in foot for strip in disclaimer(setter, block, room)]
    deep = height(strips)
    y = sheet.bottom - deep
    if deep > (sheet.bottom - top) / 2:
        return Front(bands, Page(top, sheet.bottom), document.blocks)
    for strip in strips:
        bands.append((strip, y))
        y += strip.height
        bands += [(one, y - strip.height) for one in strip.side]
    rest = tuple(block for block in document.blocks if block not in foot) if foot else document.blocks
    return Front(bands, Page(top, sheet.bottom - (deep + styles.GUTTER if foot else 0)), rest)


def _cover(
    setter: Setter, document: Document, cover: Cover, sheet: Sheet, room: Room
) -> tuple[list[tuple[Strip, float]], float]:
    mark = _mark(document, room)
    ends = _ends(room, sheet.block, _series(document, mark), (document.kind, styles.KIND))
    title, end = _title(setter, document, room, sheet.band + styles.LINE)
    marks: list[Mark] = [Bar(-sheet.left, 0, sheet.width, sheet.band, Tone.TINT_6)]
    if cover.picture and images.size(cover.picture):
        marks += _photograph(room, cover.picture, cover.picture_alt, sheet)
    else:
        top = _HEAD if mark else 0.0
        if cover.dots:
            drawing = maps.cover(cover.dots, sheet.width, sheet.band - top)
            marks.append(Picture(drawing, -sheet.left, top, sheet.width, sheet.band - top, None))
        if mark:  # logos are drawn for white paper
            marks.append(Bar(-sheet.left, 0, sheet.width, _HEAD, Tone.WHITE))
        marks += _facts(cover, room, sheet, mirrored=setter.way.turned)
    marks.append(Bar(0, sheet.band - styles.BAR[1], *styles.BAR, Tone.ACCENT))
    marks += [*mark, *ends]
    text = max(sheet.band + _TEXT_BELOW_BAND, end + 2.5 * styles.LINE)
    return [(Strip(sheet.band, tuple(marks)), 0.0), *title], text


def _photograph(room: Room, picture: Photograph, alt: str, sheet: Sheet) -> list[Mark]:
    pixels = images.size(picture)
    if pixels is None:
        return []
    high = sheet.band - _HEAD
    cropped = images.cropped(picture, sheet.width / high)
    element = room.parent.child("Figure", alt=visible(alt).strip() or "–")
    white = Bar(-sheet.left, 0, sheet.width, _HEAD, Tone.WHITE)
    return [white, Picture(cropped, -sheet.left, _HEAD, sheet.width, high, element)]


def _facts(cover: Cover, room: Room, sheet: Sheet, *, mirrored: bool) -> list[Mark]:
    """Set the facts where the map leaves room: at its left, also on a page that is mirrored."""
    facts = cover.facts[:_MOST_FACTS]
    listing = room.parent.child("L") if facts else None
    marks: list[Mark] = []
    y = sheet.band - _FACTS_END - _FACT_STEP * (len(facts) - 1)
    numbers = [single(fact.number, styles.NUMERAL) for fact in facts]
    said = [single(fact.words, styles.FACT_WORDS) for fact in facts]
    apart = max(_FACT_WORDS, max((line.width for line in numbers), default=0.0) + 10.5)
    x = sheet.block - apart - max((line.width for line in said), default=0.0) if mirrored else 0.0
    for number, words in zip(numbers, said, strict=True):
        item = listing.child("LI").child("LBody") if listing else None
        marks.append(Words(number, x, y, item))
        marks.append(Words(words, x + apart, y, item))
        y += _FACT_STEP
    return marks


def _titled(setter: Setter, document: Document, room: Room) -> tuple[list[tuple[Strip, float]], float]:
    first = document.blocks[0] if document.blocks else None
    if isinstance(first, CueSheet):
        return _sheet_title(setter, document, room), styles.TOP
    mark = _mark(document, room)
    marks: list[Mark] = [*mark, Bar(0, _HEAD, *styles.BAR, Tone.ACCENT)]
    if isinstance(first, AgendaDay):
        left = (_series(document, mark)[0], styles.RUNNING_TITLE.toned(Tone.ACCENT))
        marks += _ends(room, room.full, left, ("", styles.RUNNING))
        bands = [(Strip(styles.BAR[1], tuple(marks)), 0.0), *_day_title(setter, document, room)]
        return bands, styles.AGENDA_TOP
    right = (document.running or document.kind, styles.KIND)
    marks += _ends(room, room.full, _series(document, mark), right)
    title, end = _title(setter, document, room, _TITLE_TOP)
    apart = document.subtitle or document.colophon or isinstance(first, Heading)
    below = 2 * styles.LINE if apart else styles.LINE
    return [(Strip(styles.BAR[1], tuple(marks)), 0.0), *title], end + below


def _sheet_title(setter: Setter, document: Document, room: Room) -> list[tuple[Strip, float]]:
    """Set the title of a run of show at the left of the head line, its version at the right, and both to be heard."""
    half = room.at(0.0, room.full / 2)
    title = setter.heading(plain(document.short_title or document.title), styles.RUNNING_TITLE, half, 0)
    version = setter.words(
        document.running, styles.RUNNING.ranged_right(), room.at(half.width + styles.GUTTER, half.width - styles.GUTTER)
    )
    rule = Strip(0.5, (Bar(0, styles.HEAD_RULE, room.full, 0.5, Tone.HAIR),))
    return [(rule, 0.0), *_standing(title), *_standing(version)]


def _mark(document: Document, room: Room) -> list[Mark]:
    """Set the logo of the series at the left of the head line, standing on it, no wider than a column."""
    logo = document.mark
    pixels = images.size(logo.picture) if logo and logo.picture else None
    if logo is None or logo.picture is None or pixels is None:
        return []
    scale = min(_MARK[0] / pixels[0], _MARK[1] / pixels[1])
    wide, tall = pixels[0] * scale, pixels[1] * scale
    element = room.parent.child("Figure", alt=visible(logo.name).strip() or "–")
    return [Picture(logo.picture, 0, styles.HEAD_BASELINE + styles.UNIT - tall, wide, tall, element)]


def _series(document: Document, mark: Sequence[Mark]) -> tuple[str, Style]:
    """Return the name of the series for the head line; a logo says it too."""
    return ("" if mark else document.series), styles.SERIES


def _day_title(setter: Setter, document: Document, room: Room) -> list[tuple[Strip, float]]:
    """Set an agenda's title at the right of the head line, for its days have the large titles."""
    style = styles.RUNNING_TITLE.ranged_right()
    right = room.at(room.full - styles.HALF_WIDTH, styles.HALF_WIDTH)
    return _standing(setter.heading(plain(document.short_title or document.title), style, right, 0))


def _standing(strips: Sequence[Strip]) -> list[tuple[Strip, float]]:
    """Let the last line of a text stand on the head line."""
    style = styles.RUNNING_TITLE
    top = styles.HEAD_BASELINE - style.first - style.leading * (len(strips) - 1)
    return [(strip, top + place * style.leading) for place, strip in enumerate(strips)]


def _title(setter: Setter, document: Document, room: Room, y: float) -> tuple[list[tuple[Strip, float]], float]:
    """Set title and subtitle from y, the title in the first size in which it takes 1, 2, 3 lines; tell their end."""
    place = room.block()
    spans = plain(document.title)
    fits = (
        style for most, style in enumerate(styles.TITLES, 1) if len(setter.lines(spans, style, place.width)) <= most
    )
    style = next(fits, styles.TITLES[-1])
    strips = setter.heading(spans, style, place, 0)
    subtitle = setter.words(document.subtitle, styles.SUBTITLE, place.at(0.0, styles.MAIN_WIDTH))
    bands: list[tuple[Strip, float]] = []
    for part in (strips, subtitle):
        y += styles.UNIT * 2 if part is subtitle and subtitle else 0.0
        for strip in part:
            bands.append((strip, y))
            y += strip.height
    return bands, y


def _ends(room: Room, wide: float, left: tuple[str, Style], right: tuple[str, Style]) -> list[Mark]:
    """Set words at either end of the head line; on a first page they are said nowhere else, so they are read."""
    end = fitted(*right, wide * 0.7)
    start = fitted(*left, wide - end.width - styles.GUTTER)
    y = styles.HEAD_BASELINE
    placed = ((start, 0.0), (end, wide - end.width))
    return [Words(line, x, y, room.parent.child("P")) for line, x in placed if line.runs]


def _lines(words: str, style: Style, width: float) -> list[Line]:
    """Return a head or foot line, on two lines if it must: neither a title nor a credit is cut short."""
    pieces = [Piece(visible(words).replace("\n", " "), style.name, style.tone)]
    lines = broken(pieces, replace(style, rag=styles.Rag.BALANCED), width)
    return lines if len(lines) <= _MOST_LINES else [fitted(words, style, width)]


def running(document: Document, page: int, pages: int, sheet: Sheet) -> Sequence[Mark]:
    """Return the head and foot lines of a page (from 1): y counts from the paper's upper edge."""
    foot = sheet.height - styles.FOOT_BASELINE
    of = single(document.press_words.page_of.format(page=page, pages=pages), styles.RUNNING)
    said = (document.publication if page == 1 else "") or document.foot or document.kind
    marks = _stood(_lines(said, styles.RUNNING, sheet.block - of.width - styles.GUTTER), foot)
    marks.append(Words(of, sheet.block - of.width, foot, None))
    if page > 1 and not (document.blocks and isinstance(document.blocks[0], Letter)):
        ends = _lines(document.running, styles.RUNNING, styles.HALF_WIDTH + styles.COLUMN / 2)
        room = sheet.block - max((line.width for line in ends), default=0.0) - styles.GUTTER
        title = _lines(document.short_title or document.title, styles.RUNNING_TITLE, room)
        stand = styles.HEAD_BASELINE + (styles.UNIT if max(len(title), len(ends)) > 1 else 0.0)
        marks += _stood(title, stand) + _stood(ends, stand, sheet.block)
        marks += [Bar(0, styles.HEAD_RULE, sheet.block, 0.5, Tone.HAIR)]
    return marks


def _stood(lines: Sequence[Line], y: float, right: float = 0.0) -> list[Mark]:
    """Let the last of some lines stand on a head or foot line, ranged on its right end if that is told."""
    top = y - styles.RUNNING.leading * (len(lines) - 1)
    return [
        Words(line, right - line.width if right else 0.0, top + styles.RUNNING.leading * place, None)
        for place, line in enumerate(lines)
    ]
