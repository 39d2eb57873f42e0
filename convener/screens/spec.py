"""The words in which a page says what it shows and what can be done there; `ui.kit` draws whatever is said in them.

The row of a table, inspector or list is an item of the model (or a small record with an `id`). Functions named
`read`, `show`, `title` get the row; those that change something get the SQLAlchemy session of the running step first.
"""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Generic, TypeAlias, TypeVar

from convener.letters import fold
from convener.screens.kinds import Kind, Line

if TYPE_CHECKING:
    from sqlalchemy import orm  # the window is painted before the database is imported

ONE_LINE: Final = Line()

Row = TypeVar("Row")
Child = TypeVar("Child")


class Tone(enum.Enum):
    """How loud a chip is: what is well is quiet."""

    PLAIN = "plain"  # icon and words, no ground
    WELL = "well"  # a thin green tick and plain words
    DONE = "done"  # green ground: arrived
    GREY = "grey"  # grey ground: an attribution rule
    ACCENT = "accent"  # represented
    AMBER = "amber"  # should be settled
    RED = "red"  # cannot stand
    LATER = "later"  # dashed: not due yet


@dataclass(frozen=True, slots=True)
class Chip:
    """A state in a word, with its icon."""

    words: str
    icon: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Way:
    """A way to where something is: a page by its name, an item there, and the view it is in."""

    page: str
    id: int | None = None
    view: str = ""
    event: int | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Given(Generic[Row]):
    """What an act is given: the step's session, the event in the window, the rows chosen, and what was answered."""

    db: orm.Session
    event: Any = None
    chosen: Sequence[Row] = ()
    answers: Mapping[str, Any] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Any:
        """The answer to the question of this name."""
        return self.answers[name]

    @property
    def row(self) -> Row:
        """The first of the rows chosen."""
        return self.chosen[0]


def always(_given: Any) -> str:
    """Nothing stands against it."""
    return ""


def nothing(_row: Any) -> str:
    """No words."""
    return ""


def all_rows(_row: Any) -> bool:
    """Every row."""
    return True


def no_row(_row: Any) -> bool:
    """No row."""
    return False


def one_row(given: Given[Any]) -> str:
    """For acts upon exactly one row."""
    return "" if len(given.chosen) == 1 else "Choose one row first."


def some_rows(given: Given[Any]) -> str:
    """For acts upon one row or several."""
    return "" if given.chosen else "Choose a row first."


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What must be asked before an act; `needed` ones refuse to stay empty."""

    name: str
    label: str
    kind: Kind = ONE_LINE
    initial: Callable[[Given[Any]], Any] | None = None
    needed: bool = False


@dataclass(frozen=True, kw_only=True)
class Action(Generic[Row]):
    """One act: its label is a sentence-case imperative, which is also the undo text unless `step` says it better.

    `do` returns the item it made, if any: the page selects it. `possible` returns the reason in words when the act
    cannot be done now, and an empty text when it can. The kit adds “…” to the label when something is asked. Of an act
    that `copies`, `do` gives words for the clipboard; it changes nothing and makes no step.
    """

    label: str
    do: Callable[[Given[Row]], Any]
    key: str = ""
    icon: str = ""
    primary: bool = False
    asks: Sequence[Question] = ()
    possible: Callable[[Given[Row]], str] = always
    step: Callable[[Given[Row]], str] | None = None
    copies: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is wrong with a plan: at most three words, one sentence, and where it can be put right."""

    headline: str
    words: str
    serious: bool = False
    more: str = ""
    ways: Sequence[Way] = ()


@dataclass(frozen=True, kw_only=True)
class Field(Generic[Row]):
    """One value of an item: how to read it, how to change it, and what to say beneath it.

    Without `write` it is only shown. `noun` is what the step calls it where the lower-case label would read oddly.
    """

    label: str
    read: Callable[[Row], Any]
    write: Callable[[orm.Session, Row, Any], object] | None = None
    kind: Kind = ONE_LINE
    hint: Callable[[Row], str] = nothing
    shown: Callable[[Row], bool] = all_rows
    noun: str = ""


@dataclass(frozen=True, kw_only=True)
class Group(Generic[Row]):
    """Fields that belong together, under a heading or none."""

    fields: Sequence[Field[Row]]
    title: str = ""
    note: Callable[[Row], str] = nothing
    shown: Callable[[Row], bool] = all_rows


@dataclass(frozen=True, kw_only=True)
class Listing(Generic[Row, Child]):
    """An ordered list of children inside the inspector of their parent.

    `noun` is one child in words (“role”). `add` is an act whose `chosen` is the parent and which returns the child.
    `move` puts a child at a place counted from 0. `sheet` is called when the inspector goes into a child.
    """

    label: str
    noun: str
    rows: Callable[[Row], Sequence[Child]]
    title: Callable[[Child], str]
    lead: Callable[[Child], str] = nothing
    state: Callable[[Child], Chip | None] = lambda _child: None
    sheet: Callable[[Child], Sheet[Any]] | None = None
    add: Action[Row] | None = None
    remove: Callable[[orm.Session, Row, Child], object] | None = None
    move: Callable[[orm.Session, Row, Child, int], object] | None = None
    empty: str = "None yet"
    shown: Callable[[Row], bool] = all_rows


@dataclass(frozen=True, kw_only=True)
class Sheet(Generic[Row]):
    """The inspector of a noun: all that can be said and changed about one item, in order."""

    noun: str
    title: Callable[[Row], str]
    parts: Sequence[Group[Row] | Listing[Row, Any]]
    subtitle: Callable[[Row], str] = nothing
    icon: str = ""
    acts: Sequence[Action[Row]] = ()


Cell: TypeAlias = str | Chip | bool | None


@dataclass(frozen=True, kw_only=True)
class Column(Generic[Row]):
    """One column: what a cell shows (words, a chip, a tick), how it sorts, and the field that F2 edits in place."""

    title: str
    show: Callable[[Row], Cell]
    sort: Callable[[Row], Any] | None = None
    edit: Field[Row] | None = None
    icon: Callable[[Row], str] | None = None
    width: int = 0  # in logical pixels; 0 takes a share of what is left
    right: bool = False
    strong: bool = False  # full ink; other columns accompany it

    def key(self, row: Row) -> Any:
        """What a row sorts by in this column: folded words unless the column says otherwise."""
        if self.sort is not None:
            return self.sort(row)
        return fold(words(self.show(row)))


@dataclass(frozen=True, kw_only=True)
class Filter(Generic[Row]):
    """A combo over a table, offering the values its rows have; a row may have several."""

    label: str  # how no choice reads: “Any status”
    values: Callable[[Row], Sequence[Any]]
    words: Callable[[Any], str] = str


@dataclass(frozen=True, kw_only=True)
class Empty:
    """What to say while there is nothing: what is so, what to do first, and at most four acts of the view by label."""

    title: str
    words: str
    acts: Sequence[str] = ()


@dataclass(frozen=True, kw_only=True)
class View(Generic[Row]):
    """One table of a page: several are shown as segments.

    `acts` stand in the head of the page, the primary one last; acts upon a row belong to its sheet. `move` puts a
    row at a place counted from 0 (Alt+↑↓), with `indent` the table shows levels.
    """

    label: str
    rows: Callable[[orm.Session, Any], Sequence[Row]]
    columns: Sequence[Column[Row]]
    sheet: Callable[[Row], Sheet[Any]]
    empty: Empty
    acts: Sequence[Action[Row]] = ()
    filters: Sequence[Filter[Row]] = ()
    problems: Callable[[orm.Session, Any], Mapping[int, Sequence[Problem]]] = lambda _db, _event: {}
    muted: Callable[[Row], bool] = no_row
    struck: Callable[[Row], bool] = no_row
    indent: Callable[[Row], int] = lambda _row: 0
    move: Callable[[orm.Session, Row, int], object] | None = None


@dataclass(frozen=True, kw_only=True)
class Screen:
    """A page of tables: its stable name, its place in the rail, one line of facts, and the tables it rereads on."""

    name: str
    title: str
    icon: str
    views: Sequence[View[Any]]
    watches: frozenset[str]
    facts: Callable[[orm.Session, Any], str]
    group: int = 1  # pages of one group stand together in the rail
    needs_event: bool = True


def words(cell: Cell) -> str:
    """A cell in words, for copying, sorting, finding and screen readers."""
    match cell:
        case None:
            return ""
        case bool():
            return "Yes" if cell else "No"
        case Chip():
            return cell.words
        case _:
            return cell
