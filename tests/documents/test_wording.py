"""Lists, counts and the alphabet as documents have them."""

import pytest

from convener.documents import wording
from convener.documents.style import Style


@pytest.mark.parametrize(
    ("language", "items", "printed"),
    [
        ("en-GB", ["a"], "a"),
        ("en-GB", ["a", "b"], "a and b"),
        ("en-GB", ["a", "b", "c"], "a, b and c"),
        ("en-US", ["a", "b", "c"], "a, b, and c"),
        ("de", ["a", "b", "c"], "a, b und c"),
        ("en-GB", ["Aurora, Colorado", "b", "c"], "Aurora, Colorado; b; and c"),
        ("en-GB", [], ""),
    ],
)
def test_lists(language, items, printed):
    assert wording.joined(items, Style(language)) == printed


def test_counts():
    assert wording.counted(1, "city", "cities") == "1 city"
    assert wording.counted(1200, "city", "cities") == "1,200 cities"
    assert [wording.number(value) for value in (3, 12, 13, 2000)] == ["three", "twelve", "13", "2,000"]
    assert [wording.ordinal(value) for value in (1, 10, 11, 21, 22, 113)] == [
        "first",
        "tenth",
        "11th",
        "21st",
        "22nd",
        "113th",
    ]


def test_the_alphabet_ignores_marks():
    names = ["Zürich", "Łódź", "Ørsted", "Oslo", "Lublin", "Żurawia", "Å", "Malmö", "Montréal", "Budavár", "Budapest"]
    assert wording.in_order(names) == [
        "Å",
        "Budapest",
        "Budavár",
        "Łódź",
        "Lublin",
        "Malmö",
        "Montréal",
        "Ørsted",
        "Oslo",
        "Żurawia",
        "Zürich",
    ]
