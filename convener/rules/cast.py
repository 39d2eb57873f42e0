"""Who does what in a session, and who comes in their place."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final, NamedTuple

from convener.model import clock
from convener.model.base import Base
from convener.model.event import Room
from convener.model.participant import InvitationStatus, Participant
from convener.model.session import RoleKind, RoleStatus, Session, SessionKind
from convener.model.theme import MemberKind, Theme
from convener.rules.reading import reader
from convener.rules.wording import called

LEADS: Final = frozenset({RoleKind.CHAIR, RoleKind.MODERATOR, RoleKind.HOST, RoleKind.FACILITATOR})
"""Roles that lead a session."""

SPEAKS: Final = frozenset(
    {
        RoleKind.OPENER,
        RoleKind.KEYNOTE,
        RoleKind.PANELLIST,
        RoleKind.DISCUSSANT,
        RoleKind.PRESENTER,
        RoleKind.INTRODUCER,
        RoleKind.SIGNATORY,
    }
)
"""Roles that speak in one."""

HEARD: Final[frozenset[RoleKind | MemberKind]] = LEADS | SPEAKS | {MemberKind.FACILITATOR}
"""Parts without which the session is another one; the others can be filled on the day."""

GONE: Final = frozenset({InvitationStatus.DECLINED, InvitationStatus.WITHDRAWN})


_session = reader("kind", "day", "starts", "ends", "room", "expected", "themes", "roles")
_role = reader("status", "participant", "kind")
_guest = reader("person", "status", "arrives", "leaves")


class Guest(NamedTuple):
    """Who comes for a participant, and what rules ask about them."""

    coming: Participant  # the participant, or who represents them
    whoever: Base  # the one who cannot be in two places: the person, or the participant where no person is known
    status: InvitationStatus
    arrives: datetime | None
    leaves: datetime | None


class Part(NamedTuple):
    """A participant's part in a session, or in one group of a breakout round."""

    session: Session
    theme: Theme | None
    kind: RoleKind | MemberKind
    agreed: RoleStatus
    participant: Participant  # whose part it is
    guest: Guest  # who takes it

    @property
    def coming(self) -> Participant:
        """The participant who takes the part."""
        return self.guest.coming

    @property
    def words(self) -> str:
        """The part in words: panellist; panellist for Ola Nordmann; member of “Water”."""
        where = f" of “{called(self.theme)}”" if self.theme else ""
        instead = "" if self.coming is self.participant else f" for {called(self.participant)}"
        return f"{self.kind.label.lower()}{where}{instead}"


class Sitting(NamedTuple):
    """What the rules ask about a session, put together once."""

    session: Session
    kind: SessionKind
    day: date | None
    slot: tuple[datetime, datetime] | None
    room: Room | None
    expected: int | None
    themes: list[Theme]
    parts: list[Part]  # every part in it that has not been declined, groups included


class Guests(dict[Participant, Guest]):
    """The guest behind each participant, looked up once."""

    def __missing__(self, participant: Participant) -> Guest:
        """Look who comes."""
        one = coming(participant)
        person, status, arrives, leaves = _guest(one)
        found = self[participant] = Guest(one, person or one, status, arrives, leaves)
        return found


def sitting(session: Session, guests: Guests) -> Sitting:
    """What the rules ask about a session."""
    kind, day, starts, ends, room, expected, themes, roles = _session(session)
    slot = None if day is None or starts is None or ends is None else clock.span(day, starts, ends)
    parts = []
    for role in roles:
        agreed, participant, doing = _role(role)
        if agreed is not RoleStatus.DECLINED:
            parts.append(Part(session, None, doing, agreed, participant, guests[participant]))
    for theme in themes:
        for member in theme.members:
            who = member.participant
            parts.append(Part(session, theme, member.kind, RoleStatus.CONFIRMED, who, guests[who]))
    return Sitting(session, kind, day, slot, room, expected, themes, parts)


def coming(participant: Participant) -> Participant:
    """Who comes: the participant, or at the end of a row of deputies the last of them."""
    deputy = participant.represented_by
    if deputy is None:
        return participant
    seen = {participant}
    while deputy not in seen:
        seen.add(deputy)
        if deputy.represented_by is None:
            return deputy
        deputy = deputy.represented_by
    return participant  # they represent one another in a circle: nobody knows who comes
