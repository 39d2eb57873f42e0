"""What can be chosen for a paper: every choice does what it says, matters where it is offered, is refused in words."""

import re
from datetime import date, timedelta

import pytest

from convener.documents import agenda
from convener.errors import Refused
from convener.model.declaration import Declaration
from convener.model.event import Event
from convener.model.participant import InvitationStatus
from convener.model.session import RoleStatus, SessionStatus
from convener.press import tree
from convener.services import catalogue, choices, offers, papers
from convener.services.choices import Date, Day, OneOf, YesNo
from tests import make
from tests.documents.harbour import Harbour

PAPERS = {paper.name: paper for paper in papers.PAPERS if paper.choices}
PAIRS = [(name, choice) for name, paper in PAPERS.items() for choice in paper.offered]
IDS = [f"{name} {choice.name}" for name, choice in PAIRS]
# The field is here; the press that lets days flow comes with it.


@pytest.fixture(scope="module")
def rich():
    """Give a dialogue in which every choice matters."""
    harbour = Harbour()
    event = harbour.event
    make.session(event, "Perhaps", "10:00", day=event.starts_on, status=SessionStatus.DRAFT)
    make.session(event, "The day after", "09:00", day=event.starts_on + timedelta(days=1))
    make.session(event, "Sound check", "07:00", day=event.starts_on, internal=True)
    asked = make.participant(event, make.person("Ask"), status=InvitationStatus.INVITED)
    make.role(harbour.opening, asked, status=RoleStatus.ASKED)
    return harbour


def subject(paper, harbour):
    return {Event: harbour.event, Declaration: harbour.declaration}[paper.noun]


def values(choice, of):
    """Give all that can be said for a choice, a day that nothing is older than among it."""
    match choice.kind:
        case YesNo():
            return [True, False]
        case Date():
            return [None, date(1900, 1, 1)]
        case _:
            return [one.key for one in choices.alternatives(choice, of)]


@pytest.mark.parametrize(("name", "choice"), PAIRS, ids=IDS)
def test_a_choice_that_is_offered_changes_the_paper(rich, name, choice):
    paper = PAPERS[name]
    of = subject(paper, rich)
    assert choice.matters(of)
    usual = paper.make(of, {})
    assert paper.make(of, {choice.name: choice.usual}) == usual
    others = [paper.make(of, {choice.name: value}) for value in values(choice, of) if value != choice.usual]
    assert any(made != usual for made in others)


@pytest.mark.parametrize(("name", "choice"), PAIRS, ids=IDS)
def test_a_choice_that_is_not_offered_would_change_nothing(name, choice):
    event = make.event(ends_on=make.DAY)
    town = make.place()
    someone = make.participant(event, make.person("Ola", "Nordmann"), status=InvitationStatus.CONFIRMED, place=town)
    hall = make.session(event, "Opening", "09:00")
    make.role(hall, someone, status=RoleStatus.CONFIRMED)
    of = event if PAPERS[name].noun is Event else make.declaration(event)
    if not choice.matters(of):
        made = [PAPERS[name].make(of, {choice.name: value}) for value in values(choice, of)]
        assert made == [PAPERS[name].make(of, {})] * len(made)


@pytest.mark.parametrize("choice", catalogue.choices(), ids=lambda choice: choice.name)
def test_what_is_no_choice_is_refused_in_one_sentence_that_names_what_there_is(rich, choice):
    of = rich.declaration if choice is offers.AS_OF else rich.event
    with pytest.raises(Refused, match=rf"“nonsense” is no (choice|day) for “{choice.name}”\. .+\.$") as refused:
        choices.read(choice, "nonsense", of)
    for one in choices.alternatives(choice, of):
        assert one.key in str(refused.value)
        assert choices.read(choice, one.key, of) == choices.read(choice, one.words, of) == one.value


def test_names_are_what_commands_take_and_none_means_two_things():
    every = catalogue.choices()
    assert len({choice.name for choice in every}) == len(every)
    for choice in every:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", choice.name)
        assert not choice.help.endswith(".")


def test_a_sheet_is_meant_by_its_size_as_a_keyboard_writes_it(rich):
    chosen = PAPERS["badges"].make(rich.event, {"sheet": "85 x 54"})
    assert (chosen.sheet.width, chosen.sheet.height, chosen.backs) == (85, 54, False)
    assert choices.read(offers.SHEET, "A4, 3 x 8, 70 x 37 mm", rich.event).inset
    with pytest.raises(Refused, match="Choose one of"):
        choices.read(offers.SHEET, "90 x 6", rich.event)


def test_backs_bear_the_calendar_of_their_bearer_and_two_prints_of_a_day_are_the_same(rich):
    first, second = (PAPERS["badges"].make(rich.event, {"backs": "calendar"}) for _time in range(2))
    assert first == second
    assert first.backs
    assert any(card.calendar and card.calendar.entries for card in first.cards)
    assert not any(card.calendar for card in PAPERS["badges"].make(rich.event, {"backs": "name"}).cards)


def test_a_calendar_too_long_for_a_code_is_told_before_print():
    event = make.event()
    busy = make.participant(event, make.person("Ola"), status=InvitationStatus.CONFIRMED)
    for hour in range(8, 20):
        make.role(make.session(event, f"A session with a name {hour}", f"{hour:02}:00", 30), busy)

    def found(backs):
        made = PAPERS["badges"].make(event, {"backs": backs})
        return {problem.rule: problem for problem in PAPERS["badges"].unsettled(event, {"backs": backs}, made)}

    assert "cards-code" not in found("name")
    assert found("calendar")["cards-code"].sentence.startswith("1 calendar is too long for a code")


def test_a_day_is_one_of_the_events_and_its_name_does_as_well(rich):
    day = rich.event.starts_on
    made = PAPERS["agenda"].make(rich.event, {"day": day})
    assert made == PAPERS["agenda"].make(rich.event, {"day": day.isoformat()})
    assert [block.anchor for block in made.blocks if isinstance(block, tree.AgendaDay)] == [f"day-{day}"]
    with pytest.raises(Refused, match="whose days are not known yet"):
        choices.read(offers.DAY, "2027-06-15", make.event(starts_on=None, ends_on=None))


def test_a_paper_refuses_what_it_cannot_choose(rich):
    with pytest.raises(Refused, match=r"“Badges” has no option “flowing”\. It has: sheet, backs\."):
        PAPERS["badges"].make(rich.event, {"flowing": True})
    table = papers.named(rich.event, "programme-table")
    with pytest.raises(Refused, match=r"It has: size\."):
        table.make(rich.event, {"flowing": True})


def test_the_unconfirmed_who_are_left_out_are_no_problem_any_more(rich):
    def found(chosen):
        return {problem.rule for problem in PAPERS["agenda"].unsettled(rich.event, chosen, None)}

    assert "agenda-unconfirmed" in found({})
    assert "agenda-unconfirmed" not in found({"unconfirmed": "left-out"})


def test_kinds_are_all_that_a_window_and_a_command_line_must_know():
    assert {type(choice.kind) for choice in catalogue.choices()} == {OneOf, YesNo, Day, Date}
    assert agenda.Options() == offers.AGENDA.options(make.event(), {})
