"""What the command line prints: papers with what was chosen for them, packs, calendars, and which papers there are."""

from __future__ import annotations

import argparse
import textwrap
from collections.abc import Iterator, Sequence
from typing import Final

from sqlalchemy import orm

from convener.cli import opening
from convener.errors import Refused
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.letter import Letter
from convener.model.participant import Participant
from convener.model.series import Edition
from convener.services import calendars, catalogue, choices, declarations, issues, letters, lookup, packs, papers
from convener.services.choices import Choice, Chosen, Plain

Arguments = argparse.Namespace
_PACKS: Final = ("all", "pack")
_LACKING: Final[dict[type[papers.Subject], str]] = {
    Declaration: "“{title}” has no declaration yet.",
    Participant: "“{paper}” is for one reader. Say who: --person NAME.",
    papers.Delegation: "“{paper}” is for those of one place. Say which: --place NAME.",
    Letter: "Which letter of “{title}”? Say it with --letter TITLE, or write one first.",
}


def export(asked: Arguments) -> int:
    """Write one paper, or a pack of them."""
    forms = [papers.format_named(name) for name in asked.format or ()]
    with opening.workspace(asked) as workspace:
        db = workspace.session
        subject = lookup.event_or_edition(db, asked.event)
        if asked.paper in _PACKS:
            return _pack(db, subject, asked, forms or _PDF)
        whose = _subject_of([*_readers(db, subject, asked), *_subjects(subject)], asked.paper, subject)
        kind = papers.named(whose, asked.paper)
        for form in forms or kind.formats[:1]:
            print(papers.export(db, whose, asked.paper, form, asked.to, chosen=_chosen(asked)))
    return 0


def _pack(db: orm.Session, subject: Event | Edition, asked: Arguments, forms: Sequence[papers.Format]) -> int:
    written = 0
    for file in packs.written(db, _pieces(db, subject, asked), asked.to, forms, _chosen(asked)):
        written += 1
        print(file, flush=True)
    if not written:
        raise Refused(f"No paper of “{subject.title}” has anything to say yet. Add sessions and people first.")
    return 0


def papers_of(asked: Arguments) -> int:
    """List the papers of an event or edition, each with its formats and the names of what can be chosen."""
    with opening.workspace(asked) as workspace:
        subject = lookup.event_or_edition(workspace.session, asked.event)
        every = [one for each in _subjects(subject) for one in papers.of(each)]
        if isinstance(subject, Event):
            every += [one for one in papers.PAPERS if one.noun in _WHOSE]
        for kind in dict.fromkeys(every):
            print(f"{kind.name.ljust(_LEAD)}{kind.title} ({', '.join(one.value for one in kind.formats)})")
            for line in (_WHOSE.get(kind.noun, ""), ", ".join(one.name for one in kind.offered)):
                if line:
                    print(" " * _LEAD + line)
        print("\nWhat can be chosen, each as an option of “convener export”:")
        for choice in dict.fromkeys(one for kind in every for one in kind.offered):
            print(_told(choice, subject))
    return 0


def _told(choice: Choice, subject: Event | Edition) -> str:
    """A choice with what it does and what there is, the days of the event among it."""
    several = choices.alternatives(choice, subject)
    known = f": {'; '.join(one.key for one in several)}" if several else ""
    name = f"--[no-]{choice.name}" if isinstance(choice.kind, choices.YesNo) else f"--{choice.name}"
    first, rest = f"  {name}".ljust(_LEAD - 1) + " ", " " * _LEAD
    return textwrap.fill(f"{choice.help}{known}.", _WIDTH, initial_indent=first, subsequent_indent=rest)


def _chosen(asked: Arguments) -> Chosen:
    """What was chosen by its name; what was not named stays as usual."""
    found: dict[str, Plain] = {
        one.name: said
        for one in catalogue.choices()
        if (said := getattr(asked, one.name.replace("-", "_"))) is not None
    }
    return found


def _pieces(db: orm.Session, subject: Event | Edition, asked: Arguments) -> list[packs.Piece]:
    every = _subjects(subject)
    return [piece for one in every for piece in (packs.whole(db, one) if asked.paper == "pack" else packs.public(one))]


def _subjects(subject: Event | Edition) -> list[Event | Edition | Declaration]:
    return [subject, *declarations.of(subject)] if isinstance(subject, Event) else [subject]


def _readers(db: orm.Session, subject: Event | Edition, asked: Arguments) -> Iterator[papers.Subject]:
    """Whom somebody named a paper for: a participant, a place's delegation, the addressees of a letter or one."""
    if not isinstance(subject, Event):
        return
    person = lookup.participant(subject, asked.person) if asked.person else None
    if person is not None:
        yield person
    if asked.place:
        yield papers.Delegation(subject, lookup.place(subject, asked.place))
    written = letters.of(db, subject)
    letter = lookup.letter(written, asked.letter) if asked.letter else written[0] if len(written) == 1 else None
    if letter is not None:
        yield papers.Addressed(letter, person) if person is not None else letter


def _subject_of(every: Sequence[papers.Subject], paper: str, whole: Event | Edition) -> papers.Subject:
    """What a paper is made from: the event or edition itself, the event's declaration, or one of its readers."""
    for one in every:
        if any(known.name == paper for known in papers.of(one)):
            return one
    for kind in papers.PAPERS:
        if kind.name == paper and kind.noun in _LACKING and isinstance(whole, Event):
            raise Refused(_LACKING[kind.noun].format(title=whole.title, paper=kind.title))
    here = [one.name for one in papers.of(whole)]
    more = [one.name for one in papers.PAPERS if one.noun in _LACKING] if isinstance(whole, Event) else []
    known = ", ".join([*here, *more])
    raise Refused(f"There is no paper called “{paper}” for this {whole.noun}. Choose one of: {known}, all, pack.")


def issue(asked: Arguments) -> int:
    """Keep how the programme stands now."""
    with opening.workspace(asked) as workspace:
        event = lookup.event(workspace.session, asked.event)
        with workspace.step("Keep an issue of the programme") as db:
            kept = issues.add(db, event, asked.note)
        print(f"Kept issue {kept.number} of the programme of “{event.title}”.")
    return 0


def calendar(asked: Arguments) -> int:
    """Write a calendar."""
    with opening.workspace(asked) as workspace:
        event = lookup.event(workspace.session, asked.event)
        if asked.session:
            file = calendars.export(workspace.session, lookup.session(event, asked.session), asked.to)
        elif asked.person:
            file = calendars.export(workspace.session, lookup.participant(event, asked.person), asked.to)
        else:
            file = calendars.export(workspace.session, event, asked.to, asked.day)
    print(file)
    return 0


_PDF: Final = (papers.Format.PDF,)
_LEAD, _WIDTH = 28, 110
_WHOSE: Final = {
    Participant: "for one reader: --person NAME",
    papers.Delegation: "for those of one place: --place NAME",
    Letter: "one of those the event has: --letter TITLE; for one who gets it: --person NAME",
}
