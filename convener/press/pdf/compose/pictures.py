"""Figures with their captions, alone or side by side, and partners' logos."""

from __future__ import annotations

import math
from collections.abc import Sequence

from convener.press.figures import Photograph, Tone
from convener.press.inline import Spans, Text, plain
from convener.press.pdf import images, styles
from convener.press.pdf.compose.texts import anchored
from convener.press.pdf.faces import visible
from convener.press.pdf.setter import Room, Setter, stacked
from convener.press.pdf.strips import Bar, Hold, Mark, Picture, Strip, Words, beside, held, spaced
from convener.press.tree import Figure, Figures, Logo, Logos, Width, words

_HIGHEST = 420.0
_CAPTION = 84.0
"""so that a figure and its caption always fit on a page"""
_PLACEHOLDER = 9 / 16
_LOGO = (105.0, 31.0)
_LOGO_AREA = 2000.0
"""logos are made equal in area rather than in height, in square points"""


def figure(setter: Setter, block: Figure, room: Room) -> list[Strip]:
    """Set a figure, fitted to its width, its caption held below it."""
    place = room.block() if block.width is Width.BLOCK and room.wide else room
    if block.width is Width.HALF:
        place = place.at(place.x, min(place.width, styles.HALF_WIDTH))
    strips = _figure(setter, block, place, min(_HIGHEST, setter.tall - _CAPTION))
    strips[0].clear = place.x < styles.MAIN_X
    return spaced(strips, styles.LINE, styles.LINE)


def figures(setter: Setter, block: Figures, room: Room) -> list[Strip]:
    """Set figures two by two."""
    place = room.block() if room.wide else room
    half = (place.width - styles.GUTTER) / 2
    strips: list[Strip] = []
    for first in range(0, len(block.figures), 2):
        pair = block.figures[first : first + 2]
        highest = _equal(pair, half)
        columns = [
            _figure(setter, one, place.at(place.x + at * (half + styles.GUTTER), half), highest)
            for at, one in enumerate(pair)
        ]
        tallest = max(column[0].height for column in columns)
        for column in columns:
            column[0].height = tallest
        strips += spaced(held(beside(columns)), styles.LINE, styles.LINE)
    if strips:
        strips[0].clear = place.x < styles.MAIN_X
    return strips


def _equal(pair: Sequence[Figure], width: float) -> float:
    """Return the height that photographs side by side share; charts keep their scale, so that their words do."""
    most = _HIGHEST / 2
    if not all(isinstance(one.image, Photograph) for one in pair):
        return most
    return min(_fit(one, width, most)[1] for one in pair)


def _figure(setter: Setter, block: Figure, room: Room, highest: float) -> list[Strip]:
    told = (visible(one).strip() for one in (block.alt, words(block.caption), block.label, "–"))
    element = room.parent.child("Figure", alt=next(one for one in told if one))
    width, height = _fit(block, room.width, highest)
    marks: list[Mark] = []
    if isinstance(block.image, Photograph) and images.size(block.image) is None:
        marks.append(Bar(room.x, 0, width, height, Tone.TINT_6))
        lines = setter.lines(plain(block.alt), styles.SOFT, max(width - 2 * styles.LINE, styles.LINE))
        room_for = int((height - styles.LINE) // styles.SOFT.leading)
        for place, line in enumerate(lines[: max(room_for, 0)]):
            marks.append(Words(line, room.x + styles.LINE, 2 * styles.LINE + place * styles.SOFT.leading, element))
    else:
        marks.append(Picture(block.image, room.x, 0, width, height, element))
    caption = _caption(block)
    picture = Strip(height, tuple(marks), hold=Hold.FIRM if caption else Hold.NONE)
    element_of_caption = room.parent.child("P") if caption else None
    lines = setter.lines(caption, styles.SMALL, room.width) if caption else []
    strips = [picture, *spaced(stacked(lines, styles.SMALL, room.x, element_of_caption), styles.UNIT)]
    return anchored(held(strips), block.anchor)


def _fit(block: Figure, width: float, highest: float) -> tuple[float, float]:
    if isinstance(block.image, Photograph):
        pixels = images.size(block.image)
        ratio = pixels[1] / pixels[0] if pixels else _PLACEHOLDER
    else:
        ratio = block.image.height / max(block.image.width, 1.0)
    height = min(width * ratio, highest)
    return (height / ratio if ratio else width), max(height, 1.0)


def _caption(block: Figure) -> Spans:
    label = (Text(f"{block.label}\u2002", strong=True),) if block.label else ()
    credit = (Text(f" {block.credit}" if block.caption else block.credit, quiet=True),) if block.credit else ()
    return (*label, *block.caption, *credit)


def logos(setter: Setter, block: Logos, room: Room) -> list[Strip]:
    """Set partners' marks three in a row, and the sentences that give them credit."""
    strips: list[Strip] = []
    width, height = _LOGO
    for first in range(0, len(block.logos), 3):
        row = block.logos[first : first + 3]
        columns = [
            mark(setter, logo, room.at(room.x + place * (width + styles.GUTTER), min(width, room.width)), height)
            for place, logo in enumerate(row)
        ]
        strips += spaced(held(beside(columns)), styles.UNIT, styles.LINE)
    for credit in block.credits:
        strips += spaced(setter.text(credit, styles.SOFT, room), below=styles.UNIT)
    return spaced(strips, below=styles.PARAGRAPH)


def mark(setter: Setter, logo: Logo, room: Room, highest: float) -> list[Strip]:
    """Set one partner's mark, or the name where there is no picture."""
    pixels = images.size(logo.picture) if logo.picture else None
    if logo.picture is None or pixels is None:
        return setter.text((Text(logo.name, strong=True),), styles.TABLE, room)
    ratio = pixels[0] / pixels[1]
    width = min(math.sqrt(_LOGO_AREA * ratio), room.width, highest * ratio)
    tall = width / ratio
    element = room.parent.child("Figure", alt=visible(logo.name).strip() or "–")
    picture = Strip(
        highest, (Picture(logo.picture, room.x, (highest - tall) / 2, width, tall, element),), hold=Hold.FIRM
    )
    name = setter.words(logo.name, styles.SMALL, room) if logo.worded else []
    return [picture, *spaced(name, styles.UNIT)]
