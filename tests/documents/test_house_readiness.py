"""Before a paper for the house is printed, what it lacks is told in words, with those whom it concerns."""

from convener.documents import house_readiness
from convener.documents.sign_in import By, Options
from convener.model.letter import Letter, LetterKind
from convener.model.participant import InvitationStatus
from convener.model.session import SessionKind
from convener.rules.problem import Severity
from tests import make


def rules(found):
    return {one.rule: one for one in found}


def event_with_guest(**details):
    event = make.event()
    guest = make.participant(event, make.person(), status=InvitationStatus.CONFIRMED, **details)
    return event, guest


def test_a_sign_in_sheet_needs_people_and_that_for_places_their_places():
    assert "sign-in-people" in rules(house_readiness.of_sign_in(make.event(), Options(By.DAY)))
    event, guest = event_with_guest()
    found = rules(house_readiness.of_sign_in(event, Options(By.PLACE)))
    assert found["sign-in-places"].severity is Severity.CANNOT_STAND
    make.participant(event, make.person(), status=InvitationStatus.CONFIRMED, place=make.place())
    found = rules(house_readiness.of_sign_in(event, Options(By.PLACE)))
    assert found["sign-in-placeless"].concerns(guest)
    assert found["sign-in-placeless"].sentence.startswith("1 participant has no place")
    assert "sign-in-sessions" in rules(house_readiness.of_sign_in(event, Options(By.SESSION)))


def test_groups_in_which_nobody_sits_are_told():
    event, guest = event_with_guest()
    round_ = make.session(event, "Groups", "09:00", kind=SessionKind.BREAKOUT_ROUND)
    empty, full = make.theme(round_, "Boats"), make.theme(round_, "Lights")
    make.member(full, guest)
    (problem,) = house_readiness.of_groups(event)
    assert problem.concerns(empty)
    assert not problem.concerns(full)


def test_a_run_of_show_without_cues_or_hours_can_be_printed_but_is_told():
    event = make.event()
    make.session(event, "Opening", "09:00")
    late = make.session(event, "Some day")
    found = rules(house_readiness.of_run_of_show(event))
    assert set(found) == {"show-cues", "show-hours", "show-telephone"}
    assert found["show-hours"].concerns(late)
    assert all(one.severity is Severity.SHOULD_BE_SETTLED for one in found.values())


def test_a_briefing_for_somebody_without_a_part_is_told():
    event, guest = event_with_guest()
    assert "own-empty" in rules(house_readiness.of_briefing(guest))
    session = make.session(event, "Opening", "09:00")
    assert set(rules(house_readiness.of_briefing(guest))) == {"briefing-silent"}
    assert rules(house_readiness.of_own_programme(guest)) == {}
    make.role(session, guest)
    assert rules(house_readiness.of_briefing(guest)) == {}


def test_a_letter_needs_readers_known_fields_and_somebody_who_signs():
    event, guest = event_with_guest()
    letter = Letter(event=event, kind=LetterKind.OTHER, title="Letter", body="{name}, {shoe size}")
    assert set(rules(house_readiness.of_letter(letter, []))) == {"letter-nobody", "letter-field", "letter-unsigned"}
    letter.body, letter.signed_by = "{name}", "The Secretariat"
    assert rules(house_readiness.of_letter(letter, [guest])) == {}


def test_a_change_log_needs_an_issue():
    event = make.event()
    assert rules(house_readiness.of_change_log(event, issued=True)) == {}
    (problem,) = house_readiness.of_change_log(event, issued=False)
    assert problem.sentence == "No issue of the programme has been kept yet."
    assert problem.severity is Severity.CANNOT_STAND
