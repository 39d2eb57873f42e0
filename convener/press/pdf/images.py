"""Photographs for a page: upright, no finer than paper shows, without what a camera writes into them."""

from __future__ import annotations

import functools
import io
import logging

from PIL import Image, ImageOps
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from convener.press.figures import Photograph

DOTS = 220 / 72
"""pixels for each point at the size printed"""
MOST_PIXELS = 120_000_000
_log = logging.getLogger(__name__)


def size(photograph: Photograph) -> tuple[int, int] | None:
    """Return width and height in pixels as seen, or nothing for what is no picture."""
    return _size(photograph.data)


@functools.lru_cache(maxsize=256)
def _size(data: bytes) -> tuple[int, int] | None:
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP")) as image:
            width, height = image.size
            if width * height > MOST_PIXELS or not width or not height:
                _log.warning("A picture of %d by %d pixels is too large to print.", width, height)
                return None
            turned = image.getexif().get(0x0112, 1) >= 5  # noqa: PLR2004 (EXIF 2.32: orientations 5 to 8 lie on their side)
            return (height, width) if turned else (width, height)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        _log.warning("A picture of %d bytes cannot be read.", len(data))
        return None


def draw(canvas: Canvas, photograph: Photograph, box: tuple[float, float, float, float]) -> None:
    """Draw a photograph into a box (x, y, width, height in points); it must have a size."""
    x, y, width, height = box
    pixels = (max(1, round(width * DOTS)), max(1, round(height * DOTS)))
    canvas.drawImage(ImageReader(io.BytesIO(plain(photograph.data, pixels))), x, y, width, height)


@functools.lru_cache(maxsize=64)
def plain(data: bytes, most: tuple[int, int]) -> bytes:
    """Return a picture as JPEG or, where it is drawn in few colours, PNG: upright, on white, without metadata."""
    with Image.open(io.BytesIO(data)) as source:
        image = ImageOps.exif_transpose(source)
        seen = image.convert("RGBA") if image.mode in {"P", "LA", "PA", "RGBA"} else image.convert("RGB")
    if seen.mode == "RGBA":
        paper = Image.new("RGB", seen.size, "white")
        paper.paste(seen, mask=seen.getchannel("A"))
        seen = paper
    seen.thumbnail(most, Image.Resampling.LANCZOS)
    out = io.BytesIO()
    if seen.getcolors(256):
        seen.save(out, "PNG", optimize=True)
    else:
        seen.save(out, "JPEG", quality=88)
    return out.getvalue()


def cropped(photograph: Photograph, ratio: float) -> Photograph:
    """Return the middle of a readable photograph in another ratio of width to height."""
    return Photograph(_cropped(photograph.data, round(ratio, 4)))


@functools.lru_cache(maxsize=8)
def _cropped(data: bytes, ratio: float) -> bytes:
    with Image.open(io.BytesIO(data)) as source:
        seen = ImageOps.exif_transpose(source).convert("RGB")
    width, height = seen.size
    wide, tall = min(width, height * ratio), min(height, width / ratio)
    left, top = (width - wide) / 2, (height - tall) / 2
    out = io.BytesIO()
    seen.crop((round(left), round(top), round(left + wide), round(top + tall))).save(out, "JPEG", quality=92)
    return out.getvalue()
