"""An editor for every kind of field: the same one in the inspector, in a cell of a table and in a question."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, assert_never

from convener.screens import kinds
from convener.ui.kit.editors import choice, names, text
from convener.ui.kit.editors.base import Context, Editor
from convener.ui.kit.editors.pick import Made, PickEditor, PicksEditor, Source
from convener.ui.kit.editors.picture import ColourEditor, PictureEditor
from convener.ui.kit.words import Label

__all__ = ["Context", "Editor", "Made", "made", "make"]


class Shown(Editor):
    """Words only."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label(wrap=True)
        self.add(self._words, 1)

    def draw(self, value: Any) -> None:
        """Show the words."""
        self._words.setText(str(value or ""))

    def value(self) -> Any:
        """Give what was shown."""
        return self._shown


def make(kind: kinds.Kind, context: Context, row: Callable[[], Any]) -> Editor:  # noqa: C901, PLR0911, PLR0912 (one door)
    """Give the editor for a kind of field; `row` gives the item edited, or None in a question."""
    match kind:
        case kinds.Line():
            return text.LineEditor(kind, lambda: context.language(row()))
        case kinds.Prose():
            return text.ProseEditor(kind, lambda: context.language(row()))
        case kinds.Link():
            return text.LinkEditor(kind)
        case kinds.Number():
            return text.number(kind)
        case kinds.Date() | kinds.PartialDate() | kinds.Time() | kinds.DateTime():
            return text.moment(kind)
        case kinds.Choice():
            return choice.ChoiceEditor(kind)
        case kinds.Flag():
            return choice.FlagEditor()
        case kinds.ThreeWay():
            return choice.three_way(kind)
        case kinds.Pick():
            return _pick(kind, context, row)
        case kinds.Languages():
            return _languages(kind)
        case kinds.Country():
            found = names.finder(names.countries)
            return PickEditor(Source(found, lambda code: names.countries().get(code, code), "No country"))
        case kinds.Zone():
            return PickEditor(Source(names.finder(names.zones), str, "No time zone", needed=True))
        case kinds.Colour():
            return ColourEditor()
        case kinds.Picture():
            return PictureEditor(lambda: kind.image(context.db, row()))
        case kinds.ReadOnly():
            return Shown()
        case _:
            assert_never(kind)


def made(kind: kinds.Kind, db: Any, row: Any, value: Any) -> Any:
    """Give the value as it is written: what was typed but not found is made first, within the running step."""
    if not isinstance(kind, kinds.Pick) or kind.create is None:
        return value
    create = kind.create
    if kind.several:
        return tuple(create(db, row, one.text) if isinstance(one, Made) else one for one in value)
    return create(db, row, value.text) if isinstance(value, Made) else value


def _pick(kind: kinds.Pick, context: Context, row: Callable[[], Any]) -> Editor:
    source = Source(
        lambda typed: kind.options(context.db, row(), typed),
        kind.words,
        kind.none,
        (kind.made or "Add") if kind.create else "",
        needed=not kind.none,
    )
    return PicksEditor(source) if kind.several else PickEditor(source)


def _languages(kind: kinds.Languages) -> Editor:
    source = Source(names.finder(names.languages), lambda tag: names.languages().get(tag, tag), "No language")
    return PickEditor(source) if kind.one else PicksEditor(source, "Add a language")
