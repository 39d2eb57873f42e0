"""Settles the references of a paper: what leads to a part that this paper does not hold prints as plain words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from convener.press import reading, tree

Lost = Mapping[tree.Form, str]
"""What stands for a reference that leads nowhere"""


def settle(document: tree.Document) -> tree.Document:
    """The same paper in which every reference leads somewhere."""
    known = {anchor: one.number for anchor, one in reading.anchors(document).items()}
    lost = {form: document.press_words.page if form is tree.Form.PAGE else "" for form in tree.Form}
    return replace(document, blocks=_settled(document.blocks, known, lost))


def dangling(document: tree.Document) -> tuple[str, ...]:
    """The anchors that somebody pointed at and that stand nowhere in the paper."""
    known = reading.anchors(document)
    pointed = (part.anchor for part in reading.everything(document.blocks) if isinstance(part, tree.Reference))
    return tuple(dict.fromkeys(anchor for anchor in pointed if anchor not in known))


def _settled(part: Any, known: Mapping[str, str], lost: Lost) -> Any:
    match part:
        case tuple():
            settled = (_settled(one, known, lost) for one in _said_once(part, known))
            return tuple(one for one in settled if one not in ((), tree.Pages(())))
        case tree.Reference():
            return part if part.anchor in known else tree.Text(lost[part.form])
        case tree.Pages():
            return tree.Pages(tuple(anchor for anchor in part.anchors if anchor in known))
        case _ if is_dataclass(part) and not isinstance(part, type):
            changes = {one.name: getattr(part, one.name) for one in fields(part)}
            return cast("Any", replace(part, **{name: _settled(value, known, lost) for name, value in changes.items()}))
        case _:
            return part


def _said_once(parts: tuple[Any, ...], known: Mapping[str, str]) -> tuple[Any, ...]:
    """“Key Theme” before the reference to “Key theme 2” is not said twice; a lost page leaves no empty brackets."""
    spans = list(parts)
    for place, span in enumerate(parts):
        if not isinstance(span, tree.Reference):
            continue
        before, after = _text(spans, place - 1), _text(spans, place + 1)
        if span.form is tree.Form.NUMBER and before:
            _shorten(spans, place - 1, before.words.rstrip(), known.get(span.anchor, "").rpartition(" ")[0])
        elif span.anchor not in known and before and after and before.words[-1:] + after.words[:1] == "()":
            spans[place] = tree.Text("")
            spans[place - 1] = replace(before, words=before.words[:-1].rstrip())
            spans[place + 1] = replace(after, words=after.words[1:])
    return tuple(one for one in spans if one != tree.Text(""))


def _text(spans: list[Any], place: int) -> tree.Text | None:
    span = spans[place] if 0 <= place < len(spans) else None
    return span if isinstance(span, tree.Text) else None


def _shorten(spans: list[Any], place: int, words: str, name: str) -> None:
    if name and words.casefold().endswith(name.casefold()):
        spans[place] = replace(spans[place], words=words[: -len(name)])
