import pytest
from hypothesis import given
from hypothesis import strategies as st

from convener.press.ties import tied


def shown(text, language):
    return tied(text, language).replace("\u00a0", "~")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en-GB", "see page~4, finding~3 and Theme~B, said Mayor~Ólafur of No.~10"),
        ("en-GB", "on 11~June 2026, in May 2026; June~11, 2026"),
        ("en-US", "30~km, 12~000 people, 5~million~– and 7~%"),
        ("en-GB", "It ended. A~quay remained. Signed: J.~Smith, A.~B.~Clark"),
        ("de", "Am 11.~Juni auf Seite~4, z.~B. bei Frau~Öz; 5~Mio. Euro"),
        ("pl", "Dnia 11~czerwca w~Gdyni i~z~Łodzi, str. 4"),
        ("uk", "11~червня 2026"),
        ("", "page 4 and 30~km"),
        ("no such language", "page 4 and 30~km"),
    ],
)
def test_what_belongs_together_is_tied(language, text):
    assert shown(text.replace("~", " "), language) == text


def test_english_words_are_tied_in_english_papers_only():
    assert shown("Theme 3", "en") == "Theme~3"
    assert shown("Theme 3", "hu") == "Theme 3"


@given(st.text(st.sampled_from("aA4 .–%Juniepage\u00a0"), max_size=60), st.sampled_from(["en", "de", "pl", "he", ""]))
def test_only_spaces_change_and_nothing_twice(text, language):
    once = tied(text, language)
    assert once.replace("\u00a0", " ") == text.replace("\u00a0", " ")
    assert tied(once, language) == once
