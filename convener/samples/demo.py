"""The main job on real input: a workspace with the sample dialogues, their papers and their calendars."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from sqlalchemy import orm

from convener import folders, samples
from convener.errors import Refused
from convener.model.event import Event, EventStatus
from convener.model.series import Edition
from convener.services import calendars, declarations, events, packs, series
from convener.services.paper import Format
from convener.store.workspace import Workspace

WORKSPACE: Final = "samples.convener"
_TO_COME: Final = frozenset({EventStatus.IDEA, EventStatus.PLANNED, EventStatus.CONFIRMED})


def open_or_make(out: Path) -> tuple[Workspace, bool]:
    """The workspace with the samples in a folder, and whether it was made just now; one from before is kept."""
    target = folders.make_folder(out) / WORKSPACE
    if target.exists():
        return Workspace.open(target), False
    workspace = Workspace.create(target, name="Samples")
    try:
        samples.enter(workspace)
    except BaseException:
        workspace.close()
        target.unlink(missing_ok=True)
        raise
    return workspace, True


def write_all(workspace: Workspace, out: Path) -> Iterator[Path]:
    """Write what is handed out in every format, and every calendar, a folder for each event and edition.

    Of an event still to come the papers for the house and for each reader are written too, as they are printed.
    """
    db = workspace.session
    for event in events.every(db):
        yield from _of_event(workspace, event, out / _folder(event))
    for one in series.every(db):
        for edition in series.editions(one):
            yield from packs.written(db, packs.public(edition), out / _folder(edition))


def _for_the_house(db: orm.Session, event: Event) -> list[packs.Piece]:
    """What the office of an event still to come prints for itself and for each reader."""
    if event.status not in _TO_COME:
        return []
    handed_out = packs.public(event)
    return [piece for piece in packs.whole(db, event) if piece not in handed_out]


def _folder(subject: Event | Edition) -> str:
    if isinstance(subject, Edition):
        return folders.safe_name(f"{subject.year} {subject.series.short_name or subject.series.name} - findings")
    return folders.safe_name(subject.short_title or subject.title)


def _of_event(workspace: Workspace, event: Event, folder: Path) -> Iterator[Path]:
    db = workspace.session
    yield from packs.written(db, packs.public(event), folder)
    yield from packs.written(db, _for_the_house(db, event), folder, [Format.PDF])
    for text in declarations.of(event):
        yield from packs.written(db, packs.public(text), folder)
    try:
        yield calendars.export(db, event, folder)
    except Refused:
        return  # an event without any time has no calendar yet
    for day in events.days(event):
        yield calendars.export(db, event, folder / "Calendars", day)
    for participant in event.participants:
        if any(role.session.slot for role in participant.roles):
            yield calendars.export(db, participant, folder / "Calendars")
