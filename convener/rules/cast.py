"""Who does what in a session, and who comes in their place."""

from __future__ import annotations

from datetime import datetime
from typing import Final, NamedTuple

from convener.model.base import Base
from convener.model.participant import InvitationStatus, Participant
from convener.model.session import RoleKind, RoleStatus, Session
from convener.model.theme import MemberKind, Theme
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


class Guests(dict[Participant, Guest]):
    """The guest behind each participant, looked up once."""

    def __missing__(self, participant: Participant) -> Guest:
        """Look who comes."""
        one = coming(participant)
        found = self[participant] = Guest(one, one.person or one, one.status, one.arrives, one.leaves)
        return found


def parts(session: Session, guests: Guests) -> list[Part]:
    """Every part in a session that has not been declined, groups included."""
    found = []
    for role in session.roles:
        agreed = role.status
        if agreed is not RoleStatus.DECLINED:
            participant = role.participant
            found.append(Part(session, None, role.kind, agreed, participant, guests[participant]))
    for theme in session.themes:
        for member in theme.members:
            participant = member.participant
            found.append(Part(session, theme, member.kind, RoleStatus.CONFIRMED, participant, guests[participant]))
    return found


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
