"""Lists inside an inspector, all alike: added to by an act, removed from, put in order, gone into."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import orm

from convener.model.base import Base
from convener.rules.wording import called
from convener.screens import icons, kinds, picks
from convener.screens.spec import Action, Given, Listing, Question, Sheet
from convener.services import items


def of(
    label: str, key: str, noun: type[Base], sheet: Sheet[Any], add: Action[Any] | None = None, **said: Any
) -> Listing[Any, Any]:
    """The list of an item's parts in the attribute `key`, in the order that people give them where they have one.

    `said` are further words of a `Listing`: how a part is called (`title`), what stands before it (`lead`), and so on.
    """
    usual: dict[str, Any] = {
        "noun": noun.noun,
        "rows": lambda row: getattr(row, key),
        "title": called,
        "sheet": lambda _child: sheet,
        "remove": _remove,
        "move": _move if "position" in noun.__table__.c else None,
    }
    return Listing(label=label, add=add, **(usual | said))


def add(label: str, do: Callable[[Given[Any]], Any], *asks: Question, key: str = "", icon: str = "plus") -> Action[Any]:
    """An act that adds something and returns it."""
    return Action(label=label, do=do, asks=asks, key=key, icon=icon)


def asked(name: str, label: str, kind: kinds.Kind | None = None, *, needed: bool = True) -> Question:
    """A question that an act must have answered."""
    return Question(name=name, label=label, kind=kind or kinds.Line(), needed=needed)


def asked_for(noun: type[Base], name: str, label: str, *, needed: bool = True) -> Question:
    """A question for another item."""
    return Question(name=name, label=label, kind=picks.of(noun, needed=needed), needed=needed)


def choice(words: Any) -> kinds.Choice:
    """A choice among the words of a closed list."""
    return kinds.Choice(tuple(kinds.Option(word, word.label, icons.of(word)) for word in words))


def picked(given: Given[Any], name: str) -> Any:
    """The item answered; a city of the register has become a place."""
    return picks.entered(given.db, given[name])


def _remove(db: orm.Session, _parent: Any, child: Any) -> None:
    items.remove(db, child)


def _move(db: orm.Session, _parent: Any, child: Any, to_index: int) -> None:
    items.move(db, child, to_index)
