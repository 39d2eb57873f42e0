"""Lines that run both ways: what stands on them from the left edge, and how it is read (UAX #9, L1 to L4)."""

from __future__ import annotations

from dataclasses import dataclass

from convener.press import directions
from convener.press.pdf import faces
from convener.press.pdf.pieces import Line, Part, Run, Words, joined


@dataclass(slots=True)
class _Made:
    """A run with the place at which it is read, and whether a space follows when it is."""

    run: Run
    place: int
    pause: bool = False


def line(words: Words, first: int, last: int, size: float) -> Line:
    """Return some words as a line of letters of a size, its runs in reading order."""
    things, levels = _things(words, first, last)
    made: list[_Made] = []
    scale, x, space = size / 1000, 0.0, False
    for place in directions.order(levels):
        thing = things[place]
        if not isinstance(thing, tuple):
            x += thing
            space = True
            continue
        _draw(made, thing, x * scale, place, spaced=space)
        x += thing[0].width
        made[-1].run.width = x * scale - made[-1].run.x
        made[-1].pause = made[-1].pause or place + 1 == len(things) or not isinstance(things[place + 1], tuple)
        space = False
    made.sort(key=lambda one: one.place)
    for one in made:
        _say(one)
    notes = tuple(one.run.piece.note for one in made if one.run.piece.note)
    return Line([one.run for one in made], x * scale, size, notes)


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


def _draw(made: list[_Made], part: Part, x: float, place: int, *, spaced: bool) -> None:
    """Go on with the run to the left if it looks the same and runs the same way; else begin another."""
    shaped, face, piece = part
    if made:
        before = made[-1].run
        if before.piece is piece and before.face is face and before.words[-1].level == shaped.level:
            if spaced:
                before.words.append(shaped)
            else:
                before.words[-1] = joined(before.words[-1], shaped)
            made[-1].place = min(made[-1].place, place)
            return
        before.spaced = spaced
    gap = round(faces.face(piece.name).width(" ") - face.width(" "))
    made.append(_Made(Run(x, face, piece, [shaped], gap=gap), place))


def _say(one: _Made) -> None:
    run = one.run
    if run.words[0].level % 2:
        run.said = " ".join(word.letters for word in reversed(run.words)) + " " * one.pause
