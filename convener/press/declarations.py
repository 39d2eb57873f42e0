"""The blocks that only a declaration has: clauses, commitments, signatures, endorsements."""

from __future__ import annotations

from dataclasses import dataclass

from convener.press.inline import Spans
from convener.press.parts import Attribution, Endorsement


@dataclass(frozen=True, slots=True)
class Endorsements:
    """Who endorses a declaration, as of the date in the title; sorted already."""

    title: Spans
    entries: tuple[Endorsement, ...]


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of a declaration, its binding words marked as operative; `leads` opens the commitments."""

    spans: Spans
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Commitments:
    """The numbered commitments of a declaration."""

    commitments: tuple[Spans, ...]
    start: int = 1


@dataclass(frozen=True, slots=True)
class Signatures:
    """Lines to sign on, under one label (“Signed by”)."""

    label: str
    signatories: tuple[Attribution, ...]
