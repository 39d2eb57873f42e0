import base64
import re
import struct
from itertools import pairwise

import html5lib
import pytest

from convener.folders import resource
from convener.press import html, palette, reading
from convener.press import tree as t
from convener.press.figures import Tone
from convener.press.tree import plain
from tests.press import awkward, specimen, stuffing


def document(*blocks, **others):
    return t.Document(**{"title": "A paper", **others}, blocks=blocks)


def parsed(data):
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(data)


def words(node):
    return " ".join("".join(node.itertext()).split())


@pytest.fixture(scope="module")
def page():
    return parsed(html.render(specimen.DOCUMENT))


def test_every_word_of_the_specimen_is_on_the_page(page):
    found = words(page.find("body"))
    for part in reading.everything(specimen.DOCUMENT.blocks):
        if isinstance(part, t.Text):
            assert " ".join(part.words.split()) in found
        if isinstance(part, t.Attribution):
            assert part.name in found
            assert part.office in found


def test_headings_never_skip_a_level(page):
    levels = [int(node.tag[1]) for node in page.iter() if re.fullmatch(r"h[1-6]", str(node.tag))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_link_inside_the_page_arrives(page):
    ids = [node.get("id") for node in page.iter() if node.get("id")]
    assert len(ids) == len(set(ids))
    inside = [node.get("href")[1:] for node in page.iter("a") if node.get("href", "").startswith("#")]
    assert len(inside) > 10
    assert set(inside) <= set(ids)


def test_the_page_stands_alone_and_runs_nothing(page):
    assert not list(page.iter("script"))
    assert not list(page.iter("link"))
    for node in page.iter("img"):
        assert node.get("src").startswith("data:image/")
        assert node.get("alt")
    sheet = page.find("head/style").text
    assert sheet.count("url(") == sheet.count("url(data:font/woff2;base64,")
    assert "@import" not in sheet
    assert "prefers-color-scheme" in sheet


def test_tables_name_their_columns_and_rows(page):
    table = next(page.iter("table"))
    assert [words(node) for node in table.iter("th") if node.get("scope") == "col"][:2] == ["Name", "Office"]
    assert "rowgroup" in {node.get("scope") for node in table.iter("th")}


def test_the_page_says_its_language_and_title(page):
    assert page.get("lang") == "en-GB"
    assert page.find("head/title").text == "Ready Before the Tide"


def test_addresses_that_could_run_something_stay_words():
    made = html.render(document(t.Paragraph((t.Link(plain("press here"), "javascript:alert(1)"),)))).decode()
    assert "press here" in made
    assert "javascript" not in made


def test_lists_count_as_they_are_told():
    items = t.Items((t.Item((t.Paragraph(plain("x")),)),), t.Numbering.LETTER_POINT, start=3)
    node = next(parsed(html.render(document(items))).iter("ol"))
    assert (node.get("type"), node.get("start")) == ("a", "3")


@pytest.mark.parametrize("text", awkward.STRINGS, ids=range(len(awkward.STRINGS)))
def test_awkward_words_stand_as_they_are(text):
    made = html.render(
        stuffing.stuffed(document(t.Paragraph(plain("x")), specimen.FINDINGS[1], *specimen.CLOSING[1:2]), text)
    )
    found = words(parsed(made).find("body"))
    shown = re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", "", text)
    assert " ".join(shown.split()) in found


@pytest.mark.parametrize("accent", ["#0B5568", "#F2B705", "#FFFFFF", "#000000", "#E40303", "no colour"])
def test_an_accent_reads_on_white_and_in_the_dark(accent):
    light, dark = palette.palette(accent), palette.dark_palette(accent)
    assert palette.contrast(light.colours[Tone.ACCENT], light.colours[Tone.WHITE]) >= 7
    assert palette.contrast(dark.colours[Tone.ACCENT], dark.colours[Tone.WHITE]) >= 7
    assert palette.contrast(light.colours[Tone.DATA], light.colours[Tone.WHITE]) >= 3


@pytest.mark.parametrize("accent", ["#0B5568", "#F2B705", "#FFFFFF", "#000000", "#E40303"])
def test_all_words_read_in_the_dark_on_every_ground_they_stand_on(accent):
    dark = palette.dark_palette(accent).colours
    for ground in (Tone.WHITE, Tone.TINT_6):
        assert all(palette.contrast(dark[tone], dark[ground]) >= 7 for tone in (Tone.INK, Tone.SOFT, Tone.ACCENT))
    assert palette.contrast(dark[Tone.ACCENT], dark[Tone.COVER_LAND]) >= 7


def faces(data):
    """Return the faces of a page as family, weight, slant, with their files."""
    sheet = parsed(data).find("head/style").text
    rule = r'\{font-family:"([^"]+)";font-weight:(\d+);font-style:(\w+);src:url\(data:font/woff2;base64,([^)]+)\)'
    return {tuple(found[:3]): base64.b64decode(found[3]) for found in re.findall(rule, sheet)}


def test_a_page_brings_the_faces_it_is_set_in_and_no_others():
    upright = {("Source Sans 3", "400", "normal"), ("Source Sans 3", "600", "normal")}
    upright |= {("Source Serif 4", "600", "normal")}
    assert set(faces(html.render(document(t.Paragraph(plain("quiet"), t.Role.SMALL))))) == upright
    upright.add(("Source Serif 4", "400", "normal"))
    assert set(faces(html.render(document(t.Paragraph(plain("said")))))) == upright
    slanted = (t.Text("They said "), t.Text("so", emphasis=True))
    said = faces(html.render(document(t.Paragraph(slanted))))
    assert set(said) == upright | {("Source Serif 4", "400", "italic")}
    headed = faces(html.render(document(t.Heading(1, slanted), t.Paragraph(plain("said")))))
    assert set(headed) == upright | {("Source Sans 3", "600", "italic")}
    bound = faces(html.render(document(t.Clause((t.Text("Declare", operative=True), t.Text(" so"))))))
    assert set(bound) == upright | {("Source Serif 4", "600", "italic")}


def test_a_page_brings_the_faces_of_the_scripts_it_is_written_in():
    said = (t.Text("Mayor דוד "), t.Text("مرحبا", strong=True))
    plainly = (t.Text("Mayor "), t.Text("Peace", strong=True))
    both, neither = (set(faces(html.render(document(t.Paragraph(spans))))) for spans in (said, plainly))
    assert both - neither == {("Noto Sans Hebrew", "400", "normal"), ("IBM Plex Sans Arabic", "600", "normal")}


def test_the_faces_of_a_page_are_whole():
    for data in faces(html.render(specimen.DOCUMENT)).values():
        signature, flavour, length, tables = struct.unpack(">4s4sIH", data[:14])
        assert (signature, flavour, length) == (b"wOF2", b"\x00\x01\x00\x00", len(data))
        assert tables >= 10
    packed = {file.stem for file in resource("fonts").glob("*.woff2")}
    assert packed == {file.stem for file in resource("fonts").glob("*.ttf") if "_700" not in file.name}


def test_a_long_page_begins_with_its_contents_and_a_short_one_does_not():
    sections = [
        part
        for number in range(5)
        for part in (
            t.Heading(1, (t.Text(f"Part {number} & more"), t.Note(plain("told")))),
            t.Heading(2, plain(f"Within {number}")),
            t.Heading(3, plain("Deep")),
        )
    ]
    whole = parsed(html.render(document(*sections)))
    nav = whole.find(".//nav[@class='contents']")
    assert [words(link) for link in nav.iter("a")][:3] == ["Part 0 & more", "Within 0", "Part 1 & more"]
    found = {node.get("id"): words(node) for node in whole.iter() if re.fullmatch("h[23]", str(node.tag))}
    for link in nav.iter("a"):
        assert found[link.get("href")[1:]].startswith(words(link))
    assert parsed(html.render(document(*sections[:6]))).find(".//nav") is None


def test_the_keyboard_comes_to_the_text_at_once(page):
    first = next(page.iter("a"))
    assert first.get("href") == "#" + page.find(".//main").get("id")


def test_headings_side_by_side_have_one_level():
    parts = (t.Heading(2, plain("One")), t.Heading(2, plain("Two")), t.Heading(1, plain("Three")))
    whole = parsed(html.render(document(*parts)))
    assert [node.tag for node in whole.iter() if re.fullmatch("h[2-6]", str(node.tag))] == ["h2", "h2", "h2"]


def test_no_title_breaks_out_of_the_running_lines_of_the_sheet():
    title = '"}body{display:none}</style>\\"'
    sheet = parsed(html.render(document(title=title, running=title))).find("head/style").text
    assert "body{display" not in re.sub(r'"(?:[^"\\]|\\.)*"', "", sheet)
    assert sheet.count("@page :first") == 1


def test_what_leads_on_inside_a_link_does_not_break_it():
    inner = (t.Link((t.Text("a "), t.Link(plain("b"), "https://b.example")), "https://a.example"), t.Note(plain("c")))
    glance = t.AtAGlance(plain("All"), (t.Glance("1", inner, "x"),))
    made = parsed(html.render(document(glance, t.Heading(1, plain("There"), "x"), t.Paragraph(inner))))
    for link in made.iter("a"):
        assert not list(link.iter("a"))[1:]


def test_what_runs_to_the_left_says_so():
    items = t.Items(tuple(t.Item((t.Paragraph(plain(said)),)) for said in ("שלום", "Peace")))
    blocks = (t.Heading(2, plain("مرحبا")), t.Paragraph(plain("Mayor דוד כהן")), items)
    page = parsed(html.render(document(*blocks)))
    told = [(node.tag, node.get("dir")) for node in page.find("body").iter() if node.get("dir")]
    assert told == [("h2", "rtl"), ("p", "ltr"), ("li", "rtl"), ("p", "rtl")]
    assert page.get("dir") is None


def test_a_paper_from_right_to_left_says_so():
    page = parsed(html.render(document(t.Paragraph(plain("שלום")), language="ar")))
    assert page.get("dir") == "rtl"


def test_spaces_hold_as_in_print():
    page = html.render(document(t.Paragraph((t.Text("see page 4, "), t.Text("11 June", strong=True)))))
    assert "see page\u00a04, <strong>11\u00a0June</strong>" in page.decode()
