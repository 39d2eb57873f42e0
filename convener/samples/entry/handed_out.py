"""Enters what went out of the office: letters, and issues of the programme as it stood when each was handed out."""

from collections.abc import Mapping, Sequence
from typing import Any

from convener.model.event import Event
from convener.model.session import Cue, Session
from convener.samples.entry.ledger import Ledger
from convener.samples.entry.programme import enter_role
from convener.samples.entry.wording import values
from convener.samples.forms import programme, whole
from convener.services import issues, items, letters


def enter(ledger: Ledger, event: Event, form: whole.Dialogue) -> None:
    """Letters, then the issues from the first to the last."""
    for letter in form.letters:
        letters.add(ledger.db, event, letter.kind, **values(letter, ("kind",)))
    for issue in form.issues:
        _issue(ledger, event, issue)


def _issue(ledger: Ledger, event: Event, form: programme.Issue) -> None:
    """Keep the programme as it stood, put it back as it stands now, and add who joined since."""
    stood = [(_standing(ledger, one), one.said) for one in form.before]
    now = [(item, {name: getattr(item, name) for name in said}) for item, said in stood]
    _put(ledger, event, stood)
    issues.add(ledger.db, event, form.note, form.made)
    _put(ledger, event, now)
    for key, role in form.joined:
        session = ledger.result(Session, key)
        if session is not None:
            enter_role(ledger, session, role)


def _standing(ledger: Ledger, form: programme.Before) -> Session | Cue:
    session = ledger.result(Session, form.session)
    if session is None:
        raise KeyError(form.session)
    return next((cue for cue in session.cues if cue.item == form.cue), session) if form.cue else session


def _put(ledger: Ledger, event: Event, stood: Sequence[tuple[Session | Cue, Mapping[str, Any]]]) -> None:
    rooms = {room.name: room for room in event.rooms}
    for item, said in stood:
        items.change(ledger.db, item, **{name: rooms.get(value, value) for name, value in said.items()})
    ledger.db.flush()
