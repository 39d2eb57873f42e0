"""What the command line understands, with help that teaches: each command says what it does and shows an example."""

from __future__ import annotations

import argparse
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Any, Final, assert_never

from convener.services import catalogue
from convener.services.choices import Choice, Date, Day, OneOf, YesNo

_ABOUT: Final = """\
Convener plans dialogues of mayors and city practitioners and prints what comes of them.
Without a command it opens its window; with one it does the same work here.
"""
_MORE: Final = """\
EVENT is the number that “convener events” shows, or enough words of title, city and year: “hague 2022”.
The workspace is the one named by --workspace, else by CONVENER_WORKSPACE, else the one the window had open last.

  convener demo out                                        make samples and all their papers, then look at them
  convener --workspace my.convener events                  what is in a workspace
  convener export "hague 2022" --paper agenda --to papers  one paper as PDF
  convener export "hague 2022" --paper all --to papers     all that is handed out
  convener export "hague 2022" --paper pack --to desk      that, and all that an office prints for itself
  convener papers "hague 2022"                             which papers there are, and what can be chosen for each
  convener export berlin --paper badges --backs --to desk  badges with everybody's calendar as a code on the back
  convener calendar berlin --to berlin.ics                 a calendar to import anywhere
  convener check                                           what is wrong, in words (exit code 1 if anything is)

Exit codes: 0 done, 1 problems found by check, 2 refused, with one sentence that says why.
"""
_NAMES: Final = (
    "agenda, badges, run-of-show, participants-table, … (a name that does not exist lists them all); "
    "all is what is handed out, pack that and all papers for the house, one for each reader"
)


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    top = argparse.ArgumentParser(
        prog="convener", description=_ABOUT, epilog=_MORE, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    top.add_argument("--workspace", metavar="FILE|URL", default="", help="a workspace file, or postgresql+psycopg://…")
    top.add_argument("--version", action="version", version=f"Convener {_version()}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    _workspaces(commands)
    _papers(commands)
    _whole(commands)
    return top


def _workspaces(commands: Any) -> None:
    demo = _command(commands, "demo", "make a workspace with sample dialogues and write every paper and calendar")
    demo.add_argument("out", type=Path, metavar="FOLDER", help="where it all goes; a workspace that is there is kept")
    demo.add_argument("--no-window", action="store_true", help="do not open the window afterwards")
    new = _command(commands, "new", "make an empty workspace")
    new.add_argument("target", metavar="FILE|URL", help="a new file, or an empty PostgreSQL database")
    new.add_argument("--name", help="what to call it; the file's name otherwise")
    _command(commands, "events", "list the events and editions of the workspace")
    check = _command(commands, "check", "tell what is wrong with the plan, in words; exit code 1 if anything is")
    check.add_argument("event", nargs="?", default="", metavar="EVENT", help="one event; all of them otherwise")


def _papers(commands: Any) -> None:
    listed = _command(commands, "papers", "list the papers of an event or edition, with what can be chosen for each")
    listed.add_argument("event", metavar="EVENT", help="an event, or “edition 2023”")
    export = _command(commands, "export", "write a paper, or all papers, of an event or edition")
    export.add_argument("event", metavar="EVENT", help="an event, or “edition 2023”")
    export.add_argument("--paper", required=True, metavar="NAME", help=_NAMES)
    export.add_argument(
        "--format",
        nargs="+",
        metavar="FORMAT",
        help="pdf (without it), docx, html, md, and xlsx for tables; several may be given",
    )
    export.add_argument("--to", type=Path, required=True, metavar="FOLDER", help="the folder that gets the files")
    export.add_argument("--person", metavar="NAME", help="whose own-programme, briefing or letter")
    export.add_argument("--place", metavar="NAME", help="whose delegation-programme")
    export.add_argument("--letter", metavar="TITLE", help="which letter, where the event has several")
    chosen = export.add_argument_group("what to choose", "“convener papers EVENT” tells which paper has which of these")
    for one in catalogue.choices():
        _choice(chosen, one)
    issue = _command(commands, "issue", "keep how the programme stands now, so that the change log tells what changed")
    issue.add_argument("event", metavar="EVENT")
    issue.add_argument("--note", default="", metavar="TEXT", help="for whom it was handed out, such as “to speakers”")
    _calendar(commands)


def _choice(group: Any, choice: Choice) -> None:
    """An option of the same name; without it nothing is chosen, and what it may say is refused where it is read."""
    name, told = f"--{choice.name}", choice.help.replace("%", "%%")
    match choice.kind:
        case YesNo():
            group.add_argument(name, action=argparse.BooleanOptionalAction, default=None, help=told)
        case OneOf(alternatives=several, bare=bare):
            known = f"{told}: {'; '.join(one.key for one in several)}"
            more: dict[str, Any] = {"nargs": "?", "const": bare} if bare else {}
            group.add_argument(name, metavar="WHICH", help=known, **more)
        case Day() | Date():
            group.add_argument(name, metavar="DAY", help=f"{told}, such as 2022-11-15")
        case _:
            assert_never(choice.kind)


def _calendar(commands: Any) -> None:
    calendar = _command(
        commands, "calendar", "write a calendar (ICS) of an event, a day, a session or one person's part"
    )
    calendar.add_argument("event", metavar="EVENT")
    part = calendar.add_mutually_exclusive_group()
    part.add_argument("--person", metavar="NAME", help="what concerns one participant")
    part.add_argument("--session", metavar="TITLE", help="one session")
    part.add_argument("--day", type=_day, metavar="DAY", help="one day, such as 2022-11-15")
    calendar.add_argument("--to", type=Path, required=True, metavar="FILE|FOLDER")


def _whole(commands: Any) -> None:
    dump = _command(commands, "dump", "write the whole workspace as one JSON file (docs/dump.md)")
    dump.add_argument("--to", type=Path, required=True, metavar="FILE")
    load = _command(commands, "load", "make a workspace from a dump, or merge one event of it into a workspace")
    load.add_argument("file", type=Path, metavar="DUMP")
    load.add_argument("--event", default="", metavar="UID", help="only this event; people and places are matched")
    backup = _command(commands, "backup", "make a checked backup now")
    backup.add_argument("--to", type=Path, metavar="FOLDER", help="beside the workspace otherwise")
    restore = _command(commands, "restore", "make the workspace what it was when a backup was made")
    restore.add_argument("backup", type=Path, metavar="BACKUP")


def _command(commands: Any, name: str, what: str) -> argparse.ArgumentParser:
    made: argparse.ArgumentParser = commands.add_parser(name, help=what, description=f"{what[:1].upper()}{what[1:]}.")
    return made


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as wrong:
        raise argparse.ArgumentTypeError(f"“{text}” is no day: write it as 2022-11-15") from wrong


def _version() -> str:
    try:
        return metadata.version("convener")
    except metadata.PackageNotFoundError:
        return "from its source folder"
