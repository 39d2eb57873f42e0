"""Which calendars there are, what they hold, and that a UID means the same thing in all of them."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from convener.documents import invites
from convener.documents.invites import Issue
from convener.model.attribution import AttributionRule
from convener.model.event import EventStatus
from convener.model.session import RoleKind, RoleStatus, SessionKind, SessionStatus
from convener.model.theme import MemberKind
from convener.press.entries import Entry, Status
from tests import make

STAMP = datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC)
ISSUE = Issue(STAMP)


@pytest.fixture
def event():
    city = make.place("Gdynia", "PL", latitude=54.5, longitude=18.5)
    return make.event(city=city, venue="The Ropewalk", status=EventStatus.CONFIRMED)


def speaker(event, family="Łęcka"):
    return make.participant(
        event, make.person("Wiesława", family), listed_position="Mayor", place=make.place("Gdynia", "PL")
    )


def titles(calendar):
    return [entry.title for entry in calendar.entries]


def test_the_whole_event_is_a_bar_and_its_sessions(event):
    panel = make.session(event, "Panel", "09:00", room=make.room(event, "Net Room"), abstract="Of *nights*.")
    make.role(panel, speaker(event))
    assert invites.whole(event, Issue(STAMP, {f"{panel.uid}@convener": 3})).entries == (
        Entry(
            uid=f"{event.uid}@convener",
            starts=date(2027, 6, 15),
            ends=date(2027, 6, 16),
            title="Harbour dialogue",
            stamp=STAMP,
            place="The Ropewalk, Gdynia, Poland",
            categories=("Dialogue",),
            geo=(54.5, 18.5),
        ),
        Entry(
            uid=f"{panel.uid}@convener",
            starts=datetime(2027, 6, 15, 7, tzinfo=UTC),
            ends=datetime(2027, 6, 15, 8, tzinfo=UTC),
            zone="Europe/Warsaw",
            title="Panel",
            stamp=STAMP,
            sequence=3,
            place="Net Room, The Ropewalk, Gdynia, Poland",
            description="Panel: Wiesława Łęcka, Mayor of Gdynia, Poland\n\nOf nights.",
            categories=("Plenary",),
            geo=(54.5, 18.5),
        ),
    )


def test_sessions_without_hours_internal_ones_and_drafts_are_in_no_public_calendar(event):
    make.session(event, "Some day")
    make.session(event, "Budget", "09:00", internal=True)
    make.session(event, "Perhaps", "10:00", status=SessionStatus.DRAFT)
    make.session(event, "Stands", "11:00")
    assert titles(invites.whole(event, ISSUE)) == ["Harbour dialogue", "Stands"]


@pytest.mark.parametrize(
    ("of_event", "of_session", "status"),
    [
        (EventStatus.PLANNED, SessionStatus.CONFIRMED, Status.TENTATIVE),
        (EventStatus.CONFIRMED, SessionStatus.CONFIRMED, Status.CONFIRMED),
        (EventStatus.CONFIRMED, SessionStatus.CANCELLED, Status.CANCELLED),
        (EventStatus.CANCELLED, SessionStatus.CONFIRMED, Status.CANCELLED),
        (EventStatus.HELD, SessionStatus.CONFIRMED, Status.CONFIRMED),
    ],
)
def test_status(event, of_event, of_session, status):
    event.status = of_event
    make.session(event, "Panel", "09:00", status=of_session)
    assert invites.whole(event, ISSUE).entries[-1].status is status


def test_a_session_over_midnight_and_one_in_the_hour_that_is_skipped(event):
    event.starts_on = date(2027, 3, 27)
    night = make.session(event, "Night", "23:30", 60, date(2027, 3, 27))
    skipped = make.session(event, "Skipped", day=date(2027, 3, 28), starts=time(2, 30), ends=time(3, 15))
    skipped.day = date(2027, 3, 28)
    assert invites.session(night, ISSUE).entries[0].ends == datetime(2027, 3, 27, 23, 30, tzinfo=UTC)
    (entry,) = invites.session(skipped, ISSUE).entries
    assert entry.starts == entry.ends == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


def test_one_day(event):
    make.session(event, "First", "09:00")
    make.session(event, "Second", "09:00", day=date(2027, 6, 16))
    calendar = invites.day(event, date(2027, 6, 16), ISSUE)
    assert (calendar.name, titles(calendar)) == ("Harbour dialogue, 16 June 2027", ["Second"])


def test_a_person_gets_what_concerns_them_with_their_part(event):
    who = speaker(event)
    make.role(make.session(event, "Panel", "09:00"), who)
    make.role(make.session(event, "Budget", "10:00", internal=True), who, RoleKind.CHAIR)
    make.role(make.session(event, "Visit", "11:00", kind=SessionKind.FIELD_VISIT), who, RoleKind.HOST)
    make.role(make.session(event, "Refused", "12:00"), who, status=RoleStatus.DECLINED)
    breakout = make.session(event, "Round", "13:00", kind=SessionKind.BREAKOUT_ROUND)
    theme = make.theme(breakout, "Water", room=make.room(event, "Net Room"))
    make.member(theme, who, MemberKind.RAPPORTEUR)
    make.session(event, "Not theirs", "15:00")
    calendar = invites.person(who, ISSUE)
    assert titles(calendar) == ["Harbour dialogue", "Panel", "Budget", "Visit", "Round"]
    in_round = calendar.entries[-1]
    assert in_round.description.startswith("Your part: Group 1, Water (rapporteur)")
    assert in_round.place == "Net Room, The Ropewalk, Gdynia, Poland"


def test_the_same_session_has_the_same_uid_everywhere(event):
    who = speaker(event)
    panel = make.session(event, "Panel", "09:00")
    make.role(panel, who)
    calendars = (
        invites.whole(event, ISSUE),
        invites.day(event, make.DAY, ISSUE),
        invites.session(panel, ISSUE),
        invites.person(who, ISSUE),
    )
    assert {calendar.entries[-1].uid for calendar in calendars} == {f"{panel.uid}@convener"}


def test_nobody_is_invited_and_the_rule_holds(event):
    panel = make.session(event, "Panel", "09:00", rule=AttributionRule.COLLECTIVE)
    make.role(panel, speaker(event))
    (entry,) = invites.session(panel, ISSUE).entries
    assert entry.attendees == ()
    assert "Łęcka" not in repr(entry)
    assert entry.description == "What is said may be used; who said it may not be told."


def test_only_the_stamp_changes_from_one_day_to_the_next(event):
    make.session(event, "Panel", "09:00")
    today, tomorrow = (
        invites.whole(event, Issue(replace_day)).entries for replace_day in (STAMP, STAMP.replace(day=3))
    )
    assert [replace(entry, stamp=STAMP) for entry in tomorrow] == list(today)
