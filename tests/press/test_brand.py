"""The brand of a series on its papers: typefaces and mark, in every press."""

import io
import re
from dataclasses import replace

import page
import pikepdf
import pytest

from convener.press import docx, html, markdown, pdf
from convener.press import tree as t
from convener.press.tree import Typefaces
from tests.press import specimen
from tests.press.docx_reading import Paper

FAMILIES = {
    Typefaces.SERIF_AND_SANS: {"Serif", "Sans"},
    Typefaces.SANS: {"Sans"},
    Typefaces.SERIF: {"Serif"},
}


def spoken(typefaces):
    return replace(specimen.DOCUMENT, typefaces=typefaces)


@pytest.mark.parametrize("typefaces", Typefaces)
def test_a_print_speaks_with_the_typefaces_of_its_series(typefaces):
    with pikepdf.open(io.BytesIO(pdf.render(spoken(typefaces)))) as read:
        fonts = {
            str(one.BaseFont) for one in read.objects if isinstance(one, pikepdf.Dictionary) and "/BaseFont" in one
        }
    assert {found for name in fonts for found in re.findall("Serif|Sans", name)} == FAMILIES[typefaces]


@pytest.mark.parametrize("typefaces", Typefaces)
def test_a_document_to_edit_names_and_brings_those_typefaces_alone(typefaces):
    made = Paper(docx.render(spoken(typefaces)))
    wanted = {f"Source {one}".replace("Sans", "Sans 3").replace("Serif", "Serif 4") for one in FAMILIES[typefaces]}
    named = {
        value
        for name in ("word/styles.xml", "word/numbering.xml", "word/fontTable.xml")
        for node in made.parts[name].iter("{*}rFonts", "{*}font")
        for value in node.attrib.values()
    }
    assert named == wanted
    inside = {re.search("Serif|Sans", name)[0] for name in made.file.namelist() if name.endswith(".odttf")}
    assert inside == FAMILIES[typefaces]


@pytest.mark.parametrize("typefaces", Typefaces)
def test_a_page_asks_for_and_brings_those_typefaces_alone(typefaces):
    said = html.render(spoken(typefaces)).decode()
    assert set(re.findall(r'font-face\{font-family:"Source (Serif|Sans)', said)) == FAMILIES[typefaces]
    assert set(re.findall(r'--(?:serif|sans):"Source (Serif|Sans)', said)) == FAMILIES[typefaces]


def test_the_next_paper_speaks_as_it_should():
    before = pdf.render(specimen.DOCUMENT)
    pdf.render(spoken(Typefaces.SANS))
    assert pdf.render(specimen.DOCUMENT) == before


@pytest.mark.parametrize("cover", [True, False])
def test_a_mark_stands_for_the_name_of_the_series(tmp_path, cover):
    mark = t.Logo("The Harbour League", specimen.photograph(300, 90))
    front = specimen.DOCUMENT.cover if cover else None
    made = replace(specimen.DOCUMENT, blocks=specimen.DOCUMENT.blocks[:2], cover=front, series="Harbours", mark=mark)
    printed = pdf.render(made)
    with pikepdf.open(io.BytesIO(printed)) as read:
        told = {str(one.Alt) for one in read.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Alt")}
    assert "The Harbour League" in told
    (tmp_path / "paper.pdf").write_bytes(printed)
    for profile in ("PDF_UA_1", "PDF_A_2A"):
        found = page.validate_pdf(str(tmp_path / "paper.pdf"), profile=getattr(page.ValidationProfile, profile))
        assert found.is_compliant, str(found)
    described = [one.get("descr") for one in Paper(docx.render(made)).body.iter("{*}docPr")]
    assert "The Harbour League" in described
    assert 'alt="The Harbour League"' in html.render(made).decode()
    assert "Harbours" in markdown.render(made).decode()


def test_what_is_no_picture_leaves_the_name_of_the_series():
    made = t.Document("Title", (), series="Harbours", mark=t.Logo("League", t.Photograph(b"no picture")))
    assert ">Harbours<" in html.render(made).decode()
    assert "Harbours" in "".join(Paper(docx.render(made)).body.itertext())
