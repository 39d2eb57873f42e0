import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from convener.press import markdown, reading
from convener.press import tree as t
from convener.press.addresses import allowed
from convener.press.tree import plain
from tests.press import awkward, specimen, stuffing

READER = MarkdownIt("commonmark").enable("table").use(footnote_plugin)


def document(*blocks, **others):
    return t.Document(**{"title": "A paper", **others}, blocks=blocks)


def paragraph(words):
    return t.Paragraph(plain(words))


def read(data):
    """Return what a reader of Markdown sees: words without marks."""
    parts = []
    for token in READER.parse(data.decode()):
        for one in token.children or ():
            parts += [" " if one.type in {"softbreak", "hardbreak"} else one.content]
        parts.append(" ")
    return " ".join("".join(parts).split())


def seen(words):
    words = re.sub("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", "", words)
    return " ".join(words.split())


def test_every_word_of_the_specimen_is_read():
    found = read(markdown.render(specimen.DOCUMENT))
    for part in reading.everything(specimen.DOCUMENT.blocks):
        if isinstance(part, t.Text):
            assert seen(part.words) in found
        if isinstance(part, t.Attribution):
            assert part.name in found
            assert part.office in found


def test_structure_is_read_as_it_was_meant():
    tokens = READER.parse(markdown.render(specimen.DOCUMENT).decode())
    kinds = [token.type for token in tokens]
    assert kinds.count("table_open") == 2
    assert "blockquote_open" in kinds
    assert "footnote_block_open" in kinds
    levels = [int(token.tag[1]) for token in tokens if token.type == "heading_open"]
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_lists_one_after_the_other_stay_apart():
    first, second = ("one", "two"), ("three",)
    lists = (specimen.points(*first, numbering=t.Numbering.DASH), specimen.points(*second, numbering=t.Numbering.NONE))
    kinds = [token.type for token in READER.parse(markdown.render(document(*lists)).decode())]
    assert kinds.count("bullet_list_open") == 2


def test_tones_and_links_are_read():
    spans = (
        t.Text("Plain, "),
        t.Text("strong ", strong=True),
        t.Text("slanted", emphasis=True),
        t.Text(", "),
        t.Link(plain("a link"), "https://a.example/x_(y)"),
        t.Text("."),
    )
    shown = READER.render(markdown.render(document(t.Paragraph(spans))).decode())
    assert "<strong>strong</strong> <em>slanted</em>, " in shown
    assert '<a href="https://a.example/x_(y)">a link</a>.' in shown


@pytest.mark.parametrize("text", awkward.STRINGS, ids=range(len(awkward.STRINGS)))
def test_awkward_words_are_read_as_they_are(text):
    made = markdown.render(stuffing.stuffed(document(paragraph("x"), specimen.FINDINGS[1], specimen.PEOPLE), text))
    assert seen(text) in read(made)


@given(st.lists(st.tuples(st.text(max_size=12), st.booleans(), st.booleans()), max_size=5))
def test_no_words_are_lost_or_changed_by_their_tones(parts):
    spans = tuple(t.Text(words, strong=strong, emphasis=emphasis) for words, strong, emphasis in parts)
    found = read(markdown.render(document(t.Paragraph(spans), paragraph("after"))))
    assert found == seen(f"A paper {''.join(words for words, *_ in parts)} after")


@given(st.text(max_size=40))
def test_any_text_is_read_as_it_is(words):
    assert read(markdown.render(document(paragraph(words), paragraph("after")))) == seen(f"A paper {words} after")


def test_a_finding_without_a_title_begins_with_its_number():
    said = markdown.render(document(t.Finding("3", blocks=(paragraph("Said."), paragraph("More."))))).decode()
    assert "**3.** Said.\n\nMore." in said


@pytest.mark.parametrize("title", ["#", "Part #", "C##", "a #### "])
def test_a_heading_keeps_the_sign_it_ends_with(title):
    case = t.CaseStudy(plain(title), ())
    assert f"Case study: {title.strip()}" in read(markdown.render(document(case, t.Heading(1, plain(title)))))


AWKWARD = st.text(alphabet=st.sampled_from("ab1 .)*_#-+=|`<>[]()!&;:\\~^\n$'\"—é"), max_size=12)


def kinds(*blocks):
    return [token.type for token in READER.parse(markdown.render(document(*blocks)).decode())]


@given(AWKWARD, AWKWARD)
def test_headings_are_read_to_their_end(label, title):
    made = markdown.render(document(t.Heading(1, plain(title), label=label), paragraph("after"), title=label))
    head = ": ".join(one for one in (seen(label), seen(title)) if one)
    assert read(made) == " ".join(f"{seen(label)} {head} after".split())


@given(AWKWARD, AWKWARD, AWKWARD)
def test_a_cell_holds_what_it_was_given(head, left, right):
    columns = (t.Column(plain("H")), t.Column(plain(head)))
    made = markdown.render(document(t.Table(columns, (t.Body(((plain(left), plain(right)),)),)))).decode()
    tokens = READER.parse(made)
    cells = [tokens[place + 1] for place, token in enumerate(tokens) if token.type in {"th_open", "td_open"}]
    assert [" ".join("".join(one.content for one in cell.children).split()) for cell in cells] == [
        "H", seen(head), seen(left), seen(right),
    ]  # fmt: skip


@given(AWKWARD, AWKWARD, AWKWARD)
def test_a_note_is_a_note_whatever_stands_around_it(before, told, after):
    spans = (*plain(before), t.Note(plain(told)), *plain(after))
    shown = READER.render(markdown.render(document(t.Paragraph(spans), t.Heading(1, spans))).decode())
    assert shown.count('class="footnote-item"') == 2
    assert shown.count('class="footnote-ref"') == 2


@given(AWKWARD, st.sampled_from(t.Numbering), st.integers(1, 120))
def test_lists_within_lists_stay_lists(words, numbering, start):
    inner = specimen.points("one", words, numbering=t.Numbering.DASH)
    item = t.Item((inner, paragraph(words)))
    tokens = READER.parse(markdown.render(document(t.Items((item, item), numbering, start), paragraph("x"))).decode())
    assert [token.type for token in tokens].count("list_item_open") == 6
    assert not {"code_block", "fence", "hr", "html_block"} & {token.type for token in tokens}
    if numbering in {t.Numbering.NUMBER, t.Numbering.NUMBER_BRACKET}:
        (counted,) = [token for token in tokens if token.type == "ordered_list_open"]
        assert counted.attrs.get("start", 1) == start


def test_three_numbered_lists_in_a_row_are_three():
    lists = [specimen.points("one", "two", numbering=t.Numbering.NUMBER) for _ in range(3)]
    assert kinds(*lists).count("ordered_list_open") == 3


def test_a_list_in_a_lettered_point_begins_beneath_its_letter():
    inner = specimen.points("one", numbering=t.Numbering.DASH)
    made = kinds(t.Items((t.Item((inner,)),), t.Numbering.LETTER_BRACKET))
    assert made.count("bullet_list_open") == 2


@given(st.text(alphabet=st.sampled_from("ab()<>*_ ~[]\\\"'&?=#%/.,|é`"), max_size=12))
def test_a_link_leads_where_it_led(path):
    url = f"https://a.example/{path}"
    link = t.Link(plain("there"), url)
    table = t.Table((t.Column((link,)), t.Column(plain("x"))), ())
    for block in (t.Paragraph((link,)), table):
        tokens = READER.parse(markdown.render(document(block)).decode())
        found = [one.attrs["href"] for token in tokens for one in token.children or () if one.type == "link_open"]
        assert found == ([READER.normalizeLink(allowed(url))] if allowed(url) else [])
