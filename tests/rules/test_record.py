"""What was noted: quotations that do not close, words that tell who spoke, findings on nothing."""

import pytest

from convener.model.attribution import AttributionRule
from convener.model.statement import Approval, StatementKind
from convener.rules import record
from tests import make


@pytest.fixture
def event():
    return make.event()


@pytest.fixture
def mayor(event):
    gdynia = make.place("Gdynia", country="PL")
    return make.participant(event, person=make.person("Wiesława", "Łęcka"), listed_position="Mayor", place=gdynia)


def found(event):
    return [(problem.rule, problem.sentence) for problem in record.problems(event)]


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("", True),
        ("They said “yes” and “no”.", True),
        ("They said “yes and no.", False),
        ("They said yes” and no.", False),
        ('A "straight" pair', True),
        ('A "straight one', False),
        ("“First paragraph.\n\n“Second paragraph.”", True),
        ("“First paragraph.\n\nSecond paragraph.", False),
        ("Sie sagten „ja“ dazu.", True),
        ("It’s the city’s", True),
    ],
)
def test_quotation_marks_close(text, closed):
    assert record.closed(text) is closed


def test_an_open_quotation_is_told_where_it_stands(event):
    make.session(event, "Panel", narrative="They said “yes.")
    make.section(event, "Overview", text="And then “no.")
    assert [sentence for _rule, sentence in found(event)] == [
        "In the session “Panel” a quotation mark does not have its other one.",
        "In the section “Overview” a quotation mark does not have its other one.",
    ]


def test_a_finding_needs_evidence(event):
    finding = make.finding(event, "Begin early")
    assert found(event) == [("no-evidence", "“Begin early” rests on no statement, takeaway or other finding.")]
    make.evidence(finding, statement=make.statement(event))
    assert found(event) == []


def test_words_that_name_their_speaker(event, mayor):
    make.statement(event, "As Wiesława Łęcka said", speaker=mayor, rule=AttributionRule.COLLECTIVE)
    assert [rule for rule, _sentence in found(event)] == ["words-tell"]


def test_a_country_with_one_participant_tells_who_spoke(event, mayor):
    said = make.statement(event, "We began early.", speaker=mayor, rule=AttributionRule.COUNTRY_ONLY)
    assert found(event) == [("given-away", "“We began early.” names Poland, whence only one participant came.")]
    make.participant(event, place=make.place("Sopot", country="PL"))
    assert found(event) == []
    said.place = mayor.place
    assert found(event) == [("given-away", "“We began early.” is about Gdynia, whence only one participant came.")]
    said.approval = Approval.APPROVED
    assert found(event) == []


def test_a_quotation_waits_for_approval(event, mayor):
    said = make.statement(event, "We began early.", speaker=mayor, kind=StatementKind.QUOTATION)
    assert [rule for rule, _sentence in found(event)] == ["unapproved"]
    said.approval = Approval.APPROVED
    assert found(event) == []


def test_a_narrative_under_a_rule_names_nobody(event, mayor):
    session = make.session(event, "Panel", narrative="Łęcka spoke of the harbour.", rule=AttributionRule.COLLECTIVE)
    make.role(session, mayor)
    assert [rule for rule, _sentence in found(event)] == ["narrative-tells"]
    session.narrative = "Participants spoke of the harbour."
    assert found(event) == []
