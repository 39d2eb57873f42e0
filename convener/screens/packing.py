"""Papers as the window chooses and writes them: what can be chosen, the formats, and whole packs piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Final

from sqlalchemy import orm

from convener.errors import Refused
from convener.model.event import Event
from convener.screens import kinds
from convener.screens.registry import File, Format, Pack, Piece, Progress, Setting
from convener.services import choices, declarations, packs, papers
from convener.services.choices import Choice, Chosen


def settings(paper: papers.Paper, subject: papers.Subject) -> tuple[Setting, ...]:
    """What can be chosen for a paper of a subject; what would change nothing is not offered."""
    return tuple(_setting(one, subject) for one in paper.offered if one.matters(subject))


def _setting(choice: Choice, subject: papers.Subject) -> Setting:
    """Days are of one event, so they are not remembered for the next."""
    match choice.kind:
        case choices.YesNo():
            kind: kinds.Choice | kinds.Flag | kinds.Date = kinds.Flag()
        case choices.Date():
            kind = kinds.Date()
        case _:
            offered = choices.alternatives(choice, subject)
            kind = kinds.Choice(tuple(kinds.Option(one.key, one.words) for one in offered))
    hint = f"{choice.help[:1].upper()}{choice.help[1:]}."
    kept = isinstance(choice.kind, choices.YesNo | choices.OneOf)
    return Setting(name=choice.name, label=choice.label, hint=hint, kind=kind, usual=choice.usual, kept=kept)


def form(one: papers.Format) -> Format:
    """A format as the window knows it."""
    return Format(name=one.label, ending=f".{one.value}", render=lambda made, told: papers.render(made, one, told))


def piece(one: packs.Piece, forms: Sequence[papers.Format], chosen: Chosen) -> Piece:
    """A paper of a pack as the window makes it."""

    def compose(db: orm.Session) -> Sequence[File]:
        if any(item not in db for item in papers.items(one.subject)):
            raise Refused("What it was to be made from is no longer there.")
        sheaf = packs.composed(one, forms, chosen)
        return [_file(one.folder, name, sheaf.made, press) for name, press in sheaf.files] if sheaf else ()

    return Piece(label=one.label, compose=compose)


def _file(folder: str, name: str, made: Any, press: papers.Format) -> File:
    def render(told: Progress) -> bytes:
        return papers.render(made, press, told)

    return File(path=f"{folder}/{name}" if folder else name, render=render)


def _pieces(
    of: Callable[[orm.Session, Any], list[packs.Piece]],
    db: orm.Session,
    event: Event,
    endings: Sequence[str],
    chosen: Mapping[str, Chosen],
) -> Sequence[Piece]:
    forms = [papers.format_named(ending.lstrip(".")) for ending in endings]
    every = [one for subject in (event, *declarations.of(event)) for one in of(db, subject)]
    packs.read(db, every)
    return [piece(one, forms, chosen.get(one.kind.name, {})) for one in every]


PACKS: Final = (
    Pack(
        name="What is handed out",
        words="Every public paper that has something to say, each as it is chosen on this page.",
        pieces=partial(_pieces, lambda _db, subject: packs.public(subject)),
    ),
    Pack(
        name="All that the office prints",
        words="The same, the papers for the house, and in folders what each reader gets. "
        "Cards and tables come in their own form.",
        pieces=partial(_pieces, packs.whole),
    ),
)
