"""The fixed words of papers: every language knows all of them, and a paper speaks one language."""

import ast
import io
import re
from pathlib import Path

import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from convener import documents
from convener.documents import (
    billing,
    briefing,
    crew,
    declaration,
    event_report,
    figures,
    findings_brief,
    fixed,
    headings,
    outline,
    partners,
    run_of_show,
    voices,
)
from convener.documents.style import Style
from convener.model.attribution import AttributionRule
from convener.model.participant import Category
from convener.model.report import BlockKind, FigureKind, ReportKind
from convener.model.resource import ResourceKind
from convener.model.series import Edition
from convener.model.session import RoleKind, SessionKind
from convener.model.theme import MemberKind
from convener.press import docx, html, markdown, pdf, tree
from convener.press.stationery import cards
from tests import make
from tests.documents.harbour import Harbour
from tests.press.docx_reading import Paper

LABELS = {
    *(
        label
        for kind in (Category, FigureKind, MemberKind, ResourceKind, RoleKind, SessionKind)
        for label in (one.label for one in kind)
    ),
    *(kind.label for kind in ReportKind if kind is not ReportKind.OTHER),
    *(label for pair in billing._LABELS.values() for label in pair),
    *(words for pair in figures.MAPS.values() for words in pair),
    *partners.LABELS.values(),
    *voices.REMARKS.values(),
    *briefing.PICTURES.values(),
    *(getattr(tree.CueHeads(), name) for name in tree.CueHeads.__slots__),
    *(one.value for one in cards.Standing),
    *(run_of_show.HINT, run_of_show.FORWARD, run_of_show.BACK, cards.SCAN, cards.CODE, crew.STAGE_MANAGER),
    *outline._UNWORDED,
    *(getattr(headings.Headings(), name) for name in headings.Headings.__slots__),
    *(getattr(tree.PressWords(), name) for name in tree.PressWords.__slots__ if name not in {"opening", "closing"}),
}
SAYING = {"fixed.said", "fixed.within", "fixed.labelled"}
every_language = pytest.mark.parametrize("language", fixed.LANGUAGES)


def literals():
    """The words that documents give to be said, as they stand in the code."""
    for file in Path(documents.__path__[0]).glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in SAYING:
                found = (one.value for one in ast.walk(node.args[0]) if isinstance(one, ast.Constant))
                yield from (one for one in found if isinstance(one, str))


@every_language
def test_every_language_knows_every_fixed_word(language):
    known = fixed.LANGUAGES[language].words
    assert {words for words in literals() if words not in known} == set()
    assert {label for label in LABELS if label not in known} == set()


@every_language
def test_what_is_filled_in_stays_to_be_filled_in(language):
    fields = re.compile(r"\{\w+\}")
    told = fixed.LANGUAGES[language].words.items()
    assert [words for words, own in told if sorted(fields.findall(words)) != sorted(fields.findall(own))] == []


@pytest.mark.parametrize(
    ("language", "number", "printed"),
    [
        ("en-GB", 1, "1 city"),
        ("en-US", 1200, "1,200 cities"),
        ("de", 1200, "1.200 Städte"),
        ("pl", 1, "1 miasto"),
        ("pl", 22, "22 miasta"),
        ("pl", 25, "25 miast"),
        ("fr", 0, "0 ville"),
        ("fi", 3, "3 cities"),
    ],
)
def test_numbers_and_their_nouns(language, number, printed):
    assert fixed.counted(number, "city", "cities", Style(language)) == printed


@pytest.mark.parametrize(
    ("language", "words"), [("en-GB", "Organised with"), ("en-US", "Organized with"), ("en", "Organised with")]
)
def test_spelling_follows_the_language(language, words):
    assert fixed.said("Organised with", Style(language)) == words
    assert fixed.said("Own programme", Style(language)).endswith("am" if language == "en-US" else "amme")


@given(st.text(), st.sampled_from(["en-GB", "de", "pl", "x-klingon", ""]))
def test_words_that_are_no_fixed_ones_stay(words, language):
    own = fixed.LANGUAGES.get(language)
    assert fixed.said(words, Style(language)) == (own.words.get(words, words) if own else words)


def brief(language):
    edition = make.edition(year=2022, published="2023-01-20", document_type="")
    for number in range(6):
        make.finding(edition, f"Titel {number}", text="Wort " * 120, recommendation=True)
    make.report(edition, kind=ReportKind.FINDINGS_BRIEF, language=language, reading_time=True)
    return findings_brief.compose(edition)


@pytest.mark.parametrize("press", [html, markdown])
def test_a_brief_says_when_it_was_published_what_it_is_and_how_long_it_takes(press):
    said = press.render(brief("en-GB")).decode()
    for words in ("20 January 2023", "Type of document", "Findings brief", "3 minutes"):
        assert words in said
    said = press.render(brief("de")).decode()
    for words in ("20. Januar 2023", "Art des Dokuments", "Ergebnisse in Kürze", "3 Minuten", "Auf einen Blick"):
        assert words in said
    for words in ("Type of", "Published", "minutes", "at a glance", "Recommendation", "Findings"):
        assert words not in said


def test_every_press_speaks_the_language_of_the_report():
    harbour = Harbour()
    make.report(harbour.event, kind=ReportKind.EVENT_REPORT, language="fr", reading_time=True)
    made = event_report.compose(harbour.event)
    assert pdf.render(made).startswith(b"%PDF")
    assert docx.render(made).startswith(b"PK")
    said = markdown.render(made).decode().replace("\u00a0", " ").replace("\\", "")
    for words in ("À l’initiative de", "Collectivités participantes", "Pour en savoir plus :", "1 minute"):
        assert words in said
    shared = {"Contact", "Impact", "Notes", "Figure", "pages", "page", "Overview"}  # or the author's own
    english = LABELS - shared
    assert [words for words in english if re.search(rf"^#* ?{re.escape(words)}$", said, re.MULTILINE)] == []


@pytest.mark.parametrize(("language", "printed"), [("de", "„Zuerst reden“"), ("fr", "«\u00a0Zuerst reden\u00a0»")])
def test_quotations_stand_between_the_marks_of_the_language(language, printed):
    said = (tree.Quotation(tree.plain("Zuerst reden")),)
    made = tree.Document("T", said, press_words=fixed.press_words(Style(language)))
    assert printed in html.render(made).decode().replace("&nbsp;", "\u00a0")
    assert printed in markdown.render(made).decode()
    assert printed in "".join(Paper(docx.render(made)).body.itertext())
    page = pypdf.PdfReader(io.BytesIO(pdf.render(made))).pages[0].extract_text()
    assert re.sub(r"\s", "", printed) in re.sub(r"\s", "", page)


def test_headings_in_the_reports_own_words_stand_over_what_closes_it():
    harbour = Harbour()
    own = {"resources_heading": "Additional resources", "partners_heading": "Donors and partners"}
    make.report(harbour.event, kind=ReportKind.EVENT_REPORT, **own, findings_heading="What we found")
    titles = [one.title for one in event_report.compose(harbour.event).blocks if isinstance(one, tree.Matter)]
    assert titles == ["Next steps", "Additional resources", "Donors and partners", "Contact"]
    outlined = make.report(harbour.event, kind=ReportKind.DIALOGUE_SUMMARY, contact_heading="Ask us")
    make.block(outlined, kind=BlockKind.CONTACT)
    assert headings.of_event(outlined, Style()).contact == "Ask us"


def test_an_outline_that_nobody_worded_follows_the_language_of_its_report():
    harbour = Harbour()
    report = make.report(harbour.event, kind=ReportKind.EVENT_REPORT, language="pl")
    for heading in ("Key findings", "What we found"):
        make.block(report, kind=BlockKind.FINDINGS, heading=heading)
    made = event_report.compose(harbour.event)
    titles = [tree.words(one.spans) for one in made.blocks if isinstance(one, tree.Heading)]
    assert titles == ["Najważniejsze wnioski", "What we found"]


def test_a_brief_takes_the_words_of_its_report_before_those_of_the_edition():
    edition: Edition = make.edition(findings_heading="Ten findings")
    assert headings.of_edition(edition, None, Style()).findings == "Ten findings"
    report = make.report(edition, findings_heading="Ten things learnt")
    assert headings.of_edition(edition, report, Style()).findings == "Ten things learnt"


def test_a_speaker_told_by_country_alone_is_told_in_the_language():
    event = make.event(languages="de")
    speaker = make.participant(event, place=make.place("Gdynia", "PL"))
    said = make.statement(event, speaker=speaker, rule=AttributionRule.COUNTRY_ONLY)
    (told,) = voices.told(said, Style("de"))
    assert tree.words(told.spans) == f"Eine teilnehmende Person, Polen: {said.words}"
    assert tree.words(next(voices.told(said, Style())).spans).startswith("One participant from Poland: ")


def test_a_declaration_speaks_its_language():
    harbour = Harbour()
    text = harbour.event.declarations[0]
    text.language = "de"
    text.endorsements_heading = ""
    made = declaration.compose(text)
    (listed,) = (one for one in made.blocks if isinstance(one, tree.Endorsements))
    assert tree.words(listed.title).startswith("Unterstützt durch 3 Städte")
    assert made.press_words.page_of.startswith("Seite")
    assert figures.anchor(FigureKind.MAP_OF_PLACES) == "figure-map_of_places"
