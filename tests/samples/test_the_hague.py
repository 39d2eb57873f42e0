"""The facts of The Hague: who, where, what came of it, and who endorses."""

import itertools
from collections import Counter
from datetime import date

import pytest

from convener.model.declaration import DeclarationStatus
from convener.model.partner import PartnerRole
from convener.model.session import RoleKind, SessionKind
from convener.services import commitments, declarations, findings, partners, sessions, statements, takeaways, themes

APART = {SessionKind.SCREENING, SessionKind.SIGNING}


@pytest.fixture
def hague(event_called):
    return event_called("The Hague 2022")


@pytest.fixture
def declaration(hague):
    return declarations.of(hague)[0]


def test_frame(hague):
    assert (hague.starts_on, hague.ends_on) == (date(2022, 11, 15), date(2022, 11, 16))
    assert (hague.zone, hague.city.name, hague.venue) == ("Europe/Amsterdam", "The Hague", "The Peace Palace")
    assert hague.attendance == "more than 100"
    assert "timetable is invented" in hague.about
    assert "authors alone" in hague.disclaimer


def test_ten_sessions_and_film_and_signing(hague):
    told = [one for one in sessions.of(hague) if not one.kind.quiet and one.kind not in APART]
    assert len(told) == 10
    assert len(sessions.rounds(hague)) == 2
    assert [one.title for one in told][:2] == [
        "Opening Session",
        "The Integrated Threat Environment: The Perspectives of Cities",
    ]
    shown = {one.title: one.showings for one in sessions.of(hague) if one.showings}
    assert shown["Film premiere: Stronger Than Hate"][0].resource.title == "Stronger Than Hate"
    assert shown["Signing of The Hague Mayoral Declaration"][0].declaration is declarations.of(hague)[0]


def test_all_times_follow_one_another(hague):
    slots = [one.slot for one in sessions.of(hague)]
    assert slots == sorted(slots)
    assert all(before[1] <= after[0] for before, after in itertools.pairwise(slots))


def test_thirty_six_people_are_named_in_their_roles(hague):
    assert len(hague.participants) == 36
    cast = {one.title: one.roles for one in sessions.of(hague)}
    by_kind = Counter(role.kind for roles in cast.values() for role in roles)
    assert by_kind[RoleKind.KEYNOTE] == 10
    assert by_kind[RoleKind.OPENER] == 3
    assert by_kind[RoleKind.SIGNATORY] == 2
    youth = cast["Engaging Youth for Sustainable Prevention"]
    assert next((role.kind, role.participant.name) for role in youth) == (RoleKind.FACILITATOR, "Kelsey Bjornsgaard")
    assert {role.participant for roles in cast.values() for role in roles} == set(hague.participants)
    silyan_saba = next(one for one in hague.participants if one.name == "Joumana Silyan-Saba")
    assert len(silyan_saba.roles) == 2


def test_positions_are_those_of_november_2022(hague):
    held = {one.name: one for one in hague.participants}
    assert held["Amarah Khan"].held.title == "Employee Ombud"
    assert held["Allison Silverberg"].held.former
    assert held["Miila Lukkarinen"].held.title == ""
    assert held["Miila Lukkarinen"].held.unit.name == "Safety and Preparedness Unit"
    assert len(held["Bartłomiej Ciążyński"].person.positions) == 2


def test_partners_by_role(hague):
    named = {role: [partners.name(one) for one in partners.of(hague, role)] for role in PartnerRole}
    assert named[PartnerRole.CONVENER] == ["Strong Cities Network"]
    assert named[PartnerRole.IN_COOPERATION_WITH] == [
        "City of The Hague",
        "Human Security Collective",
        "The Glocal Connection",
    ]
    assert named[PartnerRole.SUPPORTED_BY] == ["US Embassy, The Hague"]


def test_breakout_rounds(hague):
    first, second = sessions.rounds(hague)
    assert [len(themes.of(one)) for one in (first, second)] == [3, 3]
    assert len(takeaways.of(first)) == 11
    assert first.takeaways_intro
    of_second = [one for theme in themes.of(second) for one in takeaways.of(second, theme)]
    assert [len(one.topics) for one in of_second] == [0, 0, 6]


def test_eight_findings_all_with_evidence(hague):
    found = findings.of(hague)
    assert len(found) == 8
    assert all(len(finding.evidence) >= 3 for finding in found)
    assert "40 cities" in found[6].text
    assert any(evidence.takeaway for evidence in found[7].evidence)


def test_everyone_but_the_facilitator_has_said_something(hague):
    speakers = {one.speaker for one in statements.of(hague) if one.speaker}
    silent = [one.name for one in hague.participants if one not in speakers]
    assert silent == ["Kelsey Bjornsgaard"]


def test_declaration(declaration):
    assert declaration.status is DeclarationStatus.ADOPTED
    assert [clause.operative_words for clause in declaration.clauses] == [
        "Condemn",
        "Express concern",
        "Recognize",
        "Stand in solidarity",
        "Welcome",
    ]
    assert "*call on*" in declaration.operative
    verbs = [commitment.text.split()[0] for commitment in declaration.commitments]
    assert verbs == [
        "Leading",
        "Strengthening",
        "Promoting",
        "Building",
        "Supporting",
        "Ensuring",
        "Promoting",
        "Building",
    ]
    assert declaration.closing.startswith("Express our further commitment")
    signed = [one.participant.name for one in declaration.signatures]
    assert signed == ["Jan van Zanen", "Andrew Ginther"]
    assert commitments.of(declaration) == []


def test_forty_places_in_fourteen_countries_endorse(declaration):
    standing = declarations.as_of(declaration, date(2022, 11, 15))
    assert len(standing) == 40
    assert declarations.as_of(declaration, date(2022, 11, 14)) == []
    countries = Counter(one.place.country for one in standing)
    assert len(countries) == 14
    assert [countries[code] for code in ("NL", "US", "DE", "NO", "SK", "CA")] == [10, 8, 3, 3, 2, 1]
    printed = {one.printed_name: one.place.name for one in standing if one.printed_name}
    assert printed == {
        "Budavár (Budapest I)": "Budavár",
        "Dusseldorf": "Düsseldorf",
        "Greater Manchester Region": "Greater Manchester",
        "Wroclaw": "Wrocław",
        "Zilina": "Žilina",
    }
    assert all(one.place.state for one in standing if one.place.country == "US")
