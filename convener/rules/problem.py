"""A problem: what is wrong with a plan, in words, and what would mend it."""

from __future__ import annotations

import enum
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from convener import letters
from convener.model.base import Base


class Severity(enum.Enum):
    """How bad a problem is."""

    CANNOT_STAND = "cannot stand"
    SHOULD_BE_SETTLED = "should be settled"


class Subject(NamedTuple):
    """An item that a problem is about: its table, and its keys across workspaces and within this one."""

    noun: str
    uid: str
    id: int


@dataclass(frozen=True, slots=True)
class Problem:
    """Something the organiser should look at; it is shown with each of its subjects, never raised."""

    rule: str  # the rule's name, such as “room-clash”
    severity: Severity
    headline: str  # at most three words
    sentence: str  # who, what, when
    mend: str  # what would mend it, as an imperative
    subjects: tuple[Subject, ...]

    @property
    def subject(self) -> str:
        """The uids of what it is about, in a fixed order: with the rule they say whether a problem is the same.

        Of very many it is their digest, so that it can be kept as a line.
        """
        uids = " ".join(sorted(subject.uid for subject in self.subjects))
        return uids if len(uids) <= letters.LINE_LIMIT else hashlib.sha256(uids.encode()).hexdigest()

    @property
    def key(self) -> tuple[str, str]:
        """What an acceptance is remembered by."""
        return self.rule, self.subject

    def concerns(self, item: Base) -> bool:
        """Whether it is about this item."""
        return any(subject.uid == item.uid for subject in self.subjects)


def subjects(items: Iterable[Base]) -> tuple[Subject, ...]:
    """The items as a problem names them, each once."""
    return tuple(dict.fromkeys(Subject(str(item.__tablename__), item.uid, item.id) for item in items))


def cannot_stand(rule: str, headline: str, sentence: str, mend: str, *about: Base) -> Problem:
    """A problem with which the plan does not hold."""
    return Problem(rule, Severity.CANNOT_STAND, headline, sentence, mend, subjects(about))


def to_settle(rule: str, headline: str, sentence: str, mend: str, *about: Base) -> Problem:
    """A problem that should be settled before the event or before a paper is printed."""
    return Problem(rule, Severity.SHOULD_BE_SETTLED, headline, sentence, mend, subjects(about))
