"""Papers for one reader each in the window: programmes, briefings and letters, and whom they can be made for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import orm

from convener.model.event import Event
from convener.model.letter import Letter
from convener.model.participant import Participant
from convener.rules.wording import short
from convener.screens import packing
from convener.screens.kinds import Option
from convener.screens.registry import Format, Paper, Piece, Wanted
from convener.services import letters, packs, papers, readers
from convener.services.paper import Addressed, Delegation

Every = Callable[[orm.Session, Event], Sequence[Any]]
Made = Callable[..., Paper]


def papers_of(db: orm.Session, event: Event, paper: Made) -> list[Paper]:
    """The papers that somebody at the event gets as their own; `paper` makes one of the window of a paper of ours."""
    found: list[Paper] = []
    for name, every in (
        ("own-programme", lambda _db, of: readers.participants(of)),
        ("briefing", lambda _db, of: readers.principals(of)),
        ("delegation-programme", lambda _db, of: readers.delegations(of)),
    ):
        here = every(db, event)
        if here:
            kind = papers.named(here[0], name)
            found.append(_for_readers(paper(kind, here[0], _finder(every)), kind, every, here))
    return [*found, *(_letter(letter, paper) for letter in letters.of(db, event))]


def _letter(letter: Letter, paper: Made) -> Paper:
    """A letter comes for all who get it, a page for each, or for one of them."""
    key = letter.id

    def every(db: orm.Session, _event: Event) -> Sequence[Addressed]:
        found = db.get(Letter, key)
        return readers.addressees(found) if found is not None else ()

    def find(db: orm.Session, event: Event, reader: int | None) -> Any:
        whole = db.get(Letter, key)
        return whole if reader is None else next((one for one in every(db, event) if _key(one) == reader), whole)

    kind = papers.named(letter, "letter")
    here = readers.addressees(letter)
    shown = paper(kind, letter, find, short(letter.title, 40))
    return replace(_for_readers(shown, kind, every, here), everybody="All who get it")


def _finder(every: Every) -> Callable[[orm.Session, Event, int | None], Any]:
    """The reader of an id, the first of them where nobody was chosen or who was is no longer among them."""

    def find(db: orm.Session, event: Event, reader: int | None) -> Any:
        here = every(db, event)
        return next((one for one in here if _key(one) == reader), here[0] if here else None)

    return find


def _for_readers(shown: Paper, kind: papers.Paper, every: Every, here: Sequence[Any]) -> Paper:
    def each(db: orm.Session, event: Event, form: Format, wanted: Wanted) -> Sequence[Piece]:
        press = [papers.format_named(form.ending.lstrip("."))]
        pieces = packs.for_each(kind, every(db, event))
        packs.read(db, pieces)
        return [packing.piece(one, press, wanted.chosen) for one in pieces]

    return replace(shown, readers=tuple(_option(one) for one in here), each=each)


def _option(reader: Participant | Delegation | Addressed) -> Option:
    words, more = readers.words(reader)
    return Option(_key(reader), words, "map-pin" if isinstance(reader, Delegation) else "user-round", more)


def _key(reader: Participant | Delegation | Addressed) -> int:
    match reader:
        case Delegation():
            return reader.place.id
        case Addressed():
            return reader.participant.id
        case _:
            return reader.id
