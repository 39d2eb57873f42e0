"""What an organiser can print: what papers say, what is missing for them, and the files."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from sqlalchemy import orm

from convener import folders, letters
from convener.documents import readiness, references
from convener.model.event import Event
from convener.model.report import ReportKind
from convener.press import tree
from convener.rules.problem import Problem, Severity
from convener.services import fetching
from convener.services.catalogue import (
    PAPERS,
    Format,
    Options,
    Paper,
    Subject,
    chosen,
    format_named,
    named,
    of,
)

__all__ = [
    "PAPERS",
    "Format",
    "Options",
    "Paper",
    "Progress",
    "Subject",
    "chosen",
    "compose",
    "export",
    "export_all",
    "file_name",
    "format_named",
    "named",
    "of",
    "problems",
    "render",
]

Progress = Callable[[float], None]
"""Hears 0 to 1; cancels by raising."""


def compose(db: orm.Session, subject: Subject, name: str, options: Options | None = None) -> tree.Document:
    """What a paper says, as a frozen tree that may cross to another thread."""
    paper = named(subject, name)
    fetching.fetch(db, subject)
    return references.settle(paper.compose(subject, options or Options()))


def problems(db: orm.Session, subject: Subject, name: str, options: Options | None = None) -> list[Problem]:
    """What should be settled before a paper is printed, letters that no typeface of ours has among it."""
    paper, wanted = named(subject, name), options or Options()
    fetching.fetch(db, subject)
    made = paper.compose(subject, wanted)
    return [*paper.problems(subject, wanted, made), *readiness.of_letters(subject, _unprintable(made))]


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
    if paper.internal or _EMPTY.get(paper.name, lambda _: False)(subject):
        return False
    fetching.fetch(db, subject)
    found = paper.problems(subject, Options(), paper.compose(subject, Options()))
    return not any(problem.severity is Severity.CANNOT_STAND for problem in found)
