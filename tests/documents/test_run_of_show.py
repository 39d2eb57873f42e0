"""The run of show tells every line by the clock, what is fixed, what has changed since, and whom to call."""

from datetime import UTC, date, datetime, time

from convener.documents import run_of_show
from convener.documents.run_of_show import Options
from convener.model.contact import Contact
from convener.model.participant import Category, InvitationStatus
from convener.model.session import Cue, RoleKind, RoleStatus, SessionKind, SessionStatus
from convener.model.theme import MemberKind
from convener.press import tree
from tests import make


def cue(session, item, starts="", minutes=None, **details):
    fixed = time.fromisoformat(starts) if starts else None
    return Cue(session=session, item=item, starts=fixed, minutes=minutes, position=len(session.cues), **details)


def sheets(event, **options):
    return [one for one in run_of_show.compose(event, Options(**options)).blocks if isinstance(one, tree.CueSheet)]


def shown(event, **options):
    """Each line as (clock, elapsed, minutes, item)."""
    found = [line for sheet in sheets(event, **options) for band in sheet.bands for line in band.lines]
    return [(one.clock, one.elapsed, one.minutes, tree.words(one.item)) for one in found]


def opening(at="09:00", minutes=30, **details):
    event = make.event(**details)
    return event, make.session(event, "Opening", at, minutes)


def test_a_cue_follows_the_one_before_and_doors_open_before_the_session_begins():
    event, session = opening()
    cue(session, "Doors", "08:40", 20)
    cue(session, "Music out", minutes=1)
    cue(session, "Welcome", minutes=9)
    assert shown(event) == [
        ("08:40", "", "20", "Doors"),
        ("09:00", "0:00", "1", "Music out"),
        ("09:01", "0:01", "9", "Welcome"),
    ]
    (sheet,) = sheets(event)
    assert [line.fixed for line in sheet.bands[0].lines] == [True, False, False]


def test_the_last_song_after_midnight_comes_last():
    event, session = opening("22:00", 180)
    cue(session, "Toast", "22:30", 100)
    cue(session, "Last song", "00:45", 5)
    cue(session, "Lights")
    assert [line[:2] for line in shown(event)] == [("22:30", "0:30"), ("00:45", "2:45"), ("00:50", "2:50")]
    assert sheets(event)[0].bands[0].hours == "22:00–01:00 next day"


def test_minutes_count_as_they_pass_when_the_clock_is_changed():
    night = date(2027, 3, 28)  # Europe/Warsaw: at 02:00 the clock shows 03:00
    event = make.event(starts_on=night, ends_on=night)
    session = make.session(event, "Night watch", "01:30", 150, night)
    assert shown(event)[0][2] == "90"
    cue(session, "First half", minutes=60)
    cue(session, "Second half")
    assert [line[0] for line in shown(event)] == ["01:30", "03:30"]
    assert "put forward by 60 minutes" in tree.words(sheets(event)[0].remark)


def test_sessions_without_hours_or_days_are_told_too_and_cancelled_ones_are_not():
    event = make.event()
    make.session(event, "No hours").day = make.DAY
    make.session(event, "No day")
    make.session(event, "Off", "09:00", status=SessionStatus.CANCELLED)
    make.session(event, "Perhaps", status=SessionStatus.DRAFT)
    titles = [band.title for sheet in sheets(event) for band in sheet.bands]
    assert titles == ["No hours", "No day", "Perhaps, not confirmed"]
    assert {line[0] for line in shown(event)} == {""}


def test_what_is_internal_is_marked_and_left_out_for_others():
    event, session = opening()
    cue(session, "Crew in place", internal=True)
    cue(session, "Welcome")
    make.session(event, "Crew call", "07:00", internal=True)
    assert [line[3] for line in shown(event)] == ["Plenary", "Crew in place (internal)", "Welcome"]
    assert sheets(event)[0].bands[0].title == "Crew call, internal"
    assert [line[3] for line in shown(event, internal=False)] == ["Welcome"]


def test_bars_stand_beside_what_differs_from_the_version_before():
    event, session = opening()
    first, second = cue(session, "Welcome", minutes=5), cue(session, "Greeting", minutes=5)
    secret, dropped = cue(session, "Mic check", internal=True), cue(session, "Choir", minutes=5)
    before = run_of_show.kept(event)
    first.minutes, second.notes = 8, "Speaks Polish"
    session.cues.remove(dropped)
    session.cues.remove(secret)
    added = cue(session, "Family photo")
    changed = {
        tree.words(line.item): line.changed
        for sheet in sheets(event, before=before, since="6")
        for line in sheet.bands[0].lines
    }
    assert changed == {
        "Welcome": "Changed since version 6",
        "Greeting": "Changed since version 6, was 09:05",
        added.item: "New since version 6",
    }
    last = run_of_show.compose(event, Options(before=before, since="6", internal=False)).blocks[-1]
    assert tree.words(last.spans) == "Taken out since version 6: 09:10 Choir."


def test_nothing_carries_a_bar_where_nothing_changed_or_nothing_was_kept():
    event, session = opening()
    cue(session, "Welcome", minutes=5)
    make.role(make.session(event, "Panel", "10:00"), make.participant(event, make.person()))
    for before in (None, run_of_show.kept(event)):
        (sheet,) = sheets(event, before=before, since="1")
        assert not [line for band in sheet.bands for line in band.lines if line.changed or band.changed]


def test_who_has_a_part_is_named_with_what_nobody_sees_and_who_declined_is_not():
    event, session = opening()
    session.kind = SessionKind.PANEL
    for family, kind in (("Chair", RoleKind.MODERATOR), ("Speaker", RoleKind.PANELLIST)):
        make.role(session, make.participant(event, make.person("Ada", family)), kind)
    make.role(session, make.participant(event, make.person("Ada", "Gone")), status=RoleStatus.DECLINED)
    assert tree.words(sheets(event)[0].bands[0].lines[0].who) == "Ada Chair, moderator; Ada Speaker"


def test_a_round_tells_who_leads_each_group_and_where_it_meets():
    event = make.event()
    session = make.session(event, "Round", "09:00", kind=SessionKind.BREAKOUT_ROUND)
    for room, family, kind in (("Loft", "Lind", MemberKind.FACILITATOR), ("Store", "Seated", MemberKind.MEMBER)):
        theme = make.theme(session, "Water", room=make.room(event, room))
        make.member(theme, make.participant(event, make.person("Ada", family)), kind)
    (line,) = sheets(event)[0].bands[0].lines
    assert tree.words(line.who) == "Ada Lind, group 1"
    assert tree.words(line.notes) == "Group 1: Loft; Group 2: Store"


def test_version_date_and_hour_by_the_clock_of_the_event_and_whom_to_call():
    event, _session = opening()
    event.contacts.append(Contact(event=event, title="Secretariat", telephone="+48 1"))
    made = datetime(2027, 6, 10, 16, 40, tzinfo=UTC)
    document = run_of_show.compose(event, Options("7", made=made))
    assert document.running == "Version 7 of 10 June 2027, 18:40"
    assert document.foot == f"{document.running}. Contact: Secretariat, +48 1"
    manager = make.person("Bartosz", "Olszański", telephone="+48 2")
    make.participant(
        event,
        manager,
        category=Category.TEAM,
        listed_position="Stage Manager",
        status=InvitationStatus.CONFIRMED,
    )
    assert run_of_show.compose(event).foot == "Version 1. Stage manager: Bartosz Olszański, +48 2"


def test_what_was_noted_on_the_day_stands_where_it_would_be_written():
    event, session = opening()
    session.actual_starts = datetime.combine(make.DAY, time(9, 4))
    late = make.session(event, "Late", "11:00")
    cue(late, "Bell").actual_starts = time(11, 2)
    assert [line.actual for band in sheets(event)[0].bands for line in band.lines] == ["09:04", "11:02"]
