"""Samples to look at and to play with: two real dialogues, the series around them, and an invented workshop."""

from collections.abc import Callable
from typing import Final

from sqlalchemy import orm

from convener.samples import organisations, places, series
from convener.samples.berlin import event as berlin
from convener.samples.editions import brief_of_2023, of_2022
from convener.samples.entry import whole
from convener.samples.entry.ledger import Ledger
from convener.samples.harbours import event as harbours
from convener.samples.harbours import known
from convener.samples.the_hague import event as the_hague
from convener.store.workspace import Workspace


def names() -> tuple[str, ...]:
    """What the samples are called, in the order in which they are entered."""
    return tuple(_SAMPLES)


def enter(workspace: Workspace) -> None:
    """Put every sample into a workspace, each as one step that can be undone."""
    ledger: Ledger | None = None
    for name, add in _SAMPLES.items():
        with workspace.step(f"Add the sample: {name}") as db:
            ledger = ledger or _ledger(db)
            add(ledger)


def _ledger(db: orm.Session) -> Ledger:
    return Ledger(
        db,
        {form.name: form for form in places.EVERY + known.PLACES},
        {form.name: form for form in organisations.EVERY + known.ORGANISATIONS},
    )


def _the_hague(ledger: Ledger) -> None:
    whole.enter_series(ledger, series.INITIATIVE)
    whole.enter_dialogue(ledger, the_hague.DIALOGUE, "transatlantic")


def _berlin(ledger: Ledger) -> None:
    whole.enter_dialogue(ledger, berlin.DIALOGUE, "transatlantic")


def _editions(ledger: Ledger) -> None:
    for activity in series.ACTIVITIES:
        whole.enter_activity(ledger, activity, "transatlantic")
    for edition in (of_2022.EDITION, brief_of_2023.EDITION):
        whole.enter_edition(ledger, edition, "transatlantic")


def _harbours(ledger: Ledger) -> None:
    whole.enter_series(ledger, harbours.SERIES)
    for person in harbours.WORKSHOP.people:
        ledger.person(person)
    for dialogue in (harbours.YEAR_BEFORE, harbours.WORKSHOP):
        whole.enter_dialogue(ledger, dialogue, "harbours")


_SAMPLES: Final[dict[str, Callable[[Ledger], None]]] = {
    "The Hague 2022": _the_hague,
    "Berlin 2023": _berlin,
    "Ten key findings of 2022 and 2023": _editions,
    "Harbour towns (invented)": _harbours,
}
