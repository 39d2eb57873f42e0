"""The page of documents in the real window: what is chosen is seen, exported and remembered; all can be stopped."""

import shutil
import threading
from datetime import date, time

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from convener import folders, settings
from convener.errors import Refused
from convener.model.event import Event
from convener.model.letter import LetterKind
from convener.model.participant import InvitationStatus
from convener.model.session import SessionStatus
from convener.services import declarations, letters, papers, places, sessions
from convener.ui.kit.ask import Ask
from convener.ui.kit.chosen import Memory

LONG = 20_000


@pytest.fixture
def page(window, qtbot, workspace):
    """Give the page of an event of two days to which three people come."""
    with workspace.step("Prepare") as db:
        event = db.scalars(select(Event)).one()
        for one in event.participants:
            one.status = InvitationStatus.CONFIRMED
        sessions.add(db, event, "What stays", day=date(2027, 4, 16), starts=time(9), ends=time(10))
        letters.add(db, event, LetterKind.THANKS)
    window.opened.show_page("documents")
    shown = window.opened.current
    qtbot.wait_until(lambda: shown.view.pages > 0, timeout=LONG)
    return shown


def choose(page, kind):
    page.list.choose(next(one.name for one in page._papers if one.kind == kind))


def form(page, ending=".pdf"):
    return next(one for one in page.paper.formats if one.ending == ending)


def held(page):
    """Let a press say that it began, and go on only when told."""
    begun, go = threading.Event(), threading.Event()
    paper = page.paper
    for one in paper.formats:
        real = one.render

        def slow(made, told, real=real):
            begun.set()
            go.wait(10)
            told(0.5)
            return real(made, told)

        object.__setattr__(one, "render", slow)
    return begun, go


# What is chosen


def test_the_preview_follows_what_is_chosen(page, qtbot):
    assert page.view.pages == 2
    day = page.choosing.editors["day"]
    day.combo.setCurrentIndex(1)
    day.combo.activated.emit(1)
    qtbot.wait_until(lambda: page.view.pages == 1, timeout=LONG)
    assert page.list.paper.kind == "agenda"


def test_a_choice_can_be_made_by_key_and_says_what_it_does(page, qtbot):
    choose(page, "participants")
    combo = page.choosing.editors["order"].combo
    assert (combo.accessibleName(), combo.accessibleDescription()[:12]) == ("Order", "How the list")
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert page.memory.wanted(page.paper).chosen == {"order": "place"}


def test_tab_goes_from_the_list_through_the_choices_in_their_order(page, qtbot):
    choose(page, "badges")
    page.list.setFocus()
    names = []
    for _choice in page.choosing.editors:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        names.append(QApplication.focusWidget().accessibleName())
    assert names == ["Label sheet", "Backs"]


def test_tab_comes_to_everything_on_the_page_and_back(page, qtbot):
    page.list.setFocus()
    stops = []
    while (stop := QApplication.focusWidget()) not in stops:
        stops.append(stop)
        qtbot.keyClick(stop, Qt.Key.Key_Tab)
    names = [stop.accessibleName() for stop in stops]
    assert stop is page.list
    assert names.index("Day") < names.index("Next page") < names.index("Preview")
    assert {"Export…", "Print", "Pages"} <= set(names)


def test_only_what_changes_something_is_offered(page, workspace):
    assert "drafts" not in page.choosing.editors
    with workspace.step("Draft") as db:
        db.scalars(select(Event)).one().sessions[0].status = SessionStatus.DRAFT
    assert "drafts" in page.choosing.editors
    choose(page, "badges")
    assert list(page.choosing.editors) == ["sheet", "backs"]
    page.list.choose("calendar")
    assert not page.choosing.isVisible()


def test_what_is_chosen_is_kept_by_kind_of_paper_but_days_and_readers_are_not(page):
    page._choose("day", "2027-04-16")
    page._choose("size", "letter")
    choose(page, "own-programme")
    page._turn(page.paper.readers[1].value)
    assert settings.read()[0].papers == {"agenda": {"size": "letter"}}
    again = Memory()
    agenda = next(one for one in page._papers if one.kind == "agenda")
    assert again.wanted(agenda).chosen == {"size": "letter"}
    assert page.memory.wanted(agenda).chosen == {"size": "letter", "day": "2027-04-16"}


def test_a_day_chosen_for_one_declaration_is_not_that_of_the_next(page, workspace):
    with workspace.step("Declare") as db:
        for title in ("First", "Second"):
            text = declarations.add(db, db.scalars(select(Event)).one(), title, chapeau="We:")
            declarations.endorse(db, text, places.add(db, f"Łódź {title}"), date(2027, 4, 15))
    first, second = (one for one in page._papers if one.kind == "declaration")
    page.list.choose(first.name)
    assert "as-of" in page.choosing.editors
    page._choose("as-of", date(2027, 4, 14))
    assert page.memory.wanted(first).chosen == {"as-of": date(2027, 4, 14)}
    assert page.memory.wanted(second).chosen == {}


def test_settings_that_offer_no_such_thing_any_more_are_passed_over(page):
    settings.change(papers={"agenda": {"size": "a3", "flowing": True, "unheard-of": "x"}})
    agenda = next(one for one in page._papers if one.kind == "agenda")
    assert Memory().wanted(agenda).chosen == {"flowing": True}


# What is to be settled


def lines(page):
    return [page.list.item(place) for place in range(page.list.count())]


def test_the_paper_that_is_seen_is_judged_at_once_and_the_others_without_a_stall(page, qtbot, window):
    asked = []
    find = page.readiness._find
    page.readiness._find = lambda paper: asked.append(paper.name) or find(paper)
    choose(page, "participants")
    asked.clear()
    page.refresh()
    assert asked == [page.paper.name]
    qtbot.wait_until(lambda: page.readiness.complete, timeout=LONG)
    assert sorted(asked) == sorted(paper.name for paper in page._papers)
    told = {item.data(Qt.ItemDataRole.AccessibleTextRole) for item in lines(page)}
    assert {"List of participants, 2 to settle", "Participants as a table, ready"} <= told


def test_nothing_is_asked_of_the_workspace_for_a_page_that_is_left(page, window):
    page.refresh()
    window.opened.show_page("people")
    assert page.readiness.complete
    window.opened.show_page("documents")
    assert not page.readiness.complete


def test_keys_pass_by_the_headings_of_the_list(page, qtbot):
    page.list.setFocus()
    seen = {page.paper.name}
    for _paper in page._papers:
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
        seen.add(page.paper.name)
    assert seen == {paper.name for paper in page._papers}
    assert "For the house" in [item.text() for item in lines(page)]


def test_a_paper_that_cannot_be_made_says_what_is_missing_where_it_would_be_seen(page, qtbot, workspace):
    with workspace.step("Nobody comes") as db:
        for one in db.scalars(select(Event)).one().participants:
            one.status = InvitationStatus.DECLINED
    choose(page, "badges")
    qtbot.wait_until(lambda: page.preview.words != "", timeout=LONG)
    assert page.preview.words == "No participant has accepted or confirmed yet. Note who accepted, then print."


# Readers


def test_a_reader_is_found_by_typing_and_their_paper_is_seen_and_exported(page, qtbot, tmp_path, window):
    choose(page, "own-programme")
    line = page.choosing.reader.line
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, "zof")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "Zofia Brzęczyk"
    with qtbot.wait_signal(window.opened.desk.told, timeout=LONG):
        page.export(form(page, ".md"), tmp_path / "own.md")
    assert "Zofia Brzęczyk" in (tmp_path / "own.md").read_text(encoding="utf-8")


def test_every_reader_gets_a_file_of_their_own_and_no_file_names_anybody(page, qtbot, tmp_path, window):
    for kind, count in (("own-programme", 3), ("briefing", 2), ("letter", 3)):
        choose(page, kind)
        (tmp_path / kind).mkdir()
        with qtbot.wait_signal(window.opened.desk.told, timeout=LONG) as told:
            page.export_readers(form(page, ".md"), tmp_path / kind)
        files = list((tmp_path / kind).iterdir())
        assert len(files) == count
        assert told.args[0] == f"{count} files written"
        assert not [one for one in files for name in ("Lindqv", "Brz", "rðarson") if name in one.name]


# Packs


def packed(page, place=0, endings=(".md",), folder=None):
    page.export_pack(page._documents.packs[place], endings, folder)


def test_a_pack_is_written_as_the_papers_are_chosen(page, qtbot, tmp_path, window):
    page._choose("day", "2027-04-16")
    with qtbot.wait_signal(window.opened.desk.told, timeout=LONG) as told:
        packed(page, folder=tmp_path)
    agenda = next(tmp_path.glob("* - Agenda.md")).read_text(encoding="utf-8")
    assert "What stays" in agenda
    assert "waterfront" not in agenda
    assert told.args[:2] == [f"{len(list(tmp_path.iterdir()))} files written", str(tmp_path)]
    assert told.args[2] is not None


def test_a_paper_that_cannot_be_made_is_told_and_the_rest_goes_on(page, qtbot, tmp_path, window, monkeypatch):
    def lost(_document):
        raise Refused("The agenda is out of order. Put it right.")

    agenda, real = [], papers.render

    def render(made, form, told=None):
        agenda.append(made.title)
        return lost(made) if len(agenda) == 1 else real(made, form, told)

    monkeypatch.setattr(papers, "render", render)
    with qtbot.wait_signals([window.opened.desk.refused, window.opened.desk.told], timeout=LONG):
        packed(page, folder=tmp_path)
    assert page.refusal.words == "One paper was not made. Agenda: The agenda is out of order. Put it right."
    written = {one.name.rpartition(" - ")[2] for one in tmp_path.iterdir()}
    assert written == {"Agenda on one page.md"}


def test_a_folder_that_takes_no_more_ends_the_pack_and_what_was_finished_is_whole(
    page, qtbot, tmp_path, window, monkeypatch
):
    real, written = folders.write_whole, []

    def small(path, data):
        if len(written) == 2:
            raise Refused(f"“{path.name}” was not written: the disk is full; make room and repeat it.")
        written.append(path)
        real(path, data)

    monkeypatch.setattr(folders, "write_whole", small)
    with qtbot.wait_signal(window.opened.desk.refused, timeout=LONG) as told:
        packed(page, endings=(".md", ".html"), folder=tmp_path)
    assert told.args[0].endswith("the disk is full; make room and repeat it. 2 files written before stay.")
    assert sorted(tmp_path.iterdir()) == sorted(written)


def test_a_folder_that_goes_away_ends_the_pack_and_is_not_made_anew(page, qtbot, tmp_path, window, monkeypatch):
    folder, real = tmp_path / "stick", folders.write_whole
    folder.mkdir()

    def pulled_out(path, data):
        real(path, data)
        shutil.rmtree(folder)

    monkeypatch.setattr(folders, "write_whole", pulled_out)
    with qtbot.wait_signal(window.opened.desk.refused, timeout=LONG) as told:
        packed(page, folder=folder)
    assert told.args[0].endswith("is no longer there, so nothing more was written. Choose another folder.")
    assert not folder.exists()


def test_a_pack_can_be_cancelled_and_what_was_finished_stays(page, qtbot, tmp_path, window):
    tasks = window.opened.tasks
    tasks.told.connect(lambda share, _words: tasks.cancel() if share > 0.3 else None)
    with qtbot.wait_signal(window.opened.desk.told, timeout=LONG) as told:
        packed(page, 1, folder=tmp_path)
    files = [one for one in tmp_path.rglob("*") if one.is_file()]
    assert told.args[0].startswith("Cancelled: ")
    assert 0 < len(files) < len(page._papers)
    assert not [one for one in files if one.suffix == ".part" or not one.stat().st_size]


def test_the_pack_asks_what_and_in_which_form(page, qtbot, tmp_path, window, monkeypatch):
    monkeypatch.setattr("convener.ui.kit.exporting.ask_folder", lambda _parent, _title: tmp_path)
    page.ask_pack()
    ask = next(one for one in window.frame.findChildren(Ask) if one.isVisible())
    assert ask.lines[".pdf"].editor.value() is True
    ask.lines[".pdf"].editor.show_value(value=False)
    ask.go.click()
    assert ask.isVisible()
    ask.lines[".md"].editor.tick.setChecked(True)
    with qtbot.wait_signal(window.opened.desk.told, timeout=LONG):
        ask.go.click()
    assert {one.suffix for one in tmp_path.iterdir()} == {".md"}


# Progress and cancel


def test_writing_is_mentioned_with_how_far_it_is_and_cancel_leaves_the_old_file(
    page, qtbot, tmp_path, window, monkeypatch
):
    target = tmp_path / "agenda.pdf"
    target.write_bytes(b"what was there before")
    begun, go = held(page)
    status = window.frame.status
    page.export(form(page), target)
    qtbot.wait_until(lambda: status._work.text() == "Writing agenda.pdf", timeout=LONG)
    assert status._cancel.isVisible()
    assert begun.wait(5)
    with qtbot.wait_signal(window.opened.desk.told, timeout=LONG) as told:
        status._cancel.click()
        go.set()
    assert told.args[0] == "“agenda.pdf” was not written: cancelled"
    assert target.read_bytes() == b"what was there before"
    assert list(tmp_path.iterdir()) == [target]


def test_a_preview_that_is_cancelled_says_so_and_can_be_made_again(page, qtbot, window, monkeypatch):
    begun, go = held(page)
    page._choose("size", "letter")
    assert begun.wait(5)
    window.frame.status.cancel.emit()
    go.set()
    qtbot.wait_until(lambda: page.preview.words != "", timeout=LONG)
    assert "cancelled" in page.preview.words
    page.preview.offer.click()
    qtbot.wait_until(lambda: page.view.pages > 0, timeout=LONG)
    assert not page.preview.words


def test_a_full_disk_is_told_and_the_old_file_stays(page, qtbot, tmp_path, window, monkeypatch):
    target = tmp_path / "agenda.md"
    target.write_bytes(b"what was there before")

    def full(path, _data):
        raise Refused(f"“{path.name}” was not written: the disk is full; make room and repeat it.")

    monkeypatch.setattr(folders, "write_whole", full)
    with qtbot.wait_signal(window.opened.desk.refused, timeout=LONG):
        page.export(form(page, ".md"), target)
    assert "disk is full" in page.refusal.words
    assert target.read_bytes() == b"what was there before"


def test_the_paper_that_is_seen_is_printed_and_the_window_told(page, qtbot, tmp_path, window):
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with qtbot.wait_signal(window.opened.desk.told, timeout=LONG) as told:
        page.exports.paper("Agenda", page._pdf, printer)
    assert told.args[0] == "Agenda is at the printer"
    pages = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(pages) == page.view.pages
    pages.close()


def test_a_table_has_no_pages_to_print_and_says_so(page, window):
    choose(page, "participants-table")
    page.print_paper()
    assert page.refusal.words == "Participants as a table has no pages to print: export it."


def test_all_papers_are_exported_from_the_menu_wherever_one_is(page, window):
    window.opened.show_page("people")
    next(act for act in window.program.menus.acts() if act.label == "Export all papers…").do()
    ask = next(one for one in window.frame.findChildren(Ask) if one.isVisible())
    assert ask.windowTitle() == "Export all papers"
    ask.reject()
