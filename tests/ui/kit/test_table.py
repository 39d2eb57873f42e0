"""How a table shares its width among its columns."""

from hypothesis import given
from hypothesis import strategies as st

from convener.ui.kit.table import shares


def test_a_naming_column_gets_three_parts_of_what_is_left_and_another_two():
    assert shares([(100, False), (0, True), (0, False)], 100 + 260 + 150 + 50) == [100, 290, 170]


def test_columns_give_way_before_the_table_scrolls_sideways():
    widths = shares([(180, False), (160, False), (0, True), (140, False)], 500)
    assert sum(widths) <= 502
    assert widths[2] >= 150


@given(st.lists(st.tuples(st.integers(0, 300), st.booleans()), min_size=1, max_size=12), st.integers(100, 4000))
def test_the_width_is_filled_or_the_columns_are_at_their_least(wished, room):
    widths = shares(wished, room)
    assert all(width > 0 or wished[place][0] == 0 for place, width in enumerate(widths))
    if sum(widths) > room + len(widths):
        assert all(width <= 150 for width in widths)
    assert sum(widths) >= min(room, sum(widths)) - len(widths)
