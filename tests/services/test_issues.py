"""Issues are numbered, keep the programme as it was, and say nothing of what is internal."""

import json
from datetime import UTC, datetime

from convener.model.session import Cue, SessionStatus
from convener.press import reading, tree
from convener.services import house_papers, issues
from tests import make


def test_issues_are_numbered_and_keep_what_was_said_then(db):
    event = make.event()
    session = make.session(event, "Opening", "09:00")
    make.role(session, make.participant(event, make.person("Ola", "Nowak")))
    db.add(event)
    db.flush()
    assert issues.last(event) is None
    first = issues.add(db, event, "to speakers", datetime(2027, 3, 1, 9, 30, 5, 7, tzinfo=UTC))
    session.title = "Welcome"
    session.status = SessionStatus.CANCELLED
    second = issues.add(db, event)
    assert [one.number for one in issues.of(db, event)] == [1, 2]
    assert issues.handed_out(event) == [first, second]
    assert issues.last(event) is second
    assert (first.note, first.made) == ("to speakers", datetime(2027, 3, 1, 9, 30, 5))  # noqa: DTZ001 (UTC, as kept)
    kept = issues.programme(first)[session.uid]
    assert (kept["title"], kept["starts"], kept["cancelled"]) == ("Opening", "09:00", False)
    assert [name for _kind, name in kept["people"]] == ["Ola Nowak"]
    assert issues.programme(second) == issues.snapshot(event)
    assert issues.programme(second)[session.uid]["cancelled"]


def test_internal_sessions_are_in_no_issue():
    event = make.event()
    shown = make.session(event, "Opening", "09:00")
    make.session(event, "Crew call", "07:00", internal=True)
    assert set(issues.snapshot(event)) == {shown.uid}
    assert issues.handed_out(event) == []


def test_an_issue_keeps_the_lines_of_the_stage_and_tells_whether_they_still_stand(db):
    event = make.event()
    session = make.session(event, "Opening", "09:00")
    cue = Cue(session=session, item="Welcome", minutes=5)
    db.add(event)
    db.flush()
    first = issues.add(db, event)
    assert issues.stands(event, first)
    cue.minutes = 8
    assert not issues.stands(event, first)
    assert issues.programme(first) == issues.snapshot(event)
    second = issues.add(db, event)
    assert issues.before(event, second) is first
    assert issues.before(event, first) is None
    assert issues.stage(first) != issues.stage(second)


def test_an_issue_of_the_first_form_is_still_compared(db):
    event = make.event()
    make.session(event, "Opening", "09:00")
    db.add(event)
    db.flush()
    issue = issues.add(db, event)
    issue.programme = json.dumps(issues.snapshot(event))
    assert issues.programme(issue) == issues.snapshot(event)
    assert issues.stage(issue) is None
    assert issues.stands(event, issue)


def test_the_run_of_show_is_a_draft_until_it_is_kept_and_then_shows_what_the_last_one_changed(db):
    event = make.event()
    session = make.session(event, "Opening", "09:00")
    cue = Cue(session=session, item="Welcome", minutes=5)
    db.add(event)
    db.flush()
    assert _version(event) == "Version 1 (draft)"
    issues.add(db, event)
    assert _version(event) == "Version 1"
    assert _bars(event) == []
    cue.minutes = 8
    assert _version(event) == "Version 2 (draft)"
    assert _bars(event) == ["Changed since version 1"]
    issues.add(db, event)
    assert _version(event) == "Version 2"
    assert _bars(event) == ["Changed since version 1"]


def _run_of_show(event):
    (paper,) = (one for one in house_papers.PAPERS if one.name == "run-of-show")
    return paper.make(event, {})


def _version(event):
    return _run_of_show(event).running.partition(" of ")[0]


def _bars(event):
    parts = reading.everything(_run_of_show(event).blocks)
    return [one.changed for one in parts if isinstance(one, tree.CueLine) and one.changed]
