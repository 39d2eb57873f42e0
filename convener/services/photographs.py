"""What a camera writes into a photograph beside the picture: kept back, for it tells where and when somebody was."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Final

from PIL import Image, ImageOps

_START: Final = b"\xff\xd8"
_MARKER: Final = 0xFF
_SCAN: Final = 0xDA  # what follows is the picture itself
_TELLING: Final = frozenset({0xE1, 0xED, 0xFE})  # Exif and XMP, Photoshop (IPTC), comments: JPEG marker codes
_ORIENTATION: Final = 0x0112  # Exif 2.32 §4.6.4
_UPRIGHT: Final = 1


def upright(image: Image.Image, data: bytes) -> bytes:
    """The bytes of a photograph as it is to be looked at, without what the camera tells.

    Only one that lies on its side, or holds several pictures (CIPA DC-007), is written anew; of all others the picture
    stays as it is, bit by bit.
    """
    if image.format == "PNG":
        return data
    if image.format == "JPEG" and image.getexif().get(_ORIENTATION, _UPRIGHT) == _UPRIGHT:
        return b"".join(_kept(data))
    anew = io.BytesIO()
    profile = image.info.get("icc_profile")
    ImageOps.exif_transpose(image).save(anew, "JPEG", quality=95, exif=b"", icc_profile=profile)
    return b"".join(_kept(anew.getvalue()))


def _kept(data: bytes) -> Iterator[bytes]:
    """The segments of a JPEG file up to its scan but for those that tell (ITU-T T.81, annex B)."""
    yield _START
    place = len(_START)
    while place + 4 <= len(data) and data[place] == _MARKER and data[place + 1] != _SCAN:
        marker, length = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big") + 2
        if marker not in _TELLING:
            yield data[place : place + length]
        place += length
    yield data[place:]
