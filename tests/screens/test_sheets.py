"""Inspectors of reports and series ask for what their item prints, and say what becomes of an answer."""

import pytest

from convener.model.report import BlockKind, FigureKind
from convener.press import palette
from convener.press.figures import Tone
from convener.screens.sheets import reports, series
from convener.screens.spec import Group
from tests import make


def fields(sheet):
    return {field.label: field for part in sheet.parts if isinstance(part, Group) for field in part.fields}


def shown(sheet, row):
    return {label for label, field in fields(sheet).items() if field.shown is None or field.shown(row)}


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        (BlockKind.PROSE, set()),
        (BlockKind.SECTION, {"Section"}),
        (BlockKind.TAKEAWAYS, {"Session"}),
        (BlockKind.PICTURE, {"Picture", "Width"}),
        (BlockKind.FIGURE, {"Chart or map", "Width"}),
    ],
)
def test_a_block_asks_for_what_its_kind_prints(kind, asked):
    block = make.block(make.report(make.event()), kind=kind)
    pointing = {"Section", "Session", "Statement", "Case study", "Picture", "Chart or map", "Width"}
    assert shown(reports._BLOCK, block) & pointing == asked


def test_a_figure_is_chosen_by_its_title_and_tells_how_to_point_at_it():
    block = make.block(make.report(make.event()), kind=BlockKind.FIGURE, figure=FigureKind.MAP_OF_PLACES)
    field = fields(reports._BLOCK)["Chart or map"]
    assert [option.words for option in field.kind.options] == [kind.label for kind in FigureKind]
    assert "(#figure-map_of_places)" in field.hint(block)


def test_headings_that_blocks_have_are_not_asked_for_twice():
    report = make.report(make.event())
    assert {"Over the findings", "Over the partners"} <= shown(reports.REPORT, report)
    make.block(report, kind=BlockKind.FINDINGS)
    assert {"Over the findings", "Over the partners"} & shown(reports.REPORT, report) == {"Over the partners"}


@pytest.mark.parametrize("accent", ["#F2B705", "#0B5568", ""])
def test_a_series_says_what_becomes_of_its_colour(accent):
    said = fields(series.SERIES)["Accent"].hint(make.series(accent=accent))
    printed = palette.palette(accent).hex(Tone.ACCENT)
    assert (printed in said) == (bool(accent) and printed != accent)
    assert bool(said) == bool(accent)
