"""The facts of the two editions: ten findings each, points, activities, reports, and the way down to what was said."""

from collections import Counter

import pytest

from convener.model.finding import Numbering
from convener.model.partner import PartnerRole
from convener.model.series import ActivityKind
from convener.services import findings, partners, resources, series


@pytest.fixture
def first(edition_of):
    return edition_of(2022)


@pytest.fixture
def second(edition_of):
    return edition_of(2023)


def test_series(first):
    assert first.series.launched == "2021-10"
    assert [one.year for one in series.editions(first.series)] == [2022, 2023]
    assert [partners.name(one) for one in partners.of(first.series, PartnerRole.SUPPORTED_BY)] == [
        "US Department of State"
    ]


def test_2022_has_ten_findings_without_titles_and_two_with_points(first):
    found = findings.of(first)
    assert len(found) == 10
    assert not any(finding.title for finding in found)
    points = {findings.number(one): (one.numbering, len(one.points)) for one in found if one.points}
    assert points == {6: (Numbering.LETTERS_BRACKET, 3), 9: (Numbering.LETTERS_POINT, 16)}
    assert first.published == "2023-01-20"


def test_2023_has_ten_findings_with_titles_and_paragraphs(second, first):
    found = findings.of(second)
    assert len(found) == 10
    assert all(finding.title and finding.text for finding in found)
    assert second.published is None
    assert second.previous is first
    assert second.introduction.count("[^1]") == 2


def test_activities_of_each_year(first, second):
    kinds = Counter(one.kind for one in series.of_year(first))
    assert kinds == {ActivityKind.WORKSHOP: 4, ActivityKind.DEEP_DIVE: 1, ActivityKind.CAPSTONE: 2}
    held = series.of_year(second)
    assert Counter(one.place.name for one in held) == {
        "Berlin": 2,
        "Oslo": 1,
        "London": 1,
        "New York City": 1,
        "Washington": 1,
    }
    assert sorted(one.place.name for one in held if one.report_title) == ["Berlin", "London", "New York City", "Oslo"]
    assert not any(one.report_link for one in held)
    lunch = next(one for one in held if one.kind is ActivityKind.WORKING_LUNCH)
    assert (lunch.starts, lunch.part_of) == ("2023-09-20", "Fourth Global Summit")


def test_events_planned_here_are_linked_to_their_activities(first):
    linked = [one.event.short_title for one in series.activities(first.series) if one.event]
    assert linked == ["The Hague 2022", "Berlin 2023"]


def test_yearly_findings_can_be_traced_to_what_was_said(first, second):
    said = {findings.number(one): [found.speaker for found in findings.statements(one)] for one in findings.of(first)}
    assert "Leendert Verbeek" in {speaker.name for speaker in said[3] if speaker}
    assert "Márta Váradiné Naszályi" in {speaker.name for speaker in said[10] if speaker}
    assert all(said.values())
    sources = {findings.number(one): [evidence.source for evidence in one.evidence] for one in findings.of(first)}
    assert findings.number(sources[8][0]) == 4
    assert findings.number(sources[4][0]) == 6
    from_berlin = findings.statements(findings.of(second)[1])
    assert {one.speaker.name for one in from_berlin if one.speaker} == {"Nancy Rotering"}


def test_thanks_reading_list_and_contact_of_2023(second):
    assert len(partners.of(second, PartnerRole.SUPPORTED_BY)) == 3
    assert [partners.name(one) for one in partners.of(second, PartnerRole.IN_COOPERATION_WITH)] == [
        "Berlin",
        "London",
        "Oslo",
    ]
    months = [one.resource.published for one in resources.listed(second)]
    assert months == ["2024-04", "2023-09", "2023-09", "2023-09", "2023-09", "2023-06"]
    assert [one.person.name for one in second.contacts] == ["Simeon Dukic"]
