"""The house pack: all that an office prints for an event, in one folder, with subfolders for what each reader gets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from sqlalchemy import orm

from convener.documents import badges
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.participant import Participant
from convener.model.series import Edition
from convener.services import fetching, letters, papers
from convener.services.catalogue import named, of
from convener.services.paper import TEXT, Delegation, Format, Paper, Subject

OWN: Final = "Own programmes"
BRIEFINGS: Final = "Briefings"
DELEGATIONS: Final = "Delegations"
LETTERS: Final = "Letters"


def export(
    db: orm.Session, subject: Event | Edition | Declaration, folder: Path, forms: Iterable[Format] = TEXT
) -> Iterator[Path]:
    """Write the public pack, then the papers for the house, one file after the other; no file's name names anybody."""
    wanted = tuple(forms)
    yield from papers.export_all(db, subject, folder, wanted)
    for kind in of(subject):
        if kind.internal:
            yield from _written(db, subject, kind, folder, wanted)
    if isinstance(subject, Event):
        yield from _of_readers(db, subject, folder, wanted)


def _of_readers(db: orm.Session, event: Event, folder: Path, forms: Sequence[Format]) -> Iterator[Path]:
    """What participants, delegations and addressees get."""
    fetching.fetch(db, event)
    coming = [one for one in badges.coming(event) if one.person is not None]
    for participant in coming:
        yield from _one(participant, "own-programme", folder / OWN, forms)
        if participant.roles:
            yield from _one(participant, "briefing", folder / BRIEFINGS, forms)
    for place in dict.fromkeys(one.place for one in coming if one.place is not None):
        yield from _one(Delegation(event, place), "delegation-programme", folder / DELEGATIONS, forms)
    for letter in letters.of(db, event):
        yield from _written(db, letter, named(letter, "letter"), folder / LETTERS, forms)


def _written(db: orm.Session, subject: Subject, kind: Paper, folder: Path, forms: Sequence[Format]) -> Iterator[Path]:
    if papers.worth_printing(db, subject, kind):
        yield from _files(subject, kind, folder, forms)


def _one(subject: Participant | Delegation, name: str, folder: Path, forms: Sequence[Format]) -> Iterator[Path]:
    """Of somebody who comes: their event has been fetched."""
    yield from _files(subject, named(subject, name), folder, forms)


def _files(subject: Subject, kind: Paper, folder: Path, forms: Sequence[Format]) -> Iterator[Path]:
    """In each form asked for that the paper comes in, or in its own where it comes in none of them."""
    made = papers.settled(kind, subject)
    for form in [one for one in forms if one in kind.formats] or kind.formats[:1]:
        yield papers.write(made, papers.file_name(subject, kind.name, form), form, folder)
