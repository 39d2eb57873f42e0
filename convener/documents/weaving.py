"""Weaves what is anchored to a text between its paragraphs: pictures, quotations, case studies."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from convener.documents import dating, figures, placing
from convener.documents.setting import Setting
from convener.documents.style import Style
from convener.model.base import Base
from convener.model.picture import Anchor, Picture, PictureWidth
from convener.press import tree

Piece = tuple[int, tree.Block]
"""A block and after which paragraph it stands: -1 before all, 0 after all, else counted from 1."""

BEFORE = -1


def woven(text: Sequence[tree.Block], pieces: Iterable[Piece]) -> Iterator[tree.Block]:
    """The paragraphs with the pieces between them; a piece beyond the last paragraph stands at the end."""
    placed: dict[int, list[tree.Block]] = {}
    for at, block in pieces:
        placed.setdefault(at if at <= len(text) else 0, []).append(block)
    yield from figures.paired(placed.pop(BEFORE, []))
    for number, paragraph in enumerate(text, 1):
        yield paragraph
        yield from figures.paired(placed.pop(number, []))
    yield from figures.paired(placed.pop(0, []))


def pictures(owner: Base, setting: Setting) -> list[Piece]:
    """The pictures that belong to a section, finding, case study or session, each at its anchor."""
    return [(_place(picture), figure(picture, setting.style)) for picture in of(owner, setting)]


def of(owner: Base, setting: Setting) -> list[Picture]:
    """The pictures of an item, in order."""
    return [
        picture
        for picture in setting.pictures
        if owner in (picture.section, picture.finding, picture.case_study, picture.session)
    ]


def figure(picture: Picture, style: Style, width: PictureWidth | None = None) -> tree.Figure:
    """A picture with its caption (else place and year), credit and alternative text; in its own width unless told."""
    caption = picture.caption or _place_and_year(picture, style)
    return tree.Figure(
        image=tree.Photograph(picture.blob.content),
        alt=picture.alternative_text or caption,
        caption=tree.plain(caption),
        credit=picture.credit,
        width=figures.WIDTHS[width or picture.width],
        anchor=f"picture-{picture.uid}",
    )


def _place_and_year(picture: Picture, style: Style) -> str:
    where = placing.named(picture.place, style) if picture.place else ""
    return ", ".join(part for part in (where, dating.partial(picture.taken, style)) if part)


def _place(picture: Picture) -> int:
    match picture.anchor:
        case Anchor.BEFORE:
            return BEFORE
        case Anchor.AFTER_PARAGRAPH:
            return max(picture.paragraph, 0)
        case Anchor.AFTER:
            return 0
