"""Words are found as they are typed, without their accents, and always in step with undo."""

from __future__ import annotations

import pytest
import sqlalchemy

from convener.errors import Refused
from convener.model.event import Event
from convener.model.person import Person, Position
from convener.model.place import Place
from convener.store import search
from convener.store.tables import ENTRY

pytestmark = pytest.mark.parametrize("target", ["memory", "file", "postgres"], indirect=True)


def titles(workspace, words, **how):
    return [hit.title for hit in workspace.search(words, **how)]


@pytest.fixture
def places(workspace):
    with workspace.step("Add places") as db:
        for name in ("Łódź", "São Paulo", "Århus", "Den Haag", "Straßburg", "Θεσσαλονίκη"):
            db.add(Place(name=name))
    return workspace


def test_a_place_is_found_without_its_accents(places):
    found = {
        "lodz": ["Łódź"],
        "sao pa": ["São Paulo"],
        "PAULO sao": ["São Paulo"],
        "aarhus": [],
        "arhus": ["Århus"],
        "strassb": ["Straßburg"],
        "θεσσαλ": ["Θεσσαλονίκη"],
        "aag": [],
    }
    assert {words: titles(places, words) for words in found} == found


def test_no_way_of_typing_breaks_the_search(places):
    for words in ("", "   ", "“", "*", "()", '"', "a AND", "NOT", "':*", "col:x", "-", "\\", "\0", "%", "a" * 5000):
        assert isinstance(places.search(words), list)


def test_a_title_counts_more_than_prose(workspace):
    with workspace.step("Add events") as db:
        db.add(Event(title="Aarhus", about="Much is said of floods, and of floods again: floods."))
        db.add(Event(title="Floods in cities"))
    assert titles(workspace, "floods") == ["Floods in cities", "Aarhus"]


def test_the_snippet_shows_the_words_found(workspace):
    with workspace.step("Add event") as db:
        db.add(Event(title="Berlin", about=f"{'Straße ' * 300}there the Zażółć speaks of levees. {'And on. ' * 100}"))
    (hit,) = workspace.search("zazol lev")
    assert "there the Zażółć speaks of levees." in hit.snippet
    assert hit.snippet.startswith("…")
    assert len(hit.snippet) < 200
    assert (hit.kind, hit.id) == ("event", 1)


def test_only_the_kinds_asked_for(workspace):
    with workspace.step("Add people") as db:
        person = Person(family_name="Haag")
        db.add_all([person, Position(person=person, title="Mayor of The Haag"), Place(name="Haag")])
    assert {hit.kind for hit in workspace.search("haag")} == {"person", "position", "place"}
    assert {hit.kind for hit in workspace.search("haag", kinds={"person", "place"})} == {"person", "place"}
    assert workspace.search("haag", kinds=()) == []
    assert len(workspace.search("haag", limit=2)) == 2


def test_the_index_follows_steps_undo_and_redo(workspace):
    with workspace.step("Add person") as db:
        person = Person(given_name="Ada", family_name="Northwick", notes="Harbours")
        db.add(person)
    with workspace.step("Rename person"):
        person.family_name = "Southwick"
    assert titles(workspace, "northwick") == []
    assert titles(workspace, "southwick harb") == ["Ada Southwick"]
    workspace.undo()
    assert titles(workspace, "northwick") == ["Ada Northwick"]
    assert titles(workspace, "southwick") == []
    workspace.undo()
    assert titles(workspace, "ada") == []
    workspace.redo()
    workspace.redo()
    with workspace.step("Delete person") as db:
        db.delete(person)
    assert titles(workspace, "southwick") == []
    workspace.undo()
    assert titles(workspace, "southwick") == ["Ada Southwick"]


def add_and_refuse(db):
    db.add(Place(name="Nowhere"))
    db.flush()
    raise Refused("No.")


def test_a_failed_step_is_not_found(workspace):
    with pytest.raises(Refused), workspace.step("Add place") as db:
        add_and_refuse(db)
    assert titles(workspace, "nowhere") == []


def test_rebuilding_changes_nothing(places):
    before = places.search("pa"), entries(places)
    with places.step("Rebuild") as db:
        search.rebuild(db.connection())
    assert (places.search("pa"), entries(places)) == before
    assert titles(places, "lodz") == ["Łódź"]


def entries(workspace):
    columns = [column for column in ENTRY.c if column.name != "id"]
    return set(workspace.session.connection().execute(sqlalchemy.select(*columns)).all())
