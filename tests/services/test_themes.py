"""Breakout themes: everybody sits once in a round."""

import pytest

from convener.errors import Refused
from convener.model.theme import MemberKind
from convener.services import events, participants, sessions, themes


@pytest.fixture
def round_(db):
    return sessions.add(db, events.add(db, "Harbour dialogue"), "Round", kind="breakout_round")


def guest(db, round_, label="Guest", **details):
    return participants.add(db, round_.event, label=label, **details)


def test_two_members_change_groups_and_places(db, round_):
    water, heat = themes.add(db, round_, "Water"), themes.add(db, round_, "Heat")
    first = themes.add_member(db, water, guest(db, round_, "First"), MemberKind.FACILITATOR)
    second = themes.add_member(db, water, guest(db, round_, "Second"))
    third = themes.add_member(db, heat, guest(db, round_, "Third"))
    db.commit()
    themes.swap(db, second, third)
    db.commit()
    db.expire_all()
    assert [one.participant.label for one in water.members] == ["First", "Third"]
    assert [one.participant.label for one in heat.members] == ["Second"]
    themes.move_member(db, second, water)
    db.commit()
    db.expire_all()
    assert water.members == [first, third, second]
    assert themes.facilitators(water) == [first.participant]


def test_nobody_sits_in_two_groups_of_a_round(db, round_):
    asa = guest(db, round_, "Åsa")
    themes.add_member(db, themes.add(db, round_, "Water"), asa)
    with pytest.raises(Refused, match="Åsa sits in “Water” already"):
        themes.add_member(db, themes.add(db, round_, "Heat"), asa)
    other = sessions.add(db, round_.event, "Second round")
    seat = themes.add_member(db, themes.add(db, other, "Wind"), asa)
    assert themes.every(round_.event) == [*round_.themes, *other.themes]
    with pytest.raises(Refused, match="another round"):
        themes.move_member(db, seat, round_.themes[0])
    with pytest.raises(Refused, match="different rounds"):
        themes.swap(db, seat, themes.seat_of(round_, asa))


def test_seats_left(db, round_):
    theme = themes.add(db, round_, "Water")
    assert themes.free(theme) is None
    theme.room = events.add_room(db, round_.event, "Hall", 10)
    themes.add_member(db, theme, guest(db, round_, "Youth council", people=4))
    assert themes.free(theme) == 6
    theme.seats = 3
    assert themes.free(theme) == -1
