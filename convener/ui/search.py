"""What the finder finds: pages and acts by name, and items of the workspace by their words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from convener import letters
from convener.screens.spec import Way
from convener.ui.kit.desk import Desk
from convener.ui.kit.finder import Found

_HITS: Final = 40
# Kinds of hits as the search calls them: the plural and the icon.
KINDS: Final[dict[str, tuple[str, str]]] = {
    "person": ("People", "user-round"),
    "participant": ("People", "user-round"),
    "session": ("Sessions", "calendar-range"),
    "theme": ("Breakout themes", "grid-2x2"),
    "breakout theme": ("Breakout themes", "grid-2x2"),
    "statement": ("Statements", "circle-dot"),
    "finding": ("Findings", "lightbulb"),
    "takeaway": ("Takeaways", "list"),
    "section": ("Sections", "heading"),
    "place": ("Places", "map-pin"),
    "place name": ("Places", "map-pin"),
    "unit": ("Places", "map-pin"),
    "organisation": ("Organisations", "building-2"),
    "organisation name": ("Organisations", "building-2"),
    "declaration": ("Declarations", "scroll-text"),
    "event": ("Events", "calendar-range"),
    "series": ("Series", "book-open"),
    "edition": ("Editions", "book-open"),
    "room": ("Rooms", "door-open"),
    "case study": ("Case studies", "landmark"),
    "resource": ("Resources", "link"),
    "block": ("Report texts", "pilcrow"),
    "point": ("Findings", "lightbulb"),
    "clause": ("Declarations", "scroll-text"),
    "commitment": ("Declarations", "scroll-text"),
    "position": ("People", "user-round"),
    "report": ("Report texts", "pilcrow"),
    "picture": ("Pictures", "image"),
    "tag": ("Tags", "hash"),
    "task": ("Tasks", "list-checks"),
}
_PEOPLE: Final = ("person", "participant")


@dataclass(frozen=True, slots=True)
class Act:
    """An act of the window by its name."""

    label: str
    icon: str
    key: str
    do: Callable[[], object]
    reason: str = ""


class Search:
    """Answers the finder."""

    def __init__(self, desk: Desk, acts: Callable[[], Iterable[Act]], create: Callable[[str], Sequence[Act]]) -> None:
        self._desk, self._acts, self._create = desk, acts, create

    def ask(self, text: str) -> list[Found]:
        """Give items, then pages and acts, then what might be made; a first sign narrows it."""
        sign, sought = (text[0], text[1:].strip()) if text[:1] in {">", "@", "#"} else ("", text)
        if sign == ">":
            return self._named(sought)
        if sign == "@":
            return self._items(sought, _PEOPLE)
        if sign == "#":
            return self._items(sought, ("statement", "tag"))
        if not sought:
            return self._pages("") + self._named("")[:5]
        offers = [Found("Make", act.label, "", act.icon, partial(_run, act)) for act in self._create(sought)]
        return self._items(sought) + self._pages(sought) + self._named(sought) + offers

    def _items(self, sought: str, kinds: Sequence[str] | None = None) -> list[Found]:
        if not sought:
            return []
        found = []
        for hit in self._desk.workspace.search(sought, kinds, _HITS):
            way = self._desk.registry.locate(self._desk.db, hit.kind, hit.id)
            if way is not None:
                plural, icon = KINDS.get(hit.kind, (hit.kind[:1].upper() + hit.kind[1:], "circle-dot"))
                more = way.label if hit.snippet in {"", hit.title} else hit.snippet
                found.append(Found(plural, hit.title, more, icon, partial(self._desk.go, way)))
        return _by_kind(found, sought)

    def _pages(self, sought: str) -> list[Found]:
        return [
            Found("Pages", page.title, "", page.icon, partial(self._desk.go, Way(page.name)))
            for page in self._desk.registry.pages
            if matches(page.title, sought) and (self._desk.event_id is not None or not page.needs_event)
        ]

    def _named(self, sought: str) -> list[Found]:
        acts = [act for act in self._acts() if matches(act.label, sought)]
        ranked = sorted(acts, key=lambda act: (bool(act.reason), not letters.fold(act.label).startswith(sought)))
        return [
            Found("Acts", act.label, act.reason, act.icon or "circle-dot", partial(_run, act), act.key)
            for act in ranked
        ]


def _by_kind(found: Sequence[Found], sought: str) -> list[Found]:
    """Put kinds first of which a title matches, people before sessions and so on; within a kind, titles first."""
    order = list(dict.fromkeys(plural for plural, _ in KINDS.values()))
    rank = {id(one): _rank(one.title, sought) for one in found}
    best = {kind: min(rank[id(one)] for one in found if one.kind == kind) for kind in {one.kind for one in found}}

    def key(one: Found) -> tuple[int, int, int]:
        place = order.index(one.kind) if one.kind in order else len(order)
        return best[one.kind], place, rank[id(one)]

    return sorted(found, key=key)


def _rank(title: str, sought: str) -> int:
    """Rank a title: it begins with what is sought, it has it, or only the text does."""
    if letters.fold(title).startswith(letters.fold(sought)):
        return 0
    return 1 if matches(title, sought) else 2


def matches(label: str, sought: str) -> bool:
    """Tell whether each word sought begins a word of the label."""
    words = letters.fold(label).split()
    return all(any(word.startswith(part) for word in words) for part in letters.fold(sought).split())


def _run(act: Act) -> None:
    act.do()
