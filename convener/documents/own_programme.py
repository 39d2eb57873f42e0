"""A person's own programme, and that of a place's delegation: only what concerns them, with their part in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from convener.documents import agenda, billing, crew, dating, fixed, front, naming, placing, style, wording
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.participant import Participant
from convener.model.place import Place
from convener.model.session import Role, Session, SessionStatus
from convener.model.theme import MemberKind
from convener.press import tree


def of_person(participant: Participant) -> tree.Document:
    """What concerns one participant: their sessions with their part in each, and what everybody goes to."""
    event = participant.event
    forms = style.of_event(event)
    days = _days(event, [participant], forms, f"{_whose(bearer(participant, forms), forms)}. ")
    return tree.Document(
        title=fixed.said("Own programme", forms),
        subtitle=bearer(participant, forms),
        foot=_whose(naming.name(participant), forms),
        blocks=(*(days or _nothing(forms)), *_practical(participant, forms)),
        **front.frame(event, forms),
    )


def _whose(name: str, forms: Style) -> str:
    return fixed.said("For {whom}", forms).format(whom=name)


def travel(participant: Participant) -> Iterator[tuple[str, str]]:
    """When somebody arrives and leaves, and where they stay, each with its word, as far as it is known."""
    for word, at in (("You arrive", participant.arrives), ("You leave", participant.leaves)):
        if at:
            forms = style.of_event(participant.event)
            yield word, f"{dating.weekday(at.date(), forms)}, {at:%H:%M}"
    if participant.hotel:
        yield "Hotel", participant.hotel


def _practical(participant: Participant, forms: Style) -> tuple[tree.Block, ...]:
    called = crew.contact_line(participant.event)
    lines = (*travel(participant), *((("On the day, call", called),) if called else ()))
    told = (fixed.labelled(label, said, forms) for label, said in lines)
    words = tuple(tree.Paragraph(tree.plain(line), tree.Role.ADDRESS) for line in told)
    return (tree.Matter(fixed.said("Practical", forms), words),) if words else ()


def bearer(participant: Participant, forms: Style) -> str:
    """For whom a paper is, told under its title: the title itself goes into the file's metadata and names nobody."""
    return ", ".join(part for part in (naming.name(participant), naming.office(participant, forms)) if part)


def of_place(event: Event, place: Place) -> tree.Document:
    """What concerns the delegation of a place: who is where, and what everybody goes to."""
    forms = style.of_event(event)
    delegation = delegates(event, place)
    people = tuple(naming.attribution(one, forms) for one in delegation)
    named = tuple(tree.Paragraph(_named(one), tree.Role.ADDRESS) for one in people)
    who = (tree.Matter(fixed.said("Delegation", forms), named),) if named else ()
    return tree.Document(
        title=placing.full(place, forms),
        subtitle=event.title,
        kind=fixed.said("Delegation programme", forms),
        blocks=(*(_days(event, delegation, forms) or _nothing(forms)), *who),
        **front.frame(event, forms),
    )


def delegates(event: Event, place: Place) -> list[Participant]:
    """Who comes for a place, in the order of the list of participants."""
    return [one for one in event.participants if one.place is place and one.status.coming]


def concerned(event: Event, whom: Sequence[Participant]) -> list[Session]:
    """The sessions that somebody has a part in, and those for everybody: nothing runs beside them."""
    standing = [one for one in event.sessions if one.status is not SessionStatus.CANCELLED and not one.internal]
    shown = (one for one in standing if _takes_part(one, whom) or _for_everybody(one, standing))
    return sorted(shown, key=agenda.order)


def _takes_part(session: Session, whom: Sequence[Participant]) -> bool:
    return bool(parts(session, whom, Style()))


def _days(event: Event, whom: Sequence[Participant], forms: Style, whose: str = "") -> tuple[tree.Block, ...]:
    """Day after day on as few pages as it takes; `whose` opens the line under the first."""
    days = groupby(concerned(event, whom), key=lambda session: session.day)
    opening = tree.plain(f"{whose}{front.venue_sentence(event, forms)}".strip())
    return tuple(
        tree.AgendaDay(
            title=agenda.titled(day, forms),
            items=tuple(_item(session, whom, forms) for session in sessions),
            remark=() if place else opening,
            flowing=True,
            together=True,
        )
        for place, (day, sessions) in enumerate(days)
    )


def _item(session: Session, whom: Sequence[Participant], forms: Style) -> tree.AgendaItem:
    return tree.AgendaItem(
        title=tree.plain(session.title),
        start=dating.hour(session.starts),
        end=dating.hour(session.ends),
        room=_room(session, whom, forms),
        blocks=tuple(tree.Paragraph(part) for part in parts(session, whom, forms)),
        quiet=session.kind.quiet and not parts(session, whom, forms),
    )


def parts(session: Session, whom: Sequence[Participant], forms: Style) -> list[tree.Spans]:
    """Each part that one of these people has in a session, in words; alone, nobody is named in their own programme."""
    named = len(whom) > 1
    return [
        (*((tree.Text(fixed.colon(naming.name(one), "", forms), strong=True),) if named else ()), *tree.plain(told))
        for one in whom
        for told in _told(session, one, forms)
    ]


def _told(session: Session, participant: Participant, forms: Style) -> Iterator[str]:
    for role in session.roles:
        if billing.has_part(participant, role):
            part = _for(fixed.said(role.kind.label, forms), role.participant, participant, forms)
            about = fixed.colon(part, role.topic, forms) if role.topic else part
            yield ", ".join(one for one in (about, minutes(role, forms)) if one)
    for place, theme in enumerate(session.themes, 1):
        for member in theme.members:
            if billing.standing_in(member.participant) is participant:
                kind = "" if member.kind is MemberKind.MEMBER else fixed.within(member.kind.label, forms)
                room = theme.room.name if theme.room else ""
                yield ", ".join(one for one in (agenda.group(theme, place, forms), theme.title, kind, room) if one)


def minutes(role: Role, forms: Style) -> str:
    """How long somebody has; empty where nobody said."""
    return fixed.counted(role.minutes, "minute", "minutes", forms) if role.minutes else ""


def _for(part: str, holder: Participant, deputy: Participant, forms: Style) -> str:
    if holder is deputy:
        return part
    return fixed.said("{part} for {whom}", forms).format(part=part, whom=naming.name(holder))


def _room(session: Session, whom: Sequence[Participant], forms: Style) -> str:
    seats = {
        theme.room.name
        for theme in session.themes
        if theme.room and any(member.participant in whom for member in theme.members)
    }
    if seats:
        return wording.joined(sorted(seats), forms)
    return session.room.name if session.room else ""


def _for_everybody(session: Session, among: Iterable[Session]) -> bool:
    if session.themes:
        return False
    slot = session.slot
    if slot is None:
        return session.kind.quiet
    others = (one.slot for one in among if one is not session and one.slot is not None and not one.kind.quiet)
    return session.kind.quiet or not any(other[0] < slot[1] and slot[0] < other[1] for other in others)


def _named(person: tree.Attribution) -> tree.Spans:
    office = f", {person.office}" if person.office else ""
    return (tree.Text(person.name, strong=True), *tree.plain(office))


def _nothing(forms: Style) -> tuple[tree.Block, ...]:
    return (tree.Paragraph(tree.plain(fixed.said("Nothing is planned yet.", forms))),)
