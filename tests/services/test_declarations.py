"""Declarations: who endorses as of a day, and in which order."""

from datetime import date

import pytest

from convener.errors import Refused
from convener.model.commitment import Progress
from convener.model.declaration import DeclarationStatus, EndorsementOrder
from convener.services import commitments, declarations, events, items, participants, places

DAY = date(2022, 11, 15)


@pytest.fixture
def text(db):
    return declarations.add(db, events.add(db, "Harbour dialogue"), "The Hague Mayoral Declaration")


def endorsed(db, text, *names, **details):
    return [
        declarations.endorse(db, text, places.find_or_add(db, name, country), **details)
        for name, country in (one.rsplit(" ", 1) for one in names)
    ]


def names(text, day=DAY):
    return [declarations.printed(one) for one in declarations.as_of(text, day)]


def test_marks_on_letters_do_not_change_a_place_in_the_alphabet(db, text):
    endorsed(db, text, "Rotterdam NL", "Órgiva ES", "Łódź PL", "Žilina SK", "Malmö SE", "Montréal CA", "Zwolle NL")
    assert names(text) == ["Łódź", "Malmö", "Montréal", "Órgiva", "Rotterdam", "Žilina", "Zwolle"]


def test_other_orders(db, text):
    endorsed(db, text, "Utrecht NL", "Aurora US", "Gouda NL", "Berlin DE", "Malmö SE")
    items.change(db, text, order=EndorsementOrder.COUNTRY)
    assert names(text) == ["Berlin", "Gouda", "Utrecht", "Malmö", "Aurora"]
    items.change(db, text, order=EndorsementOrder.MANUAL)
    items.move(db, text.endorsements[4], 0)
    assert names(text) == ["Malmö", "Utrecht", "Aurora", "Gouda", "Berlin"]


def test_the_printed_name_decides_where_it_stands(db, text):
    (hague,) = endorsed(db, text, "The Hague NL")
    endorsed(db, text, "Gouda NL", "Utrecht NL")
    assert names(text) == ["Gouda", "The Hague", "Utrecht"]
    items.change(db, hague, printed_name="Den Haag")
    assert names(text) == ["Den Haag", "Gouda", "Utrecht"]


def test_only_those_who_endorse_on_the_day(db, text):
    always, before, after = (
        endorsed(db, text, "Always NL")[0],
        endorsed(db, text, "Before NL", on=DAY, known_as_of=True)[0],
        endorsed(db, text, "After NL", on=date(2022, 11, 16))[0],
    )
    assert declarations.as_of(text, DAY) == [always, before]
    declarations.withdraw(db, before, date(2023, 1, 1))
    assert names(text, date(2022, 12, 31)) == ["After", "Always", "Before"]
    assert names(text, date(2023, 1, 1)) == ["After", "Always"]
    with pytest.raises(Refused, match="before the day it endorsed"):
        declarations.withdraw(db, after, DAY)
    with pytest.raises(Refused, match="Always endorses “The Hague Mayoral Declaration” already"):
        declarations.endorse(db, text, always.place)
    declarations.endorse(db, text, before.place, date(2024, 1, 1))
    assert names(text, date(2024, 1, 1)) == ["After", "Always", "Before"]


def test_a_new_version_has_the_text_and_nobody_s_hand(db, text):
    declarations.add_clause(db, text, "Welcome", "the harbours,")
    declarations.add_commitment(db, text, "Keeping the water clean.")
    endorsed(db, text, "Gouda NL")
    declarations.sign(db, text, participants.add(db, text.event, label="The mayor"))
    declarations.adopt(db, text, DAY)
    draft = declarations.new_version(db, text)
    assert [one.text for one in (*draft.clauses, *draft.commitments)] == ["the harbours,", "Keeping the water clean."]
    assert (draft.status, draft.signatures, draft.endorsements) == (DeclarationStatus.DRAFT, [], [])
    assert text.event.declarations == [text, draft]
    declarations.open_for_endorsement(db, draft)
    declarations.add_commitment(db, draft, "And the air.")


def test_a_signature_has_a_name(db, text):
    with pytest.raises(Refused, match="Printed name"):
        declarations.sign(db, text)
    assert declarations.sign(db, text, printed_name="Jan").position == 0


def test_places_report_on_commitments_year_by_year(db, text):
    clean = declarations.add_commitment(db, text, "Keeping the water clean.")
    gouda, malmo = (one.place for one in endorsed(db, text, "Gouda NL", "Malmö SE"))
    first = commitments.report(db, clean, gouda, 2023, Progress.PLANNED)
    assert commitments.report(db, clean, gouda, 2023, Progress.DONE, action="A filter.") is first
    commitments.report(db, clean, gouda, 2024, Progress.DONE)
    assert commitments.matrix(text, 2023) == {(gouda, clean): first}
    assert (first.progress, first.action) == (Progress.DONE, "A filter.")
    assert commitments.silent(text, 2023) == [malmo]
    with pytest.raises(Refused, match="Paris does not endorse"):
        commitments.report(db, clean, places.add(db, "Paris"), 2023, Progress.DONE)
