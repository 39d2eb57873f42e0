"""Lines that run both ways: what stands on them from the left edge, and how it is read (UAX #9, L1 to L4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from convener.press import directions
from convener.press.pdf import faces
from convener.press.pdf.faces import Shaped
from convener.press.pdf.pieces import Line, Part, Run, Words, joined


@dataclass(slots=True)
class _Made:
    """A run with the place at which it is read, and whether a space follows when it is."""

    run: Run
    place: int
    pause: bool

    def go_on(self, place: int, *, pause: bool) -> None:
        """Take a part in that stands to the right: it is read before what stands there, or after it."""
        if place > self.place:
            self.pause = pause
        self.place = min(self.place, place)

    def read(self) -> str:
        """Return how the run is read, a space after it where one follows."""
        words = self.run.words
        said = " ".join(word.letters for word in (reversed(words) if words[0].level % 2 else words))
        return said + " " * self.pause


def line(words: Words, first: int, last: int, size: float) -> Line:
    """Return some words as a line of letters of a size, its runs in reading order."""
    things, levels = _things(words, first, last)
    made: list[_Made] = []
    scale, x, space = size / 1000, 0.0, -1
    for place in directions.order(levels):
        thing = things[place]
        if not isinstance(thing, tuple):
            x += thing
            space = levels[place]
            continue
        shaped = thing[0]
        if made and _goes_on(made[-1].run, thing, space):
            _continue(made[-1].run.words, shaped, spaced=space >= 0)
            made[-1].go_on(place, pause=_pauses(words, things, place, last))
        else:
            if made:
                made[-1].run.spaced = space >= 0
            made.append(_Made(_begun(thing, x * scale), place, _pauses(words, things, place, last)))
        x += shaped.width
        made[-1].run.width = x * scale - made[-1].run.x
        space = -1
    made.sort(key=lambda one: one.place)
    for one in made:
        if one.run.words[0].level:
            one.run.said = one.read()
    notes = tuple(one.run.piece.note for one in made if one.run.piece.note)
    return Line([one.run for one in made], x * scale, size, notes)


def _begun(part: Part, x: float) -> Run:
    shaped, face, piece = part
    gap = round(faces.face(piece.name).width(" ") - face.width(" "))
    return Run(x, face, piece, [shaped], gap=gap)


def _pauses(words: Words, things: Sequence[Part | float], place: int, last: int) -> bool:
    """Tell whether a space is read after what stands at a place."""
    if place + 1 == len(things):
        return words.spaces[last - 1] > 0
    return not isinstance(things[place + 1], tuple)


def _things(words: Words, first: int, last: int) -> tuple[list[Part | float], list[int]]:
    """Return what stands on a line, parts of words and spaces, in reading order, and their levels."""
    things: list[Part | float] = []
    levels: list[int] = []
    for place in range(first, last):
        things += words.parts[place]
        levels += [shaped.level for shaped, *_ in words.parts[place]]
        if words.spaces[place] and place + 1 < last:
            things.append(words.spaces[place])
            levels.append(words.gaps.get(place, 0))
    return things, levels


def _goes_on(run: Run, part: Part, space: int) -> bool:
    """Tell whether a part goes on with the run to its left: it looks the same and runs the same way, as their space."""
    shaped, face, piece = part
    same = run.piece is piece and run.face is face and run.words[-1].level == shaped.level
    return same and space in {-1, shaped.level}


def _continue(words: list[Shaped], shaped: Shaped, *, spaced: bool) -> None:
    if spaced:
        words.append(shaped)
    else:
        words[-1] = joined(words[-1], shaped)
