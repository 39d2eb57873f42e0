"""What typing offers: the right marks, at the right moment, and never in what a program reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from convener.model.report import ReportKind
from convener.screens import tongues, typography
from tests import make

LANGUAGES = ("en-GB", "en-US", "de", "fr", "nl", "pl", "es", "fi", "")
WORDS = st.lists(st.text("abcXYZéłß", min_size=1, max_size=6), min_size=1, max_size=5).map(" ".join)


def typed(text, language="en-GB"):
    """Type a text sign by sign."""
    written = ""
    for sign in text:
        written += sign
        better = typography.mended(written, language)
        if better is not None:
            assert 0 < better.signs <= len(written)
            written = written[: len(written) - better.signs] + better.words
    return written


@pytest.mark.parametrize(
    ("keys", "written"),
    [
        ('He said "yes".', "He said “yes”."),
        ('("quoted")', "(“quoted”)"),
        ("It's the mayors' town", "It’s the mayors’ town"),
        ("\"a 'word' within\"", "“a ‘word’ within”"),
        ("quay - and", "quay – and"),
        ("quay -- and", "quay – and"),
        ("2021--2024", "2021–2024"),
        ("and so on...", "and so on…"),
        ("well-known", "well-known"),
    ],
)
def test_english(keys, written):
    assert typed(keys) == written


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("de-AT", "„Ja“, sagt’s"),
        ("fr", "«\u00a0Ja\u00a0», sagt’s"),
        ("pl", "„Ja”, sagt’s"),
        ("es", "«Ja», sagt’s"),
        ("nl", "“Ja”, sagt’s"),
        ("fi", "“Ja”, sagt’s"),
    ],
)
def test_marks_of_other_languages(language, written):
    assert typed('"Ja", sagt\'s', language) == written


@pytest.mark.parametrize(
    "text",
    [
        "- a point",
        "One.\n- a point\n- another",
        "  - deeper",
        "1. - a",
        "---",
        "https://a.example/b--c'd\"e...",
        '[a page](https://a.example/b--c "x")',
        "[see page](#section-a--b)",
        "o'neill@a.example--",
        "-5 degrees",
    ],
)  # fmt: skip
def test_what_is_no_typography_stays(text):
    if text.startswith("o'"):
        assert typed(text) == text.replace("'", "’")
    else:
        assert typed(text) == text


@given(WORDS, st.sampled_from(LANGUAGES))
def test_words_between_marks_are_opened_and_closed(words, language):
    written = typed(f'"{words}"', language)
    opening, closing = typography._marks(language)[:2]
    assert written == f"{opening}{words}{closing}"


@given(st.text("ab\"'-. \n(", max_size=40), st.sampled_from(LANGUAGES))
def test_nothing_but_the_signs_is_changed(text, language):
    letters = [sign for sign in typed(text, language) if sign in "ab\n("]
    assert letters == [sign for sign in text if sign in "ab\n("]


@given(st.text(max_size=30), st.sampled_from(LANGUAGES))
def test_any_text_can_stand_before_the_cursor(before, language):
    better = typography.mended(before, language)
    assert better is None or 0 < better.signs <= len(before)


def test_a_text_is_written_in_the_language_of_its_report():
    event = make.event(languages="pl en")
    assert tongues.language_of(make.session(event)) == "pl"
    report = make.report(event, language="de")
    assert tongues.language_of(make.block(report)) == "de"
    assert tongues.language_of(event) == "de"
    edition = make.edition()
    assert tongues.language_of(edition) == tongues.language_of(None) == "en-GB"
    make.report(edition, kind=ReportKind.FINDINGS_BRIEF, language="fr")
    assert tongues.language_of(make.finding(edition)) == "fr"
    assert tongues.language_of(make.declaration(event, language="es")) == "es"
