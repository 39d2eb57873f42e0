"""Packs: all papers that are handed out, or all that an office prints, in one folder, as pieces made one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sqlalchemy import orm

from convener.errors import Refused
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.letter import Letter
from convener.model.participant import Participant
from convener.model.series import Edition
from convener.rules.wording import counted
from convener.services import letters, papers, readers
from convener.services.catalogue import named, of
from convener.services.choices import Chosen
from convener.services.paper import TEXT, Addressed, Delegation, Format, Paper, Subject

OWN: Final = "Own programmes"
BRIEFINGS: Final = "Briefings"
DELEGATIONS: Final = "Delegations"
LETTERS: Final = "Letters"


class Incomplete(Refused):
    """Some papers of a pack could not be made; `faults` has a sentence for each, and the others are there whole."""

    def __init__(self, faults: Sequence[str], written: int) -> None:
        lost = "One paper was" if len(faults) == 1 else f"{len(faults)} papers were"
        there = f"{counted(written, 'file')} written" if written else "nothing written"
        super().__init__(f"{lost} not made, {there}. {faults[0]}")
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class Piece:
    """One paper of a pack: which, of what, in which subfolder, and whether it is left out when it says nothing."""

    kind: Paper
    subject: Subject
    folder: str = ""
    if_worth: bool = True

    @property
    def label(self) -> str:
        """What it is called while it is being made; nobody is named."""
        return self.kind.title


@dataclass(frozen=True, slots=True)
class Sheaf:
    """A piece that was composed: frozen records that may cross to another thread, and the files it becomes."""

    made: Any
    files: tuple[tuple[str, Format], ...]


def public(subject: Event | Edition | Declaration) -> list[Piece]:
    """The papers of a subject that are handed out."""
    return [Piece(kind, subject) for kind in of(subject) if not kind.internal]


def whole(db: orm.Session, subject: Event | Edition | Declaration) -> list[Piece]:
    """Those, the papers for the house, and what participants, delegations and addressees get."""
    pieces = [*public(subject), *(Piece(kind, subject) for kind in of(subject) if kind.internal)]
    if isinstance(subject, Event):
        papers.read(db, subject)
        pieces += _of_readers(db, subject)
    return pieces


def _of_readers(db: orm.Session, event: Event) -> list[Piece]:
    by_folder: tuple[tuple[str, str, Sequence[Participant | Delegation]], ...] = (
        (OWN, "own-programme", readers.participants(event)),
        (BRIEFINGS, "briefing", readers.principals(event)),
        (DELEGATIONS, "delegation-programme", readers.delegations(event)),
    )
    single = [
        Piece(named(one, name), one, folder, if_worth=False) for folder, name, every in by_folder for one in every
    ]
    return [*single, *(Piece(named(one, "letter"), one, LETTERS) for one in letters.of(db, event))]


def for_each(kind: Paper, every: Iterable[Participant | Delegation | Addressed | Letter]) -> list[Piece]:
    """One paper for each of its readers."""
    return [Piece(kind, one, if_worth=False) for one in every]


def read(db: orm.Session, pieces: Iterable[Piece]) -> None:
    """Fetch what the pieces of a pack are made from, once for all that come of the same."""
    for root in dict.fromkeys(papers.root(piece.subject) for piece in pieces):
        papers.read(db, root)


def composed(piece: Piece, forms: Sequence[Format], chosen: Chosen | None = None) -> Sheaf | None:
    """A piece as what a press needs, or nothing where it has nothing to say; what it has no choice for stays out.

    Its pack has been fetched. It comes in each form asked for that it has, or in its own where it has none of them.
    """
    known = {one.name for one in piece.kind.offered}
    mine = {name: value for name, value in (chosen or {}).items() if name in known}
    made = (papers.worth if piece.if_worth else papers.settled)(piece.kind, piece.subject, mine)
    if made is None:
        return None
    wanted = [one for one in forms if one in piece.kind.formats] or piece.kind.formats[:1]
    return Sheaf(made, tuple((papers.file_name(piece.subject, piece.kind.name, one), one) for one in wanted))


def written(
    db: orm.Session, pieces: Sequence[Piece], folder: Path, forms: Sequence[Format] = TEXT, chosen: Chosen | None = None
) -> Iterator[Path]:
    """Write pieces one file after the other, each whole; a paper that is refused is told at the end by `Incomplete`.

    A folder that takes no more files ends it at once: the next file would fare no better.
    """
    check(pieces, chosen or {})
    read(db, pieces)
    faults: list[str] = []
    count = 0
    for piece in pieces:
        try:
            sheaf = composed(piece, forms, chosen)
            files = [(name, papers.render(sheaf.made, form)) for name, form in sheaf.files] if sheaf else []
        except Refused as refused:
            faults.append(f"“{piece.label}”: {refused}")
            continue
        for name, data in files:
            count += 1
            yield papers.put(data, folder / piece.folder / name)
    if faults:
        raise Incomplete(faults, count)


def check(pieces: Sequence[Piece], chosen: Chosen) -> None:
    """Refuse a choice that no paper of the pack has, and a value that one of them does not have."""
    for name in chosen:
        having = [one for one in pieces if any(choice.name == name for choice in one.kind.offered)]
        if not having:
            raise Refused(f"No paper of this pack has the option “{name}”. “convener papers” lists which have it.")
        having[0].kind.check(having[0].subject, {name: chosen[name]})
