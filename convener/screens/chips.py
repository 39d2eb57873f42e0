"""States in a word: an invitation's, a role's, a rule's, a readiness; what is well is quiet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from convener.model.attribution import AttributionRule
from convener.model.declaration import Endorsement
from convener.model.event import EventStatus
from convener.model.participant import Consent, InvitationStatus, Participant
from convener.model.session import Role, RoleStatus, Session
from convener.model.statement import Statement
from convener.rules import attribution
from convener.screens import icons
from convener.screens.spec import Chip, Tone

_STATUS: Final[Mapping[InvitationStatus, Tone]] = {
    InvitationStatus.PROPOSED: Tone.LATER,
    InvitationStatus.ACCEPTED: Tone.WELL,
    InvitationStatus.CONFIRMED: Tone.WELL,
    InvitationStatus.REPRESENTED: Tone.ACCENT,
}
_ROLE: Final[Mapping[RoleStatus, Tone]] = {
    RoleStatus.PROPOSED: Tone.AMBER,
    RoleStatus.ASKED: Tone.AMBER,
    RoleStatus.CONFIRMED: Tone.WELL,
    RoleStatus.DECLINED: Tone.RED,
}
_EVENT: Final[Mapping[EventStatus, Tone]] = {
    EventStatus.IDEA: Tone.LATER,
    EventStatus.CONFIRMED: Tone.WELL,
    EventStatus.HELD: Tone.WELL,
    EventStatus.REPORTED: Tone.WELL,
    EventStatus.CANCELLED: Tone.RED,
}


def invitation(participant: Participant) -> Chip:
    """How far the invitation has come."""
    status = participant.status
    return Chip(status.label, icons.of(status), _STATUS.get(status, Tone.PLAIN))


def role(given: Role) -> Chip:
    """What somebody does in a session, and whether it was agreed to."""
    tone = _ROLE[given.status]
    words = given.kind.label if tone is Tone.WELL else f"{given.kind.label}, {given.status.label.lower()}"
    return Chip(words, icons.of(given.status), tone)


def rule(given: AttributionRule) -> Chip:
    """An attribution rule; off the record is loud."""
    tone = Tone.RED if given is AttributionRule.OFF_THE_RECORD else Tone.GREY
    return Chip(given.label, icons.of(given), tone)


def listed(participant: Participant) -> Chip:
    """Whether somebody agreed to stand in the list of participants."""
    match participant.listed:
        case Consent.GIVEN:
            return Chip("Listed", "check")
        case Consent.REFUSED:
            return Chip("Not listed", "x")
        case _:
            return Chip("Not asked", "circle-question-mark", Tone.AMBER)


def kind(session: Session) -> Chip:
    """What sort of session it is."""
    return Chip(session.kind.label, icons.of(session.kind))


def event(status: EventStatus) -> Chip:
    """How far an event has come."""
    return Chip(status.label, "", _EVENT.get(status, Tone.PLAIN))


def of_statement(statement: Statement) -> Chip:
    """The rule that holds for a statement."""
    return rule(attribution.effective(statement))


def endorsement(given: Endorsement) -> Chip | None:
    """Whether an endorsement was withdrawn or has no proof."""
    if given.withdrawn_on is not None:
        return Chip("Withdrawn", "x")
    return None if given.proof else Chip("Nothing filed", "triangle-alert", Tone.AMBER)
