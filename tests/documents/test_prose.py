"""What people write becomes words and blocks, and whatever they write, nothing of it is lost."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from convener.documents import prose
from convener.press import tree
from convener.press.tree import Item, Items, LineBreak, Link, Note, Numbering, Paragraph, Reference, Text, plain


def test_emphasis_strong_and_links():
    assert prose.blocks("A *quiet* **night**, [told](https://example.org/a).\n\nNext.") == (
        Paragraph(
            (
                Text("A "),
                Text("quiet", emphasis=True),
                Text(" "),
                Text("night", strong=True),
                Text(", "),
                Link(plain("told"), "https://example.org/a"),
                Text("."),
            )
        ),
        Paragraph(plain("Next.")),
    )


def test_lists_within_lists_change_their_marks():
    text = "1. one\n   1. first\n   2. second\n      - deep\n2. two"
    first = Item((Paragraph(plain("first")),))
    second = Item((Paragraph(plain("second")), Items((Item((Paragraph(plain("deep")),)),), Numbering.DASH)))
    assert prose.blocks(text) == (
        Items(
            (
                Item((Paragraph(plain("one")), Items((first, second), Numbering.LETTER_BRACKET))),
                Item((Paragraph(plain("two")),)),
            ),
            Numbering.NUMBER,
        ),
    )


def test_a_list_keeps_its_beginning_and_its_brackets():
    (items,) = prose.blocks("3) three\n4) four")
    assert (items.numbering, items.start) == (Numbering.NUMBER_BRACKET, 3)


def test_a_running_enumeration_stays_text():
    text = "It includes 1) a lamp; 2) a list; and 3) a walk."
    assert prose.blocks(text) == (Paragraph(plain(text)),)


def test_footnotes_stand_where_they_are_called():
    text = "Twice.[^1] Again.^[by *hand*]\n\n[^1]: In Świetlin,\n    in June."
    assert prose.spans(text) == (
        Text("Twice."),
        Note(plain("In Świetlin, in June.")),
        Text(" Again."),
        Note((Text("by "), Text("hand", emphasis=True))),
    )


def test_a_footnote_that_calls_itself_ends():
    assert prose.spans("A[^a]\n\n[^a]: see[^a]") == (Text("A"), Note(plain("see")))


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("[see page](#finding-ab1)", (Text("see "), Reference("finding-ab1"))),
        ("[page](#session-ab1)", (Reference("session-ab1"),)),
        ("[finding](#finding-ab1)", (Text("finding "), Reference("finding-ab1", tree.Form.NUMBER))),
        ("[](#section-ab1)", (Reference("section-ab1", tree.Form.TITLE),)),
        ("[above](#case-study-ab1)", (Text("above ("), Reference("case-study-ab1"), Text(")"))),
    ],
)
def test_references_within_the_workspace(written, printed):
    assert prose.spans(written) == printed


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "#nothing", "relative", "mailto:", ""]
)
def test_what_is_no_address_prints_as_words(address):
    assert prose.spans(f"[words]({address})") == plain("words")


def test_bare_addresses_become_links_and_leave_the_full_stop():
    assert prose.spans("See https://example.org/a_b.") == (
        Text("See "),
        Link(plain("https://example.org/a_b"), "https://example.org/a_b"),
        Text("."),
    )


@pytest.mark.parametrize(
    "text", ["# heading", "`code`", "<b>bold</b>", "&amp; &#x202e;", "> said", "[a]: b", "R&D", "| a | b |", "---"]
)
def test_everything_else_prints_as_typed(text):
    assert prose.words(text) == text


def test_code_blocks_and_headings_change_no_structure():
    assert all(isinstance(block, Paragraph) for block in prose.blocks("Title\n===\n\n    indented\n\n```\nx\n```"))


def test_a_line_break_stays_and_the_last_one_goes():
    assert prose.spans("one\\\ntwo\n\nthree") == (Text("one"), LineBreak(), Text("two"), LineBreak(), Text("three"))
    assert prose.spans("one\\") == plain("one\\")


_LETTERS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]) | st.sampled_from("*_[]()#\n-1.)^\\`"))


@given(_LETTERS)
@example("- " * 90 + "deep")
@example("*" * 400)
@example("[^1]" * 50)
def test_nothing_is_refused(text):
    prose.blocks(text)


@given(st.lists(st.text("abcdeżłø *_[]()^-.1\n", max_size=30)))
def test_no_word_is_lost(parts):
    text = "\n\n".join(parts)
    shown = re.sub(r"\W", "", prose.words(text))
    for word in re.findall(r"[a-zżłø]+", re.sub(r"\]\([^)]*\)|\[\^?[^\]]*\]:?", " ", text)):
        assert word in shown


def test_many_lists_in_one_another_print_as_typed():
    text = "- " * 40 + "deep"
    assert prose.blocks(text) == (Paragraph(plain(text)),)


def test_words_before_a_number_keep_their_tone_in_one_run():
    assert prose.spans("see [*Key Theme*](#section-abc) too") == (
        Text("see "),
        Text("Key Theme ", emphasis=True),
        Reference("section-abc", tree.Form.NUMBER),
        Text(" too"),
    )


def test_bare_addresses_of_mail_become_links():
    assert prose.spans("Write to quay.office+papers@example.org.") == (
        Text("Write to "),
        Link(plain("quay.office+papers@example.org"), "mailto:quay.office+papers@example.org"),
        Text("."),
    )
    assert prose.spans("[here](mailto:a@b.example)") == (Link(plain("here"), "mailto:a@b.example"),)
    for words in ("a@b", "@name", "a @ b.example", "naïve@"):
        assert prose.spans(words) == plain(words)
