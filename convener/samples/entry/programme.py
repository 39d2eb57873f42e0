"""Enters who comes to an event, its rooms, and its sessions with their roles, groups and takeaways."""

from datetime import time

from convener.model.event import Event
from convener.model.series import Edition, Series
from convener.model.session import RoleStatus, Session
from convener.model.theme import Theme
from convener.samples.entry.ledger import Ledger
from convener.samples.entry.wording import values
from convener.samples.forms import programme, whole
from convener.services import (
    events,
    participants,
    participations,
    partners,
    sessions,
    takeaways,
    tasks,
    themes,
)


def enter(ledger: Ledger, event: Event, form: whole.Dialogue) -> None:
    """People first, then rooms, then what happens in them."""
    for person in form.people:
        ledger.person(person)
    for participant in form.participants:
        _participant(ledger, event, participant)
    _deputies(ledger, form.participants)
    for place in form.participations:
        _participation(ledger, event, place)
    for partner in form.partners:
        enter_partner(ledger, event, partner)
    for room in form.rooms:
        events.add_room(ledger.db, event, **values(room))
    for session in form.sessions:
        _session(ledger, event, session)
    for task in form.tasks:
        tasks.add(ledger.db, event, **values(task))


def enter_partner(ledger: Ledger, owner: Event | Series | Edition, form: programme.Partner) -> None:
    """An organisation or place in its role."""
    who = ledger.organisation(form.organisation) or ledger.place(form.place)
    if who is not None:
        partners.add(ledger.db, owner, who, **values(form, ("organisation", "place")))


def _participant(ledger: Ledger, event: Event, form: programme.Participant) -> None:
    person = ledger.people[form.person] if form.person else None
    details = values(form, ("key", "person", "held", "represented_by", "place", "organisation"))
    if person is not None and form.held is not None:
        details["held"] = person.positions[form.held]
    if form.place or form.organisation:
        details |= {"place": ledger.place(form.place), "organisation": ledger.organisation(form.organisation)}
    ledger.participants[form.key] = participants.add(ledger.db, event, person, **details)


def _deputies(ledger: Ledger, forms: tuple[programme.Participant, ...]) -> None:
    for form in forms:
        if form.represented_by:
            deputy = ledger.participants[form.represented_by]
            participants.represent(ledger.db, ledger.participants[form.key], deputy)


def _participation(ledger: Ledger, event: Event, form: programme.Participation) -> None:
    place = ledger.place(form.place)
    if place is not None:
        participations.add(ledger.db, event, place, **values(form, ("place",)))


def _session(ledger: Ledger, event: Event, form: programme.Session) -> None:
    starts, ends = (time.fromisoformat(text) for text in form.when)
    seen_to = ("key", "when", "room", "roles", "themes", "takeaways", "cues", "shows", "shown_note")
    room = next((room for room in event.rooms if room.name == form.room), None)
    session = sessions.add(ledger.db, event, **values(form, seen_to), room=room, starts=starts, ends=ends)
    ledger.keep(session, form.key)
    for role in form.roles:
        enter_role(ledger, session, role)
    groups = [_theme(ledger, session, theme) for theme in form.themes]
    for takeaway in form.takeaways:
        _takeaway(ledger, session, takeaway, groups)
    for cue in form.cues:
        sessions.add_cue(ledger.db, session, **values(cue))
    if form.shows in ledger.resources:
        sessions.show(ledger.db, session, ledger.resources[form.shows], form.shown_note)


def enter_role(ledger: Ledger, session: Session, form: programme.Role) -> None:
    """What a participant does in a session."""
    status = RoleStatus.CONFIRMED if form.confirmed else RoleStatus.ASKED
    participant = ledger.participants[form.participant]
    details = values(form, ("participant", "kind", "confirmed"))
    sessions.add_role(ledger.db, session, participant, form.kind, status=status, **details)


def _theme(ledger: Ledger, session: Session, form: programme.Theme) -> Theme:
    room = next((room for room in session.event.rooms if room.name == form.room), None)
    theme = themes.add(ledger.db, session, **values(form, ("room", "members")), room=room)
    for key, kind in form.members:
        themes.add_member(ledger.db, theme, ledger.participants[key], kind)
    return theme


def _takeaway(ledger: Ledger, session: Session, form: programme.Takeaway, groups: list[Theme]) -> None:
    theme = None if form.theme is None else groups[form.theme]
    takeaway = takeaways.add(ledger.db, session, form.text, theme)
    for topic in form.topics:
        takeaways.add_topic(ledger.db, takeaway, topic)
    ledger.keep(takeaway, form.key)
