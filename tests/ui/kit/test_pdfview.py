"""A paper on the screen: pages under one another, in the size and at the place that is read."""

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from convener.ui.kit.pdfview import GAP, PdfView


@pytest.fixture(scope="module")
def paper(tmp_path_factory, qapp):
    """Give three pages of 100 by 150 mm as a PDF."""
    path = tmp_path_factory.mktemp("paper") / "three.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSizeF(100, 150), QPageSize.Unit.Millimeter))
    painter = QPainter(writer)
    for page in range(3):
        if page:
            writer.newPage()
        painter.drawText(200, 200, f"Page {page + 1}")
    painter.end()
    return path.read_bytes()


def test_the_preview_shows_pages_under_one_another_and_keeps_its_place(paper, qtbot):
    view = PdfView()
    qtbot.add_widget(view)
    view.resize(500, 400)
    view.show()
    view.show_pdf(paper)
    assert view.pages == 3
    assert view.current == 1
    view.turn(3)
    assert view.current == 3
    view.show_pdf(paper)
    assert view.current == 3
    view.zoom(0.5)
    assert view.current in {2, 3}
    view.zoom(0)
    assert view.horizontalScrollBar().maximum() == 0
    assert view._frame(0).left() == GAP
    assert not view.grab().isNull()
    view.close_pdf()
    assert view.pages == 0
