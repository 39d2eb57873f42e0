"""Pairs that share time: one pass finds what comparing all with all finds."""

from datetime import datetime, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from convener.rules import clashes
from convener.rules.clashes import Booking
from tests import make

NINE = datetime.fromisoformat("2027-06-15 09:00")
MINUTES = st.integers(0, 6)


@given(st.lists(st.tuples(MINUTES, MINUTES), max_size=9))
def test_one_pass_finds_every_pair(spans):
    session = make.session(make.event())
    stays = [
        (NINE + timedelta(minutes=begins), NINE + timedelta(minutes=begins + lasting), number, Booking(session, None))
        for number, (begins, lasting) in enumerate(spans)
    ]
    found = {frozenset((one[2], other[2])) for one, other in clashes.pairs(stays)}
    assert found == {
        frozenset((one[2], other[2])) for one, other in combinations(stays, 2) if clashes.overlap(one, other)
    }
