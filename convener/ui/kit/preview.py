"""The paper that is seen: its pages with what turns and magnifies them, or a sentence about why there are none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from convener.ui.kit import layout, look, pdfview
from convener.ui.kit.buttons import Button
from convener.ui.kit.words import Label


class Preview(QWidget):
    """The pages of a PDF under the line that says which one is seen."""

    def __init__(self) -> None:
        super().__init__()
        self.view = pdfview.PdfView()
        self.message = Label("", look.EVENT, "text2", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._do: Callable[[], object] = lambda: None
        self.offer = Button("", pressed=self._take)
        self._where = Label("", look.SMALL, "text2")
        signs = pdfview.signs(self.view)
        self.stops = (*signs, self.view, self.offer)  # where Tab stops, in order
        self._signs = layout.row(*signs, gap=4)
        self.view.turned.connect(self._turned)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(layout.column(None, self.message, layout.row(None, self.offer, None), None))
        well = layout.card((self._stack, 1), margins=(2, 2, 2, 2), name="well")
        layout.fill(QVBoxLayout(self), (layout.row(self._where, None, self._signs, gap=4), (well, 1)), 6)

    def show_pdf(self, data: bytes | None) -> None:
        """Show pages, or an empty view while they are made."""
        self._stack.setCurrentWidget(self.view)
        self.view.show_pdf(data)

    def say(self, words: str, offer: str = "", do: Callable[[], object] = lambda: None) -> None:
        """Say in the place of pages why there are none, and offer what can be done."""
        self.view.show_pdf(None)
        self.message.setText(words)
        self.offer.setText(offer)
        self.offer.setAccessibleName(offer)
        self.offer.setVisible(bool(offer))
        self._do = do
        self._stack.setCurrentIndex(1)

    @property
    def words(self) -> str:
        """What is said in the place of pages, if anything is."""
        return self.message.text() if self._stack.currentWidget() is not self.view else ""

    def _take(self) -> None:
        self._do()

    def _turned(self, page: int, count: int) -> None:
        self._where.setText(f"Page {page} of {count}" if count else "")
        self._signs.setEnabled(bool(count))
