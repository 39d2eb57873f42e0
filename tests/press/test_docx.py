"""Editable papers: every block, read back by another library, by the schema's order, and once by a word processor."""

import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree as ET

import docx as reader
import pypdf
import pytest
from docx.shared import Pt
from PIL import ImageFont

from convener.press import docx, palette, reading
from convener.press import tree as t
from convener.press.figures import Tone
from convener.press.tree import plain
from tests.press import awkward, specimen, stuffing
from tests.press.docx_reading import Paper, R, W, disorders, squeezed, style, words


def document(*blocks, **others):
    return t.Document(**{"title": "A paper", **others}, blocks=blocks)


def paper(*blocks, **others):
    return Paper(docx.render(document(*blocks, **others)))


def paragraphs(made, name):
    return [node for node in made.body.iter(f"{W}p") if style(node) == name]


def val(node, path):
    found = node.find("/".join(f"{W}{step}" for step in path.split("/")))
    return None if found is None else found.get(f"{W}val")


@pytest.fixture(scope="module")
def data():
    return docx.render(specimen.DOCUMENT)


@pytest.fixture(scope="module")
def made(data):
    return Paper(data)


def test_each_typeface_is_found_under_the_name_and_look_it_is_embedded_for(data):
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        table = ET.fromstring(file.read("word/fontTable.xml"))
        targets = ET.fromstring(file.read("word/_rels/fontTable.xml.rels"))
        parts = {one.get("Id"): file.read(f"word/{one.get('Target')}") for one in targets}
    looks = {"embedRegular": "Regular", "embedBold": "Bold", "embedItalic": "Italic", "embedBoldItalic": "Bold Italic"}
    found = []
    for face in table:
        for one in face:
            look = looks.get(one.tag.removeprefix(W))
            if look:
                key = bytes.fromhex(re.sub("[^0-9A-F]", "", one.get(f"{W}fontKey")))[::-1] * 2
                hidden = parts[one.get(f"{R}id")]
                whole = bytes(a ^ b for a, b in zip(hidden[:32], key, strict=True)) + hidden[32:]
                assert ImageFont.truetype(io.BytesIO(whole)).getname() == (face.get(f"{W}name"), look)
                found.append(look)
    assert len(found) == 8


# What it says


def test_every_word_of_the_specimen_is_in_the_file(made):
    found = made.words()
    for part in reading.everything(specimen.DOCUMENT.blocks):
        for said in _said(part):
            assert squeezed(said) in found, said
    for said in (
        "Ready Before the Tide",
        "Harbour Towns Dialogue",
        "71 participants",
        "Date and place",
        "The Old Ropewalk",
    ):
        assert said in found


def _said(part):
    if isinstance(part, t.Text):
        yield part.words
    if isinstance(part, t.Attribution | t.Endorsement | t.Country | t.Body | t.Matter | t.Publication | t.Figure):
        named = ("name", "office", "country", "title", "publisher", "date", "credit")
        yield from (said for name in named if isinstance(said := getattr(part, name, ""), str))
    if isinstance(part, t.AgendaItem | t.Theme | t.Group | t.Detail | t.Disclaimer):
        yield from (getattr(part, name, "") for name in ("start", "end", "room", "label", "mark"))


def test_what_is_read_aloud_comes_in_the_order_of_the_tree(made):
    found = made.words()
    marks = (
        *("For two days in June", "A warning is only as good", "share forecasts", "When the first hour"),
        *("a template for first messages", "Population 8,400", "Morning round", "Thursday 11 June 2026", "Recognise"),
        *("Naming, in each street", "Endorsed by 11 towns", "List of participants", "Next steps", "Hanna Ćwikła"),
    )
    places = [found.index(mark) for mark in marks]
    assert places == sorted(places)


def test_awkward_words_stand_as_they_are():
    made = paper(
        *(specimen.para(said) for said in awkward.STRINGS), *(t.Heading(1, plain(said)) for said in awkward.STRINGS)
    )

    assert [words(node) for node in paragraphs(made, "BodyText")] == [squeezed(said) for said in awkward.STRINGS]
    assert [words(node) for node in paragraphs(made, "Heading1")] == [
        squeezed(said) for said in awkward.STRINGS if said
    ]


@pytest.mark.parametrize(
    "words_", ["", "]]>", '<w:p/> & "', "\x00\ud800\u202e", "مرحبا بالعالم", "2023. A year", "A" * 400]
)
def test_a_document_of_nothing_but_awkward_words_can_be_read(words_):
    made = docx.render(stuffing.stuffed(specimen.DOCUMENT, words_))

    assert reader.Document(io.BytesIO(made)).paragraphs
    assert all(disorders(part) == [] for part in Paper(made).parts.values())


def test_words_from_right_to_left_are_told_to_be_so():
    made = paper(specimen.para("שלום עולם, Haifa"), specimen.para("Haifa: שלום"))
    first, second = paragraphs(made, "BodyText")

    assert first.find(f"{W}pPr/{W}bidi") is not None
    assert first.find(f"{W}pPr/{W}ind").get(f"{W}right") == "2520", "the column of the text stays where it is"
    assert second.find(f"{W}pPr/{W}bidi") is None
    assert [words(run) for run in second.iter(f"{W}r") if run.find(f"{W}rPr/{W}rtl") is not None] == ["שלום"]


# How it is made


def test_elements_stand_in_the_order_of_the_schema(made):
    assert {name: found for name, part in made.parts.items() if (found := disorders(part))} == {}


def test_another_library_reads_it(data):
    read = reader.Document(io.BytesIO(data))
    heads = [one.text.replace("\u00a0", " ") for one in read.paragraphs if one.style.name == "Heading 1"]

    assert heads == ["Overview", "Key findings", "The Świetlin Declaration of Harbour Towns", specimen.CUES.title]
    assert read.styles["Body Text"].font.name == "Source Serif 4"
    assert read.styles["Heading 1"].font.size == Pt(21)
    assert read.sections[0].page_width.pt == pytest.approx(595.3)
    assert read.sections[0].different_first_page_header_footer
    assert [cell.text for cell in read.tables[-1].rows[0].cells][:2] != []


def test_every_part_is_listed_and_everything_referred_to_is_there(made):
    names = set(made.file.namelist())
    kinds = {one.get("PartName", "")[1:] for one in made.parts["[Content_Types].xml"]}
    endings = {one.get("Extension") for one in made.parts["[Content_Types].xml"]}
    for name in names - {"[Content_Types].xml"}:
        assert name in kinds or name.rsplit(".", 1)[1] in endings
    for name in [one for one in names if one.endswith(".rels") and one != "_rels/.rels"]:
        for kind, target, mode in made.relations(name).values():
            assert mode == "External" if kind == "hyperlink" else f"word/{target}" in names


def test_every_id_used_is_an_id_given(made):
    known = made.relations("word/_rels/document.xml.rels")
    used = {value for node in made.body.iter() for key, value in node.attrib.items() if key.startswith(R)}
    assert used <= set(known)
    in_notes = {
        value
        for node in made.parts["word/footnotes.xml"].iter()
        for key, value in node.attrib.items()
        if key.startswith(R)
    }
    assert in_notes <= set(made.relations("word/_rels/footnotes.xml.rels"))
    pictures = [node.get("id") for node in made.body.iter() if node.tag.endswith("}docPr")]
    assert len(pictures) == len(set(pictures))


def test_every_style_used_is_defined_and_named_as_a_person_would(made):
    defined = {node.get(f"{W}styleId"): val(node, "name") for node in made.parts["word/styles.xml"].iter(f"{W}style")}
    used = {
        node.get(f"{W}val")
        for part in made.parts.values()
        for node in part.iter(f"{W}pStyle", f"{W}rStyle", f"{W}tblStyle", f"{W}next", f"{W}basedOn")
    }
    assert used <= set(defined)
    for block in ("Finding", "Quotation", "Clause", "Commitment", "Case Study", "Agenda Item", "Endorsement", "Matter"):
        assert block in defined.values()


def test_the_same_document_gives_the_same_bytes(data):
    assert docx.render(specimen.DOCUMENT) == data
    assert {entry.date_time for entry in zipfile.ZipFile(io.BytesIO(data)).infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_file_names_no_person_no_machine_and_no_hour(made, data):
    core = reader.Document(io.BytesIO(data)).core_properties

    assert (core.title, core.author, core.subject) == (
        "Ready Before the Tide",
        "North Quay Secretariat",
        "Dialogue summary",
    )
    assert (core.language, core.last_modified_by, core.created, core.modified) == ("en-GB", "", None, None)
    assert not [name for name in made.file.namelist() if "thumbnail" in name or "customXml" in name]


# Headings, lists, references, notes


def test_headings_are_in_the_outline_and_never_skip_a_level(made):
    levels = {
        node.get(f"{W}styleId"): int(val(node, "pPr/outlineLvl"))
        for node in made.parts["word/styles.xml"].iter(f"{W}style")
        if val(node, "pPr/outlineLvl")
    }
    found = [
        int(val(node, "pPr/outlineLvl") or levels[style(node)])
        for node in made.body.iter(f"{W}p")
        if style(node) in levels and style(node) != "Title"
    ]
    assert found[0] == 0
    assert all(after <= before + 1 for before, after in pairwise(found))
    assert max(found) == 3


def test_lists_are_counted_by_word_on_three_levels():
    inner = t.Items((t.Item((specimen.para("third"),)),), t.Numbering.DASH)
    middle = t.Items((t.Item((specimen.para("second"), inner)),), t.Numbering.LETTER_BRACKET)
    made = paper(
        t.Items((t.Item((specimen.para("first"), middle)), t.Item((specimen.para("more"),))), t.Numbering.NUMBER)
    )
    marked = [node for node in made.body.iter(f"{W}p") if node.find(f"{W}pPr/{W}numPr") is not None]

    assert [(words(node), val(node, "pPr/numPr/ilvl")) for node in marked] == [
        ("first", "0"), ("second", "1"), ("third", "2"), ("more", "0"),
    ]  # fmt: skip
    assert len({val(node, "pPr/numPr/numId") for node in marked}) == 1
    levels = list(made.parts["word/numbering.xml"].iter(f"{W}lvl"))[:3]
    assert [(val(one, "numFmt"), val(one, "lvlText")) for one in levels] == [
        ("decimal", "%1."), ("lowerLetter", "%2)"), ("bullet", "–"),
    ]  # fmt: skip


def test_a_second_list_counts_anew_and_one_that_goes_on_goes_on():
    numbered = t.Numbering.NUMBER
    made = paper(
        specimen.points("one", numbering=numbered), t.Items((t.Item((specimen.para("four"),)),), numbered, start=4)
    )
    starts = [int(node.get(f"{W}val")) for node in made.parts["word/numbering.xml"].iter(f"{W}startOverride")]

    assert starts == [1, 4]


def test_two_lists_in_one_point_do_not_run_together():
    letters = specimen.points("a one", "a two")
    made = paper(
        t.Items((t.Item((specimen.para("first"), letters, specimen.para("and"), letters)),), t.Numbering.NUMBER)
    )
    lists = [val(node, "pPr/numPr/numId") for node in made.body.iter(f"{W}p") if words(node) == "a one"]

    assert len(set(lists)) == 2


def test_findings_are_numbered_as_they_are_and_go_on_where_they_can(made):
    rows = [val(node, "pPr/numPr/numId") for node in paragraphs(made, "Finding")]
    starts = {
        node.get(f"{W}numId"): val(node, "lvlOverride/startOverride")
        for node in made.parts["word/numbering.xml"].iter(f"{W}num")
    }

    assert rows[0] == rows[1] != rows[2]
    assert (starts[rows[0]], starts[rows[2]]) == ("1", "10")
    assert "2b" in paper(t.Finding("2b", plain("A title"))).words()


def test_every_reference_finds_its_bookmark(made):
    names = [node.get(f"{W}name") for node in made.body.iter(f"{W}bookmarkStart")]
    asked = [node.text for node in made.body.iter(f"{W}instrText")]
    pointed = {found[1] for said in asked if (found := re.match(r" (?:PAGE)?REF (\S+) ", said))}
    pointed |= {node.get(f"{W}anchor") for node in made.body.iter(f"{W}hyperlink") if node.get(f"{W}anchor")}

    assert len(names) == len(set(names))
    assert pointed <= set(names)
    assert {said.split()[0] for said in asked} == {"PAGEREF", "REF", "SEQ"}
    assert made.parts["word/settings.xml"].find(f"{W}updateFields") is not None


def test_a_reference_to_what_has_no_words_of_its_own_is_a_link():
    bare = t.Figure(specimen.photograph(60, 40), "A quay.", anchor="quay")
    made = paper(
        bare, t.Paragraph((t.Reference("quay", t.Form.TITLE), t.Reference("gone"), t.Reference("gone", t.Form.NUMBER)))
    )

    assert words(paragraphs(made, "BodyText")[0]) == "A quay."
    assert not list(made.body.iter(f"{W}instrText"))


def test_a_document_without_references_asks_nothing_when_it_is_opened():
    assert paper(specimen.para("Words")).parts["word/settings.xml"].find(f"{W}updateFields") is None


def test_footnotes_are_footnotes():
    inner = t.Note(plain("inner"))
    link = t.Link(plain("a page"), "https://a.example")
    made = paper(t.Paragraph((t.Text("Words"), t.Note((t.Text("outer "), link, inner)), t.Note(plain("second")))))
    notes = made.parts["word/footnotes.xml"]
    calls = [node.get(f"{W}id") for node in made.body.iter(f"{W}footnoteReference")]

    assert calls == ["1", "2"]
    assert [words(note) for note in notes if note.get(f"{W}id") in calls] == ["outer a page (inner)", "second"]
    assert [note.get(f"{W}type") for note in notes][:2] == ["separator", "continuationSeparator"]
    assert list(made.relations("word/_rels/footnotes.xml.rels").values()) == [
        ("hyperlink", "https://a.example", "External")
    ]


def test_notes_at_the_end_are_endnotes_in_figures_under_a_heading():
    link = t.Link(plain("a page"), "https://a.example")
    said = t.Paragraph((t.Text("Words"), t.Note((t.Text("outer "), link)), t.Note(plain("second"))))
    made = Paper(docx.render(t.Document("Title", (said,), endnotes=True)))
    calls = [node.get(f"{W}id") for node in made.body.iter(f"{W}endnoteReference")]
    notes = made.parts["word/endnotes.xml"]

    assert calls == ["1", "2"]
    assert [words(note) for note in notes if note.get(f"{W}id") in calls] == ["outer a page", "second"]
    assert words(made.body[-2]) == "Notes"
    assert made.parts["word/settings.xml"].find(f"{W}endnotePr/{W}numFmt").get(f"{W}val") == "decimal"
    assert "word/footnotes.xml" not in made.parts
    assert [target for _id, (kind, target, _mode) in made.relations("word/_rels/document.xml.rels").items()
            if kind == "endnotes"] == ["endnotes.xml"]  # fmt: skip


def test_addresses_that_could_run_something_stay_words():
    made = paper(
        t.Paragraph((t.Link(plain("run"), "javascript:alert(1)"), t.Link(plain("file"), "file:///etc/passwd")))
    )

    assert "runfile" in made.words()
    assert not list(made.body.iter(f"{W}hyperlink"))


def test_heads_and_feet_count_pages_and_repeat_the_title(made):
    head, foot = made.parts["word/header2.xml"], made.parts["word/footer2.xml"]

    assert "Ready Before the Tide" in words(head)
    assert [node.text.strip() for node in head.iter(f"{W}instrText")] == ["TITLE"]
    assert words(foot) == "Dialogue summary Page 1 of 1"
    assert [node.text.strip() for node in foot.iter(f"{W}instrText")] == ["PAGE", "NUMPAGES"]
    other = paper(short_title="Short", press_words=t.PressWords(page_of="{page} von {pages}"))
    assert [node.text.strip() for node in other.parts["word/header2.xml"].iter(f"{W}instrText")] == [
        'DOCPROPERTY "Short title"'
    ]
    assert words(other.parts["word/footer2.xml"]) == "1 von 1"


# Tables and pictures


def test_a_table_repeats_its_head_and_has_the_columns_it_says(made):
    table = next(node for node in made.body.iter(f"{W}tbl") if val(node, "tblPr/tblStyle") == "ListTable")
    rows = table.findall(f"{W}tr")

    assert [row.find(f"{W}trPr/{W}tblHeader") is not None for row in rows].count(True) == 1
    assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    for one in made.body.iter(f"{W}tbl"):
        columns = len(one.findall(f"{W}tblGrid/{W}gridCol"))
        for row in one.findall(f"{W}tr"):
            spans = [int(val(cell, "tcPr/gridSpan") or 1) for cell in row.findall(f"{W}tc")]
            assert sum(spans) == columns
            assert all(cell[-1].tag == f"{W}p" for cell in row.findall(f"{W}tc"))


def test_pictures_have_their_words_and_lose_the_camera_s(made):
    said = [node.get("descr") for node in made.body.iter() if node.tag.endswith("}docPr")]

    assert "Boats in the inner harbour at dawn." in said
    assert "Columns rising from 31 in 2021 to 83 in 2025." in said
    assert any("Świetlin, Żurawia Kępa" in one for one in said), "the cover's map names its places"
    for name in made.file.namelist():
        if name.startswith("word/media/"):
            assert b"Exif" not in made.file.read(name)


def test_an_ornament_is_passed_over_when_a_page_is_read_aloud():
    made = paper(specimen.para("Words"))
    bar = next(node for node in made.body.iter() if node.tag.endswith("}docPr"))

    assert bar.get("descr") == ""
    assert next(node for node in bar.iter() if node.tag.endswith("}decorative")).get("val") == "1"


def test_a_heading_holds_its_label(made):
    assert "Part 4 A last word" in [words(node) for node in paragraphs(made, "Heading3")]


def test_a_picture_nobody_can_read_is_told_in_words():
    made = paper(t.Figure(t.Photograph(b"nothing"), "The quay at dawn.", "Figure 3", plain("A quay.")))

    assert "The quay at dawn." in made.words()
    assert [node.text.strip() for node in made.body.iter(f"{W}instrText")] == ["SEQ Figure \\* ARABIC \\r 3"]


def test_a_cover_with_a_photograph_keeps_its_facts(made):
    cover = t.Cover((t.Fact("71", "participants"),), picture=specimen.photograph(), picture_alt="The quay.")
    made = Paper(docx.render(replace(specimen.DOCUMENT, cover=cover)))

    assert "71 participants" in made.words()
    assert "The quay." in [node.get("descr") for node in made.body.iter() if node.tag.endswith("}docPr")]


# Look


def test_the_accent_is_the_series_own():
    made = paper(specimen.para("Words"), accent="#F2B705")
    accent = palette.palette("#F2B705").hex(Tone.ACCENT)[1:]
    label = next(node for node in made.parts["word/styles.xml"].iter(f"{W}style") if node.get(f"{W}styleId") == "Label")

    assert val(label, "rPr/color") == accent != "F2B705"


def test_letter_paper_is_letter_paper():
    size = paper(paper=t.Paper.LETTER).body.find(f"{W}sectPr/{W}pgSz")

    assert (size.get(f"{W}w"), size.get(f"{W}h")) == ("12240", "15840")


def test_a_sheet_can_lie_on_its_side():
    size = paper(specimen.PEOPLE, landscape=True).body.find(f"{W}sectPr/{W}pgSz")

    assert (size.get(f"{W}w"), size.get(f"{W}h"), size.get(f"{W}orient")) == ("16838", "11906", "landscape")


def test_names_in_columns_are_a_section_of_their_own():
    places = t.Places((t.Country("Poland", ("Świetlin",)),), plain("Places"))
    made = paper(places, t.Endorsements(plain("Endorsed"), (t.Endorsement("A town with a very long name", "Norway"),)))
    columns = [node.find(f"{W}cols").get(f"{W}num") for node in made.body.iter(f"{W}sectPr")]
    heads = [len(node.findall(f"{W}headerReference")) for node in made.body.iter(f"{W}sectPr")]

    assert columns == [None, "4", None, "3", None]
    assert heads == [2, 0, 0, 0, 0], "the others go on with the heads of the first"


def test_a_finding_without_a_title_has_its_numeral_before_its_text():
    made = paper(
        t.Finding("1", blocks=(specimen.para("First."), specimen.para("Second."))), t.Finding("2", plain("Title"))
    )

    assert [words(node) for node in paragraphs(made, "FindingText")] == ["First."]
    assert words(paragraphs(made, "BodyText")[0]) == "Second."
    assert [val(node, "pPr/numPr/ilvl") for node in paragraphs(made, "Finding")] == ["0"]


def test_a_page_break_turns_the_page_before_words_and_before_tables():
    words_ = paper(specimen.para("one"), t.PageBreak(), specimen.para("two"))
    table = paper(specimen.para("one"), t.PageBreak(), specimen.CASE)

    for one in (words_, table):
        assert len(list(one.body.iter(f"{W}pageBreakBefore"))) == 1
    turned = next(table.body.iter(f"{W}pageBreakBefore")).getparent().getparent()
    assert turned.getnext().tag == f"{W}tbl"


def test_progress_is_told_and_can_stop_the_work():
    heard = []
    docx.render(specimen.DOCUMENT, on_progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1

    def stop(done):
        if done > 0.3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        docx.render(specimen.DOCUMENT, on_progress=stop)


def test_columns_inside_a_cell_become_lines():
    inside = t.CaseStudy(plain("A place"), (t.Matter("Who", (t.Places((t.Country("Poland", ("Świetlin",)),)),)),))
    made = paper(inside)

    assert len(list(made.body.iter(f"{W}sectPr"))) == 1


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed (soffice)")
def test_a_word_processor_opens_it_and_sets_it(data, tmp_path):
    (tmp_path / "paper.docx").write_bytes(data)
    asked = [
        "soffice",
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
    ]
    subprocess.run([*asked, str(tmp_path), str(tmp_path / "paper.docx")], check=True, capture_output=True, timeout=100)
    read = pypdf.PdfReader(tmp_path / "paper.pdf")
    said = [squeezed(page.extract_text().replace("\u00a0", " ")) for page in read.pages]

    assert 7 <= len(said) <= 11
    assert f"Page 1 of {len(said)}" in said[0]
    assert "The three-sentence rule was first tried" in next(
        page for page in said if "begins with admitting ignorance" in page
    )
    assert "see finding 2" in " ".join(said)
    declared = next(number for number, page in enumerate(said, 1) if "Recognise" in page)
    assert f"see page {declared})" in " ".join(said)
    assert not [page for page in said if "Error" in page]


def test_a_few_examples_stay_on_one_page():
    def kept(count):
        rows = tuple(t.Example(f"Town {number}", plain("x")) for number in range(count))
        cells = [row.find(f".//{W}p") for row in paper(t.Examples(plain("Examples"), rows)).body.iter(f"{W}tr")]
        return [cell.find(f"{W}pPr/{W}keepNext") is not None for cell in cells]

    assert kept(3) == [True, True, False]
    assert not any(kept(7))


def test_words_from_right_to_left_bring_their_typeface():
    made = paper(specimen.para("שלום and مرحبا"))
    looks = [one for one in made.body.iter(f"{W}rPr") if one.find(f"{W}rtl") is not None]
    faces = [one.find(f"{W}rFonts").get(f"{W}cs") for one in looks]
    assert faces == ["Noto Sans Hebrew", "IBM Plex Sans Arabic"]
    assert set(faces) <= embedded(made)
    assert set(faces).isdisjoint(embedded(paper(specimen.para("Peace"))))


def embedded(made):
    table = made.parts["word/fontTable.xml"]
    return {one.get(f"{W}name") for one in table if one.find(f"{W}embedRegular") is not None}


def test_a_paper_from_right_to_left_turns_its_tables_and_sections():
    cells = (plain("שלום"), plain("Peace"), plain("12"))
    table = t.Table(tuple(t.Column(plain("x"), align=t.Align.RIGHT) for _ in cells), (t.Body((cells,)),))
    made = paper(table, specimen.para("שלום"), language="he")
    assert made.body.find(f".//{W}tblPr/{W}bidiVisual") is not None
    assert made.body.find(f"{W}sectPr/{W}bidi") is not None
    assert all(disorders(part) == [] for part in made.parts.values())
    *_, row = made.body.iter(f"{W}tr")
    ranged = {words(one): (one.find(f"{W}pPr/{W}bidi") is not None, val(one, "pPr/jc")) for one in row.iter(f"{W}p")}
    # All stand at the right, which Word calls left where words run to the left.
    assert ranged == {"שלום": (True, "left"), "Peace": (False, "right"), "12": (True, "left")}


def test_spaces_hold_as_in_print_here_too():
    said = [node.text for node in paper(specimen.para("see page 4")).body.iter(f"{W}t")]
    assert "see page\u00a04" in said
