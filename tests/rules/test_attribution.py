"""No rule is broken on any output: what is told of a speaker, and what is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convener.model.attribution import AttributionRule
from convener.model.participant import Consent
from convener.model.statement import Approval, StatementKind
from convener.rules import attribution
from tests import make

RULES = st.none() | st.sampled_from(AttributionRule)


def said(**details):
    """Give a statement by the mayor of Gdynia, in a theme of a session of an event."""
    event = make.event(rule=details.pop("of_event", None) or AttributionRule.NAMED)
    session = make.session(event, rule=details.pop("of_session", None))
    theme = make.theme(session, rule=details.pop("of_theme", None))
    speaker = make.participant(
        event,
        person=make.person("Wiesława", "Łęcka", short_form="Łęcka"),
        listed_position="Mayor",
        place=make.place("Gdynia", country="PL"),
        quoted=details.pop("quoted", Consent.NOT_ASKED),
    )
    return make.statement(event, "We begin.", speaker=speaker, session=session, theme=theme, **details)


@given(
    event=RULES,
    session=RULES,
    theme=RULES,
    own=RULES,
    approval=st.sampled_from(Approval),
    quoted=st.sampled_from(Consent),
    kind=st.sampled_from(StatementKind),
)
def test_a_voice_is_never_more_open_than_the_strictest_rule(*, event, session, theme, own, approval, quoted, kind):
    statement = said(
        of_event=event, of_session=session, of_theme=theme, rule=own, approval=approval, quoted=quoted, kind=kind
    )
    voice = attribution.speaker(statement)
    strictest = max((rule.strictness for rule in (event, session, theme, own) if rule), default=0)
    approved = approval in {Approval.APPROVED, Approval.APPROVED_CHANGED}
    assert approved or voice.rule.strictness >= strictest
    if voice.rule is not AttributionRule.NAMED or quoted is Consent.REFUSED:
        assert "cka" not in f"{voice.name}{voice.short_name}{voice.collective}{voice.line}"
    if voice.rule.strictness >= AttributionRule.COUNTRY_ONLY.strictness:
        assert voice.place is None
        assert not voice.named
    if voice.rule.strictness >= AttributionRule.COLLECTIVE.strictness:
        assert not voice.country
        assert "Poland" not in voice.collective
    if voice.rule is AttributionRule.OFF_THE_RECORD:
        assert not voice.may_print_words
    if approval is Approval.REFUSED:
        assert not voice.may_be_quoted


@pytest.mark.parametrize(
    ("rule", "told"),
    [
        (AttributionRule.NAMED, ("Wiesława Łęcka", "Mayor", "PL", "one participant from Poland")),
        (AttributionRule.ROLE_AND_PLACE, ("", "Mayor", "PL", "one participant from Poland")),
        (AttributionRule.COUNTRY_ONLY, ("", "", "PL", "one participant from Poland")),
        (AttributionRule.COLLECTIVE, ("", "", "", "participants")),
        (AttributionRule.OFF_THE_RECORD, ("", "", "", "")),
    ],
)
def test_each_rule_tells_its_part(rule, told):
    voice = attribution.speaker(said(rule=rule))
    assert (voice.name, voice.office, voice.country, voice.collective) == told


def test_approval_in_writing_lifts_the_rule():
    voice = attribution.speaker(said(of_session=AttributionRule.COLLECTIVE, approval=Approval.APPROVED))
    assert voice.name == "Wiesława Łęcka"
    assert voice.may_be_quoted


def test_who_will_not_be_quoted_by_name_is_not_given_away_by_an_office():
    voice = attribution.speaker(said(quoted=Consent.REFUSED, approval=Approval.APPROVED))
    assert not voice.named
    assert voice.collective == "one participant from Poland"


def test_refused_words_are_no_quotation_and_a_refused_quotation_is_not_printed():
    point = attribution.speaker(said(approval=Approval.REFUSED))
    quotation = attribution.speaker(said(approval=Approval.REFUSED, kind=StatementKind.QUOTATION))
    assert (point.may_print_words, point.may_be_quoted) == (True, False)
    assert (quotation.may_print_words, quotation.may_be_quoted) == (False, False)


@pytest.mark.parametrize(
    ("rule", "line", "kept"),
    [
        (AttributionRule.NAMED, "Wiesława Łęcka, host of the day", True),
        (AttributionRule.ROLE_AND_PLACE, "the host of the day", True),
        (AttributionRule.ROLE_AND_PLACE, "Mayor LECKA of Gdynia", False),
        (AttributionRule.COUNTRY_ONLY, "a voice from the Baltic", True),
        (AttributionRule.COUNTRY_ONLY, "a voice from Gdynia", False),
        (AttributionRule.COLLECTIVE, "several in the room", True),
        (AttributionRule.COLLECTIVE, "a voice from Poland", False),
    ],
)
def test_a_worded_line_prints_only_where_it_tells_no_more_than_the_rule(rule, line, kept):
    assert attribution.speaker(said(rule=rule, attribution=line)).line == (line if kept else "")


def test_a_document_names_countries_in_its_own_way():
    voice = attribution.speaker(said(rule=AttributionRule.COUNTRY_ONLY), lambda _code: "the Republic of Poland")
    assert voice.collective == "one participant from the Republic of Poland"


def test_somebody_not_yet_named_is_told_by_office():
    event = make.event()
    secretary = make.participant(event, label="the State Secretary")
    voice = attribution.voice(secretary, AttributionRule.NAMED)
    assert (voice.name, voice.office) == ("", "the State Secretary")
