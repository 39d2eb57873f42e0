"""What is wrong with a programme: every pair, both sides, in words, at once or after one change."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convener.model.event import EventStatus
from convener.model.participant import InvitationStatus
from convener.model.session import RoleKind, RoleStatus, SessionKind, SessionStatus
from convener.model.theme import MemberKind
from convener.rules import programme
from convener.rules.problem import Severity
from tests import make


@pytest.fixture
def event():
    return make.event()


def led(event, title, at, person=None, minutes=60, **details):
    """Give a plenary with a chair."""
    session = make.session(event, title, at=at, minutes=minutes, **details)
    make.role(session, person or make.participant(event), RoleKind.CHAIR)
    return session


def at(hour, minute=0):
    """Give a time of the first day."""
    return datetime.combine(make.DAY, time(hour, minute))


def found(event):
    return [(problem.rule, problem.headline) for problem in programme.problems(event)]


def only(event):
    problems = programme.problems(event)
    assert len(problems) == 1, [problem.sentence for problem in problems]
    return problems[0]


def test_a_sound_programme_has_no_problem(event):
    hall = make.room(event, seats=10)
    led(event, "Opening", "09:00", room=hall)
    led(event, "Panel", "10:00", room=hall)
    assert found(event) == []


def test_a_room_taken_twice_is_told_with_both_sessions(event):
    hall = make.room(event)
    one = led(event, "Opening", "09:00", room=hall, minutes=90)
    other = led(event, "Panel", "10:00", room=hall)
    problem = only(event)
    assert problem.sentence == (
        "Great Hall has “Opening” (09:00–10:30) and “Panel” (10:00–11:00) at once on 15 June, 10:00."
    )
    assert problem.severity is Severity.CANNOT_STAND
    assert problem.concerns(one)
    assert problem.concerns(other)
    assert problem.concerns(hall)


@pytest.mark.parametrize(
    ("first", "second", "clash"),
    [
        (("09:00", 60), ("10:00", 60), False),  # touching
        (("09:00", 60), ("09:00", 30), True),  # beginning together
        (("09:00", 60), ("09:30", 30), True),  # ending together
        (("09:00", 60), ("09:00", 60), True),
        (("09:00", 60), ("09:30", 0), True),  # a moment within
        (("09:00", 60), ("09:00", 0), False),  # a moment at either end
        (("09:00", 60), ("10:00", 0), False),
        (("09:00", 0), ("09:00", 0), True),
        (("23:30", 60), ("00:15", 30), False),  # after midnight is another day
    ],
)
def test_what_touches_at_one_end_does_not_clash(event, first, second, clash):
    hall = make.room(event)
    led(event, "One", first[0], minutes=first[1], room=hall)
    led(event, "Other", second[0], minutes=second[1], room=hall)
    assert bool(found(event)) is clash


def test_a_session_past_midnight_clashes_with_the_next_morning(event):
    hall = make.room(event)
    led(event, "Dinner", "23:00", minutes=120, room=hall)
    led(event, "Night shift", "00:30", day=make.DAY + timedelta(days=1), room=hall)
    assert found(event) == [("room-clash", "Room taken twice")]


def test_a_person_in_two_rooms_is_told_by_name_and_time(event):
    asa = make.participant(event, person=make.person("Åsa", "Lindqvär"))
    one = led(event, "Opening", "11:00", asa, room=make.room(event, "Hall"))
    other = led(event, "Panel", "11:15", room=make.room(event, "Library"))
    make.role(other, asa, RoleKind.PANELLIST)
    problem = only(event)
    assert problem.headline == "In two rooms"
    assert problem.sentence == (
        "On 15 June, 11:15, Åsa Lindqvär is chair in “Opening” (11:00–12:00) "
        "and panellist in “Panel” (11:15–12:15) at once."
    )
    assert problem.concerns(one)
    assert problem.concerns(other)
    assert problem.concerns(asa)


def test_two_parts_in_one_session_are_no_clash(event):
    asa = make.participant(event)
    session = led(event, "Opening", "11:00", asa)
    make.role(session, asa, RoleKind.KEYNOTE)
    assert found(event) == []


def test_a_declined_part_and_a_cancelled_session_take_nobody_up(event):
    asa = make.participant(event)
    led(event, "Opening", "11:00", asa)
    make.role(led(event, "Panel", "11:00"), asa, RoleKind.PANELLIST, RoleStatus.DECLINED)
    led(event, "Workshop", "11:00", asa, status=SessionStatus.CANCELLED)
    assert found(event) == []


def test_breakout_groups_count_as_places(event):
    asa = make.participant(event)
    round_ = make.session(event, "Round", at="11:00", kind=SessionKind.BREAKOUT_ROUND)
    water, heat = make.theme(round_, "Water"), make.theme(round_, "Heat")
    for theme in (water, heat):
        make.member(theme, make.participant(event), MemberKind.FACILITATOR)
        make.member(theme, asa)
    problem = only(event)
    assert problem.rule == "person-clash"
    assert "member of “Water” and member of “Heat”" in problem.sentence
    assert problem.concerns(water)
    assert problem.concerns(heat)


def test_a_deputy_takes_the_part_of_whom_they_represent(event):
    deputy = make.participant(event, person=make.person("Jo", "Deputy"))
    mayor = make.participant(
        event, person=make.person("Ann", "Mayor"), represented_by=deputy, status=InvitationStatus.REPRESENTED
    )
    led(event, "Opening", "11:00", mayor)
    led(event, "Panel", "11:30", deputy)
    problem = only(event)
    assert "Jo Deputy is chair for Ann Mayor in “Opening”" in problem.sentence


def test_two_groups_in_one_room_should_be_settled(event):
    hall = make.room(event)
    round_ = make.session(event, "Round", at="11:00", kind=SessionKind.BREAKOUT_ROUND)
    for title in ("Water", "Heat"):
        make.member(make.theme(round_, title, room=hall), make.participant(event), MemberKind.FACILITATOR)
    problem = only(event)
    assert problem.sentence == "Great Hall is to hold two groups of “Round” at once: “Water” and “Heat”."
    assert problem.severity is Severity.SHOULD_BE_SETTLED


def test_a_session_outside_the_days_of_the_event(event):
    led(event, "Field visit", "10:00", day=date(2027, 6, 14))
    assert only(event).sentence == ("“Field visit” is on 14 June 2027; the event is on 15 June 2027 to 16 June 2027.")


def test_nobody_is_on_stage_before_they_arrive_or_after_they_leave(event):
    early = make.participant(event, arrives=at(10))
    late = make.participant(event, leaves=at(9, 59))
    led(event, "Opening", "09:00", early)
    led(event, "Panel", "09:00", late)
    assert found(event) == [("before-arrival", "Not there yet"), ("after-departure", "Gone by then")]
    early.arrives, late.leaves = at(9), at(10)
    assert found(event) == []


def test_a_room_too_small_says_how_many_seats_are_short(event):
    hall = make.room(event, seats=2)
    session = led(event, "Opening", "09:00", room=hall)
    for _ in range(4):
        make.participant(event)
    make.participant(event, status=InvitationStatus.INVITED)
    problem = only(event)
    assert problem.headline == "3 seats short"
    assert problem.sentence == "“Opening” is for 5 people; Great Hall has 2 seats."
    session.expected = 2
    assert found(event) == []
    session.expected = None
    led(event, "Elsewhere", "09:30", room=make.room(event, "Library", seats=1))  # so nobody knows who is where
    assert found(event) == []


def test_a_group_larger_than_its_room(event):
    round_ = make.session(event, "Round", kind=SessionKind.BREAKOUT_ROUND)
    theme = make.theme(round_, "Water", seats=3, room=make.room(event, seats=1))
    make.member(theme, make.participant(event), MemberKind.FACILITATOR)
    make.member(theme, make.participant(event, label="Youth council", people=4))
    assert found(event) == [("group-full", "4 seats short")]


@pytest.mark.parametrize(
    ("kind", "roles", "headline"),
    [
        (SessionKind.OPENING, [], "Nobody speaks"),
        (SessionKind.OPENING, [RoleKind.HOST], None),
        (SessionKind.KEYNOTES, [RoleKind.KEYNOTE], None),
        (SessionKind.PLENARY, [RoleKind.INTERPRETER], "Nobody speaks"),
        (SessionKind.PANEL, [RoleKind.PANELLIST], "No chair"),
        (SessionKind.PANEL, [RoleKind.MODERATOR], "No speaker"),
        (SessionKind.PANEL, [RoleKind.MODERATOR, RoleKind.PANELLIST], None),
        (SessionKind.MEAL, [], None),
        (SessionKind.SCREENING, [], None),
        (SessionKind.BREAKOUT_ROUND, [], "No themes"),
    ],
)
def test_a_session_without_those_it_needs(event, kind, roles, headline):
    session = make.session(event, kind=kind)
    for role in roles:
        make.role(session, make.participant(event), role)
    assert [words for _rule, words in found(event)] == ([headline] if headline else [])


def test_a_theme_without_facilitator(event):
    round_ = make.session(event, "Round", kind=SessionKind.BREAKOUT_ROUND)
    make.member(make.theme(round_, "Water"), make.participant(event))
    assert only(event).sentence == "“Water” in “Round” has no facilitator."


def test_those_who_have_not_confirmed_are_told_together(event):
    session = make.session(event, "Panel")
    make.role(session, make.participant(event, label="Anna"), RoleKind.CHAIR)
    make.role(session, make.participant(event, label="Ben"), status=RoleStatus.ASKED)
    make.role(session, make.participant(event, label="Cleo", status=InvitationStatus.INVITED))
    make.role(session, make.participant(event, label="Dora", status=InvitationStatus.DECLINED))
    problems = programme.problems(event)
    assert [problem.sentence for problem in problems] == [
        "Dora has declined but is panellist in “Panel”.",
        "Ben and Cleo have not confirmed for “Panel”.",
    ]
    event.status = EventStatus.HELD
    assert found(event) == []


def test_a_time_that_clocks_skip(event):
    event.starts_on = event.ends_on = date(2027, 3, 28)
    led(event, "Night watch", "02:30", day=date(2027, 3, 28))
    problem = only(event)
    assert problem.headline == "Clock skips this"
    assert "which clocks in Europe/Warsaw never show" in problem.sentence


def test_an_event_that_ends_before_it_begins(event):
    event.ends_on = date(2027, 6, 1)
    assert found(event) == [("event-days", "Ends before beginning")]


def test_every_headline_has_at_most_three_words(event):
    hall = make.room(event, seats=0)
    round_ = make.session(event, at="09:00", room=hall, kind=SessionKind.BREAKOUT_ROUND)
    make.theme(round_, room=hall)
    make.session(event, at="09:00", room=hall, kind=SessionKind.PANEL, expected=5)
    problems = programme.problems(event)
    assert problems
    assert all(len(problem.headline.split()) <= 3 for problem in problems)
    assert all(problem.mend.endswith(".") for problem in problems)


# For whatever programme

SLOTS = st.tuples(st.integers(0, 1), st.integers(8, 12), st.sampled_from([0, 15, 30]), st.sampled_from([0, 15, 30, 60]))
PROGRAMMES = st.lists(
    st.tuples(SLOTS, st.integers(0, 2), st.lists(st.integers(0, 3), max_size=3, unique=True)), max_size=12
)


def build(plan):
    event = make.event()
    rooms = [make.room(event, f"Room {number}", seats=2) for number in range(3)]
    people = [make.participant(event, label=f"Guest {number}") for number in range(4)]
    for (day, hour, minute, lasting), room, cast in plan:
        session = make.session(
            event, at=f"{hour:02}:{minute:02}", minutes=lasting, day=make.DAY + timedelta(days=day), room=rooms[room]
        )
        for guest in cast:
            make.role(session, people[guest], RoleKind.PANELLIST)
    return event, rooms, people


def brute_force(event):
    """Compare every session with every other."""
    pairs = set()
    for number, one in enumerate(event.sessions):
        for other in event.sessions[number + 1 :]:
            (begins, ends), (later, last) = one.slot, other.slot
            if (begins, ends) == (later, last) or (begins < last and later < ends):
                shared = {role.participant.uid for role in one.roles} & {role.participant.uid for role in other.roles}
                if one.room is other.room:
                    shared.add(one.room.uid)
                pairs |= {(frozenset((one.uid, other.uid)), taken) for taken in shared}
    return pairs


def swept(event):
    pairs = set()
    for problem in programme.problems(event):
        if problem.rule in {"room-clash", "person-clash"}:
            *sessions, taken = problem.subjects
            pairs.add((frozenset(session.uid for session in sessions), taken.uid))
    return pairs


@given(PROGRAMMES)
def test_the_sweep_finds_what_comparing_all_with_all_finds(plan):
    event, _rooms, _people = build(plan)
    assert swept(event) == brute_force(event)


@given(PROGRAMMES, st.lists(st.tuples(st.integers(0, 11), SLOTS, st.integers(0, 2)), max_size=6))
def test_after_a_change_the_watch_knows_what_looking_anew_would_find(plan, edits):
    event, rooms, _people = build(plan)
    watch = programme.Watch(event)
    for number, (day, hour, minute, lasting), room in edits:
        if not event.sessions:
            return
        session = event.sessions[number % len(event.sessions)]
        if number > 9:
            event.sessions.remove(session)
        else:
            session.day, session.room = make.DAY + timedelta(days=day), rooms[room]
            begins = datetime.combine(session.day, time(hour, minute))
            session.starts, session.ends = begins.time(), (begins + timedelta(minutes=lasting)).time()
        watch.changed([session])
        assert sorted(problem.key for problem in watch.problems()) == sorted(
            problem.key for problem in programme.problems(event)
        )
