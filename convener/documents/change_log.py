"""The change log of a programme between two issues: what was added, moved, renamed, recast or cancelled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from convener.documents import agenda, dating, fixed, front, style, wording
from convener.documents.style import Style
from convener.model.event import Event
from convener.press import tree

Programme = Mapping[str, Mapping[str, Any]]
"""What each session said, by uid, as `services.issues.snapshot` gives it."""


def compose(event: Event, before: Programme, after: Programme, told: str) -> tree.Document:
    """The changes by day; `told` says between which issues."""
    forms = style.of_event(event)
    nothing = fixed.said("Nothing has changed.", forms)
    blocks = tuple(_blocks(before, after, forms)) or (tree.Paragraph(tree.plain(nothing)),)
    return tree.Document(
        title=fixed.said("Changes to the programme", forms),
        subtitle=told,
        kind=fixed.said("Change log", forms),
        blocks=blocks,
        **front.frame(event, forms),
    )


def _blocks(before: Programme, after: Programme, forms: Style) -> Iterator[tree.Block]:
    lines: dict[str, list[tuple[str, tree.Spans]]] = {}
    for uid in {**before, **after}:
        old, new = before.get(uid), after.get(uid)
        changes = list(_changes(old, new, forms))
        shown = new or old
        if changes and shown:
            told = f"{fixed.colon('', '; '.join(changes), forms)}."
            line: tree.Spans = (tree.Text(shown["title"], strong=True), *tree.plain(told))
            lines.setdefault(shown["day"], []).append((shown["starts"], line))
    for day in sorted(lines, key=lambda one: (one == "", one)):
        heading = agenda.titled(date.fromisoformat(day) if day else None, forms)
        yield tree.Heading(2, tree.plain(heading))
        ordered = sorted(lines[day], key=lambda pair: pair[0])
        yield tree.Items(tuple(tree.Item((tree.Paragraph(spans),)) for _starts, spans in ordered))


def _changes(old: Mapping[str, Any] | None, new: Mapping[str, Any] | None, forms: Style) -> Iterator[str]:
    if old is None and new is not None:
        yield f"{fixed.said('new', forms)}, {_when(new, forms)}".rstrip(", ")
        return
    if new is None or old is None:
        yield fixed.said("taken out of the programme", forms)
        return
    if new["cancelled"] != old["cancelled"]:
        yield fixed.said("cancelled" if new["cancelled"] else "takes place after all", forms)
    if new["title"] != old["title"]:
        yield fixed.said("was called “{title}”", forms).format(title=old["title"])
    if _when(new, forms) != _when(old, forms):
        told = _hours if new["day"] == old["day"] and _hours(old) and _hours(new) else lambda said: _when(said, forms)
        never = fixed.said("without a time", forms)
        yield fixed.said("now {now}, was {before}", forms).format(now=told(new) or never, before=told(old) or never)
    if new["room"] != old["room"]:
        none = fixed.said("no room", forms)
        said = fixed.said("now in {now}, was in {before}", forms)
        yield said.format(now=new["room"] or none, before=old["room"] or none)
    yield from _people(old, new, forms)


def _people(old: Mapping[str, Any], new: Mapping[str, Any], forms: Style) -> Iterator[str]:
    had, has = ({tuple(one) for one in said["people"]} for said in (old, new))
    for word, people in (("joined by {people}", has - had), ("without {people}", had - has)):
        if people:
            ordered = sorted(people, key=lambda one: wording.sort_key(one[1]))
            named = [f"{name} ({fixed.within(kind, forms)})" for kind, name in ordered]
            yield fixed.said(word, forms).format(people=wording.joined(named, forms))


def _when(said: Mapping[str, Any], forms: Style) -> str:
    day = dating.weekday(date.fromisoformat(said["day"]), forms) if said["day"] else ""
    return ", ".join(part for part in (day, _hours(said)) if part)


def _hours(said: Mapping[str, Any]) -> str:
    return "–".join(part for part in (said["starts"], said["ends"]) if part)
