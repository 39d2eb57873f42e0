"""The bytes of pictures outlive an undo, and go when nothing can show them any more."""

from __future__ import annotations

import hashlib

import pytest
import sqlalchemy

from convener.model.person import Person
from convener.model.picture import Blob, Picture
from convener.store import blobs
from convener.store.workspace import Workspace


@pytest.fixture
def workspace():
    opened = Workspace.in_memory()
    yield opened
    opened.close()


def blob(content):
    sha256 = hashlib.sha256(content).hexdigest()
    return Blob(sha256=sha256, media_type="image/png", width=30, height=20, content=content)


def test_bytes_outlive_an_undo(workspace):
    with workspace.step("Add picture") as db:
        db.add(Picture(blob=blob(b"first")))
    workspace.undo()
    assert workspace.session.scalars(sqlalchemy.select(Picture)).all() == []
    workspace.redo()
    (picture,) = workspace.session.scalars(sqlalchemy.select(Picture))
    assert picture.blob.content == b"first"
    assert b"first".hex() not in str(workspace.history(item=("picture", picture.id)))


def test_sweeping_takes_only_what_no_undo_could_show_again(workspace):
    with workspace.step("Add portrait") as db:
        person = Person(family_name="Amani", portrait=blob(b"portrait"))
        db.add_all([person, blob(b"never shown")])
    with workspace.step("Remove portrait"):
        person.portrait = None
    with workspace.step("Sweep") as db:
        assert blobs.sweep(db) == 1
        assert blobs.sweep(db) == 0
    workspace.undo()
    assert person.portrait.content == b"portrait"
