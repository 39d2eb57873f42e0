"""Every word of a paper stands in every form of it, and running text in its order.

Each place that holds words gets a word of its own; so no word is taken for another, and none can be lost unseen.
"""

import io

import pikepdf
import pytest

from convener.documents import declaration, dialogue_summary, event_report, findings_brief
from convener.press import docx, html, pdf
from tests.documents.harbour import Harbour
from tests.press import docx_reading, forms, specimen
from tests.press.marking import Marked

NOWHERE = {
    "Document.publisher": "in the file's properties",
    "Document.running": "in the head of each page, where there are pages",
    "Document.publication": "in the foot of the first page, where there are pages",
    "Document.foot": "in the foot of each page, where there are pages",
    "Document.short_title": "in the head of each page, where there are pages",
    "Document.kind": "in the foot of each page, and in the head of a cover",
    "Dot.name": "on the cover's map, which is an ornament; the places stand in a list",
    "Lettering.words": "drawn in the chart, whose alternative text tells it",
    "Figure.alt": "the alternative text",
    "Logo.name": "the alternative text of a mark",
    "Sign.words": "the alternative text of a sign, which its table explains",
    "CueLine.changed": "beside the bar of a changed line, in print its alternative text",
    "CueBand.changed": "the same for a session",
    "Attribution.place": "stands for a longer office where a day would run over its page",
}
FLOW = (
    "Heading.spans Text.words",
    "Paragraph.spans Text.words",
    "Quotation.spans Text.words",
    "Finding.title Text.words",
    "Finding.lead Text.words",
    "Sitting.title Text.words",
    "Clause.spans Text.words",
    "Commitments.commitments Text.words",
    "Matter.title",
    "Example.label",
    "Publication.title Text.words",
    "Endorsement.name",
    "AgendaItem.title Text.words",
    "Figure.caption Text.words",
)
"""running text; what stands beside it may be read before or after it"""
PAPERS = {
    "specimen": lambda _: specimen.DOCUMENT,
    "summary": lambda harbour: dialogue_summary.compose(harbour.event),
    "report": lambda harbour: event_report.compose(harbour.event),
    "brief": lambda harbour: findings_brief.compose(harbour.edition),
    "declaration": lambda harbour: declaration.compose(harbour.declaration),
}


HEARD = ("Figure.alt", "Logo.name", "CueLine.changed", "CueBand.changed")


@pytest.fixture(scope="module", params=PAPERS)
def marked(request):
    return Marked(PAPERS[request.param](Harbour()))


@pytest.fixture(scope="module", params=forms.READ)
def said(request, marked):
    return forms.read(request.param, marked.document)


def asked(marked):
    """Give the words that a reader of any form has to meet."""
    words = {word for word, place in marked.places.items() if "PressWords" not in place}
    return {word for word in words if not marked.places[word].endswith(tuple(NOWHERE))}


def test_every_word_is_in_every_form(marked, said):
    assert {marked.places[word] for word in asked(marked) if word not in said} == set()


def test_running_text_keeps_its_order(marked, said):
    flow = [
        word
        for word, place in marked.places.items()
        if place.endswith(FLOW) and " Note." not in place and "AgendaItem.blocks" not in place
    ]
    at = 0
    for word in flow:  # a cross-reference may say a title earlier too
        assert word in said[at:], marked.places[word]
        at = said.index(word, at)


def test_what_is_told_to_who_cannot_see_is_in_the_file():
    marked = Marked(specimen.DOCUMENT)
    told = {word for word, place in marked.places.items() if place.endswith(HEARD)}
    with pikepdf.open(io.BytesIO(pdf.render(marked.document))) as read:
        spoken = " ".join(str(one.Alt) for one in read.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one)
        spoken += forms.read("pdf", marked.document)
    page = html.render(marked.document).decode()
    paper = docx_reading.Paper(docx.render(marked.document))
    described = " ".join(one.get("descr", "") for one in paper.body.iter() if isinstance(one.tag, str))
    described += paper.words()
    for where in (spoken, page, described):
        assert {word for word in told if word not in where} == set()
