"""Who does what, who comes instead, and what rules read of a session."""

from convener.model.participant import InvitationStatus
from convener.model.session import RoleKind, RoleStatus
from convener.rules import capacity, cast, casting, timing
from tests import make


def test_at_the_end_of_a_row_of_deputies_somebody_comes():
    event = make.event()
    mayor, deputy, clerk = (make.participant(event, label=label) for label in ("Mayor", "Deputy", "Clerk"))
    assert cast.coming(mayor) is mayor
    mayor.represented_by, deputy.represented_by = deputy, clerk
    assert cast.coming(mayor) is clerk
    clerk.represented_by = mayor
    assert cast.coming(mayor) is mayor


def test_a_part_is_told_in_words():
    event = make.event()
    deputy = make.participant(event, label="The deputy")
    mayor = make.participant(event, label="The mayor", represented_by=deputy)
    panel = make.session(event, "Panel")
    make.role(panel, mayor, RoleKind.KEYNOTE)
    make.role(panel, mayor, RoleKind.CHAIR, RoleStatus.DECLINED)
    make.member(make.theme(panel, "Water"), deputy)
    parts = cast.sitting(panel, cast.Guests()).parts
    assert [part.words for part in parts] == ["keynote for The mayor", "member of “Water”"]
    assert {part.guest.whoever for part in parts} == {deputy}


def test_those_expected_in_person_are_counted_with_their_groups():
    event = make.event()
    make.participant(event, label="Youth council", people=4)
    make.participant(event, status=InvitationStatus.REPRESENTED)
    assert capacity.attending(event.participants) == 4


def test_a_sitting_without_time_is_asked_for_people_only():
    event = make.event(starts_on=None, ends_on=None)
    sitting = cast.sitting(make.session(event, "Opening", kind="opening"), cast.Guests())
    assert list(timing.problems(sitting, timing.span(event))) == []
    assert [problem.rule for problem in casting.problems(sitting)] == ["nobody-speaks"]
