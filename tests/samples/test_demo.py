"""The demo makes its workspace once, keeps it when run again, and leaves nothing behind when it cannot."""

import pytest

from convener.errors import Refused
from convener.samples import demo
from convener.services import events


def test_the_workspace_is_made_once_and_kept(tmp_path):
    workspace, made = demo.open_or_make(tmp_path / "out")
    with workspace.step("Rename") as db:
        events.every(db)[0].title = "Mine now"
    workspace.close()
    again, made_again = demo.open_or_make(tmp_path / "out")
    assert (made, made_again) == (True, False)
    assert events.every(again.session)[0].title == "Mine now"
    again.close()


def test_each_event_has_a_folder_of_papers_and_calendars(tmp_path):
    workspace, _made = demo.open_or_make(tmp_path)
    db = workspace.session
    small = min(events.every(db), key=lambda one: len(one.sessions))
    files = list(demo._of_event(workspace, small, tmp_path / "papers"))
    endings = {file.suffix for file in files}
    assert {".pdf", ".html", ".md", ".ics"} <= endings
    assert all(file.stat().st_size > 100 for file in files)
    workspace.close()


def test_nothing_is_left_of_a_workspace_that_could_not_be_filled(tmp_path, monkeypatch):
    def fail(_workspace):
        raise Refused("The disk is full.")

    monkeypatch.setattr(demo.samples, "enter", fail)
    with pytest.raises(Refused):
        demo.open_or_make(tmp_path)
    assert list(tmp_path.glob("*.convener")) == []


def test_what_the_office_prints_is_written_for_what_is_still_to_come(filled):
    kinds = {
        event.short_title: {piece.kind.name for piece in demo._for_the_house(filled.session, event)}
        for event in events.every(filled.session)
    }
    assert kinds.pop("Ørnhavn 2027") >= {"run-of-show", "badges", "own-programme", "briefing", "letter", "change-log"}
    assert set(map(frozenset, kinds.values())) == {frozenset()}
