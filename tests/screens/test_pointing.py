"""A reference that was copied leads, in the paper, to the item it was copied from."""

import pytest
from sqlalchemy import select

from convener import samples
from convener.documents import prose
from convener.model.event import Event
from convener.model.finding import Finding
from convener.model.report import BlockKind, ReportBlock
from convener.model.section import CaseStudy, Section
from convener.model.session import Session
from convener.press import reading, tree
from convener.screens import pages, pointing
from convener.screens.spec import Given, Listing, Screen
from convener.services import papers
from convener.store.workspace import Workspace


@pytest.fixture(scope="module")
def workshop():
    workspace = Workspace.in_memory()
    samples.enter(workspace)
    yield workspace.session.scalars(select(Event).where(Event.short_title == "Ørnhavn 2027")).one()
    workspace.close()


def pointed_at(workshop):
    """One of each noun that a text can point at, and a block with a figure."""
    theme = next(one for one in workshop.sections if one.case_studies)
    figure = next(block for report in workshop.reports for block in report.blocks if block.figure)
    told = next(one for one in workshop.sessions if one.narrative)
    return [theme, theme.case_studies[0], workshop.findings[1], told, workshop.pictures[0], figure]


def test_what_is_copied_leads_to_the_item_it_was_copied_from(workshop):
    held = set()
    for name in ("event-report", "dialogue-summary"):
        held |= set(reading.anchors(papers.settled(papers.named(workshop, name), workshop)))
    for row in pointed_at(workshop):
        words = pointing.COPY.do(Given(None, workshop, (row,)))
        anchors = [span.anchor for span in prose.spans(words) if isinstance(span, tree.Reference)]
        assert len(anchors) == 1
        assert held.issuperset(anchors), words


def test_a_block_that_points_at_an_item_gives_the_reference_to_the_item(workshop):
    block = next(one for report in workshop.reports for one in report.blocks if one.section)
    assert pointing.reference(block) == pointing.reference(block.section)


def test_a_block_of_its_own_words_says_why_nothing_can_point_at_it(workshop):
    block = next(one for report in workshop.reports for one in report.blocks if one.kind is BlockKind.HEADING)
    assert "nothing that a text can point at" in pointing.COPY.possible(Given(None, workshop, (block,)))
    assert pointing.COPY.possible(Given(None, workshop, ())) == "Choose one row first."


def test_every_item_that_a_text_can_point_at_offers_it():
    offering = set()

    def look(sheet):
        if pointing.COPY in sheet.acts:
            offering.add(sheet.noun)
        for part in sheet.parts:
            if isinstance(part, Listing) and part.sheet is not None and id(part) not in seen:
                seen.add(id(part))
                look(part.sheet(None))

    seen = set()
    for page in pages.registry().pages:
        for view in page.views if isinstance(page, Screen) else ():
            look(view.sheet(None))
    assert offering == {noun.noun for noun in (Section, CaseStudy, Finding, Session, ReportBlock)} | {"picture"}
