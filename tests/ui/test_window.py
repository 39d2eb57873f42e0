"""The window as a whole: what one sees, presses and types, and what the workspace then holds."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from sqlalchemy import select

from convener import settings
from convener.model.event import Event
from convener.model.participation import Participation, ParticipationKind
from convener.model.place import Place
from convener.model.session import Role, Session
from convener.screens import pages, pointing
from convener.screens.spec import Way
from convener.store.workspace import Workspace
from convener.ui.kit.ask import Ask
from convener.ui.kit.buttons import Button
from convener.ui.kit.editors import Editor
from convener.ui.kit.figure import FigureView
from convener.ui.kit.listing import ChildLine
from convener.ui.pages.sketches import SketchCard
from tests.ui.conftest import start

PAGES = [page.name for page in pages.registry().pages]


def _session(window, title):
    window.opened.show_page("programme")
    pane = window.opened.current.pane
    row = next(row for row in pane.model.rows if row.title == title)
    pane.table.choose([row.id])
    return row


def _type(qtbot, field, text):
    editor = field.editor.focusProxy()
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    return editor


# Editing through the inspector


def test_a_field_is_saved_when_it_is_left_and_undo_brings_the_old_words_back(window, qtbot):
    row = _session(window, "Who owns the waterfront?")
    field = window.opened.inspector.field("Title")
    editor = _type(qtbot, field, "Who owns the quay?")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert row.title == "Who owns the quay?"
    assert window.opened.workspace.undo_label == "Change title of “Who owns the waterfront?”"
    assert "Change title of" in window.frame.status.said

    window.opened.undo()

    assert row.title == "Who owns the waterfront?"
    assert window.opened.inspector.field("Title").editor.value() == "Who owns the waterfront?"
    assert window.opened.workspace.redo_label == "Change title of “Who owns the waterfront?”"


def test_leaving_for_another_row_keeps_what_was_typed(window, qtbot):
    row = _session(window, "Who owns the waterfront?")
    _type(qtbot, window.opened.inspector.field("Label"), "Panel 1")
    table = window.opened.current.pane.table
    table.setFocus()
    table.choose([window.opened.current.pane.model.rows[0].id])

    assert row.label == "Panel 1"


def test_a_refusal_stands_under_the_field_and_the_text_stays_until_escape(window, qtbot):
    row = _session(window, "Who owns the waterfront?")
    field = window.opened.inspector.field("Starts")
    before = row.starts
    editor = _type(qtbot, field, "25:10")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert field.refusal == "A day has 24 hours."
    assert editor.text() == "25:10"
    assert row.starts == before

    qtbot.keyClick(editor, Qt.Key.Key_Escape)

    assert editor.text() == "10:00"
    assert field.editor.isVisible()


def test_ctrl_z_belongs_first_to_the_text_being_typed(window, qtbot):
    row = _session(window, "Who owns the waterfront?")
    editor = _type(qtbot, window.opened.inspector.field("Title"), "Nobody")
    label = window.opened.workspace.undo_label
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert window.opened.workspace.undo_label == label
    assert editor.text() != "Nobody"
    assert row.title == "Who owns the waterfront?"


def test_several_rows_are_changed_as_one_step(window, qtbot):
    window.opened.show_page("programme")
    pane = window.opened.current.pane
    pane.table.choose([row.id for row in pane.model.rows])
    field = window.opened.inspector.field("Label")
    editor = _type(qtbot, field, "Day one")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    assert [row.label for row in pane.model.rows] == ["Day one"] * 3
    window.opened.undo()
    assert [row.label for row in pane.model.rows] == [""] * 3


def test_fields_that_differ_say_so_and_stay_as_they_are_when_left(window, qtbot):
    window.opened.show_page("programme")
    pane = window.opened.current.pane
    titles = [row.title for row in pane.model.rows]
    pane.table.choose([row.id for row in pane.model.rows])
    field = window.opened.inspector.field("Title")
    editor = field.editor.focusProxy()
    editor.setFocus()
    assert editor.placeholderText() == "several"
    pane.table.setFocus()

    assert [row.title for row in pane.model.rows] == titles


def _edited(window, qtbot, title):
    table = window.opened.current.pane.table
    columns = [column.title for column in window.opened.current.pane.view.columns]
    table.setFocus()
    table.setCurrentIndex(table.currentIndex().siblingAtColumn(columns.index(title)))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    return next(one for one in table.findChildren(Editor) if one.isVisible())


def test_f2_edits_a_cell_with_the_same_editor_as_the_inspector(window, qtbot):
    row = _session(window, "Who owns the waterfront?")
    editor = _edited(window, qtbot, "Session")
    editor.focusProxy().selectAll()
    qtbot.keyClicks(editor.focusProxy(), "Who owns the quay?")
    qtbot.keyClick(editor.focusProxy(), Qt.Key.Key_Return)
    assert row.title == "Who owns the quay?"
    assert window.opened.workspace.undo_label == "Change title of “Who owns the waterfront?”"


def test_escape_leaves_a_cell_as_it_was(window, qtbot):
    row = _session(window, "Who owns the waterfront?")
    editor = _edited(window, qtbot, "Session")
    qtbot.keyClicks(editor.focusProxy(), "x")
    qtbot.keyClick(editor.focusProxy(), Qt.Key.Key_Escape)
    qtbot.wait_until(lambda: not window.opened.current.pane.table.findChildren(Editor))
    assert row.title == "Who owns the waterfront?"


def test_rows_are_copied_as_a_spreadsheet_reads_them(window, qtbot, qapp):
    window.opened.show_page("programme")
    pane = window.opened.current.pane
    pane.table.choose([row.id for row in pane.model.rows][:2])
    qtbot.keyClick(pane.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = qapp.clipboard().text().splitlines()
    assert len(lines) == 2
    assert len(lines[0].split("\t")) == len(pane.view.columns)
    assert "A town that faces the sea" in lines[0]


def test_a_reference_to_a_row_is_copied_without_a_step(window, qtbot, qapp):
    row = _session(window, "Who owns the waterfront?")
    before = window.opened.workspace.undo_label
    [(action, do)] = [found for found in window.opened.current.acts() if found[0] is pointing.COPY]
    assert not action.possible(window.opened.desk.given([row]))
    do()
    assert qapp.clipboard().text() == f"[see page](#session-{row.uid})"
    assert window.opened.workspace.undo_label == before
    assert window.opened.elsewhere.isVisible()


def test_letters_typed_into_a_table_find_a_row(window, qtbot):
    window.opened.show_page("programme")
    pane = window.opened.current.pane
    pane.table.setFocus()
    qtbot.keyClicks(pane.table, "lod")
    assert [row.title for row in pane.table.chosen] == ["Łódź on the quay"]


def test_a_room_is_picked_by_typing_or_made_in_the_same_step(window, qtbot):
    row = _session(window, "Who owns the waterfront?")
    field = window.opened.inspector.field("Room")
    line = _type(qtbot, field, "great")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert row.room.name == "Great Hall"

    line = _type(qtbot, window.opened.inspector.field("Room"), "Sail Loft")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert row.room.name == "Sail Loft"
    window.opened.undo()
    assert row.room.name == "Great Hall"
    assert [room.name for room in row.event.rooms] == ["Great Hall"]


def test_the_search_over_a_list_narrows_it_and_a_way_to_a_hidden_row_shows_it_again(window, qtbot):
    window.opened.show_page("programme")
    pane = window.opened.current.pane
    qtbot.keyClicks(pane.filters.search, "quay")
    assert [row.title for row in pane.model.rows] == ["Łódź on the quay"]
    hidden = next(row for row in pane.model.all if row.title.startswith("Who"))
    window.opened.go(Way("programme", hidden.id))
    assert [row.id for row in pane.table.chosen] == [hidden.id]


# Lists inside the inspector


def _children(window):
    return [line for line in window.opened.inspector.findChildren(ChildLine) if line.isVisible()]


def test_the_inspector_goes_into_a_role_and_escape_leads_back(window, qtbot):
    row = _session(window, "Who owns the waterfront?")
    assert [role.participant.person.family_name for role in row.roles] == ["Lindqvär", "Brzęczyk"]
    line = next(line for line in _children(window) if "Lindqvär" in line.accessibleName())
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Return)

    assert window.opened.inspector.field("Topic").editor.isVisible()
    qtbot.keyClick(window.opened.inspector, Qt.Key.Key_Escape)
    assert window.opened.inspector.field("Title").editor.isVisible()


def test_children_are_moved_and_removed_by_key_and_both_can_be_undone(window, qtbot):
    row = _session(window, "Who owns the waterfront?")
    names = lambda: [role.participant.person.family_name for role in row.roles]  # noqa: E731
    line = next(line for line in _children(window) if "Lindqvär" in line.accessibleName())
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert names() == ["Brzęczyk", "Lindqvär"]
    assert QApplication.focusWidget() in _children(window)

    line = next(line for line in _children(window) if "Brzęczyk" in line.accessibleName())
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    assert names() == ["Lindqvär"]

    window.opened.undo()
    window.opened.undo()
    assert names() == ["Lindqvär", "Brzęczyk"]
    assert window.opened.workspace.session.scalars(select(Role)).all() == list(row.roles)


# Acts


def _asked(window):
    return next(dialog for dialog in window.frame.findChildren(Ask) if dialog.isVisible())


def test_an_act_that_asks_keeps_what_was_typed_until_it_is_done(window, qtbot):
    window.opened.show_page("programme")
    pane = window.opened.current.pane
    action = next(action for action in pane.view.acts if action.primary)
    pane.run(action)
    ask = _asked(window)
    first = next(iter(ask.lines.values()))
    first.editor.focusProxy().setText("")
    ask.go.click()
    assert ask.isVisible()
    first.editor.focusProxy().setText("Night work and shore power")
    ask.go.click()

    assert not ask.isVisible()
    made = window.opened.workspace.session.scalars(
        select(Session).where(Session.title == "Night work and shore power")
    ).one()
    key = made.id
    assert [row.id for row in pane.table.chosen] == [key]
    window.opened.undo()
    assert key not in [row.id for row in pane.model.rows]


def test_delete_removes_the_rows_chosen_and_undo_brings_them_back(window, qtbot):
    _session(window, "Łódź on the quay")
    pane = window.opened.current.pane
    pane.table.setFocus()
    qtbot.keyClick(pane.table, Qt.Key.Key_Delete)
    assert "Łódź on the quay" not in [row.title for row in pane.model.rows]
    assert pane.table.chosen, "the next row is chosen"

    window.opened.undo()
    assert "Łódź on the quay" in [row.title for row in pane.model.rows]


def test_the_header_names_the_step_that_undo_takes_back(window):
    header = window.frame.header
    assert header._undo.toolTip().startswith("Undo: Begin")
    window.opened.undo()
    assert header._undo.accessibleName() == "Nothing to undo"
    assert header._redo.toolTip().startswith("Redo: Begin")
    assert window.opened.desk.event is None
    assert window.opened.page == "home"


# Finder


def test_the_finder_finds_without_accents_and_leads_there(window, qtbot):
    window.opened.show_page("people")
    qtbot.keyClick(window.frame, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    finder = window.opened.finder
    assert finder.isVisible()
    qtbot.keyClicks(finder.line, "lodz quay")
    qtbot.keyClick(finder.line, Qt.Key.Key_Return)

    assert not finder.isVisible()
    assert window.opened.page == "programme"
    assert [row.title for row in window.opened.current.pane.table.chosen] == ["Łódź on the quay"]


def test_the_finder_does_acts_by_name_and_gives_the_focus_back(window, qtbot):
    window.opened.show_page("people")
    before = QApplication.focusWidget()
    window.opened.finder.open(">")
    qtbot.keyClicks(window.opened.finder.line, "history")
    window.opened.finder.look_up()
    assert window.opened.finder.current.title == "History"
    qtbot.keyClick(window.opened.finder.line, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_the_finder_offers_to_make_what_it_did_not_find(window, qtbot):
    window.opened.finder.open()
    qtbot.keyClicks(window.opened.finder.line, "Shore power")
    window.opened.finder.look_up()
    listed = [
        window.opened.finder.list.item(n).data(Qt.ItemDataRole.UserRole)
        for n in range(window.opened.finder.list.count())
    ]
    offer = next(one for one in listed if getattr(one, "kind", "") == "Make" and "session" in one.title.lower())
    window.opened.finder.close_panel()
    offer.do()
    ask = _asked(window)
    assert next(iter(ask.lines.values())).editor.value() == "Shore power"
    ask.reject()


# Keys and access


def test_f6_goes_round_the_parts_of_the_window(window, qtbot):
    window.opened.show_page("programme")
    window.frame.rail.setFocus()
    been = []
    for _ in range(4):
        qtbot.keyClick(window.frame, Qt.Key.Key_F6)
        been.append(window.frame.part_with_focus())
    assert been == [1, 2, 3, 0]
    qtbot.keyClick(window.frame, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.frame.part_with_focus() == 3


def test_enter_goes_into_the_inspector_and_escape_comes_back(window, qtbot):
    _session(window, "Who owns the waterfront?")
    table = window.opened.current.pane.table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert window.opened.inspector.isAncestorOf(QApplication.focusWidget())
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is table


def test_every_control_has_a_name_and_every_label_is_plain(window):
    nameless = []
    for page in PAGES:
        window.opened.show_page(page)
        for widget in window.frame.findChildren(QWidget):
            if isinstance(widget, QLabel):
                assert widget.textFormat() == Qt.TextFormat.PlainText, widget.text()
            if not widget.isVisible() or widget.focusPolicy() == Qt.FocusPolicy.NoFocus or widget.focusProxy():
                continue
            if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name):
                nameless.append((page, type(widget).__name__, widget.objectName()))
    assert not nameless


@pytest.mark.parametrize(
    ("theme", "text_size", "sizes"),
    [
        ("light", 100, ((1440, 900), (1280, 800), (960, 540), (720, 480))),
        ("dark", 150, ((1280, 800),)),
    ],
)
def test_every_page_is_drawn_in_every_look_and_width(window, theme, text_size, sizes):
    window.program.wear(theme=theme, text_size=text_size)
    for page in PAGES:
        window.opened.show_page(page)
        for size in sizes:
            window.frame.resize(*size)
            assert window.frame.size().toTuple() == size, page
            assert not window.frame.grab().isNull()


def test_no_page_scrolls_sideways(window):
    for size in ((1440, 900), (960, 540)):
        window.frame.resize(*size)
        for page in ("home", "overview"):
            window.opened.show_page(page)
            QApplication.processEvents()
            area = window.opened.current.body.itemAt(2).widget()
            assert area.horizontalScrollBar().maximum() == 0, (page, size)
            assert area.widget().width() <= area.viewport().width(), (page, size)


def test_a_title_that_looks_like_markup_is_shown_letter_by_letter(window):
    window.opened.show_page("overview")
    assert window.opened.current.head.title.text() == "Quays & <b>Everyone</b>"
    assert window.frame.header.event_button._title.textFormat() == Qt.TextFormat.PlainText


# Pages


def test_the_page_of_an_empty_list_says_what_to_do_first(window):
    window.opened.show_page("findings")
    page = window.opened.current
    assert not window.frame.side.isVisible()
    assert any(button.isVisible() for button in page.pane.findChildren(Button))


def test_home_opens_an_event_and_the_header_tells_its_days(window):
    window.opened.put_event(None)
    assert window.opened.page == "home"
    event = window.opened.workspace.session.scalars(select(Event)).one()
    window.opened.go(Way("overview", event=event.id))
    assert window.opened.page == "overview"
    assert "April 2027" in window.frame.header.event_button._more.text()


def test_problems_are_counted_and_f8_leads_from_one_to_the_next(window, qtbot):
    window.opened.watch.count_problems()
    assert window.opened.watch.problems
    qtbot.keyClick(window.frame, Qt.Key.Key_F8)
    assert window.opened.page == window.opened.watch.problems[0].ways[0].page


def test_the_history_undoes_back_to_a_step(window, qtbot):
    row = _session(window, "Who owns the waterfront?")
    for title in ("One", "Two", "Three"):
        editor = _type(qtbot, window.opened.inspector.field("Title"), title)
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    window.opened.toggle_history()
    buttons = [button for button in window.opened.history.findChildren(Button) if button.text() == "Undo to here"]
    second = next(button for button in buttons if "“One”" in button.accessibleName())
    second.click()
    assert row.title == "One"


def test_a_preview_is_made_and_the_paper_is_written_whole(window, qtbot, tmp_path):
    window.opened.show_page("documents")
    page = window.opened.current
    qtbot.wait_until(lambda: page.view.pages > 0, timeout=20_000)
    form = next(one for one in page.paper.formats if one.ending == ".pdf")
    target = tmp_path / "agenda.pdf"
    with qtbot.wait_signal(window.opened.desk.told, timeout=20_000):
        page.export(form, target)
    assert target.read_bytes().startswith(b"%PDF-")
    assert window.opened.elsewhere.isVisible()


def test_a_change_in_another_window_arrives_with_word_of_it(qtbot, faces, workspace, tmp_path):
    path = tmp_path / "shared.convener"
    mine = Workspace.create(path)
    with mine.step("Begin") as db:
        db.add(Event(title="Quays"))
    other = Workspace.open(path)
    window = start(qtbot, mine)
    try:
        with other.step("Change title of “Quays”") as db:
            db.scalars(select(Event)).one().title = "Piers"
        window.opened.watch.look_around()
        assert window.opened.elsewhere.isVisible()
        assert window.frame.header.event_button._title.text() == "Piers"
        assert window.opened.current.head.title.text() == "Piers"
    finally:
        window.close()
        other.close()


def test_a_refusal_stands_at_the_head_of_the_page_until_the_next_act(window, qtbot):
    row = _session(window, "Who owns the waterfront?")
    window.opened.desk.refused.emit("The session was not moved: Sail Loft is closed. Choose another room.")
    refusal = window.opened.current.refusal
    assert refusal.isVisible()
    assert "Sail Loft" in refusal.words
    with window.opened.workspace.step("Rename"):
        row.title = "Piers"
    assert not refusal.isVisible()


# Menus


def test_every_act_of_the_menus_can_be_found_and_none_is_named_twice(window):
    acts = window.program.menus.acts()
    labels = [act.label for act in acts]
    assert len(labels) == len(set(labels))
    assert {"Open…", "Back up now", "History", "Next problem", "About Convener…", "Look: Dark"} <= set(labels)
    keys = [act.key for act in acts if act.key]
    assert len(keys) == len(set(keys))


def test_a_menu_says_why_something_cannot_be_done(qtbot, faces):
    window = start(qtbot)
    try:
        reasons = {act.label: act.reason for act in window.program.menus.acts()}
        assert reasons["Back up now"] == "Open a workspace first."
        assert not reasons["Open…"]
    finally:
        window.close()


def test_the_pages_of_help_open_and_close(window, qtbot):
    for label in ("Keyboard", "About Convener…"):
        next(act for act in window.program.menus.acts() if act.label == label).do()
        dialog = next(one for one in window.frame.findChildren(QDialog) if one.isVisible())
        assert all(words.textFormat() == Qt.TextFormat.PlainText for words in dialog.findChildren(QLabel))
        dialog.accept()


# Start and files


def test_a_workspace_is_made_opened_and_left_again(qtbot, faces, tmp_path):
    window = start(qtbot)
    try:
        assert window.start.isVisible()
        window.program.files.create(tmp_path / "New one")
        assert window.program.opened is not None
        assert (tmp_path / "New one.convener").exists()
        assert window.program.settings.recent[0].endswith("New one.convener")
        window.program.leave()
        assert window.start.isVisible()
        assert not window.program.open(tmp_path / "missing.convener")
        assert window.start.refusal.isVisible()
        assert window.program.open(tmp_path / "New one.convener")
    finally:
        window.close()


def test_everything_is_written_out_and_loaded_into_an_empty_workspace(window, qtbot, tmp_path):
    window.program.files.dump_to(tmp_path / "all.json")
    window.program.files.create(tmp_path / "copy.convener")
    window.program.files.load_from(tmp_path / "all.json")
    again = window.program.opened.workspace.session.scalars(select(Event)).one()
    assert again.title == "Quays & <b>Everyone</b>"
    window.program.files.load_from(tmp_path / "all.json")
    assert window.program.opened.current.refusal.isVisible()


def test_a_backup_is_made_and_restored(qtbot, faces, tmp_path):
    path = tmp_path / "kept.convener"
    window = start(qtbot, Workspace.create(path), event=None)
    try:
        with window.program.opened.workspace.step("Begin") as db:
            db.add(Event(title="Quays"))
        window.program.files.back_up()
        backup = next((tmp_path / "kept backups").glob("*.convener"))
        with window.program.opened.workspace.step("Rename") as db:
            db.scalars(select(Event)).one().title = "Piers"
        window.program.files.restore_from(backup, path)
        assert window.program.opened.workspace.session.scalars(select(Event)).one().title == "Quays"
    finally:
        window.close()


def test_a_backup_is_made_by_itself_when_one_is_due(qtbot, faces, tmp_path):
    window = start(qtbot, Workspace.create(tmp_path / "kept.convener"), event=None)
    try:
        opened = window.program.opened
        with opened.workspace.step("Begin") as db:
            db.add(Event(title="Quays"))
        with qtbot.wait_signal(opened.tasks.ended):
            opened.watch.back_up()
        with qtbot.wait_signal(opened.tasks.ended):
            opened.watch.back_up()
        assert len(list((tmp_path / "kept backups").glob("*.convener"))) == 1
    finally:
        window.close()


def test_the_event_shown_last_is_shown_again(qtbot, faces, workspace):
    window = start(qtbot, workspace)
    event = window.opened.desk.event
    assert settings.read()[0].last_event == event.uid
    window.opened.put_event(None)
    window.program.settings = settings.read()[0]
    assert window.program._last_event(workspace) == event.id
    window.close()


def test_a_field_that_changed_elsewhere_is_shown_anew_unless_it_is_being_typed_in(window, qtbot):
    row = _session(window, "Who owns the waterfront?")
    editor = _type(qtbot, window.opened.inspector.field("Title"), "Typing")
    with window.opened.workspace.step("Elsewhere"):
        row.title, row.label = "Piers", "Panel 2"
    assert editor.text() == "Typing"
    assert window.opened.inspector.field("Label").editor.value() == "Panel 2"


def test_the_rail_opens_pages_by_arrow_and_enter(window, qtbot):
    window.opened.show_page("programme")
    rail = window.frame.rail
    rail.setFocus()
    qtbot.keyClick(rail, Qt.Key.Key_Down)
    assert window.opened.page == "programme"
    qtbot.keyClick(rail, Qt.Key.Key_Return)
    assert window.opened.page == "people"
    item = rail.visualItemRect(rail.item(0)).center()
    qtbot.mouseClick(rail.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(item.x(), item.y()))
    assert window.opened.page == "home"


def test_the_overview_draws_the_places_and_keeps_the_drawing_while_they_stay(window, qtbot):
    opened = window.opened
    opened.show_page("overview")
    card = opened.current.findChild(SketchCard)
    assert card.isHidden()
    with opened.workspace.step("Add place") as db:
        place = Place(name="Skärvik", country="SE", latitude=58.4, longitude=11.3)
        takes_part = ParticipationKind.TAKES_PART
        db.add(Participation(event=db.get(Event, 1), place=place, kind=takes_part, position=0))
    qtbot.wait_until(lambda: [view.drawn for view in card.findChildren(FigureView)] == [True])
    drawn = card.findChild(FigureView)
    assert drawn.isVisible()
    assert "Skärvik" in drawn.accessibleDescription()
    with opened.workspace.step("Rename") as db:
        db.get(Event, 1).strapline = "On the quay"
    assert card.findChild(FigureView) is drawn
    opened.workspace.undo()
    opened.workspace.undo()
    assert card.isHidden()
    qtbot.wait_until(lambda: not card.findChildren(FigureView))
