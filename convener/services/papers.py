"""What an organiser can print: which papers there are, what they say, what is missing for them, and the files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import partial
from pathlib import Path
from typing import Any, Final

from sqlalchemy import orm

from convener import folders, letters
from convener.documents import (
    agenda,
    declaration,
    dialogue_summary,
    event_report,
    findings_brief,
    one_page,
    participants,
    readiness,
    references,
    reporting,
)
from convener.errors import Refused
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.report import Report, ReportKind
from convener.model.series import Edition
from convener.press import tree
from convener.rules.problem import Problem, Severity
from convener.services import fetching

Subject = Event | Edition | Declaration
Progress = Callable[[float], None]
"""Hears 0 to 1; cancels by raising."""


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


@dataclass(frozen=True, slots=True)
class Paper:
    """One kind of paper: how commands and pages call it, and what it is made from."""

    name: str
    title: str
    noun: type[Subject]
    compose: Callable[[Any, Options], tree.Document]
    problems: Callable[[Any, Options, tree.Document], Iterable[Problem]]
    formats: tuple[Format, ...] = tuple(Format)


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


def compose(db: orm.Session, subject: Subject, name: str, options: Options | None = None) -> tree.Document:
    """What a paper says, as a frozen tree that may cross to another thread."""
    paper = named(subject, name)
    fetching.fetch(db, subject)
    return references.settle(paper.compose(subject, options or Options()))


def problems(db: orm.Session, subject: Subject, name: str, options: Options | None = None) -> list[Problem]:
    """What should be settled before a paper is printed, letters that no typeface of ours has among it."""
    paper, chosen = named(subject, name), options or Options()
    fetching.fetch(db, subject)
    made = paper.compose(subject, chosen)
    return [*paper.problems(subject, chosen, made), *readiness.of_letters(subject, _unprintable(made))]


def _unprintable(document: tree.Document) -> frozenset[str]:
    from convener.press import pdf  # noqa: PLC0415 (typesetting loads slowly; who prints nothing never waits)

    return pdf.unprintable(document)


def render(document: tree.Document, form: Format, on_progress: Progress | None = None) -> bytes:
    """The file of a paper; touches neither the database nor the window, so any thread may do it."""
    match form:
        case Format.PDF:
            from convener.press import pdf  # noqa: PLC0415 (typesetting loads slowly; who prints nothing never waits)

            return pdf.render(document, on_progress=on_progress)
        case Format.DOCX:
            from convener.press import docx  # noqa: PLC0415 (as above)

            return docx.render(document, on_progress=on_progress)
        case Format.HTML:
            from convener.press import html  # noqa: PLC0415 (as above)

            return html.render(document)
        case Format.MARKDOWN:
            from convener.press import markdown  # noqa: PLC0415 (as above)

            return markdown.render(document)


def file_name(subject: Subject, name: str, form: Format) -> str:
    """The name of a paper's file: what it is about, and which paper it is; never anybody's name."""
    paper = named(subject, name)
    about = getattr(subject, "short_title", "") or subject.title
    whole = about if letters.fold(paper.title) in letters.fold(about) else f"{about} - {paper.title}"
    return f"{folders.safe_name(whole)}.{form.value}"


def export(
    db: orm.Session,
    subject: Subject,
    name: str,
    form: Format,
    folder: Path,
    *,
    options: Options | None = None,
    on_progress: Progress | None = None,
) -> Path:
    """Write a paper into a folder, whole or not at all, and give the file."""
    document = compose(db, subject, name, options)
    return _written(document, file_name(subject, name, form), form, folder, on_progress)


def _written(
    document: tree.Document, name: str, form: Format, folder: Path, on_progress: Progress | None = None
) -> Path:
    data = render(document, form, on_progress)
    target = folders.make_folder(folder) / name
    folders.write_whole(target, data)
    return target


def export_all(
    db: orm.Session, subject: Subject, folder: Path, forms: Iterable[Format] = tuple(Format)
) -> Iterator[Path]:
    """Write every paper of a subject that has something to say, in each format, one file after the other."""
    for paper in of(subject):
        if _worth_printing(db, subject, paper):
            document = compose(db, subject, paper.name)
            for form in forms:
                yield _written(document, file_name(subject, paper.name, form), form, folder)


_EMPTY: Final[Mapping[str, Callable[[Any], bool]]] = {
    "dialogue-summary": lambda event: _untold(event, ReportKind.DIALOGUE_SUMMARY),
    "event-report": lambda event: _untold(event, ReportKind.EVENT_REPORT),
}


def _untold(event: Event, kind: ReportKind) -> bool:
    """Whether the event has another report instead, or nothing to report yet."""
    if event.reports:
        return all(report.kind is not kind for report in event.reports)
    return not (event.findings or event.sections or event.statements)


def _worth_printing(db: orm.Session, subject: Subject, paper: Paper) -> bool:
    if _EMPTY.get(paper.name, lambda _: False)(subject):
        return False
    fetching.fetch(db, subject)
    chosen = Options()
    found = paper.problems(subject, chosen, paper.compose(subject, chosen))
    return not any(problem.severity is Severity.CANNOT_STAND for problem in found)
