"""People and the positions they hold, each for its time."""

from datetime import date

import pytest

from convener.services import people, places


@pytest.mark.parametrize(
    ("started", "ended", "former", "held"),
    [
        (None, None, False, True),
        ("2022", None, False, True),
        ("2022-11", None, False, True),
        ("2022-11-16", None, False, False),
        (None, "2022", False, True),
        (None, "2022-11", False, True),
        (None, "2022-10", False, False),
        (None, "2022-11-15", False, True),
        ("2023", None, False, False),
        ("2019", "2021", False, False),
        (None, None, True, False),
        (None, "2024", True, True),
    ],
)
def test_a_position_is_held_on_the_days_it_may_mean(db, started, ended, former, held):
    person = people.add(db, "Ola", "Nordmann")
    mayor = people.add_position(db, person, "Mayor", started=started, ended=ended, former=former)
    assert people.held_on(person, date(2022, 11, 15)) == ([mayor] if held else [])


def test_without_a_day_what_is_held_still(db):
    person = people.add(db, "Ola", "Nordmann")
    people.add_position(db, person, "Councillor", ended="2020")
    people.add_position(db, person, "Envoy", former=True)
    mayor = people.add_position(db, person, "Mayor", place=places.add(db, "Gdynia"))
    assert people.held_on(person, None) == [mayor]


def test_people_are_found_by_either_order_of_their_names(db):
    person = people.add(db, "Wiesława", "Łęcka")
    for name in ("wieslawa lecka", "Łęcka, Wiesława", "LECKA WIESLAWA"):
        assert people.find(db, name) == [person]
    assert people.find(db, "Nobody") == []


def test_people_are_filed_whatever_the_marks_on_their_letters(db):
    for family_name in ("Østby", "Łęcka", "Nordmann", "de Jong"):
        people.add(db, "Ola", family_name)
    assert [person.family_name for person in people.every(db)] == ["de Jong", "Łęcka", "Nordmann", "Østby"]
