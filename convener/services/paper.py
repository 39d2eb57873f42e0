"""What a paper is: what it is made from, what can be chosen for it, and in which forms it is handed out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeAlias

from convener.documents import agenda, participants
from convener.documents.billing import Billing
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.letter import Letter
from convener.model.participant import Participant
from convener.model.place import Place
from convener.model.series import Edition
from convener.press import tree
from convener.press.stationery.cards import Stationery
from convener.rules.problem import Problem

if TYPE_CHECKING:
    from convener.press import xlsx  # its library loads slowly; who makes no table never waits


@dataclass(frozen=True, slots=True)
class Delegation:
    """Those who come to an event for a place."""

    noun: ClassVar[str] = "delegation"

    event: Event
    place: Place


Subject = Event | Edition | Declaration | Participant | Letter | Delegation
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
class Options:
    """What can be chosen for a paper; each paper reads what concerns it."""

    agenda: agenda.Options = field(default_factory=agenda.Options)
    participants: participants.Options = field(default_factory=participants.Options)
    as_of: date | None = None


def chosen(*, as_of: date | None = None, order: str = "country", everybody: bool = False) -> Options:
    """The options by plain values: endorsements as of a day, the order of the list, everybody announced by name."""
    return Options(
        agenda=agenda.Options(billing=Billing(everybody=everybody)),
        participants=participants.Options(participants.Order(order)),
        as_of=as_of,
    )


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of paper: how commands and pages call it, and what it is made from.

    An `internal` one is for the organiser's own hands or for one reader: it may name everybody, or tell in numbers of
    those who are in no list, and is never part of the public pack.
    """

    name: str
    title: str
    noun: type[Subject]
    compose: Callable[[Any, Options], Any]
    problems: Callable[[Any, Options, Any], Iterable[Problem]]
    formats: tuple[Format, ...] = TEXT
    internal: bool = False


def root(subject: Subject) -> Event | Edition | Declaration:
    """What has to be read for a paper: the event of a participant, letter or delegation, else the subject itself."""
    return subject.event if isinstance(subject, Participant | Letter | Delegation) else subject
