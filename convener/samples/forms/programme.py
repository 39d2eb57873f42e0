"""The plain forms of a programme: who comes, which rooms there are, and the sessions with their roles and groups."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from convener.model.attribution import AttributionRule
from convener.model.participant import Attendance, Category, Consent, InvitationStatus
from convener.model.participation import ParticipationKind
from convener.model.partner import PartnerRole
from convener.model.session import RoleKind, SessionKind, SessionStatus
from convener.model.theme import MemberKind


@dataclass(frozen=True)
class Participant:
    """A person (by key), somebody not yet named, or a group.

    `held` counts the person's positions from 0; none is the first one held on the event's first day.
    """

    key: str
    category: Category
    person: str = ""
    held: int | None = None
    label: str = ""
    people: int = 1
    listed_position: str = ""
    place: str = ""
    organisation: str = ""
    status: InvitationStatus = InvitationStatus.CONFIRMED
    represented_by: str = ""
    arrives: datetime | None = None
    leaves: datetime | None = None
    attendance: Attendance = Attendance.CAME
    listed: Consent = Consent.GIVEN
    photographed: Consent = Consent.NOT_ASKED
    quoted: Consent = Consent.NOT_ASKED
    precedence: int | None = None
    first_time: bool = False
    badge_name: str = ""
    diet: str = ""
    needs: str = ""
    hotel: str = ""
    notes: str = ""


@dataclass(frozen=True)
class Participation:
    """A place at an event, as documents print it."""

    place: str
    kind: ParticipationKind = ParticipationKind.TAKES_PART
    printed_name: str = ""
    printed_country: str = ""
    first_time: bool = False


@dataclass(frozen=True)
class Partner:
    """An organisation or a place in a role."""

    role: PartnerRole
    organisation: str = ""
    place: str = ""
    printed_name: str = ""
    credit: str = ""


@dataclass(frozen=True)
class Room:
    """A room of the venue."""

    name: str
    seats: int | None = None
    directions: str = ""


@dataclass(frozen=True)
class Role:
    """Who does what in a session; `participant` is a key."""

    participant: str
    kind: RoleKind
    topic: str = ""
    minutes: int | None = None
    confirmed: bool = True


@dataclass(frozen=True)
class Takeaway:
    """A result of a breakout round, with topics under it; `theme` counts the round's themes from 0."""

    key: str
    text: str
    theme: int | None = None
    topics: tuple[str, ...] = ()


@dataclass(frozen=True)
class Theme:
    """A group of a breakout round; `members` are keys of participants and what each does."""

    title: str
    questions: str = ""
    room: str = ""
    seats: int | None = None
    rule: AttributionRule | None = None
    narrative: str = ""
    members: tuple[tuple[str, MemberKind], ...] = ()


@dataclass(frozen=True)
class Cue:
    """A line of the run of show."""

    item: str
    starts: time | None = None
    minutes: int | None = None
    who: str = ""
    cue: str = ""
    notes: str = ""
    internal: bool = False


@dataclass(frozen=True)
class Session:
    """A slot; `shows` is the title of a resource or declaration, `when` the wall clock from and to."""

    key: str
    title: str
    kind: SessionKind
    day: date
    when: tuple[str, str]
    label: str = ""
    room: str = ""
    status: SessionStatus = SessionStatus.CONFIRMED
    fixed_start: bool = False
    internal: bool = False
    languages: str = ""
    rule: AttributionRule | None = None
    expected: int | None = None
    abstract: str = ""
    narrative: str = ""
    told_elsewhere: str = ""
    takeaways_intro: str = ""
    stage_notes: str = ""
    roles: tuple[Role, ...] = ()
    themes: tuple[Theme, ...] = ()
    takeaways: tuple[Takeaway, ...] = ()
    cues: tuple[Cue, ...] = ()
    shows: str = ""
    shown_note: str = ""


@dataclass(frozen=True)
class Task:
    """Something to do."""

    title: str
    assignee: str = ""
    due_on: date | None = None
    days_before: int | None = None
    done_on: date | None = None
    notes: str = ""


@dataclass(frozen=True)
class Before:
    """How a session (by key), or a line of its stage (by item), stood in an issue that was handed out earlier."""

    session: str
    said: Mapping[str, Any]
    cue: str = ""


@dataclass(frozen=True)
class Issue:
    """The programme as it was handed out, `made` in UTC; `joined` are the roles added after it, by session."""

    note: str
    made: datetime
    before: tuple[Before, ...] = ()
    joined: tuple[tuple[str, Role], ...] = ()
