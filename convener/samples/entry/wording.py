"""Turns texts as the source breaks them, and the names in their references, into texts as they are stored."""

import dataclasses
import inspect
import re
from collections.abc import Collection, Mapping
from typing import Any, Final

_ITEM: Final = re.compile(r"[-*] |\d+\. |\[\^")
# A key may itself hold a pair of brackets: (#section:National-Local Cooperation (NLC)).
REFERENCE: Final = re.compile(r"\(#([a-z-]+):([^()]+(?:\([^()]*\))?)\)")


def flow(text: str) -> str:
    """Lines joined into paragraphs; blank lines, list items and footnotes keep their place."""
    flowing: list[str] = []
    for line in inspect.cleandoc(text).split("\n"):
        if flowing and flowing[-1].strip() and line.strip() and not _ITEM.match(line.strip()):
            flowing[-1] += " " + line.strip()
        else:
            flowing.append(line.rstrip())
    return "\n".join(flowing)


def values(form: Any, leave_out: Collection[str] = ()) -> dict[str, Any]:
    """The fields of a form that say anything, texts joined, but those that the entry sees to itself."""
    said = {field.name: getattr(form, field.name) for field in dataclasses.fields(form)}
    return columns({name: value for name, value in said.items() if name not in leave_out and value not in ("", None)})


def columns(said: Mapping[str, Any]) -> dict[str, Any]:
    """The same values with their texts joined."""
    return {name: flow(value) if isinstance(value, str) else value for name, value in said.items()}
