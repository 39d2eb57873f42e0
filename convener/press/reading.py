"""Going through a paper in reading order: what is anchored where, which notes are called, which letters occur."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass

from convener.press import inline, tree

_PAGED = {tree.Form.PAGE, tree.Form.FOLIO}


@dataclass(frozen=True, slots=True)
class Anchored:
    """What stands at an anchor: its number (or label) and its title."""

    number: str
    title: str


class Levels:
    """Turns the levels of headings, as they are given, into levels without a gap: siblings stay siblings."""

    def __init__(self) -> None:
        self._open: list[int] = []

    def depth(self, level: int) -> int:
        """Return how deep a heading of a level stands below the title: 1 for a part, 2 within it; 5 at the most."""
        while self._open and self._open[-1] >= level:
            self._open.pop()
        self._open.append(level)
        return min(len(self._open), 5)


def everything(part: object) -> Iterator[object]:
    """Give every block, piece and span of a paper, each before what it holds, in reading order."""
    if isinstance(part, tuple):
        for one in part:
            yield from everything(one)
    elif is_dataclass(part):
        yield part
        for one in fields(part):
            value = getattr(part, one.name)
            if isinstance(value, tuple) or is_dataclass(value):
                yield from everything(value)


def anchors(document: tree.Document) -> dict[str, Anchored]:
    """Return what stands at each anchor; the first block that claims an anchor has it."""
    found: dict[str, Anchored] = {}
    for part in everything(document.blocks):
        name = getattr(part, "anchor", "")
        if name and not isinstance(part, tree.Reference | tree.Glance) and name not in found:
            found[name] = _anchored(part)
    return found


def _anchored(part: object) -> Anchored:
    match part:
        case tree.Heading():
            return Anchored(part.label, inline.words(part.spans))
        case tree.Finding():
            return Anchored(part.number, inline.words(part.title or part.lead))
        case tree.Sitting() | tree.AgendaItem() | tree.CaseStudy():
            return Anchored(part.label, inline.words(part.title))
        case tree.Figure():
            return Anchored(part.label, inline.words(part.caption) or part.alt)
        case tree.Matter() | tree.AgendaDay() | tree.CueSheet():
            return Anchored("", part.title)
        case tree.Table():
            return Anchored("", inline.words(part.caption))
        case _:
            return Anchored("", "")


def notes(document: tree.Document) -> tuple[tree.Note, ...]:
    """Return the footnotes in the order in which they are called."""
    return tuple(part for part in everything(document.blocks) if isinstance(part, tree.Note))


def has_page_numbers(document: tree.Document) -> bool:
    """Tell whether any words of a paper depend on where its pages turn."""
    return any(
        isinstance(part, tree.Pages) or (isinstance(part, tree.Reference) and part.form in _PAGED)
        for part in everything((document.colophon, document.blocks))
    )


def letters(document: tree.Document) -> str:
    """Return all words of a paper in one text, to see which letters occur."""
    return "".join(
        words
        for part in everything((document,))
        for one in fields(part)  # type: ignore[arg-type]  # everything() gives dataclasses only
        for words in _texts(getattr(part, one.name))
    )


def _texts(value: object) -> Iterator[str]:
    """Give a text, or each of several: facts of a session, places of a country."""
    for one in value if isinstance(value, tuple) else (value,):
        if isinstance(one, str):
            yield one
