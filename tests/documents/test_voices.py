"""What the attribution rule gives is put into words in the forms of the document, and nothing beyond it."""

import pytest

from convener.documents import voices
from convener.documents.style import Style
from convener.model.attribution import AttributionRule
from convener.model.participant import Consent
from convener.model.report import CountryStyle
from convener.model.statement import Approval, StatementKind
from convener.press.tree import Attribution, Paragraph, Quotation, Text, plain
from tests import make

NAMED = Attribution("Wiesława Łęcka", "Mayor of Gdynia, Poland")


def said(words="We *begin*.", rule=None, **details):
    event = make.event()
    speaker = make.participant(
        event,
        make.person("Wiesława", "Łęcka"),
        listed_position="Mayor",
        place=make.place("Gdynia", "PL"),
        quoted=details.pop("quoted", Consent.NOT_ASKED),
    )
    return make.statement(event, words, speaker=speaker, rule=rule, **details)


def quoted(**details):
    return voices.quotation(said(kind=StatementKind.QUOTATION, **details), Style())


def told(**details):
    return tuple(voices.told(said(**details), Style()))


@pytest.mark.parametrize(
    ("rule", "by"),
    [
        (None, NAMED),
        (AttributionRule.ROLE_AND_PLACE, Attribution(office="Mayor of Gdynia, Poland")),
        (AttributionRule.COUNTRY_ONLY, Attribution(office="One participant from Poland")),
    ],
)
def test_a_quotation_is_attributed_as_far_as_the_rule_goes(rule, by):
    assert quoted(rule=rule) == Quotation((Text("We "), Text("begin", emphasis=True), Text(".")), by, pull=False)


@pytest.mark.parametrize("rule", [AttributionRule.COLLECTIVE, AttributionRule.OFF_THE_RECORD])
def test_what_may_not_be_quoted_is_no_quotation(rule):
    assert quoted(rule=rule) is None


def test_refused_words_are_no_quotation():
    assert quoted(approval=Approval.REFUSED) is None


def test_approval_in_writing_names_the_speaker_again():
    assert quoted(rule=AttributionRule.COLLECTIVE, approval=Approval.APPROVED).by == NAMED


def test_the_line_somebody_worded_stands_where_it_tells_no_more():
    assert quoted(attribution="Wiesława Łęcka, host of the evening").by == Attribution(
        "Wiesława Łęcka", "host of the evening"
    )
    assert quoted(attribution="A mayor").by == Attribution(office="A mayor")
    hidden = quoted(attribution="Wiesława Łęcka, host", rule=AttributionRule.COUNTRY_ONLY)
    assert hidden.by == Attribution(office="One participant from Poland")


@pytest.mark.parametrize(
    ("rule", "opening"),
    [
        (None, (Text("Wiesława Łęcka", strong=True), Text(", Mayor of Gdynia, Poland: We begin."))),
        (AttributionRule.ROLE_AND_PLACE, plain("Mayor of Gdynia, Poland: We begin.")),
        (AttributionRule.COUNTRY_ONLY, plain("One participant from Poland: We begin.")),
        (AttributionRule.COLLECTIVE, plain("We begin.")),
    ],
)
def test_a_point_is_told_with_its_speaker_as_far_as_the_rule_goes(rule, opening):
    assert told(words="We begin.", rule=rule) == (Paragraph(opening),)


def test_off_the_record_nothing_is_told():
    assert told(rule=AttributionRule.OFF_THE_RECORD) == ()


def test_a_statement_without_speaker_is_told_as_it_is():
    event = make.event()
    assert tuple(voices.told(make.statement(event, "Nine came."), Style())) == (Paragraph(plain("Nine came.")),)


def test_countries_of_speakers_print_in_the_forms_of_the_document():
    statement = said(kind=StatementKind.QUOTATION, rule=AttributionRule.COUNTRY_ONLY)
    statement.speaker.place.country = "US"
    quotation = voices.quotation(statement, Style(countries=CountryStyle.BARE_SHORT))
    assert quotation.by == Attribution(office="One participant from the US")


def test_the_origin_counts_only_where_it_may_be_told():
    assert voices.origin(said()).name == "Gdynia"
    assert voices.origin(said(rule=AttributionRule.COUNTRY_ONLY)) is None


def test_a_session_with_a_rule_of_its_own_says_so():
    event = make.event(rule=AttributionRule.COLLECTIVE)
    assert voices.remark(make.session(event), Style()) == ""
    own = make.session(event, rule=AttributionRule.NAMED)
    assert voices.remark(own, Style()) == "What is said may be used; who said it may not be told."
