"""The JSON Schema of a dump, made from the model, so that other programs can read and check one."""

from __future__ import annotations

import json
import sys
from typing import Any

from convener import letters
from convener.services import dump_format
from convener.services.dump_format import Noun, Slot


def schema() -> dict[str, Any]:
    """The schema as JSON Schema 2020-12."""
    nouns = dump_format.nouns_of_a_dump()
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A Convener workspace",
        "type": "object",
        "required": ["format", "format_version", "items"],
        "properties": {
            "format": {"const": dump_format.FORMAT},
            "format_version": {"const": dump_format.FORMAT_VERSION},
            "items": {
                "type": "object",
                "additionalProperties": False,
                "properties": {name: {"type": "array", "items": _noun(noun)} for name, noun in nouns.items()},
            },
        },
        "additionalProperties": False,
    }


def text() -> str:
    """The schema as it stands in docs/dump.schema.json."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _noun(noun: Noun) -> dict[str, Any]:
    uid = {"type": "string", "pattern": f"^{dump_format.UID.pattern}$"}
    return {
        "description": (noun.kind.__doc__ or "").strip().split("\n")[0],
        "type": "object",
        "required": ["uid", *(slot.name for slot in noun.slots if slot.needed)],
        "properties": {"uid": uid} | {slot.name: _slot(slot) for slot in noun.slots},
        "additionalProperties": False,
    }


def _slot(slot: Slot) -> dict[str, Any]:
    shapes: dict[str, dict[str, Any]] = {
        "line": {"type": "string", "maxLength": letters.LINE_LIMIT},
        "prose": {"type": "string", "maxLength": letters.PROSE_LIMIT},
        "text": {"type": "string"},
        "partial date": {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"},
        "date": {"type": "string", "format": "date"},
        "time": {"type": "string", "pattern": r"^\d{2}:\d{2}(:\d{2})?$"},
        "date and time": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$"},
        "bytes": {"type": "string", "contentEncoding": "base64"},
        "whole number": {"type": "integer"},
        "number": {"type": "number"},
        "yes or no": {"type": "boolean"},
        "choice": {"enum": list(slot.values)},
        "reference": {"type": "string", "description": f"uid of a {slot.target}"},
    }
    shape = dict(shapes[slot.kind])
    if not slot.needed and slot.default is not None:
        shape["default"] = getattr(slot.default, "value", slot.default)
    return shape


if __name__ == "__main__":
    sys.stdout.write(text())
