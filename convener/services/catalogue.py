"""Which papers there are: for what, what each is made from, what it needs, and in which formats it comes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import partial
from typing import Any, Final

from convener.documents import (
    agenda,
    declaration,
    dialogue_summary,
    event_report,
    findings_brief,
    one_page,
    participants,
    readiness,
    reporting,
)
from convener.documents.billing import Billing
from convener.errors import Refused
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.report import Report
from convener.model.series import Edition
from convener.press import tree
from convener.rules.problem import Problem

Subject = Event | Edition | Declaration


class Format(Enum):
    """In which form a paper is handed out; the value ends the file's name."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "md"

    @property
    def label(self) -> str:
        """What an organiser calls it."""
        return {Format.DOCX: "Word", Format.MARKDOWN: "Markdown"}.get(self, self.value.upper())


@dataclass(frozen=True, slots=True)
class Options:
    """What can be chosen for a paper; each paper reads what concerns it."""

    agenda: agenda.Options = field(default_factory=agenda.Options)
    participants: participants.Options = field(default_factory=participants.Options)
    as_of: date | None = None


def chosen(*, as_of: date | None = None, order: str = "country", everybody: bool = False) -> Options:
    """The options by plain values: endorsements as of a day, the order of the list, everybody announced by name."""
    return Options(
        agenda=agenda.Options(billing=Billing(everybody=everybody)),
        participants=participants.Options(participants.Order(order)),
        as_of=as_of,
    )


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of paper: how commands and pages call it, and what it is made from.

    An `internal` one is for the organiser's own hands: it may name everybody, and is never part of the whole pack.
    """

    name: str
    title: str
    noun: type[Subject]
    compose: Callable[[Any, Options], tree.Document]
    problems: Callable[[Any, Options, tree.Document], Iterable[Problem]]
    formats: tuple[Format, ...] = tuple(Format)
    internal: bool = False


PAPERS: Final = (
    Paper(
        "agenda",
        "Agenda",
        Event,
        lambda event, options: agenda.compose(event, options.agenda),
        lambda event, options, _: readiness.of_agenda(event, options.agenda),
    ),
    Paper(
        "agenda-one-page",
        "Agenda on one page",
        Event,
        lambda event, options: one_page.compose(event, options.agenda),
        lambda event, options, _: readiness.of_agenda(event, options.agenda),
    ),
    Paper(
        "participants",
        "List of participants",
        Event,
        lambda event, options: participants.compose(event, options.participants),
        lambda event, *_: readiness.of_participants(event),
    ),
    Paper(
        "dialogue-summary",
        "Dialogue summary",
        Event,
        lambda event, _: dialogue_summary.compose(event),
        lambda event, _, made: readiness.of_report(event, made),
    ),
    Paper(
        "event-report",
        "Event report",
        Event,
        lambda event, _: event_report.compose(event),
        lambda event, _, made: readiness.of_report(event, made),
    ),
    Paper(
        "findings-brief",
        "Findings brief",
        Edition,
        lambda edition, _: findings_brief.compose(edition),
        lambda edition, _, made: readiness.of_brief(edition, made),
    ),
    Paper(
        "declaration",
        "Declaration",
        Declaration,
        lambda text, options: declaration.compose(text, declaration.Options(options.as_of)),
        lambda text, options, _: readiness.of_declaration(text, declaration.Options(options.as_of)),
    ),
)


def of(subject: Subject) -> tuple[Paper, ...]:
    """The papers that can be made from an event, an edition or a declaration."""
    own = tuple(paper for paper in PAPERS if isinstance(subject, paper.noun))
    return (*own, *_others(subject)) if isinstance(subject, Event) else own


def _others(event: Event) -> Iterator[Paper]:
    """A paper for each report of an event that is neither its dialogue summary nor its event report."""
    for number, report in enumerate(reporting.others(event), 1):
        title = report.document_type or report.title or report.kind.label
        yield Paper(f"report-{number}", title, Event, partial(_report, report), _report_problems)


def _report(report: Report, event: Event, _options: Options) -> tree.Document:
    return reporting.document(event, report.kind, report, ())


def _report_problems(event: Event, _options: Options, made: tree.Document) -> Iterable[Problem]:
    return readiness.of_report(event, made)


def named(subject: Subject, name: str) -> Paper:
    """The paper of that name; refused with the names there are."""
    for paper in of(subject):
        if paper.name == name:
            return paper
    known = ", ".join(paper.name for paper in of(subject))
    raise Refused(f"There is no paper called “{name}” for this {subject.noun}. Choose one of: {known}.")


def format_named(name: str) -> Format:
    """The format of that name; refused with the names there are."""
    try:
        return Format(name.lower())
    except ValueError as unknown:
        known = ", ".join(one.value for one in Format)
        raise Refused(f"There is no format called “{name}”. Choose one of: {known}.") from unknown
