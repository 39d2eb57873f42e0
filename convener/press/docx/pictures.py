"""Pictures for an editable paper: upright, no finer than paper shows, without what a camera writes into them."""

from __future__ import annotations

import functools
import hashlib
import io
import logging
from dataclasses import dataclass

from PIL import Image, ImageOps

from convener.press.docx import drawings
from convener.press.docx.markup import NOTHING, Xml, tag
from convener.press.docx.measures import emus
from convener.press.docx.writer import Writer
from convener.press.figures import Drawing, Photograph

DOTS = 220 / 72
"""pixels for each point at the size printed"""
MOST_PIXELS = 120_000_000
_READ = ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP")
_FEW = 256
"""colours, at most, of what is drawn rather than photographed"""
_ORNAMENT = tag(
    "a:extLst",
    tag(
        "a:ext",
        tag(
            "adec:decorative",
            xmlns_adec="http://schemas.microsoft.com/office/drawing/2017/decorative",
            val=1,
        ),
        uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}",
    ),
)
"""says that a picture is an ornament, to be passed over when a page is read aloud"""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Box:
    """A width and a height in points."""

    width: float
    height: float


def inline(writer: Writer, image: Photograph | Drawing, alt: str, most: Box) -> Xml:
    """Return a run with a picture inside a box, keeping its shape; nothing for what is no picture."""
    found = shape(image)
    if found is None:
        return NOTHING
    scale = min(most.width / found.width, most.height / found.height)
    size = Box(found.width * scale, found.height * scale)
    return tag("w:r", tag("w:drawing", _placed(writer, _data(writer, image, size), alt, size)))


def behind(writer: Writer, image: Photograph | Drawing, alt: str, size: Box, at: tuple[float, float]) -> Xml:
    """Return a run with a picture that fills a box behind the words; `at` is its corner from that of the page."""
    data = _data(writer, image, size)
    corner = [
        tag(f"wp:position{axis}", tag("wp:posOffset", Xml(str(emus(value)))), relativeFrom="page")
        for axis, value in zip("HV", at, strict=True)
    ]
    frame = tag(
        "wp:anchor",
        tag("wp:simplePos", x=0, y=0),
        *corner,
        *_described(writer, alt, size, tag("wp:wrapNone")),
        _graphic(writer, data, size),
        **_apart(),
        simplePos=0,
        relativeHeight=writer.drawings,
        behindDoc=1,
        locked=0,
        layoutInCell=1,
        allowOverlap=1,
    )
    return tag("w:r", tag("w:drawing", frame))


def _apart() -> dict[str, int]:
    return dict.fromkeys(("distT", "distB", "distL", "distR"), 0)


def _placed(writer: Writer, data: bytes, alt: str, size: Box) -> Xml:
    return tag("wp:inline", *_described(writer, alt, size, NOTHING), _graphic(writer, data, size), **_apart())


def _described(writer: Writer, alt: str, size: Box, wrap: Xml) -> tuple[Xml, ...]:
    """Return a picture's size and words, in the order of CT_Inline and CT_Anchor."""
    writer.drawings += 1
    own = writer.drawings
    return (
        tag("wp:extent", cx=emus(size.width), cy=emus(size.height)),
        tag("wp:effectExtent", l=0, t=0, r=0, b=0),
        wrap,
        tag("wp:docPr", NOTHING if alt else _ORNAMENT, id=own, name=f"Picture {own}", descr=alt),
        tag("wp:cNvGraphicFramePr", tag("a:graphicFrameLocks", noChangeAspect=1)),
    )


def _graphic(writer: Writer, data: bytes, size: Box) -> Xml:
    kind = "png" if data.startswith(b"\x89PNG") else "jpeg"
    name = f"media/{hashlib.sha256(data).hexdigest()[:16]}.{kind}"
    writer.media[f"word/{name}"] = data
    link = writer.relations.add("image", name)
    own = writer.drawings
    named = tag("pic:nvPicPr", tag("pic:cNvPr", id=own, name=f"Picture {own}"), tag("pic:cNvPicPr"))
    filled = tag("pic:blipFill", tag("a:blip", r_embed=link), tag("a:stretch", tag("a:fillRect")))
    extent = tag("a:xfrm", tag("a:off", x=0, y=0), tag("a:ext", cx=emus(size.width), cy=emus(size.height)))
    shape = tag("pic:spPr", extent, tag("a:prstGeom", tag("a:avLst"), prst="rect"))
    picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    return tag("a:graphic", tag("a:graphicData", tag("pic:pic", named, filled, shape), uri=picture))


def shape(image: Photograph | Drawing) -> Box | None:
    """Return a picture's own width and height; nothing for what is no picture."""
    if isinstance(image, Drawing):
        return Box(image.width, image.height) if image.width > 0 and image.height > 0 else None
    return _size(image.data)


def readable(photograph: Photograph) -> bool:
    """Tell whether a photograph can be shown."""
    return _size(photograph.data) is not None


@functools.lru_cache(maxsize=256)
def _size(data: bytes) -> Box | None:
    try:
        with Image.open(io.BytesIO(data), formats=_READ) as image:
            width, height = image.size
            if width * height > MOST_PIXELS or not width or not height:
                _log.warning("A picture of %d by %d pixels is too large to print.", width, height)
                return None
            lying = image.getexif().get(0x0112, 1) >= 5  # noqa: PLR2004 (EXIF 2.32: orientations 5 to 8 lie on their side)
            image.draft("L", (8, 8))
            image.load()
            return Box(height, width) if lying else Box(width, height)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        _log.warning("A picture of %d bytes cannot be read.", len(data))
        return None


def _data(writer: Writer, image: Photograph | Drawing, size: Box) -> bytes:
    if isinstance(image, Drawing):
        return drawings.png(image, writer.palette, size.width / image.width)
    return _plain(image.data, round(size.width * DOTS) or 1, round(size.height * DOTS) or 1)


@functools.lru_cache(maxsize=64)
def _plain(data: bytes, width: int, height: int) -> bytes:
    """Return a picture as PNG if it is drawn, else as JPEG; cut to the shape asked for, without metadata."""
    with Image.open(io.BytesIO(data), formats=_READ) as source:
        image = ImageOps.exif_transpose(source)
        seen = image.convert("RGBA" if image.mode in {"P", "LA", "PA", "RGBA"} else "RGB")
    if seen.mode == "RGBA" and seen.getchannel("A").getextrema() == (255, 255):
        seen = seen.convert("RGB")
    within = min(1.0, max(seen.width / width, seen.height / height))
    seen = ImageOps.fit(seen, (max(1, round(width * within)), max(1, round(height * within))), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    if seen.mode == "RGBA" or seen.getcolors(_FEW):
        seen.save(out, "PNG", optimize=True)
    else:
        seen.save(out, "JPEG", quality=88)
    return out.getvalue()
