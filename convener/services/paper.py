"""What a paper is: what it is made from, what can be chosen for it, and in which forms it is handed out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import KW_ONLY, dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeAlias

from convener.errors import Refused
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.letter import Letter
from convener.model.participant import Participant
from convener.model.place import Place
from convener.model.series import Edition
from convener.press import tree
from convener.press.stationery.cards import Stationery
from convener.rules.problem import Problem
from convener.services import choices
from convener.services.choices import Choice, Choices, Chosen
from convener.services.offers import SIZE

if TYPE_CHECKING:
    from convener.press import xlsx  # its library loads slowly; who makes no table never waits


@dataclass(frozen=True, slots=True)
class Delegation:
    """Those who come to an event for a place."""

    noun: ClassVar[str] = "delegation"

    event: Event
    place: Place


Made: TypeAlias = "tree.Document | Stationery | xlsx.Workbook"
"""What a paper says, as frozen records that may cross to another thread."""


class Format(Enum):
    """In which form a paper is handed out; the value ends the file's name."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "md"
    XLSX = "xlsx"

    @property
    def label(self) -> str:
        """What an organiser calls it."""
        named = {Format.DOCX: "Word", Format.MARKDOWN: "Markdown", Format.XLSX: "Excel"}
        return named.get(self, self.value.upper())


TEXT: Final = (Format.PDF, Format.DOCX, Format.HTML, Format.MARKDOWN)
CARDS: Final = (Format.PDF,)
TABLE: Final = (Format.XLSX,)


@dataclass(frozen=True, slots=True)
class Addressed:
    """The letter for one of those who get it."""

    noun: ClassVar[str] = "letter"

    letter: Letter
    participant: Participant

    @property
    def event(self) -> Event:
        """The event that the letter is about."""
        return self.letter.event


Subject = Event | Edition | Declaration | Participant | Letter | Delegation | Addressed


def _none(*_given: Any) -> Iterable[Problem]:
    """Nothing stands against it."""
    return ()


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of paper: how commands and pages call it, and what it is made from.

    `compose` and `problems` get what the paper is made from and, where there are `choices`, the options made of them;
    `flaws` gets what it is made from and what was composed. A `sized` paper comes on another size than its series'.
    An `internal` one is for the organiser's own hands or for one reader: it may name everybody, or tell in numbers of
    those who are in no list, and is never part of the public pack.
    """

    name: str
    title: str
    noun: type[Any]
    compose: Callable[..., Any]
    problems: Callable[..., Iterable[Problem]] = _none
    formats: tuple[Format, ...] = TEXT
    _: KW_ONLY
    choices: Choices | None = None
    flaws: Callable[[Any, Any], Iterable[Problem]] = _none
    sized: bool = True
    internal: bool = False

    @property
    def offered(self) -> tuple[Choice, ...]:
        """What can be chosen for it."""
        own = self.choices.offered if self.choices else ()
        return (*own, SIZE) if self.sized else own

    def make(self, subject: Subject, chosen: Chosen) -> Any:
        """What the paper says (`Made`); refused where it has no such choice, or the choice no such value."""
        made = self.compose(subject, *self._options(subject, chosen))
        size = choices.read(SIZE, chosen[SIZE.name], subject) if SIZE.name in chosen else None
        return replace(made, paper=size) if size else made

    def check(self, subject: Subject, chosen: Chosen) -> None:
        """Refuse a choice that it has not, or a value that the choice has not."""
        known = {one.name: one for one in self.offered}
        for name, said in chosen.items():
            if name not in known:
                raise Refused(f"“{self.title}” has no option “{name}”. It has: {', '.join(known)}.")
            choices.read(known[name], said, subject)

    def unsettled(self, subject: Subject, chosen: Chosen, made: Any) -> list[Problem]:
        """What stands against it, or should be settled first."""
        return [*self.problems(subject, *self._options(subject, chosen)), *self.flaws(subject, made)]

    def _options(self, subject: Subject, chosen: Chosen) -> tuple[Any, ...]:
        self.check(subject, chosen)
        return (self.choices.options(subject, chosen),) if self.choices else ()


def root(subject: Subject) -> Event | Edition | Declaration:
    """What has to be read for a paper: the event of a participant, letter or delegation, else the subject itself."""
    return subject.event if isinstance(subject, Participant | Letter | Delegation | Addressed) else subject
