"""What an organiser can do with declarations: write, open, adopt, sign, endorse, and list who endorses on a day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any, Final

import babel
from sqlalchemy import orm

from convener import letters
from convener.errors import Refused
from convener.model.declaration import (
    Clause,
    Commitment,
    Declaration,
    DeclarationStatus,
    Endorsement,
    EndorsementOrder,
    Signature,
)
from convener.model.event import Event
from convener.model.participant import Participant
from convener.model.place import Place
from convener.rules.wording import called
from convener.services import checks, items

_COPIED: Final = (
    "title",
    "heading",
    "short_title",
    "language",
    "chapeau",
    "operative",
    "closing",
    "endorsements_heading",
    "order",
    "date_style",
    "country_style",
    "netherlands_style",
)


def of(event: Event) -> list[Declaration]:
    """Its declarations in their order."""
    return list(event.declarations)


def add(db: orm.Session, event: Event, title: str, **details: Any) -> Declaration:
    """A new declaration, open to change until it is adopted."""
    return items.add(db, Declaration, event=event, title=title, **details)


def add_clause(db: orm.Session, declaration: Declaration, operative_words: str, text: str) -> Clause:
    """A preambular clause at the end."""
    checks.not_adopted(declaration)
    return items.add(db, Clause, declaration=declaration, operative_words=operative_words, text=text)


def add_commitment(db: orm.Session, declaration: Declaration, text: str) -> Commitment:
    """A numbered commitment at the end."""
    checks.not_adopted(declaration)
    return items.add(db, Commitment, declaration=declaration, text=text)


def open_for_endorsement(db: orm.Session, declaration: Declaration) -> None:
    """Let places endorse it; its text may still change."""
    items.change(db, declaration, status=DeclarationStatus.OPEN)


def adopt(db: orm.Session, declaration: Declaration, on: date) -> None:
    """Close its text on this day."""
    items.change(db, declaration, status=DeclarationStatus.ADOPTED, adopted_on=on)


def new_version(db: orm.Session, declaration: Declaration) -> Declaration:
    """A draft with the same text; signatures and endorsements stay with the version they were given to."""
    values = {key: getattr(declaration, key) for key in _COPIED}
    draft = items.add(db, Declaration, event=declaration.event, **values)
    for clause in declaration.clauses:
        add_clause(db, draft, clause.operative_words, clause.text)
    for commitment in declaration.commitments:
        add_commitment(db, draft, commitment.text)
    return draft


def sign(
    db: orm.Session, declaration: Declaration, participant: Participant | None = None, **details: Any
) -> Signature:
    """Somebody who signs: a participant, or a `printed_name` with a `printed_title`."""
    if participant is None and not details.get("printed_name"):
        raise Refused("A signature needs a participant or a text for “Printed name”.")
    return items.add(db, Signature, declaration=declaration, participant=participant, **details)


def endorse(
    db: orm.Session, declaration: Declaration, place: Place, on: date | None = None, **details: Any
) -> Endorsement:
    """A place that endorses from a day on; `known_as_of` where that is only the day it is known by. Once at a time."""
    if any(one.place is place and one.withdrawn_on is None for one in declaration.endorsements):
        raise Refused(f"{called(place)} endorses “{called(declaration)}” already.")
    return items.add(db, Endorsement, declaration=declaration, place=place, endorsed_on=on, **details)


def withdraw(db: orm.Session, endorsement: Endorsement, on: date) -> None:
    """The place endorses no longer from this day on; what it did before stays on record."""
    if endorsement.endorsed_on is not None and on < endorsement.endorsed_on:
        raise Refused(f"{called(endorsement.place)} cannot withdraw before the day it endorsed.")
    items.change(db, endorsement, withdrawn_on=on)


def as_of(declaration: Declaration, day: date) -> list[Endorsement]:
    """The endorsements that stand on a day, in the declaration's order; marks on letters do not change their place."""
    standing = [one for one in declaration.endorsements if one.stands_on(day)]
    return sorted(standing, key=_ORDERS[declaration.order])


def printed(endorsement: Endorsement) -> str:
    """The name of the place as the declaration prints it."""
    return endorsement.printed_name or endorsement.place.name


def _alphabetical(endorsement: Endorsement) -> tuple[Any, ...]:
    return letters.fold(printed(endorsement)), _country(endorsement), endorsement.position


def _by_country(endorsement: Endorsement) -> tuple[Any, ...]:
    return _country(endorsement), letters.fold(printed(endorsement)), endorsement.position


def _manual(endorsement: Endorsement) -> tuple[Any, ...]:
    return (endorsement.position,)


def _country(endorsement: Endorsement) -> str:
    """The country for filing: as printed, else its name in the declaration's language; “The” does not count."""
    code = endorsement.place.country
    locale = babel.Locale.parse(endorsement.declaration.language, sep="-")
    name = endorsement.printed_country or str(locale.territories.get(code, code))
    return letters.fold(name).removeprefix("the ")


_ORDERS: Final[dict[EndorsementOrder, Callable[[Endorsement], tuple[Any, ...]]]] = {
    EndorsementOrder.ALPHABET: _alphabetical,
    EndorsementOrder.COUNTRY: _by_country,
    EndorsementOrder.MANUAL: _manual,
}
