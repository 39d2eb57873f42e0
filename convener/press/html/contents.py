"""The contents of a long page: where its parts and what they are made of stand, folded away until asked for."""

from __future__ import annotations

from convener.press.html.markup import NOTHING, Html, filled, join, tag, text
from convener.press.html.writer import Writer

_LONG = 12
"""headings; with fewer a page is read through by scrolling"""
_PARTS, _WITHIN = 2, 3
"""the levels of headings that are listed; the title is the first"""


def nav(writer: Writer) -> Html:
    """Return the contents of what has been written so far, or nothing for a short page."""
    if len(writer.headings) < _LONG:
        return NOTHING
    parts: list[tuple[Html, list[Html]]] = []
    for level, name, words in writer.headings:
        link = filled("a", words, href=f"#{name}")
        if level == _PARTS:
            parts.append((link, []))
        elif level == _WITHIN and link:
            parts[-1][1].append(tag("li", link))
    rows = [tag("li", link, filled("ol", *within)) for link, within in parts]
    label = writer.document.press_words.contents
    folded = tag("details", tag("summary", text(label)), tag("ol", join(rows)))
    return tag("nav", folded, class_="contents", aria_label=label)
