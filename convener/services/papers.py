"""What an organiser can print: what papers say, what is missing for them, and the files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

from sqlalchemy import orm

from convener import folders, letters
from convener.documents import readiness, references
from convener.errors import Refused
from convener.model.event import Event
from convener.model.letter import Letter
from convener.model.participant import Participant
from convener.model.report import ReportKind
from convener.model.session import Session
from convener.press import tree
from convener.press.stationery.cards import Badges, Signs, Tents
from convener.rules.problem import Problem, Severity
from convener.services import fetching
from convener.services.catalogue import PAPERS, format_named, named, of
from convener.services.choices import Chosen
from convener.services.paper import Addressed, Delegation, Format, Made, Paper, Subject, root

__all__ = [
    "PAPERS",
    "Addressed",
    "Chosen",
    "Delegation",
    "Format",
    "Made",
    "Paper",
    "Progress",
    "Subject",
    "compose",
    "export",
    "file_name",
    "format_named",
    "items",
    "named",
    "of",
    "problems",
    "put",
    "read",
    "render",
    "root",
    "settled",
    "unsettled",
    "worth",
    "worth_printing",
    "write",
]

Progress = Callable[[float], None]
"""Hears 0 to 1; cancels by raising."""


def read(db: orm.Session, subject: Subject) -> None:
    """Fetch what papers of a subject read, so that `settled` and `unsettled` need ask the database for nothing."""
    fetching.fetch(db, root(subject))


def compose(db: orm.Session, subject: Subject, name: str, chosen: Chosen | None = None) -> Any:
    """What a paper says (`Made`), as frozen records that may cross to another thread."""
    kind = named(subject, name)
    read(db, subject)
    return settled(kind, subject, chosen)


def settled(kind: Paper, subject: Subject, chosen: Chosen | None = None) -> Any:
    """The same of a subject that has been fetched, with the references of a text paper settled."""
    made = kind.make(subject, chosen or {})
    return references.settle(made) if isinstance(made, tree.Document) else made


def problems(db: orm.Session, subject: Subject, name: str, chosen: Chosen | None = None) -> list[Problem]:
    """What should be settled before a paper is printed, letters that no typeface of ours has among it."""
    kind = named(subject, name)
    read(db, subject)
    return unsettled(kind, subject, chosen)


def unsettled(kind: Paper, subject: Subject, chosen: Chosen | None = None) -> list[Problem]:
    """The same of a subject that has been fetched."""
    wanted = chosen or {}
    made = kind.make(subject, wanted)
    return [*kind.unsettled(subject, wanted, made), *readiness.of_letters(root(subject), _unprintable(made))]


def _unprintable(made: Made) -> frozenset[str]:
    match made:
        case tree.Document():
            from convener.press import pdf  # noqa: PLC0415 (typesetting loads slowly; who prints nothing never waits)

            return pdf.unprintable(made)
        case Badges() | Tents() | Signs():
            from convener.press.stationery import printing  # noqa: PLC0415 (as above)

            return printing.unprintable(made)
        case _:
            return frozenset()  # a spreadsheet brings no typeface of its own


def render(made: Made, form: Format, on_progress: Progress | None = None) -> bytes:
    """The file of a paper; touches neither the database nor the window, so any thread may do it."""
    match made:
        case tree.Document():
            return _printed(made, form, on_progress)
        case Badges() | Tents() | Signs():
            from convener.press.stationery import printing  # noqa: PLC0415 (loads slowly; who prints nothing never waits)

            return printing.render(made, on_progress=on_progress)
        case _:
            from convener.press import xlsx  # noqa: PLC0415 (as above)

            return xlsx.render(made, on_progress=on_progress)


def _printed(document: tree.Document, form: Format, on_progress: Progress | None) -> bytes:
    match form:
        case Format.DOCX:
            from convener.press import docx  # noqa: PLC0415 (loads slowly; who prints nothing never waits)

            return docx.render(document, on_progress=on_progress)
        case Format.HTML:
            from convener.press import html  # noqa: PLC0415 (as above)

            return html.render(document, on_progress=on_progress)
        case Format.MARKDOWN:
            from convener.press import markdown  # noqa: PLC0415 (as above)

            return markdown.render(document)
        case _:
            from convener.press import pdf  # noqa: PLC0415 (as above)

            return pdf.render(document, on_progress=on_progress)


def file_name(subject: Subject, name: str, form: Format) -> str:
    """The name of a paper's file: what it is about, and which paper it is; never anybody's name."""
    title = named(subject, name).title
    match subject:
        case Participant():
            whole = f"{_short(subject.event)} - {title} - participant {subject.uid[:8]}"
        case Letter():
            whole = f"{_short(subject.event)} - {title} - {subject.kind.label} {subject.uid[:8]}"
        case Addressed():
            letter = f"{subject.letter.kind.label} {subject.letter.uid[:8]}"
            whole = f"{_short(subject.event)} - {title} - {letter} - participant {subject.participant.uid[:8]}"
        case Delegation():
            whole = f"{_short(subject.event)} - {title} - {subject.place.name}"
        case _:
            about = _short(subject)
            whole = about if letters.fold(title) in letters.fold(about) else f"{about} - {title}"
    return f"{folders.safe_name(whole)}.{form.value}"


def items(subject: Subject) -> tuple[Any, ...]:
    """The items of the workspace that a paper is made from: two where it is for somebody."""
    match subject:
        case Delegation():
            return subject.event, subject.place
        case Addressed():
            return subject.letter, subject.participant
        case _:
            return (subject,)


def _short(subject: Any) -> str:
    return getattr(subject, "short_title", "") or subject.title


def export(
    db: orm.Session,
    subject: Subject,
    name: str,
    form: Format,
    folder: Path,
    *,
    chosen: Chosen | None = None,
    on_progress: Progress | None = None,
) -> Path:
    """Write a paper into a folder, whole or not at all, and give the file; refused in a form it does not come in."""
    kind = named(subject, name)
    if form not in kind.formats:
        known = ", ".join(one.value for one in kind.formats)
        raise Refused(f"“{kind.title}” does not come as {form.value}. Choose one of: {known}.")
    made = compose(db, subject, name, chosen)
    return write(made, file_name(subject, name, form), form, folder, on_progress)


def write(made: Made, name: str, form: Format, folder: Path, on_progress: Progress | None = None) -> Path:
    """Render what was composed and write it into a folder, whole or not at all."""
    return put(render(made, form, on_progress), folder / name)


def put(data: bytes, target: Path) -> Path:
    """Write a rendered paper under its name, its folder made where it is missing, whole or not at all."""
    folders.make_folder(target.parent)
    folders.write_whole(target, data)
    return target


_EMPTY: Final[Mapping[str, Callable[[Any], bool]]] = {
    "agenda-annotated": lambda event: not any(map(_annotated, event.sessions)),
    "dialogue-summary": lambda event: _untold(event, ReportKind.DIALOGUE_SUMMARY),
    "event-report": lambda event: _untold(event, ReportKind.EVENT_REPORT),
}


def _untold(event: Event, kind: ReportKind) -> bool:
    """Whether the event has another report instead, or nothing to report yet."""
    if event.reports:
        return all(report.kind is not kind for report in event.reports)
    return not (event.findings or event.sections or event.statements)


def _annotated(session: Session) -> bool:
    """Whether there is more to say of a session than an agenda does."""
    return bool(session.abstract or session.showings or any(theme.questions for theme in session.themes))


def worth_printing(db: orm.Session, subject: Subject, kind: Paper) -> bool:
    """Whether a paper has something to say: nothing stands against it."""
    read(db, subject)
    return worth(kind, subject) is not None


def worth(kind: Paper, subject: Subject, chosen: Chosen | None = None) -> Any:
    """What a paper of a subject that has been fetched says (`Made`), or None where something stands against it."""
    if _EMPTY.get(kind.name, lambda _: False)(subject):
        return None
    wanted = chosen or {}
    made = kind.make(subject, wanted)
    if any(one.severity is Severity.CANNOT_STAND for one in kind.unsettled(subject, wanted, made)):
        return None
    return references.settle(made) if isinstance(made, tree.Document) else made
