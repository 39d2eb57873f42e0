"""The one door to Office Open XML: words are escaped and elements made here, nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NewType

Xml = NewType("Xml", str)
NOTHING = Xml("")
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
_NAMESPACES = {f"xmlns_{prefix}": address for prefix, address in _SPACES.items()}
# What XML 1.0 §2.2 forbids, and what shows as something else than it is.
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_BLANKS = re.compile(r"[\t\n\r\u2028\u2029]+")
_ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def text(words: str) -> Xml:
    """Return words as they may stand in an element or an attribute: on one line, without what nobody sees."""
    if not words.isprintable():
        words = _UNSEEN.sub("", _BLANKS.sub(" ", words))
    return Xml(words.translate(_ENTITIES))


def join(parts: Iterable[Xml]) -> Xml:
    """Return parts one after the other."""
    return Xml("".join(parts))


def tag(name: str, /, *children: Xml, **attributes: str | int) -> Xml:
    """Return an element; `w_val` becomes the attribute w:val."""
    said = "".join(
        f' {key.replace("_", ":", 1)}="{text(value) if isinstance(value, str) else value}"'
        for key, value in attributes.items()
    )
    inside = "".join(children)
    return Xml(f"<{name}{said}>{inside}</{name}>" if inside else f"<{name}{said}/>")


def val(name: str, value: str | int) -> Xml:
    """Return the commonest element: one value."""
    return tag(name, w_val=value)


def part(name: str, *children: Xml) -> bytes:
    """Return a whole part of the package in WordprocessingML, in UTF-8."""
    return (HEAD + tag(name, *children, **_NAMESPACES)).encode()


def plain_part(root: Xml) -> bytes:
    """Return a whole part whose element says its own namespaces."""
    return (HEAD + root).encode()
