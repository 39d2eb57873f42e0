"""Inspectors of pictures, and the field through which an image comes into the workspace."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import orm

from convener.model.picture import Picture
from convener.screens import fields, kinds, pointing
from convener.screens.spec import Field, Group, Sheet
from convener.services import items, pictures


def image_field(label: str, key: str) -> Field[Any]:
    """The field of an image that an item names by `key`."""

    def image(_db: orm.Session, row: Any) -> bytes | None:
        blob = getattr(row, key)
        return None if blob is None else bytes(blob.content)

    def write(db: orm.Session, row: Any, data: bytes | None) -> None:
        items.change(db, row, **{key: None if data is None else pictures.store(db, data)})

    return Field(label=label, read=lambda row: getattr(row, key), write=write, kind=kinds.Picture(image))


def picture_title(row: Picture) -> str:
    """What to call a picture in a list."""
    return row.caption or row.alternative_text or "Picture without a caption"


PICTURE: Final[Sheet[Picture]] = Sheet(
    noun="picture",
    title=picture_title,
    icon="image",
    parts=(
        Group(
            fields=(
                image_field("Image", "blob"),
                fields.of(
                    Picture,
                    "alternative_text",
                    hint=lambda row: "" if row.alternative_text else "Say what is seen, for those who cannot see it.",
                ),
                *fields.several(Picture, "caption", "credit", "place", "taken"),
            )
        ),
        Group(
            title="Where it stands",
            fields=(
                *fields.several(Picture, "section", "finding", "case_study", "session", "anchor"),
                fields.of(Picture, "paragraph", hint=lambda _row: "Counted from 1, where it stands after a paragraph."),
                fields.of(Picture, "width"),
            ),
        ),
    ),
    acts=(pointing.COPY,),
)
