"""Papers made away from the window: their bytes, their files, and their pages on a printer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from convener import folders
from convener.screens.registry import Format
from convener.ui.kit import pdfview
from convener.ui.kit.tasks import Work


def print_pdf(data: bytes, printer: QPrinter) -> None:
    """Print a PDF's pages on the printer's paper, each as large as fits."""
    document = pdfview.opened(data)
    painter = QPainter(printer)
    first, last = printer.fromPage() or 1, printer.toPage() or len(document)
    for place in range(first - 1, min(last, len(document))):
        if place >= first:
            printer.newPage()
        area = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
        width, height = document[place].get_size()
        scale = min(area.width() / width, area.height() / height)
        picture = pdfview.render(document, place, min(scale, 300 / 72))
        at = QRectF(
            (area.width() - width * scale) / 2, (area.height() - height * scale) / 2, width * scale, height * scale
        )
        painter.drawImage(at, picture)
    painter.end()
    document.close()


def render(pdf: Format, tree: Any, work: Work) -> bytes:
    """Make a paper's bytes, on a worker."""
    made = pdf.render(tree)
    work.progress(1.0)
    return made


def write(form: Format, tree: Any, path: Path, work: Work) -> None:
    """Make a paper and put it into a file, whole or not at all, on a worker."""
    data = form.render(tree)
    work.progress(0.9)
    folders.write_whole(path, data)
