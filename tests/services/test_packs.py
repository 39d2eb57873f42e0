"""The house pack holds every paper that has something to say, each once, and no file's name names anybody."""

import pytest

from convener.model.letter import LetterKind
from convener.services import letters, packs, papers
from convener.services.papers import Format
from tests import make
from tests.documents.harbour import Harbour


@pytest.fixture
def event(db):
    rich = Harbour()
    db.add_all([rich.series, rich.event])
    letters.add(db, rich.event, LetterKind.INVITATION)
    db.commit()
    return rich.event


def test_the_pack_is_the_public_one_and_all_for_the_house_and_for_each_reader(db, event, tmp_path):
    written = list(packs.written(db, packs.whole(db, event), tmp_path, [Format.MARKDOWN]))
    assert len(set(written)) == len(written)
    assert all(file.stat().st_size for file in written)
    folders = {file.parent.name for file in written if file.parent != tmp_path}
    assert folders == {packs.OWN, packs.BRIEFINGS, packs.DELEGATIONS, packs.LETTERS}
    here = {file.name.partition(" - ")[2].rpartition(".")[0] for file in written if file.parent == tmp_path}
    standing = {one.title for one in papers.of(event) if papers.worth_printing(db, event, one)}
    assert here == standing
    assert {"Badges", "Run of show", "Participants as a table"} <= here
    assert "Changes to the programme" not in here


def test_no_file_of_the_pack_is_called_after_anybody(db, event, tmp_path):
    files = [str(file) for file in packs.written(db, packs.whole(db, event), tmp_path, [Format.MARKDOWN])]
    people = [one.person for one in event.participants if one.person]
    assert people
    assert not [file for file in files for one in people if one.family_name and one.family_name in file]


def test_cards_and_tables_come_in_their_own_form_whatever_is_asked(db, event, tmp_path):
    written = {file.name: file for file in packs.written(db, packs.whole(db, event), tmp_path, [Format.HTML])}
    assert written["Ready Before the Tide - Badges.pdf"].read_bytes().startswith(b"%PDF")
    assert "Ready Before the Tide - Programme as a table.xlsx" in written
    assert not [name for name in written if name.endswith((".docx", ".md"))]


def test_an_empty_event_has_an_empty_pack(db, tmp_path):
    bare = make.event("Bare")
    db.add(bare)
    db.flush()
    assert list(packs.written(db, packs.whole(db, bare), tmp_path)) == []


def test_an_annotated_agenda_is_in_the_pack_only_where_there_is_something_to_annotate(db, tmp_path):
    bare = make.event("Bare")
    opening = make.session(bare, "Opening", "09:00")
    db.add(bare)
    db.commit()

    def annotated():
        written = packs.written(db, packs.public(bare), tmp_path, [Format.MARKDOWN])
        return [file for file in written if "Annotated" in file.name]

    assert annotated() == []
    opening.abstract = "How a harbour wakes."
    assert len(annotated()) == 1
