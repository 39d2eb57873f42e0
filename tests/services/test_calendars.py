"""Calendars are written whole, under names that tell nobody, and rise in SEQUENCE with what was handed out."""

from datetime import UTC, datetime

import icalendar
import pytest

from convener.errors import Refused
from convener.services import calendars, invitations
from tests import make
from tests.documents.harbour import FIRST, Harbour

STAMP = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)


@pytest.fixture
def harbour(db):
    rich = Harbour()
    db.add_all([rich.series, rich.event])
    db.flush()
    return rich


def read(file):
    return icalendar.Calendar.from_ical(file.read_bytes())


def test_the_whole_event_as_a_file(db, harbour, tmp_path):
    file = calendars.export(db, harbour.event, tmp_path / "calendars", stamp=STAMP)
    assert file.name == "Ready Before the Tide.ics"
    events = read(file).walk("VEVENT")
    assert [str(one["SUMMARY"]) for one in events] == [
        "Ready Before the Tide",
        "Registration and coffee",
        "Welcome to Świetlin",
        "What holds on a bad night",
        "What we do not say aloud",
        "Who warns whom",
        "Dinner for all participants",
        "Signing of the declaration",
    ]
    assert not any("ATTENDEE" in one for one in events)
    assert events[1].start == datetime(2026, 6, 11, 6, 30, tzinfo=UTC)
    assert {one["DTSTAMP"].dt for one in events} == {STAMP}


def test_a_day_a_session_and_a_person(db, harbour, tmp_path):
    day = calendars.export(db, harbour.event, tmp_path, FIRST)
    session = calendars.export(db, harbour.panel, tmp_path / "panel.ics")
    person = calendars.export(db, harbour.guest, tmp_path)
    assert (day.name, session.name) == ("Ready Before the Tide 2026-06-11.ics", "panel.ics")
    assert person.name == f"Ready Before the Tide - participant {harbour.guest.uid[:8]}.ics"
    assert len(read(session).walk("VEVENT")) == 1
    assert [str(one["SUMMARY"]) for one in read(person).walk("VEVENT")] == [
        "Ready Before the Tide",
        "What holds on a bad night",
        "Who warns whom",
    ]


def test_sequence_follows_the_ledger(db, harbour):
    uid = f"{harbour.panel.uid}@convener"
    for contents in ("09:45", "10:00"):
        invitations.add(db, harbour.event, uid, "somebody@example.org", contents)
    db.flush()
    sequences = {entry.uid: entry.sequence for entry in calendars.compose(db, harbour.event).entries}
    assert sequences.pop(uid) == 1
    assert set(sequences.values()) == {0}


def test_the_same_plan_and_stamp_give_the_same_bytes(db, harbour):
    first, second = (calendars.render(calendars.compose(db, harbour.event, stamp=STAMP)) for _ in range(2))
    assert first == second


def test_what_has_no_hours_is_refused_in_words(db):
    event = make.event(starts_on=None, ends_on=None)
    session = make.session(event)
    db.add(event)
    for subject in (event, session):
        with pytest.raises(Refused, match="day and hours"):
            calendars.compose(db, subject)
