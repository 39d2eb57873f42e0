"""How sentences count, list and call things."""

from datetime import date, datetime

import pytest

from convener.model.event import Acceptance
from convener.rules import wording
from tests import make


@pytest.mark.parametrize(
    ("number", "noun", "told"),
    [
        (1, "session", "1 session"),
        (2, "session", "2 sessions"),
        (1234, "person", "1,234 people"),
        (2, "case study", "2 case studies"),
        (3, "activity", "3 activities"),
        (2, "series", "2 series"),
        (1, "evidence", "1 piece of evidence"),
        (2, "participation of a place", "2 participations"),
        (2, "day", "2 days"),
        (2, "branch", "2 branches"),
        (0, "seat", "0 seats"),
    ],
)
def test_counting(number, noun, told):
    assert wording.counted(number, noun) == told


def test_listing():
    assert [wording.listed("abc"[:number]) for number in range(4)] == ["", "a", "a and b", "a, b and c"]


def test_an_item_is_called_by_its_name_or_title_in_short():
    event = make.event()
    assert wording.called(make.participant(event, person=make.person("Ola", "Nordmann"))) == "Ola Nordmann"
    assert wording.quoted(make.session(event, "", label="Breakouts")) == "“Breakouts”"
    assert wording.called(make.finding(event, "x" * 61)) == "x" * 59 + "…"
    assert wording.quoted(Acceptance(event=event, rule="clash", subject="")) == "the accepted problem"


def test_days_and_hours():
    begins = datetime.fromisoformat("2027-06-05 09:05")
    assert wording.day(date(2027, 6, 5)) == "5 June 2027"
    assert wording.clock(begins) == "5 June, 09:05"
    assert wording.hours(begins, begins.replace(hour=10)) == "09:05–10:05"
