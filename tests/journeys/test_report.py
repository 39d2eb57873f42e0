"""The night before: from the samples to a report in another language on paper and back, all in the real window."""

import re

import docx
import pypdfium2
import pytest
import rows
from PySide6.QtCore import QSettings, Qt
from sqlalchemy import select

from convener.model.event import Event
from convener.model.report import BlockKind, FigureKind
from convener.ui.kit import dress
from convener.ui.kit.ask import Ask
from convener.ui.kit.listing import ListingBox
from tests.ui.conftest import start

LONG = 20_000


@pytest.fixture
def window(qtbot):
    dress.load_faces()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    made = start(qtbot)
    yield made
    made.close()


class Organiser:
    """Somebody at the window: finds things by their names, types, waits until work is done."""

    def __init__(self, window, qtbot):
        self.window, self.qtbot = window, qtbot

    @property
    def opened(self):
        return self.window.program.opened

    @property
    def page(self):
        return self.opened.current

    def go(self, name):
        self.window.frame.rail.chosen.emit(name)
        assert self.opened.page == name

    def previewed(self):
        """Wait for the preview, and give its text."""
        self.qtbot.wait_until(lambda: not self.page._delay.isActive() and not self.opened.tasks.busy, timeout=LONG)
        return text_of(self.page._pdf)

    def show_event(self, short_title):
        event = self.opened.desk.db.scalars(select(Event).where(Event.short_title == short_title)).one()
        self.opened.put_event(event.id)
        return event

    def show_paper(self, kind):
        self.go("documents")
        self.page.list.choose(next(one.name for one in self.page._papers if one.kind == kind))

    def show_outline(self, title):
        self.go("report")
        self.page.segments.choose(1)
        found = self.page.pane.model.rows
        self.page.pane.table.choose([next(row.id for row in found if row.kind.label == title)])

    def add_block(self, kind):
        boxes = [box for box in self.opened.inspector.findChildren(ListingBox) if box.isVisible()]
        next(box.add for box in boxes if "Add a block" in box.add.text()).click()
        ask = next(one for one in self.window.frame.findChildren(Ask) if one.isVisible())
        ask.lines["kind"].editor.show_value(kind)
        ask.go.click()

    def choose(self, label, value):
        combo = self.opened.inspector.field(label).editor.combo
        combo.setCurrentIndex(combo.findText(value.label))
        combo.activated.emit(combo.currentIndex())

    def find(self, label, words):
        line = self.opened.inspector.field(label).editor.line
        line.setFocus()
        line.selectAll()
        self.qtbot.keyClicks(line, words)
        self.qtbot.keyClick(line, Qt.Key.Key_Return)

    def export(self, ending, path, *, cancel=False):
        form = next(one for one in self.page.paper.formats if one.ending == ending)
        with self.qtbot.wait_signal(self.opened.desk.told, timeout=LONG) as told:
            self.page.export(form, path)
            if cancel:
                self.window.frame.status._cancel.click()
        return told.args[0]


def text_of(data):
    pdf = pypdfium2.PdfDocument(data)
    text = " ".join(page.get_textpage().get_text_range() for page in pdf)
    pdf.close()
    return " ".join(text.split())  # lines and unbreakable spaces are the press's affair


def written(file):
    words = " ".join(line.text for line in docx.Document(str(file)).paragraphs)
    return " ".join(words.split())


def test_from_the_samples_to_a_report_in_german_on_paper_and_back(window, qtbot, tmp_path):
    one = Organiser(window, qtbot)
    next(button for button in window.start.buttons if button.text().strip() == "Look at the sample").click()
    one.show_event("Ørnhavn 2027")
    before = rows.everything(one.opened.workspace)
    begun = one.opened.workspace.undo_label
    one.show_paper("event-report")
    english = one.previewed()
    last = max(map(int, re.findall(r"Figure (\d+)", english)))
    added = f"Abbildung {last + 1}"
    came = re.search(r"(\d+) participants", english)[1]

    one.show_outline("Event report")
    one.add_block(BlockKind.FIGURE)
    one.choose("Chart or map", FigureKind.PARTICIPANTS_BY_COUNTRY)
    one.opened.inspector.back()
    one.find("Language", "german")
    one.show_paper("event-report")
    german = one.previewed()
    assert added in german
    assert f"{came} Teilnehmende" in german

    assert one.export(".pdf", tmp_path / "report.pdf") == "“report.pdf” is written"
    assert one.export(".docx", tmp_path / "report.docx") == "“report.docx” is written"
    assert text_of((tmp_path / "report.pdf").read_bytes()) == german
    assert added in written(tmp_path / "report.docx")

    told = one.export(".pdf", tmp_path / "again.pdf", cancel=True)
    assert told == "“again.pdf” was not written: cancelled"
    assert {path.name for path in tmp_path.iterdir()} == {"report.pdf", "report.docx"}

    while one.opened.workspace.undo_label != begun:
        window.frame.header.undo.emit()
    assert rows.everything(one.opened.workspace) == before
    assert one.previewed() == english
