"""All that is wrong with an event, less what somebody looked at and let stand."""

from __future__ import annotations

from sqlalchemy import orm

from convener.errors import Refused
from convener.model.event import Acceptance, Event
from convener.model.series import Edition
from convener.rules import programme, record
from convener.rules.problem import Problem
from convener.services import items


def of(event: Event) -> list[Problem]:
    """Its problems that nobody has accepted."""
    return open_among(event, every(event))


def every(event: Event) -> list[Problem]:
    """Its problems, accepted or not."""
    return [*programme.problems(event), *record.problems(event)]


def of_edition(edition: Edition) -> list[Problem]:
    """What is wrong with the findings of an edition."""
    return list(record.of_findings(edition.findings))


def open_among(event: Event, found: list[Problem]) -> list[Problem]:
    """Those of some problems that nobody has accepted."""
    accepted = {(one.rule, one.subject) for one in event.acceptances}
    return [problem for problem in found if problem.key not in accepted] if accepted else found


def accept(db: orm.Session, event: Event, problem: Problem, reason: str) -> Acceptance:
    """Let a problem stand, and say why; once it is about other items, it is told again."""
    if not reason.strip():
        raise Refused("An accepted problem needs a reason for “Reason”.")
    for known in event.acceptances:
        if (known.rule, known.subject) == problem.key:
            items.change(db, known, reason=reason)
            return known
    return items.add(db, Acceptance, event=event, rule=problem.rule, subject=problem.subject, reason=reason)


def accepted(event: Event) -> list[tuple[Problem, Acceptance]]:
    """The problems that stand accepted, each with its reason."""
    reasons = {(one.rule, one.subject): one for one in event.acceptances}
    return [(problem, reasons[problem.key]) for problem in every(event) if problem.key in reasons]


def take_back(db: orm.Session, acceptance: Acceptance) -> None:
    """Tell an accepted problem again."""
    items.remove(db, acceptance)
