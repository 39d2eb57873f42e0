"""One item of every noun with every field filled, so that nothing of the model can be forgotten in a dump."""

import enum
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import orm

from convener.model.base import Base
from convener.services import dump_format
from convener.services.dump_format import Slot


def fill(db: orm.Session) -> dict[str, Base]:
    """Two items of each noun; the second has every optional field, and points at the first of its own kind."""
    first: dict[str, Base] = {}
    for name, noun in dump_format.nouns_of_a_dump().items():
        bare = {slot.name: _value(slot, name, 0) for slot in noun.values if slot.needed}
        needed = {slot.name: first[slot.target] for slot in noun.references if slot.needed}
        item = first[name] = noun.kind(**bare, **needed)
        db.add(item)
        db.flush()
        full = {slot.name: _value(slot, name, 1) for slot in noun.values}
        pointing = {slot.name: first[slot.target] for slot in noun.references}
        db.add(noun.kind(**full, **pointing))
        db.flush()
    return first


def _value(slot: Slot, noun: str, number: int) -> Any:
    if slot.name == "sha256":
        return f"{number}" * 64
    if slot.kind == "choice":
        default = slot.default
        members: list[enum.Enum] = [slot.read(value) for value in slot.values]
        return next(member for member in members if member is not default)
    return {
        "line": f"{noun} {number}: “Łódź” & <b>zażółć</b> \\ 'q'",
        "prose": f"Première ligne {number}\n\n*deux* – [trois](https://example.org/ą?b=c&d) 🎈",
        "text": "pl",
        "partial date": "2022-11",
        "date": date(2024, 2, 29),
        "time": time(23, 59, 30),
        "date and time": datetime(2027, 3, 28, 2, 30),  # noqa: DTZ001 (wall clock)
        "bytes": bytes(range(256)),
        "whole number": 7,
        "number": 0.1 + 0.2,
        "yes or no": True,
    }[slot.kind]
