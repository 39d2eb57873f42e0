"""What every test stands on: no screen, no preferences of the person at the machine, no window left behind."""

import itertools
import os
import sys

import hypothesis
import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

hypothesis.settings.register_profile("convener", deadline=None, derandomize="CI" in os.environ)
hypothesis.settings.load_profile("convener")

_homes = itertools.count()


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory, monkeypatch):
    """Settings, logs and new workspaces of a test lie in a folder of its own, made when something is written there."""
    monkeypatch.setenv("CONVENER_HOME", str(tmp_path_factory.getbasetemp() / "homes" / str(next(_homes))))


@pytest.fixture(autouse=True)
def _no_window_survives():
    """A test closes what it opened; what stays would get the next test's keys and signals."""
    yield
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return
    left = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    for window in left:
        window.close()
    assert not left, f"left open: {', '.join(type(window).__name__ for window in left)}"
