"""Documents: choose a paper, see the real thing, learn what is to be settled, export it, print it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from convener import folders
from convener.errors import Refused
from convener.screens.registry import Documents, Format, Pack, Paper
from convener.screens.spec import Action, Problem, Way
from convener.ui.kit import layout, look, papers, problems
from convener.ui.kit.buttons import Button
from convener.ui.kit.choosing import Choosing
from convener.ui.kit.chosen import Memory
from convener.ui.kit.desk import Desk
from convener.ui.kit.exporting import Exports, PackQuestions, ask_folder
from convener.ui.kit.paperlist import PaperList
from convener.ui.kit.preview import Preview
from convener.ui.kit.readiness import Readiness
from convener.ui.kit.tasks import Tasks, Work
from convener.ui.pages.base import PageWidget

_NONE: Final = "There is no paper to choose yet."
_PAUSE: Final = 300  # milliseconds after the last change


class DocumentsPage(PageWidget):
    """The page of papers."""

    def __init__(self, desk: Desk, documents: Documents, tasks: Tasks) -> None:
        super().__init__(desk, documents.title, documents.watches | {"event"})
        self._documents, self._tasks = documents, tasks
        self._papers: Sequence[Paper] = ()
        self.readiness = Readiness(self._lacking, self)
        self.readiness.known.connect(self._found)
        self._tree: Any = None
        self._work: Work | None = None
        self._pdf: bytes | None = None
        self._delay = QTimer(self, singleShot=True, interval=_PAUSE)
        self._delay.timeout.connect(self.compose)
        self.list = PaperList()
        self.list.chose.connect(self._chosen)
        self.preview = Preview()
        self.view = self.preview.view
        self.memory = Memory()
        self.exports = Exports(desk, tasks)
        self.choosing = Choosing(desk, self.preview.stops)
        self.choosing.changed.connect(self._choose)
        self.choosing.turned.connect(self._turn)
        self._settle = problems.Settling()
        self._export = Button("Export…", "download")
        self._print = Button("Print", "printer", "primary", self.print_paper)
        self.head.offer(self._export, self._print)
        self._export.clicked.connect(lambda _on: self._ask_format())
        seen = layout.column(self.choosing, (self.preview, 1), gap=6)
        self.body.addWidget(layout.row(self._left(), (seen, 1), gap=16), 1)

    def _left(self) -> QWidget:
        left = layout.column((layout.card((self.list, 1), margins=(8, 8, 8, 8)), 1), self._settle, gap=16)
        left.setFixedWidth(look.pixels(272))
        return left

    @property
    def paper(self) -> Paper | None:
        """The paper that is chosen."""
        return self.list.paper

    def reread(self) -> None:
        """Read the papers there can be and what is to be settled for the one chosen."""
        event = self.desk.event
        self._papers = self._documents.papers(self.desk.db, event) if event is not None else ()
        self.readiness.begin(self._papers)
        self.list.show_papers(self._papers, self.readiness.found)
        self._say()
        self._delay.start()

    def _found(self, name: str) -> None:
        self.list.show_found(name, self.readiness.found[name])

    def _lacking(self, paper: Paper) -> list[Problem]:
        """What is to be settled for a paper as it is chosen now; what it refuses is told where it is seen."""
        try:
            return list(paper.readiness(self.desk.db, self.desk.event, self.memory.wanted(paper)))
        except Refused:
            return []

    def _chosen(self) -> None:
        self._say()
        self.view.show_pdf(None)
        self.compose()

    def _choose(self, name: str, value: Any) -> None:
        """Print it otherwise from now on, and show it so."""
        if self.paper is not None:
            self.desk.refused.emit(self.memory.choose(self.paper, name, value))
            self._anew(self.paper)

    def _turn(self, reader: int | None) -> None:
        """Show the paper of another reader."""
        if self.paper is not None:
            self.memory.turn(self.paper, reader)
            self._anew(self.paper)

    def _anew(self, paper: Paper) -> None:
        self.readiness.again(paper)
        self._say()
        self.compose()

    def _say(self) -> None:
        """Tell the paper's name and what is to be settled."""
        paper, event = self.paper, self.desk.event
        self._export.allow("" if paper else _NONE)
        self._print.allow(_unprintable(paper))
        if paper is None or event is None:
            self.choosing.show_paper(None, {}, None)
            self._settle.show_found(None, self.desk.go, "")
            self.head.say(self._documents.title, "No paper yet")
            return
        self.choosing.show_paper(paper, self.memory.shown(paper), self.memory.reader(paper))
        found = self.readiness.of(paper)
        self.head.say(paper.title, paper.fact(self.desk.db, event))
        self._settle.show_found(found, self.desk.go, "print" if paper.pages else "export")

    def compose(self) -> None:
        """Make the paper's tree here and its PDF on a worker, and show it."""
        paper, event = self.paper, self.desk.event
        if paper is None or event is None or not self.isVisible():
            return
        if self._work is not None:
            self._work.stopped = True
        try:
            tree = paper.compose(self.desk.db, event, self.memory.wanted(paper))
        except Refused as refusal:
            self._show_message(str(refusal))
            return
        if paper.pages is None:
            self._show_message(f"{paper.title} is a file for other programs.", "Export…", self._ask_format)
            return
        if tree == self._tree and self._pdf is not None:
            self._made(self._pdf)
            return
        self._tree, self._pdf = tree, None
        label = f"Making the preview of {paper.title}"
        self._work = self._tasks.run(
            label, partial(papers.render, paper.pages, tree), self._made, self._failed, self._stopped
        )

    def _made(self, data: bytes) -> None:
        self._pdf = data
        self.preview.show_pdf(data)

    def _failed(self, fault: BaseException) -> None:
        if not isinstance(fault, Refused):
            raise fault
        grave = [one for one in self.readiness.of(self.paper) if one.serious] if self.paper is not None else []
        self._show_message(f"{grave[0].words} {grave[0].more}" if grave else str(fault))

    def _stopped(self) -> None:
        """Say that somebody stopped the preview, unless another one is being made already."""
        if self._work is not None and self._work.stopped and self.isVisible():
            self._show_message("Making the preview was cancelled.", "Make the preview", self.compose)

    def _show_message(self, words: str, offer: str = "", do: Callable[[], object] = lambda: None) -> None:
        self._tree = self._pdf = None
        self.preview.say(words, offer, do)

    def show_item(self, way: Way) -> None:
        """Choose the paper that a way names."""
        self.list.choose(way.view)

    def _ask_format(self) -> None:
        paper = self.paper
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in paper.formats if paper is not None else ():
            menu.addAction(f"{one.name}…", partial(self.ask_file, one))
        if paper is not None and paper.readers:
            menu.addSection("For each reader a file")
            for one in paper.formats:
                menu.addAction(f"{one.name} for all {len(paper.readers)}…", partial(self.ask_readers, one))
        menu.addSeparator()
        menu.addAction("All papers…", self.ask_pack)
        menu.popup(self._export.mapToGlobal(self._export.rect().bottomLeft()))

    def ask_file(self, form: Format) -> None:
        """Ask where the file goes, then write it."""
        paper = self.paper
        if paper is None:
            return
        stem = paper.file(self.desk.db, self.desk.event, self.memory.wanted(paper))
        start = str(folders.workspace_folder() / (folders.safe_name(stem) + form.ending))
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
            tree = paper.compose(self.desk.db, self.desk.event, self.memory.wanted(paper))
        except Refused as refusal:
            self.desk.refused.emit(str(refusal))
            return
        self.exports.file(form, tree, path)

    def ask_readers(self, form: Format) -> None:
        """Ask for a folder, and write the paper of every reader into it."""
        folder = ask_folder(self, f"Export {self.paper.title} into") if self.paper is not None else None
        if folder is not None:
            self.export_readers(form, folder)

    def export_readers(self, form: Format, folder: Path) -> None:
        """Write the paper of every reader into a folder."""
        paper = self.paper
        if paper is not None:
            pieces = paper.each(self.desk.db, self.desk.event, form, self.memory.wanted(paper))
            self.exports.folder(f"Writing {paper.title}", pieces, folder)

    def ask_pack(self) -> None:
        """Ask which papers, in which formats and where, then write them."""
        PackQuestions(self.desk, self._documents, self).ask(self.export_pack)

    def export_pack(self, pack: Pack, endings: Sequence[str], folder: Path) -> None:
        """Write a pack into a folder, each paper as it is chosen here."""
        chosen = self.memory.by_kind(self._papers)
        pieces = pack.pieces(self.desk.db, self.desk.event, endings, chosen)
        self.exports.folder("Writing all papers", pieces, folder)

    def print_paper(self) -> None:
        """Ask for the printer, and print the pages as they are seen."""
        if self._pdf is None or self.paper is None:
            self.desk.refused.emit(_unprintable(self.paper) or "The paper is still being made. Print it when seen.")
            return
        self.exports.ask_printer(self.paper.title, self._pdf, self)

    def acts(self) -> list[tuple[Action[Any], Any]]:
        """Give one act for each paper and for printing."""
        shown = [
            (Action(label=f"Show {paper.title}", do=_nothing, icon=paper.icon), partial(self.list.choose, paper.name))
            for paper in self._papers
        ]
        return [*shown, (Action(label="Print this paper", do=_nothing, icon="printer"), self.print_paper)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the height between papers and problems anew."""
        super().resizeEvent(event)
        self._settle.updateGeometry()

    def leave(self) -> None:
        """Let go of the PDF, and ask nothing more of the workspace."""
        self.readiness.stop()
        self._tree = self._pdf = None
        self.view.close_pdf()

    def focus(self) -> None:
        """Begin in the list of papers."""
        self.list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop making a preview nobody sees, and counting what is to be settled."""
        if not self.readiness.complete:
            self.outdate()
        self.readiness.stop()
        if self._work is not None:
            self._work.stopped = True
            self._tree = None
        super().hideEvent(event)


def _unprintable(paper: Paper | None) -> str:
    """Say why a paper is not printed, or nothing."""
    if paper is None:
        return _NONE
    return "" if paper.pages else f"{paper.title} has no pages to print: export it."


def _nothing(_given: Any) -> None:
    """Change nothing: the act is one of the window."""
