"""Puts one string into every place of a document that holds words; colours, addresses and languages stay."""

import dataclasses
import enum

KEPT = {"accent", "language", "url", "data", "anchor", "page_of"}


def stuffed(part, words):
    if isinstance(part, tuple):
        return tuple(one if isinstance(one, str) else stuffed(one, words) for one in part)
    if not dataclasses.is_dataclass(part) or isinstance(part, enum.Enum):
        return part
    changed = {}
    for field in dataclasses.fields(part):
        value = getattr(part, field.name)
        if field.name in KEPT:
            continue
        changed[field.name] = words if isinstance(value, str) else stuffed(value, words)
    return dataclasses.replace(part, **changed)
