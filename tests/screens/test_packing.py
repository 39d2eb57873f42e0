"""A pack is composed piece by piece while others work: what is gone meanwhile is told, and the rest is made."""

import io
from datetime import date, time

import pypdf
import pytest
from sqlalchemy import select

from convener.errors import Refused
from convener.model.event import Event
from convener.screens import packing, pages
from convener.screens.registry import USUAL, Documents
from convener.services import events, items, participants, people, places, sessions
from convener.store.workspace import Workspace

HANDED_OUT, EVERYTHING = packing.PACKS


@pytest.fixture
def workspace():
    made = Workspace.in_memory()
    with made.step("Prepare") as db:
        event = events.add(db, "Quays", starts_on=date(2027, 4, 15), zone="Europe/Stockholm")
        sessions.add(db, event, "Opening", day=date(2027, 4, 15), starts=time(9), ends=time(10))
        for family in ("Łąka", "Rzeka"):
            town = places.add(db, f"Town of {family}")
            participants.add(db, event, people.add(db, "Zofia", family), place=town, status="confirmed")
    yield made
    made.close()


@pytest.fixture
def event(workspace):
    return workspace.session.scalars(select(Event)).one()


def made(piece, db):
    """Give the paths of a piece's files, each with its bytes, or the refusal."""
    try:
        return {file.path: file.render(lambda _share: None) for file in piece.compose(db)}
    except Refused as refused:
        return str(refused)


def test_the_pack_of_the_office_has_folders_for_readers_and_cards_in_their_own_form(workspace, event):
    db = workspace.session
    files = {}
    for piece in EVERYTHING.pieces(db, event, [".md"], {}):
        files |= made(piece, db)
    assert all(files.values())
    assert {path.partition("/")[0] for path in files if "/" in path} == {"Own programmes", "Delegations"}
    assert {path.rpartition(".")[2] for path in files} == {"md", "pdf", "xlsx"}
    assert not [path for path in files if "Zofia" in path or path.rpartition("/")[2].count("Rzeka") > 1]


def test_each_paper_of_a_pack_is_as_it_was_chosen(workspace, event):
    db = workspace.session
    usual = HANDED_OUT.pieces(db, event, [".pdf"], {})[0]
    letter = HANDED_OUT.pieces(db, event, [".pdf"], {"agenda": {"size": "letter"}})[0]
    assert usual.label == letter.label == "Agenda"
    widths = [
        [round(float(pypdf.PdfReader(io.BytesIO(data)).pages[0].mediabox.width)) for data in made(one, db).values()]
        for one in (usual, letter)
    ]
    assert widths == [[595], [612]]


def test_who_has_gone_meanwhile_is_told_and_the_others_are_made(workspace, event):
    documents = next(page for page in pages.registry().pages if isinstance(page, Documents))
    db = workspace.session
    paper = next(one for one in documents.papers(db, event) if one.kind == "own-programme")
    form = next(one for one in paper.formats if one.ending == ".md")
    first, second = paper.each(db, event, form, USUAL)
    with workspace.step("Remove") as db:
        items.remove(db, event.participants[0])
    assert made(first, workspace.session) == "What it was to be made from is no longer there."
    assert len(made(second, workspace.session)) == 1
