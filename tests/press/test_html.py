import re
from itertools import pairwise

import html5lib
import pytest

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
    assert "url(" not in sheet
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
