"""A person's preferences, kept as JSON beside no workspace; read before the first window is painted."""

import dataclasses
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from convener import folders
from convener.errors import Refused

THEMES = ("system", "light", "dark", "contrast")
PAPERS = ("A4", "Letter")
TEXT_SIZES = range(90, 151)
RECENT = 10
_LARGEST = 1_000_000
_PASSWORD = re.compile(r"(?<=://)(?P<user>[^:/@]*):[^/]*(?=@)|(?<=[?&])password=[^&]*&?")


@dataclasses.dataclass(frozen=True, kw_only=True)
class Settings:
    """What one person prefers on one machine.

    `typographic_signs` has typing write “ for " and the like; `text_size` is in per cent; `recent` names workspaces
    by path or URL, the latest first, and never a password; `last_event` is the uid of the event shown last; `papers`
    what was chosen by kind of paper; `other` keeps what a newer version wrote.
    """

    theme: str = "system"
    text_size: int = 100
    paper: str = "A4"
    compact_tables: bool = False
    typographic_signs: bool = True
    recent: tuple[str, ...] = ()
    last_event: str = ""
    papers: Mapping[str, Mapping[str, str | bool]] = dataclasses.field(default_factory=dict)
    other: Mapping[str, Any] = dataclasses.field(default_factory=dict)

    def opened(self, workspace: str, event: str = "") -> Self:
        """Give these settings with a workspace, by path or URL, at the head of the recent ones."""
        place = _PASSWORD.sub(lambda found: found["user"] or "", workspace)
        recent = (place, *(known for known in self.recent if known != place))[:RECENT]
        return dataclasses.replace(self, recent=recent, last_event=event)

    def forgotten(self, workspace: str) -> Self:
        """Give these settings without a workspace that is no longer there."""
        return dataclasses.replace(self, recent=tuple(known for known in self.recent if known != workspace))


def read(path: Path | None = None) -> tuple[Settings, str]:
    """Give the settings and a sentence for the person, empty unless their file could not be used.

    A file that is no settings file is put aside under another name; a value out of range gives way to the usual one.
    """
    path = path or folders.settings_file()
    try:
        if path.stat().st_size > _LARGEST:
            return _put_aside(path)
        found = json.loads(path.read_bytes())
    except FileNotFoundError:
        return Settings(), ""
    except OSError as fault:
        return (
            Settings(),
            f"Your settings in “{path}” could not be read ({fault.strerror}), so the usual ones are used.",
        )
    except (ValueError, RecursionError):
        return _put_aside(path)
    return (_from_json(found), "") if isinstance(found, dict) else _put_aside(path)


def write(settings: Settings, path: Path | None = None) -> None:
    """Keep the settings; refused when the file cannot be written."""
    path = path or folders.settings_file()
    folders.make_folder(path.parent)
    folders.write_whole(path, json.dumps(_to_json(settings), indent=2).encode() + b"\n")


def change(path: Path | None = None, **changes: Any) -> Settings:
    """Keep some settings anew, with what another window has written meanwhile, and give them all."""
    settings = dataclasses.replace(read(path)[0], **changes)
    write(settings, path)
    return settings


def _put_aside(path: Path) -> tuple[Settings, str]:
    aside = path.with_name("settings-unreadable.json")
    try:
        folders.move_whole(path, aside)
    except Refused:
        return Settings(), f"Your settings in “{path}” cannot be understood, so the usual ones are used."
    return (
        Settings(),
        f"Your settings could not be understood: the usual ones are used, and the file was kept as “{aside}”.",
    )


def _to_json(settings: Settings) -> dict[str, Any]:
    known = {field.name: getattr(settings, field.name) for field in dataclasses.fields(Settings)}
    return {**known.pop("other"), **known}


def _from_json(found: dict[str, Any]) -> Settings:
    known = {field.name for field in dataclasses.fields(Settings)}
    recent = found.get("recent")
    return Settings(
        theme=_one_of(THEMES, found.get("theme")),
        text_size=_size(found.get("text_size")),
        paper=_one_of(PAPERS, found.get("paper")),
        compact_tables=found.get("compact_tables") is True,
        typographic_signs=found.get("typographic_signs") is not False,
        recent=tuple(place for place in recent if isinstance(place, str))[:RECENT] if isinstance(recent, list) else (),
        last_event=_text(found.get("last_event")),
        papers=_chosen(found.get("papers")),
        other={key: value for key, value in found.items() if key not in known},
    )


def _one_of(choices: tuple[str, ...], found: object) -> str:
    return found if isinstance(found, str) and found in choices else choices[0]


def _size(found: object) -> int:
    if not isinstance(found, int) or isinstance(found, bool):
        return Settings.text_size
    return min(max(found, TEXT_SIZES[0]), TEXT_SIZES[-1])


def _chosen(found: object) -> dict[str, dict[str, str | bool]]:
    kinds = found.items() if isinstance(found, dict) else ()
    return {
        kind: {name: value for name, value in chosen.items() if isinstance(value, str | bool)}
        for kind, chosen in kinds
        if isinstance(chosen, dict)
    }


def _text(found: object) -> str:
    return found if isinstance(found, str) else ""
