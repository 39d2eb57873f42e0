"""Papers nobody would write: blocks of every kind in any order and depth, with words that have broken programs."""

import dataclasses
import enum
import random
import sys
import types
import typing

from convener.press import blocks, inline
from convener.press import tree as t
from tests.press import awkward, specimen

WORDS = [
    *(one for one in awkward.STRINGS if len(one) < 300),
    "harbour",
    "mayor of Świetlin",
    "the " * 30,
    "word " * 100,
]
DEEP = 4
DEEPEST = 7
SIMPLE = (t.Paragraph, t.Text, t.Clause, type(None), t.Photograph)
GIVEN = {
    "anchor": ("", "a", "b", "c"),
    "anchors": (("a", "b"), ("c", "nowhere")),
    "url": ("https://a.example", "javascript:x", "mailto:a@b.example"),
    "share": (1, 2, 0.1),
    "language": ("en-GB",),
    "accent": ("#aa3300", "#F2B705"),
    "latitude": (-33.9, 0.0, 54.6),
    "longitude": (-151.2, 0.0, 17.3),
}


class Anything:
    def __init__(self, seed):
        self._choose = random.Random(seed)
        self._photographs = (specimen.photograph(300, 200), t.Photograph(b"no picture"))

    def document(self):
        several = tuple(self._value(t.Block, 2) for _ in range(self._choose.randint(1, 10)))
        return dataclasses.replace(self._value(t.Document, 0), blocks=several, press_words=t.PressWords())

    def _value(self, kind, depth):
        origin = typing.get_origin(kind)
        if origin in {typing.Union, types.UnionType}:
            kinds = typing.get_args(kind)
            simple = [one for one in kinds if one in SIMPLE] if depth > DEEP else []
            return self._value(self._choose.choice(simple or kinds), depth)
        if origin is tuple:
            return self._several(typing.get_args(kind), depth)
        if dataclasses.is_dataclass(kind):
            return self._filled(kind, depth)
        return self._plain(kind)

    def _several(self, kinds, depth):
        if len(kinds) == 2 and kinds[1] is Ellipsis:
            count = self._choose.choice((0, 1, 1, 2, 3)) if depth < DEEPEST else 0
            return tuple(self._value(kinds[0], depth + 1) for _ in range(count))
        return tuple(self._value(one, depth + 1) for one in kinds)

    def _filled(self, kind, depth):
        if kind is t.Photograph:
            return self._choose.choice(self._photographs)
        if kind is t.Drawing:
            return specimen.chart()
        names = vars(sys.modules[kind.__module__]) | vars(inline) | vars(blocks)
        hints = typing.get_type_hints(kind, names)
        filled = {}
        for field in dataclasses.fields(kind):
            given = GIVEN.get(field.name)
            filled[field.name] = self._choose.choice(given) if given else self._value(hints[field.name], depth + 1)
        return kind(**filled)

    def _plain(self, kind):
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            return self._choose.choice(list(kind))
        made = {str: lambda: self._choose.choice(WORDS), int: lambda: self._choose.randint(0, 30)}
        made |= {bool: lambda: self._choose.random() < 0.5, float: lambda: self._choose.uniform(-80, 80)}
        return made[kind]() if kind in made else None
