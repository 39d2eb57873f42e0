"""Documents: choose a paper, see the real thing, learn what is to be settled, export it, print it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QMenu, QStackedWidget, QVBoxLayout, QWidget

from convener import folders
from convener.errors import Refused
from convener.screens.registry import Documents, Format, Paper
from convener.screens.spec import Action, Problem, Way
from convener.ui.kit import layout, look, papers, problems
from convener.ui.kit.buttons import Button, Sign
from convener.ui.kit.desk import Desk
from convener.ui.kit.paperlist import PaperList
from convener.ui.kit.pdfview import PdfView
from convener.ui.kit.tasks import Tasks, Work
from convener.ui.kit.words import Label
from convener.ui.pages.base import PageWidget

_PAUSE: Final = 300  # milliseconds after the last change


class DocumentsPage(PageWidget):
    """The page of papers."""

    def __init__(self, desk: Desk, documents: Documents, tasks: Tasks) -> None:
        super().__init__(desk, documents.title, documents.watches | {"event"})
        self._documents, self._tasks = documents, tasks
        self._papers: Sequence[Paper] = ()
        self._open: dict[str, Sequence[Problem]] = {}  # by the name of the paper, what is to be settled
        self._tree: Any = None
        self._work: Work | None = None
        self._pdf: bytes | None = None
        self._delay = QTimer(self, singleShot=True, interval=_PAUSE)
        self._delay.timeout.connect(self.compose)
        self.list = PaperList()
        self.list.chose.connect(self._chosen)
        self.view = PdfView()
        self._message = Label("", look.EVENT, "text2", wrap=True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._where = Label("", look.SMALL, "text2")
        self.view.turned.connect(lambda page, count: self._where.setText(f"Page {page} of {count}" if count else ""))
        self._settle = QVBoxLayout()
        self._export = Button("Export…", "download")
        self._print = Button("Print", "printer", "primary", self.print_paper)
        self.head.offer(self._export, self._print)
        self._export.clicked.connect(lambda _on: self._ask_format())
        self.body.addWidget(layout.row(self._left(), (self._preview(), 1), gap=16), 1)

    def _left(self) -> QWidget:
        settle = QWidget()
        settle.setLayout(self._settle)
        self._settle.setContentsMargins(0, 0, 0, 0)
        area = layout.scrolling(settle)
        left = layout.column((layout.card((self.list, 1), margins=(8, 8, 8, 8)), 3), (area, 2), gap=16)
        left.setFixedWidth(look.pixels(272))
        return left

    def _preview(self) -> QWidget:
        signs = [
            Sign("chevron-left", "Page before", lambda: self.view.turn(self.view.current - 1), small=True),
            Sign("chevron-right", "Next page", lambda: self.view.turn(self.view.current + 1), small=True),
            Sign("minus", "Smaller", lambda: self.view.zoom(1 / 1.2), small=True),
            Button("Fit width", "", "quiet", lambda: self.view.zoom(0)),
            Sign("plus", "Larger", lambda: self.view.zoom(1.2), small=True),
        ]
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(layout.column(None, self._message, None))
        well = layout.card((self._stack, 1), margins=(2, 2, 2, 2), name="well")
        return layout.column(layout.row(self._where, None, *signs, gap=4), (well, 1), gap=6)

    @property
    def paper(self) -> Paper | None:
        """The paper that is chosen."""
        return self.list.paper

    def reread(self) -> None:
        """Read the papers there can be and what is to be settled for the one chosen."""
        event = self.desk.event
        self._papers = self._documents.papers(self.desk.db, event) if event is not None else ()
        self._open = {paper.name: list(paper.readiness(self.desk.db, event)) for paper in self._papers}
        self.list.show_papers(self._papers, {name: len(found) for name, found in self._open.items()})
        self._say()
        self._delay.start()

    def _chosen(self) -> None:
        self._say()
        self.view.show_pdf(None)
        self.compose()

    def _say(self) -> None:
        """Tell the paper's name and what is to be settled."""
        paper, event = self.paper, self.desk.event
        layout.empty(self._settle)
        for button in (self._export, self._print):
            button.allow("" if paper else "There is no paper to choose yet.")
        if paper is None or event is None:
            self.head.say(self._documents.title, "No paper yet")
            return
        found = self._open[paper.name]
        self.head.say(paper.title, paper.fact(self.desk.db, event))
        self._settle.addWidget(self._card(found))
        self._settle.addStretch(1)

    def _card(self, found: Sequence[Problem]) -> QWidget:
        if not found:
            return layout.card(Label("Ready to print", bold=True), Label("Nothing to settle.", look.SMALL, "text2"))
        lines: list[layout.Item] = [Label(f"{len(found)} to settle before print", bold=True)]
        for problem in found:
            lines += [layout.hair(), problems.line(problem, self.desk.go)]
        return layout.card(*lines, gap=4)

    def compose(self) -> None:
        """Make the paper's tree here and its PDF on a worker, and show it."""
        paper, event = self.paper, self.desk.event
        if paper is None or event is None or not self.isVisible():
            return
        if self._work is not None:
            self._work.stopped = True
        try:
            tree = paper.compose(self.desk.db, event)
        except Refused as refusal:
            self._show_message(str(refusal))
            return
        pdf = next((one for one in paper.formats if one.ending == ".pdf"), None)
        if pdf is None:
            self._show_message(f"{paper.title} is no paper to look at: export it.")
            return
        if tree == self._tree and self._pdf is not None:
            self._made(self._pdf)
            return
        self._tree, self._pdf = tree, None
        label = f"Making the preview of {paper.title}"
        self._work = self._tasks.run(label, partial(papers.render, pdf, tree), self._made, self._failed)

    def _made(self, data: bytes) -> None:
        self._pdf = data
        self._stack.setCurrentIndex(0)
        self.view.show_pdf(data)

    def _failed(self, fault: BaseException) -> None:
        if not isinstance(fault, Refused):
            raise fault
        self._show_message(str(fault))

    def _show_message(self, words: str) -> None:
        self.view.show_pdf(None)
        self._tree = self._pdf = None
        self._message.setText(words)
        self._stack.setCurrentIndex(1)

    def show_item(self, way: Way) -> None:
        """Choose the paper that a way names."""
        self.list.choose(way.view)

    def _ask_format(self) -> None:
        paper = self.paper
        if paper is not None:
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            for one in paper.formats:
                menu.addAction(f"{one.name}…", partial(self.ask_file, one))
            menu.popup(self._export.mapToGlobal(self._export.rect().bottomLeft()))

    def ask_file(self, form: Format) -> None:
        """Ask where the file goes, then write it."""
        paper = self.paper
        if paper is None:
            return
        name = folders.safe_name(paper.file(self.desk.event)) + form.ending
        start = str(folders.workspace_folder() / name)
        chosen, _ = QFileDialog.getSaveFileName(self, f"Export {paper.title}", start, f"{form.name} (*{form.ending})")
        if chosen:
            path = Path(chosen)
            self.export(form, path if path.suffix else path.with_suffix(form.ending))

    def export(self, form: Format, path: Path) -> None:
        """Write the chosen paper into a file, on a worker."""
        paper = self.paper
        if paper is None:
            return
        try:
            tree = paper.compose(self.desk.db, self.desk.event)
        except Refused as refusal:
            self.desk.refused.emit(str(refusal))
            return
        self._tasks.run(
            f"Writing {path.name}",
            lambda work: papers.write(form, tree, path, work),
            lambda _none: self.desk.told.emit(f"“{path.name}” is written", str(path.parent), partial(_open, path)),
            self._refused,
        )

    def _refused(self, fault: BaseException) -> None:
        if not isinstance(fault, Refused):
            raise fault
        self.desk.refused.emit(str(fault))

    def print_paper(self) -> None:
        """Ask for the printer, and print the pages as they are seen."""
        if self._pdf is None or self.paper is None:
            self.desk.refused.emit("The paper is still being made. Print it when it is seen.")
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self.paper.title)
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            papers.print_pdf(self._pdf, printer)

    def acts(self) -> list[tuple[Action[Any], Any]]:
        """Give one act for each paper and for printing."""
        shown = [
            (Action(label=f"Show {paper.title}", do=_nothing, icon=paper.icon), partial(self.list.choose, paper.name))
            for paper in self._papers
        ]
        return [*shown, (Action(label="Print this paper", do=_nothing, icon="printer"), self.print_paper)]

    def leave(self) -> None:
        """Let go of the PDF."""
        self._tree = self._pdf = None
        self.view.close_pdf()

    def focus(self) -> None:
        """Begin in the list of papers."""
        self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop making a preview nobody sees."""
        if self._work is not None:
            self._work.stopped = True
            self._tree = None
        super().hideEvent(event)


def _open(path: Path) -> None:
    folders.open_outside(path)


def _nothing(_given: Any) -> None:
    """Change nothing: the act is one of the window."""
