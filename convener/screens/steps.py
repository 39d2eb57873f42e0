"""How the steps made through an inspector are called, in the undo menu and in the history."""

from __future__ import annotations

from typing import Any

from convener.screens.spec import Action, Field, Given, Listing, Sheet


def change(sheet: Sheet[Any], field: Field[Any], row: Any) -> str:
    """The step of an edited field: Change title of “Opening”."""
    return f"Change {field.noun or _lower(field.label)} of “{short(sheet.title(row) or sheet.noun)}”"


def remove(listing: Listing[Any, Any], child: Any) -> str:
    """The step of taking a child from a list: Remove role “Åsa Lindqvär”."""
    return f"Remove {listing.noun} “{short(listing.title(child) or listing.noun)}”"


def move(listing: Listing[Any, Any], child: Any) -> str:
    """The step of moving a child within its list: Move role “Åsa Lindqvär”."""
    return f"Move {listing.noun} “{short(listing.title(child) or listing.noun)}”"


def act(action: Action[Any], given: Given[Any]) -> str:
    """The step of an act: its own words where it has some, else its label."""
    return action.step(given) if action.step else action.label


def short(text: str, most: int = 60) -> str:
    """A title for a label: at most so many characters, cut at the end with an ellipsis."""
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _lower(label: str) -> str:
    return label if label[1:2].isupper() else label[:1].lower() + label[1:]
