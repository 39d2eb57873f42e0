"""Readiness says in words what a paper lacks, and names the items to go to."""

from datetime import date

from convener.documents import agenda, declaration, dialogue_summary, findings_brief, readiness
from convener.documents.billing import Billing
from convener.model.attribution import AttributionRule
from convener.model.declaration import DeclarationStatus
from convener.model.participant import Consent
from convener.model.report import BlockKind, FigureKind
from convener.model.statement import StatementKind
from tests import make


def rules(problems):
    return {problem.rule: problem for problem in problems}


def test_a_quotation_that_is_kept_back_and_a_figure_nobody_draws():
    event = make.event()
    make.finding(event)
    statement = make.statement(
        event, "Secret.", kind=StatementKind.QUOTATION, pulled=True, rule=AttributionRule.COLLECTIVE
    )
    figure = make.block(make.report(event), kind=BlockKind.FIGURE, figure=FigureKind.MAP_OF_PLACES)
    found = rules(readiness.of_report(event, dialogue_summary.compose(event)))
    assert found["report-quotation"].concerns(statement)
    assert found["report-figure"].concerns(figure)
    make.participation(event, make.place("Lieth", latitude=54.5, longitude=9.1))
    assert "report-figure" not in rules(readiness.of_report(event, dialogue_summary.compose(event)))


def test_a_session_without_narrative():
    event = make.event()
    session = make.session(event)
    make.statement(event, session=session)
    found = rules(readiness.of_report(event, dialogue_summary.compose(event)))
    assert found["report-narrative"].concerns(session)
    session.told_elsewhere = "the overview"
    assert "report-narrative" not in rules(readiness.of_report(event, dialogue_summary.compose(event)))


def test_a_reference_that_leads_out_of_the_paper():
    event = make.event(about="See [page](#finding-0).")
    sentence = rules(readiness.of_report(event, dialogue_summary.compose(event)))["reference-lost"].sentence
    assert sentence == "1 reference leads to what this paper does not hold."


def test_a_brief_without_date_and_a_finding_without_words():
    edition = make.edition()
    finding = make.finding(edition, "")
    found = rules(readiness.of_brief(edition, findings_brief.compose(edition)))
    assert found["brief-text"].concerns(finding)
    assert found["brief-date"].sentence == "The brief has no publication date."
    edition.published = "2027-01"
    finding.lead = "Begin early."
    assert list(readiness.of_brief(edition, findings_brief.compose(edition))) == []


def test_a_declaration_that_declares_nothing_and_endorsements_without_day():
    text = make.declaration(make.event(), status=DeclarationStatus.OPEN)
    make.endorsement(text)
    make.endorsement(text, endorsed_on=date(2027, 6, 16))
    found = rules(readiness.of_declaration(text, declaration.Options(date(2027, 6, 16))))
    assert sorted(found) == ["declaration-dates", "declaration-empty"]
    assert found["declaration-dates"].sentence == "1 endorsement has no day."


def test_consent_that_was_not_asked_for():
    event = make.event()
    asked, unasked = make.participant(event, listed=Consent.GIVEN), make.participant(event)
    (problem,) = readiness.of_participants(event)
    assert problem.concerns(unasked)
    assert not problem.concerns(asked)


def test_speakers_kept_back_by_the_rule_until_everybody_is_announced():
    event = make.event(rule=AttributionRule.COLLECTIVE)
    session = make.session(event, at="09:00")
    make.role(session, make.participant(event))
    assert rules(readiness.of_agenda(event, agenda.Options()))["agenda-rule"].concerns(session)
    assert list(readiness.of_agenda(event, agenda.Options(billing=Billing(everybody=True)))) == []
