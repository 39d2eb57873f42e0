"""The same acts without a window: one sentence for what was done, one sentence and exit code 2 for what was refused."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from convener import folders
from convener.cli import arguments, exports, opening
from convener.errors import Refused
from convener.rules.wording import counted
from convener.samples import demo
from convener.services import dump, events, load, lookup, merge, problems, series
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


def _new(asked: Arguments, _open_window: OpenWindow | None) -> int:
    Workspace.create(asked.target, name=asked.name or "").close()
    print(f"Made the workspace “{asked.target}”.")
    return 0


def _events(asked: Arguments, _open_window: OpenWindow | None) -> int:
    with opening.workspace(asked) as workspace:
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


def _check(asked: Arguments, _open_window: OpenWindow | None) -> int:
    found = 0
    with opening.workspace(asked) as workspace:
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
    with opening.workspace(asked) as workspace:
        folders.write_whole(asked.to, dump.text(workspace.session))
    print(f"Wrote the whole workspace to “{asked.to}”.")
    return 0


def _load(asked: Arguments, _open_window: OpenWindow | None) -> int:
    records = load.read(_content(asked.file))
    target = Path(opening.target(asked))
    fresh = "://" not in str(asked.workspace) and not target.exists()
    workspace = Workspace.create(target) if fresh else Workspace.open(opening.target(asked))
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
    with opening.workspace(asked) as workspace:
        print(workspace.backup(asked.to))
    return 0


def _restore(asked: Arguments, _open_window: OpenWindow | None) -> int:
    target = Path(opening.target(asked))
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


def _without_window(do: Callable[[Arguments], int]) -> Callable[[Arguments, OpenWindow | None], int]:
    return lambda asked, _open_window: do(asked)


_COMMANDS: Final[dict[str | None, Callable[[Arguments, OpenWindow | None], int]]] = {
    None: _window,
    "demo": _demo,
    "new": _new,
    "events": _events,
    "papers": _without_window(exports.papers_of),
    "export": _without_window(exports.export),
    "issue": _without_window(exports.issue),
    "calendar": _without_window(exports.calendar),
    "check": _check,
    "dump": _dump,
    "load": _load,
    "backup": _backup,
    "restore": _restore,
}
