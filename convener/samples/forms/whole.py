"""The plain form of a whole event, and of a series with its editions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from convener.model.series import ActivityKind
from convener.samples.forms.known import Person, Resource
from convener.samples.forms.programme import Issue, Participant, Participation, Partner, Room, Session, Task
from convener.samples.forms.results import (
    Contact,
    Declaration,
    Finding,
    Letter,
    Picture,
    Report,
    Section,
    Statement,
)


@dataclass(frozen=True)
class Activity:
    """Something the series did; `event` is the title of an event of the samples."""

    kind: ActivityKind
    place: str
    year: int
    name: str = ""
    starts: str | None = None
    ends: str | None = None
    part_of: str = ""
    event: str = ""
    report_title: str = ""
    report_link: str = ""


@dataclass(frozen=True)
class Dialogue:
    """A whole event with everything in it; `event` holds the columns of the event itself, `city` a place's name."""

    key: str
    event: Mapping[str, Any]
    city: str
    participants: tuple[Participant, ...] = ()
    participations: tuple[Participation, ...] = ()
    partners: tuple[Partner, ...] = ()
    rooms: tuple[Room, ...] = ()
    resources: tuple[Resource, ...] = ()
    listings: tuple[tuple[str, str], ...] = ()  # title of a resource, title as printed
    sessions: tuple[Session, ...] = ()
    sections: tuple[Section, ...] = ()
    statements: tuple[Statement, ...] = ()
    findings: tuple[Finding, ...] = ()
    declarations: tuple[Declaration, ...] = ()
    contacts: tuple[Contact, ...] = ()
    tasks: tuple[Task, ...] = ()
    letters: tuple[Letter, ...] = ()
    issues: tuple[Issue, ...] = ()
    pictures: tuple[Picture, ...] = ()
    reports: tuple[Report, ...] = ()
    people: tuple[Person, ...] = ()
    accepted: tuple[tuple[str, str], ...] = ()  # the rule of a problem let stand, the reason


@dataclass(frozen=True)
class Edition:
    """A year's findings brief; `edition` holds the columns of the edition itself."""

    edition: Mapping[str, Any]
    findings: tuple[Finding, ...] = ()
    partners: tuple[Partner, ...] = ()
    resources: tuple[Resource, ...] = ()
    listings: tuple[tuple[str, str], ...] = ()
    contacts: tuple[Contact, ...] = ()
    reports: tuple[Report, ...] = ()
    people: tuple[Person, ...] = ()


@dataclass(frozen=True)
class Series:
    """An initiative; `series` holds the columns of the series itself, `mark` draws its logo."""

    key: str
    series: Mapping[str, Any]
    partners: tuple[Partner, ...] = ()
    mark: Callable[[], bytes] | None = None
