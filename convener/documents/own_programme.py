"""A person's own programme, and that of a place's delegation: only what concerns them, with their part in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from convener.documents import agenda, billing, dating, front, naming, placing, style, wording
from convener.documents.style import Style
from convener.model.event import Event
from convener.model.participant import Participant
from convener.model.place import Place
from convener.model.session import Session, SessionStatus
from convener.model.theme import MemberKind
from convener.press import tree


def of_person(participant: Participant) -> tree.Document:
    """What concerns one participant: their sessions with their part in each, and what everybody goes to."""
    event = participant.event
    forms = style.of_event(event)
    days = _days(event, [participant], forms, f"For {bearer(participant, forms)}. ")
    return tree.Document(
        title="Own programme",
        subtitle=bearer(participant, forms),
        foot=event.short_title or event.title,
        blocks=days or _nothing(),
        **front.frame(event, forms),
    )


def bearer(participant: Participant, forms: Style) -> str:
    """For whom a paper is, told under its title: the title itself goes into the file's metadata and names nobody."""
    return ", ".join(part for part in (naming.name(participant), naming.office(participant, forms)) if part)


def of_place(event: Event, place: Place) -> tree.Document:
    """What concerns the delegation of a place: who is where, and what everybody goes to."""
    forms = style.of_event(event)
    delegation = delegates(event, place)
    people = tuple(naming.attribution(one, forms) for one in delegation)
    who = (tree.Beside((tree.Detail("Delegation", tuple(_named(one) for one in people)),), ()),) if people else ()
    return tree.Document(
        title=placing.full(place, forms),
        subtitle=event.title,
        kind="Delegation programme",
        blocks=(*(_days(event, delegation, forms) or _nothing()), *who),  # each day begins a page of its own
        **front.frame(event, forms),
    )


def delegates(event: Event, place: Place) -> list[Participant]:
    """Who comes for a place, in the order of the list of participants."""
    return [one for one in event.participants if one.place is place and one.status.coming]


def concerned(event: Event, whom: Sequence[Participant]) -> list[Session]:
    """The sessions that somebody has a part in, and those for everybody: nothing runs beside them."""
    standing = [one for one in event.sessions if one.status is not SessionStatus.CANCELLED and not one.internal]
    return sorted((one for one in standing if _parts(one, whom) or _for_everybody(one, standing)), key=agenda.order)


def _days(event: Event, whom: Sequence[Participant], forms: Style, whose: str = "") -> tuple[tree.Block, ...]:
    """A page for each day; `whose` opens the line under the day, for loose pages are handed out too."""
    days = groupby(concerned(event, whom), key=lambda session: session.day)
    return tuple(
        tree.AgendaDay(
            title=dating.weekday(day, forms) if day else agenda.UNDATED,
            items=tuple(_item(session, whom) for session in sessions),
            remark=tree.plain(f"{whose}{front.venue_sentence(event, forms)}".strip()),
        )
        for day, sessions in days
    )


def _item(session: Session, whom: Sequence[Participant]) -> tree.AgendaItem:
    return tree.AgendaItem(
        title=tree.plain(session.title),
        start=dating.hour(session.starts),
        end=dating.hour(session.ends),
        room=_room(session, whom),
        blocks=tuple(tree.Paragraph(part) for part in _parts(session, whom)),
        quiet=session.kind.quiet and not _parts(session, whom),
    )


def _parts(session: Session, whom: Sequence[Participant]) -> list[tree.Spans]:
    """Each part that one of these people has in a session, in words; alone, nobody is named in their own programme."""
    named = len(whom) > 1
    return [
        (*((tree.Text(f"{naming.name(one)}: ", strong=True),) if named else ()), *tree.plain(told))
        for one in whom
        for told in _told(session, one)
    ]


def _told(session: Session, participant: Participant) -> Iterator[str]:
    for role in session.roles:
        if billing.standing_in(role.participant) is participant:
            lead = f"{role.kind.label}{_for(role.participant, participant)}"
            minutes = f", {role.minutes} minutes" if role.minutes else ""
            topic = f": {role.topic}" if role.topic else ""
            yield f"{lead}{topic}{minutes}"
    for place, theme in enumerate(session.themes, 1):
        for member in theme.members:
            if billing.standing_in(member.participant) is participant:
                kind = "" if member.kind is MemberKind.MEMBER else f", {member.kind.label.lower()}"
                room = f", {theme.room.name}" if theme.room else ""
                yield f"Group {agenda.mark(theme, place)}, {theme.title}{kind}{room}"


def _for(holder: Participant, deputy: Participant) -> str:
    return "" if holder is deputy else f" for {naming.name(holder)}"


def _room(session: Session, whom: Sequence[Participant]) -> str:
    seats = {
        theme.room.name
        for theme in session.themes
        if theme.room and any(member.participant in whom for member in theme.members)
    }
    if seats:
        return wording.joined(sorted(seats), style.Style())
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


def _nothing() -> tuple[tree.Block, ...]:
    return (tree.Paragraph(tree.plain("Nothing is planned yet.")),)
