"""Series, their editions and activities; and what is handed out and waited for."""

from datetime import UTC, date, datetime

import pytest

from convener.model.invitation import Answer, Method
from convener.model.participant import InvitationStatus
from convener.services import (
    events,
    findings,
    invitations,
    items,
    participants,
    series,
    sessions,
    takeaways,
    tasks,
    themes,
)


def test_an_edition_knows_the_one_before_it(db):
    harbours = series.add(db, "Harbours")
    second = series.add_edition(db, harbours, 2023, "Second")
    first = series.add_edition(db, harbours, 2022, "First")
    third = series.add_edition(db, harbours, 2024, "Third")
    assert (first.previous, second.previous, third.previous) == (None, None, second)
    assert [one.year for one in series.editions(harbours)] == [2022, 2023, 2024]
    finding = findings.add(db, third, "One")
    assert series.findings(third) == [finding]


def test_activities_count_for_the_year_they_were_held_in_unless_told_otherwise(db):
    harbours = series.add(db, "Harbours")
    edition = series.add_edition(db, harbours, 2023, "Second")
    for name, details in (("Berlin", {"starts": "2023-06-15"}), ("Brussels", {"year": 2022, "starts": "2023"})):
        series.add_activity(db, harbours, "workshop", name=name, **details)
    unknown = series.add_activity(db, harbours, "launch")
    assert [one.name for one in series.of_year(edition)] == ["Berlin"]
    assert series.activities(harbours)[2] is unknown


def test_series_are_ordered_by_hand_and_keep_their_events(db):
    made = [series.add(db, name) for name in "ABC"]
    event = events.add(db, "Harbour dialogue", series=made[0], starts_on=date(2027, 6, 15))
    events.add(db, "Idea", series=made[0])
    items.move(db, made[2], 0)
    assert [one.name for one in series.every(db)] == list("CAB")
    assert [one.title for one in series.events(made[0])] == ["Harbour dialogue", "Idea"]
    items.remove(db, made[0])
    assert event.series is None
    assert len(events.every(db)) == 2


def test_tasks_are_due_on_a_day_or_before_the_event(db):
    event = events.add(db, "Harbour dialogue", starts_on=date(2027, 6, 15))
    visas = tasks.add(db, event, "Visas", days_before=30)
    badges = tasks.add(db, event, "Badges", due_on=date(2027, 6, 1))
    tasks.add(db, event, "Some day")
    assert tasks.due(event, date(2027, 6, 1)) == [visas, badges]
    assert tasks.due(event, date(2027, 5, 16)) == [visas]
    tasks.tick(db, visas, date(2027, 5, 2))
    assert tasks.due(event, date(2027, 6, 1)) == [badges]
    tasks.tick(db, visas, None)
    assert visas.done_on is None
    assert len(tasks.of(event)) == 3


def test_what_is_handed_out_anew_counts_up_and_answers_move_the_status(db):
    event = events.add(db, "Harbour dialogue")
    guest = participants.add(db, event, label="Guest", status=InvitationStatus.INVITED)
    panel = sessions.add(db, event, "Panel")

    def hand_out(contents, **details):
        return invitations.add(db, event, "uid-1", "guest@example.org", contents, participant=guest, **details)

    first, same, moved = hand_out("09:00"), hand_out("09:00"), hand_out("10:00", session=panel)
    gone = hand_out("10:00", method=Method.CANCEL)
    assert [one.sequence for one in (first, same, moved, gone)] == [0, 0, 1, 2]
    assert invitations.latest(db, "uid-1", "guest@example.org") is gone
    assert invitations.latest(db, "uid-1", "other@example.org") is None
    assert invitations.differs(moved, "11:00")
    assert invitations.about(db, panel) == [moved]
    assert invitations.of(db, event) == [first, same, moved, gone]
    assert invitations.outstanding(event) == [guest]
    now = datetime(2027, 6, 1, tzinfo=UTC).replace(tzinfo=None)
    invitations.answer(db, moved, Answer.DECLINED, now)
    assert guest.status is InvitationStatus.INVITED
    invitations.answer(db, first, Answer.ACCEPTED, now)
    assert guest.status is InvitationStatus.ACCEPTED
    assert invitations.outstanding(event) == []


def test_takeaways_are_numbered_by_theme_and_topics_within(db):
    round_ = sessions.add(db, events.add(db, "Harbour dialogue"), "Round")
    water = themes.add(db, round_, "Water")
    crosscutting = takeaways.add(db, round_, "All")
    first, second = (takeaways.add(db, round_, text, water) for text in ("One", "Two"))
    topic = takeaways.add_topic(db, second, "Pumps")
    assert [takeaways.number(one) for one in (crosscutting, first, second, topic)] == [1, 1, 2, 1]
    assert takeaways.of(round_, water) == [first, second]
    items.remove(db, second)
    assert takeaways.of(round_, water) == [first]
    assert takeaways.of(round_) == [crosscutting]


@pytest.mark.parametrize("came_back", [Answer.TENTATIVE, Answer.NONE])
def test_an_answer_that_decides_nothing_moves_nothing(db, came_back):
    event = events.add(db, "Harbour dialogue")
    guest = participants.add(db, event, label="Guest", status=InvitationStatus.INVITED)
    handed = invitations.add(db, event, "uid-1", "guest@example.org", participant=guest)
    invitations.answer(db, handed, came_back, datetime(2027, 6, 1, tzinfo=UTC).replace(tzinfo=None))
    assert guest.status is InvitationStatus.INVITED
