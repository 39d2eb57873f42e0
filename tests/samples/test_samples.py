"""The samples as a whole: each a step, quickly made, sound, and no real person quoted."""

import re
import time
from collections import Counter

import pytest
from sqlalchemy import func, select

from convener import samples
from convener.model import nouns
from convener.model.event import Event
from convener.model.picture import Blob
from convener.model.place import Place, PlaceKind
from convener.model.report import FigureKind
from convener.model.statement import Statement, StatementKind
from convener.samples.entry.wording import flow
from convener.samples.harbours import people as harbours
from convener.services import events, problems
from convener.store.workspace import Workspace

INVENTED = {"Ørnhavn 2027", "Kaišiauostis 2026"}


def counts(workspace):
    kept = [noun for noun in nouns.every() if noun is not Blob]  # images are stored outside the history
    return {noun.noun: workspace.session.scalar(select(func.count()).select_from(noun)) for noun in kept}


def test_each_sample_is_one_step_soon_made_and_undone_as_one():
    workspace = Workspace.in_memory()
    nothing = counts(workspace)
    begun = time.process_time()
    samples.enter(workspace)
    assert time.process_time() - begun < 3
    full = counts(workspace)
    assert workspace.undo_label == f"Add the sample: {samples.names()[-1]}"
    for _ in samples.names():
        workspace.undo()
    assert counts(workspace) == nothing
    for _ in samples.names():
        workspace.redo()
    assert counts(workspace) == full
    workspace.close()


def test_real_people_are_never_quoted(filled):
    for statement in filled.session.scalars(select(Statement)):
        if statement.event.short_title not in INVENTED:
            assert statement.kind is not StatementKind.QUOTATION
            assert not statement.pulled
            assert not re.search(r"[“”\"„«»]", statement.words)


def test_no_narrative_of_real_events_sets_quotation_marks(filled):
    for event in filled.session.scalars(select(Event)):
        if event.short_title in INVENTED:
            continue
        texts = [session.narrative for session in event.sessions]
        texts += [text for finding in event.findings for text in (finding.text, finding.lead)]
        texts += [text for section in event.sections for text in (section.text, section.lead, section.summary)]
        texts += [
            text
            for section in event.sections
            for study in section.case_studies
            for text in (study.introduction, study.challenge, study.approach, study.impact)
        ]
        assert not [text for text in texts if re.search(r"[“”\"„]", text)]


def test_no_real_person_is_in_the_invented_workshop(filled):
    invented = {(person.given_name, person.family_name) for person in harbours.EVERY}
    for event in filled.session.scalars(select(Event)):
        names = {(one.person.given_name, one.person.family_name) for one in event.participants if one.person}
        assert names <= invented if event.short_title in INVENTED else not names & invented


def test_every_place_lies_somewhere_in_a_zone(filled):
    places = list(filled.session.scalars(select(Place)))
    assert [place.name for place in places if place.latitude is None or place.longitude is None] == []
    assert [place.name for place in places if not place.zone and place.kind is not PlaceKind.COUNTRY] == []
    assert [place.name for place in places if not place.population] == []


def test_cities_come_from_the_register_under_their_own_names(filled):
    places = {place.name: place for place in filled.session.scalars(select(Place))}
    assert places["The Hague"].register_id
    assert places["Highland Park"].latitude == pytest.approx(42.2, abs=0.1)  # Illinois, not New Jersey
    assert places["Columbus"].longitude == pytest.approx(-83.0, abs=0.2)  # Ohio, not Georgia
    assert places["London"].country == "GB"
    assert {name.name for name in places["Wrocław"].names} == {"Wroclaw"}
    assert places["Budavár"].part_of is places["Budapest"]


def test_no_person_is_entered_twice(filled):
    names = Counter(person.name for event in events.every(filled.session) for person in _people(event))
    assert names["Nancy Rotering"] == 2  # at two events
    ids = {person.id for event in events.every(filled.session) for person in _people(event)}
    assert len(ids) == len(names)


def _people(event):
    return [one.person for one in event.participants if one.person]


def test_every_reference_leads_to_an_item(filled):
    keys = {item.uid for noun in nouns.every() for item in filled.session.scalars(select(noun))}
    found = []
    for event in filled.session.scalars(select(Event)):
        texts = [section.text for section in event.sections] + [one.told_elsewhere for one in event.sessions]
        found += re.findall(r"\(#([^)]*)\)", " ".join(texts))
    assert len(found) >= 6
    drawn = {f"figure-{kind.value}" for kind in FigureKind}
    assert all(reference in drawn or reference.rpartition("-")[2] in keys for reference in found)


def test_held_events_have_no_open_problems(filled):
    for event in filled.session.scalars(select(Event)):
        if event.short_title != "Ørnhavn 2027":
            assert problems.of(event) == []


def test_texts_are_joined_to_paragraphs_and_lists_are_kept():
    text = """
        One sentence
        on two lines.

        1. first
        2. second,
           continued
        """
    assert flow(text) == "One sentence on two lines.\n\n1. first\n2. second, continued"
