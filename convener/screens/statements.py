"""Statements: what was said at an event, by whom, and how it may be printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import orm

from convener.model.event import Event
from convener.model.statement import Approval, Statement, StatementKind
from convener.rules import attribution
from convener.rules.wording import counted, short
from convener.screens import chips, fields, icons, kinds, troubles
from convener.screens.sheets import lists
from convener.screens.sheets.statements import STATEMENT
from convener.screens.spec import Action, Chip, Column, Empty, Filter, Given, Question, Screen, Tone, View, some_rows
from convener.services import items, statements

_APPROVAL: Final = {
    Approval.ASKED: Chip("Asked", "clock", Tone.AMBER),
    Approval.APPROVED: Chip("Approved", "badge-check", Tone.WELL),
    Approval.APPROVED_CHANGED: Chip("Approved", "badge-check", Tone.WELL),
    Approval.REFUSED: Chip("Refused", "x", Tone.RED),
}


def _rows(_db: orm.Session, event: Event) -> Sequence[Statement]:
    return statements.of(event)


def _facts(_db: orm.Session, event: Event) -> str:
    among = statements.of(event)
    quotations = sum(row.kind is StatementKind.QUOTATION for row in among)
    speakers = len({row.speaker for row in among if row.speaker is not None})
    return f"{counted(len(among), 'statement')} by {counted(speakers, 'speaker')} · {counted(quotations, 'quotation')}"


def _words(row: Statement) -> str:
    words = short(row.words, 300)
    return f"“{words}”" if row.kind is StatementKind.QUOTATION else words


def _approval(row: Statement) -> Chip | None:
    if row.kind is not StatementKind.QUOTATION and row.approval is Approval.NOT_ASKED:
        return None
    return _APPROVAL.get(row.approval, Chip("Not asked", "circle-question-mark", Tone.AMBER))


def _add(given: Given[Statement]) -> Statement:
    after = given.row if given.chosen else None
    details = {"session": after.session, "theme": after.theme, "speaker": after.speaker} if after else {}
    return statements.add(given.db, given.event, given["words"], given["kind"], **details)


def _remove(given: Given[Any]) -> None:
    for row in given.chosen:
        items.remove(given.db, row)


def _tag(given: Given[Statement]) -> None:
    for row in given.chosen:
        statements.tag(given.db, row, given["name"])


STATEMENTS: Final = Screen(
    name="statements",
    title="Statements",
    icon="notebook-pen",
    group=2,
    watches=frozenset(
        {"statement", "tagging", "tag", "session", "theme", "event", "participant", "person", "position", "acceptance"}
    ),
    facts=_facts,
    views=(
        View(
            label="List",
            rows=_rows,
            columns=(
                Column(
                    title="Statement",
                    show=_words,
                    edit=fields.of(Statement, "words"),
                    icon=lambda row: icons.of(row.kind),
                    strong=True,
                ),
                Column(title="Speaker", show=lambda row: row.speaker.name if row.speaker else "", width=140),
                Column(title="Session", show=lambda row: row.session.title if row.session else "", width=130),
                Column(
                    title="Attribution",
                    show=chips.of_statement,
                    sort=lambda row: attribution.effective(row).strictness,
                    width=134,
                ),
                Column(title="Approval", show=_approval, edit=fields.of(Statement, "approval"), width=112),
            ),
            sheet=lambda _row: STATEMENT,
            empty=Empty(
                title="Nothing noted yet",
                words="Note each thing said once, with its speaker: findings rest on it, and papers print it as its "
                "attribution rule allows.",
                acts=("Add statement",),
            ),
            acts=(
                Action(
                    label="Tag",
                    do=_tag,
                    icon="hash",
                    asks=(lists.asked("name", "Tag"),),
                    possible=some_rows,
                ),
                Action(label="Remove statement", do=_remove, key="Del", icon="x", possible=some_rows),
                Action(
                    label="Add statement",
                    do=_add,
                    key="Ctrl+Shift+N",
                    icon="plus",
                    primary=True,
                    asks=(
                        lists.asked("words", "What was said", kinds.Prose()),
                        Question(
                            name="kind",
                            label="Kind",
                            kind=lists.choice(StatementKind),
                            initial=lambda _given: StatementKind.POINT,
                            needed=True,
                        ),
                    ),
                ),
            ),
            filters=(
                Filter(label="Any kind", values=lambda row: [row.kind], words=lambda one: str(one.label)),
                Filter(label="Any session", values=lambda row: [row.session.title] if row.session else []),
                Filter(label="Any speaker", values=lambda row: [row.speaker.name] if row.speaker else []),
                Filter(label="Any tag", values=statements.tags),
            ),
            problems=lambda _db, event: troubles.by_row(event, "statement"),
            move=items.move,
        ),
    ),
)
