"""The model of a table keeps Qt's rules, sorts, narrows and finds."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from convener.screens.spec import Chip, Column, Empty, Field, Problem, Sheet, View
from convener.ui.kit.rows import PROBLEMS, ROW, Rows


@dataclass
class Town:
    id: int
    name: str
    people: int


SHEET = Sheet(noun="town", title=lambda town: town.name, parts=())
VIEW = View(
    label="Towns",
    rows=lambda _db, _event: (),
    columns=(
        Column(title="Name", show=lambda town: town.name, edit=Field(
            label="Name", read=lambda town: town.name, write=lambda _db, town, name: setattr(town, "name", name),
        )),
        Column(title="People", show=lambda town: f"{town.people:,}", sort=lambda town: town.people, right=True),
        Column(title="State", show=lambda _town: Chip("Ready")),
    ),
    sheet=lambda _town: SHEET,
    empty=Empty(title="No town yet", words="Add one."),
)  # fmt: skip
TOWNS = [Town(1, "Łódź", 670_000), Town(2, "Ålesund", 67_000), Town(3, "Berlin", 3_700_000)]


@pytest.fixture
def made():
    written = []
    model = Rows(VIEW, lambda column, row, value: written.append((column.title, row.id, value)))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(TOWNS, {2: (Problem(headline="No sea", words="Ålesund has no sea."),)})
    return model, written


def test_the_model_keeps_qts_rules_while_it_is_sorted_narrowed_and_shown_anew(made):
    model, _ = made
    for column in (0, 1, 2, -1):
        model.sort(column, Qt.SortOrder.DescendingOrder)
        model.narrow(lambda town: town.people > 100_000)
        model.show(TOWNS[:2], {})
        model.narrow(lambda _town: True)
        model.show(TOWNS, {})
        model.show([], {})
        model.show(TOWNS, {})
    assert model.rowCount() == 3


def test_names_sort_without_regard_to_accents_and_numbers_by_their_size(made):
    model, _ = made
    model.sort(0)
    assert [town.name for town in model.rows] == ["Ålesund", "Berlin", "Łódź"]
    model.sort(1)
    assert [town.id for town in model.rows] == [2, 1, 3]
    model.sort(-1)
    assert model.ordered


def test_letters_find_a_row_that_begins_with_them_then_one_that_holds_them(made):
    model, _ = made
    assert model.find("lodz") == 0
    assert model.find("sund") == 1
    assert model.find("b", after=2) == 2
    assert model.find("nowhere") is None


def test_a_cell_tells_its_words_its_row_and_its_problems(made):
    model, _ = made
    index = model.index(1, 0)
    assert index.data() == "Ålesund"
    assert index.data(ROW) is TOWNS[1]
    assert index.data(PROBLEMS)[0].headline == "No sea"
    assert "Ålesund has no sea." in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index(0, 2).data() == "Ready"


def test_only_a_column_with_a_field_is_edited_and_the_edit_is_handed_on(made):
    model, written = made
    assert model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    assert not model.flags(model.index(0, 1)) & Qt.ItemFlag.ItemIsEditable
    assert model.setData(model.index(0, 0), "Lodz")
    assert not model.setData(model.index(0, 1), 5)
    assert written == [("Name", 1, "Lodz")]


def test_ten_thousand_rows_are_sorted_and_narrowed_at_once(made):
    model, _ = made
    model.show([Town(n, f"Town {n:05}", n % 977) for n in range(10_000)], {})
    model.sort(1)
    model.narrow(lambda town: town.people == 3)
    assert model.rowCount() == 11
