"""People as lists and programmes print them: the name, and the office as held at the event.

What may be told of the speaker of a statement is not decided here: `voices` asks the attribution rule.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from convener import letters
from convener.documents import fixed, placing
from convener.documents.style import Style
from convener.model import dates
from convener.model.participant import Participant
from convener.model.person import Position
from convener.model.place import Place
from convener.press import tree

# Offices that are held “of” a place; all others stand beside it, after a comma.
_OF: Final = re.compile(r"(.*\s)?(mayor|governor|alderman|alderwoman|bürgermeister(in)?|sindaco|maire)", re.IGNORECASE)


def name(participant: Participant) -> str:
    """The name with academic title and suffix as its bearer writes it; the label of somebody not yet named."""
    person = participant.person
    if person is None:
        return participant.badge_name or participant.label
    return " ".join(part for part in (person.academic_title, person.name, person.suffix) if part)


def filed_name(participant: Participant) -> str:
    """The name under which a list files this participant."""
    return participant.person.filed_name if participant.person else participant.label


def office(participant: Participant, style: Style, *, country: bool = True) -> str:
    """What the participant is, where: as listed, or by the positions held on the days of the event.

    Under the heading of a country, `country` is left out.
    """
    positions = () if participant.listed_position else held(participant)
    if not positions:
        body = participant.organisation.name if participant.organisation else ""
        where = _whereabouts(participant.place, style, country=country)
        return composed(participant.listed_position, body, *where, english=style.english)
    offices = (_of_position(position, style, country=country) for position in positions)
    return "; ".join(dict.fromkeys(offices))


def attribution(participant: Participant, style: Style) -> tree.Attribution:
    """Name and office of somebody with a public role or an agreed place in a list."""
    shown, where = name(participant), office(participant, style)
    return tree.Attribution(shown, "" if letters.fold(where) == letters.fold(shown) else where)


def held(participant: Participant) -> Sequence[Position]:
    """The position the participant comes in, else all that their person held on the days of the event."""
    if participant.held:
        return (participant.held,)
    if participant.person is None:
        return ()
    event = participant.event
    first, last = event.starts_on, event.ends_on or event.starts_on
    return [position for position in participant.person.positions if _stands(position, first, last)]


def _stands(position: Position, first: date | None, last: date | None) -> bool:
    """Whether a position was held on one of these days; without days, whether it is still held."""
    if first is None or last is None:
        return not position.former and not position.ended
    begun, ended = dates.first_day(position.started or ""), _last_day(position.ended)
    if position.former and not position.ended:
        return False
    return (begun is None or begun <= last) and (ended is None or ended >= first)


def _last_day(text: str | None) -> date | None:
    parts = dates.split(text or "")
    if parts is None:
        return None
    year, month, day = parts
    return date(year, month or 12, day or 28)


def titled(position: Position, style: Style) -> str:
    """The title of a position, told as held before where it is a former one."""
    if not (position.former and position.title):
        return position.title
    return fixed.said("Former {title}", style).format(title=position.title)


def _of_position(position: Position, style: Style, *, country: bool) -> str:
    unit = position.unit.name if position.unit else ""
    body = position.organisation.name if position.organisation else ""
    where = _whereabouts(position.place, style, country=country)
    return composed(titled(position, style), unit or body, *where, english=style.english)


def _whereabouts(place: Place | None, style: Style, *, country: bool) -> tuple[str, str]:
    """A place with its state, and its country."""
    if place is None:
        return "", ""
    return placing.named(place, style), placing.country_of(place, style) if country else ""


@functools.lru_cache(maxsize=20_000)
def composed(title: str, body: str, where: str, country: str, *, english: bool = True) -> str:
    """“Mayor of Świetlin, Poland”; “Harbour Master, Carraigmór, Ireland”; nothing that is said already is repeated.

    `body` is the organisation or unit, `where` the place with its state. Other languages than English would decline the
    place or shorten the “of”, so that it stands after a comma.
    """
    parts = [title] if title else []
    for part in (body, where, country):
        known = letters.fold(", ".join(parts))
        if not part or letters.fold(_core(part)) in known:
            continue
        if english and part is where and len(parts) == 1 and _OF.fullmatch(parts[0]):
            parts = [f"{parts[0]} of {where}"]
        else:
            parts.append(part)
    return ", ".join(parts)


def _core(part: str) -> str:
    """The name of a place without its state."""
    return re.split(r",| \(", part, maxsplit=1)[0]
