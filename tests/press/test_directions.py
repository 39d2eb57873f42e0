import bidi
import pytest
from hypothesis import given
from hypothesis import strategies as st

from convener.press import directions

MIXED = st.text(st.sampled_from("אבג ابج abc 12 ٣٤ (]){[} .,:-+/%€ \u05b0\u0301«»"), max_size=40)


@given(MIXED, st.sampled_from([0, 1]))
def test_a_line_stands_as_another_library_orders_it(text, level):
    levels = directions.levels(text, level)
    end = len(text.rstrip())
    levels[end:] = [level] * (len(text) - end)  # what trails stands at the end of the line (UAX #9, L1)
    drawn = "".join(text[place] for place in directions.order(levels))
    assert drawn == bidi.get_display(text, base_dir="LR"[level])


@pytest.mark.parametrize(
    ("text", "turned", "level"),
    [
        ("דוד כהן, Haifa", False, 1),
        ("Haifa: דוד כהן", False, 0),
        ("12 (…)", False, 0),
        ("12 (…)", True, 1),
        ("OECD ובנק ישראל", True, 1),
        ("The mayor of חיפה spoke first", True, 0),
    ],
)
def test_the_letters_of_a_text_and_its_paper_say_where_it_begins(text, turned, level):
    assert directions.base(text, turned=turned) == level


@pytest.mark.parametrize("tag", ["he", "ar-EG", "fa", "ur_PK", "az-Arab", "HE-il"])
def test_languages_written_from_right_to_left(tag):
    assert directions.of_language(tag)


@pytest.mark.parametrize("tag", ["", "en-GB", "tr", "az-Latn", "ar-Latn", "hu"])
def test_languages_written_from_left_to_right(tag):
    assert not directions.of_language(tag)
