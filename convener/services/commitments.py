"""What an organiser can do with commitment reports: what each endorsing place did, year by year."""

from __future__ import annotations

from typing import Any

from sqlalchemy import orm

from convener.errors import Refused
from convener.model.commitment import CommitmentReport, Progress
from convener.model.declaration import Commitment, Declaration
from convener.model.place import Place
from convener.rules.wording import called
from convener.services import items


def of(declaration: Declaration, year: int | None = None) -> list[CommitmentReport]:
    """The reports on a declaration, of one year if it is given."""
    return [one for one in declaration.commitment_reports if year in {None, one.year}]


def report(
    db: orm.Session, commitment: Commitment, place: Place, year: int, progress: Progress, **details: Any
) -> CommitmentReport:
    """What a place reports on a commitment for a year; a second report of the same takes the place of the first."""
    declaration = commitment.declaration
    if not any(one.place is place for one in declaration.endorsements):
        raise Refused(f"{called(place)} does not endorse “{called(declaration)}”. Add its endorsement first.")
    for known in of(declaration, year):
        if known.place is place and known.commitment is commitment:
            items.change(db, known, progress=progress, **details)
            return known
    keys = {"declaration": declaration, "commitment": commitment, "place": place}
    return items.add(db, CommitmentReport, year=year, progress=progress, **keys, **details)


def matrix(declaration: Declaration, year: int) -> dict[tuple[Place, Commitment], CommitmentReport]:
    """The reports of a year by place and commitment."""
    return {(one.place, one.commitment): one for one in of(declaration, year)}


def silent(declaration: Declaration, year: int) -> list[Place]:
    """The places that endorse and have reported nothing for a year, in the order of endorsement."""
    heard = {one.place for one in of(declaration, year) if one.progress is not Progress.NOT_REPORTED}
    standing = (one.place for one in declaration.endorsements if one.withdrawn_on is None)
    return [place for place in dict.fromkeys(standing) if place not in heard]
