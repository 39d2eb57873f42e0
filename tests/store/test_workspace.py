"""A step is one transaction, one undo, one announcement, on every kind of workspace."""

from __future__ import annotations

import gc
import time
from datetime import UTC, date, datetime, timedelta

import pytest
import rows
import sqlalchemy

from convener.errors import Refused
from convener.model.event import Event, EventKind, Room
from convener.model.person import Person, Position
from convener.model.series import Series
from convener.store.workspace import Change, Workspace

pytestmark = pytest.mark.parametrize("target", ["memory", "file", "postgres"], indirect=True)


def add_series(workspace: Workspace, name: str = "Cities at Risk") -> Series:
    with workspace.step("Add series") as db:
        series = Series(name=name)
        db.add(series)
    return series


def change_and_refuse(db, series):
    series.name = "Changed"
    db.add(Series(name="Second"))
    db.flush()
    raise Refused("No.")


def test_a_step_keeps_what_was_done(workspace):
    series = add_series(workspace)
    assert workspace.session.scalars(sqlalchemy.select(Series)).all() == [series]
    assert (workspace.undo_label, workspace.redo_label) == ("Add series", None)


def test_undo_takes_back_and_redo_makes_again(workspace):
    series = add_series(workspace)
    with workspace.step("Add event") as db:
        db.add(Event(title="The Hague", kind=EventKind.SUMMIT, starts_on=date(2022, 9, 12), series=series))
    whole = rows.everything(workspace)
    assert workspace.undo().label == "Add event"
    assert series.events == []
    assert workspace.undo().tables == {"series"}
    assert rows.everything(workspace) == {}
    assert workspace.redo().label == "Add series"
    workspace.redo()
    assert rows.everything(workspace) == whole
    assert workspace.redo_label is None


def test_undo_brings_back_a_person_with_the_positions_held(workspace):
    with workspace.step("Add person") as db:
        person = Person(family_name="Śliwińska")
        db.add_all([person, Position(person=person, title="Mayor"), Position(person=person, title="Chair")])
    whole = rows.everything(workspace)
    with workspace.step("Delete person") as db:
        db.delete(db.scalars(sqlalchemy.select(Person)).one())
    assert rows.everything(workspace) == {}
    workspace.undo()
    assert rows.everything(workspace) == whole
    person = workspace.session.scalars(sqlalchemy.select(Person)).one()
    assert [position.title for position in person.positions] == ["Mayor", "Chair"]


def test_an_orphan_comes_back_too(workspace):
    with workspace.step("Add person") as db:
        person = Person(family_name="Amani")
        db.add_all([person, Position(person=person, title="Mayor")])
    whole = rows.everything(workspace)
    with workspace.step("Clear positions"):
        person.positions.clear()
    assert "position" not in rows.everything(workspace)
    workspace.undo()
    assert rows.everything(workspace) == whole
    assert len(person.positions) == 1


def test_nothing_changed_leaves_no_trace(workspace):
    series = add_series(workspace)
    told: list[Change] = []
    workspace.watch(told.append)
    with workspace.step("Rename series"):
        series.name = "Cities at Risk"
    with workspace.step("Add and delete") as db:
        passing = Series(name="Passing")
        db.add(passing)
        db.flush()
        db.delete(passing)
    assert told == []
    assert [entry.label for entry in workspace.history()] == ["Add series"]


def test_a_refused_step_leaves_nothing(workspace):
    series = add_series(workspace)
    before = rows.everything(workspace)
    with pytest.raises(Refused, match="No"), workspace.step("Rename series") as db:
        change_and_refuse(db, series)
    assert series.name == "Cities at Risk"
    assert rows.everything(workspace) == before
    assert len(workspace.history()) == 1


def test_a_step_within_a_step_is_a_bug(workspace):
    with pytest.raises(RuntimeError, match="within a step"), workspace.step("Outer"), workspace.step("Inner"):
        pass
    add_series(workspace)


def test_a_change_outside_a_step_is_a_bug(workspace):
    series = add_series(workspace)
    series.name = "Unnoticed"
    with pytest.raises(RuntimeError, match="outside a step"):
        workspace.session.scalars(sqlalchemy.select(Series)).all()
    workspace.session.rollback()
    assert series.name == "Cities at Risk"


def test_bulk_sql_is_a_bug(workspace):
    add_series(workspace)
    with pytest.raises(RuntimeError, match="Bulk SQL"), workspace.step("Rename all") as db:
        db.execute(sqlalchemy.update(Series).values(name="All"))


def test_watchers_hear_of_steps_undo_and_redo(workspace):
    told: list[Change] = []
    stop = workspace.watch(told.append)
    add_series(workspace)
    workspace.undo()
    workspace.redo()
    stop()
    workspace.undo()
    assert told == [Change("Add series", frozenset({"series"}), mine=True)] * 3


def test_nothing_to_undo_is_said(workspace):
    with pytest.raises(Refused, match="nothing to undo"):
        workspace.undo()
    with pytest.raises(Refused, match="nothing to redo"):
        workspace.redo()


def test_a_new_step_ends_redoing(workspace):
    add_series(workspace)
    workspace.undo()
    add_series(workspace, "Another")
    assert workspace.redo_label is None
    assert [entry.undone for entry in workspace.history()] == [False, False, True]


def test_the_history_of_one_item_tells_each_field(workspace):
    series = add_series(workspace)
    add_series(workspace, "Another")
    with workspace.step("Rename series"):
        series.name = "Dialogues"
    renamed, added = workspace.history(item=("series", series.id))
    assert (renamed.label, renamed.fields) == ("Rename series", {"name": ("Cities at Risk", "Dialogues")})
    assert added.fields["name"] == (None, "Cities at Risk")
    assert renamed.who == workspace.who in {"this computer", "postgres"}
    assert datetime.now(UTC) - renamed.at < timedelta(minutes=1)


def test_a_list_follows_its_items(workspace):
    series = add_series(workspace)
    with workspace.step("Add event") as db:
        event = Event(title="Berlin", series=series)
        db.add(event)
    with workspace.step("Add rooms") as db:
        db.add_all([Room(name="A", event=event, position=0), Room(name="B", event=event, position=1)])
    with workspace.step("Reorder"):
        event.rooms[0].position, event.rooms[1].position = 1, 0
    assert [room.name for room in event.rooms] == ["B", "A"]
    workspace.undo()
    assert [room.name for room in event.rooms] == ["A", "B"]


def test_a_step_rereads_nothing_it_did_not_touch(workspace):
    series = add_series(workspace)
    with workspace.step("Add events") as db:
        for year, title in ((2022, "The Hague"), (2023, "Berlin")):
            event = Event(title=title, series=series, starts_on=date(year, 9, 1))
            db.add_all([event, *(Room(event=event, name=name, position=place) for place, name in enumerate("ABC"))])
    shown = [[room.name for room in event.rooms] for event in series.events]
    asked = []
    sqlalchemy.event.listen(workspace.session.get_bind(), "before_cursor_execute", lambda *args: asked.append(args[2]))
    with workspace.step("Rename room"):
        series.events[0].rooms[0].name = "Aula"
    del asked[:]
    shown[0][0] = "Aula"
    assert [[room.name for room in event.rooms] for event in series.events] == shown
    assert asked == []
    with workspace.step("Postpone"):
        series.events[0].starts_on = date(2027, 3, 1)
    del asked[:]
    assert [[room.name for room in event.rooms] for event in series.events] == shown[::-1]
    assert len(asked) == 1  # the order of events; their rooms are still known


def test_a_large_step_is_undone_quickly(workspace):
    """In less than two seconds of this process, and never slower than it was made, whatever else the machine does."""

    def takes(act):
        gc.collect()  # what other tests left is not this one's to clear away
        began = time.process_time()
        act()
        return time.process_time() - began

    def make():
        with workspace.step("Import people") as db:
            db.add_all([Person(given_name=f"Given {number}", family_name="Family") for number in range(5000)])

    made, undone = takes(make), []
    for again in range(3):  # the best of three: a busy machine disturbs one
        if again:
            workspace.redo()
        undone.append(takes(workspace.undo))
    assert min(undone) < 2
    assert min(undone) < made
    assert rows.everything(workspace) == {}
