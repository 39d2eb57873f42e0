"""Badges name those who come as they want to be named, and say what each of them is there."""

from datetime import UTC, datetime

import pytest

from convener.documents import badges, invites
from convener.model.participant import Category, InvitationStatus
from convener.model.person import Person
from convener.model.series import Paper
from convener.model.session import RoleKind, RoleStatus, SessionStatus
from convener.press.stationery import codes, sheets
from convener.press.stationery.cards import Standing
from tests import make
from tests.documents.harbour import Harbour

ISSUE = invites.Issue(datetime(2026, 6, 1, tzinfo=UTC))


@pytest.fixture
def harbour():
    return Harbour()


@pytest.fixture
def event():
    return make.event()


def printed(event, options=None):
    return {card.name: card for card in badges.compose(event, options).cards}


def named(given, family, **details):
    return Person(given_name=given, family_name=family, **details)


def only(event):
    (card,) = badges.compose(event).cards
    return card


def test_those_who_come_by_the_alphabet(harbour):
    cards = badges.compose(harbour.event).cards
    assert [card.rest for card in cards] == ["Calloway", "Łącka-Wróbel", "Skjølberg", "Tiedemann", "van der Ouwe"]


@pytest.mark.parametrize(
    "status",
    [InvitationStatus.PROPOSED, InvitationStatus.INVITED, InvitationStatus.DECLINED, InvitationStatus.WITHDRAWN],
)
def test_nobody_who_is_not_coming_has_a_badge(event, status):
    make.participant(event, status=status)
    assert badges.compose(event).cards == ()


def test_name_place_office_and_what_somebody_is(harbour):
    found = printed(harbour.event)
    host = found["Zdzisława"]
    assert (host.rest, host.place, host.office) == ("Łącka-Wróbel", "Świetlin, Poland", "Mayor")
    assert host.standing is Standing.HOST
    assert found["Åse"].standing is Standing.SPEAKER
    assert found["Dr Ansgar"].place == "The Lantern Foundation"
    assert found["Dr Ansgar"].standing is Standing.PARTICIPANT


@pytest.mark.parametrize(
    ("person", "badge_name", "expected"),
    [
        (named("Ada", "Okafor"), "", ("Ada", "Okafor")),
        (named("Ada", "Okafor"), "Adaeze Okafor", ("Adaeze", "Okafor")),
        (named("Ada", "Okafor"), "Ada O.", ("Ada O.", "")),
        (named("Ada", "Okafor", academic_title="Prof.", suffix="OBE"), "", ("Prof. Ada", "Okafor OBE")),
        (named("Ada", "Okafor", academic_title="Prof."), "Ada Okafor", ("Ada", "Okafor")),
        (named("Văn An", "Nguyễn", printed_name="Nguyễn Văn An"), "", ("Nguyễn", "Văn An")),
        (named("", "Sukarno"), "", ("Sukarno", "")),
        (named("Pelé", ""), "", ("Pelé", "")),
    ],
)
def test_a_name_in_two_sizes_in_its_bearers_order(event, person, badge_name, expected):
    assert badges.names(make.participant(event, person, badge_name=badge_name)) == expected


def test_somebody_not_yet_named_goes_by_the_label(event):
    make.participant(event, label="the State Secretary")
    assert (only(event).name, only(event).rest) == ("the State Secretary", "")


def test_a_group_has_a_badge_for_each_of_its_people(event):
    make.participant(event, label="Youth council", people=12)
    assert [card.name for card in badges.compose(event).cards] == ["Youth council"] * 12


def test_a_slip_of_the_keys_does_not_print_a_million_badges(event):
    make.participant(event, label="Youth council", people=1_000_000)
    assert len(badges.compose(event).cards) < 100


def test_the_deputy_comes_instead_and_speaks_instead(event):
    deputy = make.participant(event, make.person("Bo", "Ek"), status=InvitationStatus.INVITED)
    mayor = make.participant(
        event, make.person("Ann", "Ek"), status=InvitationStatus.REPRESENTED, represented_by=deputy
    )
    make.role(make.session(event), mayor, RoleKind.KEYNOTE)
    assert only(event).name == "Bo"
    assert only(event).standing is Standing.SPEAKER


def test_a_deputy_who_comes_anyway_has_one_badge(event):
    deputy = make.participant(event, make.person("Bo", "Ek"))
    for given in ("Ann", "Cy"):
        make.participant(event, make.person(given, "Ek"), status=InvitationStatus.REPRESENTED, represented_by=deputy)
    assert only(event).name == "Bo"


def test_nobody_comes_for_those_whose_deputy_is_missing_or_cannot_come(event):
    gone = make.participant(event, status=InvitationStatus.DECLINED)
    make.participant(event, status=InvitationStatus.REPRESENTED)
    make.participant(event, status=InvitationStatus.REPRESENTED, represented_by=gone)
    one, other = (make.participant(event, status=InvitationStatus.REPRESENTED) for _ in range(2))
    one.represented_by, other.represented_by = other, one
    assert badges.compose(event).cards == ()


@pytest.mark.parametrize(
    ("kind", "status", "standing"),
    [
        (RoleKind.PANELLIST, RoleStatus.CONFIRMED, Standing.SPEAKER),
        (RoleKind.MODERATOR, RoleStatus.ASKED, Standing.SPEAKER),
        (RoleKind.KEYNOTE, RoleStatus.DECLINED, Standing.PARTICIPANT),
        (RoleKind.RAPPORTEUR, RoleStatus.CONFIRMED, Standing.PARTICIPANT),
    ],
)
def test_who_has_agreed_or_is_asked_to_speak_is_a_speaker(event, kind, status, standing):
    make.role(make.session(event), make.participant(event), kind, status)
    assert only(event).standing is standing


def test_a_cancelled_session_makes_no_speaker(event):
    make.role(make.session(event, status=SessionStatus.CANCELLED), make.participant(event))
    assert only(event).standing is Standing.PARTICIPANT


def test_hosts_and_staff_are_known_as_such_even_when_they_speak(event):
    event.city = make.place("Świetlin")
    session = make.session(event)
    for category, place in ((Category.TEAM, None), (Category.HOST, None), (Category.MAYOR, event.city)):
        make.role(session, make.participant(event, category=category, place=place))
    found = [card.standing for card in badges.compose(event).cards]
    assert sorted(one.value for one in found) == ["Host", "Host", "Staff"]


def test_guests_from_the_host_town_are_guests(event):
    event.city = make.place("Świetlin")
    make.participant(event, category=Category.YOUTH, place=event.city)
    assert only(event).standing is Standing.PARTICIPANT


def test_the_office_is_the_one_held_on_the_days(event):
    person, town = make.person("Ann", "Ek"), make.place("Malmö", "SE")
    make.position(person, "Deputy Mayor", place=town, started="2020", ended="2024")
    make.position(person, "Mayor", place=town, started="2025")
    make.participant(event, person)
    assert (only(event).office, only(event).place) == ("Mayor", "Malmö, Sweden")


def test_the_body_stands_once(event):
    network = make.organisation("North Quay Secretariat")
    make.participant(event, make.person("Hanna", "Ćwikła"), organisation=network, listed_position="Programme")
    make.participant(
        event,
        make.person("Ivo", "Deklerk"),
        organisation=network,
        listed_position="Adviser",
        place=make.place("Gent", "BE"),
    )
    found = printed(event)
    assert (found["Hanna"].place, found["Hanna"].office) == ("North Quay Secretariat", "Programme")
    assert (found["Ivo"].place, found["Ivo"].office) == ("Gent, Belgium", "Adviser, North Quay Secretariat")


def test_the_paper_of_the_series_chooses_the_usual_sheet(harbour):
    assert badges.compose(harbour.event).sheet is sheets.BADGES
    harbour.series.paper = Paper.LETTER
    assert badges.compose(harbour.event).sheet is sheets.LETTER_BADGES
    chosen = sheets.SHEETS[5]
    assert badges.compose(harbour.event, badges.Options(chosen)).sheet is chosen


def test_head_and_title_name_the_event_and_nobody(harbour):
    imprint = badges.compose(harbour.event).imprint
    assert (imprint.head, imprint.corner) == ("Harbour Towns", "2026")
    assert imprint.title == "Ready Before the Tide: badges"
    assert imprint.accent == "#0B5568"


def test_an_event_without_series_or_dates_has_badges_too():
    event = make.event("Talk", starts_on=None, ends_on=None)
    make.participant(event)
    imprint = badges.compose(event).imprint
    assert (imprint.head, imprint.corner) == ("Talk", "")


def test_codes_are_asked_for_and_hold_ones_own_sessions_alone(harbour):
    assert all(card.calendar is None for card in badges.compose(harbour.event).cards)
    made = badges.compose(harbour.event, badges.Options(issue=ISSUE))
    assert made.backs
    found = {card.name: card for card in made.cards}
    own = found["Pieter"].calendar.entries
    assert [entry.title for entry in own] == ["What we do not say aloud", "Who warns whom"]
    assert all(entry.description == "" and entry.organiser is None for entry in own)
    assert codes.modules(found["Pieter"].calendar)
    assert codes.modules(found["Dr Ansgar"].calendar) is None


def test_a_calendar_that_is_too_long_has_no_code(event):
    one = make.participant(event)
    for hour in range(8, 20):
        make.role(make.session(event, f"A session with a name {hour}", f"{hour:02}:00", 30), one)
    (card,) = badges.compose(event, badges.Options(issue=ISSUE)).cards
    assert len(card.calendar.entries) == 12
    assert codes.modules(card.calendar) is None


def test_problems_tell_of_deputies_and_of_bare_names(event):
    assert [one.rule for one in badges.problems(event, badges.compose(event))] == ["cards-empty"]
    make.participant(event)
    make.participant(event, label="the State Secretary")
    make.participant(event, status=InvitationStatus.REPRESENTED)
    found = {one.rule: len(one.subjects) for one in badges.problems(event, badges.compose(event))}
    assert found == {"cards-deputy": 1, "cards-bare": 1}
    sound = Harbour().event
    assert list(badges.problems(sound, badges.compose(sound))) == []
