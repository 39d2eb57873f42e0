"""Lists as spreadsheets, read back with another library."""

import io
import zipfile
from datetime import date, datetime, time
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as some
from openpyxl import load_workbook

from convener.press import xlsx
from convener.press.xlsx import Column, Kind, Sheet, Workbook

moment = partial(datetime, tzinfo=None)  # a clock on a wall

PEOPLE = Sheet(
    "Participants",
    (
        Column("Name", 30),
        Column("Arrives", 12, Kind.DATE),
        Column("Nights", 8, Kind.NUMBER),
        Column("At", 8, Kind.TIME),
    ),
    (
        ("Karaveli, Eleni", date(2026, 6, 11), 2, time(14, 30)),
        ("Łącka-Wróbel, Zdzisława", None, 1.5, None),
        ("Skjølberg, Åse",),
    ),
)


def read(*sheets, **said):
    return load_workbook(io.BytesIO(xlsx.render(Workbook(sheets, **said))))


def cell(value):
    page = read(Sheet("One", (Column("Value"),), ((value,),))).active
    return page["A2"]


def test_a_list_comes_back_as_it_went():
    page = read(PEOPLE)["Participants"]

    assert [[one.value for one in row] for row in page.iter_rows()] == [
        ["Name", "Arrives", "Nights", "At"],
        ["Karaveli, Eleni", moment(2026, 6, 11), 2, time(14, 30)],
        ["Łącka-Wróbel, Zdzisława", None, 1.5, None],
        ["Skjølberg, Åse", None, None, None],
    ]
    assert page.freeze_panes == "A2"
    assert page.print_title_rows == "$1:$1"
    assert page.auto_filter.ref == "A1:D4"


@pytest.mark.parametrize(
    "words",
    [
        "=1+1",
        "=HYPERLINK(“x”)",
        "+48 123",
        "-1",
        "@SUM(A1)",
        "{=A1}",
        "\t=1",
        "007",
        "1e5",
        "https://a.example",
        "TRUE",
    ],
)
def test_words_stay_words(words):
    found = cell(words)

    assert found.data_type == "s"
    assert found.value == words
    assert found.hyperlink is None


def test_dates_are_dates_and_keep_their_day():
    assert cell(date(2026, 2, 28)).is_date
    assert cell(date(2026, 2, 28)).value == moment(2026, 2, 28)
    assert cell(moment(2026, 6, 11, 9, 15)).value == moment(2026, 6, 11, 9, 15)
    assert cell(date(1899, 12, 31)).value == "1899-12-31", "spreadsheets count from 1900, and wrongly at first"
    assert cell(date(1900, 2, 28)).value == "1900-02-28"


def test_numbers_too_long_to_count_with_stay_whole():
    assert cell(12345678901234567890).value == "12345678901234567890"
    assert cell(float("nan")).value == "nan"
    assert cell(True).value is True


def test_what_nobody_sees_is_left_out_and_what_is_too_long_is_cut():
    assert cell("a\x00b\ud800c\u202ed").value == "abcd"
    assert len(cell("x" * 40_000).value) == 32_767


@given(some.lists(some.text(), max_size=6))
def test_every_name_of_a_sheet_is_taken(names):
    sheets = tuple(Sheet(name, (), ()) for name in names)
    given_ = list(xlsx.names(sheets))

    assert len({name.casefold() for name in given_}) == len(names)
    assert all(0 < len(name.encode("utf-16-le")) <= 62 for name in given_)
    xlsx.render(Workbook(sheets))


def test_the_same_list_gives_the_same_bytes_and_names_no_person():
    made = xlsx.render(Workbook((PEOPLE,), "Participants", "North Quay Secretariat"))

    assert made == xlsx.render(Workbook((PEOPLE,), "Participants", "North Quay Secretariat"))
    core = zipfile.ZipFile(io.BytesIO(made)).read("docProps/core.xml").decode()
    assert "<dc:creator>North Quay Secretariat</dc:creator>" in core
    assert "<dc:title>Participants</dc:title>" in core
    assert "1980-01-01" in core


def test_an_empty_workbook_opens():
    assert read().active.max_row == 1
    assert read(Sheet("", (), ())).sheetnames == ["1"]
