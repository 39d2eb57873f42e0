"""A round of awkward strings through every field and press; `python -m tests.awkward_fields` does them all."""

from tests.awkward_fields import Plan, Report, go
from tests.documents.whole import Dialogue, outlined

TURN = 41
PAPERS = {
    "dialogue-summary",
    "event-report",
    "findings-brief",
    "declaration",
    "badges",
    "participants-table",
    "calendar",
}


def test_a_round_of_awkward_strings_comes_out_of_every_press():
    plan, report = Plan(outlined(Dialogue())), Report()
    go(TURN, plan, report, PAPERS)
    assert report.made == 4 * 4 + 3
    assert report.faults == []
