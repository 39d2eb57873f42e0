"""Contents in the side column: only of long papers, with pages that are right, and links that lead there."""

import io

import docx
import pypdf
import pytest

from convener.press import contents, html, markdown, pdf
from convener.press import tree as t
from convener.press.tree import plain

PARTS = ("What was found", "What was said", "What comes next")
SIDE = (t.Detail("Host", (plain("Town of Świetlin"),)),)


def document(words, parts=PARTS, colophon=SIDE):
    paragraphs = tuple(t.Paragraph(plain("Harbours are patient and loud. " * 20)) for _ in range(words // 100))
    told = [part for title in parts for part in (t.Heading(1, plain(title)), *paragraphs)]
    return t.Document("A report", (t.Heading(1, plain("Overview")), *paragraphs, *told), colophon=colophon)


def on_pages(data):
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]


def test_each_part_stands_on_the_page_that_the_contents_say():
    pages = on_pages(pdf.render(document(900)))
    first = " ".join(pages[0].split())
    for title in PARTS:
        (there,) = [number for number, words in enumerate(pages[1:], 2) if title in words]
        assert f"{title} {there}" in first


def test_the_contents_lead_to_the_parts():
    reader = pypdf.PdfReader(io.BytesIO(pdf.render(document(900))))
    links = [one.get_object() for one in reader.pages[0]["/Annots"]]
    assert len({str(link.get("/Dest")) for link in links}) == len(PARTS)


@pytest.mark.parametrize(
    "short", [document(200), document(900, PARTS[:2]), document(900, colophon=())], ids=["words", "parts", "no side"]
)
def test_a_short_paper_and_one_without_a_side_column_have_none(short):
    assert contents.listed(short) == short


def test_a_part_keeps_the_anchor_it_has():
    made = document(900)
    blocks = tuple(
        t.Heading(1, one.spans, anchor="mine") if isinstance(one, t.Heading) and one.spans == plain(PARTS[1]) else one
        for one in made.blocks
    )
    listed = contents.listed(t.Document(made.title, blocks, colophon=made.colophon))
    assert "mine" in {one.anchor for line in listed.colophon[-1].lines for one in line if isinstance(one, t.Reference)}


def test_in_word_they_are_fields_that_follow_the_text():
    body = docx.Document(io.BytesIO(_docx(document(900)))).element.body.xml
    assert body.count("PAGEREF") == len(PARTS)


def _docx(made):
    from convener.press import docx as press

    return press.render(made)


def test_where_there_are_no_pages_a_page_number_says_nothing():
    made = t.Document("A", (t.Heading(1, plain("B"), anchor="b"), t.Paragraph((t.Reference("b", t.Form.FOLIO),))))
    assert b'href="#b"' not in html.render(made)
    assert markdown.render(made).decode().strip().endswith("# B")
