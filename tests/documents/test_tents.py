"""Name tents give the whole name, the office with its town, and the country once."""

import pytest

from convener.documents import tents
from convener.documents.tents import Options
from convener.model.participant import InvitationStatus
from convener.model.place import PlaceKind
from convener.model.series import Paper
from convener.model.session import RoleKind
from convener.press import tree
from convener.press.stationery.cards import Tent
from tests import make
from tests.documents.harbour import Harbour


@pytest.fixture
def event():
    return make.event()


def test_name_office_and_country():
    harbour = Harbour()
    made = tents.compose(harbour.event)
    assert Tent("Zdzisława Łącka-Wróbel", "Mayor of Świetlin", "Poland") in made.cards
    assert Tent("Dr Ansgar Tiedemann", "Director, The Lantern Foundation") in made.cards
    assert (made.imprint.head, made.imprint.corner) == ("Harbour Towns", "Świetlin 2026")


def test_only_those_who_come_deputies_among_them(event):
    deputy = make.participant(event, make.person("Bo", "Ek"), status=InvitationStatus.ACCEPTED)
    make.participant(event, make.person("Ann", "Ek"), status=InvitationStatus.REPRESENTED, represented_by=deputy)
    make.participant(event, make.person("Cy", "Ek"), status=InvitationStatus.INVITED)
    assert [card.name for card in tents.compose(event).cards] == ["Bo Ek"]


def test_the_front_alone_on_request(event):
    speaker = make.participant(event, make.person("Bo", "Ek"))
    make.participant(event, make.person("Ann", "Ek"))
    make.role(make.session(event), speaker, RoleKind.MODERATOR)
    assert [card.name for card in tents.compose(event, Options(speakers_only=True)).cards] == ["Bo Ek"]


def test_the_name_chosen_for_the_badge(event):
    make.participant(event, make.person("Margaret", "Okafor", academic_title="Dr"), badge_name="Maggie Okafor")
    assert [card.name for card in tents.compose(event).cards] == ["Maggie Okafor"]


def test_a_country_that_is_the_place_stands_once(event):
    land = make.place("Poland", "PL", kind=PlaceKind.COUNTRY)
    make.participant(event, label="the State Secretary", place=land, listed_position="State Secretary")
    (card,) = tents.compose(event).cards
    assert f"{card.office} {card.country}".count("Poland") == 1


def test_a_group_has_one_tent(event):
    make.participant(event, label="Youth council", people=5)
    assert len(tents.compose(event).cards) == 1


def test_the_paper_of_the_series():
    harbour = Harbour()
    harbour.series.paper = Paper.LETTER
    assert tents.compose(harbour.event).paper is tree.Paper.LETTER
