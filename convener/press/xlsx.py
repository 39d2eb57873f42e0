"""Lists as spreadsheets: people, sessions, endorsements; words stay words, dates are dates, nothing is a formula."""

from __future__ import annotations

import io
import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum, auto
from itertools import count

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from convener.press.tree import Paper

Cell = str | int | float | bool | date | time | None
"""what stands in a cell: words, a number, yes or no, a date, a time of day, a date with its time by the local clock"""
Progress = Callable[[float], None]
_TOLD = 200  # rows between two tellings
_LONG_AGO = datetime(1980, 1, 1)  # noqa: DTZ001 (the file's own clock has no zone; the same list gives the same bytes)
_FIRST_DAY = date(1900, 3, 1)
"""what lies before it is a day off in spreadsheets, which believe in 29 February 1900"""
_MOST_LETTERS = 32_767
_MOST_ROWS = 1_048_575
"""below the head (ECMA-376 part 1 §18.3.1.73)"""
_MOST_LETTERS_OF_NAME = 31
_EXACT = 2**53
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
_LINE, _HIGHEST = 15.0, 409.0
"""points; the height of a line of 11 points, and the most a row takes"""
_MOST_RUNNING = 180
_WIDE = 8
"""columns; in a list of so many the first stays in sight while the others are moved"""
_PAPERS = {Paper.A4: 9, Paper.LETTER: 1}
_INK, _HAIR = "#1A1D21", "#C9CED3"
_FACE = "Calibri"


class Kind(Enum):
    """What a column holds, which decides how it is shown."""

    WORDS = auto()
    NUMBER = auto()
    DATE = auto()
    TIME = auto()
    MOMENT = auto()
    """a date with a time"""


_SHOWN = {Kind.DATE: "yyyy-mm-dd", Kind.TIME: "hh:mm", Kind.MOMENT: "yyyy-mm-dd hh:mm"}


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its width in letters, and what it holds."""

    head: str
    width: float = 20.0
    kind: Kind = Kind.WORDS


@dataclass(frozen=True, slots=True)
class Sheet:
    """One list: its name, columns and rows; a row may be shorter than the columns are many."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Workbook:
    """The lists of one file, its title, the organisation (never a person) that publishes it, and what it prints on."""

    sheets: tuple[Sheet, ...]
    title: str = ""
    publisher: str = ""
    paper: Paper = Paper.A4


def render(workbook: Workbook, *, on_progress: Progress | None = None) -> bytes:
    """Return lists as an Office Open XML workbook; words that look like a formula, a number or a link stay words.

    `on_progress` hears 0 to 1 and cancels by raising.
    """
    told = _told(workbook, on_progress)
    out = io.BytesIO()
    asked = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(out, asked) as file:
        properties = {"title": _said(workbook.title), "author": _said(workbook.publisher), "created": _LONG_AGO}
        file.set_properties(properties)
        looks = _Looks(file)
        for sheet, name in zip(workbook.sheets, names(workbook.sheets), strict=True):
            page = file.add_worksheet(name)
            _sheet(page, sheet, looks, told)
            _printed(page, workbook, sheet)
        if not workbook.sheets:
            file.add_worksheet()
    return out.getvalue()


def _told(workbook: Workbook, on_progress: Progress | None) -> Callable[[], None]:
    """Count rows as they are written, and tell of every so many."""
    total, done = sum(len(sheet.rows) for sheet in workbook.sheets), count(1)

    def row() -> None:
        number = next(done)
        if on_progress and number % _TOLD == 0:
            on_progress(number / total)

    return row


def names(sheets: Sequence[Sheet]) -> Iterator[str]:
    """Give each sheet a name that a workbook takes: no more than 31 letters, none forbidden, none twice."""
    taken: set[str] = set()
    for number, sheet in enumerate(sheets, 1):
        wanted = _NOT_IN_NAMES.sub(" ", _said(sheet.name)).strip(" '")
        name = wanted = _cut(wanted, _MOST_LETTERS_OF_NAME).strip(" '") or str(number)
        again = 1
        while name.casefold() in taken or name.casefold() == "history":  # a name that Excel keeps for itself
            again += 1
            ending = f" {again}"
            name = _cut(wanted, _MOST_LETTERS_OF_NAME - len(ending)) + ending
        taken.add(name.casefold())
        yield name


class _Looks:
    """How cells look, each look made once."""

    def __init__(self, file: xlsxwriter.Workbook) -> None:
        base = {"font_name": _FACE, "font_size": 11, "font_color": _INK, "valign": "top"}
        self.head: Format = file.add_format(
            {**base, "bold": True, "bottom": 1, "bottom_color": _INK, "text_wrap": True}
        )
        below = {**base, "bottom": 1, "bottom_color": _HAIR}
        words = file.add_format({**below, "num_format": "@", "text_wrap": True})
        self.of: dict[Kind, Format] = {Kind.WORDS: words, Kind.NUMBER: file.add_format(below)}
        for kind, shown in _SHOWN.items():
            self.of[kind] = file.add_format({**below, "num_format": shown, "align": "left"})


def _sheet(page: Worksheet, sheet: Sheet, looks: _Looks, told: Callable[[], None]) -> None:
    """Write a list, set to be read and printed: the head stays in sight and is repeated on each page."""
    count = len(sheet.columns)
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, column.width)
        page.write_string(0, place, _said(column.head), looks.head)
    for number, row in enumerate(sheet.rows[:_MOST_ROWS], 1):
        for place, value in enumerate(row[:count]):
            _write(page, (number, place), value, looks)
        told()
        lines = max(map(_lines, row, sheet.columns), default=1)
        if lines > 1:  # not every program gives a row the height that its words need
            page.set_row(number, min(lines * _LINE, _HIGHEST))
    page.freeze_panes(1, 1 if count >= _WIDE else 0)
    if count and sheet.rows:
        last = min(len(sheet.rows), _MOST_ROWS)
        page.autofilter(0, 0, last, count - 1)
        page.ignore_errors({"number_stored_as_text": xl_range(1, 0, last, count - 1)})


def _printed(page: Worksheet, workbook: Workbook, sheet: Sheet) -> None:
    """Set up print: as many columns as there are on one landscape page, what it is above, page numbers below."""
    page.repeat_rows(0)
    page.set_landscape()
    page.set_paper(_PAPERS[workbook.paper])
    page.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.7)
    page.fit_to_pages(1, 0)
    page.set_header(f"&L{_running(workbook.title)}&R{_running(sheet.name)}")
    page.set_footer(f"&L{_running(workbook.publisher)}&R&P / &N")


def _running(words: str) -> str:
    """Return words for a head or foot, where & begins a code and 255 letters are the most (§18.3.1.46)."""
    line = " ".join(_said(words).split())
    shown = _cut(line, _MOST_RUNNING - line.count("&"))
    return f"{shown.replace('&', '&&').strip()}{'' if shown == line else '…'}"


def _lines(value: Cell, column: Column) -> int:
    """Return on how many lines a cell is read: letters are narrower than the figures that widths count in."""
    if not isinstance(value, str):
        return 1
    return sum(max(1, math.ceil(len(part) / column.width)) for part in value.split("\n"))


def _write(page: Worksheet, at: tuple[int, int], value: Cell, looks: _Looks) -> None:
    """Write one cell by what it is, never by what it looks like; what a spreadsheet cannot count with stays words."""
    match value:
        case None | "":
            page.write_blank(*at, None, looks.of[Kind.WORDS])
        case bool():
            page.write_boolean(*at, value, looks.of[Kind.NUMBER])
        case int() | float() if _countable(value):
            page.write_number(*at, value, looks.of[Kind.NUMBER])
        case datetime() if value.date() >= _FIRST_DAY:
            page.write_datetime(*at, value.replace(tzinfo=None), looks.of[Kind.MOMENT])
        case date() if not isinstance(value, datetime) and value >= _FIRST_DAY:
            page.write_datetime(*at, value, looks.of[Kind.DATE])
        case time():
            page.write_datetime(*at, value.replace(tzinfo=None), looks.of[Kind.TIME])
        case _:
            page.write_string(*at, _said(str(value)), looks.of[Kind.WORDS])


def _countable(value: float) -> bool:
    return -_EXACT < value < _EXACT  # not a number compares with nothing


def _said(words: str) -> str:
    """Return words without what nobody sees, and no longer than a cell may be."""
    return _cut(_UNSEEN.sub("", words), _MOST_LETTERS)


def _cut(words: str, most: int) -> str:
    """Return words of at most so many letters as Excel counts them: in units of UTF-16."""
    data = words.encode("utf-16-le")
    return words if len(data) <= 2 * most else data[: 2 * most].decode("utf-16-le", "ignore")
