"""The list of participants names those who agreed, in four orders, and counts the others."""

import pytest

from convener.documents import participants
from convener.documents.participants import Options, Order
from convener.documents.style import Style
from convener.model.event import EventStatus
from convener.model.participant import Attendance, Consent, InvitationStatus
from convener.press import tree
from tests import make


@pytest.fixture
def event():
    event = make.event()
    for given, family, place, precedence in (
        ("Ann", "Żuk", make.place("Łódź", "PL"), 2),
        ("Bo", "Ek", make.place("Malmö", "SE"), 1),
        ("Cy", "Ader", make.place("Lublin", "PL"), None),
    ):
        make.participant(
            event,
            make.person(given, family),
            place=place,
            listed_position="Mayor",
            listed=Consent.GIVEN,
            precedence=precedence,
        )
    make.participant(event, make.person("Dee", "Hidden"), listed=Consent.REFUSED)
    make.participant(event, make.person("Eve", "Unasked"))
    make.participant(event, make.person("Fay", "Gone"), listed=Consent.GIVEN, status=InvitationStatus.DECLINED)
    return event


def listed(event, order):
    (table,) = [block for block in participants.compose(event, Options(order)).blocks if isinstance(block, tree.Table)]
    return [(body.title, *(tree.words(row[0]) for row in body.rows)) for body in table.bodies]


@pytest.mark.parametrize(
    ("order", "bodies"),
    [
        (Order.ALPHABET, [("", "Ader, Cy", "Ek, Bo", "Żuk, Ann")]),
        (Order.PRECEDENCE, [("", "Bo Ek", "Ann Żuk", "Cy Ader")]),
        (Order.COUNTRY, [("Poland", "Cy Ader", "Ann Żuk"), ("Sweden", "Bo Ek")]),
        (
            Order.PLACE,
            [("Łódź, Poland", "Ann Żuk"), ("Lublin, Poland", "Cy Ader"), ("Malmö, Sweden", "Bo Ek")],
        ),
    ],
)
def test_four_orders_of_those_who_agreed(event, order, bodies):
    assert listed(event, order) == bodies


def test_the_count_tells_how_many_are_not_listed(event):
    assert participants.counted(event, Style()) == "5 participants. Two are not listed here."


def test_afterwards_those_who_came(event):
    event.status = EventStatus.HELD
    event.participants[0].attendance = Attendance.CAME
    assert listed(event, Order.COUNTRY) == [("Poland", "Ann Żuk")]
    assert participants.counted(event, Style()) == "1 participant."


def test_a_group_and_an_organisation_without_country(event):
    body = make.organisation("League of Ferry Ports")
    make.participant(event, label="Youth delegates", people=4, organisation=body, listed=Consent.GIVEN)
    assert listed(event, Order.COUNTRY)[-1] == ("Organisations and others", "Youth delegates (4)")
    assert participants.counted(event, Style()) == "9 participants. Two are not listed here."


def test_a_long_list_of_many_countries_has_them_in_a_column():
    event = make.event()
    codes = ("AT", "BE", "CH", "CZ", "DE", "DK", "ES", "FI", "FR", "GR", "IT", "NL", "NL", "PL")
    for number, code in enumerate(codes):
        town = make.place(f"Town {number:02}", code)
        make.participant(event, make.person("Ola", f"Ek {number:02}"), place=town, listed=Consent.GIVEN)
    (table,) = [one for one in participants.compose(event).blocks if isinstance(one, tree.Table)]
    (body,) = table.bodies
    assert [tree.words(column.head) for column in table.columns] == ["Country", "Name", "Position"]
    assert [tree.words(row[0]) for row in body.rows] == sorted(tree.words(row[0]) for row in body.rows)
    assert len(body.rows) == len(codes)
    assert {len(row) for row in body.rows} == {3}


def test_nobody_listed_prints_no_empty_table():
    event = make.event()
    make.participant(event)
    assert participants.compose(event).blocks == (tree.Paragraph(tree.plain("1 participant. One is not listed here.")),)
