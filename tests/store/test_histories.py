"""However steps, undo and redo follow one another, the workspace is what it was at that point, and so is the index."""

from __future__ import annotations

from datetime import date

import rows
import sqlalchemy
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from convener.model.event import Event, EventKind, Room
from convener.model.person import Person, Position
from convener.model.place import Place
from convener.model.series import Edition, Series
from convener.store import images, search
from convener.store.tables import ENTRY
from convener.store.workspace import Workspace

TEXT = st.text(st.characters(exclude_categories=["C"]), max_size=12)
NUMBER = st.integers(0, 5)


class Histories(RuleBasedStateMachine):
    """A workspace beside the list of all it has been; `place` is where in that list it stands."""

    def __init__(self):
        super().__init__()
        self.workspace = Workspace.in_memory()
        self.past = [rows.everything(self.workspace)]
        self.place = 0

    def teardown(self):
        self.workspace.close()

    def some(self, noun, number):
        items = self.workspace.session.scalars(sqlalchemy.select(noun).order_by(noun.id)).all()
        return items[number % len(items)] if items else None

    def done(self):
        now = rows.everything(self.workspace)
        if now != self.past[self.place]:
            del self.past[self.place + 1 :]
            self.past.append(now)
            self.place += 1

    @rule(name=TEXT, titles=st.lists(TEXT, max_size=3))
    def add_person(self, name, titles):
        with self.workspace.step("Add person") as db:
            db.add(person := Person(family_name=name))
            db.add_all(
                Position(person=person, title=title, position=place, former=place == 1)
                for place, title in enumerate(titles)
            )
        self.done()

    @rule(title=TEXT, kind=st.sampled_from(EventKind), starts=st.none() | st.dates(date(1990, 1, 1)), rooms=NUMBER)
    def add_event(self, title, kind, starts, rooms):
        with self.workspace.step("Add event") as db:
            city = Place(name=title, latitude=0.1 + rooms, population=rooms) if rooms else None
            db.add(event := Event(title=title, kind=kind, starts_on=starts, series=self.some(Series, rooms), city=city))
            db.add_all(Room(event=event, name=f"{place}", position=place) for place in range(rooms))
        self.done()

    @rule(name=TEXT, editions=st.lists(st.integers(1990, 2100), max_size=3))
    def add_series(self, name, editions):
        with self.workspace.step("Add series") as db:
            db.add(series := Series(name=name))
            previous = None
            for year in editions:
                previous = Edition(series=series, year=year, title=name, previous=previous)
                db.add(previous)
        self.done()

    @rule(number=NUMBER, name=TEXT, born=TEXT)
    def rename_person(self, number, name, born):
        with self.workspace.step("Rename person"):
            person = self.some(Person, number)
            if person:
                person.family_name, person.notes = name, born
        self.done()

    @rule(number=NUMBER, other=NUMBER)
    def hand_position_over(self, number, other):
        with self.workspace.step("Move position"):
            position, person = self.some(Position, number), self.some(Person, other)
            if position:
                position.person = person
        self.done()

    @rule(number=NUMBER)
    def turn_rooms_round(self, number):
        with self.workspace.step("Reorder rooms"):
            event = self.some(Event, number)
            for place, room in enumerate(reversed(event.rooms) if event else ()):
                room.position = place
        self.done()

    @rule(number=NUMBER, noun=st.sampled_from([Person, Event, Position, Room]))
    def delete(self, number, noun):
        with self.workspace.step("Delete") as db:
            item = self.some(noun, number)
            if item:
                db.delete(item)
        self.done()

    @rule(number=NUMBER, name=TEXT)
    def replace_person(self, number, name):
        with self.workspace.step("Replace person") as db:
            person = self.some(Person, number)
            if person:
                uid = person.uid
                db.delete(person)
                db.flush()
                again = Person(family_name=name)
                again.uid = uid
                db.add(again)
        self.done()

    @precondition(lambda self: self.place > 0)
    @rule()
    def undo(self):
        self.workspace.undo()
        self.place -= 1

    @precondition(lambda self: self.place + 1 < len(self.past))
    @rule()
    def redo(self):
        self.workspace.redo()
        self.place += 1

    @invariant()
    def the_workspace_is_what_it_was(self):
        assert rows.everything(self.workspace) == self.past[self.place]
        assert (self.workspace.undo_label is None) == (self.place == 0)
        assert (self.workspace.redo_label is None) == (self.place + 1 == len(self.past))

    @invariant()
    def items_read_before_show_what_is(self):
        for item in list(self.workspace.session.identity_map.values()):
            if isinstance(item, Event) and sqlalchemy.inspect(item).persistent and self.there(item):
                stored = self.past[self.place]["event"][item.id]
                held = self.past[self.place].get("room", {})
                order = sorted((r["position"], r["name"]) for r in held.values() if r["event_id"] == item.id)
                assert item.title == stored["title"]
                assert [(room.position, room.name) for room in item.rooms] == order

    def there(self, item):
        return sqlalchemy.inspect(item).identity[0] in self.past[self.place].get("event", {})

    @invariant()
    def the_index_is_what_it_would_be_made_anew(self):
        connection = self.workspace.session.connection()
        columns = [column for column in ENTRY.c if column.name != "id"]
        found = {tuple(row) for row in connection.execute(sqlalchemy.select(*columns))}
        expected = set()
        for name, table in images.kept().items():
            here = self.past[self.place].get(name, {})
            if name in search._searched():
                lines = (search._line(table.name, key, image) for key, image in here.items())
                expected |= {tuple(line[column.name] for column in columns) for line in lines if line}
        assert found == expected
        connection.exec_driver_sql("INSERT INTO search_words (search_words, rank) VALUES ('integrity-check', 1)")


TestHistories = Histories.TestCase
TestHistories.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
