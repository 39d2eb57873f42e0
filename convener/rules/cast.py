"""Who does what in a session, and who comes in their place."""

from __future__ import annotations

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


class Part(NamedTuple):
    """A participant's part in a session, or in one group of a breakout round."""

    session: Session
    theme: Theme | None
    kind: RoleKind | MemberKind
    agreed: RoleStatus
    participant: Participant  # whose part it is
    coming: Participant  # who takes it: the participant, or who represents them

    @property
    def whoever(self) -> Base:
        """The one who cannot be in two places: the person, or the participant for whom no person is known."""
        return self.coming.person or self.coming

    @property
    def words(self) -> str:
        """The part in words: panellist; panellist for Ola Nordmann; member of “Water”."""
        where = f" of “{called(self.theme)}”" if self.theme else ""
        instead = "" if self.coming is self.participant else f" for {called(self.participant)}"
        return f"{self.kind.label.lower()}{where}{instead}"


def parts(session: Session) -> list[Part]:
    """Every part in a session that has not been declined, groups included."""
    found = [
        Part(session, None, role.kind, role.status, role.participant, coming(role.participant))
        for role in session.roles
        if role.status is not RoleStatus.DECLINED
    ]
    for theme in session.themes:
        found += [
            Part(session, theme, member.kind, RoleStatus.CONFIRMED, member.participant, coming(member.participant))
            for member in theme.members
        ]
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
