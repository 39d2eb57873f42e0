"""Whom to ask on the day: the stage manager, else the contact whose number the event gives."""

from __future__ import annotations

from convener import letters
from convener.documents import fixed, naming, style
from convener.model.event import Event
from convener.model.participant import Category, Participant

STAGE_MANAGER = "Stage manager"


def stage_manager(event: Event) -> Participant | None:
    """The one of the team who comes as stage manager, by the position as listed or held.

    The words for it are looked for in English and in the language of the event.
    """
    forms = style.of_event(event)
    team = (one for one in event.participants if one.category is Category.TEAM and one.status.coming)
    words = {letters.fold(word) for word in (STAGE_MANAGER, fixed.said(STAGE_MANAGER, forms))}
    return next((one for one in team if any(word in letters.fold(naming.office(one, forms)) for word in words)), None)


def stage_line(event: Event) -> str:
    """“Stage manager: Bartosz Olszański, +48 …”, or whom the event gives to call; empty where no number is known."""
    forms = style.of_event(event)
    manager = stage_manager(event)
    if manager:
        telephone = manager.person.telephone if manager.person else ""
        return fixed.labelled(STAGE_MANAGER, _with(naming.name(manager), telephone), forms)
    called = contact_line(event)
    return fixed.labelled("Contact", called, forms) if called else ""


def contact_line(event: Event) -> str:
    """Who can be called on the day: the event's first contact with a number; empty where there is none."""
    for one in event.contacts:
        telephone = one.telephone or (one.person.telephone if one.person else "")
        if telephone:
            return _with(one.person.name if one.person else one.title, telephone)
    return ""


def _with(name: str, telephone: str) -> str:
    return ", ".join(part for part in (name, telephone) if part)
