"""The same acts without a window: one sentence for what was done, one sentence and exit code 2 for what was refused."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import orm

from convener import folders, settings
from convener.cli import arguments
from convener.errors import Refused
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.letter import Letter
from convener.model.participant import Participant
from convener.model.series import Edition
from convener.rules.wording import counted
from convener.samples import demo
from convener.services import (
    calendars,
    declarations,
    dump,
    events,
    issues,
    letters,
    load,
    lookup,
    merge,
    packs,
    papers,
    problems,
    series,
)
from convener.store import backups
from convener.store.workspace import Workspace

REFUSED: Final = 2
PROBLEMS: Final = 1

Arguments = argparse.Namespace
OpenWindow = Callable[[str], int]


def main(argv: Sequence[str], open_window: OpenWindow | None = None) -> int:
    """Do what is asked and give the exit code: 0 done, 1 problems found, 2 refused.

    `open_window` shows a workspace by path in a window and gives its exit code.
    """
    known = arguments.parser()
    asked = known.parse_args(argv)
    try:
        return _COMMANDS[asked.command](asked, open_window)
    except Refused as refused:
        print(f"convener: {refused}", file=sys.stderr)
        for fault in getattr(refused, "faults", ())[1:]:
            print(f"  {fault}", file=sys.stderr)
        return REFUSED
    except KeyboardInterrupt:
        print("convener: Stopped; what was finished before stays.", file=sys.stderr)
        return REFUSED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


@contextmanager
def _workspace(asked: Arguments) -> Iterator[Workspace]:
    workspace = Workspace.open(_target(asked))
    try:
        yield workspace
    finally:
        workspace.close()


def _target(asked: Arguments) -> str:
    """The workspace named, or that of CONVENER_WORKSPACE, or the one the window had open last."""
    recent = settings.read()[0].recent
    target: str = asked.workspace or os.environ.get("CONVENER_WORKSPACE") or (recent[0] if recent else "")
    if not target:
        raise Refused("Which workspace? Name it: convener --workspace FILE …, or make one: convener new FILE.")
    return target


def _new(asked: Arguments, _open_window: OpenWindow | None) -> int:
    Workspace.create(asked.target, name=asked.name or "").close()
    print(f"Made the workspace “{asked.target}”.")
    return 0


def _events(asked: Arguments, _open_window: OpenWindow | None) -> int:
    with _workspace(asked) as workspace:
        every = events.every(workspace.session)
        for event in every:
            when = f"{event.starts_on or 'no day'!s:>10}  "
            where = f", {event.city.name}" if event.city else ""
            print(f"{event.id:>4}  {when}{event.title}{where} ({counted(len(event.sessions), 'session')})")
        for edition in (one for each in series.every(workspace.session) for one in series.editions(each)):
            print(f"edition {edition.id}  {edition.year}  {edition.title}")
        if not every:
            print("There is no event in this workspace yet.")
    return 0


def _export(asked: Arguments, _open_window: OpenWindow | None) -> int:
    forms = [papers.format_named(name) for name in asked.format or ()]
    with _workspace(asked) as workspace:
        db = workspace.session
        subject = lookup.event_or_edition(db, asked.event)
        if asked.paper in _WHOLE:
            for each in _subjects(subject):
                for file in _WHOLE[asked.paper](db, each, asked.to, forms or [papers.Format.PDF]):
                    print(file)
            return 0
        whose = _subject_of([*_subjects(subject), *_readers(db, subject, asked)], asked.paper)
        options = papers.chosen(as_of=asked.as_of, order=asked.order, everybody=asked.announce_everybody)
        for form in forms or papers.named(whose, asked.paper).formats[:1]:
            print(papers.export(db, whose, asked.paper, form, asked.to, options=options))
    return 0


def _subjects(subject: Event | Edition) -> list[Event | Edition | Declaration]:
    return [subject, *declarations.of(subject)] if isinstance(subject, Event) else [subject]


def _readers(db: orm.Session, subject: Event | Edition, asked: Arguments) -> Iterator[papers.Subject]:
    """Whom somebody named a paper for: a participant, a place's delegation, the addressees of a letter."""
    if isinstance(subject, Event):
        if asked.person:
            yield lookup.participant(subject, asked.person)
        if asked.place:
            yield papers.Delegation(subject, lookup.place(subject, asked.place))
        written = letters.of(db, subject)
        if asked.letter:
            yield lookup.letter(written, asked.letter)
        elif len(written) == 1:
            yield written[0]


def _subject_of(every: Sequence[papers.Subject], paper: str) -> papers.Subject:
    """What a paper is made from: the event or edition itself, the event's declaration, or one of its readers."""
    for one in every:
        if any(known.name == paper for known in papers.of(one)):
            return one
    for kind in papers.PAPERS:
        if kind.name == paper and kind.noun in _LACKING and isinstance(every[0], Event):
            raise Refused(_LACKING[kind.noun].format(title=every[0].title, paper=kind.title))
    here = [one.name for one in papers.of(every[0])]
    more = [one.name for one in papers.PAPERS if one.noun in _LACKING] if isinstance(every[0], Event) else []
    known = ", ".join([*here, *more])
    raise Refused(f"There is no paper called “{paper}” for this {every[0].noun}. Choose one of: {known}, all, pack.")


def _issue(asked: Arguments, _open_window: OpenWindow | None) -> int:
    with _workspace(asked) as workspace:
        event = lookup.event(workspace.session, asked.event)
        with workspace.step("Keep an issue of the programme") as db:
            kept = issues.add(db, event, asked.note)
        print(f"Kept issue {kept.number} of the programme of “{event.title}”.")
    return 0


def _calendar(asked: Arguments, _open_window: OpenWindow | None) -> int:
    with _workspace(asked) as workspace:
        event = lookup.event(workspace.session, asked.event)
        if asked.session:
            file = calendars.export(workspace.session, lookup.session(event, asked.session), asked.to)
        elif asked.person:
            file = calendars.export(workspace.session, lookup.participant(event, asked.person), asked.to)
        else:
            file = calendars.export(workspace.session, event, asked.to, asked.day)
    print(file)
    return 0


def _check(asked: Arguments, _open_window: OpenWindow | None) -> int:
    found = 0
    with _workspace(asked) as workspace:
        db = workspace.session
        chosen = [lookup.event(db, asked.event)] if asked.event else events.every(db)
        for event in chosen:
            here = problems.of(event)
            found += len(here)
            for problem in here:
                print(f"{event.title}: {problem.sentence} {problem.mend}")
    print(f"{counted(found, 'problem')} in {counted(len(chosen), 'event')}." if found else "Nothing is wrong.")
    return PROBLEMS if found else 0


def _dump(asked: Arguments, _open_window: OpenWindow | None) -> int:
    with _workspace(asked) as workspace:
        folders.write_whole(asked.to, dump.text(workspace.session))
    print(f"Wrote the whole workspace to “{asked.to}”.")
    return 0


def _load(asked: Arguments, _open_window: OpenWindow | None) -> int:
    records = load.read(_content(asked.file))
    target = Path(_target(asked))
    fresh = "://" not in str(asked.workspace) and not target.exists()
    workspace = Workspace.create(target) if fresh else Workspace.open(_target(asked))
    try:
        print(_loaded(workspace, records, asked.event))
    except BaseException:
        workspace.close()
        if fresh:
            target.unlink(missing_ok=True)
        raise
    workspace.close()
    return 0


def _loaded(workspace: Workspace, records: load.Records, event: str) -> str:
    if not event:
        with workspace.step("Load a dump") as db:
            load.into(db, records)
        return f"Loaded {counted(sum(len(rows) for rows in records.values()), 'item')}."
    with workspace.step("Merge an event") as db:
        merged = merge.event(db, records, event)
    lines = [f"Merged “{merged.event.title}”: {counted(merged.made, 'item')} made."]
    if merged.matched:
        lines.append(f"Taken from what was there: {', '.join(merged.matched)}.")
    return "\n".join([*lines, *(f"Left out: {told}" for told in merged.left_out)])


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as fault:
        raise Refused(f"“{file}” could not be read: {fault.strerror}.") from fault


def _backup(asked: Arguments, _open_window: OpenWindow | None) -> int:
    with _workspace(asked) as workspace:
        print(workspace.backup(asked.to))
    return 0


def _restore(asked: Arguments, _open_window: OpenWindow | None) -> int:
    target = Path(_target(asked))
    kept = backups.restore(asked.backup, target)
    print(f"Restored “{target}” from “{asked.backup.name}”.")
    if kept is not None:
        print(f"What was there before is kept as “{kept}”.")
    return 0


def _demo(asked: Arguments, open_window: OpenWindow | None) -> int:
    workspace, made = demo.open_or_make(asked.out)
    try:
        told = "Made the workspace" if made else "Found the workspace from an earlier run"
        print(f"{told}: {asked.out / demo.WORKSPACE}", flush=True)
        files = 0
        for file in demo.write_all(workspace, asked.out):
            files += 1
            print(f"  {file.relative_to(asked.out)}", flush=True)
        print(f"Wrote {counted(files, 'file')} into {asked.out.resolve()}.", flush=True)
    finally:
        workspace.close()
    if asked.no_window:
        return 0
    if open_window is None or not folders.has_display():
        print("No display is here, so no window is opened. With one: convener --workspace", asked.out / demo.WORKSPACE)
        return 0
    return open_window(str(asked.out / demo.WORKSPACE))


def _window(asked: Arguments, open_window: OpenWindow | None) -> int:
    if open_window is None or not folders.has_display():
        raise Refused("No display is here to open a window on. See: convener --help.")
    return open_window(asked.workspace or "")


_WHOLE: Final = {"all": papers.export_all, "pack": packs.export}
_LACKING: Final[dict[type[papers.Subject], str]] = {
    Declaration: "“{title}” has no declaration yet.",
    Participant: "“{paper}” is for one reader. Say who: --person NAME.",
    papers.Delegation: "“{paper}” is for those of one place. Say which: --place NAME.",
    Letter: "Which letter of “{title}”? Say it with --letter TITLE, or write one first.",
}
_COMMANDS: Final[dict[str | None, Callable[[Arguments, OpenWindow | None], int]]] = {
    None: _window,
    "demo": _demo,
    "new": _new,
    "events": _events,
    "export": _export,
    "issue": _issue,
    "calendar": _calendar,
    "check": _check,
    "dump": _dump,
    "load": _load,
    "backup": _backup,
    "restore": _restore,
}
