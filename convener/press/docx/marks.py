"""Bookmarks: names by which fields and links find what they point at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from convener.press import tree
from convener.press.docx.markup import Xml, join, tag
from convener.press.inline import Form, Reference
from convener.press.reading import Anchored

_ENDINGS = {Form.PAGE: "", Form.FOLIO: "", Form.NUMBER: "n", Form.TITLE: "t"}
_MOST = 4
"""digits of a number that is counted"""


class Marks:
    """Hands out the bookmarks of a document; names that begin with a line stay out of Word's own list."""

    def __init__(self, anchors: Mapping[str, Anchored], parts: Sequence[object]) -> None:
        self.anchors = anchors
        self.pages: dict[str, int] = {}
        """where anchors came to stand"""
        self.made: set[str] = set()
        """all bookmarks that there are"""
        self._numbers = {name: number for number, name in enumerate(self.anchors, 1)}
        self._used = 0
        self._waiting: list[str] = []
        self.counted = {part.anchor for part in parts if isinstance(part, tree.Finding) and counted(part.number)}
        """findings whose numbers Word counts"""
        self._asked = {(part.anchor, part.form) for part in parts if isinstance(part, Reference)}

    def claim(self, name: str, page: int) -> None:
        """Let the next paragraph be found by a name; a second claim is not heard."""
        if name in self._numbers and name not in self.pages:
            self.pages[name] = page
            self._waiting.append(name)

    def name(self, anchor: str, form: Form = Form.PAGE) -> str:
        """Return the bookmark of an anchor, of its number or its title; nothing if nothing stands there."""
        number = self._numbers.get(anchor)
        return f"_at{number}{_ENDINGS[form]}" if number else ""

    def around(self, content: Xml, page: int) -> Xml:
        """Return a paragraph's content with the names that wait for it."""
        for anchor in self._waiting:
            content = self._between(self.name(anchor), content)
            self.pages[anchor] = page
        self._waiting.clear()
        return content

    def repeated(self, anchor: str, form: Form, content: Xml) -> Xml:
        """Return content as something a field can repeat, where a reference asks for it."""
        wanted = content and (anchor, form) in self._asked and anchor in self.pages
        return self._between(self.name(anchor, form), content) if wanted else content

    def _between(self, name: str, content: Xml) -> Xml:
        self._used += 1
        self.made.add(name)
        start = tag("w:bookmarkStart", w_id=self._used, w_name=name)
        return join((start, content, tag("w:bookmarkEnd", w_id=self._used)))


def counted(number: str) -> bool:
    """Tell whether a number is one that Word can count."""
    return number.isascii() and number.isdigit() and len(number) <= _MOST
