"""The real PDF on the screen: pages rendered sharply by pdfium as they come into sight, one under the other."""

from __future__ import annotations

import itertools
import threading
from typing import Any, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from convener.ui.kit import look
from convener.ui.kit.buttons import Button, Sign

GAP: Final = 14
MOST: Final = 800  # pixels that a page is wide at most unless it is zoomed
_KEPT: Final = 12  # pages kept rendered
_ZOOMS: Final = (0.25, 4.0)
# pdfium is one library with one state: only one thread may be inside it.
PDFIUM: Final = threading.Lock()


class PdfView(QAbstractScrollArea):
    """Pages one under the other, as wide as the view unless zoomed."""

    turned = Signal(int, int)  # the page seen, counted from 1, and how many there are

    def __init__(self) -> None:
        super().__init__()
        self._pdf: Any = None
        self._sizes: list[tuple[float, float]] = []  # in points
        self._tops: list[float] = []  # in pixels
        self._images: dict[tuple[int, int], QImage] = {}
        self._zoom = 1.0  # of the width
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName("Preview")
        self.verticalScrollBar().valueChanged.connect(self._tell)

    def show_pdf(self, data: bytes | None) -> None:
        """Show another PDF, keeping the place that is read."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        with PDFIUM:
            if self._pdf is not None:
                self._pdf.close()
            self._pdf = _read(data) if data else None
            self._sizes = [self._pdf.get_page_size(n) for n in range(len(self._pdf))] if self._pdf else []
        self._images.clear()
        self._measure()
        bar.setValue(round(share * bar.maximum()))
        self._tell()
        self.viewport().update()

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def current(self) -> int:
        """The page in the middle of the view, counted from 1; 0 while there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        for place in range(self.pages):
            if self._frame(place).bottom() + GAP / 2 >= middle:
                return place + 1
        return self.pages

    def turn(self, page: int) -> None:
        """Bring a page, counted from 1, to the top."""
        if 1 <= page <= self.pages:
            self.verticalScrollBar().setValue(round(self._frame(page - 1).top()) - GAP)

    def zoom(self, factor: float) -> None:
        """Zoom by a factor; 0 fits the width again."""
        before = self.current
        self._zoom = 1.0 if factor == 0 else min(_ZOOMS[1], max(_ZOOMS[0], self._zoom * factor))
        self._images.clear()
        self._measure()
        self.turn(before)
        self.viewport().update()

    def close_pdf(self) -> None:
        """Let go of the document."""
        self.show_pdf(None)

    def _scale(self) -> float:
        widest = max((width for width, _ in self._sizes), default=595.0)
        room = min(self.viewport().width() - 2 * GAP, MOST)
        return max(0.05, room / widest) * self._zoom

    def _frame(self, place: int) -> QRectF:
        """Where a page lies, in the coordinates of the whole."""
        width, height = (side * self._scale() for side in self._sizes[place])
        left = max(GAP, (self.viewport().width() - width) / 2)
        return QRectF(left, self._tops[place], width, height)

    def _measure(self) -> None:
        scale = self._scale()
        heights = [height * scale + GAP for _, height in self._sizes]
        self._tops = [GAP + below for below in itertools.accumulate(heights, initial=0.0)]
        if not self.pages:
            self.verticalScrollBar().setRange(0, 0)
            self.horizontalScrollBar().setRange(0, 0)
            return
        last, view = self._frame(self.pages - 1), self.viewport().size()
        self.verticalScrollBar().setRange(0, max(0, round(last.bottom() + GAP - view.height())))
        self.verticalScrollBar().setPageStep(view.height())
        self.verticalScrollBar().setSingleStep(40)
        widest = max(width for width, _ in self._sizes) * self._scale() + 2 * GAP
        self.horizontalScrollBar().setRange(0, max(0, round(widest - view.width())))
        self.horizontalScrollBar().setPageStep(view.width())

    def _image(self, place: int) -> QImage:
        ratio = self.devicePixelRatioF()
        scale = self._scale() * ratio
        key = (place, round(scale * 1000))
        if key not in self._images:
            if len(self._images) >= _KEPT:
                self._images.pop(next(iter(self._images)))
            self._images[key] = render(self._pdf, place, scale)
        return self._images[key]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in sight."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.ink("alt"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        seen = QRectF(0, top, 1e6, self.viewport().height())
        for place in range(self.pages):
            frame = self._frame(place)
            if frame.intersects(seen):
                at = frame.translated(-left, -top)
                painter.setPen(QPen(look.ink("line"), 1))
                painter.drawRect(at.adjusted(-1, -1, 0, 0))
                painter.drawImage(at, self._image(place))

    def _tell(self) -> None:
        self.turned.emit(self.current, self.pages)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the new width, keeping the page."""
        before = self.current
        super().resizeEvent(event)
        self._measure()
        self.turn(before) if before > 1 else None
        self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1.1 if event.angleDelta().y() > 0 else 1 / 1.1)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages by key."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_PageDown:
                self.turn(self.current + 1)
            case Qt.Key.Key_PageUp:
                self.turn(self.current - 1)
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Like to be a page."""
        return QSize(440, 620)


def signs(view: PdfView) -> list[QWidget]:
    """Give the buttons that turn the pages of a view and bring them nearer."""
    return [
        Sign("chevron-left", "Page before", lambda: view.turn(view.current - 1), small=True),
        Sign("chevron-right", "Next page", lambda: view.turn(view.current + 1), small=True),
        Sign("minus", "Smaller", lambda: view.zoom(1 / 1.2), small=True),
        Button("Fit width", "", "quiet", lambda: view.zoom(0)),
        Sign("plus", "Larger", lambda: view.zoom(1.2), small=True),
    ]


def render(pdf: Any, place: int, scale: float) -> QImage:
    """Give a page, counted from 0, as a picture of `scale` pixels to a point."""
    with PDFIUM:
        page = pdf[place]
        bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
        copied = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888).copy()
        bitmap.close()
        page.close()
    return copied


def opened(data: bytes) -> Any:
    """Give a PDF to render pages of."""
    with PDFIUM:
        return _read(data)


def _read(data: bytes) -> Any:
    import pypdfium2  # noqa: PLC0415 (loads slowly; who looks at no paper never waits)

    return pypdfium2.PdfDocument(data)
