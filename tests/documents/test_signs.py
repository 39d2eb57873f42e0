"""Door signs tell what happens behind a door today, and never who."""

from datetime import timedelta

import pytest

from convener.documents import signs
from convener.documents.signs import Options
from convener.model.session import SessionKind, SessionStatus
from convener.press.stationery.cards import Hour
from tests import make
from tests.documents.harbour import FIRST, SECOND, Harbour


@pytest.fixture
def event():
    return make.event()


def test_a_sign_for_each_room_and_day_then_for_each_theme():
    made = signs.compose(Harbour().event)
    assert [(sign.mark, sign.title, sign.day) for sign in made.cards] == [
        ("", "Rope Hall", "Thursday 11 June 2026"),
        ("", "Rope Hall", "Friday 12 June 2026"),
        ("", "Sail Loft", "Thursday 11 June 2026"),
        ("1", "Neighbours as messengers", "Thursday 11 June 2026"),
        ("2", "Guests on the quay", "Thursday 11 June 2026"),
    ]


def test_hours_of_a_room_hold_its_sessions_and_its_groups():
    hall = signs.compose(Harbour().event).cards[0]
    assert hall.hours == (
        Hour("09:15–09:45", "Welcome to Świetlin"),
        Hour("09:45–11:00", "What holds on a bad night"),
        Hour("14:00–15:30", "Group 1: Neighbours as messengers"),
    )


def test_a_theme_tells_its_hour_its_room_and_its_round():
    theme = signs.compose(Harbour().event).cards[-1]
    assert theme.hours == (Hour("14:00–15:30", "Sail Loft"),)
    assert theme.foot == "Session 2: Who warns whom"


def test_nobody_is_named():
    harbour = Harbour()
    told = str(signs.compose(harbour.event).cards)
    assert not any(one.person.family_name in told for one in harbour.event.participants)


def test_what_is_internal_cancelled_or_a_draft_is_on_no_door(event):
    room = make.room(event, "Great Hall")
    for number, details in enumerate(
        ({"internal": True}, {"status": SessionStatus.CANCELLED}, {"status": SessionStatus.DRAFT})
    ):
        make.session(event, f"Secret {number}", "09:00", room=room, **details)
    assert signs.compose(event).cards == ()


def test_meals_have_their_door_too_and_directions_stand_at_the_foot(event):
    room = make.room(event, "Foyer", directions="Ground floor")
    make.session(event, "Lunch", "12:00", room=room, kind=SessionKind.MEAL)
    (sign,) = signs.compose(event).cards
    assert (sign.hours, sign.foot) == ((Hour("12:00–13:00", "Lunch"),), "Ground floor")


def test_a_day_or_a_kind_of_door_alone():
    event = Harbour().event
    assert [sign.title for sign in signs.compose(event, Options(day=SECOND)).cards] == ["Rope Hall"]
    assert all(sign.mark for sign in signs.compose(event, Options(rooms=False)).cards)
    assert not any(sign.mark for sign in signs.compose(event, Options(themes=False)).cards)
    assert signs.compose(event, Options(day=FIRST - timedelta(days=9))).cards == ()


def test_without_room_or_hour_a_theme_has_its_sign_still(event):
    make.theme(make.session(event, "Groups", kind=SessionKind.BREAKOUT_ROUND), "Water", number="A")
    (sign,) = signs.compose(event).cards
    assert (sign.mark, sign.day, sign.hours) == ("A", "", (Hour("", "Groups"),))


def test_problems_tell_of_doors_that_are_missing(event):
    assert [one.rule for one in signs.problems(event, signs.compose(event))] == ["signs-empty"]
    make.theme(make.session(event, "Groups", kind=SessionKind.BREAKOUT_ROUND), "Water")
    assert [one.rule for one in signs.problems(event, signs.compose(event))] == ["signs-room"]
    sound = Harbour().event
    assert list(signs.problems(sound, signs.compose(sound))) == []
