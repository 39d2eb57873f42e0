"""Name tents for the table: whole name, office and town, country, for everybody who comes or those who speak."""

from __future__ import annotations

from dataclasses import dataclass

from convener import letters
from convener.documents import badges, imprint, naming, participants, style
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.participant import Participant
from convener.press.stationery.cards import Tent, Tents


@dataclass(frozen=True, slots=True)
class Options:
    """Whether only those have a tent who speak from the front."""

    speakers_only: bool = False


def compose(event: Event, options: Options | None = None) -> Tents:
    """The tents of those who come, by the alphabet; a group has one."""
    chosen = options or Options()
    forms = style.of_event(event)
    speaking = badges.speakers(event)
    seated = [one for one in badges.coming(event) if one in speaking or not chosen.speakers_only]
    return Tents(
        paper=imprint.paper(event),
        cards=tuple(_tent(one, forms) for one in seated),
        imprint=imprint.of(event, forms, "name tents"),
    )


def _tent(participant: Participant, forms: Style) -> Tent:
    name = participant.badge_name or naming.name(participant)
    office = naming.office(participant, forms, country=False)
    country = participants.country(participant, forms)
    return Tent(
        name=name,
        office="" if letters.fold(office) == letters.fold(name) else office,
        country="" if letters.fold(country) in letters.fold(office) else country,
    )
