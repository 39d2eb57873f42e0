"""Every page can be shown of any event, everything in an inspector can be read, and every noun can be reached."""

from datetime import date, time

import pytest

from convener.errors import Refused
from convener.model import nouns
from convener.model.letter import LetterKind
from convener.model.participant import InvitationStatus
from convener.screens import pages
from convener.screens.registry import USUAL, Documents, Home, Overview
from convener.screens.spec import Given, Group, Listing, Screen
from convener.services import (
    declarations,
    events,
    findings,
    letters,
    participants,
    people,
    places,
    sections,
    series,
    sessions,
    statements,
    takeaways,
    tasks,
    themes,
)
from convener.store.workspace import Workspace


@pytest.fixture
def workspace():
    ws = Workspace.in_memory()
    yield ws
    ws.close()


@pytest.fixture
def event(workspace):
    with workspace.step("Prepare") as db:
        harbours = series.add(db, "Harbours")
        city = places.add(db, "Łódź", country="PL")
        event = events.add(
            db, "Quays for everyone", series=harbours, city=city, starts_on=date(2027, 4, 15), ends_on=date(2027, 4, 16)
        )
        hall = events.add_room(db, event, "Hall", 40)
        person = people.add(db, "Zofia", "Łąka")
        people.add_position(db, person, "Mayor", place=city)
        guest = participants.add(db, event, person)
        opening = sessions.add(db, event, "Opening", day=date(2027, 4, 15), starts=time(9), ends=time(10), room=hall)
        sessions.add_role(db, opening, guest)
        work = sessions.add(db, event, "Groups", kind="breakout_round")
        theme = themes.add(db, work, "Water")
        themes.add_member(db, theme, guest)
        takeaways.add(db, work, "Keep the quay open", theme)
        said = statements.add(db, event, "The quay is a street.", speaker=guest, session=opening)
        statements.tag(db, said, "quay")
        result = findings.add(db, event, "Quays are streets")
        findings.rest_on(db, result, said)
        findings.add_point(db, result, "Walk them.")
        findings.add(db, series.add_edition(db, harbours, 2027, "Ten findings"), "One")
        text = declarations.add(db, event, "Declaration of Łódź")
        declarations.add_clause(db, text, "Recognise", "that quays are streets")
        declarations.add_commitment(db, text, "Opening one each year")
        declarations.endorse(db, text, city, date(2027, 4, 16))
        sections.add_case_study(db, sections.add(db, event, "Threats"), "Łódź")
        tasks.add(db, event, "Print", days_before=3)
    return event


def screens():
    return [page for page in pages.registry().pages if isinstance(page, Screen)]


@pytest.mark.parametrize("page", screens(), ids=lambda page: page.name)
def test_every_cell_of_every_table_can_be_shown_and_sorted(workspace, event, page):
    assert page.facts(workspace.session, event)
    for view in page.views:
        rows = view.rows(workspace.session, event)
        for column in view.columns:
            assert sorted(column.key(row) for row in rows) is not None
            [column.show(row) for row in rows]
        for choice in view.filters:
            [choice.words(value) for row in rows for value in choice.values(row)]
        view.problems(workspace.session, event)


@pytest.mark.parametrize("page", screens(), ids=lambda page: page.name)
def test_an_empty_event_has_words_for_every_page(workspace, page):
    with workspace.step("Add") as db:
        bare = events.add(db, "Bare")
    assert page.facts(workspace.session, bare)
    for view in page.views:
        labels = {act.label for act in view.acts}
        assert set(view.empty.acts) <= labels
        assert view.empty.title
        assert view.empty.words


def inspected(sheet, row, seen):
    """Read every field, list and child of an inspector, and note which nouns it came by."""
    seen.add(type(row).__tablename__)
    assert sheet.title(row)
    for part in sheet.parts:
        match part:
            case Group():
                for field in part.fields:
                    field.hint(row)
                    if field.shown(row):
                        field.read(row)
            case Listing():
                for child in part.rows(row):
                    assert part.title(child)
                    part.lead(child)
                    part.state(child)
                    if part.sheet is not None and type(child).__tablename__ not in seen:
                        inspected(part.sheet(child), child, seen)


def test_every_inspector_can_be_read_to_its_depth(workspace, event):
    seen = set()
    for page in screens():
        for view in page.views:
            for row in view.rows(workspace.session, event):
                inspected(view.sheet(row), row, seen)
    for page in pages.registry().pages:
        if isinstance(page, Home):
            inspected(page.series(workspace.session, event.series.id)[1], event.series, seen)
        if isinstance(page, Overview):
            inspected(page.sheet, event, seen)
    assert {"room", "finding_point", "evidence", "clause", "commitment", "edition", "position", "case_study"} <= seen


def nouns_of(sheet, seen, found):
    if id(sheet) in seen:
        return
    seen.add(id(sheet))
    found.add(sheet.noun)
    for part in sheet.parts:
        if isinstance(part, Listing):
            found.add(part.noun)
            if part.sheet is not None:
                nouns_of(part.sheet(None), seen, found)


def test_every_noun_can_be_added_and_edited_somewhere():
    found = set()
    seen = set()
    for page in pages.registry().pages:
        if isinstance(page, Screen):
            for view in page.views:
                nouns_of(view.sheet(None), seen, found)
        if isinstance(page, Overview):
            nouns_of(page.sheet, seen, found)
    from convener.screens.sheets.series import SERIES

    nouns_of(SERIES, seen, found)
    missing = {noun.noun for noun in nouns.every()} - found
    # an image comes in through a picture, tags through statements; variants have a shorter word in the inspector
    assert missing <= {"image", "tagging", "variant of the name", "participation of a place", "listed resource"}


def test_hits_of_the_search_lead_to_a_page_that_exists(workspace, event):
    registry = pages.registry()
    names = {page.name for page in registry.pages}
    hits = [hit for words in ("quay", "lodz", "zofia", "opening", "streets") for hit in workspace.search(words)]
    assert hits
    for hit in hits:
        way = registry.locate(workspace.session, hit.kind, hit.id)
        assert way is not None, hit
        assert way.page in names
        assert way.event in {None, event.id}


def test_a_view_named_by_a_way_exists():
    from convener.screens import troubles

    views = {page.name: {view.label for view in page.views} for page in screens()}
    for page, view in troubles._PAGES.values():
        if page in views and view:
            assert view in views[page], (page, view)


def test_an_event_added_at_home_stands_in_its_series_and_in_the_zone_of_its_city(workspace, event):
    home = next(page for page in pages.registry().pages if isinstance(page, Home))
    city = event.city
    with workspace.step("Set zone") as db:
        city.zone = "Europe/Warsaw"
    answers = {"title": "Next", "kind": "workshop", "starts_on": date(2028, 1, 1), "ends_on": None, "city": city}
    with workspace.step("Add event") as db:
        made = home.add_event.do(Given(db, None, (), {**answers, "series": event.series.id}))
    assert (made.zone, made.series, made.ends_on) == ("Europe/Warsaw", event.series, date(2028, 1, 1))
    assert [one.title for shelf in home.shelves(workspace.session) for one in shelf.events].count("Next") == 1


def test_every_paper_of_an_event_is_composed_or_refused_in_words(workspace, event):
    documents = next(page for page in pages.registry().pages if isinstance(page, Documents))
    papers = documents.papers(workspace.session, event)
    assert len({paper.name for paper in papers}) == len(papers)
    titles = {paper.title for paper in papers}
    assert {"Agenda", "Declaration: Declaration of Łódź", "Findings brief: 2027", "Calendar of the event"} <= titles
    for paper in papers:
        lacking = paper.readiness(workspace.session, event, USUAL)
        assert paper.file(workspace.session, event, USUAL)
        made = paper.compose(workspace.session, event, USUAL)
        try:
            assert paper.formats[-1].render(made, lambda _share: None)
        except Refused:
            assert any(problem.serious for problem in lacking), paper.name


def test_papers_for_the_house_come_after_those_that_are_handed_out(workspace, event):
    documents = next(page for page in pages.registry().pages if isinstance(page, Documents))
    with workspace.step("Write a letter") as db:
        letters.add(db, event, LetterKind.INVITATION)
    public = [paper.public for paper in documents.papers(workspace.session, event)]
    assert public == sorted(public, reverse=True)
    titles = {paper.title for paper in documents.papers(workspace.session, event) if not paper.public}
    assert {"Badges", "Run of show", "Letter: Invitation", "Endorsements as a table: Declaration of Łódź"} <= titles


def test_letters_and_issues_are_added_in_the_inspector_of_the_event(workspace, event):
    overview = next(page for page in pages.registry().pages if isinstance(page, Overview))
    listed = {part.label: part for part in overview.sheet.parts if isinstance(part, Listing)}
    made = []
    for label, answers in (("Letters", {"kind": LetterKind.THANKS}), ("Issues of the programme", {"note": ""})):
        with workspace.step(label) as db:
            made.append(listed[label].add.do(Given(db, event, (event,), answers)))
        assert listed[label].rows(event) == [made[-1]]
        assert listed[label].title(made[-1])
    assert made[0].body
    assert made[1].number == 1


def test_every_way_from_a_paper_of_an_empty_event_leads_to_where_it_is_mended(workspace):
    with workspace.step("Begin") as db:
        empty = events.add(db, "Nothing yet")
    documents = next(page for page in pages.registry().pages if isinstance(page, Documents))
    ways = {
        paper.kind or paper.name: [way.page for found in paper.readiness(db, empty, USUAL) for way in found.ways]
        for paper in documents.papers(db, empty)
    }
    assert ways["agenda"] == ways["programme-table"] == ways["door-signs"] == ways["calendar"] == ["programme"]
    assert ways["participants"] == ways["badges"] == ways["annex"] == ["people"]
    assert (ways["groups"], ways["event-report"], ways["statements-table"]) == (
        ["breakouts"],
        ["report"],
        ["statements"],
    )


def test_the_figures_of_an_empty_event_claim_nothing(workspace):
    with workspace.step("Begin") as db:
        empty = events.add(db, "Nothing yet")
    overview = next(page for page in pages.registry().pages if isinstance(page, Overview))
    shadows = [figure.shadow for figure in overview.figures(db, empty)]
    assert shadows[:3] == ["Nobody is asked yet", "No country is known yet", "Nobody has a role yet"]


def test_a_group_counts_as_its_people_wherever_the_overview_counts(workspace, event):
    with workspace.step("A class comes") as db:
        participants.add(db, event, label="Class 9B", people=18, status=InvitationStatus.CONFIRMED)
    overview = next(page for page in pages.registry().pages if isinstance(page, Overview))
    figure = overview.figures(db, event)[0].number
    (coming,) = [one for one in overview.balances(db, event) if one.title == "Who is coming"]
    invite = overview.stages(db, event)[1].fact
    assert figure == str(sum(count for _words, count in coming.parts)) == invite.split()[0]
