"""Every paper can be chosen, checked, rendered and written whole; composing it asks the database little."""

import io
import zipfile

import pikepdf
import pypdfium2
import pytest
from sqlalchemy import event as happening

from convener.errors import Refused
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.letter import Letter, LetterKind
from convener.model.participant import Participant
from convener.model.report import BlockKind, ReportKind
from convener.model.series import Edition
from convener.model.session import RoleStatus, SessionStatus
from convener.press import tree
from convener.services import letters, packs, papers, readers
from convener.services.paper import TEXT
from convener.services.papers import Delegation, Format
from tests import make
from tests.documents.harbour import Harbour


@pytest.fixture
def harbour(db):
    """Give an invented dialogue that lies in the workspace and was read anew."""
    rich = Harbour()
    db.add_all([rich.series, rich.event])
    db.commit()
    db.expire_all()
    return rich


def subjects(db, rich):
    """Give what papers are made from, by noun."""
    someone = next(one for one in rich.event.participants if one.person and one.place and one.status.coming)
    letter = letters.add(db, rich.event, LetterKind.INVITATION, signed_by="The North Quay Secretariat")
    return {
        Event: rich.event,
        Edition: rich.edition,
        Declaration: rich.declaration,
        Participant: someone,
        Delegation: Delegation(rich.event, someone.place),
        Letter: letter,
    }


PAPERS = {paper.name: paper for paper in papers.PAPERS}
BEGINS = {
    Format.PDF: b"%PDF-",
    Format.DOCX: b"PK",
    Format.HTML: b"<!DOCTYPE html>",
    Format.MARKDOWN: b"Harbour Towns",
    Format.XLSX: b"PK",
}


@pytest.mark.parametrize("name", PAPERS)
def test_every_paper_comes_in_each_of_its_formats(db, harbour, tmp_path, name):
    paper = PAPERS[name]
    subject = subjects(db, harbour)[paper.noun]
    for form in paper.formats:
        target = papers.export(db, subject, name, form, tmp_path / form.value, on_progress=lambda part: None)
        assert target.suffix == f".{form.value}"
        assert paper.title in target.stem
        assert target.read_bytes().startswith(BEGINS[form])
        assert [file.name for file in target.parent.iterdir()] == [target.name]
    for form in set(Format) - set(paper.formats):
        with pytest.raises(Refused, match=f"does not come as {form.value}"):
            papers.export(db, subject, name, form, tmp_path)


@pytest.mark.parametrize("name", ["own-programme", "briefing", "letter"])
def test_what_one_reader_gets_names_nobody_outside_its_pages(db, harbour, tmp_path, name):
    subject = subjects(db, harbour)[PAPERS[name].noun]
    bearer = next(one for one in harbour.event.participants if one.person and one.place and one.status.coming)
    target = papers.export(db, subject, name, Format.PDF, tmp_path)
    with pikepdf.open(target) as document:
        told = f"{target.name} {dict(document.docinfo)!r} {document.open_metadata()}"
    pages = pypdfium2.PdfDocument(target.read_bytes())
    shown = "".join(page.get_textpage().get_text_range() for page in pages)
    pages.close()
    word = papers.render(papers.compose(db, subject, name), Format.DOCX)
    with zipfile.ZipFile(io.BytesIO(word)) as members:
        told += members.read("docProps/core.xml").decode()
    assert bearer.person.family_name in shown
    assert bearer.person.family_name not in told


def test_the_letter_to_one_person_has_one_page_and_a_file_that_names_nobody(db, harbour, tmp_path):
    letter = subjects(db, harbour)[Letter]
    every = readers.addressees(letter)
    assert len(every) > 1
    files = [papers.export(db, one, "letter", Format.MARKDOWN, tmp_path) for one in every]
    assert len(set(files)) == len(every)
    for one, file in zip(every, files, strict=True):
        family = one.participant.person.family_name
        assert family in file.read_text(encoding="utf-8")
        assert family not in file.name
        assert not any(isinstance(block, tree.PageBreak) for block in papers.compose(db, one, "letter").blocks)


def test_the_same_plan_gives_the_same_bytes(db, harbour):
    document = papers.compose(db, harbour.event, "agenda")
    for form in TEXT:
        assert papers.render(document, form) == papers.render(document, form)


def test_papers_are_offered_for_what_they_are_made_of(harbour):
    assert [paper.name for paper in papers.of(harbour.edition)] == ["findings-brief"]
    offered = [paper.name for paper in papers.of(harbour.declaration)]
    assert offered == ["declaration", "commitments", "endorsements-table"]
    with pytest.raises(Refused, match="agenda, agenda-one-page, agenda-annotated, participants"):
        papers.named(harbour.event, "findings-brief")
    with pytest.raises(Refused, match="pdf, docx, html, md, xlsx"):
        papers.format_named("odt")
    assert papers.format_named("PDF") is Format.PDF


def test_a_full_disk_or_a_cancel_leaves_the_old_file(db, harbour, tmp_path):
    target = papers.export(db, harbour.event, "agenda", Format.PDF, tmp_path)
    before = target.read_bytes()
    harbour.event.title = "Another title"

    def cancel(_part):
        raise Refused("Cancelled.")

    with pytest.raises(Refused):
        papers.export(db, harbour.event, "agenda", Format.PDF, tmp_path, on_progress=cancel)
    assert target.read_bytes() == before
    assert list(tmp_path.iterdir()) == [target]


def test_all_papers_at_once_leave_out_what_has_nothing_to_say(db, harbour, tmp_path):
    written = list(packs.written(db, packs.public(harbour.event), tmp_path, [Format.MARKDOWN]))
    assert [file.name for file in written] == [
        f"Ready Before the Tide - {paper.title}.md" for paper in papers.of(harbour.event) if not paper.internal
    ]
    bare = make.event("Bare")
    db.add(bare)
    assert list(packs.written(db, packs.public(bare), tmp_path)) == []


def test_a_report_of_no_particular_kind_is_a_paper_too(db, harbour):
    with db.no_autoflush:
        for kind in (ReportKind.EVENT_REPORT, ReportKind.OTHER):
            report = make.report(harbour.event, kind=kind, title="Letter to the donors")
            make.block(report, kind=BlockKind.PROSE, text="In short.")
            db.add(report)
    offered = papers.of(harbour.event)
    assert [(one.name, one.title) for one in offered if not one.internal][-1] == ("report-1", "Letter to the donors")
    made = papers.compose(db, harbour.event, "report-1")
    assert (made.title, len(made.blocks)) == ("Letter to the donors", 1)


def test_options_reach_the_paper(db, harbour):
    assert "Ouwe" not in repr(papers.compose(db, harbour.event, "agenda"))
    assert "Ouwe" in repr(papers.compose(db, harbour.event, "agenda", {"announce-everybody": True}))


def test_references_are_settled(db, harbour):
    harbour.opening.narrative = "See [page](#finding-0000)."
    made = papers.compose(db, harbour.event, "dialogue-summary")
    sitting = next(block for block in made.blocks if isinstance(block, tree.Sitting))
    assert tree.words(sitting.blocks[0].spans) == "See page."
    found = papers.problems(db, harbour.event, "dialogue-summary")
    assert "1 reference leads to what this paper does not hold." in [problem.sentence for problem in found]


def test_readiness_says_what_is_missing_and_where(db, harbour):
    with db.no_autoflush:
        db.add(make.session(harbour.event, "Some day"))
        db.add(make.session(harbour.event, "Perhaps", "10:00", status=SessionStatus.DRAFT))
    db.flush()
    found = {problem.rule: problem for problem in papers.problems(db, harbour.event, "agenda")}
    assert sorted(found) == ["agenda-draft", "agenda-rule", "agenda-time", "agenda-unconfirmed"]
    assert found["agenda-unconfirmed"].sentence == "1 speaker is not confirmed."
    assert found["agenda-unconfirmed"].concerns(harbour.panel)
    assert found["agenda-rule"].concerns(harbour.private)
    assert all(len(problem.headline.split()) <= 3 for problem in found.values())


def test_readiness_lists_the_letters_no_typeface_has(db, harbour):
    harbour.event.title = "Ready שלום 平和"
    (problem,) = [one for one in papers.problems(db, harbour.event, "agenda") if one.rule == "paper-letters"]
    assert "平 (U+5E73)" in problem.sentence
    assert "ש" not in problem.sentence


@pytest.mark.parametrize("name", PAPERS)
def test_readiness_of_every_paper_of_something_empty(db, name):
    event = make.event()
    edition = make.edition()
    declaration = make.declaration(event)
    nobody = make.participant(make.event("Bare"))
    db.add_all([event, edition, declaration, nobody])
    db.flush()
    letter = letters.add(db, event, LetterKind.THANKS)
    bare = {Event: event, Edition: edition, Declaration: declaration, Participant: nobody, Letter: letter}
    bare[Delegation] = Delegation(event, make.place())
    found = papers.problems(db, bare[PAPERS[name].noun], name)
    assert found
    assert all(problem.sentence.endswith(".") and problem.mend.endswith(".") for problem in found)
    assert all(len(problem.headline.split()) <= 3 for problem in found)


def test_composing_asks_the_database_as_often_for_many_sessions_as_for_few(db):
    def asked(sessions):
        event = make.event()
        for number in range(sessions):
            session = make.session(event, f"Session {number}", "09:00")
            body = make.place(f"Town {number}")
            make.role(
                session, make.participant(event, listed_position="Mayor", place=body), status=RoleStatus.CONFIRMED
            )
            make.statement(event, session=session, speaker=event.participants[-1])
        db.add(event)
        db.commit()
        db.expunge_all()
        again = db.get(type(event), event.id)
        counted = []
        listener = lambda *_: counted.append(1)  # noqa: E731
        happening.listen(db.bind, "before_cursor_execute", listener)
        for name in (one.name for one in papers.PAPERS if one.noun is Event):
            papers.compose(db, again, name)
        happening.remove(db.bind, "before_cursor_execute", listener)
        return len(counted)

    assert asked(40) <= asked(4) + 3
