"""The overview of one event: how far it has come, its figures and their shadow sides, and the mixture of voices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final, TypeVar

from sqlalchemy import orm

from convener.model.event import Event, EventStatus
from convener.model.participant import Consent, InvitationStatus, Participant
from convener.model.participation import ParticipationKind
from convener.model.session import RoleStatus
from convener.model.statement import Approval, StatementKind
from convener.rules.wording import counted
from convener.screens import wording
from convener.screens.registry import Balance, Figure, Overview, Sketch, Stage
from convener.screens.sheets.events import EVENT
from convener.screens.spec import Way
from convener.services import figures, findings, participations

_MOST_PARTS: Final = 5
Key = TypeVar("Key")


def _facts(_db: orm.Session, event: Event) -> str:
    parts = (wording.days(event), ", ".join(part for part in (event.venue, wording.where(event)) if part))
    return " · ".join(part for part in parts if part)


def _coming(event: Event) -> list[Participant]:
    """Who is coming; a group is several people, and every figure of this page counts people."""
    return [one for one in event.participants if one.status.coming]


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0


def _stages(_db: orm.Session, event: Event) -> Sequence[Stage]:
    people, sessions = event.participants, event.sessions
    asked, coming = (sum(one.people for one in those) for those in (people, _coming(event)))
    told = sum(bool(one.narrative or one.told_elsewhere) for one in sessions if not one.kind.quiet)
    spoken = sum(not one.kind.quiet for one in sessions)
    rested = sum(bool(one.evidence) for one in event.findings)
    held = event.status in {EventStatus.HELD, EventStatus.REPORTED}
    placed = sum(one.slot is not None for one in sessions)
    stages = [
        ("Plan", counted(len(sessions), "session"), _share(placed, len(sessions))),
        ("Invite", f"{coming} of {asked} coming", _share(coming, asked)),
        ("Hold", counted(len(event.statements), "statement"), 1.0 if held else 0.0),
        ("Find", counted(len(event.findings), "finding"), _share(rested, len(event.findings))),
        ("Report", f"{told} of {counted(spoken, 'session')} told", _share(told, spoken)),
        ("Declare", _endorsed(event), 1.0 if any(one.endorsements for one in event.declarations) else 0.0),
    ]
    current = next((place for place, stage in enumerate(stages) if stage[2] < 1.0), len(stages) - 1)
    return [
        Stage(label=label, fact=fact, done=done, current=place == current)
        for place, (label, fact, done) in enumerate(stages)
    ]


def _endorsed(event: Event) -> str:
    standing = sum(one.withdrawn_on is None for text in event.declarations for one in text.endorsements)
    return counted(standing, "endorsement") if event.declarations else "No declaration"


def _figures(_db: orm.Session, event: Event) -> Sequence[Figure]:
    coming = _coming(event)
    taking = participations.taking_part(event)
    countries = len({place.country for place in taking if place.country})
    quotations = [one for one in event.statements if one.kind is StatementKind.QUOTATION]
    unapproved = sum(one.approval in {Approval.NOT_ASKED, Approval.ASKED} for one in quotations)
    return (
        Figure(
            number=str(sum(one.people for one in coming)),
            label="coming",
            shadow=_answers(event),
        ),
        Figure(
            number=str(len(taking)),
            label=counted(len(taking), "place").partition(" ")[2],
            shadow=f"from {counted(countries, 'country')}" if countries else "No country is known yet",
        ),
        Figure(
            number=str(len(event.sessions)),
            label=counted(len(event.sessions), "session").partition(" ")[2],
            shadow=_roles(event),
        ),
        Figure(
            number=str(len(event.statements)),
            label=counted(len(event.statements), "statement").partition(" ")[2],
            shadow=f"{counted(unapproved, 'quotation')} not approved" if unapproved else _used(event),
        ),
    )


def _answers(event: Event) -> str:
    waiting = sum(one.status is InvitationStatus.INVITED for one in event.participants)
    if waiting:
        return f"{waiting} {'has' if waiting == 1 else 'have'} not answered"
    return "Everybody asked has answered" if event.participants else "Nobody is asked yet"


def _roles(event: Event) -> str:
    roles = [role for session in event.sessions for role in session.roles]
    unconfirmed = sum(role.status is not RoleStatus.CONFIRMED for role in roles)
    if unconfirmed:
        return f"{counted(unconfirmed, 'role')} not confirmed"
    return "Every role is confirmed" if roles else "Nobody has a role yet"


def _used(event: Event) -> str:
    used = {one for finding in event.findings for one in findings.statements(finding)}
    return f"{len(used)} used in findings"


def _balances(_db: orm.Session, event: Event) -> Sequence[Balance]:
    coming = _coming(event)
    categories = _people((one.category.label, one) for one in coming)
    countries = Counter(
        wording.country(one.place.country)
        for one in event.participations
        if one.kind is ParticipationKind.TAKES_PART and one.place.country
    )
    consents = _people((one.listed, one) for one in coming)
    lists = [
        ("Who is coming", _parts(categories)),
        ("Places by country", _parts(countries)),
        (
            "In the list of participants",
            [
                ("agreed", consents[Consent.GIVEN]),
                ("not asked", consents[Consent.NOT_ASKED]),
                ("refused", consents[Consent.REFUSED]),
            ],
        ),
    ]
    return [Balance(title=title, parts=parts) for title, parts in lists if any(number for _label, number in parts)]


def _sketches(_db: orm.Session, event: Event) -> Sequence[Sketch]:
    return [Sketch(title=one.title, words=one.words, of=one.of, draw=one.draw) for one in figures.of(event)]


def _people(sorted_: Iterable[tuple[Key, Participant]]) -> Counter[Key]:
    counts: Counter[Key] = Counter()
    for key, one in sorted_:
        counts[key] += one.people
    return counts


def _parts(counts: Counter[str]) -> list[tuple[str, int]]:
    largest = counts.most_common(_MOST_PARTS - 1)
    rest = sum(counts.values()) - sum(number for _label, number in largest)
    return [*largest, ("others", rest)] if rest else largest


OVERVIEW: Final = Overview(
    facts=_facts,
    stages=_stages,
    figures=_figures,
    balances=_balances,
    sketches=_sketches,
    annex=lambda event: Way("documents", label="Preview the annex", view=f"annex-{event.uid}"),
    sheet=EVENT,
    watches=frozenset(
        {"event", "session", "role", "participant", "participation", "statement", "finding", "evidence", "place"}
        | {"declaration", "endorsement", "acceptance", "theme", "member", "room", "partner", "contact"}
    ),
)
