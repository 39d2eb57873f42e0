"""Problems of a plan as pages show them: in words, on the row they are about, with the way there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import orm

from convener.model.event import Event
from convener.rules.problem import Problem as Found
from convener.rules.problem import Severity, Subject
from convener.screens.spec import Problem, Way
from convener.services import problems

# The page on which an item of each noun is put right, and the view of it.
_PAGES: Final[Mapping[str, tuple[str, str]]] = {
    "session": ("programme", ""),
    "role": ("programme", ""),
    "room": ("overview", ""),
    "event": ("overview", ""),
    "participant": ("people", "Participants"),
    "person": ("people", "Everybody"),
    "place": ("places", "Every place"),
    "participation": ("places", "Of this event"),
    "organisation": ("places", "Organisations"),
    "theme": ("breakouts", "Themes"),
    "member": ("breakouts", "Themes"),
    "takeaway": ("breakouts", "Takeaways"),
    "statement": ("statements", ""),
    "finding": ("findings", "This event"),
    "declaration": ("declaration", "Texts"),
    "endorsement": ("declaration", "Endorsements"),
    "section": ("report", "Sections"),
    "report": ("report", "Outlines"),
    "picture": ("report", "Pictures"),
    "resource": ("report", "Every resource"),
    "task": ("tasks", ""),
    "series": ("home", ""),
    "edition": ("home", ""),
}
# Where something is missing that an event has elsewhere than on its own page, by the rule that finds it.
_ELSEWHERE: Final[Mapping[str, str]] = {
    "agenda-empty": "session",
    "table-sessions": "session",
    "sign-in-sessions": "session",
    "show-empty": "session",
    "show-cues": "session",
    "signs-empty": "session",
    "list-empty": "participant",
    "table-people": "participant",
    "sign-in-people": "participant",
    "sign-in-places": "participant",
    "delegation-empty": "participant",
    "annex-empty": "participant",
    "cards-empty": "participant",
    "groups-empty": "theme",
    "table-statements": "statement",
    "report-findings": "section",
}


def way(noun: str, key: int, event: int | None = None) -> Way | None:
    """The way to an item of a noun."""
    if noun not in _PAGES:
        return None
    page, view = _PAGES[noun]
    return Way(page, key, view, event, label=f"Show in {page.capitalize()}")


def _way(found: Found, subject: Subject, event: int) -> Way | None:
    if subject.noun == "event" and found.rule in _ELSEWHERE:
        page, view = _PAGES[_ELSEWHERE[found.rule]]
        return Way(page, None, view, event, label=f"Show in {page.capitalize()}")
    return way(subject.noun, subject.id, event)


def said(found: Found, event: Event) -> Problem:
    """A problem as it is shown."""
    ways = [_way(found, subject, event.id) for subject in found.subjects]
    known = {one.page: one for one in ways if one is not None}
    return Problem(
        headline=found.headline,
        words=found.sentence,
        serious=found.severity is Severity.CANNOT_STAND,
        more=found.mend,
        ways=tuple(known.values())[:2],
    )


def of_event(_db: orm.Session, event: Event) -> Sequence[Problem]:
    """All problems of an event, those first with which the plan cannot stand."""
    found = sorted(problems.of(event), key=lambda one: one.severity is not Severity.CANNOT_STAND)
    return [said(one, event) for one in found]


def by_row(event: Event | None, noun: str) -> Mapping[int, Sequence[Problem]]:
    """The problems of an event by the id of the item of this noun that they are about."""
    rows: dict[int, list[Problem]] = defaultdict(list)
    if event is None:
        return rows
    for found in problems.of(event):
        for subject in found.subjects:
            if subject.noun == noun:
                rows[subject.id].append(said(found, event))
    return rows
