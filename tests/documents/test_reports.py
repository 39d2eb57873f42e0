"""Dialogue summaries, event reports and briefs follow their outline, or the one such a document usually has."""

import pytest

from convener.documents import dialogue_summary, event_report, findings_brief, references
from convener.model.finding import Numbering
from convener.model.report import BlockKind, NotePlacement, ReportKind, StateStyle
from convener.model.section import SectionKind
from convener.model.statement import StatementKind
from convener.press import reading, tree
from convener.press.tree import Detail, Heading, Item, Items, Matter, PageBreak, Paragraph, Quotation, Text, plain
from tests import make
from tests.documents.harbour import Harbour


@pytest.fixture
def harbour():
    return Harbour()


def outlined(owner, *blocks, **style):
    """Give the owner a report with these blocks."""
    kind = ReportKind.DIALOGUE_SUMMARY if owner.noun == "event" else ReportKind.FINDINGS_BRIEF
    report = make.report(owner, kind=kind, **style)
    for block in blocks:
        make.block(report, **block)
    return report


def kinds(document):
    return [type(block).__name__ for block in document.blocks]


def headings(document):
    return [tree.words(block.spans) for block in document.blocks if isinstance(block, Heading)]


def find(document, kind):
    return [part for part in reading.everything(document.blocks) if isinstance(part, kind)]


def test_the_usual_summary(harbour):
    made = dialogue_summary.compose(harbour.event)
    assert headings(made) == [
        "Overview",
        "Key findings",
        "Sessions",
        "Threats and needs",
        "Speaking first",
        "Places that took part",
    ]
    assert [block.title for block in made.blocks if isinstance(block, Matter)] == [
        "Next steps",
        "Further reading",
        "Partners",
        "Contact",
    ]
    assert made.colophon[:2] == (
        Detail("Date and place", (plain("11–12 June 2026"), plain("The Old Ropewalk"), plain("Świetlin, Poland"))),
        Detail("Convened by", (plain("North Quay Secretariat"),)),
    )
    assert [(fact.number, fact.words) for fact in made.cover.facts] == [
        ("70+", "participants"),
        ("4", "cities"),
        ("4", "countries"),
        ("3", "endorsements"),
    ]


def test_the_usual_event_report(harbour):
    made = event_report.compose(harbour.event)
    assert headings(made)[:4] == ["Overview", "Places that took part", "Key findings", "Threats and needs"]
    announced = next(block for block in made.blocks if isinstance(block, Items))
    assert announced.items == (
        Item(
            (
                Paragraph(
                    (
                        Text("Speaking first: Towns that admit ignorance are believed.", strong=True),
                        Text(" They say what is known, and when the next message comes."),
                    )
                ),
            )
        ),
    )


def test_places_that_are_only_mentioned_never_count(harbour):
    (places,) = find(event_report.compose(harbour.event), tree.Places)
    assert [(country.name, country.places) for country in places.countries] == [
        ("Poland", ("Świetlin",)),
        ("USA", ("Port Hollis, Oregon",)),
        ("Norway", ("Skarvøya",)),
        ("Netherlands", ("Oudezand",)),
    ]


def test_the_cover_shows_who_took_part_else_who_endorses(harbour):
    dots = dialogue_summary.compose(harbour.event).cover.dots
    assert [(dot.name, dot.host) for dot in dots] == [
        ("Świetlin", True),
        ("Port Hollis", False),
        ("Skarvøya", False),
        ("Oudezand", False),
    ]
    harbour.event.participations.clear()
    dots = dialogue_summary.compose(harbour.event).cover.dots
    assert [dot.name for dot in dots] == ["Świetlin", "Port Hollis", "Oudezand"]


def test_what_is_anchored_stands_after_its_paragraph(harbour):
    made = dialogue_summary.compose(harbour.event)
    start = next(at for at, block in enumerate(made.blocks) if getattr(block, "label", "") == "Key theme 1")
    shown = made.blocks[start : start + 7]
    assert [type(block).__name__ for block in shown] == [
        "Heading",
        "Paragraph",
        "Paragraph",
        "CaseStudy",
        "Paragraph",
        "Figure",
        "Examples",
    ]
    (panel,) = [one for one in find(made, tree.Sitting) if one.label == "Session 1"]
    assert [type(block).__name__ for block in panel.blocks] == ["Paragraph", "Quotation", "Paragraph"]
    assert panel.blocks[1].emphasis_added


def test_a_case_study_with_all_its_parts(harbour):
    (study,) = find(event_report.compose(harbour.event), tree.CaseStudy)
    assert [matter.title for matter in study.matters] == ["Challenge", "Approach", "Impact"]
    assert study.read_on == tree.Link(plain("example.org/skarvoya"), "https://example.org/skarvoya")
    assert study.anchor == f"case-study-{harbour.case.uid}"


def test_takeaways_hold_their_topics(harbour):
    (sitting,) = [
        one for one in find(dialogue_summary.compose(harbour.event), tree.Sitting) if one.label == "Session 2"
    ]
    assert sitting.blocks[-1].items[1].blocks == (
        Paragraph(plain("several subjects are ripe for the next dialogue, among them:")),
        Items(
            (
                Item((Paragraph(plain("insurance for volunteers, and")),)),
                Item((Paragraph(plain("what to tell children.")),)),
            )
        ),
    )


def test_takeaways_are_numbered_through_their_round():
    event = make.event()
    session = make.session(event, narrative="Water and Fire were the themes.")
    water, fire = make.theme(session, "Water", number="A"), make.theme(session, "Fire", narrative="It burns.")
    make.takeaway(session, "Common.")
    make.takeaway(session, "Wet.", theme=water)
    make.takeaway(session, "Hot.", theme=fire)
    (sitting,) = find(dialogue_summary.compose(event), tree.Sitting)

    def one(words, start):
        return Items((Item((Paragraph(plain(words)),)),), tree.Numbering.NUMBER, start)

    assert sitting.blocks == (
        Paragraph(plain("Water and Fire were the themes.")),
        one("Common.", 1),
        Heading(3, plain("A. Water")),
        one("Wet.", 2),
        Heading(3, plain("Fire")),
        Paragraph(plain("It burns.")),
        one("Hot.", 3),
    )


def test_a_session_without_narrative_tells_its_statements(harbour):
    (sitting,) = [
        one
        for one in find(dialogue_summary.compose(harbour.event), tree.Sitting)
        if one.title[0].words.startswith("What we")
    ]
    assert sitting.groups == ()
    assert sitting.blocks == (
        Paragraph(plain("One participant from the Netherlands: Unpaid messengers are trusted most.")),
    )


def test_an_outline_is_followed_and_what_it_shows_apart_is_not_repeated(harbour):
    outlined(
        harbour.event,
        {"kind": BlockKind.HEADING, "heading": "First"},
        {"kind": BlockKind.PROSE, "text": "Some *prose*."},
        {"kind": BlockKind.QUOTATION, "statement": harbour.pulled},
        {"kind": BlockKind.PAGE_BREAK},
        {"kind": BlockKind.SESSION, "session": harbour.panel},
        {"kind": BlockKind.SESSION, "session": harbour.round},
        {"kind": BlockKind.TAKEAWAYS, "session": harbour.round, "heading": "Results"},
        {"kind": BlockKind.PROSE, "text": "Not to be seen.", "hidden": True},
    )
    made = dialogue_summary.compose(harbour.event)
    assert kinds(made) == [
        "Heading",
        "Paragraph",
        "Quotation",
        "PageBreak",
        "Sitting",
        "Sitting",
        "Heading",
        "Paragraph",
        "Items",
    ]
    assert len(find(made, Quotation)) == 1
    assert len([one for one in find(made, Text) if one.words == "the first hour should be rehearsed;"]) == 1


@pytest.mark.parametrize("kind", list(BlockKind))
def test_every_block_may_point_at_nothing(kind):
    owners = make.event(), make.edition()
    for owner in owners:
        outlined(owner, {"kind": kind})
    event, edition = dialogue_summary.compose(owners[0]), findings_brief.compose(owners[1])
    expected = [PageBreak()] if kind is BlockKind.PAGE_BREAK else []
    assert list(event.blocks) == expected
    assert list(edition.blocks) == expected


def test_the_style_of_a_report(harbour):
    outlined(
        harbour.event,
        {"kind": BlockKind.PLACES},
        {"kind": BlockKind.DISCLAIMER},
        title="Another title",
        document_type="Summary of the dialogue",
        published="2026-07-03",
        state_style=StateStyle.BRACKETS,
        venue_capitals=True,
        disclaimer_placement=NotePlacement.END,
        reading_time=True,
    )
    made = dialogue_summary.compose(harbour.event)
    assert (made.title, made.kind) == ("Another title", "Summary of the dialogue")
    assert made.running == "THE OLD ROPEWALK, ŚWIETLIN, 11–12 JUNE 2026"
    assert made.publication == "North Quay Secretariat, 3 July 2026"
    assert made.colophon[0] == Detail("Reading time", (plain("1 minute"),))
    (places,) = find(made, tree.Places)
    assert places.countries[1].places == ("Port Hollis (Oregon)",)
    (disclaimer,) = find(made, tree.Disclaimer)
    assert not disclaimer.opening
    assert tree.words(disclaimer.spans).startswith("Prepared by")


def test_findings_with_points_addressee_and_evidence(harbour):
    outlined(harbour.event, {"kind": BlockKind.FINDINGS}, show_evidence=True)
    first, second = find(dialogue_summary.compose(harbour.event), tree.Finding)
    assert first.evidence == (
        plain("1 statement"),
        plain("1 city"),
        (tree.Pages((f"session-{harbour.panel.uid}",)),),
    )
    assert second.addressee == "For mayors"
    assert second.blocks[-1].numbering is tree.Numbering.LETTER_BRACKET


@pytest.mark.parametrize(
    ("numbering", "mark"),
    [
        (Numbering.NUMBERS, tree.Numbering.NUMBER),
        (Numbering.LETTERS_POINT, tree.Numbering.LETTER_POINT),
        (Numbering.DASHES, tree.Numbering.DASH),
    ],
)
def test_numberings_of_points(numbering, mark):
    event = make.event()
    make.point(make.finding(event, numbering=numbering))
    (finding,) = find(dialogue_summary.compose(event), tree.Finding)
    assert finding.blocks[-1].numbering is mark


def test_the_brief_of_an_edition(harbour):
    made = findings_brief.compose(harbour.edition)
    assert kinds(made) == ["Paragraph", "Paragraph", "AtAGlance", "Heading", *["Finding"] * 5, "Matter", "Matter"]
    assert (made.kind, made.running) == ("Policy brief", "Policy brief, December 2026")
    (listed,) = find(made, tree.Reading)
    assert [(tree.words(one.title), one.publisher, one.date) for one in listed.publications] == [
        ("Ready Before the Tide", "Świetlin, Poland", "11–12 June 2026"),
        ("Pilots at Night", "Port Hollis, Oregon, USA", "March 2026"),
        ("Four Key Findings 2025", "Harbour Towns Dialogue", "2025"),
    ]


def test_a_section_of_a_finding_stands_in_it():
    event = make.event()
    section = make.section(event, "", kind=SectionKind.OTHER, text="In full.", finding=make.finding(event))
    (finding,) = find(dialogue_summary.compose(event), tree.Finding)
    assert finding.blocks == (Paragraph(plain("In full.")),)
    assert section.heading == ""


def test_quotations_in_a_section_follow_the_rule():
    event = make.event()
    section = make.section(event, "Theme", text="One.\n\nTwo.")
    make.statement(
        event, "Words.", section=section, pulled=True, paragraph=1, kind=StatementKind.QUOTATION, attribution="A host"
    )
    blocks = dialogue_summary.compose(event).blocks
    assert blocks[2] == Quotation(plain("Words."), tree.Attribution(office="A host"))


def test_references_that_lead_nowhere_print_as_words():
    document = tree.Document(
        "T",
        (
            Paragraph((Text("see "), tree.Reference("finding-gone"), Text("."), tree.Pages(("finding-gone",)))),
            Heading(2, plain("Speaking first"), "section-1", "Key theme 1"),
            Paragraph((Text("see Key Theme "), tree.Reference("section-1", tree.Form.NUMBER))),
        ),
    )
    assert references.dangling(document) == ("finding-gone",)
    settled = references.settle(document)
    assert settled.blocks[0] == Paragraph((Text("see "), Text("page"), Text(".")))
    assert settled.blocks[2] == Paragraph((Text("see "), tree.Reference("section-1", tree.Form.NUMBER)))
    assert references.dangling(settled) == ()


def test_a_lost_page_leaves_no_empty_brackets():
    spans = (Text("The Declaration ("), tree.Reference("declaration-1"), Text(") was signed."))
    (paragraph,) = references.settle(tree.Document("T", (Paragraph(spans),))).blocks
    assert tree.words(paragraph.spans) == "The Declaration was signed."


def test_an_announcement_worded_by_hand_replaces_heading_and_lead(harbour):
    harbour.theme.summary = "**Speaking first: they who admit ignorance are believed.** More follows."
    (items,) = [one for one in event_report.compose(harbour.event).blocks if isinstance(one, Items)]
    assert items.items[0].blocks == (
        Paragraph(
            (Text("Speaking first: they who admit ignorance are believed.", strong=True), Text(" More follows."))
        ),
    )


def test_sessions_that_no_heading_stands_over_are_headings_of_their_own(harbour):
    outlined(harbour.event, {"kind": BlockKind.FINDINGS, "heading": "Findings"}, {"kind": BlockKind.SESSIONS})
    assert {one.level for one in find(dialogue_summary.compose(harbour.event), tree.Sitting)} == {1}
    harbour.event.reports[0].blocks[1].heading = "Sessions"
    assert {one.level for one in find(dialogue_summary.compose(harbour.event), tree.Sitting)} == {2}


def test_sessions_under_one_label_stand_below_it():
    event = make.event()
    for title in ("Water", "Fire"):
        make.session(event, title, label="Breakout", narrative="Told.")
    outlined(event, {"kind": BlockKind.SESSIONS})
    made = dialogue_summary.compose(event)
    assert headings(made) == ["Breakout"]
    assert [one.level for one in find(made, tree.Sitting)] == [2, 2]


def test_a_kind_is_not_said_above_a_group_of_its_name(harbour):
    (panel,) = [one for one in find(dialogue_summary.compose(harbour.event), tree.Sitting) if one.label == "Session 1"]
    assert panel.facts[0].startswith("Panel, Thursday")
    harbour.panel.day = harbour.panel.starts = None
    (panel,) = [one for one in find(dialogue_summary.compose(harbour.event), tree.Sitting) if one.label == "Session 1"]
    assert panel.facts == ("Rope Hall",)


def test_an_earlier_brief_is_told_apart_by_its_year(harbour):
    def last():
        (reports,) = [
            one
            for one in findings_brief.compose(harbour.edition).blocks
            if getattr(one, "title", "") == "2026 event reports"
        ]
        return tree.words(reports.blocks[0].publications[-1].title)

    assert last() == "Four Key Findings 2025"
    harbour.edition.previous.title = "Key Findings"
    assert last() == "Key Findings from 2025"


def test_a_name_worded_for_print_goes_with_its_logo(harbour):
    def logos():
        return {logo.name: logo.worded for logo in find(dialogue_summary.compose(harbour.event), tree.Logo)}

    assert logos() == {"North Quay Secretariat": False, "Town of Świetlin": True, "The Lantern Foundation": False}


def test_themes_that_somebody_numbered_keep_their_numbers():
    event = make.event()
    session = make.session(event, narrative="Told.")
    make.theme(session, "Water", number="A")
    make.theme(session, "Fire", number="B")
    (sitting,) = find(dialogue_summary.compose(event), tree.Sitting)
    assert sitting.blocks[-1] == Items(
        tuple(Item((Paragraph(plain(words)),)) for words in ("A. Water", "B. Fire")), tree.Numbering.NONE
    )


def test_an_activity_is_listed_by_its_name_within_what_it_was_held(harbour):
    for activity in harbour.series.activities:
        activity.report_title, activity.event = "", None
    lunch = harbour.series.activities[0]
    lunch.name, lunch.part_of, lunch.starts = "Working lunch", "Summit of Ports", "2026-09-20"
    (entry,) = [
        one
        for one in find(findings_brief.compose(harbour.edition), tree.Publication)
        if tree.words(one.title) == "Working lunch"
    ]
    assert (entry.publisher, entry.date) == ("Summit of Ports, Świetlin, Poland", "20 September 2026")
    lunch.name = "Working lunch at the Summit of Ports"
    assert "Świetlin, Poland" in {
        one.publisher for one in find(findings_brief.compose(harbour.edition), tree.Publication)
    }


def test_a_language_that_is_none_is_in_no_file(harbour):
    outlined(harbour.event, {"kind": BlockKind.FINDINGS}, language="<b>nonsense")
    assert dialogue_summary.compose(harbour.event).language == "en-GB"
    harbour.event.reports[0].language = "pt-BR"
    assert dialogue_summary.compose(harbour.event).language == "pt-BR"


def test_a_long_lead_is_not_set_large(harbour):
    assert dialogue_summary.compose(harbour.event).blocks[1].role is tree.Role.LEAD
    harbour.overview.lead = "word " * 120
    assert dialogue_summary.compose(harbour.event).blocks[1].role is tree.Role.BODY
