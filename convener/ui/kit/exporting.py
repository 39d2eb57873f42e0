"""Writing papers from the window: one file, one for each reader, or a whole pack, with word of how it ended."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from convener import folders
from convener.errors import Refused
from convener.screens.kinds import Choice, Flag, Option
from convener.screens.registry import Documents, Format, Pack, Piece
from convener.screens.spec import Question
from convener.ui.kit import papers, printing
from convener.ui.kit.ask import Ask
from convener.ui.kit.desk import Desk
from convener.ui.kit.papers import Yield
from convener.ui.kit.tasks import Tasks


class Exports:
    """Writes and prints on workers, and tells on the desk what came of it."""

    def __init__(self, desk: Desk, tasks: Tasks) -> None:
        self._desk, self._tasks = desk, tasks

    def file(self, form: Format, tree: Any, path: Path) -> None:
        """Write a composed paper into a file, whole or not at all."""
        self._tasks.run(
            f"Writing {path.name}",
            lambda work: papers.write(form, tree, path, work),
            lambda _none: self._desk.told.emit(f"“{path.name}” is written", str(path.parent), partial(_open, path)),
            self._refused,
            lambda: self._desk.told.emit(f"“{path.name}” was not written: cancelled", "", None),
        )

    def folder(self, label: str, pieces: Sequence[Piece], folder: Path) -> None:
        """Write pieces into a folder, each file whole; what was finished stays, whatever comes after it."""
        got = Yield()
        self._tasks.follow(
            label,
            papers.write_all(pieces, lambda piece: piece.compose(self._desk.db), folder, got),
            lambda _got: self._wrote(got, folder),
            partial(self._broke, got),
            lambda: self._tell(f"Cancelled: {got.words} written before", got, folder),
        )

    def _wrote(self, got: Yield, folder: Path) -> None:
        self._tell(f"{got.words} written" if got.files else "There was nothing to write", got, folder)
        if got.faults:
            lost = "One paper was" if len(got.faults) == 1 else f"{len(got.faults)} papers were"
            self._desk.refused.emit(f"{lost} not made. {' '.join(got.faults)}")

    def _tell(self, words: str, got: Yield, folder: Path) -> None:
        self._desk.told.emit(words, str(folder), partial(_open, folder) if got.files else None)

    def _broke(self, got: Yield, fault: BaseException) -> None:
        if isinstance(fault, Refused):
            got.files = [path for path in got.files if path.exists()]
            stay = f" {got.words} written before {'stays' if len(got.files) == 1 else 'stay'}." if got.files else ""
            self._desk.refused.emit(f"{fault}{stay}")
            return
        raise fault

    def ask_printer(self, title: str, data: bytes, parent: QWidget) -> None:
        """Ask for the printer, the pages and the copies, then print."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(title)
        printing.prepare(data, printer)
        dialog = QPrintDialog(printer, parent)
        dialog.setMinMax(1, printer.toPage())
        if dialog.exec():
            self.paper(title, data, printer)

    def paper(self, title: str, data: bytes, printer: QPrinter) -> None:
        """Print the pages of a PDF."""
        self._tasks.follow(
            f"Printing {title}",
            printing.printed(data, printer),
            lambda _none: self._desk.told.emit(f"{title} is at the printer", printer.printerName(), None),
            self._refused,
            lambda: self._desk.told.emit(f"Printing {title} was cancelled", "", None),
        )

    def _refused(self, fault: BaseException) -> None:
        if not isinstance(fault, Refused):
            raise fault
        self._desk.refused.emit(str(fault))


class PackQuestions:
    """Asks which pack, in which formats and into which folder."""

    def __init__(self, desk: Desk, documents: Documents, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent
        packs = Choice(tuple(Option(one, one.name) for one in documents.packs))
        self._questions = (
            Question(name="pack", label="Which papers", kind=packs, initial=lambda _given: documents.packs[0]),
            *(
                Question(name=ending, label=name, kind=Flag(), initial=partial(_first, place))
                for place, (ending, name) in enumerate(documents.formats)
            ),
        )
        self._endings = [ending for ending, _name in documents.formats]

    def ask(self, then: Any) -> Ask:
        """Open the questions; `then` gets the pack, the endings of the formats and the folder."""
        ask = Ask("Export all papers", self._questions, self._desk.given(), self._desk, self._parent)
        ask.finished.connect(ask.deleteLater)
        which = ask.lines["pack"]
        combo = which.editor
        combo.committed.connect(lambda: which.hint(combo.value().words))
        which.hint(combo.value().words)

        def go(answers: dict[str, Any]) -> bool:
            endings = [one for one in self._endings if answers[one]]
            if not endings:
                ask.refuse("Choose one format at least.")
                return False
            folder = ask_folder(self._parent, "Export all papers into")
            if folder is None:
                return False
            pack: Pack = answers["pack"]
            then(pack, endings, folder)
            return True

        ask.then(go)
        return ask


def _first(place: int, _given: Any) -> bool:
    return place == 0


def ask_folder(parent: QWidget, title: str) -> Path | None:
    """Ask for a folder; nothing where nobody chose one."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(folders.workspace_folder()))
    return Path(chosen) if chosen else None


def _open(path: Path) -> None:
    folders.open_outside(path)
