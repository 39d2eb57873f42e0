"""On the map every place is a dot inside the frame, with its name or a number, and no two names cover each other."""

import itertools
import math

import pytest

from convener.press import placemap
from convener.press.figures import Anchoring, Circle, Lettering
from convener.press.tree import Dot
from tests.press import specimen

WIDTH, HEIGHT = 483.0, 280.0
CROWDED = tuple(Dot(f"Long Harbour Town {number}", 54 + number / 500, 17 + number / 500) for number in range(12))


@pytest.mark.parametrize("dots", [specimen.DOTS, specimen.DOTS[:1], CROWDED], ids=["many", "one", "crowded"])
def test_every_place_is_in_the_frame_and_has_its_name_or_its_number(dots):
    drawing, numbered = placemap.drawn(dots, WIDTH, HEIGHT)
    circles = [one for one in drawing.strokes if isinstance(one, Circle) and one.fill]
    words = [one.words for one in drawing.strokes if isinstance(one, Lettering)]
    assert len(circles) == len(dots)
    assert all(0 < one.x < WIDTH and 0 < one.y < HEIGHT for one in circles)
    named = {dot.name for dot in dots} - set(numbered)
    assert sorted(words) == sorted([*named, *(str(number) for number in range(1, len(numbered) + 1))])


def test_places_close_together_are_numbered_and_the_host_is_named_first():
    host = Dot("Host Town", 54.0, 17.0, host=True)
    drawing, numbered = placemap.drawn((*CROWDED, host), WIDTH, HEIGHT)
    assert numbered
    assert "Host Town" not in numbered
    rings = [one for one in drawing.strokes if isinstance(one, Circle) and not one.fill]
    assert len(rings) == 1


def box(lettering):
    """Give left, top, right and bottom of a name, a letter being half as wide as high."""
    wide = 0.5 * lettering.size * len(lettering.words)
    left = {Anchoring.START: 0.0, Anchoring.MIDDLE: wide / 2, Anchoring.END: wide}[lettering.anchoring]
    return lettering.x - left, lettering.y - 0.7 * lettering.size, lettering.x - left + wide, lettering.y


def test_no_name_covers_another():
    drawing, numbered = placemap.drawn(specimen.DOTS, WIDTH, HEIGHT)
    names = [one for one in drawing.strokes if isinstance(one, Lettering) and not one.words.isdigit()]
    assert len(names) + len(numbered) == len(specimen.DOTS)
    for one, other in itertools.combinations(map(box, names), 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart


def test_numbers_in_a_crowd_stand_apart():
    ring = [(54.0 + 0.2 * math.sin(turn), 17.0 + 0.3 * math.cos(turn)) for turn in range(9)]
    dots = (Dot("Far", 40.0, -5.0), *(Dot(f"A Long Harbour Town {place}", *at) for place, at in enumerate(ring)))
    drawing, numbered = placemap.drawn(dots, WIDTH, HEIGHT)
    boxes = [box(one) for one in drawing.strokes if isinstance(one, Lettering) and one.words.isdigit()]
    assert len(boxes) == len(numbered) >= 4
    for one, other in itertools.combinations(boxes, 2):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def test_no_place_gives_a_map_without_names():
    drawing, numbered = placemap.drawn((), WIDTH, HEIGHT)
    assert numbered == ()
    assert not [one for one in drawing.strokes if isinstance(one, Circle | Lettering)]
