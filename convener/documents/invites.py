"""Which calendars there are: the whole event, a day, a session, one person's part; as records that know no format.

A UID is the random key of the session or event with a constant behind it, in every file ever made, so that a file
handed out later corrects the one before (RFC 5545 §3.8.4.7, RFC 7986 §5.3). What a description says of speakers has
passed the attribution rule.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from convener.documents import agenda, billing, dating, fixed, partners, placing, prose, style, voices
from convener.documents.billing import Billing
from convener.documents.style import Style
from convener.model import clock
from convener.model.event import Event, EventStatus
from convener.model.participant import Participant
from convener.model.session import Role, RoleStatus, Session, SessionStatus
from convener.model.theme import Member
from convener.press import entries, tree
from convener.press.entries import Calendar, Entry

DOMAIN: Final = "convener"
_TENTATIVE: Final = frozenset({EventStatus.IDEA, EventStatus.PLANNED})


@dataclass(frozen=True, slots=True)
class Issue:
    """One handing-out: when it was written down (aware), and the SEQUENCE of each UID (RFC 5545 §3.8.7.4)."""

    stamp: datetime
    sequences: Mapping[str, int] = field(default_factory=dict)


def whole(event: Event, issue: Issue) -> Calendar:
    """The event as a bar over its days, and every public session whose hours are known."""
    entries_ = [*_bar(event, issue), *(_session(one, issue) for one in sessions(event))]
    return Calendar(name=event.title, entries=tuple(entries_))


def day(event: Event, when: date, issue: Issue) -> Calendar:
    """The public sessions of one day."""
    shown = [_session(one, issue) for one in sessions(event) if one.day == when]
    return Calendar(name=f"{event.title}, {dating.day(when, style.of_event(event))}", entries=tuple(shown))


def session(one: Session, issue: Issue) -> Calendar:
    """One session; nothing while its hours are unknown."""
    return Calendar(name=one.title, entries=(_session(one, issue),) if one.slot else ())


def person(participant: Participant, issue: Issue) -> Calendar:
    """What concerns one participant: the event, every session they have a part in, and their breakout groups."""
    event = participant.event
    parts = [_session(one, issue, part) for one, part in _parts(participant) if one.slot]
    return Calendar(name=event.title, entries=(*_bar(event, issue), *parts))


def sessions(event: Event) -> list[Session]:
    """The sessions a public calendar shows; a cancelled one stays, so that calendars strike it out."""
    shown = [one for one in event.sessions if one.slot and not one.internal]
    return sorted((one for one in shown if one.status is not SessionStatus.DRAFT), key=agenda.order)


def uid(item: Session | Event) -> str:
    """The UID of a session or of a whole event."""
    return f"{item.uid}@{DOMAIN}"


def _bar(event: Event, issue: Issue) -> Iterator[Entry]:
    if event.starts_on is None:
        return
    forms = style.of_event(event)
    lines = [event.strapline, partners.credit_line(event, forms)]
    yield Entry(
        uid=uid(event),
        starts=event.starts_on,
        ends=max(event.ends_on or event.starts_on, event.starts_on),
        title=event.title,
        stamp=issue.stamp,
        sequence=issue.sequences.get(uid(event), 0),
        place=_where(event, ""),
        description="\n".join(line for line in lines if line),
        categories=(event.kind.label,),
        status=_event_status(event),
        organiser=_organiser(event),
        geo=_geo(event),
    )


def _session(one: Session, issue: Issue, part: _Part | None = None) -> Entry:
    event = one.event
    slot = one.slot or (datetime.min, datetime.min)  # noqa: DTZ901 (callers leave out what has no hours)
    starts, ends = (clock.instant(wall.date(), wall.time(), event.zone) for wall in slot)
    return Entry(
        uid=uid(one),
        starts=starts,
        ends=max(starts, ends),
        title=one.title,
        stamp=issue.stamp,
        zone=event.zone,
        sequence=issue.sequences.get(uid(one), 0),
        place=_where(event, part.room if part and part.room else (one.room.name if one.room else "")),
        description="\n\n".join(_description(one, part)),
        categories=(one.kind.label,),
        status=_status(one),
        organiser=_organiser(event),
        geo=_geo(event),
    )


@dataclass(slots=True)
class _Part:
    """What a participant does in a session, in words, and where their group meets."""

    words: list[str] = field(default_factory=list)
    room: str = ""


def _parts(participant: Participant) -> list[tuple[Session, _Part]]:
    """The sessions a participant has a part in, each once, in order of time."""
    forms = style.of_event(participant.event)
    parts: dict[Session, _Part] = {}
    for role in participant.roles:
        if role.status is RoleStatus.DECLINED:
            continue
        parts.setdefault(role.session, _Part()).words.append(_as_role(role, forms))
    for member in _memberships(participant):
        part = parts.setdefault(member.theme.session, _Part())
        part.words.append(_as_member(member, forms))
        part.room = member.theme.room.name if member.theme.room else part.room
    held = ((one, part) for one, part in parts.items() if one.status is not SessionStatus.DRAFT)
    return sorted(held, key=lambda pair: agenda.order(pair[0]))


def _memberships(participant: Participant) -> Iterator[Member]:
    for one in participant.event.sessions:
        for theme in one.themes:
            yield from (member for member in theme.members if member.participant is participant)


def _as_role(role: Role, forms: Style) -> str:
    part = fixed.said(role.kind.label, forms)
    return fixed.colon(part, role.topic, forms) if role.topic else part


def _as_member(member: Member, forms: Style) -> str:
    theme = member.theme
    place = theme.session.themes.index(theme) + 1
    return f"{agenda.group(theme, place, forms)}, {theme.title} ({fixed.within(member.kind.label, forms)})"


def _description(one: Session, part: _Part | None) -> Iterator[str]:
    """Paragraphs of plain text: one's own part, label, people, abstract, themes, and how statements may be used."""
    forms = style.of_event(one.event)
    if part:
        yield fixed.said("Your part: {part}", forms).format(part="; ".join(part.words))
    if one.label:
        yield one.label
    people = [_line(group, forms) for group in billing.groups(one, forms, Billing())]
    if people:
        yield "\n".join(people)
    if one.abstract:
        yield prose.words(one.abstract)
    themes = list(_themes(one))
    if themes:
        yield "\n".join(themes)
    if remark := voices.remark(one, forms):
        yield remark


def _line(group: tree.Group, forms: Style) -> str:
    people = (", ".join(part for part in (one.name, one.office) if part) for one in group.people)
    return fixed.colon(group.label, "; ".join(people), forms)


def _themes(one: Session) -> Iterator[str]:
    for place, theme in enumerate(one.themes, 1):
        room = f" ({theme.room.name})" if theme.room else ""
        yield f"{agenda.mark(theme, place)}. {theme.title}{room}"


def _where(event: Event, room: str) -> str:
    forms = style.of_event(event)
    city = placing.full(event.city, forms) if event.city else ""
    return ", ".join(part for part in (room, event.venue, city) if part)


def _status(one: Session) -> entries.Status:
    if one.status is SessionStatus.CANCELLED:
        return entries.Status.CANCELLED
    return _event_status(one.event)


def _event_status(event: Event) -> entries.Status:
    if event.status is EventStatus.CANCELLED:
        return entries.Status.CANCELLED
    return entries.Status.TENTATIVE if event.status in _TENTATIVE else entries.Status.CONFIRMED


def _organiser(event: Event) -> entries.Party | None:
    """Who convenes, by the name of an organisation; a published file carries no address (RFC 5546 §3.2.1)."""
    name = partners.publisher(event, style.of_event(event))
    return entries.Party(name, "") if name else None


def _geo(event: Event) -> tuple[float, float] | None:
    city = event.city
    if city is None or city.latitude is None or city.longitude is None:
        return None
    return city.latitude, city.longitude
