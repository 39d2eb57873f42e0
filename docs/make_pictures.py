"""Makes the pictures of these documents anew, from the real window on the samples: python docs/make_pictures.py.

Needs no screen. What is shown on a page is read off Convener itself, so a picture is never older than what it shows.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import pypdfium2
from PIL import Image
from PySide6.QtCore import QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from convener import app, samples
from convener.model.event import Event
from convener.services import papers
from convener.settings import Settings
from convener.store.workspace import Workspace
from convener.ui.kit import dress

PICTURES: Final = Path(__file__).resolve().parent / "pictures"
SIZE: Final = (1440, 900)  # pixels
LONGEST: Final = 60  # seconds to wait for a preview
PAGES: Final = (1, 2, 3, 4)  # of the event report
GAP: Final = 16  # pixels around a page
TALL: Final = 800  # pixels of a page in the montage


def main() -> int:
    """Make every picture and say how large it is."""
    with tempfile.TemporaryDirectory() as own:
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, own)  # nobody's settings are touched
        application = QApplication(["convener"])
        dress.load_faces()
        workspace = Workspace.in_memory(name="Samples")
        samples.enter(workspace)
        event = workspace.session.scalars(select(Event).where(Event.short_title == "Ørnhavn 2027")).one()
        report(workspace, event)
        windows(application, workspace, event)
    for file in sorted(PICTURES.glob("*.png")):
        print(f"{file.name:<16} {file.stat().st_size // 1024:>4} KB")
    return 0


def report(workspace: Workspace, event: Event) -> None:
    """Four pages of the event report side by side."""
    made = papers.compose(workspace.session, event, "event-report")
    pages = pypdfium2.PdfDocument(papers.render(made, papers.Format.PDF))
    shown = [_page(pages[number - 1]) for number in PAGES]
    wide, tall = shown[0].size
    sheet = Image.new("RGB", (len(shown) * (wide + GAP) + GAP, tall + 2 * GAP), "#d8dde0")
    for place, one in enumerate(shown):
        sheet.paste(one, (GAP + place * (wide + GAP), GAP))
    _save(sheet, "report.png")


def windows(application: QApplication, workspace: Workspace, event: Event) -> None:
    """The programme with a session chosen, and the documents with the agenda, for which much can be chosen."""
    opening = app.Opening(application, Settings(theme="light"), None)
    opening.frame.resize(*SIZE)
    opening.frame.show()
    opened = opening.ready().show(workspace, event.id)
    opened.show_page("programme")
    table = opened.current.pane.table
    table.choose([next(one.id for one in event.sessions if one.title == "Who finds work on the quay")])
    _grab(application, opening.frame, "window.png")
    opened.show_page("documents")
    shown = opened.current
    _wait(application, lambda: shown.paper is not None and shown.paper.kind == "agenda" and shown.view.pages > 0)
    _grab(application, opening.frame, "documents.png")
    opening.frame.close()
    application.processEvents()


def _page(page: Any) -> Image.Image:
    drawn = page.render(scale=2 * TALL / page.get_height()).to_pil().convert("RGB")
    return drawn.resize((drawn.width // 2, drawn.height // 2), Image.Resampling.LANCZOS)


def _wait(application: QApplication, done: Callable[[], bool]) -> None:
    until = time.monotonic() + LONGEST
    while not done():
        if time.monotonic() > until:
            sys.exit("The preview did not come.")
        application.processEvents()
        time.sleep(0.01)


def _grab(application: QApplication, window: Any, name: str) -> None:
    until = time.monotonic() + 1.5  # what is drawn on a worker, and what is painted when it comes
    _wait(application, lambda: time.monotonic() > until)
    grabbed = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    picture = Image.frombytes("RGB", SIZE, bytes(grabbed.constBits()), "raw", "RGB", grabbed.bytesPerLine())
    _save(picture, name)


def _save(picture: Image.Image, name: str) -> None:
    """As PNG in 256 colours: flat colours and letters need no more."""
    few = picture.quantize(256, method=Image.Quantize.MEDIANCUT, kmeans=2, dither=Image.Dither.NONE)
    few.save(PICTURES / name, "PNG", optimize=True)


if __name__ == "__main__":
    sys.exit(main())
