"""The one door to HTML: words are escaped here, tags are made here, nothing else writes an angle bracket."""

from __future__ import annotations

import re
from html import escape, unescape
from typing import NewType

from convener.press import directions

Html = NewType("Html", str)
NOTHING = Html("")
_TEXTS = frozenset({"caption", "dd", "dt", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "li", "p", "td", "th"})
"""elements each of which is a text of its own and runs as its first letter does"""
_TAG = re.compile(r"<[^>]*>")
VOID = frozenset({"br", "col", "img", "meta"})
# What a document may not hold (HTML §13.2.3.5) or may show as something else than it is.
_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane * 0x10000 + end) for plane in range(1, 17) for end in (0xFFFE, 0xFFFF))
    + "]"
)


def text(words: str) -> Html:
    """Return words as they may stand between tags or in an attribute."""
    return Html(escape(_UNSEEN.sub("", words)))


def join(parts: list[Html] | tuple[Html, ...], between: str = "") -> Html:
    """Return parts one after the other; `between` is white space or plain punctuation."""
    return Html(text(between).join(part for part in parts if part))


def tag(name: str, /, *children: Html, **attributes: str) -> Html:
    """Return an element; attributes without a value are left out, `class_` means class, `aria_label` aria-label."""
    attributes |= _direction(name, children, attributes.get("lang", ""))
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{text(value)}"' for key, value in attributes.items() if value
    )
    if name in VOID:
        return Html(f"<{name}{given}>")
    return Html(f"<{name}{given}>{''.join(children)}</{name}>")


def _direction(name: str, children: tuple[Html, ...], language: str) -> dict[str, str]:
    """Return which way an element runs, if any of its words run to the left (HTML §3.2.6.4).

    Not left to the browser: what decides by itself does not look into an element that has decided already.
    """
    if name == "html":
        return {"dir": "rtl"} if directions.of_language(language) else {}
    if name not in _TEXTS or not any(directions.turns(child) for child in children):
        return {}
    return {"dir": ("ltr", "rtl")[directions.base(unescape(_TAG.sub("", "".join(children))))]}


def filled(name: str, /, *children: Html, **attributes: str) -> Html:
    """Return an element, or nothing if it would be empty."""
    return tag(name, *children, **attributes) if any(children) else NOTHING
