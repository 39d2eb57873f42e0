"""Two small pictures drawn by code in the colours of the papers: boats off a mole, and an office on a quay at night."""

import math
from typing import Final

from convener.samples.harbours.drawing import Sheet

WIDTH: Final = 1200  # pixels
HEIGHT: Final = 480  # pixels
_SKY, _SUN, _FAR, _NEAR = "#e9eef0", "#e2a03f", "#b7c7cb", "#8fa6ac"
_SEA, _WAVE, _MOLE, _HULL, _SAIL = "#2f6b74", "#3f7f88", "#44525a", "#8a3b2e", "#f7f3ea"
_NIGHT, _WATER, _LAMP, _WALL = "#22343c", "#1b4a52", "#f3cf86", "#5d6f77"
ALTERNATIVE: Final = (
    "A drawing in flat colours: three small boats with white sails in a harbour, a mole with a lighthouse on the"
    " right, hills behind, and a low orange sun."
)
ALTERNATIVE_OF_DOOR: Final = (
    "A drawing in flat colours: a small house on a quay at night, its door open and lit, and a ferry with a row of"
    " bright windows coming in from the left."
)


def drawn() -> bytes:
    """Boats off a mole, as PNG; the same bytes every time."""
    sheet = Sheet(WIDTH, HEIGHT, _SKY)
    sheet.circle(310, 120, 62, _SUN)
    _hills(sheet, 160, 46, 420, _FAR)
    _hills(sheet, 210, 30, 270, _NEAR)
    _sea(sheet, 260, _SEA, _WAVE)
    _mole(sheet)
    for left, low, size in ((150, 340, 1.0), (430, 310, 0.72), (610, 405, 1.35)):
        _boat(sheet, left, low, size)
    return sheet.png()


def door() -> bytes:
    """The office on the quay at night, as PNG; the same bytes every time."""
    sheet = Sheet(WIDTH, HEIGHT, _NIGHT)
    sheet.circle(1090, 76, 34, _SAIL)
    sheet.circle(1106, 68, 31, _NIGHT)
    _hills(sheet, 230, 34, 380, "#2c4049")
    _sea(sheet, 284, _WATER, "#24606a")
    _ferry(sheet)
    sheet.box(560, 310, WIDTH, HEIGHT, _MOLE)
    sheet.box(560, 310, WIDTH, 322, _WALL)
    sheet.box(740, 140, 1040, 310, _WALL)
    sheet.shape([(715, 140), (890, 50), (1065, 140)], _HULL)
    sheet.box(800, 195, 870, 310, _LAMP)
    sheet.shape([(800, 310), (870, 310), (905, 420), (765, 420)], "#b89d6c")
    sheet.box(930, 195, 990, 245, _LAMP)
    sheet.box(958, 195, 962, 245, _WALL)
    sheet.box(640, 200, 648, 310, _WALL)
    sheet.circle(644, 194, 15, _LAMP)
    return sheet.png()


def _ferry(sheet: Sheet) -> None:
    sheet.shape([(60, 310), (500, 310), (470, 366), (110, 366)], _SAIL)
    sheet.shape([(75, 340), (487, 340), (470, 366), (110, 366)], _HULL)
    sheet.box(130, 248, 440, 310, _SAIL)
    sheet.box(190, 202, 370, 248, _SAIL)
    sheet.box(264, 160, 304, 202, _HULL)
    for left in range(146, 430, 36):
        sheet.box(left, 266, left + 20, 286, _SUN)
    for left in range(206, 350, 36):
        sheet.box(left, 216, left + 20, 234, _SUN)


def _hills(sheet: Sheet, base: float, height: float, length: float, colour: str) -> None:
    ridge = [(x, base - height * math.sin(x / length * math.pi) * math.cos(x / 190)) for x in range(0, WIDTH + 1, 8)]
    sheet.shape([(0, 400), *ridge, (WIDTH, 400)], colour)


def _sea(sheet: Sheet, top: int, water: str, wave: str) -> None:
    sheet.box(0, top, WIDTH, sheet.height, water)
    for line in range(top + 22, sheet.height, 26):
        sheet.line([(x, line + 3 * math.sin(x / 34 + line)) for x in range(0, WIDTH + 1, 10)], 3, wave)


def _mole(sheet: Sheet) -> None:
    sheet.shape([(840, 300), (WIDTH, 282), (WIDTH, 340), (860, 340)], _MOLE)
    sheet.shape([(930, 295), (942, 150), (974, 150), (986, 295)], _SAIL)
    sheet.box(938, 202, 978, 232, _HULL)
    sheet.box(944, 128, 972, 150, _SUN)
    sheet.shape([(938, 128), (958, 108), (978, 128)], _MOLE)


def _boat(sheet: Sheet, left: float, low: float, size: float) -> None:
    def at(x: float, y: float) -> tuple[float, float]:
        return left + x * size, low + y * size

    sheet.shape([at(0, 0), at(120, 0), at(98, 34), at(20, 34)], _HULL)
    sheet.shape([at(58, -8), at(58, -128), at(112, -8)], _SAIL)
    sheet.shape([at(50, -8), at(50, -104), at(14, -8)], _SAIL)
