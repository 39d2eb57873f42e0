"""Findings: what they rest on, down to what was said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convener.errors import Refused
from convener.services import events, findings, series, sessions, statements, takeaways
from tests import make


@pytest.fixture
def event(db):
    return events.add(db, "Harbour dialogue")


def test_a_series_finding_is_traced_to_what_was_said(db, event):
    panel = sessions.add(db, event, "Panel")
    said = statements.add(db, event, "We began early.", session=panel)
    takeaway = takeaways.add(db, panel, "Begin early")
    of_event = findings.add(db, event, "Early is better")
    edition = series.add_edition(db, series.add(db, "Harbours"), 2027, "Ten findings")
    of_series = findings.add(db, edition, "Begin early everywhere")
    findings.rest_on(db, of_event, said)
    findings.rest_on(db, of_event, takeaway)
    findings.rest_on(db, of_series, of_event)
    ways = findings.trace(of_series)
    assert [(way.path, way.end) for way in ways] == [
        ((of_series, of_event), said),
        ((of_series, of_event), takeaway),
    ]
    assert findings.statements(of_series) == [said]
    assert findings.resting_on(db, said) == [of_event]
    assert findings.resting_on(db, of_event) == [of_series]


def test_evidence_stands_once_and_never_in_a_circle(db, event):
    one, other, third = (findings.add(db, event, title) for title in ("One", "Other", "Third"))
    assert findings.rest_on(db, one, other) is findings.rest_on(db, one, other)
    findings.rest_on(db, other, third)
    for source in (one, other):
        with pytest.raises(Refused, match="itself"):
            findings.rest_on(db, third if source is other else source, source if source is other else one)
    assert findings.number(third) == 3


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=12))
def test_tracing_ends_whatever_rests_on_what(ties):
    event = make.event()
    made = [make.finding(event, f"Finding {number}") for number in range(5)]
    said = [make.statement(event, f"Words {number}") for number in range(5)]
    for finding, statement in zip(made, said, strict=True):
        make.evidence(finding, statement=statement)
    for upper, lower in ties:
        make.evidence(made[upper], source=made[lower])
    reached, open_ends = set(), {0}
    while open_ends:
        reached |= open_ends
        open_ends = {lower for upper, lower in ties if upper in open_ends} - reached
    assert set(findings.statements(made[0])) == {said[number] for number in reached}
    assert all(way.path[0] is made[0] for way in findings.trace(made[0]))


def test_points_keep_their_order(db, event):
    finding = findings.add(db, event, "One")
    made = [findings.add_point(db, finding, text) for text in "abc"]
    assert finding.points == made
