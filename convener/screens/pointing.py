"""How a text points at an item: the act that copies a reference, which prints the page or number wherever the item is.

`documents.prose` reads such a reference; the presses work out what it prints.
"""

from __future__ import annotations

from typing import Any, Final

from convener.documents import figures
from convener.model.report import ReportBlock
from convener.screens.spec import Action, Given, one_row


def reference(row: Any) -> str:
    """What to write into a text so that it points at an item; empty for a block that points at nothing of its own."""
    if not isinstance(row, ReportBlock):
        return f"[see page](#{type(row).__tablename__.replace('_', '-')}-{row.uid})"
    if row.figure:
        return f"[see figure](#{figures.anchor(row.figure)})"
    what = row.section or row.session or row.case_study or row.picture
    return reference(what) if what is not None else ""


def _possible(given: Given[Any]) -> str:
    return one_row(given) or ("" if reference(given.row) else "This block is nothing that a text can point at.")


COPY: Final[Action[Any]] = Action(
    label="Copy a reference to this",
    do=lambda given: reference(given.row),
    icon="copy",
    possible=_possible,
    copies=True,
)
