"""The change log of a programme between two issues: what was added, moved, renamed, recast or cancelled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from convener.documents import dating, front, style, wording
from convener.documents.style import Style
from convener.model.event import Event
from convener.press import tree

Programme = Mapping[str, Mapping[str, Any]]
"""What each session said, by uid, as `services.issues.snapshot` gives it."""


def compose(event: Event, before: Programme, after: Programme, told: str) -> tree.Document:
    """The changes by day; `told` says between which issues."""
    forms = style.of_event(event)
    blocks = tuple(_blocks(before, after, forms)) or (tree.Paragraph(tree.plain("Nothing has changed.")),)
    return tree.Document(
        title="Changes to the programme",
        subtitle=told,
        kind="Change log",
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
            title: tree.Spans = (tree.Text(shown["title"], strong=True), *tree.plain(f": {'; '.join(changes)}."))
            lines.setdefault(shown["day"], []).append((shown["starts"], title))
    for day in sorted(lines, key=lambda one: (one == "", one)):
        heading = dating.weekday(date.fromisoformat(day), forms) if day else "Day to be announced"
        yield tree.Heading(2, tree.plain(heading))
        ordered = sorted(lines[day], key=lambda pair: pair[0])
        yield tree.Items(tuple(tree.Item((tree.Paragraph(spans),)) for _starts, spans in ordered))


def _changes(old: Mapping[str, Any] | None, new: Mapping[str, Any] | None, forms: Style) -> Iterator[str]:
    if old is None and new is not None:
        yield f"new, {_when(new, forms)}".rstrip(", ")
        return
    if new is None or old is None:
        yield "taken out of the programme"
        return
    if new["cancelled"] != old["cancelled"]:
        yield "cancelled" if new["cancelled"] else "takes place after all"
    if new["title"] != old["title"]:
        yield f"was called “{old['title']}”"
    if _when(new, forms) != _when(old, forms):
        told = _hours if new["day"] == old["day"] and _hours(old) and _hours(new) else lambda said: _when(said, forms)
        yield f"now {told(new) or 'without a time'}, was {told(old) or 'without a time'}"
    if new["room"] != old["room"]:
        yield f"now in {new['room'] or 'no room'}, was in {old['room'] or 'no room'}"
    yield from _people(old, new, forms)


def _people(old: Mapping[str, Any], new: Mapping[str, Any], forms: Style) -> Iterator[str]:
    had, has = ({tuple(one) for one in said["people"]} for said in (old, new))
    for word, people in (("joined by", has - had), ("without", had - has)):
        if people:
            named = [
                f"{name} ({kind.lower()})" for kind, name in sorted(people, key=lambda one: wording.sort_key(one[1]))
            ]
            yield f"{word} {wording.joined(named, forms)}"


def _when(said: Mapping[str, Any], forms: Style) -> str:
    day = dating.weekday(date.fromisoformat(said["day"]), forms) if said["day"] else ""
    return ", ".join(part for part in (day, _hours(said)) if part)


def _hours(said: Mapping[str, Any]) -> str:
    return "–".join(part for part in (said["starts"], said["ends"]) if part)
