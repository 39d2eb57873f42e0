"""Dates as precise as they are known, and what the clock shows."""

from datetime import UTC, date, datetime, time

import pytest

from convener.errors import Refused
from convener.model import clock, dates

at = datetime.fromisoformat


@pytest.mark.parametrize("text", ["2022", "2022-11", "2022-11-15", "2024-02-29"])
def test_what_is_known_of_a_date_is_kept(text):
    assert dates.partial(f" {text} ", "Published") == text


@pytest.mark.parametrize(
    "text",
    ["", "22", "2022-13", "2022-00", "2022-11-00", "2023-02-29", "2022-1-5", "15 November 2022", "0000"],
)
def test_what_is_no_date_is_refused(text):
    with pytest.raises(Refused, match="is no date for “Published”"):
        dates.partial(text, "Published")


def test_the_first_day_a_date_may_mean():
    assert dates.first_day("2022") == date(2022, 1, 1)
    assert dates.first_day("2022-11") == date(2022, 11, 1)
    assert dates.first_day("2022-11-15") == date(2022, 11, 15)
    assert dates.first_day("soon") is None


@pytest.mark.parametrize(
    ("wall", "where", "instant"),
    [
        (at("2022-11-15 09:00"), "Europe/Amsterdam", (2022, 11, 15, 8)),
        (at("2027-03-28 03:00"), "Europe/Amsterdam", (2027, 3, 28, 1)),
        (at("2027-03-28 02:30"), "Europe/Amsterdam", (2027, 3, 28, 1, 30)),  # skipped: as much after
        (at("2027-10-31 02:30"), "Europe/Amsterdam", (2027, 10, 31, 0, 30)),  # twice: the first
        (at("2022-11-15 09:00"), "Asia/Kathmandu", (2022, 11, 15, 3, 15)),
    ],
)
def test_the_instant_a_wall_clock_means(wall, where, instant):
    assert clock.instant(wall.date(), wall.time(), where) == datetime(*instant, tzinfo=UTC)


def test_times_that_clocks_skip():
    night = date(2027, 3, 28)
    assert clock.skipped(night, time(2, 30), "Europe/Amsterdam")
    assert not clock.skipped(night, time(3), "Europe/Amsterdam")
    assert not clock.skipped(date(2027, 10, 31), time(2, 30), "Europe/Amsterdam")


def test_an_end_before_the_beginning_is_on_the_next_day():
    assert clock.span(date(2027, 6, 15), time(23), time(1)) == (
        at("2027-06-15 23:00"),
        at("2027-06-16 01:00"),
    )
    assert clock.span(date(2027, 6, 15), time(9), time(9)) == (at("2027-06-15 09:00"),) * 2


@pytest.mark.parametrize("name", ["Mars/Crater", "", "../etc/passwd", "Europe"])
def test_a_zone_that_is_not_there(name):
    with pytest.raises(Refused, match="no time zone called"):
        clock.zone(name)
