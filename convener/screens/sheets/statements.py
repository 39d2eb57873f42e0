"""The inspector of a statement: who said what, how it may be printed, and whether its words were approved."""

from __future__ import annotations

from typing import Final

from convener.model.statement import Approval, Statement, StatementKind, Tagging
from convener.rules import attribution
from convener.rules.wording import short
from convener.screens import fields
from convener.screens.sheets import lists
from convener.screens.spec import Action, Field, Group, Listing, Sheet
from convener.services import items, statements


def printed(row: Statement) -> str:
    """How the statement would be printed, seen before it matters."""
    voice = attribution.speaker(row)
    if not voice.may_print_words:
        return "Nothing of it is printed."
    place = voice.place.name if voice.place else ""
    whose = ", ".join(part for part in (voice.name, voice.office, voice.organisation, place) if part)
    words = (
        "in quotation marks" if voice.may_be_quoted and row.kind is StatementKind.QUOTATION else "in indirect speech"
    )
    return f"{voice.line or whose or voice.collective or 'Nobody named'}; {words}."


_TAGS: Final[Listing[Statement, Tagging]] = Listing(
    label="Tags",
    noun="tag",
    rows=lambda row: row.taggings,
    title=lambda child: f"#{child.tag.name}",
    add=lists.add(
        "Add a tag",
        lambda given: statements.tag(given.db, given.row, given["name"]),
        lists.asked("name", "Tag"),
    ),
    remove=lambda db, _row, child: items.remove(db, child),
)
_PRINTED: Final[Field[Statement]] = fields.shown("Prints as", printed)
STATEMENT: Final[Sheet[Statement]] = Sheet(
    noun="statement",
    title=lambda row: short(row.words, 80),
    subtitle=lambda row: row.speaker.name if row.speaker else "No speaker",
    icon="quote",
    parts=(
        Group(
            fields=(
                *fields.several(Statement, "words", "kind", "speaker", "session", "theme", "place", "emphasis"),
                fields.of(Statement, "rule", "Attribution"),
                _PRINTED,
            )
        ),
        Group(
            title="Approval of the words",
            fields=fields.several(
                Statement, "approval", ("approved_on", "On"), ("approval_note", "By whom, in which letter")
            ),
        ),
        Group(
            title="In print",
            fields=(
                fields.of(
                    Statement, "attribution", "Attribution line", hint=lambda _row: "Only to choose its wording."
                ),
                *fields.several(Statement, ("pulled", "Set large"), "section", ("paragraph", "After paragraph")),
            ),
        ),
        _TAGS,
        Group(fields=fields.several(Statement, "noted_at", "noted_by", "notes")),
    ),
    acts=(
        Action(
            label="Approve as it stands",
            icon="badge-check",
            do=lambda given: items.change(given.db, given.row, approval=Approval.APPROVED),
            possible=lambda given: "The words are approved already." if given.row.approval is Approval.APPROVED else "",
        ),
    ),
)
