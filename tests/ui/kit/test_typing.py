"""Typing in a field of text: the typographic sign is written, and Ctrl+Z brings back what was typed."""

import pytest
from PySide6.QtCore import Qt

from convener.screens import kinds
from convener.ui.kit.editors.base import Typing
from convener.ui.kit.editors.text import LineEditor, LinkEditor, ProseEditor


@pytest.fixture(params=["line", "prose"])
def field(request, qtbot):
    line = request.param == "line"
    editor = LineEditor(kinds.Line(), lambda: "de") if line else ProseEditor(kinds.Prose(), lambda: "de")
    qtbot.addWidget(editor)
    editor.show()
    return editor


def test_signs_are_written_as_they_are_meant(qtbot, field):
    qtbot.keyClicks(field.focusProxy(), 'Er sagt "ja" - gern')
    assert field.value() == "Er sagt „ja“ – gern"


@pytest.mark.parametrize("key", [True, False])
@pytest.mark.parametrize("sign", ['"', "x--", "x..."])
def test_what_was_typed_is_one_undo_away_and_then_stays(qtbot, field, sign, key):
    qtbot.keyClicks(field.focusProxy(), sign)
    assert field.value() != sign
    if key:
        qtbot.keyClick(field.focusProxy(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    else:
        field.focusProxy().undo()
    assert field.value() == sign
    qtbot.keyClicks(field.focusProxy(), "y")
    assert field.value() == f"{sign}y"


def test_who_does_not_want_it_types_plainly(qtbot, field, monkeypatch):
    monkeypatch.setattr(Typing, "mends", False)
    qtbot.keyClicks(field.focusProxy(), '"a" -- b...')
    assert field.value() == '"a" -- b...'


def test_addresses_stay_as_they_are_typed(qtbot):
    editor = LinkEditor(kinds.Link())
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor.focusProxy(), "a--b'c...")
    assert editor.value() == "a--b'c..."


def test_keys_that_type_nothing_mend_nothing(qtbot, field):
    field.show_value('"')
    proxy = field.focusProxy()
    qtbot.keyClick(proxy, Qt.Key.Key_End)
    qtbot.keyClick(proxy, Qt.Key.Key_Left)
    assert field.value() == '"'
