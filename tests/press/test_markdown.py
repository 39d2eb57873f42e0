import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

from convener.press import markdown, reading
from convener.press import tree as t
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
    assert kinds.count("table_open") == 1
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
