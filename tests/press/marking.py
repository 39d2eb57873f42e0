"""Gives every place of a paper that holds words a word of its own, numbered in reading order."""

import dataclasses
import enum

KEPT = {"accent", "language", "url", "data", "anchor", "anchors", "page_of", "number", "mark", "start", "end"}
"""colours, addresses, anchors, and what the press counts or reckons with"""


class Marked:
    """A paper with a word of its own in each place, and which word stands where."""

    def __init__(self, document):
        self.places = {}
        self.document = self._marked(document, "")

    def _marked(self, part, place):
        if isinstance(part, str):
            return self._word(place) if part.strip() else part
        if isinstance(part, tuple):
            return tuple(self._marked(one, place) for one in part)
        if not dataclasses.is_dataclass(part) or isinstance(part, enum.Enum):
            return part
        kind = type(part).__name__
        values = {field.name: getattr(part, field.name) for field in dataclasses.fields(part)}
        changed = {
            name: self._marked(value, f"{place} {kind}.{name}".strip())
            for name, value in values.items()
            if name not in KEPT
        }
        return dataclasses.replace(part, **changed)

    def _word(self, place):
        word = f"word{len(self.places):05d}end"
        self.places[word] = place
        return word
