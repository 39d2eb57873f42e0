"""Spreadsheets have a row for each item, real dates and numbers, and tell of speakers only what the rule allows."""

import datetime as dt

import pytest

from convener.model.attribution import AttributionRule
from convener.model.session import RoleStatus
from convener.services import spreadsheets
from tests import make
from tests.documents.harbour import Harbour


def table(workbook):
    """Give the rows of the only sheet as mappings by the head of the column."""
    (sheet,) = workbook.sheets
    heads = [column.head for column in sheet.columns]
    assert all(len(row) == len(heads) for row in sheet.rows)
    return [dict(zip(heads, row, strict=True)) for row in sheet.rows]


def test_everybody_has_a_row_with_how_they_are_reached():
    event = make.event("Quays")
    person = make.person("Ola", "Nowak", email="ola@example.org")
    make.participant(event, person, place=make.place("Gdynia", "PL"), precedence=2, first_time=True)
    make.participant(event, label="a school class", people=20)
    ola, group = table(spreadsheets.participants(event))
    assert ola["Name"] == "Nowak, Ola"
    assert (ola["Place"], ola["Country"], ola["Email"]) == ("Gdynia", "Poland", "ola@example.org")
    assert (ola["Precedence"], ola["First time"], ola["People"]) == (2, "Yes", 1)
    assert (group["Name"], group["People"], group["First time"]) == ("a school class", 20, "")


def test_the_programme_is_in_the_order_of_the_clock_with_real_dates_and_hours():
    event = make.event()
    make.session(event, "Panel", "11:00", internal=True)
    opening = make.session(event, "Opening", "09:00")
    make.theme(opening, "Boats")
    make.role(opening, make.participant(event, make.person("Ola", "Nowak")), status=RoleStatus.PROPOSED)
    first, second = table(spreadsheets.programme(event))
    assert (first["Session"], second["Session"]) == ("Opening", "Panel")
    assert (first["Day"], first["Starts"]) == (make.DAY, dt.time(9))
    assert "Ola Nowak (proposed)" in first["Who"]
    assert first["Groups"].endswith(": Boats")
    assert (first["Internal"], second["Internal"]) == ("", "Yes")


@pytest.mark.parametrize("rule", AttributionRule)
def test_statements_tell_who_spoke_as_far_as_the_rule_allows(rule):
    event = make.event(rule=rule)
    haven = make.place("Geheimhaven", "IS")
    someone = make.participant(event, make.person("Petronella", "Quarndon"), place=haven, listed_position="Chief Pilot")
    make.statement(event, "We count *lantern* oil.", speaker=someone)
    rows = table(spreadsheets.statements(event))
    told = repr(rows)
    assert ("Quarndon" in told) is (rule is AttributionRule.NAMED)
    assert ("Geheimhaven" in told) is (rule in {AttributionRule.NAMED, AttributionRule.ROLE_AND_PLACE})
    assert ("We count lantern oil." in told) is (rule is not AttributionRule.OFF_THE_RECORD)


def test_every_endorsement_has_its_days():
    text = make.declaration(make.event())
    gone = make.endorsement(text, endorsed_on=make.DAY, withdrawn_on=make.DAY + dt.timedelta(days=9))
    (row,) = table(spreadsheets.endorsements(text))
    assert (row["Place"], row["Country"]) == (gone.place.name, "Poland")
    assert row["Withdrawn on"] - row["Endorsed on"] == dt.timedelta(days=9)


def test_the_file_names_the_event_and_the_organisation_and_nobody_else():
    event = Harbour().event
    for make_table in (spreadsheets.participants, spreadsheets.programme, spreadsheets.statements):
        book = make_table(event)
        assert book.title.startswith("Ready Before the Tide: ")
        assert book.sheets[0].rows
        assert not [one for one in event.participants if one.person and one.person.family_name in book.publisher]
