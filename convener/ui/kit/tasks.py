"""Work away from the window: pure functions on worker threads, their results and progress back on the window's."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

PATIENCE: Final = 400  # milliseconds before work in progress is mentioned


class Stopped(Exception):  # noqa: N818 (it is no error: the person stopped the work)
    """The work was cancelled."""


class Work:
    """One piece of work, for whoever does it: tell how far it is, and learn whether it shall stop."""

    def __init__(self, told: Callable[[float, str], None]) -> None:
        self._told = told
        self.stopped = False

    def progress(self, share: float, words: str = "") -> None:
        """Tell how much is done, from 0 to 1; raises `Stopped` when it was cancelled."""
        if self.stopped:
            raise Stopped
        self._told(share, words)


class Tasks(QObject):
    """Runs one piece of work at a time, in order; callbacks arrive on the window's thread.

    The work must touch neither the workspace nor a widget: it gets frozen data and gives bytes or records.
    """

    began = Signal(str)
    told = Signal(float, str)
    ended = Signal()
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="convener-work")
        self._arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._running: list[tuple[Work, Future[Any], str]] = []
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._mention)

    def run(
        self,
        label: str,
        do: Callable[[Work], Any],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
    ) -> Work:
        """Begin work; `done` gets what it gives, `failed` what it raises; a cancelled one tells neither."""
        work = Work(lambda share, words: self._arrived.emit(lambda: self.told.emit(share, words)))
        future = self._pool.submit(do, work)
        self._running.append((work, future, label))
        future.add_done_callback(lambda ended: self._arrived.emit(lambda: self._end(work, ended, done, failed)))
        if not self._patience.isActive():
            self._patience.start()
        return work

    @Slot(object)
    def _call(self, call: Callable[[], None]) -> None:
        """Do on the window's thread what a worker sent."""
        call()

    @property
    def busy(self) -> bool:
        """Whether anything is being done."""
        return bool(self._running)

    def cancel(self) -> None:
        """Stop everything that is being done or waits."""
        for work, future, _ in self._running:
            work.stopped = True
            future.cancel()

    def close(self) -> None:
        """Stop, and wait for the threads."""
        self.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _mention(self) -> None:
        if self._running:
            self.began.emit(self._running[0][2])

    def _end(
        self, work: Work, ended: Future[Any], done: Callable[[Any], object], failed: Callable[[BaseException], object]
    ) -> None:
        self._running = [one for one in self._running if one[0] is not work]
        if not self._running:
            self._patience.stop()
            self.ended.emit()
        else:
            self._mention()
        try:
            made = ended.result()
        except (CancelledError, Stopped):
            return
        except Exception as fault:  # noqa: BLE001 (whatever went wrong there is told here)
            if not work.stopped:
                failed(fault)
            return
        if not work.stopped:
            done(made)
