"""A paper's pages on a printer: the pages, copies and order asked for, each page upright or across as it is set."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from convener.ui.kit import pdfview
from convener.ui.kit.tasks import Course, Work

FINEST: Final = 300  # dots to the inch of a page's picture
_POINT: Final = 1 / 72  # inches
_SAME: Final = 6.0  # points by which a paper may be smaller and still be the same one


def prepare(data: bytes, printer: QPrinter) -> None:
    """Let the dialog begin with the paper and the orientation of the first page, and know how many there are."""
    document = pdfview.opened(data)
    with pdfview.PDFIUM:
        (width, height), count = document.get_page_size(0), len(document)
        document.close()
    upright = QSizeF(min(width, height), max(width, height))
    printer.setPageSize(QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch))
    printer.setPageOrientation(_orientation(width, height))
    printer.setFromTo(1, count)


def order(printer: QPrinter, count: int) -> list[int]:
    """The pages to print, counted from 0: those of the range, backwards where asked, as often as copies are wanted."""
    ranges = printer.pageRanges()
    asked = [place for place in range(count) if ranges.isEmpty() or ranges.contains(place + 1)]
    if printer.printRange() is QPrinter.PrintRange.AllPages:
        asked = list(range(count))
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        asked.reverse()
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    if printer.collateCopies():
        return asked * copies
    return [place for place in asked for _copy in range(copies)]


def printed(data: bytes, printer: QPrinter) -> Course:
    """Print a PDF: its pages become pictures on the worker and reach the printer here; closed early, it is aborted."""
    document = pdfview.opened(data)
    painter, done = QPainter(), False
    try:
        with pdfview.PDFIUM:
            places = order(printer, len(document))
        for number, place in enumerate(places):
            with pdfview.PDFIUM:
                size = document.get_page_size(place)
            printer.setPageOrientation(_orientation(*size))
            if number == 0:
                painter.begin(printer)
            else:
                printer.newPage()
            at = _where(printer, *size)
            scale = min(at.width() / size[0], FINEST * _POINT)
            picture = yield partial(_picture, document, place, scale, number / len(places))
            painter.drawImage(at, picture)
        done = True
    finally:
        _end(painter, printer, document, done=done)


def _end(painter: QPainter, printer: QPrinter, document: Any, *, done: bool) -> None:
    if not done:
        printer.abort()
    if painter.isActive():
        painter.end()
    with pdfview.PDFIUM:
        document.close()


def _picture(document: Any, place: int, scale: float, share: float, work: Work) -> QImage:
    work.progress(share)
    return pdfview.render(document, place, scale)


def _orientation(width: float, height: float) -> QPageLayout.Orientation:
    return QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait


def _where(printer: QPrinter, width: float, height: float) -> QRectF:
    """Where a page of so many points lies, in dots from the corner where painting begins.

    In its own size on its own paper, so that labels and fold marks are where they should be; on other paper as large
    as fits between the margins, in the middle.
    """
    dots, layout = printer.resolution() * _POINT, printer.pageLayout()
    paper, area = layout.fullRectPixels(printer.resolution()), layout.paintRectPixels(printer.resolution())
    corner = QRectF() if printer.fullPage() else QRectF(area)
    if paper.width() >= (width - _SAME) * dots and paper.height() >= (height - _SAME) * dots:
        across, down = width * dots, height * dots
        left, top = (paper.width() - across) / 2, (paper.height() - down) / 2
    else:
        scale = min(area.width() / width, area.height() / height)
        across, down = width * scale, height * scale
        left, top = area.x() + (area.width() - across) / 2, area.y() + (area.height() - down) / 2
    return QRectF(left - corner.x(), top - corner.y(), across, down)
