"""Reports: begun with a sound outline, changed block by block."""

import pytest

from convener.errors import Refused
from convener.model.report import BlockKind, ReportKind
from convener.services import (
    contacts,
    events,
    items,
    organisations,
    partners,
    places,
    reports,
    resources,
    sections,
    series,
)


@pytest.fixture
def event(db):
    return events.add(db, "Harbour dialogue")


def test_a_report_begins_with_what_there_is_to_print(db, event):
    overview = sections.add(db, event, "Overview", kind="overview")
    themes = [sections.add(db, event, title, kind="key_theme", numbered=True) for title in ("One", "Two")]
    report = reports.add(db, event, ReportKind.EVENT_REPORT)
    db.commit()
    printed = [block.section for block in report.blocks if block.kind is BlockKind.SECTION]
    assert printed == [overview, *themes]
    assert {BlockKind.RESOURCES, BlockKind.PARTNERS, BlockKind.CONTACT} <= {block.kind for block in report.blocks}
    assert [block.position for block in report.blocks] == list(range(len(report.blocks)))
    items.remove(db, themes[0])
    assert themes[0] not in [block.section for block in report.blocks]
    assert sections.number(themes[1]) == 1
    assert sections.number(overview) is None


@pytest.mark.parametrize("kind", ReportKind)
def test_every_kind_of_document_has_an_outline_for_its_owner(db, event, kind):
    edition = series.add_edition(db, series.add(db, "Harbours"), 2027, "Ten findings")
    owner = edition if kind is ReportKind.FINDINGS_BRIEF else event
    assert reports.add(db, owner, kind).blocks
    other = event if owner is edition else edition
    if kind is not ReportKind.OTHER:
        with pytest.raises(Refused, match="is no document of an"):
            reports.add(db, other, kind)
    assert reports.of(owner)[0].kind is kind


def test_blocks_are_added_at_the_end_and_moved(db, event):
    report = reports.add(db, event, ReportKind.OTHER, outlined=False)
    for text in "abc":
        reports.add_block(db, report, BlockKind.PROSE, text)
    items.move(db, report.blocks[2], 0)
    assert [block.text for block in report.blocks] == list("cab")


def test_what_a_report_names(db, event):
    edition = series.add_edition(db, series.add(db, "Harbours"), 2027, "Ten findings")
    network = organisations.add(db, "Strong Harbours Network", short_name="SHN")
    organisations.add_name(db, network, "Réseau des ports")
    assert organisations.find_or_add(db, "reseau des ports") is organisations.find(db, "shn") is network
    for owner in (event, edition, edition.series):
        partner = partners.add(db, owner, network, "convener")
        assert partners.of(owner, "convener") == [partner]
    host = partners.add(db, event, places.add(db, "Gdynia"), "host", printed_name="City of Gdynia")
    assert [partners.name(one) for one in partners.of(event)] == ["Strong Harbours Network", "City of Gdynia"]
    assert host.place.name == "Gdynia"
    toolkit = resources.add(db, "Harbour toolkit", "toolkit", published="2024-04")
    assert resources.find(db, "harbour TOOLKIT") is toolkit
    listing = resources.list_in(db, edition, toolkit)
    with pytest.raises(Refused, match="on this list already"):
        resources.list_in(db, edition, toolkit)
    assert resources.listed(edition) == [listing]
    with pytest.raises(Refused, match="A contact needs something for"):
        contacts.add(db, event)
    assert contacts.of(event) == []
    assert contacts.add(db, event, email="ola@example.org").event is event


def test_sections_own_case_studies_and_examples(db, event):
    section = sections.add(db, event, "Key theme", kind="key_theme")
    study = sections.add_case_study(db, section, "Gdynia (Poland)")
    sections.add_example(db, section, "Eurocities", link="https://example.org")
    assert sections.case_studies(event) == [study]
    assert sections.of(event, "key_theme") == [section]
    assert sections.of(event, "overview") == []
