"""People print with the office they held at the event, and nothing is said twice."""

from datetime import date

import pytest

from convener.documents import naming
from convener.documents.style import Style
from convener.press.tree import Attribution
from tests import make

HELD = {"starts_on": date(2022, 11, 15), "ends_on": date(2022, 11, 16)}


def office(participant):
    return naming.office(participant, Style())


@pytest.mark.parametrize(
    ("title", "printed"),
    [
        ("Mayor", "Mayor of Gdynia, Poland"),
        ("Deputy Mayor", "Deputy Mayor of Gdynia, Poland"),
        ("Deputy Mayor for Education", "Deputy Mayor for Education, Gdynia, Poland"),
        ("Harbour Master", "Harbour Master, Gdynia, Poland"),
        ("Mayor of Gdynia", "Mayor of Gdynia, Poland"),
        ("Mayor of Gdynia, Poland", "Mayor of Gdynia, Poland"),
        ("", "Gdynia, Poland"),
    ],
)
def test_an_office_with_its_place(title, printed):
    assert office(make.participant(make.event(), listed_position=title, place=make.place())) == printed


def test_the_office_held_on_the_days_of_the_event():
    person = make.person()
    make.position(person, "Councillor", place=make.place(), ended="2022-10")
    make.position(person, "Mayor", place=make.place(), started="2022-11", ended="2023")
    make.position(person, "Minister", started="2024")
    assert office(make.participant(make.event(**HELD), person)) == "Mayor of Gdynia, Poland"


def test_a_former_office_says_so_when_somebody_comes_in_it():
    person = make.person()
    former = make.position(person, "Mayor", place=make.place("Alexandria", "US"), former=True)
    assert office(make.participant(make.event(**HELD), person)) == ""
    assert office(make.participant(make.event(**HELD), person, held=former)) == "Former Mayor of Alexandria, USA"


def test_several_offices_at_once():
    person = make.person()
    make.position(person, "Vice-Chair", organisation=make.organisation("City Council"), place=make.place())
    make.position(person, "Special Advisor", place=make.place())
    expected = "Vice-Chair, City Council, Gdynia, Poland; Special Advisor, Gdynia, Poland"
    assert office(make.participant(make.event(**HELD), person)) == expected


def test_an_organisation_is_not_repeated():
    body = make.organisation("National League of Cities")
    listed = "Executive Director, National League of Cities"
    assert office(make.participant(make.event(), listed_position=listed, organisation=body)) == listed


def test_names_with_title_and_suffix_and_those_not_yet_named():
    person = make.person("Anna", "Nowak", academic_title="Dr", suffix="OBE")
    assert naming.attribution(make.participant(make.event(), person), Style()) == Attribution("Dr Anna Nowak OBE")
    unnamed = make.participant(make.event(), label="the State Secretary", place=make.place("Berlin", "DE"))
    assert naming.attribution(unnamed, Style()) == Attribution("the State Secretary", "Berlin, Germany")
