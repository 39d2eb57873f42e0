"""What people type for numbers, days and times is read, or refused in words."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convener.errors import Refused
from convener.ui.kit.editors import parse


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)))
def test_a_day_reads_as_it_is_written(day):
    assert parse.day(parse.show_day(day)) == day
    assert parse.partial(parse.show_partial(day.isoformat())) == day.isoformat()


@given(st.times())
def test_a_time_reads_as_it_is_written(at):
    at = at.replace(second=0, microsecond=0)
    assert parse.clock(parse.show_clock(at)) == at


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)), st.times())
def test_a_moment_reads_as_it_is_written(day, at):
    at = datetime.combine(day, at.replace(second=0, microsecond=0))
    assert parse.moment(parse.show_moment(at)) == at


@given(st.integers(min_value=-(10**9), max_value=10**9))
def test_a_number_reads_as_it_is_written(number):
    assert parse.number(parse.show_number(number), -(10**9), 10**9) == number


@pytest.mark.parametrize("text", ["15.11.2022", "15/11/2022", "15 Nov 2022", "15 November 2022", "2022-11-15"])
def test_a_day_may_be_typed_in_many_ways(text):
    assert parse.day(text) == date(2022, 11, 15)


@pytest.mark.parametrize(
    ("text", "at"), [("9", time(9)), ("930", time(9, 30)), ("0930", time(9, 30)), ("9.30", time(9, 30))]
)
def test_a_time_may_be_typed_in_many_ways(text, at):
    assert parse.clock(text) == at


@pytest.mark.parametrize(
    ("text", "kept"), [("2022", "2022"), ("Nov 2022", "2022-11"), ("2022-11", "2022-11"), ("", None)]
)
def test_a_date_may_be_known_only_in_part(text, kept):
    assert parse.partial(text) == kept


@pytest.mark.parametrize(
    ("read", "text", "told"),
    [
        (parse.day, "31 Feb 2022", "There is no such day"),
        (parse.day, "soon", "is no date"),
        (parse.day, "15 Foo 2022", "is no month"),
        (parse.clock, "25:10", "A day has 24 hours."),
        (parse.clock, "10:75", "An hour has 60 minutes."),
        (parse.clock, "noon", "is no time"),
        (parse.moment, "15 Nov 2022", "is no"),
        (lambda text: parse.number(text, 0, 9), "12", "between 0 and 9"),
        (lambda text: parse.number(text, 0, 9), "1.5", "whole numbers"),
        (lambda text: parse.number(text, 0, 9), "many", "is no number"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(read, text, told):
    with pytest.raises(Refused, match=told):
        read(text)
