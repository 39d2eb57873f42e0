import pytest

from convener.press import maps
from convener.press.figures import Anchoring, Circle, Lettering, Shape
from convener.press.tree import Dot
from tests.press import specimen

TOWNS = {
    "europe": specimen.DOTS,
    "one": (Dot("Świetlin", 54.6, 17.3, host=True),),
    "transatlantic": (
        Dot("Los Angeles", 34.05, -118.24),
        Dot("Berlin", 52.52, 13.4, host=True),
        Dot("Oslo", 59.9, 10.7),
    ),
    "pacific": (Dot("Auckland", -36.85, 174.76, host=True), Dot("Apia", -13.83, -171.77)),
    "nowhere": (),
}


@pytest.mark.parametrize("name", TOWNS)
def test_every_place_lies_in_the_frame_and_the_host_is_ringed_and_named(name):
    drawn = maps.cover(TOWNS[name], 595, 294)
    dots = [stroke for stroke in drawn.strokes if isinstance(stroke, Circle) and stroke.fill]
    rings = [stroke for stroke in drawn.strokes if isinstance(stroke, Circle) and not stroke.fill]
    names = [stroke for stroke in drawn.strokes if isinstance(stroke, Lettering)]
    assert len(dots) == len(TOWNS[name])
    assert all(0 < dot.x < 595 and 0 < dot.y < 294 for dot in dots)
    hosts = [dot.name for dot in TOWNS[name] if dot.host]
    assert [one.words for one in names] == hosts
    assert len(rings) == len(hosts)


def test_a_single_place_shows_its_country_and_not_a_street():
    shapes = [stroke for stroke in maps.cover(TOWNS["one"], 595, 294).strokes if isinstance(stroke, Shape)]
    assert len(shapes) > 10


def test_north_is_up_and_east_is_right():
    dots = (Dot("north-west", 60, 0), Dot("south-east", 45, 20))
    first, second = (stroke for stroke in maps.cover(dots, 595, 294).strokes if isinstance(stroke, Circle))
    assert first.y < second.y
    assert first.x < second.x


def test_the_name_of_a_host_amid_its_neighbours_covers_none_of_them():
    around = ((2.7, 0.0), (-2.4, 0.0), (0.0, 5.6), (0.0, -5.6))
    neighbours = tuple(Dot("n", 52.0 + north, 5.0 + east) for north, east in around)
    drawn = maps.cover((Dot("Delft", 52.0, 5.0, host=True), *neighbours, Dot("far", 40, -75)), 595, 294)
    (name,) = (stroke for stroke in drawn.strokes if isinstance(stroke, Lettering))
    wide = 0.56 * name.size * len(name.words)
    share = {Anchoring.START: 0.0, Anchoring.MIDDLE: 0.5, Anchoring.END: 1.0}[name.anchoring]
    left = name.x - share * wide
    for dot in drawn.strokes:
        if isinstance(dot, Circle) and dot.fill:
            assert not (left < dot.x < left + wide and name.y - 7 < dot.y < name.y)
