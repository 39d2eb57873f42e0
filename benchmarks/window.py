"""The first window: from the start of the process to the first paint, against an empty PySide6 window.

Runs on the display there is (start it under xvfb-run for a figure like that of a desktop), else offscreen.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from datetime import date, time, timedelta
from pathlib import Path

from benchmarks import measure
from convener.services import events, sessions
from convener.store.workspace import Workspace

LIMIT = 1.5
FULL_LIMIT = 4.5

EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)
application = QApplication(sys.argv)
window = Window()
window.resize(1280, 800)
window.show()
sys.exit(application.exec())
"""
PAINTED = """
import sys
from PySide6.QtWidgets import QApplication
from convener import app
from convener.settings import Settings
application = app.make_application()
opening = app.Opening(application, Settings(), sys.argv[1])
opening.frame.painted.disconnect()
opening.frame.painted.connect(QApplication.quit)
opening.frame.resize(1280, 800)
opening.frame.show()
sys.exit(application.exec())
"""
FILLED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from convener import app
from convener.settings import Settings
application = app.make_application()
opening = app.Opening(application, Settings(), sys.argv[1])
def fill():
    program = opening.ready()
    program.opened.put_event(1, "programme")
    QTimer.singleShot(0, QApplication.quit)
opening.frame.painted.connect(lambda: QTimer.singleShot(0, fill))
opening.frame.resize(1280, 800)
opening.frame.show()
sys.exit(application.exec())
"""


def filled(folder: Path, count: int) -> Path:
    """A workspace with one event of so many sessions."""
    target = folder / "many.convener"
    workspace = Workspace.create(target)
    with workspace.step("Prepare") as db:
        event = events.add(db, "Many", starts_on=date(2027, 4, 15), ends_on=date(2027, 4, 19))
        for number in range(count):
            start = time(8 + number % 10, 0)
            day = date(2027, 4, 15) + timedelta(days=number % 5)
            sessions.add(db, event, f"Session {number}", day=day, starts=start, ends=start.replace(minute=45))
    workspace.close()
    return target


def process(script: str, *arguments: str) -> None:
    """Run a script to its end in a process of its own."""
    subprocess.run([sys.executable, "-c", script, *arguments], check=True, stderr=subprocess.DEVNULL)


def main() -> None:
    """Print the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "xcb" if os.environ.get("DISPLAY") else "offscreen")
    with tempfile.TemporaryDirectory() as name:
        os.environ["CONVENER_HOME"] = str(Path(name) / "home")
        workspace = str(filled(Path(name), 1000))
        kept = measure.in_turn(
            f"First window ({os.environ['QT_QPA_PLATFORM']})",
            {
                "empty PySide6 window": lambda: process(EMPTY),
                "Convener painted": lambda: process(PAINTED, workspace),
                "Convener with 1,000 sessions listed": lambda: process(FILLED, workspace),
            },
            {"Convener painted": LIMIT, "Convener with 1,000 sessions listed": FULL_LIMIT},
            rounds=9,
        )
    measure.finish(kept)


if __name__ == "__main__":
    main()
