"""Brings one event of a dump into a workspace: with all that is part of it, and people and places matched."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import orm, select

from convener.errors import Refused
from convener.letters import fold
from convener.model.base import Base
from convener.model.event import Event
from convener.model.organisation import Organisation, OrganisationName
from convener.model.person import Person
from convener.model.place import Place, PlaceName
from convener.model.resource import Resource
from convener.model.series import Series
from convener.model.statement import Tag
from convener.services import load
from convener.services.load import Record, Records

# What several events share: it comes along where it is named, and is matched with what is there.
SHARED: Final = frozenset({"place", "organisation", "person", "series", "resource", "tag", "blob"})
# What is part of a shared item and of nothing else.
_PARTS: Final = frozenset({"place_name", "place_unit", "organisation_name", "position"})

Key = tuple[str, str]


@dataclass(slots=True)
class Merged:
    """What a merge did: the event, how many items were made, which were matched, and what had to be left out."""

    event: Event
    made: int
    matched: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


def event(db: orm.Session, records: Records, uid: str) -> Merged:
    """Merge the event of this uid; refused when the dump has no such event or the workspace has it already."""
    if uid not in records["event"]:
        titles = "; ".join(f"{key} “{record.values['title']}”" for key, record in records["event"].items())
        raise Refused(f"The dump has no event “{uid}”. It has: {titles or 'none'}.")
    if db.scalar(select(Event.id).where(Event.uid == uid)) is not None:
        raise Refused(f"The event “{records['event'][uid].values['title']}” is in this workspace already.")
    chosen = _belonging(records, ("event", uid))
    left_out = _without_strangers(chosen, records)
    present = _present(db, chosen)
    parts = {key for key in chosen if key[0] in _PARTS and _owner(chosen[key]) in present}
    wanted: Records = {name: {} for name in records}
    for key, record in chosen.items():
        if key not in parts or key in present:
            wanted[key[0]][key[1]] = record
    # a position or unit that something of the event points at is needed even where its person was matched
    for key in parts - set(present):
        if key[0] in {"position", "place_unit"} and _pointed_at(chosen, key):
            wanted[key[0]][key[1]] = chosen[key]
    _drop_dangling(wanted, present)
    made = load.make(db, wanted, present)
    merged = made["event", uid]
    if not isinstance(merged, Event):
        raise TypeError(merged)
    matched = sorted({_called(item) for key, item in present.items() if key[0] in {"person", "place"}})
    return Merged(merged, sum(len(rows) for rows in wanted.values()) - len(present), matched, left_out)


def _belonging(records: Records, start: Key) -> dict[Key, Record]:
    """The event, what is part of it at any depth, and the shared items that any of that names."""
    parts = _parts_by_owner(records)
    found: dict[Key, Record] = {}
    waiting = [start]
    while waiting:
        key = waiting.pop()
        if key in found:
            continue
        found[key] = record = records[key[0]][key[1]]
        waiting += [part for part in parts[key] if part[0] in _PARTS or key[0] not in SHARED]
        waiting += [target for target in _targets(record) if target[0] in SHARED or target[0] in _PARTS]
    order = {name: place for place, name in enumerate(records)}
    dumped = {key: place for place, key in enumerate((n, u) for n, rows in records.items() for u in rows)}
    return dict(sorted(found.items(), key=lambda pair: (order[pair[0][0]], dumped[pair[0]])))


def _parts_by_owner(records: Records) -> dict[Key, list[Key]]:
    parts: dict[Key, list[Key]] = defaultdict(list)
    for name, rows in records.items():
        for uid, record in rows.items():
            for slot in record.noun.references:
                target = record.references.get(slot.name)
                if target is not None and slot.on_delete == "cascade":
                    parts[slot.target, target].append((name, uid))
    return parts


def _targets(record: Record) -> Iterator[Key]:
    for slot in record.noun.references:
        target = record.references.get(slot.name)
        if target is not None:
            yield slot.target, target


def _without_strangers(chosen: dict[Key, Record], records: Records) -> list[str]:
    """Empty what points outside the event, drop what cannot be without it, and say so."""
    told = []
    for key, record in list(chosen.items()):
        for slot in record.noun.references:
            target = record.references.get(slot.name)
            if target is None or (slot.target, target) in chosen:
                continue
            stranger = records[slot.target][target]
            told.append(f"{_named(record)} pointed at {_named(stranger)}, which is not part of the event.")
            record.references.pop(slot.name)
            if slot.needed or slot.on_delete == "cascade":
                chosen.pop(key, None)
    return told


def _drop_dangling(wanted: Records, present: dict[Key, Base]) -> None:
    """Empty references to items that were dropped with what they belonged to."""
    for rows in wanted.values():
        for record in rows.values():
            for slot in record.noun.references:
                target = record.references.get(slot.name)
                if target is None or target in wanted[slot.target] or (slot.target, target) in present:
                    continue
                record.references.pop(slot.name)


def _pointed_at(chosen: dict[Key, Record], key: Key) -> bool:
    return any(key in set(_targets(record)) for record in chosen.values())


def _owner(record: Record) -> Key | None:
    slot = next(slot for slot in record.noun.references if slot.on_delete == "cascade")
    return slot.target, record.references[slot.name]


def _present(db: orm.Session, chosen: dict[Key, Record]) -> dict[Key, Base]:
    """Those of the chosen items that the workspace has: by uid, else by name."""
    found: dict[Key, Base] = {}
    known = _Known(db)
    for (name, uid), record in chosen.items():
        if name in SHARED or name in _PARTS:
            match = known.like(record)
            if match is not None:
                found[name, uid] = match
    return found


class _Known:
    """The shared items of a workspace by uid and by folded names."""

    def __init__(self, db: orm.Session) -> None:
        self._db = db
        self._names: dict[str, dict[str, list[Base]]] = {}
        for kind in (Place, Organisation, Person, Series, Resource, Tag):
            by_name: dict[str, list[Base]] = defaultdict(list)
            for item in db.scalars(select(kind)):
                for text in _names(item):
                    by_name[fold(text)].append(item)
            self._names[kind.__tablename__] = by_name
        for variant in (*db.scalars(select(PlaceName)), *db.scalars(select(OrganisationName))):
            owner = variant.place if isinstance(variant, PlaceName) else variant.organisation
            self._names[owner.__tablename__][fold(variant.name)].append(owner)

    def like(self, record: Record) -> Base | None:
        """The item of the same uid, else the only one of the same name that nothing speaks against."""
        kind: Any = record.noun.kind
        same: Base | None = self._db.scalar(select(kind).where(kind.uid == record.uid))
        if same is not None:
            return same
        if record.noun.name == "blob":
            blob: Base | None = self._db.scalar(select(kind).where(kind.sha256 == record.values["sha256"]))
            return blob
        names = self._names.get(record.noun.name, {})
        candidates = {item.id: item for text in _names_of(record) for item in names.get(fold(text), ())}
        fitting = [item for item in candidates.values() if _fits(item, record)]
        return fitting[0] if len(fitting) == 1 else None


_TELLING: Final = {"place": ("country", "kind", "state"), "person": ("email",), "resource": ("link",)}


def _fits(item: Base, record: Record) -> bool:
    """Whether none of the telling fields says that the two are different."""
    pairs = ((getattr(item, name), record.values.get(name)) for name in _TELLING.get(record.noun.name, ()))
    return all(not mine or not theirs or mine == theirs for mine, theirs in pairs)


def _names(item: Any) -> Iterable[str]:
    fields = ("name", "local_name", "title")
    return [text for text in (getattr(item, name, "") for name in fields) if text]


def _names_of(record: Record) -> list[str]:
    values = record.values
    if record.noun.name == "person":
        full = f"{values.get('given_name', '')} {values.get('family_name', '')}".strip()
        return [values.get("printed_name") or full]
    return [values[name] for name in ("name", "local_name", "title") if values.get(name)]


def _called(item: Base) -> str:
    return next(iter(_names(item)), item.noun)


def _named(record: Record) -> str:
    names = [text for text in _names_of(record) if text] if record.noun.name in SHARED else []
    title = names[0] if names else record.values.get("title") or record.values.get("name") or ""
    noun = record.noun.kind.noun
    article = "an" if noun[0] in "aeiou" else "a"
    return f"the {noun} “{title}”" if title else f"{article} {noun}"
