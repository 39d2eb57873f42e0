"""Each refusal is one sentence that names the field, whichever door a value comes by."""

from datetime import date, datetime

import pytest

from convener.errors import Refused
from convener.model.session import SessionKind
from convener.services import declarations, events, items, people, places, sections, series, sessions, statements

HUGE = 10**12


@pytest.fixture
def event(db):
    return events.add(db, "Harbour dialogue")


@pytest.mark.parametrize(
    ("add", "field"),
    [
        (lambda db, _: people.add(db, "Ola", email="ola at harbour"), "Email"),
        (lambda db, _: people.add(db, "Ola", assistant_email="x@y"), "Assistant email"),
        (lambda db, _: people.add(db, "Ola", languages="en-GB english"), "Languages"),
        (lambda db, _: people.add(db, "Ola", languages="qq"), "Languages"),
        (lambda db, _: places.add(db, "Gdynia", country="pl"), "Country"),
        (lambda db, _: places.add(db, "Gdynia", country="XX"), "Country"),
        (lambda db, _: places.add(db, "Gdynia", latitude=91), "Latitude"),
        (lambda db, _: places.add(db, "Gdynia", population=-1), "Population"),
        (lambda db, _: places.add(db, "Gdynia", website="www.gdynia.pl"), "Website"),
        (lambda db, _: places.add(db, "Gdynia", website="javascript:alert(1)"), "Website"),
        (lambda db, _: places.add(db, "Gdynia", register_id=HUGE), "Register"),
        (lambda db, _: places.add(db, "  "), "Name"),
        (lambda db, _: series.add(db, "Harbours", accent="teal"), "Accent"),
        (lambda db, _: series.add(db, "Harbours", launched="2022-13"), "Launched"),
        (lambda db, _: events.add(db, "Talk", zone="Mars/Crater"), "Mars/Crater"),
        (lambda db, event: events.add_room(db, event, "Hall", -1), "Seats"),
        (lambda db, event: sessions.add(db, event, "Panel", kind="chat"), "Kind"),
        (lambda db, event: sessions.add(db, event, "Panel", day="2027-06-15"), "Day"),
        (lambda db, event: sessions.add(db, event, "Panel", day=datetime(2027, 6, 15)), "Day"),  # noqa: DTZ001
        (lambda db, event: sessions.add(db, event, "Panel", expected="many"), "Expected"),
        (sessions.add, "Title"),
        (lambda db, event: statements.add(db, event, "Words\x07"), "Words"),
        (lambda db, event: sections.add(db, event, "x" * 501), "Heading"),
        (lambda db, event: sections.add(db, event, 5), "Heading"),
        (lambda db, event: sections.add(db, event, "Overview", kind=None), "Kind"),
    ],
)
def test_what_cannot_be_is_refused_naming_the_field(db, event, add, field):
    with pytest.raises(Refused) as refused:
        add(db, event)
    sentence = str(refused.value)
    assert field in sentence
    assert sentence.endswith((".", "?"))
    db.flush()


@pytest.mark.parametrize(
    "values",
    [
        {"email": "wiesława.łęcka@miasto.gdynia.pl", "languages": "pl en-GB zh-Hant-TW"},
        {"email": "", "telephone": "+48 58 000 00 00"},
        {"email": None},
    ],
)
def test_what_can_be_passes(db, values):
    person = people.add(db, "Wiesława", **values)
    assert person.email == (values.get("email") or "")


def test_links_may_be_written_in_three_ways(db):
    for link in ("https://gdynia.pl/ł?q=1", "http://gdynia.pl", "mailto:harbour@gdynia.pl"):
        assert places.add(db, "Gdynia", website=link).website == link


def test_a_change_passes_the_same_door(db, event):
    session = sessions.add(db, event, "Panel")
    with pytest.raises(Refused, match="“Expected” cannot be -1"):
        items.change(db, session, expected=-1)
    with pytest.raises(Refused, match="“Title” or “Label”"):
        items.change(db, session, title="   ")
    items.change(db, session, kind="keynotes", abstract="One\r\n\r\ntwo ")
    assert session.kind is SessionKind.KEYNOTES
    assert session.abstract == "One\n\ntwo"


def test_an_unknown_field_is_a_mistake_of_the_program(db, event):
    with pytest.raises(TypeError, match="colour"):
        items.change(db, event, colour="red")


def test_nothing_comes_back_to_itself(db):
    district, city = places.add(db, "Budavár"), places.add(db, "Budapest")
    items.change(db, district, part_of=city)
    for part_of in (district, city):
        with pytest.raises(Refused, match="cannot come back to itself by “Part of”"):
            items.change(db, city, part_of=part_of if part_of is city else district)


def test_the_text_of_an_adopted_declaration_is_closed(db, event):
    text = declarations.add(db, event, "The Gdynia Declaration")
    clause = declarations.add_clause(db, text, "Welcome", "the harbours,")
    commitment = declarations.add_commitment(db, text, "Keeping the water clean.")
    declarations.adopt(db, text, date(2027, 6, 16))
    db.commit()
    for act in (
        lambda: items.change(db, text, chapeau="Others"),
        lambda: items.change(db, text, status="draft"),
        lambda: items.change(db, clause, text="other harbours,"),
        lambda: items.remove(db, commitment),
        lambda: items.move(db, clause, 0),
        lambda: declarations.add_commitment(db, text, "More."),
        lambda: declarations.add_clause(db, text, "Recall", "more,"),
    ):
        with pytest.raises(Refused, match="has been adopted and its text is closed"):
            act()
        assert not db.new
        assert not db.dirty
    declarations.endorse(db, text, places.add(db, "Gdynia"))
    items.change(db, text, order="manual")
    items.remove(db, text)
