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


# Work in several steps


def test_a_course_is_on_the_windows_thread_between_its_steps_and_other_work_goes_between(tasks, qtbot):
    order, here = [], []

    def course():
        for number in range(3):
            here.append(threading.current_thread())
            made = yield lambda _work, number=number: (order.append(number), threading.current_thread())
            assert made[1] is not threading.main_thread()
        return "all"

    came = []
    with qtbot.wait_signal(tasks.ended):
        tasks.follow("Counting", course(), came.append, came.append)
        tasks.run("Between", lambda _work: order.append("between"), lambda _made: None, came.append)
    assert came == ["all"]
    assert set(here) == {threading.main_thread()}
    assert sorted(order, key=str) == [0, 1, 2, "between"]
    assert order.index("between") < order.index(2)


def test_what_a_step_raises_is_raised_in_the_course_which_may_go_on(tasks, qtbot):
    def course():
        try:
            yield lambda _work: 1 / 0
        except ZeroDivisionError:
            return (yield lambda _work: "went on")

    came = []
    with qtbot.wait_signal(tasks.ended):
        tasks.follow("Dividing", course(), came.append, came.append)
    assert came == ["went on"]


@pytest.mark.parametrize("fails", ["at once", "later"])
def test_what_a_course_raises_is_told_once(tasks, qtbot, fails):
    def course():
        if fails == "later":
            yield lambda _work: None
        raise KeyError(fails)

    came = []
    with qtbot.wait_signal(tasks.ended):
        tasks.follow("Failing", course(), came.append, lambda fault: came.append(repr(fault)))
    assert came == [f"KeyError('{fails}')"]
    assert not tasks.busy


def test_a_course_that_is_stopped_is_closed_where_it_stands_and_says_so(tasks, qtbot):
    closed, came, go = [], [], threading.Event()

    def course():
        try:
            yield lambda _work: go.wait(5)
            came.append("went on")
            yield lambda _work: None
        finally:
            closed.append(threading.current_thread())

    with qtbot.wait_signal(tasks.ended):
        tasks.follow("Waiting", course(), came.append, came.append, lambda: came.append("stopped"))
        tasks.cancel()
        go.set()
    qtbot.wait_until(lambda: bool(came))
    assert came == ["stopped"]
    assert closed == [threading.main_thread()]


def test_only_the_work_that_is_mentioned_tells_how_far_it_is(tasks, qtbot):
    told = []
    tasks.told.connect(lambda share, words: told.append((share, words)))

    def course():
        for share in (0.25, 0.75):
            yield lambda work, share=share: work.progress(share, "course")

    with qtbot.wait_signal(tasks.ended):
        tasks.follow("Counting", course(), lambda _made: None, lambda _fault: None)
        tasks.run("Beside", lambda work: work.progress(0.5, "beside"), lambda _made: None, lambda _fault: None)
    assert told == [(0.25, "course"), (0.75, "course")]
