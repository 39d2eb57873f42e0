"""Pictures as data: photographs as bytes, charts and maps as a small list of marks in neutral tones."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Tone(Enum):
    """Colours by their duty; each press knows the series' accent and its tints."""

    INK = auto()
    SOFT = auto()
    RULE = auto()
    HAIR = auto()
    WHITE = auto()
    ACCENT = auto()
    DATA = auto()
    TINT_45 = auto()
    TINT_22 = auto()
    TINT_12 = auto()
    TINT_6 = auto()
    LAND = auto()
    COVER_LAND = auto()
    SEA = auto()


class Anchoring(Enum):
    """Which end of a line of words stands at its point."""

    START = auto()
    MIDDLE = auto()
    END = auto()


@dataclass(frozen=True, slots=True)
class Shape:
    """Closed or open lines through points (x right, y down, in points); a tone for its field and for its line."""

    rings: tuple[tuple[tuple[float, float], ...], ...]
    fill: Tone | None = None
    stroke: Tone | None = None
    weight: float = 0.5
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Circle:
    """A dot or a ring around a point."""

    x: float
    y: float
    radius: float
    fill: Tone | None = None
    stroke: Tone | None = None
    weight: float = 0.5


@dataclass(frozen=True, slots=True)
class Lettering:
    """A line of words with its baseline at a point; `halo` keeps it readable on a map."""

    x: float
    y: float
    words: str
    size: float = 9.5
    strong: bool = False
    tone: Tone = Tone.INK
    anchoring: Anchoring = Anchoring.START
    halo: bool = False


Stroke = Shape | Circle | Lettering


@dataclass(frozen=True, slots=True)
class Drawing:
    """A chart or a map, drawn once for every press; what leaves its frame is cut off."""

    width: float
    height: float
    strokes: tuple[Stroke, ...]


@dataclass(frozen=True, slots=True)
class Photograph:
    """A raster image (JPEG or PNG bytes, as stored)."""

    data: bytes
