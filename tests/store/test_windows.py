"""Several windows, several people, one workspace: seen at once, and nobody overwritten."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from unittest import mock

import pytest
import rows
import sqlalchemy

from convener.errors import Conflict, Refused
from convener.model.event import Event
from convener.model.place import Place
from convener.model.series import Series
from convener.store import schema
from convener.store.workspace import Change, Workspace

pytestmark = pytest.mark.parametrize("target", ["file", "postgres"], indirect=True)


TIMES = 15 * int(os.environ.get("CONVENER_KILLS", "1"))


def add_series(workspace: Workspace, name: str = "Cities at Risk") -> Series:
    with workspace.step("Add series") as db:
        series = Series(name=name)
        db.add(series)
    return series


def test_history_outlives_the_window(window):
    first = window()
    add_series(first)
    whole = rows.everything(first)
    first.close()
    second = window()
    assert second.undo_label == "Add series"
    second.undo()
    second.close()
    third = window()
    assert third.redo_label == "Add series"
    third.redo()
    assert rows.everything(third) == whole


def test_another_window_sees_the_change(window):
    first, second = window(), window()
    told: list[Change] = []
    second.watch(told.append)
    assert not second.poll()
    series = add_series(first)
    assert second.poll()
    assert told == [Change("Add series", frozenset({"series"}), mine=False)]
    theirs = second.session.get(Series, series.id)
    with first.step("Rename series"):
        series.name = "Renamed"
    assert second.poll()
    assert theirs.name == "Renamed"
    assert not second.poll()
    assert not first.poll()


def test_two_windows_never_overwrite_one_another(window):
    first, second = window("Ada"), window("Ben")
    series = add_series(first)
    second.poll()
    theirs = second.session.get(Series, series.id)
    with first.step("Rename series"):
        series.name = "Ada’s"
    with pytest.raises(Conflict, match="“Rename series” by Ada at"), second.step("Rename series"):
        theirs.name = "Ben’s"
    second.poll()
    assert theirs.name == "Ada’s"
    with second.step("Rename series"):
        theirs.name = "Ben’s after all"
    first.poll()
    assert series.name == "Ben’s after all"


def test_not_even_what_the_window_had_forgotten(window):
    """A page shows words, not items: the item may be read anew inside the step, and is still protected."""
    first, second = window("Ada"), window("Ben")
    key = add_series(first).id
    second.poll()
    with first.step("Rename series") as db:
        db.get(Series, key).name = "Ada’s"
    with pytest.raises(Conflict), second.step("Rename series") as db:
        db.get(Series, key).name = "Ben’s"


def test_steps_that_do_not_meet_go_through(window):
    first, second = window("Ada"), window("Ben")
    one, other = add_series(first), add_series(first, "Other")
    second.poll()
    told: list[Change] = []
    second.watch(told.append)
    with first.step("Rename series"):
        one.name = "Ada’s"
    with second.step("Rename series") as db:
        db.get(Series, other.id).name = "Ben’s"
    assert [change.mine for change in told] == [False, True]
    first.poll()
    assert (one.name, other.name) == ("Ada’s", "Ben’s")


def test_undo_takes_back_ones_own_and_never_a_colleagues(window):
    first, second = window("Ada"), window("Ben")
    add_series(first, "Ada’s")
    second.poll()
    add_series(second, "Ben’s")
    assert first.undo().label == "Add series"
    first.poll()
    second.poll()
    assert [series.name for series in second.session.scalars(sqlalchemy.select(Series))] == ["Ben’s"]


def test_undo_refuses_to_overwrite_what_was_changed_since(window):
    first, second = window("Ada"), window("Ben")
    series = add_series(first)
    with first.step("Rename series"):
        series.name = "Ada’s"
    second.poll()
    with second.step("Correct series") as db:
        db.get(Series, series.id).name = "Ben’s"
    with pytest.raises(Conflict, match="series “Ben’s” has been changed since: “Correct series” by Ben at"):
        first.undo()
    assert first.session.scalars(sqlalchemy.select(Series.name)).all() == ["Ben’s"]
    assert first.undo_label == "Rename series"


def test_nothing_is_deleted_that_is_still_needed(window):
    """Services look first; where one has not, the store says what is in the way."""
    workspace = window("Ada")
    with workspace.step("Add event") as db:
        place = Place(name="Berlin")
        db.add(Event(title="Second dialogue", city=place))
    told = "“Delete place” cannot be done: the event “Second dialogue” depends on it since “Add event” by Ada"
    with pytest.raises(Refused, match=told), workspace.step("Delete place") as db:
        db.delete(place)
    assert workspace.undo_label == "Add event"


def add_event(workspace, series_key):
    with workspace.step("Add event") as db:
        db.add(event := Event(title="Berlin"))
        event.series_id = series_key


def test_nothing_is_added_to_what_is_gone(window):
    first, second = window("Ada"), window("Ben")
    key = add_series(first).id
    with first.step("Delete series") as db:
        db.delete(db.get(Series, key))
    with pytest.raises(Refused, match="the series that the event belongs to has been deleted"):
        add_event(second, key)


def test_a_window_left_open_over_an_upgrade_writes_no_more(window):
    first = window()
    later = mock.patch.object(schema, "REVISIONS", (*schema.REVISIONS, "9001"))
    with later, pytest.raises(Refused, match="newer version"):
        add_series(first)


def test_undo_refuses_what_others_build_upon(window):
    first, second = window("Ada"), window("Ben")
    add_series(first)
    second.poll()
    with second.step("Add event") as db:
        db.add(Event(title="Berlin", series=db.scalars(sqlalchemy.select(Series)).one()))
    with pytest.raises(Refused, match="event “Berlin” depends on it since “Add event” by Ben"):
        first.undo()


def test_undo_refuses_what_has_lost_its_place(window):
    first, second = window("Ada"), window("Ben")
    series = add_series(first)
    with first.step("Add event") as db:
        event = Event(title="Berlin", series=series)
        db.add(event)
    with first.step("Delete event") as db:
        db.delete(event)
    second.poll()
    with second.step("Delete series") as db:
        db.delete(db.scalars(sqlalchemy.select(Series)).one())
    with pytest.raises(Refused, match="the series that the event belongs to has been deleted since"):
        first.undo()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="editors are forked")
def test_editors_at_once_lose_no_change_of_one_another(window, target):
    first = window()
    series = add_series(first, "0")
    script = Path(__file__).with_name("racing.py")
    environment = {**os.environ, "PYTHONPATH": str(script.parents[2])}
    command = [sys.executable, "-W", "error", script, str(target), str(TIMES)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    first.poll()
    assert series.name == str(3 * TIMES)
    assert len(first.history(limit=3 * TIMES + 2)) == 3 * TIMES + 1


def test_a_window_that_cannot_write_says_so_within_its_patience_and_keeps_the_edit(window):
    first, second = window("Ada"), window("Ben")
    series = add_series(first)
    second.poll()
    theirs = second.session.get(Series, series.id)
    with first.step("Long import") as db:
        db.add(Series(name="Imported"))
        db.flush()
        began = time.monotonic()
        with pytest.raises(Refused, match="do it again in a moment"), second.step("Rename series"):
            theirs.name = "Ben’s"
        assert 0.5 < time.monotonic() - began < 3
        assert theirs.name == "Cities at Risk"  # reading is not held up
    with second.step("Rename series"):
        theirs.name = "Ben’s"
    first.poll()
    assert series.name == "Ben’s"
