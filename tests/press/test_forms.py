"""What all four forms of a paper owe its reader alike: the same words, in the same order."""

import re

import pytest

from convener.press import docx, html, markdown, pdf
from convener.press import tree as t
from convener.press.tree import plain
from tests.press import docx_reading, forms, pdf_reading, specimen
from tests.press.forms import squeezed

SESSION = t.Sitting(plain("Who warns whom"), label="Session two", facts=("Plenary",))
LOGO = t.Logo("Embassy of the Moon", specimen.photograph(300, 90), worded=True)
FINDING = t.Finding("3", blocks=(t.Paragraph(plain("The number begins this sentence.")),))
PAPER = t.Document(
    title="A paper",
    kind="Kind of paper",
    series="A series",
    cover=t.Cover(),
    blocks=(SESSION, FINDING, t.Logos((LOGO,))),
)


@pytest.fixture(params=forms.READ)
def said(request):
    return forms.read(request.param, PAPER)


def test_the_kind_of_paper_is_said(said):
    assert squeezed(PAPER.kind) in said
    assert squeezed(PAPER.series) in said


def test_a_label_is_said_before_the_title_that_it_stands_over(said):
    places = [said.index(squeezed(words)) for words in ("Session two", "Who warns whom", "Plenary")]
    assert places[0] < places[1]


def test_a_name_worded_for_print_is_said_with_its_logo(said):
    assert squeezed(LOGO.name) in said


def test_titles_of_sessions_can_be_first_headings():
    paper = t.Document(title="A paper", blocks=(t.Heading(1, plain("Findings")), t.Sitting(plain("Session"), level=1)))
    assert ("H2", "Session") in pdf_reading.spoken(pdf.render(paper))
    assert re.search(rb"<h2[^>]*>Session<", html.render(paper))
    assert b"\n## Session" in markdown.render(paper)
    last = docx_reading.Paper(docx.render(paper)).body.findall(f"{docx_reading.W}p")[-1]
    assert last.find(f"{docx_reading.W}pPr/{docx_reading.W}outlineLvl").get(f"{docx_reading.W}val") == "0"


def test_long_titles_of_a_reading_list_take_the_whole_width():
    title = "A title that tells all that its report is about, at a length that no narrow column would bear"
    short = t.Publication(plain("Short"), "A publisher", "May 2026")
    columns = pdf_reading.spoken(pdf.render(t.Document(title="A paper", blocks=(t.Reading((short,)),))))
    assert squeezed("A publisher, May 2026") not in squeezed("".join(words for _, words in columns))
    long = t.Reading((short, t.Publication(plain(title * 2), "B publisher", "June 2026")))
    stacked = pdf_reading.words(pdf.render(t.Document(title="A paper", blocks=(long,))))
    assert squeezed("A publisher, May 2026") in squeezed(stacked)


@pytest.mark.parametrize("lines", range(24, 44, 4))
def test_the_head_of_a_case_study_stays_with_its_picture_and_first_row(lines):
    figure = t.Figure(specimen.photograph(300, 200), "Boats")
    rows = (
        t.Matter("Challenge", (t.Paragraph(plain("Rumours. " * 60)),)),
        t.Matter("Approach", (t.Paragraph(plain("One voice. " * 300)),)),
    )
    case = t.CaseStudy(plain("Town of Boats"), rows, intro=plain("A fishing town."), figure=figure)
    before = tuple(t.Paragraph(plain("A line.")) for _ in range(lines // 2))
    pages = pdf_reading.pages(pdf.render(t.Document(title="A paper", blocks=(*before, case))))
    (whole,) = [page for page in pages if "A fishing town" in page]
    assert "Rumours" in whole
