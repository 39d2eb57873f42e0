"""What an organiser can do with pictures: the bytes are stored once, and used with caption and credit."""

from __future__ import annotations

import hashlib
import io
import warnings
from typing import Any, Final

from PIL import Image, UnidentifiedImageError
from sqlalchemy import orm, select

from convener.errors import Refused
from convener.model.event import Event
from convener.model.picture import Blob, Picture
from convener.model.series import Edition
from convener.services import items, photographs

MOST_BYTES: Final = 20 * 1024 * 1024
"""A picture file may be this large, in bytes."""

MOST_PIXELS: Final = 40_000_000
"""A picture may have this many pixels."""

_TYPES: Final = {"PNG": "image/png", "JPEG": "image/jpeg", "MPO": "image/jpeg"}


def store(db: orm.Session, data: bytes) -> Blob:
    """Keep a PNG or JPEG image, once, upright and without what a camera tells; refused when too large or no picture."""
    image = opened(data)
    content = photographs.upright(image, data)
    digest = hashlib.sha256(content).hexdigest()
    known = db.scalar(select(Blob).where(Blob.sha256 == digest))
    if known is not None:
        return known
    image = image if content is data else opened(content)
    values = {"media_type": _TYPES[image.format or ""], "width": image.width, "height": image.height}
    return items.add(db, Blob, sha256=digest, content=content, **values)


def opened(data: bytes) -> Image.Image:
    """The image of these bytes; its size is read before anything is decoded, then all of it is, to find it whole."""
    if len(data) > MOST_BYTES:
        raise Refused(f"The picture has {len(data) / 1024**2:.1f} MB; at most 20 MB are kept. Save it smaller.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # the limit below is stricter
            image = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
        _refuse_many_pixels(*image.size)
        image.load()
    except (UnidentifiedImageError, Image.DecompressionBombError) as unknown:
        raise Refused("The file is no PNG or JPEG picture. Save the picture as one of these.") from unknown
    except (OSError, SyntaxError, ValueError) as broken:
        raise Refused("The picture is damaged and cannot be read to its end. Export it again.") from broken
    return image


def of(owner: Event | Edition) -> list[Picture]:
    """The pictures of an event or edition in their order."""
    return list(owner.pictures)


def add(db: orm.Session, owner: Event | Edition, image: Blob | bytes, **details: Any) -> Picture:
    """A picture of an event or edition, anchored by `section`, `finding`, `case_study` or `session`."""
    blob = image if isinstance(image, Blob) else store(db, image)
    whose = {"event": owner} if isinstance(owner, Event) else {"edition": owner}
    return items.add(db, Picture, blob=blob, **whose, **details)


def _refuse_many_pixels(width: int, height: int) -> None:
    if width * height > MOST_PIXELS:
        raise Refused(
            f"The picture has {width:,} × {height:,} pixels; at most {MOST_PIXELS // 1_000_000} million are kept. "
            "Save it smaller."
        )
