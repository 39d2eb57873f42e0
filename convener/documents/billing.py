"""Who is named with a session: the people with a public role, under one word each, as their attribution rule allows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from typing import Final

from convener.documents import fixed, placing, voices
from convener.documents.style import Style
from convener.model.participant import InvitationStatus, Participant
from convener.model.session import Role, RoleKind, RoleStatus, Session
from convener.model.theme import Member, MemberKind, Theme
from convener.press import tree


class Unconfirmed(Enum):
    """What a paper does with those who have not said yes."""

    MARKED = auto()
    LEFT_OUT = auto()
    AS_CONFIRMED = auto()


@dataclass(frozen=True, slots=True)
class Billing:
    """How people are billed: the unconfirmed, and whether everybody with a role is named whatever the rule says.

    A rule is about what was said; the Chatham House Rule lets speakers be named to announce a meeting. Only the
    organiser can decide that, so `everybody` is never on by itself.
    """

    unconfirmed: Unconfirmed = Unconfirmed.MARKED
    everybody: bool = False


_LABELS: Final[Mapping[RoleKind, tuple[str, str]]] = {
    RoleKind.CHAIR: ("Chair", "Chairs"),
    RoleKind.MODERATOR: ("Moderator", "Moderators"),
    RoleKind.OPENER: ("Opened by", "Opened by"),
    RoleKind.KEYNOTE: ("Keynote", "Keynotes"),
    RoleKind.PANELLIST: ("Panel", "Panel"),
    RoleKind.DISCUSSANT: ("Discussant", "Discussants"),
    RoleKind.PRESENTER: ("Presenter", "Presenters"),
    RoleKind.FACILITATOR: ("Facilitator", "Facilitators"),
    RoleKind.RAPPORTEUR: ("Rapporteur", "Rapporteurs"),
    RoleKind.INTRODUCER: ("Introduced by", "Introduced by"),
    RoleKind.SIGNATORY: ("Signed by", "Signed by"),
    RoleKind.HOST: ("Host", "Hosts"),
}
_LEADING: Final[Mapping[MemberKind, tuple[str, str]]] = {
    MemberKind.FACILITATOR: ("Facilitator", "Facilitators"),
    MemberKind.RAPPORTEUR: ("Rapporteur", "Rapporteurs"),
}
_GONE: Final = frozenset({InvitationStatus.DECLINED, InvitationStatus.WITHDRAWN})


def groups(session: Session, style: Style, billing: Billing) -> tuple[tree.Group, ...]:
    """The people of a session by role, roles and people in the organiser's order; interpreters are not billed."""
    named: dict[RoleKind, list[tree.Attribution]] = {}
    for role in session.roles:
        if role.kind in _LABELS and (shown := _role(role, style, billing)):
            named.setdefault(role.kind, []).append(shown)
    return tuple(_group(_LABELS[kind], people, style) for kind, people in named.items())


def leaders(theme: Theme, style: Style, billing: Billing) -> tuple[tree.Group, ...]:
    """Facilitator and rapporteur of a breakout group; its members are on no public paper."""
    named: dict[MemberKind, list[tree.Attribution]] = {}
    for member in theme.members:
        if member.kind in _LEADING and (shown := _member(member, style, billing)):
            named.setdefault(member.kind, []).append(shown)
    return tuple(_group(_LEADING[kind], named[kind], style) for kind in _LEADING if kind in named)


def unconfirmed(sessions: Iterable[Session]) -> list[Role]:
    """The roles of public sessions that nobody has said yes to yet."""
    return [
        role
        for session in sessions
        for role in session.roles
        if role.kind in _LABELS and role.status is not RoleStatus.DECLINED and not confirmed(role)
    ]


def confirmed(role: Role) -> bool:
    """Whether somebody agreed to a role."""
    return role.status is RoleStatus.CONFIRMED


def to_be_confirmed(style: Style) -> str:
    """What stands behind those who have not said yes."""
    return fixed.said("to be confirmed", style)


def standing_in(participant: Participant) -> Participant | None:
    """Who comes for this participant: themselves, their deputy, or nobody."""
    if participant.status is InvitationStatus.REPRESENTED and participant.represented_by:
        return participant.represented_by
    return None if participant.status in _GONE else participant


def has_part(participant: Participant, role: Role) -> bool:
    """Whether a part is this participant's to do: theirs or another's whom they stand in for, and not declined."""
    return role.status is not RoleStatus.DECLINED and standing_in(role.participant) is participant


def _role(role: Role, style: Style, billing: Billing) -> tree.Attribution | None:
    if role.status is RoleStatus.DECLINED:
        return None
    if not confirmed(role) and billing.unconfirmed is Unconfirmed.LEFT_OUT:
        return None
    coming = standing_in(role.participant)
    shown = voices.of_role(role, coming, style, everybody=billing.everybody) if coming else None
    if shown is None:
        return None
    shown = _placed(shown, coming, style) if coming else shown
    marked = not confirmed(role) and billing.unconfirmed is Unconfirmed.MARKED
    return _with_remarks(shown, role.topic, to_be_confirmed(style) if marked else "", style)


def _with_remarks(shown: tree.Attribution, topic: str, status: str, style: Style) -> tree.Attribution:
    def told(words: str) -> str:
        about = fixed.colon(words, topic, style) if topic else words
        return f"{about} ({status})" if status else about

    if shown.office:
        return tree.Attribution(shown.name, told(shown.office), told(shown.place) if shown.place else "")
    return tree.Attribution(told(shown.name))


def _placed(shown: tree.Attribution, coming: Participant, style: Style) -> tree.Attribution:
    """Beside a name, a place or organisation may stand for a longer office; alone it would tell nothing."""
    place, body = coming.place, coming.organisation
    short = placing.named(place, style) if place else body.name if body else ""
    if not (shown.name and short) or len(short) >= len(shown.office):
        return shown
    return tree.Attribution(shown.name, shown.office, short)


def _member(member: Member, style: Style, billing: Billing) -> tree.Attribution | None:
    coming = standing_in(member.participant)
    shown = voices.of_leader(member, coming, style, everybody=billing.everybody) if coming else None
    return _placed(shown, coming, style) if shown and coming else shown


def _group(labels: tuple[str, str], people: list[tree.Attribution], style: Style) -> tree.Group:
    return tree.Group(fixed.said(labels[0] if len(people) == 1 else labels[1], style), tuple(people))
