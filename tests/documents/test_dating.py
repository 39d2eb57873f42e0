"""One stored date prints in every style a document asks for."""

from datetime import date, time

import pytest

from convener.documents import dating
from convener.documents.style import Style
from convener.model.report import DateStyle

NOVEMBER = date(2022, 11, 15), date(2022, 11, 16)
ACROSS_MONTHS = date(2022, 11, 30), date(2022, 12, 1)
ACROSS_YEARS = date(2022, 12, 31), date(2023, 1, 1)


@pytest.mark.parametrize(
    ("style", "days", "printed"),
    [
        (DateStyle.DAY_MONTH_YEAR, NOVEMBER, "15–16 November 2022"),
        (DateStyle.DAY_MONTH_YEAR, ACROSS_MONTHS, "30 November – 1 December 2022"),
        (DateStyle.DAY_MONTH_YEAR, ACROSS_YEARS, "31 December 2022 – 1 January 2023"),
        (DateStyle.MONTH_DAY_YEAR, NOVEMBER, "November 15–16, 2022"),
        (DateStyle.MONTH_DAY_YEAR, ACROSS_MONTHS, "November 30 – December 1, 2022"),
        (DateStyle.NUMBERS, NOVEMBER, "15–16/11/2022"),
        (DateStyle.NUMBERS, ACROSS_MONTHS, "30/11/2022 – 01/12/2022"),
    ],
)
def test_ranges_in_english(style, days, printed):
    assert dating.days(*days, Style(dates=style)) == printed


@pytest.mark.parametrize(
    ("language", "printed"),
    [
        ("de", "15.–16. November 2022"),
        ("pl", "15–16 listopada 2022"),
        ("hu", "2022. november 15.–16."),
        ("es", "15–16 de noviembre de 2022"),
        ("xx-yy", "15–16 November 2022"),
    ],
)
def test_ranges_in_other_languages(language, printed):
    assert dating.days(*NOVEMBER, Style(language)) == printed


def test_a_single_day_is_no_range():
    assert dating.days(NOVEMBER[0], NOVEMBER[0], Style()) == "15 November 2022"
    assert dating.days(None, NOVEMBER[0], Style()) == "15 November 2022"
    assert dating.days(None, None, Style()) == ""


@pytest.mark.parametrize(
    ("stored", "printed"),
    [("2022", "2022"), ("2022-11", "November 2022"), ("2023-01-20", "20 January 2023"), ("", ""), (None, "")],
)
def test_dates_print_as_far_as_they_are_known(stored, printed):
    assert dating.partial(stored, Style()) == printed


def test_ranges_of_dates_known_in_part():
    assert dating.partials("2023-05-10", "2023-05-12", Style()) == "10–12 May 2023"
    assert dating.partials("2023-05", "2023-06", Style()) == "May 2023 – June 2023"
    assert dating.partials("2023", None, Style()) == "2023"


def test_days_and_hours_of_a_programme():
    assert dating.weekday(date(2026, 6, 11), Style()) == "Thursday 11 June 2026"
    assert dating.weekday(date(2026, 6, 11), Style(dates=DateStyle.MONTH_DAY_YEAR)) == "Thursday, June 11, 2026"
    assert dating.hours(time(9, 5), time(13, 0)) == "09:05–13:00"
    assert dating.hours(time(9, 5), None) == "09:05"
    assert dating.hours(None, None) == ""
