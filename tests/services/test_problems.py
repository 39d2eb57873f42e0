"""Problems: told until they are mended or somebody lets them stand."""

from datetime import date

import pytest

from convener.errors import Refused
from convener.model.session import RoleKind
from convener.services import events, findings, items, participants, problems, series, sessions


def test_a_problem_let_stand_is_told_again_when_it_is_about_others(workspace):
    with workspace.step("Add event") as db:
        event = events.add(db, "Harbour dialogue", starts_on=date(2027, 6, 15))
        panel = sessions.add(db, event, "Panel", kind="panel")
        for label in ("Ann", "Ben"):
            sessions.add_role(db, panel, participants.add(db, event, label=label), RoleKind.CHAIR)
    assert [one.rule for one in problems.of(event)] == ["no-speaker", "unconfirmed"]
    waiting = problems.of(event)[1]
    with workspace.step("Accept problem") as db:
        kept = problems.accept(db, event, waiting, "They always come.")
        assert problems.accept(db, event, waiting, "They have always come.") is kept
    assert [one.rule for one in problems.of(event)] == ["no-speaker"]
    assert problems.accepted(event) == [(waiting, kept)]
    with workspace.step("Confirm") as db:
        items.change(db, panel.roles[0].participant, status="confirmed")
        items.change(db, panel.roles[0], status="confirmed")
    assert [one.sentence for one in problems.of(event)][1:] == ["Ben has not confirmed for “Panel”."]
    workspace.undo()
    assert [one.rule for one in problems.of(event)] == ["no-speaker"]
    workspace.undo()
    assert [one.rule for one in problems.of(event)] == ["no-speaker", "unconfirmed"]


def test_an_acceptance_needs_a_reason_and_can_be_taken_back(db):
    event = events.add(db, "Harbour dialogue", starts_on=date(2027, 6, 15), ends_on=date(2027, 6, 14))
    (problem,) = problems.of(event)
    with pytest.raises(Refused, match="“Reason”"):
        problems.accept(db, event, problem, "  ")
    kept = problems.accept(db, event, problem, "A joke.")
    assert problems.of(event) == []
    problems.take_back(db, kept)
    assert [one.key for one in problems.of(event)] == [problem.key]


def test_a_problem_about_very_many_can_be_accepted(db):
    event = events.add(db, "Harbour dialogue")
    panel = sessions.add(db, event, "Panel", kind="plenary")
    for number in range(30):
        sessions.add_role(db, panel, participants.add(db, event, label=f"Guest {number}"))
    (problem,) = problems.of(event)
    problems.accept(db, event, problem, "They will come.")
    db.commit()
    assert problems.of(event) == []


def test_findings_of_an_edition(db):
    edition = series.add_edition(db, series.add(db, "Harbours"), 2027, "Ten findings")
    findings.add(db, edition, "Begin early")
    assert [one.rule for one in problems.of_edition(edition)] == ["no-evidence"]
