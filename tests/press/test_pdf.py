import dataclasses
import io
import re
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from itertools import groupby

import page
import pikepdf
import pypdf
import pypdfium2
import pytest

from convener.press import pdf, reading
from convener.press import tree as t
from convener.press.pdf import faces
from convener.press.tree import plain
from tests.press import awkward, specimen


@pytest.fixture(scope="module")
def printed():
    return pdf.render(specimen.DOCUMENT)


@pytest.fixture(scope="module")
def pages(printed):
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(printed)).pages]


def document(*blocks, **others):
    return t.Document(**{"title": "A paper", **others}, blocks=blocks)


def paragraph(words):
    return t.Paragraph(plain(words))


def texts(data):
    read = pypdfium2.PdfDocument(data)
    found = [page.get_textpage().get_text_range() for page in read]
    read.close()
    return found


def squeezed(words):
    return re.sub(r"[\s\u00a0\u00ad\ufffe-]+", "", words)


def test_every_word_of_the_specimen_is_found_in_the_print(printed):
    found = squeezed("".join(texts(printed)))
    for part in reading.everything(specimen.DOCUMENT.blocks):
        if isinstance(part, t.Text):
            assert squeezed(part.words) in found, part.words
        if isinstance(part, t.Attribution):
            assert squeezed(part.name) in found
            assert squeezed(part.office) in found


def test_words_come_in_reading_order(printed):
    found = squeezed("".join(texts(printed)))
    order = [
        "Overview",
        "Key findings",
        "When the first hour",
        "Challenge",
        "Impact",
        "Registration",
        "Recognise",
        "Signed by",
    ]
    places = [found.index(squeezed(words)) for words in order]
    assert places == sorted(places)


def test_only_embedded_faces_are_named(printed):
    with pikepdf.open(io.BytesIO(printed)) as read:
        fonts = [one for one in read.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"]
    assert fonts
    assert all("/FontFile2" in font.FontDescriptor for font in fonts)
    assert b"Helvetica" not in printed


def test_words_with_a_hyphen_are_found_whole():
    word = "Donaudampfschifffahrtsgesellschaftskapitän"
    columns = tuple(t.Column(plain(letter)) for letter in "abcde")
    cells = (plain(word), *(plain("x") for _ in columns[1:]))
    (found,) = texts(pdf.render(document(t.Table(columns, (t.Body((cells,)),)), language="de")))
    assert word not in found
    assert word in squeezed(found)


def test_references_name_the_page_on_which_their_target_stands(pages):
    whole = " ".join(" ".join(pages).split())
    said = int(re.search(r"Declaration \(see page (\d+)\)", whole)[1])
    assert "The Świetlin Declaration of Harbour Towns" in pages[said - 1]
    assert "see finding 2, page 2, and “Brélannec, France”" in whole


def test_page_numbers_settle_when_they_push_their_own_targets_on():
    blocks = []
    for number in range(120):
        blocks.append(t.Heading(2, plain(f"Part {number}"), anchor=f"part-{number}"))
        blocks.append(t.Paragraph((t.Text("See "), t.Pages(tuple(f"part-{n}" for n in range(number, 120, 7))))))
    found = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf.render(document(*blocks)))).pages]
    stands = {n: place for place, page in enumerate(found, 1) for n in map(int, re.findall(r"Part (\d+)\n", page))}
    whole = " ".join(" ".join(found).split())
    said = re.search(r"Part 0 See Pages ([\d, ]+)", whole)[1]
    assert [int(one) for one in said.split(",")] == sorted({stands[n] for n in range(0, 120, 7)})


def test_links_lead_where_they_say_and_nowhere_else():
    urls = ("https://halvsand.example/ten", "mailto:a@b.example", "javascript:alert(1)", "file:///etc/passwd", "http:x")
    spans = tuple(t.Link(plain(f"link {place} "), url) for place, url in enumerate(urls))
    read = pypdf.PdfReader(io.BytesIO(pdf.render(document(t.Paragraph(spans)))))
    found = [note.get_object()["/A"]["/URI"] for note in read.pages[0]["/Annots"]]
    assert found == ["https://halvsand.example/ten", "mailto:a@b.example"]
    assert "link 2 link 3 link 4" in read.pages[0].extract_text()


def test_references_inside_work_as_links(printed):
    read = pypdf.PdfReader(io.BytesIO(printed))
    inside = [note.get_object() for page in read.pages for note in page.get("/Annots", ())]
    inside = [note for note in inside if "/Dest" in note]
    assert len(inside) >= 8
    assert all(isinstance(note["/Dest"], list) or note["/Dest"] in read.named_destinations for note in inside)


def test_outline_title_and_language_are_set(printed):
    read = pypdf.PdfReader(io.BytesIO(printed))
    flat = [one for one in read.outline if not isinstance(one, list)]
    assert [one.title for one in flat][:3] == ["Overview", "Key findings", "Thursday 11 June 2026"]
    assert read.root_object["/Lang"] == "en-GB"
    assert read.metadata.title == "Ready Before the Tide"


def test_metadata_names_the_publisher_and_no_person(printed):
    with pikepdf.open(io.BytesIO(printed)) as read:
        info = {str(key): str(value) for key, value in read.docinfo.items()}
    assert info["/Author"] == "North Quay Secretariat"
    assert info["/Creator"] == info["/Producer"] == "Convener"
    assert "anonymous" not in str(info)


def test_the_same_document_gives_the_same_bytes(printed):
    assert pdf.render(specimen.DOCUMENT) == printed


def test_papers_print_side_by_side_in_several_threads(printed, monkeypatch):
    monkeypatch.setattr(faces, "_faces", {})  # as if just started: all of them ask for the faces at once
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        with ThreadPoolExecutor(4) as pool:
            made = list(pool.map(lambda _: pdf.render(specimen.DOCUMENT), range(6)))
    finally:
        sys.setswitchinterval(interval)
    assert all(one == printed for one in made)


def test_a_footnote_stands_on_the_page_that_calls_it(pages):
    calling = next(one for one in pages if "a reason to wait" in one)
    assert "three-sentence rule" in calling


def test_a_page_says_which_it_is(pages):
    for number, text in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in text


def inked(data, page=0):
    read = pypdfium2.PdfDocument(data)
    image = read[page].render(scale=1).to_pil().convert("L")
    read.close()
    return image


def test_nothing_leaves_the_text_block():
    long = "W" * 3000
    cells = tuple(plain(long) for _ in range(4))
    columns = tuple(t.Column(plain(long)) for _ in range(4))
    data = pdf.render(
        document(
            t.Heading(1, plain(long)),
            paragraph(long),
            t.Table(columns, (t.Body((cells,), long),)),
            t.AgendaDay(long[:90], (t.AgendaItem(plain(long[:900]), long[:90], long[:90], long[:90], long[:90]),)),
            title=long[:200],
            running=long,
            kind=long,
            series=long,
        )
    )
    for number in range(len(pypdf.PdfReader(io.BytesIO(data)).pages)):
        image = inked(data, number)
        assert image.crop((0, 0, 55, 842)).getextrema()[0] > 250
        assert image.crop((541, 0, 595, 842)).getextrema()[0] > 250
        assert image.crop((0, 810, 595, 842)).getextrema()[0] > 250


def test_blocks_higher_than_a_page_are_divided():
    many = tuple(f"Town {n}" for n in range(900))
    blocks = (
        t.Sitting(
            plain("Long"), groups=(t.Group("Panel", tuple(t.Attribution(f"Name {n}", "Mayor") for n in range(150))),)
        ),
        t.CaseStudy(plain("Case"), (t.Matter("Approach", tuple(paragraph("word " * 80) for _ in range(30))),)),
        t.AgendaDay(
            "Day",
            (
                t.AgendaItem(
                    plain("Panel"),
                    "09:00",
                    groups=(t.Group("Panel", tuple(t.Attribution(f"Speaker {n}", "Mayor") for n in range(120))),),
                ),
            ),
        ),
        t.Endorsements(plain("All"), tuple(t.Endorsement(one, "Country") for one in many)),
        t.Places((t.Country("Land", many),)),
        t.Table((t.Column(plain("a")), t.Column(plain("b"))), (t.Body(((plain("cell " * 3000), plain("b")),)),)),
    )
    found = "".join(texts(pdf.render(document(*blocks))))
    for last in ("Name 149", "Speaker 119", "Town 899"):
        assert last in found
    assert found.count("cell") == 3000
    assert found.count("Case study: Case, continued") >= 2


def test_notes_are_printed_wherever_they_are_called():
    def noted(place):
        return (t.Text(f"{place} "), t.Note(plain(f"note-of-{place}")))

    blocks = (
        t.Heading(1, noted("heading"), remark=noted("remark")),
        t.Finding("1", noted("title"), noted("lead"), evidence=(noted("evidence"),)),
        t.Items((t.Item((t.Paragraph(noted("item")),)),)),
        t.Quotation(noted("quotation")),
        t.Table((t.Column(noted("column")), t.Column(noted("other"))), (t.Body(((noted("cell"), noted("next")),)),)),
        t.CaseStudy(noted("case"), (t.Matter("Approach", (t.Paragraph(noted("matter")),)),), intro=noted("intro")),
        t.Figure(specimen.photograph(90, 60), "x", caption=noted("caption")),
        t.Beside((t.Detail("Label", (noted("detail"),)),), (paragraph("beside"),)),
        t.AtAGlance(noted("glances"), (t.Glance("1", noted("glance")),)),
        t.AgendaDay("Day", (t.AgendaItem(noted("agenda")), t.AgendaItem(noted("quiet"), quiet=True)), noted("day")),
        t.Disclaimer("Disclaimer", noted("disclaimer"), opening=True),
        t.Examples(noted("examples"), (t.Example("Town", noted("example")),)),
        t.Endorsements(noted("endorsed"), (t.Endorsement("Town"),)),
        t.Commitments((noted("commitment"),)),
    )
    made = document(*blocks)
    found = squeezed("".join(texts(pdf.render(made))))
    notes = [part.spans[0].words for part in reading.notes(made)]
    assert len(notes) > 20
    assert [note for note in notes if squeezed(note) not in found] == []


def test_a_note_longer_than_a_page_goes_on_overleaf():
    spans = (t.Text("Called here."), t.Note(plain("note " * 2500)))
    found = texts(pdf.render(document(t.Paragraph(spans), paragraph("After."))))
    assert sum(page.count("note") for page in found) == 2500
    assert len(found) > 2


def test_notes_at_the_end_are_called_and_lead_back():
    calling = t.Paragraph((t.Text("Called here."), t.Note(plain("The first note.")), t.Note(plain("The other."))))
    said = (t.Disclaimer("Disclaimer", calling.spans, opening=True), calling, t.PageBreak(), paragraph("After."))
    read = pypdf.PdfReader(io.BytesIO(pdf.render(replace(document(*said), endnotes=True))))
    first, last = (one.extract_text() for one in read.pages)
    assert "note" not in first
    assert last.index("After.") < last.index("Notes") < last.index("The first note.") < last.index("The other.")
    leads = [[read.get_page_number(one.get_object()["/Dest"][0].get_object()) for one in each["/Annots"]]
             for each in read.pages]  # fmt: skip
    assert leads == [[1] * 4, [0] * 4]


@pytest.mark.parametrize("profile", ["PDF_UA_1", "PDF_A_2A"])
@pytest.mark.parametrize("kind", ["specimen", "endnotes", "small", "awkward", "empty", "turned"])
def test_prints_are_fit_for_listeners_and_archives(printed, tmp_path, profile, kind):
    from tests.press import stuffing

    made = {
        "specimen": lambda: printed,
        "endnotes": lambda: pdf.render(replace(specimen.DOCUMENT, endnotes=True)),
        "small": lambda: pdf.render(SMALL),
        "awkward": lambda: pdf.render(stuffing.stuffed(SMALL, "<b>&\x00 שלום ✓ ]]>")),
        "empty": lambda: pdf.render(document()),
        "turned": lambda: pdf.render(stuffing.stuffed(TURNED, "מִפְתָּח (12) مُحَمَّد، إلى abc")),
    }
    file = tmp_path / "paper.pdf"
    file.write_bytes(made[kind]())
    found = page.validate_pdf(str(file), profile=getattr(page.ValidationProfile, profile))
    assert found.is_compliant, str(found)


def test_the_structure_is_what_a_listener_needs(printed):
    with pikepdf.open(io.BytesIO(printed)) as read:
        tags = [
            str(one.S)[1:]
            for one in read.objects
            if isinstance(one, pikepdf.Dictionary) and one.get("/S") and "/K" in one
        ]
    counted = {tag: tags.count(tag) for tag in set(tags)}
    assert counted["H1"] == 1
    assert counted["Table"] == 2
    assert counted["TH"] == 4 + 2 + 8 + 2
    assert counted["Figure"] == 5 + 3  # pictures, and the marks of partners and of a letter
    assert counted["Note"] == 1
    assert counted["BlockQuote"] == 2
    assert counted["Link"] >= 12


def test_headings_never_stand_alone_at_the_foot():
    for lines in range(40, 60):
        blocks = (paragraph("One line."),) * (lines // 2) + (
            t.Heading(2, plain("The heading")),
            paragraph("What follows it. " * 30),
        )
        found = texts(pdf.render(document(*blocks)))
        text = next(one for one in found if "The heading" in one)
        assert "What follows it." in text.split("The heading")[1]


def test_headings_over_figures_without_captions_never_stand_alone_at_the_foot():
    bars = t.Drawing(357.0, 260.0, (t.Lettering(10.0, 20.0, "bar", 9.0),))
    blocks = [
        block
        for number in range(8)
        for block in (t.Heading(2, plain(f"Chart {number}")), t.Figure(bars, f"Alternative {number}"))
    ]
    for found in texts(pdf.render(document(*blocks))):
        assert found.count("Chart") == found.count("bar")


def test_letters_no_face_has_are_told(caplog):
    paper = document(paragraph("Peace: 平和 שלום سلام"))
    assert pdf.unprintable(paper) == set("平和")
    assert "??" in texts(pdf.render(paper))[0]
    assert "U+5E73" in caplog.text
    assert "U+05E9" not in caplog.text


def test_progress_is_told_and_can_cancel():
    heard = []
    pdf.render(specimen.DOCUMENT, on_progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == 1.0

    class CancelledError(Exception):
        pass

    def cancel(share):
        if share > 0.2:
            raise CancelledError

    with pytest.raises(CancelledError):
        pdf.render(specimen.DOCUMENT, on_progress=cancel)


def test_letter_breaks_lines_as_a4_does():
    def lines(paper):
        data = pdf.render(document(*specimen.OVERVIEW[1:], *specimen.FINDINGS, paper=paper))
        body = pypdf.PdfReader(io.BytesIO(data)).pages[0].extract_text()
        return body.split("Page 1")[0].strip()

    assert lines(t.Paper.A4).startswith(lines(t.Paper.LETTER))


@pytest.mark.parametrize(("paper", "wide", "tall"), [(t.Paper.A4, 842, 595), (t.Paper.LETTER, 792, 612)])
def test_a_landscape_sheet_gives_its_width_to_the_text(paper, wide, tall):
    columns = tuple(t.Column(plain(f"Column {n}")) for n in range(12))
    rows = tuple(tuple(plain("cell") for _ in columns) for _ in range(60))
    made = pdf.render(document(t.Table(columns, (t.Body(rows),)), landscape=True, paper=paper))
    read = pypdfium2.PdfDocument(made)
    assert [round(side) for side in read[0].get_size()] == [wide, tall]
    read.close()
    for number in range(len(texts(made))):
        image = inked(made, number)
        assert image.crop((0, 0, 40, tall)).getextrema()[0] > 250
        assert image.crop((wide - 40, 0, wide, tall)).getextrema()[0] > 250
        assert image.crop((0, tall - 30, wide, tall)).getextrema()[0] > 250
    assert all("Column 11" in text for text in texts(made))


@pytest.mark.parametrize("words", awkward.STRINGS, ids=range(len(awkward.STRINGS)))
def test_awkward_words_print_everywhere(words):
    from tests.press import stuffing

    data = pdf.render(stuffing.stuffed(SMALL, words))
    assert pypdf.PdfReader(io.BytesIO(data)).pages


SMALL = document(
    t.Heading(1, plain("x"), label="x", remark=plain("x")),
    paragraph("x"),
    t.Paragraph((t.Text("x", strong=True), t.Note(plain("x")), t.Link(plain("x"), "https://a.example"))),
    t.Items((t.Item((paragraph("x"),)),), t.Numbering.NUMBER),
    specimen.FINDINGS[1],
    t.Quotation(plain("x"), t.Attribution("x", "x")),
    t.Table((t.Column(plain("x")), t.Column(plain("x"))), (t.Body(((plain("x"), plain("x")),), "x"),)),
    t.Matter("x", (t.Reading((t.Publication(plain("x"), "x", "x"),)), t.Logos((t.Logo("x"),)))),
    t.Endorsements(plain("x"), (t.Endorsement("x", "x"),)),
    t.Signatures("x", (t.Attribution("x", "x"),)),
    t.AgendaDay("x", (t.AgendaItem(plain("x"), "x", "x", "x", "x"), t.AgendaItem(plain("x"), room="x", quiet=True))),
)


TURNED = dataclasses.replace(SMALL, language="he")


def test_a_document_of_nothing_prints():
    assert pypdf.PdfReader(io.BytesIO(pdf.render(t.Document(title="", blocks=())))).pages
    assert pypdf.PdfReader(io.BytesIO(pdf.render(document(t.PageBreak(), t.PageBreak())))).pages


def test_what_is_no_picture_prints_as_its_words():
    data = pdf.render(document(t.Figure(t.Photograph(b"no picture"), "A quay at dawn.")))
    assert "A quay at dawn." in texts(data)[0]


def test_pictures_lose_what_the_camera_wrote():
    from PIL import Image

    exif = Image.Exif()
    exif[0x013B] = "Jane Secret"
    out = io.BytesIO()
    Image.effect_noise((300, 200), 80).convert("RGB").save(out, "JPEG", exif=exif)
    assert b"Jane Secret" in out.getvalue()
    with pikepdf.open(io.BytesIO(pdf.render(document(t.Figure(t.Photograph(out.getvalue()), "Noise"))))) as read:
        held = [one.read_raw_bytes() for one in read.objects if isinstance(one, pikepdf.Stream)]
    assert not any(b"Jane Secret" in one for one in held)


def test_a_megabyte_in_one_paragraph_prints_in_seconds():
    start = time.process_time()
    data = pdf.render(document(paragraph("word and more " * 75_000)))
    assert time.process_time() - start < 10
    assert len(pypdf.PdfReader(io.BytesIO(data)).pages) > 200


def test_no_line_of_a_paragraph_stands_alone_at_a_foot_or_a_head():
    for before in range(40, 52):
        lines = (paragraph("One line."),) * (before // 2)
        blocks = (*lines, paragraph("mark " * 120), *lines, paragraph("mark " * 120))
        for text in texts(pdf.render(document(*blocks))):
            marked = [line.count("mark") > 0 for line in text.splitlines()]
            lengths = [len(list(group)) for there, group in groupby(marked) if there]
            assert min(lengths, default=2) >= 2
