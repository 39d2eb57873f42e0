"""Lists as spreadsheets, read back with another library."""

import io
import zipfile
from datetime import date, datetime, time
from functools import partial
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as some
from openpyxl import load_workbook

from convener.press import xlsx
from convener.press.tree import Paper
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


def test_it_prints_on_its_paper_as_wide_as_a_page_with_what_it_is_and_page_numbers():
    page = read(PEOPLE, title="Quays & Boats", publisher="R&D", paper=Paper.LETTER)["Participants"]

    assert page.page_setup.orientation == "landscape"
    assert int(page.page_setup.paperSize) == 1
    assert (page.page_setup.fitToWidth or 1, page.page_setup.fitToHeight) == (1, 0)
    assert page.sheet_properties.pageSetUpPr.fitToPage
    assert page.oddHeader.left.text == "Quays && Boats"
    assert page.oddHeader.right.text == "Participants"
    assert page.oddFooter.left.text == "R&&D"
    assert page.oddFooter.right.text == "&P / &N"


def test_in_a_wide_list_the_first_column_stays_in_sight():
    wide = Sheet("Wide", tuple(Column(f"Column {number}") for number in range(12)), (("x",) * 12,))

    assert read(wide).active.freeze_panes == "B2"


@given(some.text(max_size=300), some.text(max_size=300))
def test_no_title_breaks_the_heads_of_the_sheets(title, publisher):
    made = xlsx.render(Workbook((PEOPLE,), title, publisher))
    head = ET.fromstring(zipfile.ZipFile(io.BytesIO(made)).read("xl/worksheets/sheet1.xml"))
    found = [one.text for one in head.iter() if one.tag.endswith(("}oddHeader", "}oddFooter"))]
    assert len(found) == 2
    assert all(len(one.encode("utf-16-le")) <= 510 for one in found)


@given(some.sampled_from("=+-@\t\r|%'\""), some.text(max_size=20))
def test_nothing_is_ever_a_formula(first, rest):
    made = xlsx.render(Workbook((Sheet(first + rest, (Column(first + rest),), ((first + rest,),)),), first + rest))
    with zipfile.ZipFile(io.BytesIO(made)) as file:
        sheet = ET.fromstring(file.read("xl/worksheets/sheet1.xml"))
    cells = [one for one in sheet.iter() if one.tag.endswith("}c")]
    assert [one.get("t") for one in cells] == ["s", "s"]
    assert not [one for one in sheet.iter() if one.tag.endswith("}f")]


def test_a_row_is_as_high_as_its_words_need():
    long = "A harbour town that lists who may be woken at which hour. " * 4
    page = read(Sheet("One", (Column("Words", 30), Column("More", 10)), (("short", "x"), (long, "x"), ("a\nb\nc", 1))))
    heights = [page.active.row_dimensions[number].height for number in (2, 3, 4)]

    assert heights[0] is None
    assert heights[1] >= 15 * len(long) / 30
    assert heights[2] == 45
