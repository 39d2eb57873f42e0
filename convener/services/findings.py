"""What an organiser can do with findings, their points, and the evidence they rest on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import orm, select

from convener.errors import Refused
from convener.model.event import Event
from convener.model.finding import Evidence, Finding, FindingPoint
from convener.model.series import Edition
from convener.model.statement import Statement
from convener.model.takeaway import Takeaway
from convener.rules.wording import called
from convener.services import items


@dataclass(frozen=True, slots=True)
class Trace:
    """One way from a finding down to what was said: the findings passed, and where it ends."""

    path: tuple[Finding, ...]
    end: Statement | Takeaway


def of(owner: Event | Edition) -> list[Finding]:
    """The findings of an event or edition in their order."""
    return list(owner.findings)


def add(db: orm.Session, owner: Event | Edition, title: str = "", **details: Any) -> Finding:
    """A new finding at the end; its number is its place."""
    whose = {"event": owner} if isinstance(owner, Event) else {"edition": owner}
    return items.add(db, Finding, title=title, **whose, **details)


def number(finding: Finding) -> int:
    """The number it prints with, from 1."""
    return among(finding).index(finding) + 1


def among(finding: Finding) -> list[Finding]:
    """The findings among which it is numbered."""
    owner = finding.event or finding.edition
    return list(owner.findings) if owner else [finding]


def add_point(db: orm.Session, finding: Finding, text: str) -> FindingPoint:
    """A lettered or numbered point at the end."""
    return items.add(db, FindingPoint, finding=finding, text=text)


def rest_on(db: orm.Session, finding: Finding, source: Statement | Takeaway | Finding, note: str = "") -> Evidence:
    """Let a finding rest on a statement, a takeaway or another finding; once on each, and never on itself."""
    for known in finding.evidence:
        if source in {known.statement, known.takeaway, known.source}:
            return known
    if isinstance(source, Finding) and finding in {source, *_beneath(source)}:
        raise Refused(f"“{called(source)}” rests on “{called(finding)}” itself. Choose other evidence.")
    name = {Statement: "statement", Takeaway: "takeaway", Finding: "source"}[type(source)]
    return items.add(db, Evidence, finding=finding, note=note, **{name: source})


def trace(finding: Finding) -> list[Trace]:
    """Every way from a finding down to statements and takeaways, in the order of evidence.

    A finding that several others rest on is gone through once, and a circle ends where it closes.
    """
    found: list[Trace] = []
    open_ends: list[tuple[Finding, ...]] = [(finding,)]
    seen = {finding}
    while open_ends:
        path = open_ends.pop()
        found += [Trace(path, end) for one in path[-1].evidence if (end := one.statement or one.takeaway) is not None]
        deeper = [one.source for one in path[-1].evidence if one.source is not None and one.source not in seen]
        seen.update(deeper)
        open_ends += [(*path, source) for source in reversed(dict.fromkeys(deeper))]
    return found


def statements(finding: Finding) -> list[Statement]:
    """The statements that a finding rests on, however many findings lie between."""
    return list(dict.fromkeys(way.end for way in trace(finding) if isinstance(way.end, Statement)))


def resting_on(db: orm.Session, source: Statement | Takeaway | Finding) -> list[Finding]:
    """The findings that rest directly on this."""
    name = {Statement: "statement", Takeaway: "takeaway", Finding: "source"}[type(source)]
    found = select(Evidence).where(getattr(Evidence, name) == source).order_by(Evidence.id)
    return list(dict.fromkeys(one.finding for one in db.scalars(found)))


def _beneath(finding: Finding) -> set[Finding]:
    seen: set[Finding] = set()
    open_ends = [finding]
    while open_ends:
        sources = [one.source for one in open_ends.pop().evidence if one.source is not None]
        open_ends += [source for source in sources if source not in seen]
        seen.update(sources)
    return seen
