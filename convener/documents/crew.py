"""Whom to ask on the day: the stage manager, else the contact whose number the event gives."""

from __future__ import annotations

from convener import letters
from convener.documents import naming, style
from convener.model.event import Event
from convener.model.participant import Category, Participant

_STAGE_MANAGER = "stage manager"


def stage_manager(event: Event) -> Participant | None:
    """The one of the team who comes as stage manager, by the position as listed or held."""
    forms = style.of_event(event)
    team = (one for one in event.participants if one.category is Category.TEAM and one.status.coming)
    return next((one for one in team if _STAGE_MANAGER in letters.fold(naming.office(one, forms))), None)


def stage_line(event: Event) -> str:
    """“Stage manager: Bartosz Olszański, +48 …”, or whom the event gives to call; empty where no number is known."""
    manager = stage_manager(event)
    if manager:
        telephone = manager.person.telephone if manager.person else ""
        return f"Stage manager: {_with(naming.name(manager), telephone)}"
    called = contact_line(event)
    return f"Contact: {called}" if called else ""


def contact_line(event: Event) -> str:
    """Who can be called on the day: the event's first contact with a number; empty where there is none."""
    for one in event.contacts:
        telephone = one.telephone or (one.person.telephone if one.person else "")
        if telephone:
            return _with(one.person.name if one.person else one.title, telephone)
    return ""


def _with(name: str, telephone: str) -> str:
    return ", ".join(part for part in (name, telephone) if part)
