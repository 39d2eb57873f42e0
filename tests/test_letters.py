"""The one door for text: what enters, what is refused in words, and what is found whatever its marks."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convener import letters
from convener.errors import Refused


@pytest.mark.parametrize(
    ("written", "line", "prose"),
    [
        ("  Łódź  ", "Łódź", "Łódź"),
        ("Lo\u0301dz\u0301", "Lódź", "Lódź"),
        ("one\r\ntwo\rthree\u2028four", "one two three four", "one\ntwo\nthree\nfour"),
        ("a\tb  c", "a b c", "a\tb  c"),
        ("a\u00a0b", "a b", "a\u00a0b"),
        ("\n\none\n\ntwo\n\n", "one two", "one\n\ntwo"),
        ("", "", ""),
        (" \n ", "", ""),
    ],
)
def test_text_is_kept_in_one_form(written, line, prose):
    assert letters.clean(written, "Title") == line
    assert letters.clean(written, "Text", lines=True) == prose


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("a\x00b", "a control character at character 2 (U+0000)"),
        ("bell\x07", "a control character at character 5 (U+0007)"),
        ("\x7f", "a control character at character 1 (U+007F)"),
        ("ab\ud800", "half of a character at character 3 (U+D800)"),
        ("ab\u202ecd", "turns the direction of reading at character 3 (U+202E)"),
        ("\u2067ab", "turns the direction of reading at character 1 (U+2067)"),
    ],
)
@pytest.mark.parametrize("lines", [False, True])
def test_what_cannot_be_printed_is_refused_saying_where(written, fault, lines):
    with pytest.raises(Refused) as refused:
        letters.clean(written, "Strapline", lines=lines)
    assert fault in str(refused.value)
    assert "“Strapline”" in str(refused.value)


def test_more_than_the_limit_is_refused_not_cut():
    assert len(letters.clean("x" * 500, "Title")) == 500
    with pytest.raises(Refused, match="has 501 characters; at most 500"):
        letters.clean("x" * 501, "Title")


@given(st.text())
def test_what_is_clean_stays_so(text):
    for lines in (False, True):
        try:
            once = letters.clean(text, "Text", lines=lines)
        except Refused:
            continue
        assert letters.clean(once, "Text", lines=lines) == once
        assert unicodedata.is_normalized("NFC", once)
        assert lines or "\n" not in once


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Łódź", "lodz"),
        ("Žilina", "ZILINA"),
        ("Weißenfels", "weissenfels"),
        ("Ærøskøbing", "aeroskobing"),
        ("İstanbul", "istanbul"),
        ("Diyarbakır", "diyarbakir"),
        ("São  Paulo", "sao paulo"),
        ("Đà Nẵng", "da nang"),
        ("L’Aquila", "l'aquila"),
        ("‘s-Hertogenbosch", "'s‑hertogenbosch"),
        ("Ελλάδα", "ελλαδα"),
        ("ﬁnding", "finding"),
    ],
)
def test_letters_are_folded_to_be_found(one, other):
    assert letters.fold(one) == letters.fold(other)


@given(st.text())
def test_folding_twice_changes_nothing(text):
    once = letters.fold(text)
    assert letters.fold(once) == once
