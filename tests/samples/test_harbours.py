"""The invented workshop: every rule, every answer, and the problems planted in it."""

import re
from collections import Counter
from datetime import date

import pytest

from convener.model.attribution import AttributionRule
from convener.model.commitment import Progress
from convener.model.declaration import DeclarationStatus
from convener.model.participant import Consent, InvitationStatus
from convener.model.statement import Approval, StatementKind
from convener.press import reading, tree
from convener.rules import attribution
from convener.samples.harbours import picture, second_day
from convener.services import (
    commitments,
    declarations,
    issues,
    letters,
    papers,
    participants,
    pictures,
    problems,
    statements,
    tasks,
)
from convener.services.papers import Format


@pytest.fixture
def workshop(event_called):
    return event_called("Ørnhavn 2027")


def tree_of(subject, name):
    """What a paper says."""
    return papers.settled(papers.named(subject, name), subject)


def bands(document):
    """The sessions of a run of show."""
    return [band for block in document.blocks if isinstance(block, tree.CueSheet) for band in block.bands]


def test_the_planted_problems_are_all_there_is(workshop):
    found = Counter(problem.rule for problem in problems.of(workshop))
    of_the_record = {rule: found.pop(rule) for rule in ("unapproved", "given-away")}
    assert of_the_record == {"unapproved": 2, "given-away": 1}
    assert found == dict.fromkeys(second_day.PLANTED, 1)


def test_every_attribution_rule_comes_to_bear(workshop):
    rules = Counter(attribution.effective(one) for one in statements.of(workshop))
    assert set(rules) == set(AttributionRule)


def test_a_rule_can_come_from_session_theme_and_statement(workshop):
    assert {one.rule for one in workshop.sessions} == {None, AttributionRule.ROLE_AND_PLACE}
    assert AttributionRule.COLLECTIVE in {theme.rule for one in workshop.sessions for theme in one.themes}
    assert AttributionRule.OFF_THE_RECORD in {one.rule for one in statements.of(workshop)}


def test_quotations_in_every_state_of_approval(workshop):
    quoted = [one for one in statements.of(workshop) if one.kind is StatementKind.QUOTATION]
    assert {one.approval for one in quoted} == set(Approval)
    assert {one.kind for one in statements.of(workshop)} == set(StatementKind)


def test_all_three_answers_to_all_three_consents(workshop):
    for consent in ("listed", "photographed", "quoted"):
        assert {getattr(one, consent) for one in workshop.participants} == set(Consent)


def test_deputy_group_and_somebody_without_a_name(workshop):
    represented = next(one for one in workshop.participants if one.represented_by)
    assert (represented.name, represented.represented_by.name) == ("Çağrı Ilgazlı", "Öykü Şengezer")
    assert represented.status is InvitationStatus.REPRESENTED
    unnamed = {one.label: one.people for one in workshop.participants if one.person is None}
    assert unnamed == {"The State Secretary": 1, "Class 9B of Ørnhavn School": 18}
    assert len(participants.coming(workshop)) == 24


def test_names_in_many_spellings_keep_their_order(workshop):
    people = {one.person.name: one.person for one in workshop.participants if one.person}
    assert people["Rév-Szirtes Győző"].filed_name == "Rév-Szirtes Győző"
    assert people["Ragnheiður Sæmundsdóttir"].filed_name == "Ragnheiður Sæmundsdóttir"
    assert people["Zoë van der Klæver"].filed_name == "Klæver, Zoë van der"
    assert "Lưu Thị Ánh Nguyệt" in people


def test_cues_tasks_and_pictures(workshop):
    assert len([one for one in workshop.sessions if one.cues]) >= 3
    assert any(task.days_before is not None and task.done_on is None for task in tasks.of(workshop))
    boats, door = pictures.of(workshop)
    assert (boats.blob.width, boats.blob.height) == (picture.WIDTH, picture.HEIGHT)
    assert door.case_study.place.name == "Puerto Yñigo"
    for shown in (boats, door):
        assert shown.alternative_text.startswith("A drawing")
        assert len(shown.blob.content) < 60_000
    assert picture.drawn() == boats.blob.content


def test_the_second_issue_differs_from_the_first_and_still_stands(workshop):
    first, second = issues.handed_out(workshop)
    assert issues.stands(workshop, second)
    moved = {uid for uid, said in issues.programme(first).items() if said != issues.programme(second)[uid]}
    assert {one.title for one in workshop.sessions if one.uid in moved} >= {"Closing", "The night ferry"}
    assert issues.stage(first) != issues.stage(second)


def test_run_of_show_and_change_log_tell_what_the_last_issue_brought(workshop):
    show, changes = (tree_of(workshop, name) for name in ("run-of-show", "change-log"))
    assert any(line.changed for band in bands(show) for line in band.lines)
    assert show.foot.endswith("Sunniva Haukelid-Æsøy, +47 00 55 01 42")
    assert "Salma Qandili" in str(changes.blocks)
    assert "now in Sail Loft, was in Rope Walk" in str(changes.blocks)


def test_letters_leave_no_field_open(workshop):
    invitation, thanks = letters.written(workshop)
    for letter in (invitation, thanks):
        pages = papers.render(tree_of(letter, "letter"), Format.MARKDOWN).decode()
        assert "{" not in pages
        assert pages.count(letter.signed_by) >= len(letters.recipients(letter)) > 10


def test_marks_and_a_name_in_arabic_letters_are_printed(workshop):
    report = tree_of(workshop, "event-report")
    assert report.mark.name == "Harbour Towns in Conversation"
    logos = next(block for block in reading.everything(report.blocks) if isinstance(block, tree.Logos))
    assert len([mark for mark in logos.logos if mark.picture]) == 3
    badges = tree_of(workshop, "badges")
    assert "سلمى القنديلي" in {card.name for card in badges.cards}


def test_the_draft_and_the_undertaking_of_the_year_before(workshop, event_called):
    [draft] = declarations.of(workshop)
    assert draft.status is DeclarationStatus.DRAFT
    [undertaking] = declarations.of(event_called("Kaišiauostis 2026"))
    assert undertaking.status is DeclarationStatus.ADOPTED
    assert len(declarations.as_of(undertaking, date(2026, 11, 1))) == 7
    assert len(declarations.as_of(undertaking, date(2026, 12, 1))) == 6
    assert {one.progress for one in commitments.of(undertaking, 2026)} == set(Progress)
    assert [place.name for place in commitments.silent(undertaking, 2026)] == ["Ørnhavn"]


def test_the_cover_counts_as_the_charts_do(workshop):
    report = tree_of(workshop, "event-report")
    told = report.cover.facts[0].number
    figures = (one for one in reading.everything(report.blocks) if isinstance(one, tree.Figure))
    chart = next(one for one in figures if "ategory" in tree.words(one.caption))
    assert sum(one.people for one in participants.coming(workshop)) == int(told)
    assert sum(int(number) for number in re.findall(r"\b\d+\b", chart.alt)) == int(told)
