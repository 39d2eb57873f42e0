"""The annotated agenda numbers every item and tells what the plain one leaves to the reader."""

from datetime import timedelta

import pytest

from convener.documents import agenda, annotated, front
from convener.documents.style import Style
from convener.model.attribution import AttributionRule
from convener.model.resource import Resource, ResourceKind
from convener.model.session import RoleKind, SessionKind, Showing
from convener.press import markdown, tree
from tests import make


def days(event, **options):
    return [
        one for one in annotated.compose(event, agenda.Options(**options)).blocks if isinstance(one, tree.AgendaDay)
    ]


def items(event):
    return [item for day in days(event) for item in day.items]


def words(item):
    return " ".join(tree.words(block.spans) for block in (*item.abstract, *item.blocks))


def test_items_are_numbered_through_all_days_and_breaks_are_not():
    event = make.event()
    make.session(event, "Opening", "09:00")
    make.session(event, "Coffee", "10:00", kind=SessionKind.BREAK)
    make.session(event, "Panel", "11:00", day=make.DAY + timedelta(days=1))
    make.session(event, "Board", "12:00", internal=True)
    assert [tree.words(item.title) for item in items(event)] == ["1. Opening", "Coffee", "2. Panel"]
    assert all(day.flowing for day in days(event))


def test_an_item_tells_what_to_read_how_it_is_spoken_where_it_is_and_how_its_words_may_be_used():
    event = make.event(languages="en pl", rule=AttributionRule.NAMED)
    loft = make.room(event, "Loft", directions="First floor")
    session = make.session(
        event,
        "Film",
        "09:00",
        abstract="What a night is like.",
        languages="pl",
        room=loft,
        rule=AttributionRule.COLLECTIVE,
    )
    again = make.session(event, "Talk", "11:00", room=loft)
    make.role(session, make.participant(event, make.person("Zoë", "Klæver")), RoleKind.INTERPRETER)
    film = Resource(title="Low Water", kind=ResourceKind.FILM, link="https://film.example/low", about="Of *one* ebb.")
    Showing(session=session, resource=film)
    first, second = items(event)
    for said in (
        "What a night is like.",
        "Film: Low Water",
        "Of one ebb.",
        "Languages: Polish, interpreted.",
        "Finding Loft: First floor.",
        "What is said: what is said may be used; who said it may not be told.",
    ):
        assert said in words(first)
    assert words(second) == "", again
    text = markdown.render(annotated.compose(event)).decode()
    assert "https://film.example/low" in text
    assert "Statements may be attributed by name." in text
    assert "Klæver" not in text


def test_a_group_tells_its_seats_and_a_rule_of_its_own():
    event = make.event()
    session = make.session(event, "Round", "09:00", kind=SessionKind.BREAKOUT_ROUND)
    make.theme(session, "Water", questions="Whose is it?", seats=12, rule=AttributionRule.COLLECTIVE)
    (item,) = items(event)
    told = [tree.words(spans) for spans in item.themes[0].questions]
    assert told == ["Whose is it?", "12 seats.", "What is said may be used; who said it may not be told."]


@pytest.mark.parametrize(
    ("street", "told"),
    [
        ("", "Rope Walk, Gdynia, Poland"),
        ("Quay 3", "Rope Walk, Quay 3, Gdynia, Poland"),
        ("Quay 3\nGdynia", "Rope Walk, Quay 3, Gdynia, Poland"),
        ("Quay 3, 81-345 Gdynia", "Rope Walk, Quay 3, 81-345 Gdynia, Poland"),
    ],
)
def test_an_address_says_its_town_once(street, told):
    event = make.event(venue="Rope Walk", venue_address=street, city=make.place("Gdynia", "PL"))
    assert front.address(event, Style()) == told
