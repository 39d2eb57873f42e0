"""Badges of those who come: the name as they want it, the place they come from, their office, what they are there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from convener import letters
from convener.documents import fixed, imprint, invites, naming, placing, style, wording
from convener.documents.invites import Issue
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.participant import Category, InvitationStatus, Participant
from convener.model.person import Person, Position
from convener.model.session import RoleKind, RoleStatus, SessionStatus
from convener.press import tree
from convener.press.entries import Calendar
from convener.press.stationery import cards, sheets
from convener.press.stationery.cards import Badge, Badges, Standing, Tents
from convener.press.stationery.sheets import LabelSheet
from convener.rules.problem import Problem, cannot_stand, to_settle

_GONE: Final = frozenset({InvitationStatus.DECLINED, InvitationStatus.WITHDRAWN, InvitationStatus.REPRESENTED})
_SPEAKING: Final = frozenset(
    {
        RoleKind.CHAIR,
        RoleKind.MODERATOR,
        RoleKind.OPENER,
        RoleKind.KEYNOTE,
        RoleKind.PANELLIST,
        RoleKind.DISCUSSANT,
        RoleKind.PRESENTER,
        RoleKind.INTRODUCER,
    }
)
_OF_THE_TOWN: Final = frozenset({Category.MAYOR, Category.DEPUTY_MAYOR, Category.COUNCILLOR, Category.CITY_STAFF})
_MANY: Final = 80
"""badges at most for one group: a larger number is a slip of the keys"""


@dataclass(frozen=True, slots=True)
class Options:
    """The sheet (none: badges to cut out, on the paper of the series), and whether backs are printed too.

    With an issue, the backs bear everybody's own calendar as a code where it is short enough.
    """

    sheet: LabelSheet | None = None
    backs: bool = False
    issue: Issue | None = None


def compose(event: Event, options: Options | None = None) -> Badges:
    """The badges of everybody who comes, by the alphabet; a group has one for each of its people."""
    chosen = options or Options()
    forms = style.of_event(event)
    usual = sheets.BADGES if imprint.paper(event) is tree.Paper.A4 else sheets.LETTER_BADGES
    speaking = speakers(event)
    made = [
        badge
        for one in coming(event)
        for badge in [_badge(one, forms, chosen.issue, speaks=one in speaking)] * min(max(one.people, 1), _MANY)
    ]
    return Badges(
        sheet=chosen.sheet or usual,
        cards=tuple(made),
        imprint=imprint.of(event, forms, "badges", town=False),
        backs=chosen.backs or chosen.issue is not None,
        scan=fixed.said(cards.SCAN, forms),
        code=fixed.said(cards.CODE, forms),
    )


def problems(event: Event, made: Badges | Tents) -> Iterator[Problem]:
    """Nobody who comes yet, deputies not named, people without office and place."""
    if not made.cards:
        yield cannot_stand(
            "cards-empty",
            "Nobody comes yet",
            "No participant has accepted or confirmed yet.",
            "Note who accepted, then print.",
            event,
        )
    alone = [one for one in event.participants if one.status is InvitationStatus.REPRESENTED and not stands_in(one)]
    if alone:
        yield to_settle(
            "cards-deputy",
            "Deputies not named",
            f"{wording.counted(len(alone), 'participant is', 'participants are')} represented by somebody not named.",
            "Name who comes instead.",
            *alone,
        )
    forms = style.of_event(event)
    bare = [one for one in coming(event) if one.person and not _where(one, forms) and not _office(one, "", forms)]
    if bare:
        yield to_settle(
            "cards-bare",
            "Only a name",
            f"{wording.counted(len(bare), 'participant has', 'participants have')} neither office nor place.",
            "Give them a position, a place or an organisation.",
            *bare,
        )


def coming(event: Event) -> list[Participant]:
    """Who comes, by the alphabet: deputies instead of those whom they represent, and everybody once."""
    expected = (one for one in event.participants if one.status.coming or one.status is InvitationStatus.REPRESENTED)
    present = dict.fromkeys(deputy for one in expected if (deputy := stands_in(one)))
    return sorted(present, key=lambda one: wording.sort_key(naming.filed_name(one)))


def stands_in(participant: Participant) -> Participant | None:
    """Who comes in the end for a participant: they themselves, their deputy, the deputy of that one, or nobody."""
    seen: set[Participant] = set()
    one: Participant | None = participant
    while one is not None and one.status is InvitationStatus.REPRESENTED and one not in seen:
        seen.add(one)
        one = one.represented_by
    return None if one is None or one.status in _GONE else one


def speakers(event: Event) -> frozenset[Participant]:
    """Who speaks from the front in a session that stands; deputies for those whom they represent."""
    return frozenset(
        speaker
        for session in event.sessions
        if session.status is not SessionStatus.CANCELLED and not session.internal
        for role in session.roles
        if role.kind in _SPEAKING and role.status is not RoleStatus.DECLINED
        if (speaker := stands_in(role.participant))
    )


def names(participant: Participant) -> tuple[str, str]:
    """The name in two parts, the first to be read from afar, both in the order in which the bearer writes them."""
    person = participant.person
    if person is None:
        return participant.badge_name or participant.label, ""
    large, rest = _parted(participant.badge_name or person.name, person)
    if participant.badge_name:
        return large, rest
    large = f"{person.academic_title} {large}".strip()
    return (large, f"{rest} {person.suffix}".strip()) if rest else (f"{large} {person.suffix}".strip(), "")


def _parted(written: str, person: Person) -> tuple[str, str]:
    family = person.family_name
    if family and written.endswith(f" {family}"):
        return written.removesuffix(family).strip(), family
    if family and written.startswith(f"{family} "):
        return family, written.removeprefix(family).strip()
    return written, ""


def _badge(participant: Participant, forms: Style, issue: Issue | None, *, speaks: bool) -> Badge:
    large, rest = names(participant)
    where = _where(participant, forms)
    office = _office(participant, where, forms)
    standing = _standing(participant, speaks=speaks)
    return Badge(
        name=large,
        rest=rest,
        place=where,
        office="" if letters.fold(office) == letters.fold(large) else office,
        standing=standing,
        word=fixed.said(standing.value, forms),
        calendar=_calendar(participant, issue) if issue else None,
    )


def _where(participant: Participant, forms: Style) -> str:
    """The place somebody comes from, else the body."""
    place = participant.place or next((one.place for one in naming.held(participant) if one.place), None)
    if place is not None:
        return placing.full(place, forms)
    bodies = (participant.organisation, *(one.organisation for one in naming.held(participant)))
    return next((body.name for body in bodies if body), "")


def _office(participant: Participant, where: str, forms: Style) -> str:
    """The office as listed or as held, with its body where the place does not say it already."""
    body = participant.organisation.name if participant.organisation else ""
    if participant.listed_position:
        return naming.composed(participant.listed_position, "" if body == where else body, "", "")
    offices = (_held(position, where, forms) for position in naming.held(participant))
    told = "; ".join(dict.fromkeys(office for office in offices if office))
    return told or ("" if body == where else body)


def _held(position: Position, where: str, forms: Style) -> str:
    title = naming.titled(position, forms)
    body = position.unit.name if position.unit else position.organisation.name if position.organisation else ""
    return naming.composed(title, "" if body == where else body, "", "")


def _standing(participant: Participant, *, speaks: bool) -> Standing:
    """Hosts and staff are known as such even when they speak: they are whom one asks."""
    event = participant.event
    town = event.city is not None and participant.place is event.city
    if participant.category is Category.HOST or (town and participant.category in _OF_THE_TOWN):
        return Standing.HOST
    if participant.category is Category.TEAM:
        return Standing.STAFF
    return Standing.SPEAKER if speaks else Standing.PARTICIPANT


def _calendar(participant: Participant, issue: Issue) -> Calendar:
    """The sessions of one person without any words around them: a code has room for little."""
    whole = invites.person(participant, issue)
    own = (
        replace(entry, description="", categories=(), organiser=None, geo=None, zone="UTC")
        for entry in whole.entries
        if isinstance(entry.starts, datetime)
    )
    return Calendar(name="", entries=tuple(own))
