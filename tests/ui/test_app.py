"""How the program starts, and what it does when something goes wrong that nobody foresaw."""

import os
import subprocess
import sys
from types import SimpleNamespace

import pytest

from convener import __main__, app, folders
from convener.ui.kit.alerts import Bug

FIRST_PAINT = """
import sys
from convener import app
from convener.settings import Settings
application = app.make_application()
opening = app.Opening(application, Settings(), None)
seen = []
opening.frame.painted.disconnect()
opening.frame.painted.connect(lambda: (seen.append(sorted(sys.modules)), application.quit()))
opening.frame.show()
application.exec()
heavy = {"sqlalchemy", "alembic", "reportlab", "icalendar", "babel", "pypdfium2", "rapidfuzz", "PIL", "pikepdf"}
ours = {name for name in seen[0] if name.startswith("convener.")}
slow = {name for name in ours if name.split(".")[1] in {"store", "services", "model", "press", "documents", "rules"}}
print(sorted(heavy & set(seen[0])), sorted(slow))
"""


def test_nothing_slow_is_imported_before_the_window_is_painted(tmp_path):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CONVENER_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip() == "[] []"


def test_it_refuses_to_run_without_assertions():
    done = subprocess.run(
        [sys.executable, "-O", "-m", "convener"], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.count(".") == 1
    assert "python -O" in done.stderr


def test_a_fault_is_described_without_what_it_says():
    try:
        int("Åsa Lindqvär is in two rooms")
    except ValueError as fault:
        told = app.describe(type(fault), fault.__traceback__)
    assert "ValueError" in told
    assert "test_app.py" in told
    assert "Lindqv" not in told


def test_a_fault_is_told_once_and_calmly(qtbot, qapp, monkeypatch):
    monkeypatch.setattr(
        sys, "stderr", SimpleNamespace(isatty=lambda: False, write=lambda _text: None, flush=lambda: None)
    )
    faults = app.Faults()
    faults.hook(ValueError, ValueError("Åsa"), None)
    faults.hook(ValueError, ValueError("Åsa"), None)
    dialogs = [widget for widget in qapp.topLevelWidgets() if isinstance(widget, Bug) and widget.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].copy()
    assert "ValueError" in qapp.clipboard().text()
    assert "Åsa" not in qapp.clipboard().text()
    dialogs[0].accept()


def test_the_log_lies_in_the_log_folder(monkeypatch):
    monkeypatch.setattr(app, "_LOG", type(app._LOG)("convener-test"))
    app.keep_log()
    app._LOG.error("something")
    assert "something" in (folders.log_folder() / "convener.log").read_text(encoding="utf-8")
    for handler in list(app._LOG.handlers):
        handler.close()


def test_the_door_leads_to_the_window_or_to_the_command_line(monkeypatch):
    opened = []
    monkeypatch.setattr(app, "run", lambda target: opened.append(target) or 40)
    assert __main__.main([]) == 40
    assert opened == [None]
    with pytest.raises(SystemExit, match="0"):
        __main__.main(["--help"])


def test_a_window_that_is_gone_before_its_turn_tells_nothing(qtbot):
    import shiboken6
    from PySide6.QtWidgets import QApplication

    from convener.ui.frame import Frame

    frame = Frame()
    frame.show()
    frame.repaint()
    shiboken6.delete(frame)
    with qtbot.capture_exceptions() as caught:
        QApplication.processEvents()
    assert caught == []
