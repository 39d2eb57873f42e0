"""Problems of a plan as pages show them: in words, on the row they are about, with the way there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import orm

from convener.model.event import Event
from convener.rules.problem import Problem as Found
from convener.rules.problem import Severity
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


def way(noun: str, key: int, event: int | None = None) -> Way | None:
    """The way to an item of a noun."""
    if noun not in _PAGES:
        return None
    page, view = _PAGES[noun]
    return Way(page, key, view, event, label=f"Show in {page.capitalize()}")


def said(found: Found, event: Event) -> Problem:
    """A problem as it is shown."""
    ways = [way(subject.noun, subject.id, event.id) for subject in found.subjects]
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
