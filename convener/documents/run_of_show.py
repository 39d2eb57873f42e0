"""The run of show: every slot and cue by the clock, with who, cue and notes, for those behind the stage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Final

from convener.documents import agenda, crew, cue_lines, dating, fixed, front, style, timing
from convener.documents.cue_lines import Kept
from convener.documents.style import Style
from convener.model import clock
from convener.model.event import Event
from convener.model.session import Session, SessionStatus
from convener.press import tree

HINT: Final = "Bold times are fixed, the others follow from the line before."
FORWARD: Final = "On this day the clock is put forward by {minutes}; minutes count as they pass."
BACK: Final = "On this day the clock is put back by {minutes}; minutes count as they pass."


@dataclass(frozen=True, slots=True)
class Options:
    """The version told in head and foot of every page and when it was made, and whether internal items stand in it.

    `before` is how the lines stood in the version called `since`; what differs from it carries a bar. `made` is aware.
    """

    version: str = "1"
    internal: bool = True
    made: datetime | None = None
    since: str = ""
    before: Mapping[str, Sequence[str]] | None = None


def compose(event: Event, options: Options | None = None) -> tree.Document:
    """One sheet a day; a cue without a clock time of its own follows the one before it."""
    chosen = options or Options()
    forms = style.of_event(event)
    days = groupby(_standing(event, internal=chosen.internal), key=lambda session: session.day)
    sheets = [_sheet(event, day, list(sessions), chosen) for day, sessions in days]
    title = fixed.said("Run of show", forms)
    nothing = fixed.said("No session is planned yet.", forms)
    version = _version(event, chosen, forms)
    shared = front.frame(event, forms) | {
        "short_title": f"{title}, {event.short_title or event.title}",
        "running": version,
    }
    return tree.Document(
        title=title,
        subtitle=event.title,
        kind=title,
        landscape=True,
        foot=". ".join(part for part in (version, crew.stage_line(event)) if part),
        blocks=tuple(_blocks(event, sheets, chosen)) or (tree.Paragraph(tree.plain(nothing)),),
        **shared,
    )


def kept(event: Event) -> dict[str, Kept]:
    """What each session and line says, by uid, internal ones too: to be kept with an issue, and compared later."""
    lines = (cue_lines.kept(session) for session in _standing(event, internal=True))
    return {uid: said for session in lines for uid, said in session.items()}


def _standing(event: Event, *, internal: bool) -> list[Session]:
    held = [one for one in event.sessions if one.status is not SessionStatus.CANCELLED]
    return sorted((one for one in held if internal or not one.internal), key=agenda.order)


def _version(event: Event, options: Options, forms: Style) -> str:
    """“Version 7 of 10 June 2026, 18:40”, by the clock of the event."""
    if options.made is None:
        return fixed.said("Version {version}", forms).format(version=options.version)
    made = options.made.astimezone(clock.zone(event.zone))
    told = {"version": options.version, "day": dating.day(made.date(), forms), "hour": f"{made:%H:%M}"}
    return fixed.said("Version {version} of {day}, {hour}", forms).format(**told)


def _blocks(event: Event, sheets: Sequence[tree.CueSheet], options: Options) -> Iterator[tree.Block]:
    for place, sheet in enumerate(sheets):
        if place:
            yield tree.PageBreak()
        yield sheet
    gone = _gone(event, options)
    if gone:
        said = fixed.said("Taken out since version {version}: {items}.", style.of_event(event))
        told = said.format(version=options.since, items="; ".join(gone))
        yield tree.Paragraph(tree.plain(told), tree.Role.SMALL)


def _gone(event: Event, options: Options) -> list[str]:
    """What stood in the version before and stands no more; internal items are told only where they stand too."""
    now = kept(event)
    before = options.before or {}
    return [cue_lines.told(said) for uid, said in before.items() if uid not in now and cue_lines.shown(said, options)]


def _sheet(event: Event, day: date | None, sessions: Iterable[Session], options: Options) -> tree.CueSheet:
    forms = style.of_event(event)
    bands = tuple(cue_lines.band(session, options) for session in sessions)
    return tree.CueSheet(
        title=agenda.titled(day, forms),
        bands=bands,
        remark=tree.plain(" ".join(_remarks(event, day, bands, options))),
        heads=_heads(forms),
        anchor=f"day-{day.isoformat()}" if day else "day-unknown",
    )


def _heads(forms: Style) -> tree.CueHeads:
    """The heads of the columns; notes for the stage go by another word than those at the foot of a page."""
    usual = tree.CueHeads()
    said = {name: fixed.said(getattr(usual, name), forms) for name in tree.CueHeads.__slots__}
    return tree.CueHeads(**said | {"notes": usual.notes if forms.english else fixed.said("Stage notes", forms)})


def _remarks(event: Event, day: date | None, bands: Sequence[tree.CueBand], options: Options) -> Iterator[str]:
    forms = style.of_event(event)
    if any(line.fixed for band in bands for line in band.lines):
        yield fixed.said(HINT, forms)
    if options.before is not None:
        yield fixed.said("A bar marks what changed since version {version}.", forms).format(version=options.since)
    shift = timing.shift(day, event.zone) if day else 0
    if shift:
        said = fixed.said(FORWARD if shift > 0 else BACK, forms)
        yield said.format(minutes=fixed.counted(abs(shift), "minute", "minutes", forms))
