"""What can be chosen for a paper, said once: the window, the command line and the settings offer the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias, assert_never

from convener.documents import dating, style
from convener.errors import Refused
from convener.letters import fold
from convener.model.event import Event
from convener.services import events

Plain: TypeAlias = str | bool | date | None
Chosen: TypeAlias = Mapping[str, Plain]
"""What was chosen, by the names of the choices, in words, days and yes or no; what is not in it stays as usual."""

_ALL: Final = "all"


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of several: the word for it in commands and settings, how it reads, and what it means to the paper."""

    key: str
    words: str
    value: Any


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several, the first unless somebody chooses; `bare` is meant by a command that names none of them."""

    alternatives: tuple[Alternative, ...]
    bare: str = ""


@dataclass(frozen=True, slots=True)
class YesNo:
    """Yes or no."""

    usual: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the event, or all of them."""


@dataclass(frozen=True, slots=True)
class Date:
    """Any day, or none."""


Kind: TypeAlias = OneOf | YesNo | Day | Date


def always(_subject: Any) -> bool:
    """Of everything."""
    return True


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: its name, its label in the window, what it does in one sentence, and what there is.

    `matters` says of what a paper is made from whether the choice changes anything there.
    """

    name: str
    label: str
    help: str
    kind: Kind
    matters: Callable[[Any], bool] = always

    @property
    def usual(self) -> Plain:
        """What is chosen unless somebody chooses."""
        match self.kind:
            case OneOf(alternatives=(first, *_)):
                return first.key
            case YesNo(usual=usual):
                return usual
            case Day():
                return _ALL
            case _:
                return None


@dataclass(frozen=True, slots=True)
class Choices:
    """What can be chosen for a paper, and what makes its options of that: it gets the values by name."""

    make: Callable[..., Any]
    offered: tuple[Choice, ...]

    def options(self, subject: Any, chosen: Chosen) -> Any:
        """The options of a paper; refused where a choice has no such value."""
        values = {one.name: read(one, chosen[one.name], subject) for one in self.offered if one.name in chosen}
        usual = {one.name: read(one, one.usual, subject) for one in self.offered}
        return self.make(**{name.replace("-", "_"): value for name, value in (usual | values).items()})


def alternatives(choice: Choice, subject: Any) -> tuple[Alternative, ...]:
    """What a choice offers where that is a few: the several, or the days of the event under “All days”."""
    match choice.kind:
        case OneOf(alternatives=several):
            return several
        case Day():
            event = whose(subject)
            forms = style.of_event(event)
            days = (Alternative(day.isoformat(), dating.weekday(day, forms), day) for day in events.days(event))
            return (Alternative(_ALL, "All days", None), *days)
        case _:
            return ()


def read(choice: Choice, said: Plain, subject: Any) -> Any:
    """What a choice means to a paper; refused in one sentence that names what there is."""
    match choice.kind:
        case OneOf():
            return _among(choice, said, subject).value
        case YesNo():
            return _yes(choice, said)
        case Day():
            return _among(choice, said.isoformat() if isinstance(said, date) else said or _ALL, subject).value
        case Date():
            return _date(choice, said)
        case _:
            assert_never(choice.kind)


def whose(subject: Any) -> Event:
    """The event that something is of, or the event itself."""
    event: Event = getattr(subject, "event", subject)
    return event


def _among(choice: Choice, said: Plain, subject: Any) -> Alternative:
    every = alternatives(choice, subject)
    wanted = _typed(str(said))
    for one in every:
        if wanted in {_typed(one.key), _typed(one.words)}:
            return one
    held = [one for one in every if wanted and wanted in _typed(one.words)]
    if len(held) == 1:
        return held[0]
    if isinstance(choice.kind, Day) and len(every) == 1:
        raise Refused(f"“{said}” is no day of “{subject.title}”, whose days are not known yet. Give it its days first.")
    raise Refused(f"“{said}” is no choice for “{choice.name}”. Choose one of: {'; '.join(one.key for one in every)}.")


def _typed(text: str) -> str:
    """As somebody would type it: “90 × 62 mm” has a sign that no keyboard has."""
    return " ".join(fold(text.replace("×", "x")).split())


def _yes(choice: Choice, said: Plain) -> bool:
    if isinstance(said, bool):
        return said
    raise Refused(f"“{said}” is no choice for “{choice.name}”. Say yes or no.")


def _date(choice: Choice, said: Plain) -> date | None:
    if said is None or isinstance(said, date):
        return said
    try:
        return date.fromisoformat(str(said))
    except ValueError as wrong:
        raise Refused(f"“{said}” is no day for “{choice.name}”. Write it as 2022-11-15.") from wrong
