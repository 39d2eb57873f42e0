"""The colours of a paper: five greys that never change, and a series' accent with the tints taken from it."""

from __future__ import annotations

import colorsys
import re
from dataclasses import dataclass

from convener.press.figures import Tone

DEFAULT_ACCENT = "#0B5568"
READABLE = 7.0
"""contrast of the accent on white, WCAG 2.2 §1.4.6"""
DRAWN = 3.0
"""contrast of the second tone of charts, WCAG 2.2 §1.4.11"""

Colour = tuple[float, float, float]
WHITE: Colour = (1.0, 1.0, 1.0)
BLACK: Colour = (0.0, 0.0, 0.0)
_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_GREYS = {
    Tone.INK: "#1A1D21",
    Tone.SOFT: "#545B63",
    Tone.RULE: "#8A9199",
    Tone.HAIR: "#C9CED3",
    Tone.WHITE: "#FFFFFF",
    Tone.SEA: "#F8F9FA",
    Tone.LAND: "#E6E8EA",
}
_DARK_GREYS = {
    Tone.INK: "#E8EAEC",
    Tone.SOFT: "#A9B0B7",
    Tone.RULE: "#7C848C",
    Tone.HAIR: "#3A4046",
    Tone.WHITE: "#16191C",
    Tone.SEA: "#1B1F23",
    Tone.LAND: "#2A2F35",
}
_GROUND: Colour = (0x16 / 255, 0x19 / 255, 0x1C / 255)
_TINTS = {Tone.TINT_45: 0.45, Tone.TINT_22: 0.22, Tone.TINT_12: 0.12, Tone.TINT_6: 0.06, Tone.COVER_LAND: 0.17}
_DARK_TINTS = {**_TINTS, Tone.COVER_LAND: 0.12}
"""words stand on the land of a cover, which must not come near them"""
_MOST_SATURATED = 0.55
"""light colours on a dark ground glare sooner than dark ones on white"""


@dataclass(frozen=True, slots=True)
class Palette:
    """Every tone as red, green, blue from 0 to 1."""

    colours: dict[Tone, Colour]

    def hex(self, tone: Tone) -> str:
        """Return a tone as #rrggbb."""
        return "#" + "".join(f"{round(255 * part):02X}" for part in self.colours[tone])


def palette(accent: str) -> Palette:
    """Return the palette of a brand colour (#rrggbb), darkened in steps of 4 % until it reads on white."""
    brand = _colour(accent if _HEX.fullmatch(accent) else DEFAULT_ACCENT)
    while contrast(brand, WHITE) < READABLE:
        brand = _mix(brand, 0.96, BLACK)
    part = 0.55
    while contrast(_mix(brand, part, WHITE), WHITE) < DRAWN:
        part += 0.01
    colours = {tone: _colour(grey) for tone, grey in _GREYS.items()}
    colours |= {tone: _mix(brand, share, WHITE) for tone, share in _TINTS.items()}
    return Palette(colours | {Tone.ACCENT: brand, Tone.DATA: _mix(brand, part, WHITE)})


def dark_palette(accent: str) -> Palette:
    """Return the palette on a dark screen: the greys turned round, the accent as light as it needs to read."""
    hue, lightness, saturation = colorsys.rgb_to_hls(*palette(accent).colours[Tone.ACCENT])
    land = _DARK_TINTS[Tone.COVER_LAND]
    while True:
        colour = _rounded(colorsys.hls_to_rgb(hue, lightness, min(saturation, _MOST_SATURATED)))
        if contrast(colour, _mix(colour, land, _GROUND)) >= READABLE:
            break
        lightness += 0.01
    colours = {tone: _colour(grey) for tone, grey in _DARK_GREYS.items()}
    colours |= {tone: _mix(colour, share, _GROUND) for tone, share in _DARK_TINTS.items()}
    return Palette(colours | {Tone.ACCENT: colour, Tone.DATA: _mix(colour, 0.6, _GROUND)})


def contrast(one: Colour, other: Colour) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour)  # noqa: PLR2004 (WCAG's own numbers)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mix(colour: Colour, part: float, base: Colour) -> Colour:
    red, green, blue = (above * part + below * (1 - part) for above, below in zip(colour, base, strict=True))
    return _rounded((red, green, blue))


def _rounded(colour: Colour) -> Colour:
    """Return a colour as #rrggbb can say it."""
    red, green, blue = (round(255 * part) / 255 for part in colour)
    return red, green, blue


def _colour(code: str) -> Colour:
    red, green, blue = (int(code[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue
