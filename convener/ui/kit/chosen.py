"""What a person has chosen for each kind of paper: for the session all of it, beyond it what belongs to no event."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from convener import settings
from convener.errors import Refused
from convener.screens.kinds import Choice
from convener.screens.registry import Paper, Setting, Wanted


class Memory:
    """Remembers what was chosen by kind of paper and, of what belongs to one event, by paper; and for whom."""

    def __init__(self) -> None:
        self._kept = {kind: dict(chosen) for kind, chosen in settings.read()[0].papers.items()}
        self._own: dict[str, dict[str, Any]] = {}
        self._readers: dict[str, int | None] = {}

    def wanted(self, paper: Paper) -> Wanted:
        """What is wanted of a paper: its settings as chosen, where it has them and they offer that."""
        chosen = {**self._kept.get(paper.kind, {}), **self._own.get(paper.name, {})}
        mine = {one.name: chosen[one.name] for one in paper.settings if one.name in chosen and fits(one, chosen)}
        return Wanted(mine, self.reader(paper))

    def shown(self, paper: Paper) -> Mapping[str, Any]:
        """The same with what is usual where nothing was chosen."""
        return {one.name: one.usual for one in paper.settings} | dict(self.wanted(paper).chosen)

    def reader(self, paper: Paper) -> int | None:
        """For whom a paper is: whom somebody chose, else the first, or everybody where that can be."""
        there = [one.value for one in paper.readers]
        chosen = self._readers.get(paper.name)
        return chosen if chosen in there else None if paper.everybody or not there else there[0]

    def by_kind(self, papers: Any) -> dict[str, Mapping[str, Any]]:
        """What is chosen for each kind of these papers."""
        return {paper.kind: self.wanted(paper).chosen for paper in papers}

    def turn(self, paper: Paper, reader: int | None) -> None:
        """Make a paper for another reader."""
        self._readers[paper.name] = reader

    def choose(self, paper: Paper, name: str, value: Any) -> str:
        """Choose, and keep it in the person's settings; gives a sentence where they could not be written."""
        setting = next(one for one in paper.settings if one.name == name)
        if not setting.kept:
            self._own.setdefault(paper.name, {})[name] = value
            return ""
        self._kept.setdefault(paper.kind, {})[name] = value
        try:
            settings.change(papers=self._kept)
        except Refused as refusal:
            return str(refusal)
        return ""


def fits(setting: Setting, chosen: Mapping[str, Any]) -> bool:
    """Whether a setting still offers what was chosen."""
    if not isinstance(setting.kind, Choice):
        return True
    return any(one.value == chosen[setting.name] for one in setting.kind.options)
