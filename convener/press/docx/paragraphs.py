"""The properties of a paragraph: its style, and what it has of its own."""

from __future__ import annotations

import functools
from typing import NamedTuple

from convener.press.docx.markup import NOTHING, Xml, tag, val
from convener.press.docx.measures import Sheet, twips
from convener.press.docx.styles import Place, Style

Number = tuple[int, int]
"""a list and its level"""


class Own(NamedTuple):
    """What a paragraph has instead of what its style says; spaces and edge in points, `turned` from right to left."""

    keep: bool = False
    new_page: bool = False
    frame: Xml = NOTHING
    number: Number | None = None
    turned: bool = False
    before: float | None = None
    after: float | None = None
    left: float | None = None
    against: bool = False
    """whether it runs against the paper"""
    level: bool = False
    """whether it stands on the edge of its column all the same"""


@functools.lru_cache(maxsize=512)
def setting(style: Style, own: Own) -> str:
    """Return the properties of a paragraph, in the order of CT_PPrBase, without the closing tag."""
    parts = [val("w:pStyle", style.id)]
    if own.keep != style.keep_next:
        parts.append(tag("w:keepNext") if own.keep else tag("w:keepNext", w_val=0))
    parts += [tag("w:pageBreakBefore")] if own.new_page else []
    parts += [own.frame] if own.frame else []
    if own.number:
        parts.append(tag("w:numPr", val("w:ilvl", own.number[1]), val("w:numId", own.number[0])))
    parts += [tag("w:bidi")] if own.turned else []
    spaces = (("w_before", own.before), ("w_after", own.after))
    apart = {side: twips(space) for side, space in spaces if space is not None}
    parts += [tag("w:spacing", **apart)] if apart else []
    edges = _edges(style, own)
    parts += [tag("w:ind", **edges)] if edges else []
    parts += [val("w:jc", "right")] if own.against and own.level else []
    return "<w:pPr>" + "".join(parts)


def _edges(style: Style, own: Own) -> dict[str, int]:
    """Return where lines begin and end; Word calls the edge left at which a paragraph begins."""
    left = style.left if own.left is None else own.left
    if own.against:
        return {"w_left": twips(style.right), "w_right": twips(left - style.hanging), "w_hanging": twips(style.hanging)}
    return {} if own.left is None else {"w_left": twips(left)}


def placed(place: Place, sheet: Sheet) -> Xml:
    """Return where a paragraph stands outside the flow: a frame as wide as the text block."""
    across: dict[str, str | int] = {"w_w": twips(sheet.block), "w_vSpace": twips(14), "w_wrap": "notBeside"}
    if place.y is None:
        return tag("w:framePr", **across, w_vAnchor="margin", w_hAnchor="margin", w_xAlign="left", w_yAlign="bottom")
    return tag("w:framePr", **across, w_vAnchor="page", w_hAnchor="margin", w_xAlign="left", w_y=twips(place.y))
