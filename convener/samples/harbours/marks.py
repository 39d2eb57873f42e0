"""The marks of the invented series and of the bodies around it, drawn by code: none belongs to anybody."""

import math
from typing import Final

from convener.samples.harbours.drawing import Sheet

_SIDE: Final = 400  # pixels
_PAPER, _TEAL, _DARK, _AMBER, _RUST = "#ffffff", "#2f6b74", "#22343c", "#e2a03f", "#8a3b2e"


def series() -> bytes:
    """Two speech bubbles afloat on a wave: harbour towns in conversation."""
    sheet = Sheet(_SIDE, 330, _PAPER)
    _bubble(sheet, (20, 20, 270, 180), (80, 230), _TEAL)
    _bubble(sheet, (200, 110, 380, 226), (306, 258), _AMBER)
    for low in (276, 306):
        sheet.line([(x, low + 9 * math.sin(x / 24)) for x in range(20, 381, 4)], 11, _TEAL)
    return sheet.png()


def alliance() -> bytes:
    """A ring with a mooring line through it: the Small Harbours Alliance."""
    sheet = Sheet(_SIDE, _SIDE, _PAPER)
    sheet.circle(200, 200, 180, _TEAL)
    sheet.circle(200, 200, 136, _PAPER)
    _rope(sheet, 40, _PAPER)
    _rope(sheet, 22, _DARK)
    return sheet.png()


def ferries() -> bytes:
    """A hull, its lit windows and the moon: Skagerrak Night Ferries."""
    sheet = Sheet(560, 300, _PAPER)
    sheet.circle(470, 70, 52, _AMBER)
    sheet.circle(494, 58, 46, _PAPER)
    sheet.shape([(20, 190), (540, 190), (490, 280), (80, 280)], _DARK)
    sheet.box(110, 110, 420, 178, _DARK)
    for left in range(134, 400, 56):
        sheet.box(left, 130, left + 32, 158, _AMBER)
    return sheet.png()


def fund() -> bytes:
    """A lantern: the Lantern Fund."""
    sheet = Sheet(300, _SIDE, _PAPER)
    sheet.circle(150, 66, 46, _RUST)
    sheet.circle(150, 66, 28, _PAPER)
    sheet.shape([(60, 130), (150, 84), (240, 130)], _RUST)
    sheet.box(74, 142, 226, 330, _RUST)
    sheet.box(96, 160, 204, 312, _PAPER)
    sheet.shape([(150, 176), (184, 252), (150, 298), (116, 252)], _AMBER)
    sheet.box(56, 342, 244, 376, _RUST)
    return sheet.png()


def _rope(sheet: Sheet, half: float, colour: str) -> None:
    """A thick line as a shape: joints of a drawn one would show."""
    middle = [(x, 200 + 44 * math.sin((x - 30) / 54)) for x in range(0, 401, 4)]
    above, below = ([(x, y + way) for x, y in middle] for way in (-half, half))
    sheet.shape([*above, *reversed(below)], colour)


def _bubble(
    sheet: Sheet, edges: tuple[float, float, float, float], tip: tuple[float, float], colour: str, radius: float = 40
) -> None:
    left, top, right, bottom = edges
    sheet.box(left + radius, top, right - radius, bottom, colour)
    sheet.box(left, top + radius, right, bottom - radius, colour)
    for x in (left + radius, right - radius):
        for y in (top + radius, bottom - radius):
            sheet.circle(x, y, radius, colour)
    sheet.shape([(tip[0] - 20, bottom - 4), (tip[0] + 40, bottom - 4), tip], colour)
