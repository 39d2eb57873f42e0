"""The figures of the window are those of the annex: the same counts, the same places, drawn once."""

import pytest

from convener import samples
from convener.documents import annex, charts, style
from convener.documents import figures as drawn
from convener.press import tree
from convener.services import events, figures
from convener.store.workspace import Workspace


@pytest.fixture(scope="module")
def workspace():
    ws = Workspace.in_memory()
    samples.enter(ws)
    yield ws
    ws.close()


def counting(event):
    return drawn.counted(event, style.of_event(event))


def test_the_window_shows_what_the_annex_counts(workspace):
    for event in events.every(workspace.session):
        told = [one.alt for one in annex.compose(event).blocks if isinstance(one, tree.Figure)]
        assert [one.words for one in figures.of(event)] == told
        assert told


def test_a_long_chart_is_cut_short_and_still_adds_up(workspace):
    long = max(
        (counts for event in events.every(workspace.session) for _title, counts in drawn.charted(counting(event))),
        key=len,
    )
    assert len(long) > 10
    shown = next(
        one
        for event in events.every(workspace.session)
        for one in figures.of(event)
        if one.words.endswith(charts.in_words("", long)[2:])
    )
    assert len(shown.of) == 10
    assert sum(number for _label, number in shown.of) == sum(number for _label, number in long)


def test_a_map_is_drawn_once_for_the_same_places(workspace):
    event = next(one for one in events.every(workspace.session) if one.participations)
    first, again = figures.of(event)[0], figures.of(event)[0]
    assert first.of == again.of
    assert first.draw()[0] is again.draw()[0]
    assert not figures.of(events.add(workspace.session, "Nowhere"))
    workspace.session.rollback()
