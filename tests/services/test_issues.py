"""Issues are numbered, keep the programme as it was, and say nothing of what is internal."""

from datetime import UTC, datetime

from convener.model.session import SessionStatus
from convener.services import issues
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
