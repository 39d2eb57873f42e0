"""Puts the parts together and opens the window, which is painted before anything slow is imported."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from convener import folders, settings
from convener.errors import Refused
from convener.settings import Settings
from convener.ui.frame import Frame
from convener.ui.kit import dress
from convener.ui.kit.alerts import Bug
from convener.ui.pages.start import Start

if TYPE_CHECKING:
    from convener.ui.program import Program

OLDEST: Final = (3, 11)
_LOG: Final = logging.getLogger("convener")
_LOG_BYTES: Final = 500_000


def run(target: str | None = None) -> int:
    """Open the window, on a workspace by path or URL if one is named; gives the exit code when it is closed."""
    reason = unsound()
    if reason:
        print(reason, file=sys.stderr)  # noqa: T201 (there is no window to say it in)
        return 2
    application = make_application()
    preferred, word = settings.read()
    opening = Opening(application, preferred, target)
    if word:
        opening.start.refusal.tell(word)
    opening.frame.show()
    return application.exec()


def unsound() -> str:
    """Say in one sentence why Convener must not run on this Python, or nothing."""
    if sys.version_info < OLDEST:
        return f"Convener needs Python 3.11 or newer; this is {sys.version.split()[0]}."
    if not __debug__:
        return "Convener does not run with python -O: without its assertions it could damage a workspace unseen."
    return ""


def make_application() -> QApplication:
    """Make Qt's application with its names, typefaces and a place for what goes wrong."""
    QCoreApplication.setOrganizationName("Convener")
    QCoreApplication.setApplicationName("Convener")
    QGuiApplication.setDesktopFileName("convener")
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    dress.load_faces()
    keep_log()
    Faults(application).listen()
    return application


class Opening(QObject):
    """The window from its first paint to its first workspace."""

    def __init__(self, application: QApplication, preferred: Settings, target: str | None) -> None:
        super().__init__(application)
        self._settings, self._target = preferred, target
        self.program: Program | None = None
        size, compact = preferred.text_size / 100, preferred.compact_tables
        dress.wear(application, dress.chosen_look(preferred.theme), size, compact=compact)
        self.frame = Frame()
        self.frame.restore_place()
        self.start = Start(
            preferred.recent,
            lambda place: self.ready().open(place),
            (
                ("New workspace…", "plus", self._new),
                ("Open…", "door-open", self._ask),
                ("Look at the sample", "book-open", self._sample),
            ),
        )
        self.frame.pages.addWidget(self.start)
        self.start.focus()
        if target is not None:
            self.start.tell("Opening the workspace…")
        self.frame.painted.connect(self.go_on)

    def _new(self) -> None:
        self.ready().files.new()

    def _ask(self) -> None:
        self.ready().files.open()

    def _sample(self) -> None:
        self.ready().sample()

    def ready(self) -> Program:
        """Import the rest, once."""
        if self.program is None:
            from convener.ui.program import Program  # noqa: PLC0415 (the window is painted before the database is imported)

            self.program = Program(self.frame, self.start, self._settings)
        return self.program

    def go_on(self) -> None:
        """Import the rest after the first paint, and open what was asked for."""
        program = self.ready()
        if self._target is not None:
            self.start.tell("")
            program.open(self._target)


class Faults(QObject):
    """What nobody foresaw: written down without any data, and told calmly."""

    _happened = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told = False
        self._happened.connect(self._tell)

    def listen(self) -> None:
        """Be told of everything that nobody caught, in any thread."""
        sys.excepthook = self.hook
        threading.excepthook = lambda told: self.hook(told.exc_type, told.exc_value, told.exc_traceback)

    def hook(self, kind: type[BaseException], fault: BaseException | None, where: TracebackType | None) -> None:
        """Write a fault down and tell it once."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        details = describe(kind, where)
        _LOG.error("%s", details)
        if fault is not None and sys.stderr is not None and sys.stderr.isatty():
            traceback.print_exception(kind, fault, where)
        self._happened.emit(details)

    def _tell(self, details: str) -> None:
        if self._told:
            return
        self._told = True
        dialog = Bug(details, str(folders.log_folder()), QApplication.activeWindow())
        dialog.finished.connect(self._closed)
        dialog.open()

    def _closed(self) -> None:
        self._told = False


def describe(kind: type[BaseException], where: TracebackType | None) -> str:
    """Say what kind of fault it was and where, but not what it says: its message may hold what people wrote."""
    places = [f"  {frame.filename}:{frame.lineno} in {frame.name}" for frame in traceback.extract_tb(where)]
    versions = f"Convener {version()}, Python {sys.version.split()[0]}, {sys.platform}"
    return "\n".join([versions, f"{kind.__module__}.{kind.__qualname__}", *places])


def version() -> str:
    """Give the version of the program as it was installed."""
    from importlib import metadata  # noqa: PLC0415 (slow, and only wanted when something goes wrong)

    try:
        return metadata.version("convener")
    except metadata.PackageNotFoundError:
        return "from source"


def keep_log() -> None:
    """Keep a log of faults in the log folder; without one where it cannot be written."""
    if _LOG.handlers:
        return
    try:
        folder = folders.make_folder(folders.log_folder())
        path = folder / "convener.log"
        if path.exists() and path.stat().st_size > _LOG_BYTES:
            path.replace(folder / "convener-before.log")
        handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    except (OSError, Refused):
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    _LOG.addHandler(handler)
