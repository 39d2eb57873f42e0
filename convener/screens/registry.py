"""What the window is made of: its pages in the order of the rail, and the ways between them.

`convener.screens.pages.registry()` gives the `Registry`; the window asks it for everything it shows.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from convener.screens.kinds import Choice, Date, Flag, Option
from convener.screens.spec import Action, Chip, Problem, Screen, Sheet, Way

if TYPE_CHECKING:
    from sqlalchemy import orm  # the window is painted before the database is imported


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLine:
    """One event as Home, the event menu and the header tell it."""

    id: int
    title: str
    days: str  # “15–16”
    month: str  # “Apr 2027”
    when: str  # “15–16 April 2027”
    where: str  # “Skärvik, Sweden”
    kind: str = ""  # “Workshop”
    facts: Sequence[str] = ()  # at most two
    chip: Chip | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """The events of one series (or of none, with `id` None), coming ones first."""

    id: int | None
    title: str
    facts: str = ""
    events: Sequence[EventLine] = ()


@dataclass(frozen=True, kw_only=True)
class Home:
    """The first page: events by series, what needs attention, what changed lately.

    `add_event` is given a shelf's series id as answer `series` where the act is started from a shelf.
    """

    name: str = "home"
    title: str = "Home"
    icon: str = "house"
    group: int = 0
    needs_event: bool = False
    facts: Callable[[orm.Session], str]
    shelves: Callable[[orm.Session], Sequence[Shelf]]
    add_event: Action[Any]
    add_series: Action[Any]
    series: Callable[[orm.Session, int], tuple[Any, Sheet[Any]]]  # a series by id, and its inspector
    watches: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One step from plan to follow-up: how far it is (0 to 1), and a fact."""

    label: str
    fact: str = ""
    done: float = 0.0
    current: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A key figure with its noun and its shadow side."""

    number: str
    label: str
    shadow: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Balance:
    """A whole in its parts, always told in words and numbers too."""

    title: str
    parts: Sequence[tuple[str, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """A chart or map as the papers have it: its title, what it shows in words, and what is drawn of it.

    `draw` gives the drawing of the press and a legend, may take a tenth of a second and may run on a worker; `of` is
    what it is drawn from: while it stays the same, so does the drawing.
    """

    title: str
    words: str
    of: Any
    draw: Callable[[], tuple[Any, str]] = field(compare=False)


@dataclass(frozen=True, kw_only=True)
class Overview:
    """The page of one event: where it is, its figures, its papers, its problems."""

    name: str = "overview"
    title: str = "Overview"
    icon: str = "layout-dashboard"
    group: int = 0
    needs_event: bool = True
    facts: Callable[[orm.Session, Any], str]
    stages: Callable[[orm.Session, Any], Sequence[Stage]]
    figures: Callable[[orm.Session, Any], Sequence[Figure]]
    balances: Callable[[orm.Session, Any], Sequence[Balance]]
    sketches: Callable[[orm.Session, Any], Sequence[Sketch]]
    annex: Callable[[Any], Way]  # the way to the paper that has these sketches in full
    sheet: Sheet[Any]  # the inspector of the event
    watches: frozenset[str]


Progress: TypeAlias = Callable[[float], None]
"""Hears 0 to 1 from a press, and cancels it by raising."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """One way a paper comes out: its name (“PDF”), the ending of its file, and the press, which runs on a worker."""

    name: str
    ending: str
    render: Callable[[Any, Progress], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """One thing to choose for a paper: what is chosen is a word, a tick or a day; `kept` ones outlast the session."""

    name: str
    label: str
    hint: str
    kind: Choice | Flag | Date
    usual: Any = None
    kept: bool = True


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was chosen for a paper, by the names of its settings, and for which reader it is, by their id."""

    chosen: Mapping[str, Any] = field(default_factory=dict)
    reader: int | None = None


USUAL: Final = Wanted()


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """One file to be written: its path within the folder, and the press, which runs on a worker."""

    path: str
    render: Callable[[Progress], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One paper of several: what it is called while it is made, and its files (none where it has nothing to say).

    `compose` runs on the window's thread and may refuse.
    """

    label: str
    compose: Callable[[orm.Session], Sequence[File]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One paper of an event or edition.

    `compose` makes the frozen tree on the window's thread and may refuse; the first format that is a PDF is
    previewed and printed. `readiness` tells what is to be settled first, empty when the paper is ready; `fact` is
    what to say of a ready one. `file` is the name a file gets, without its ending. `public` ones are handed out; the
    others are for the house; `group` is the heading it stands under. `settings` are what can be chosen, `kind` by what
    name it is remembered. `readers` are those of whom each has their own; `everybody` is how the paper for all of
    them reads, empty where there is none; `each` makes one for every reader in a format.
    """

    name: str
    title: str
    compose: Callable[[orm.Session, Any, Wanted], Any]
    formats: Sequence[Format]
    file: Callable[[orm.Session, Any, Wanted], str]
    kind: str = ""
    icon: str = "file-text"
    public: bool = True
    group: str = ""
    readiness: Callable[[orm.Session, Any, Wanted], Sequence[Problem]] = lambda _db, _event, _wanted: ()
    fact: Callable[[orm.Session, Any], str] = lambda _db, _event: ""
    settings: Sequence[Setting] = ()
    readers: Sequence[Option] = ()
    everybody: str = ""
    each: Callable[[orm.Session, Any, Format, Wanted], Sequence[Piece]] = lambda _db, _event, _form, _wanted: ()

    @property
    def pages(self) -> Format | None:
        """The form that is seen and printed, if it has pages."""
        return next((one for one in self.formats if one.ending == ".pdf"), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Several papers in one folder: what it is called, what it holds, and its pieces.

    `pieces` gets the endings of the formats asked for and what was chosen, by the kind of paper.
    """

    name: str
    words: str
    pieces: Callable[[orm.Session, Any, Sequence[str], Mapping[str, Mapping[str, Any]]], Sequence[Piece]]


@dataclass(frozen=True, kw_only=True)
class Documents:
    """The page of papers: choose one, see it, export it or all of them, print it."""

    name: str = "documents"
    title: str = "Documents"
    icon: str = "file-text"
    group: int = 2
    needs_event: bool = True
    papers: Callable[[orm.Session, Any], Sequence[Paper]]
    packs: Sequence[Pack] = ()
    formats: Sequence[tuple[str, str]] = ()  # ending and name of those that texts come in, the usual one first
    watches: frozenset[str]


Page: TypeAlias = Home | Overview | Screen | Documents


@dataclass(frozen=True, kw_only=True)
class Registry:
    """Everything the window shows.

    `event` gives an event by id, or None when it is gone; `line` its words for the header; `locate` the way to a
    search hit by its kind and id; `problems` all problems of an event's plan, the worst first, each with its way;
    `language` tells in which language the text of an item is written.
    """

    pages: Sequence[Page]
    event: Callable[[orm.Session, int], Any]
    line: Callable[[orm.Session, Any], EventLine]
    locate: Callable[[orm.Session, str, int], Way | None]
    problems: Callable[[orm.Session, Any], Sequence[Problem]]
    language: Callable[[Any], str]
