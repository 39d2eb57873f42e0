"""The facts of Berlin: places of three kinds, themes, cases, examples, and who is named when."""

from collections import Counter
from datetime import date

import pytest

from convener.model.attribution import AttributionRule
from convener.model.participation import ParticipationKind
from convener.model.section import SectionKind
from convener.model.session import SessionKind
from convener.rules import attribution
from convener.services import participations, people, resources, sections, statements


@pytest.fixture
def berlin(event_called):
    return event_called("Berlin 2023")


def test_frame(berlin):
    assert (berlin.starts_on, berlin.ends_on, berlin.zone) == (date(2023, 6, 15), date(2023, 6, 16), "Europe/Berlin")
    assert (berlin.strapline, berlin.venue, berlin.attendance) == (
        "Cities on the Front-lines",
        "Berlin City Hall",
        "more than 50",
    )
    assert "timetable is invented" in berlin.about


def test_nineteen_places_take_part_and_four_are_only_mentioned(berlin):
    taking_part = participations.of(berlin, ParticipationKind.TAKES_PART)
    assert len(taking_part) == 19
    countries = [one.place.country for one in taking_part]
    assert Counter(countries) == {"DE": 4, "FR": 1, "PL": 4, "HU": 2, "CA": 1, "US": 7}
    assert list(dict.fromkeys(countries)) == ["DE", "FR", "PL", "HU", "CA", "US"]
    mentioned = [one.place.name for one in participations.of(berlin, ParticipationKind.MENTIONED)]
    assert mentioned == ["Gdańsk", "New York City", "Michałowo", "Záhony"]
    assert [one.place.name for one in participations.of(berlin, ParticipationKind.HOSTS_FIELD_VISIT)] == ["Berlin"]


def test_field_visits_are_the_day_before(berlin):
    visit = next(one for one in berlin.sessions if one.kind is SessionKind.FIELD_VISIT)
    assert visit.day == date(2023, 6, 14)
    assert [one.rule for one in berlin.acceptances] == ["outside-days"]


def test_three_themes_with_two_cases_and_eight_examples(berlin):
    themes = sections.of(berlin, SectionKind.KEY_THEME)
    assert [sections.number(theme) for theme in themes] == [1, 2, 3]
    assert all(theme.lead and theme.summary for theme in themes)
    assert [study.place.name for study in sections.case_studies(berlin)] == ["Edmonton", "Berlin"]
    assert all(study.challenge and study.approach and study.impact for study in sections.case_studies(berlin))
    assert [len(theme.examples) for theme in themes] == [4, 4, 0]
    unplaced = [one for theme in themes for one in theme.examples if one.place is None]
    assert [one.label or one.organisation.name for one in unplaced] == [
        "Polish “Rescue Cities”",
        "Eurocities",
        "Eurocities",
    ]


def test_two_state_secretaries_one_without_a_name(berlin):
    keynotes = next(one for one in berlin.sessions if one.title == "Keynotes of the State Secretaries")
    named = [role.participant.person for role in keynotes.roles]
    assert [person and person.name for person in named] == [None, "Christian Hochgrebe"]


def test_six_keynotes_before_them(berlin):
    speakers = {role.participant.name for one in berlin.sessions for role in one.roles if role.kind.value == "keynote"}
    assert speakers >= {
        "Clarence Anthony",
        "Nancy Rotering",
        "Márta Váradiné Naszályi",
        "Amarjeet Sohi",
        "Huberta von Voss",
        "Josephine Ballon",
    }


def test_positions_change_between_events(berlin, event_called, filled):
    [khan] = people.find(filled.session, "Amarah Khan")
    assert [one.held.title for one in berlin.participants if one.person is khan] == ["Executive Director"]
    hague = event_called("The Hague 2022")
    assert [one.held.title for one in hague.participants if one.person is khan] == ["Employee Ombud"]


def test_who_is_known_by_country_stays_so(berlin):
    guest = next(one for one in statements.of(berlin) if one.rule is AttributionRule.COUNTRY_ONLY)
    voice = attribution.speaker(guest)
    assert (voice.name, voice.place, voice.country) == ("", None, "US")
    assert voice.line == "One participant from the US"


def test_reading_list_contact_and_support(berlin):
    assert [one.printed_title for one in resources.listed(berlin)] == [
        "",
        "Transatlantic Initiative: Ten Key Findings and Recommendations",
    ]
    assert [(one.person.name, one.title) for one in berlin.contacts] == [("Charlotte Moeyens", "Senior Manager")]
    assert any(one.printed_name == "Embassy of the United States of America" for one in berlin.partners)
