"""What the program stands on, where a bad release of it would only show as a crash at a customer's."""

import os
import subprocess
import sys

EMIT = """
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Bell(QObject):
    rung = Signal(bool)

app, heard, bell = QCoreApplication([]), [], Bell()
bell.rung.connect(heard.append)
for _ in range(20_000):
    bell.rung.emit(True)
    app.processEvents()
print(len(heard))
"""


def test_twenty_thousand_signals_do_not_abort():
    """PySide6 6.12.0 lost references of True and None: Python 3.11 died after some hundred signals."""
    ran = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", EMIT],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ran.returncode, ran.stdout) == (0, "20000\n"), ran.stderr
