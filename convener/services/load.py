"""Reads a dump: checks all of it first and names the place of each fault, then makes its items in one go."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import orm, select

from convener.errors import Refused
from convener.model.base import Base
from convener.services import dump_format
from convener.services.dump_format import Noun, Slot

SIZE_LIMIT: Final = 1_000_000_000  # bytes
_TOLD: Final = 50


class Faulty(Refused):
    """A dump cannot be loaded; `faults` has a sentence for each fault, with its place."""

    def __init__(self, faults: list[str]) -> None:
        more = f" There are {len(faults) - 1} more faults." if len(faults) > 1 else ""
        super().__init__(f"Nothing was loaded. {faults[0]}{more}")
        self.faults = tuple(faults[:_TOLD])


@dataclass(slots=True)
class Record:
    """One item of a dump, its values checked; references are still uids."""

    noun: Noun
    uid: str
    values: dict[str, Any]
    references: dict[str, str]


Records = dict[str, dict[str, Record]]


def read(content: bytes) -> Records:
    """The items of a dump by noun and uid; refused with every fault named when anything in it is wrong."""
    if len(content) > SIZE_LIMIT:
        raise Refused("The file is larger than a gigabyte: that is no dump of a workspace.")
    items = _items(_parsed(content))
    faults: list[str] = []
    records: Records = {}
    known = dump_format.nouns_of_a_dump()
    faults += [f"There is no noun “{name}” (in items)." for name in items if name not in known]
    for name, noun in known.items():
        records[name] = _read_all(noun, items.get(name, []), faults)
    _check_references(records, faults)
    if faults:
        raise Faulty(faults)
    return records


def into(db: orm.Session, records: Records) -> None:
    """Make the items in a workspace that holds none of them."""
    for name, noun in dump_format.nouns_of_a_dump().items():
        table: Any = noun.kind.__table__
        if records.get(name) and db.scalar(select(table.c.id).limit(1)) is not None:
            raise Refused(
                "A dump is loaded into an empty workspace, and this one is not: make a new one, "
                "or merge one event of the dump into this one."
            )
    make(db, records, {})


def make(db: orm.Session, records: Records, present: Mapping[tuple[str, str], Base]) -> dict[tuple[str, str], Base]:
    """Make items; `present` holds those that stand in the workspace already, by noun and uid of the dump."""
    made: dict[tuple[str, str], Base] = dict(present)
    later: list[tuple[Base, str, tuple[str, str]]] = []
    with db.no_autoflush:
        for name, noun in dump_format.nouns_of_a_dump().items():
            for uid, record in records.get(name, {}).items():
                if (name, uid) not in made:
                    made[name, uid] = _made(noun, record, made, later)
                    db.add(made[name, uid])
        db.flush()  # rows keep the order of the dump only if none waits for another of its kind
        for item, attribute, target in later:
            setattr(item, attribute, made[target])
    db.flush()
    return made


def _made(
    noun: Noun,
    record: Record,
    made: Mapping[tuple[str, str], Base],
    later: list[tuple[Base, str, tuple[str, str]]],
) -> Base:
    ready, waiting = {}, []
    for slot in noun.references:
        target = record.references.get(slot.name)
        if target is not None and slot.target == noun.name:
            waiting.append((slot.name, (slot.target, target)))
        elif target is not None:
            ready[slot.name] = made[slot.target, target]
    item = noun.kind(**record.values, **ready)
    item.uid = record.uid
    later += [(item, attribute, target) for attribute, target in waiting]
    return item


def _parsed(content: bytes) -> Any:
    try:
        return json.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as wrong:
        raise Refused(f"The file is no dump of a workspace: it is not UTF-8 text (byte {wrong.start}).") from wrong
    except json.JSONDecodeError as wrong:
        raise Refused(
            f"The file is no dump of a workspace: it stops being JSON in line {wrong.lineno}, column {wrong.colno}."
        ) from wrong
    except RecursionError as wrong:
        raise Refused("The file is no dump of a workspace: it is nested too deeply.") from wrong


def _items(content: Any) -> dict[str, list[Any]]:
    if not isinstance(content, dict) or content.get("format") != dump_format.FORMAT:
        raise Refused(f"The file is no dump of a workspace: it does not say “format”: “{dump_format.FORMAT}”.")
    version = content.get("format_version")
    if not isinstance(version, int) or version < 1:
        raise Refused("The dump does not say which version of the format it has.")
    if version > dump_format.FORMAT_VERSION:
        raise Refused(
            f"The dump has version {version} of the format and this program knows {dump_format.FORMAT_VERSION}: "
            "load it with a newer Convener."
        )
    items = content.get("items")
    if not isinstance(items, dict) or not all(isinstance(rows, list) for rows in items.values()):
        raise Refused("The dump has no “items”: an object with a list for each noun.")
    return items


def _read_all(noun: Noun, rows: Iterable[Any], faults: list[str]) -> dict[str, Record]:
    records: dict[str, Record] = {}
    for number, row in enumerate(rows, 1):
        place = f"items, {noun.name}, no. {number}"
        if not isinstance(row, dict):
            faults.append(f"An item must be an object ({place}).")
            continue
        record = _read(noun, row, place, faults)
        if record.uid in records:
            faults.append(f"The uid “{record.uid}” stands twice ({place}).")
        records[record.uid] = record
    return records


def _read(noun: Noun, row: dict[str, Any], place: str, faults: list[str]) -> Record:
    uid = row.get("uid")
    if not isinstance(uid, str) or not dump_format.UID.fullmatch(uid):
        faults.append(f"The “uid” must be 1 to 32 letters, digits, - or _ ({place}).")
        uid = f"?{place}"
    slots = {slot.name: slot for slot in noun.slots}
    faults += [f"A {noun.name} has no field “{name}” ({place})." for name in row if name not in slots and name != "uid"]
    record = Record(noun, uid, {}, {})
    for slot in noun.slots:
        if row.get(slot.name) is None:
            if slot.needed:
                faults.append(f"The field “{slot.name}” is missing ({place}).")
            elif slot.name in row and slot.default is not None:
                faults.append(f"“{slot.name}” must be {dump_format.said(slot)}, not null ({place}).")
            continue
        _take(slot, row[slot.name], record, place, faults)
    return record


def _take(slot: Slot, value: Any, record: Record, place: str, faults: list[str]) -> None:
    try:
        taken = slot.read(value)
        if slot.limit is not None and isinstance(taken, str) and len(taken) > slot.limit:
            raise ValueError(slot.limit)  # noqa: TRY301 (one sentence for all that does not fit)
    except Refused as refusal:
        faults.append(f"{refusal} ({place}, {slot.name})")
    except (ValueError, TypeError, OverflowError):
        faults.append(f"“{slot.name}” must be {dump_format.said(slot)} ({place}).")
    else:
        (record.references if slot.target else record.values)[slot.name] = taken


def _check_references(records: Records, faults: list[str]) -> None:
    for name, rows in records.items():
        for number, record in enumerate(rows.values(), 1):
            for slot in record.noun.references:
                target = record.references.get(slot.name)
                if target is not None and target not in records[slot.target]:
                    faults.append(
                        f"“{slot.name}” points at the {slot.target} “{target}”, which the dump does not have "
                        f"(items, {name}, no. {number})."
                    )
