"""Statements: words without their quotation marks, approval in writing, tags."""

from datetime import date

import pytest

from convener.errors import Refused
from convener.model.statement import Approval, StatementKind, Tag
from convener.services import events, sessions, statements


@pytest.fixture
def event(db):
    return events.add(db, "Harbour dialogue")


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("“We began early.”", "We began early."),
        ('"We began early."', "We began early."),
        ("«We began early.»", "We began early."),
        ("“Early” is “late”", "“Early” is “late”"),
        ("“", "“"),
        ("We began early.", "We began early."),
    ],
)
def test_quotation_marks_around_all_of_a_quotation_are_dropped(db, event, written, kept):
    assert statements.add(db, event, written, StatementKind.QUOTATION).words == kept
    assert statements.add(db, event, written).words == written


def test_approval_keeps_the_words_that_were_asked_for(db, event):
    said = statements.add(db, event, "We began.", StatementKind.QUOTATION)
    statements.approve(db, said, date(2027, 6, 20), "letter of 19 June")
    assert (said.approval, said.approved_on) == (Approval.APPROVED, date(2027, 6, 20))
    statements.approve(db, said, date(2027, 6, 21), changed="“We began early.”")
    assert (said.approval, said.words) == (Approval.APPROVED_CHANGED, "We began early.")
    statements.refuse(db, said, "by telephone")
    assert (said.approval, said.approved_on, said.approval_note) == (Approval.REFUSED, None, "by telephone")


def test_a_tag_is_one_whatever_its_marks(db, event):
    one, other = statements.add(db, event, "One"), statements.add(db, event, "Other")
    statements.tag(db, one, "#Wrocław")
    statements.tag(db, one, "wroclaw")
    statements.tag(db, other, "WROCŁAW")
    statements.tag(db, other, "harbour")
    assert statements.tags(one) == ["Wrocław"]
    assert statements.tags(other) == ["harbour", "Wrocław"]
    assert statements.tagged(db, event, "wroclaw") == [one, other]
    assert [tag.name for tag in statements.every_tag(db)] == ["harbour", "Wrocław"]
    statements.untag(db, one, "#wroclaw")
    assert statements.tags(one) == []
    assert db.query(Tag).count() == 2
    with pytest.raises(Refused, match="“Name”"):
        statements.tag(db, one, " # ")


def test_what_was_said_in_a_session(db, event):
    panel = sessions.add(db, event, "Panel")
    said = statements.add(db, event, "Yes.", session=panel)
    statements.add(db, event, "No.")
    assert statements.in_session(panel) == [said]
    assert len(statements.of(event)) == 2
