"""Who is part of whom is read off the model: no key is overlooked."""

from convener.model import nouns
from convener.model.declaration import Endorsement
from convener.model.place import Place
from convener.model.session import Role, Session
from convener.model.theme import Theme
from convener.services import kinship
from tests import make


def test_every_key_of_the_model_ties_two_nouns():
    keys = {
        (noun.__tablename__, column.name)
        for noun in nouns.every()
        for column in noun.__table__.c
        if column.foreign_keys
    }
    assert {(tie.child.__tablename__, tie.key) for tie in kinship.ties()} == keys


def test_a_list_ordered_by_hand_is_known_as_such():
    assert [(tie.name, tie.back, tie.ordered) for tie in kinship.upward(Role)] == [
        ("session", "roles", True),
        ("participant", "roles", True),
    ]
    assert Endorsement in {tie.child for tie in kinship.downward(Place) if tie.kind == "refuse"}


def test_an_item_has_its_place_among_its_owner_s():
    event = make.event()
    panel = make.session(event)
    role = make.role(panel, make.participant(event))
    assert kinship.family(role) is panel.roles
    assert kinship.family(make.series()) is None


def test_what_is_part_of_an_event_is_found_to_the_last_layer(db):
    event = make.event()
    panel = make.session(event)
    make.member(make.theme(panel), make.participant(event, label="Guest"))
    db.add_all([event, *event.sessions, *event.participants])
    db.flush()
    found = kinship.parts(db, event)
    assert {Session, Theme} <= set(found)
    assert sum(map(len, found.values())) == 5
