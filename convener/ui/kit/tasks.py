"""Work away from the window: pure functions on worker threads, their results and progress back on the window's."""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

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


Step: TypeAlias = Callable[[Work], Any]
Course: TypeAlias = Generator[Step, Any, Any]
"""Work in several steps: what it yields is done on the worker, what comes back there is what that gave or raised.

Between the steps it is on the window's thread, where it may ask the workspace.
"""


@dataclass(frozen=True, slots=True)
class _Running:
    label: str
    course: Course
    work: Work
    done: Callable[[Any], object]
    failed: Callable[[BaseException], object]
    stopped: Callable[[], object]


def _nothing() -> None:
    """Nothing is to be done when the work is cancelled."""


class Tasks(QObject):
    """Runs one step at a time, in order, steps of other work between those of a long course; callbacks arrive here.

    A step must touch neither the workspace nor a widget: it gets frozen data and gives bytes or records.
    """

    began = Signal(str)
    told = Signal(float, str)
    ended = Signal()
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="convener-work")
        self._arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._running: list[_Running] = []
        self._steps: dict[Work, Future[Any]] = {}
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._mention)

    def run(
        self,
        label: str,
        do: Step,
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
        stopped: Callable[[], object] = _nothing,
    ) -> Work:
        """Begin work of one step; `done` gets what it gives, `failed` what it raises; a cancelled one tells neither."""
        return self.follow(label, _once(do), done, failed, stopped)

    def follow(
        self,
        label: str,
        course: Course,
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object],
        stopped: Callable[[], object] = _nothing,
    ) -> Work:
        """Begin work of several steps; a cancelled one is closed where it stands, and only `stopped` is told."""
        work = Work(lambda share, words: self._arrived.emit(lambda: self._tell(work, share, words)))
        running = _Running(label, course, work, done, failed, stopped)
        self._running.append(running)
        self._go_on(running, lambda: next(course))
        if self._running and not self._patience.isActive():
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
        for running in self._running:
            running.work.stopped = True
        for future in self._steps.values():
            future.cancel()

    def close(self) -> None:
        """Stop, and wait for the threads."""
        self.cancel()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _mention(self) -> None:
        if self._running:
            self.began.emit(self._running[0].label)

    def _tell(self, work: Work, share: float, words: str) -> None:
        """Tell of the work that is mentioned; another's steps go on beside it unsaid."""
        if self._running and self._running[0].work is work:
            self.told.emit(share, words)

    def _go_on(self, running: _Running, resume: Callable[[], Step]) -> None:
        """Take up a course until its next step, which goes to the worker."""
        if running.work.stopped:
            self._end(running, running.stopped)
            return
        try:
            step = resume()
        except StopIteration as ended:
            made = ended.value
            self._end(running, lambda: running.done(made))
        except Exception as fault:  # noqa: BLE001 (whatever went wrong there is told here)
            lost = fault
            self._end(running, lambda: running.failed(lost))
        else:
            future = self._pool.submit(step, running.work)
            self._steps[running.work] = future
            future.add_done_callback(lambda done: self._arrived.emit(lambda: self._came(running, done)))

    def _came(self, running: _Running, future: Future[Any]) -> None:
        """Give a course what its step gave or raised."""
        self._steps.pop(running.work, None)
        try:
            made = future.result()
        except (CancelledError, Stopped):
            running.work.stopped = True
            self._go_on(running, lambda: next(running.course))
        except Exception as fault:  # noqa: BLE001 (as above)
            lost = fault
            self._go_on(running, lambda: running.course.throw(lost))
        else:
            self._go_on(running, lambda: running.course.send(made))

    def _end(self, running: _Running, tell: Callable[[], object]) -> None:
        running.course.close()
        self._running = [one for one in self._running if one is not running]
        if self._running:
            self._mention()
        else:
            self._patience.stop()
            self.ended.emit()
        tell()


def _once(do: Step) -> Course:
    return (yield do)
