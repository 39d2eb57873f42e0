"""A paper on a printer: the pages, copies and order asked for, each in its own size and the way it lies."""

import pypdfium2
import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QImage, QPageLayout, QPageRanges, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from convener.press.stationery import printing as stationery
from convener.press.stationery.cards import Badge, Badges, Imprint
from convener.press.stationery.sheets import BADGES
from convener.ui.kit import printing
from convener.ui.kit.tasks import Stopped, Work

A4, LETTER = QPageSize(QPageSize.PageSizeId.A4), QPageSize(QPageSize.PageSizeId.Letter)


@pytest.fixture(scope="module")
def paper(tmp_path_factory, qapp):
    """Give a PDF of A4: three pages upright, the second lying across."""
    path = tmp_path_factory.mktemp("paper") / "three.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(A4)
    painter = QPainter(writer)
    for page in range(3):
        if page:
            writer.setPageOrientation(list(QPageLayout.Orientation)[page % 2])
            writer.newPage()
        painter.drawText(1000, 1000, f"Page {page + 1}")
    painter.end()
    return path.read_bytes()


@pytest.fixture
def printer(tmp_path, qapp):
    made = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.setPageLayout(QPageLayout(A4, QPageLayout.Orientation.Portrait, QMarginsF(10, 10, 10, 10)))
    return made


def driven(course, work=None):
    """Take a course to its end, its steps done here."""
    work = work or Work(lambda _share, _words: None)
    try:
        step = next(course)
        while True:
            step = course.send(step(work))
    except StopIteration:
        return


def sizes(data):
    document = pypdfium2.PdfDocument(data)
    found = [tuple(round(side) for side in document.get_page_size(place)) for place in range(len(document))]
    document.close()
    return found


def seen(data, place=0):
    document = pypdfium2.PdfDocument(data)
    picture = document[place].render(scale=1).to_pil().convert("L")
    document.close()
    return picture


def test_each_page_lies_on_the_paper_as_it_is_set(paper, printer, tmp_path):
    printing.prepare(paper, printer)
    driven(printing.printed(paper, printer))
    upright, across = (595, 842), (842, 595)
    assert sizes(paper) == [upright, across, upright]
    assert sizes((tmp_path / "printed.pdf").read_bytes()) == [upright, across, upright]


def test_a_label_sheet_is_printed_in_its_own_size_whatever_the_margins(printer, tmp_path):
    cards = tuple(Badge(name="Zofia", rest="Łąka", place="Łódź") for _card in range(8))
    sheet = stationery.render(Badges(sheet=BADGES, cards=cards, imprint=Imprint(title="Badges", head="Quays")))
    printer.setResolution(300)
    driven(printing.printed(sheet, printer))
    printed = seen((tmp_path / "printed.pdf").read_bytes())
    wanted = seen(sheet)
    inside = (30, 30, 565, 812)  # what a margin of a centimetre lets through
    apart = ImageChops.difference(printed.crop(inside), wanted.crop(inside))
    assert sum(apart.histogram()[96:]) < 0.01 * apart.width * apart.height


def test_on_other_paper_a_page_is_as_large_as_fits_between_the_margins(paper, printer, tmp_path):
    printer.setPageSize(LETTER)
    driven(printing.printed(paper, printer))
    data = (tmp_path / "printed.pdf").read_bytes()
    assert sizes(data) == [(612, 792), (792, 612), (612, 792)]
    box = Image.eval(seen(data), lambda ink: 255 - ink).getbbox()
    assert box is not None
    assert 28 <= box[0] <= box[2] <= 612 - 28
    assert 28 <= box[1] <= box[3] <= 792 - 28


def test_a_range_copies_and_the_last_page_first(paper, printer, tmp_path):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("2-3"))
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    driven(printing.printed(paper, printer))
    assert sizes((tmp_path / "printed.pdf").read_bytes()) == [(595, 842), (842, 595)]
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    if not printer.supportsMultipleCopies():
        assert printing.order(printer, 3) == [2, 1, 2, 1]
        printer.setCollateCopies(False)
        assert printing.order(printer, 3) == [2, 2, 1, 1]
    printer.setPrintRange(QPrinter.PrintRange.AllPages)
    assert set(printing.order(printer, 3)) == {0, 1, 2}


def test_printing_that_is_cancelled_ends_at_once_and_lets_go_of_the_document(paper, printer):
    work = Work(lambda _share, _words: None)
    course = printing.printed(paper, printer)
    next(course)(work)
    work.stopped = True
    step = course.send(QImage(10, 10, QImage.Format.Format_RGB32))
    with pytest.raises(Stopped):
        step(work)
    course.close()
    assert printer.printerState() is not QPrinter.PrinterState.Active
    driven(printing.printed(paper, printer))


def test_the_dialog_begins_with_the_paper_of_the_first_page(paper, printer):
    printer.setPageSize(LETTER)
    printing.prepare(paper, printer)
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A4
    assert (printer.fromPage(), printer.toPage()) == (1, 3)
