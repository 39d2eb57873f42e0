"""Writes the whole workspace as one plain JSON text, from which `load` makes the same workspace again."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import orm, select

from convener.services import dump_format
from convener.services.dump_format import Noun


def collect(db: orm.Session) -> dict[str, Any]:
    """The workspace as plain values: `items` maps the name of each noun to its items in the order they were made."""
    uids: dict[str, dict[int, str]] = {}
    items: dict[str, list[dict[str, Any]]] = {}
    for noun in dump_format.nouns_of_a_dump().values():
        table: Any = noun.kind.__table__
        uids[noun.name] = {row.id: row.uid for row in db.execute(select(table.c.id, table.c.uid))}
    for noun in dump_format.nouns_of_a_dump().values():
        rows = _rows(db, noun, uids)
        if rows:
            items[noun.name] = rows
    return {"format": dump_format.FORMAT, "format_version": dump_format.FORMAT_VERSION, "items": items}


def text(db: orm.Session) -> bytes:
    """The same as JSON in UTF-8, two spaces deep, equal for equal workspaces."""
    return (json.dumps(collect(db), ensure_ascii=False, indent=2) + "\n").encode()


def _rows(db: orm.Session, noun: Noun, uids: dict[str, dict[int, str]]) -> list[dict[str, Any]]:
    table: Any = noun.kind.__table__
    found = db.execute(select(table).order_by(table.c.id)).mappings()
    return [{"uid": row["uid"]} | _fields(noun, row, uids) for row in found]


def _fields(noun: Noun, row: Any, uids: dict[str, dict[int, str]]) -> dict[str, Any]:
    fields = {}
    for slot in noun.slots:
        value = row[slot.column]
        if dump_format.left_out(slot, value):
            continue
        fields[slot.name] = uids[slot.target][value] if slot.target else _written(slot, value)
    return fields


def _written(slot: dump_format.Slot, value: Any) -> Any:
    return None if value is None else slot.write(value)
