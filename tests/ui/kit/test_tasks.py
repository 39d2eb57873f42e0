"""Work away from the window comes back to it, and can be stopped."""

import threading

import pytest

from convener.ui.kit.tasks import Tasks


@pytest.fixture
def tasks(qapp):
    made = Tasks()
    yield made
    made.close()


def test_what_was_made_and_how_far_it_is_arrive_on_the_windows_thread(tasks, qtbot):
    came, told = [], []
    tasks.told.connect(lambda share, words: told.append((share, words, threading.current_thread())))

    def work(mine):
        mine.progress(0.5, "half")
        return threading.current_thread()

    with qtbot.wait_signal(tasks.ended):
        tasks.run("Counting", work, lambda made: came.append((made, threading.current_thread())), came.append)
    made, here = came[0]
    assert here is threading.main_thread()
    assert made is not here
    assert told == [(0.5, "half", here)]
    assert not tasks.busy


def test_what_went_wrong_is_told(tasks, qtbot):
    came = []
    with qtbot.wait_signal(tasks.ended):
        tasks.run("Dividing", lambda _work: 1 / 0, came.append, came.append)
    assert isinstance(came[0], ZeroDivisionError)


def test_stopped_work_tells_nothing(tasks, qtbot):
    came, go = [], threading.Event()

    def work(mine):
        go.wait(5)
        mine.progress(1.0)

    with qtbot.wait_signal(tasks.ended):
        tasks.run("Waiting", work, came.append, came.append)
        tasks.cancel()
        go.set()
    assert came == []


def test_long_work_is_mentioned_after_a_moment(tasks, qtbot):
    go = threading.Event()
    with qtbot.wait_signal(tasks.began, timeout=5000) as mentioned:
        tasks.run("Making the preview", lambda _work: go.wait(5), lambda _made: None, lambda _fault: None)
    assert mentioned.args == ["Making the preview"]
    with qtbot.wait_signal(tasks.ended):
        go.set()
